"""What a user types, put to a real index: what is found, what is not, and that nothing typed can break it."""

from __future__ import annotations

import sqlite3
import tomllib
from collections.abc import Callable, Iterator
from importlib import resources

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from finding import best, found, index, put
from greffier.register.engines import fts5
from greffier.register.engines.fts5 import MOST as PARTS_LOOKED_THROUGH
from greffier.register.search.facets import FRONT, facet_word
from greffier.register.search.grammar import light
from greffier.register.search.passages import marks
from greffier.register.search.query import LONGEST, MOST, Query, QueryError, Term, parse, titled, within
from greffier.register.search.words import WORD, index_words, stem_list, symbol_words

Finds = Callable[..., bool]


@pytest.fixture(scope="module")
def connection() -> Iterator[sqlite3.Connection]:
    with index() as opened:
        yield opened


@pytest.fixture
def finds(connection: sqlite3.Connection) -> Finds:
    """Whether a query finds a text."""

    def answers(query: str, text: str, language: str | None, symbols: tuple[str, ...] = ()) -> bool:
        row = (1, "", index_words(text, language), symbol_words(symbols), "")
        put(connection, [row])
        try:
            return bool(found(connection, query))
        finally:
            fts5.remove(connection, 0, row, [])

    return answers


FOUND = [
    ("recommended meetings", "The meeting adopted its recommendations, as recommended.", "en"),
    ("reuniones", "Celebró una reunión en Viena", "es"),
    ("cooperacion", "La cooperación internacional", "es"),  # typed without the accent
    ("l'Etat adoptées", "L’État a adopté", "fr"),
    ("aujourd’hui", "Jusqu’à aujourd'hui", "fr"),
    ("l’article 32", "Article 32 de la Convention", "fr"),  # an elided article need not be there
    ("State's", "each State party", "en"),
    ("d'Ivoire", "Côte d’Ivoire", "fr"),
    ("СОВЕЩАНИЯХ", "итоги совещания", "ru"),
    ("объем", "Объём работы", "ru"),
    ("الجريمه", "مكافحة الجريمة المنظمة", "ar"),
    ("“الجريمة المنظمة”", "لمكافحة الجريمة المنظمة عبر الوطنية", "ar"),
    ("国际合作", "国际合作工作组", "zh"),
    ("工作组", "国际合作工作组", "zh"),
    ("腐败", "联合国反腐败公约", "zh"),  # which a dictionary divides as 反腐败
    ("工作", "国际合作工作组", "zh"),
    ("组", "国际合作工作组", "zh"),
    ("预防腐败措施", "各项措施，以预防和打击腐败", "zh"),  # typed in one run, said in another order
    ("国际的合作", "国际合作", "zh"),  # grammar need not be there
    ("政府间会议", "政府间工作组会议", "zh"),
    ("第7届会议", "缔约方会议第七届会议第7届会议", "zh"),
    ("《公约》第32条", "根据公约第32条", "zh"),
    ('"第 32 条"', "公约第32条", "zh"),
    ("COP会议", "缔约方会议（COP）", "zh"),
    ('"Working Group"', "the working\ngroups", "en"),
    ("«рабочей группы»", "Рабочая группа", "ru"),
    ("„рабочей группы“", "Рабочая группа", "ru"),
    ("”working group”", "Working Group", "en"),
    ("「工作组」", "国际合作工作组", "zh"),
    ('"working group', "a group that works: working", "en"),  # a mark without its pair is nothing
    ("anti-corruption", "Anti-Corruption", "en"),
    ("resolution 7/1", "In its resolution 7/1, the Conference", "en"),
    ("решение 4/3", "в своем решении 4/3", "ru"),
    ("7/1", "резолюция 7/1", "ru"),
    ("and/or NOT near(x)", "And, or: not near X.", "en"),  # operators are words
    ("trafficking", "Протокол (Trafficking Protocol)", "ru"),  # an English word of a Russian text
    ("meetings -draft", "The meeting", "en"),
    ('meetings -"draft report"', "The meeting took note of the report on the draft", "en"),
    ("group - draft", "A group drafts", "en"),  # a dash between words leaves nothing out
    ("Konferenzen", "Die Konferenzen", "de"),
    ("CTOC/COP/2018/1", "see ctoc/cop/2018/1, para. 3", "en"),  # a text that names a document
]


@pytest.mark.parametrize(("query", "text", "language"), FOUND)
def test_found(finds: Finds, query: str, text: str, language: str) -> None:
    assert finds(query, text, language)


MISSED = [
    ("meeting trafficking", "The meeting", "en"),
    ('"group working"', "working group", "en"),
    ("anti-corruption", "corruption and anti", "en"),
    ("7/1", "resolution 1/7", "en"),
    ("7/1", "resolution 7/10", "en"),
    ("meetings -draft", "The meeting had drafts", "en"),
    ('meetings -"draft report"', "The meeting had a draft report", "en"),
    ("meetings −draft", "The meeting had drafts", "en"),  # a minus sign, as phones type it
    ("meetings -国际合作", "The meeting: 国际合作", "en"),
    ("meetings -CTOC/COP/2018/1", "The meeting, CTOC/COP/2018/1", "en"),
    ('"预防腐败措施"', "各项措施，以预防和打击腐败", "zh"),
    ("国际合作", "国际的合", "zh"),
    ("йод", "иод", "ru"),
]


@pytest.mark.parametrize(("query", "text", "language"), MISSED)
def test_not_found(finds: Finds, query: str, text: str, language: str) -> None:
    assert not finds(query, text, language)


SYMBOLS = [
    ("стос/сор/wg.3/2024/5*", "CTOC/COP/WG.3/2024/5", True),
    ("ctoc/cop/wg.3/2024/5", "CTOC/COP/WG.3/2024/5/Add.1", True),  # with its addenda
    ("CTOC/COP/WG.3", "CTOC/COP/WG.3/2024/5", True),
    ("CTOC/COP/", "CTOC/COP/WG.3/2024/5", True),
    ("(CTOC/COP/WG.3),", "CTOC/COP/WG.3/2024/5", True),
    ("根据CTOC/COP/WG.3", "CTOC/COP/WG.3/2024/5", False),  # the Chinese word has to be there too
    ("S/RES/1325 (2000)", "S/RES/1325 (2000)", True),
    ("S/RES/1325", "S/RES/1325 (2000)", True),
    ("a/res/57/270 B", "A/RES/57/270 B", True),
    ('"s/res/1325(2000)"', "S/RES/1325 (2000)", True),
    ("S/2018/43", "A/72/707-S/2018/43", True),
    ("A/72/707-S/2018/43", "A/72/707-S/2018/43", True),
    ("CTOC/COP/WG.3/2024/5", "CTOC/COP/WG.3/2024/50", False),
    ("CTOC/COP/WG.3", "CTOC/COP/WG.30/2024/5", False),
    ("CTOC/COP/WG", "CTOC/COP/WG.3/2024/5", False),
    ("CTOC/COP/WG.3/2024/5/Add.1", "CTOC/COP/WG.3/2024/5", False),
]


@pytest.mark.parametrize(("query", "symbol", "found"), SYMBOLS)
def test_symbols(finds: Finds, query: str, symbol: str, found: bool) -> None:
    assert finds(query, "", "en", (symbol,)) == found


def names(language: str) -> list[str]:
    """The names of bodies in a language, as the treaty data have them."""
    data = resources.files("greffier.treaties") / "data" / "untoc" / "bodies.toml"
    bodies = tomllib.loads(data.read_text(encoding="utf-8"))["body"]
    return [body["names"][language] for body in bodies if language in body.get("names", {})]


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
def test_bodies_are_found_by_their_names_and_by_each_word(finds: Finds, language: str) -> None:
    for name in names(language):
        assert finds(name, name, language)
        assert finds(f'"{name}"', name, language)
        for word in name.split():
            assert finds(word, name, language), word
        for start in range(len(name) - 1) if language == "zh" else ():
            assert finds(name[start : start + 2], name, language)  # any two characters


def test_texts_of_other_languages_are_left_out_where_languages_are_said() -> None:
    assert parse("meetings", ["en"]).terms == ((("meet",),),)
    assert parse("meetings", ["ru"]).terms == ((("meet",),),)  # in Russian texts too it is English
    assert parse("meetings", ["de"]).terms == ((("meetings",),),)
    assert len(parse("adoptées").terms[0]) > 1


def test_a_remark_is_part_of_a_symbol_or_else_words(finds: Finds) -> None:
    assert not finds("A/RES/57/270 B", "", "en", ("A/RES/57/270 A",))
    assert not finds("A/RES/57/270 B", "see A/RES/57/270", "en")
    assert finds("CTOC/COP (see below)", "see far below: CTOC/COP", "en")
    assert not finds("CTOC/COP (see below)", "CTOC/COP", "en")
    assert finds("here -CTOC/COP (below)", "here, below", "en")


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("", "it holds no word; type words"),
        (" —  * ", "it holds no word"),
        ('""', "it holds no word"),
        ("-draft", "it only says what may not occur"),
        ("ـ", "it holds no word"),
        ("x" * (LONGEST + 1), f"has {LONGEST + 1} characters; it may have {LONGEST}"),
        (" ".join(f"x{number}" for number in range(MOST + 1)), f"it may have {MOST}"),
    ],
)
def test_a_query_without_an_answer_says_what_is_allowed(query: str, message: str) -> None:
    with pytest.raises(QueryError, match=message.replace("*", r"\*")):
        parse(query)


HOSTILE = st.text() | st.lists(
    st.sampled_from(
        [*"\"'«»„“”《》「」-−+*^:(){}[]/\\.,;\x00\n_", " ", "NOT ", " AND ", "NEAR(", "title:", "a", "é", "ـ", "国", "际合作", "的", "7", "CTOC/COP", "WG.3", "ё"]
    ),
    max_size=30,
).map("".join)  # fmt: skip


@settings(deadline=None)  # the first Chinese query loads a dictionary
@given(HOSTILE)
@example('" OR title : a')
@example("a* ^b {title}: c NEAR(a b, 2)")
@example("的的 的/的")
@example("x/" * 500)
@example("国际合作" * 9)
@example('-a -"b c" -国际合作 d')
@example("\ud800/\udfff A/\x00 a")
@example(" ".join("国际合作" for _ in range(200)))
def test_nothing_that_is_typed_breaks_the_index(query: str) -> None:
    try:
        parsed = parse(query)
    except QueryError:
        return
    with index() as connection:
        assert found(connection, parsed) == []
        assert fts5.matches(connection, 1, within(titled(parsed.fts), [["≡kind≡note"]]), 5, scored=True) == []
    assert parsed.terms
    assert best([query], "en", parsed) in (0, None)


WORDS = st.text(st.sampled_from("ab é国际合作 的7-ж’"), min_size=1, max_size=12)


@settings(deadline=None)  # as above
@given(WORDS, st.sampled_from(["en", "fr", "zh", "ru", "de", None]))
def test_a_text_is_found_by_itself_as_a_phrase_and_in_words(text: str, language: str | None) -> None:
    with index() as connection:
        put(connection, [(1, "", index_words(text, language), "", "")])
        for query in (text.replace("-", " "), f'"{text}"'):
            try:
                parsed = parse(query, [language] if language else ["en"])
            except QueryError:
                assert not WORD.search(text)
                continue
            assert found(connection, parsed) == [1]
            assert best([text], language, parsed) == 0
            assert marks(text, language, parsed)


# ---------------------------------------------------------------- passages

PARTS = [
    "Report of the Working Group",
    "Trafficking in persons; the group was working.",
    "The Working Group on Trafficking in Persons met.",
    "The Working Group on Trafficking in Persons met again.",
    "国际合作\n工作组 adoptées",
]

PASSAGES = [
    ("report", 0, ["Report"]),
    ("trafficking persons", 1, ["Trafficking", "persons"]),  # the first of equals
    ('"working group" trafficking', 2, ["Working", "Group", "Trafficking"]),
    ('"working group" or -again trafficking met', 2, ["Working", "Group", "Trafficking", "met"]),
    ("group/working trafficking", 1, ["Trafficking"]),  # no phrase of the query, one word
    ("合作", 4, ["合作"]),
    ("国际合作", 4, ["国际合作"]),  # characters that touch are marked as one
    ("工作 adopter", 4, ["工作", "adoptées"]),
    ("again reports", 0, ["Report"]),
    ("absent", None, []),
]


@pytest.mark.parametrize(("query", "part", "marked"), PASSAGES)
def test_the_best_passage_and_its_words(query: str, part: int | None, marked: list[str]) -> None:
    language, asked = "en" if part != 4 else "fr", parse(query)

    assert best(PARTS, language, asked) == part
    if part is not None:
        assert [PARTS[part][start:end] for start, end in marks(PARTS[part], language, asked)] == marked


def test_masthead_and_title_are_passages_where_nothing_else_answers_as_well() -> None:
    parts = [
        f"Report of the Working Group|{FRONT}",
        "A group met.",
        "The working group met.",
        "The group worked.",
    ]

    assert best(parts, "en", parse("working group")) == 2
    assert best(parts, "en", parse('"working group"')) == 2
    assert best(parts, "en", parse("report group")) == 0  # two words are better than one
    assert best(parts, "en", parse("report")) == 0


def test_what_was_asked_for_is_the_passage_among_equals() -> None:
    asked = facet_word("addressee", "unodc")
    parts = [
        "Requests reports",
        f"Invites reports|{facet_word('addressee', 'donors')} {asked}",
        f"Nothing|{asked}",
    ]

    assert best(parts, "en", parse("report"), [asked]) == 1
    assert best(parts, "en", parse("requests report"), [asked]) == 0  # words come first
    assert best(parts, "en", parse("absent"), [asked]) is None


def test_of_a_long_text_the_passage_is_among_the_first_parts_or_else_the_first_that_answers() -> None:
    parts = ["nothing"] * (PARTS_LOOKED_THROUGH - 1) + ["report", "nothing", "group", "report of the group"]

    assert best(parts, "en", parse("report group")) == PARTS_LOOKED_THROUGH - 1
    assert best(parts, "en", parse("group")) == PARTS_LOOKED_THROUGH + 1
    assert best(parts, "en", parse("absent")) is None


def test_no_parts_have_no_passage() -> None:
    assert best([], "en", parse("report")) is None


def slowly(texts: list[str], language: str, query: Query) -> int | None:
    """The obvious way: every term at every place of every part; words of grammar count only beside others."""
    scores = []
    heavy = [not all_light(term, None) for term in query.terms]
    heavy = heavy if any(heavy) else [True] * len(heavy)
    for place, text in enumerate(texts):
        _, matched = marked_slowly(text, language, query.terms)
        phrases = sum(any(len(phrase) > 1 for phrase in found) for found in matched)
        found = [
            sum(bool(one) for one, own in zip(matched, heavy, strict=True) if own is kind)
            for kind in (True, False)
        ]
        scores.append((*found, phrases, -place))
    most, _, _, place = max(scores, default=(0, 0, 0, 0))
    return -place if most else None


def all_light(term: Term, language: str | None) -> bool:
    return all(len(phrase) == 1 and phrase[0] in light(language) for phrase in term)


def marked_slowly(
    text: str, language: str, terms: tuple[Term, ...]
) -> tuple[list[tuple[int, int]], list[list[tuple[str, ...]]]]:
    words = [
        (stem, word.span())
        for word, stem in zip(WORD.finditer(text), stem_list(text, language), strict=True)
        if stem
    ]
    marked: set[int] = set()
    matched: list[list[tuple[str, ...]]] = [[] for _ in terms]
    for number, term in enumerate(terms):
        for phrase in term:
            for place in range(len(words)):
                stretch = words[place : place + len(phrase)]
                if tuple(stem for stem, _ in stretch) == phrase:
                    matched[number].append(phrase)
                    marked |= set(range(place, place + len(phrase)))
    grammar = frozenset() if all(all_light(term, language) for term in terms) else light(language)
    spans = set()
    for place in marked:
        run = [place]
        while run[0] - 1 in marked:
            run.insert(0, run[0] - 1)
        while run[-1] + 1 in marked:
            run.append(run[-1] + 1)
        if any(words[one][0] not in grammar for one in run):
            spans.add(words[place][1])
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and merged[-1][1] == start:
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged, matched


TOKENS = st.lists(
    st.sampled_from(["a", "b", "ab", "ـ", "国", "际", "-", "，", "/", '"', "7", " ", " ", "\n"]), max_size=14
).map("".join)


@settings(deadline=None)  # as above
@given(st.lists(TOKENS, max_size=5), TOKENS)
def test_the_best_passage_is_that_of_the_obvious_way(texts: list[str], words: str) -> None:
    try:
        query = parse(words)
    except QueryError:
        return

    assert best(texts, "en", query) == slowly(texts, "en", query)
    for text in texts:
        assert marks(text, "en", query) == marked_slowly(text, "en", query.terms)[0]

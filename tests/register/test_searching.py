"""Search in a register, held to the obvious way: every word of every part of every text looked at."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import asdict, replace

from greffier.record.access import LEVELS
from greffier.register import searching
from greffier.register.database import watched
from greffier.register.errors import RegisterError
from greffier.register.keeping import restore, withdraw
from greffier.register.lookup import RegisterLookup
from greffier.register.naming import find_thing
from greffier.register.opening import Register
from greffier.register.retelling import claims_of
from greffier.register.search.facets import FACETS
from greffier.register.search.query import QueryError, parse
from greffier.register.search.results import Results
from greffier.register.search.words import index_words, symbol_words
from greffier.register.searching import search
from registers import CLOSED, EXAMPLES, HAND, RECORD, opened, put
from trying import tried

OPEN = [path for path in RECORD if path.name != CLOSED]
OTHERS = sorted(EXAMPLES.glob("uncac-*.txt"))
SECRETARIAT = len(LEVELS) - 1
LIGHTHOUSES = """\
PHAROS/CON/1912/3

Conference of the Parties to the Convention
on the Keeping of Lighthouses

Distr.: General
3 July 1912
Original: English

Fog signals

Note by the Secretariat

1. The Working Group on Fog Signals held its third meeting in Valletta on 4 and 5 June 1912.
"""


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """The examples in six languages, one of them closed to the public."""
    with opened(tmp_path_factory.mktemp("searching")) as register:
        put(register, [*OPEN[5:], *OTHERS[::3]])
        put(register, [EXAMPLES / CLOSED], SECRETARIAT)
        yield register


# ---------------------------------------------------------------- the obvious way


class Text:
    """A text that an audience sees, in words."""

    def __init__(self, register: Register, level: int, source: int, reading: int) -> None:
        claims = claims_of(register.database, source, reading)
        told = claims[0].source
        rows = register.database.rows(
            "SELECT marker, text FROM register_part WHERE reading_id = %s ORDER BY id", (reading,)
        )
        body = " ".join(index_words(f"{marker or ''} {text}", told.language) for marker, text in rows)
        cited = [claim.keys["symbol"] for claim in claims if claim.kind == "symbol"]
        self.sha256 = told.digest
        self.columns = [
            index_words(told.title or "", told.language).split(),
            body.split(),
            symbol_words({*told.symbols, *cited}).split(),
        ]
        provisions = [claim.keys for claim in claims if claim.kind == "provision"]
        self.facets: dict[str, set[str | None]] = {
            "kind": {told.kind},
            "body": {told.body},
            "session": {RegisterLookup(register.database, level).key("session", told.session or "")},
            "language": {told.language},
            "year": {told.date[:4] if told.date else None},
            "addressee": {one for keys in provisions for one in keys["addressees"]},
            "class": {keys["class"] for keys in provisions},
        }

    def has(self, piece: str) -> bool:
        """Whether all that a piece of a query looks for stands anywhere."""
        return all(any(self._holds(phrase) for phrase in term) for term in parse(piece).terms)

    def _holds(self, phrase: tuple[str, ...]) -> bool:
        size = len(phrase)
        return any(
            tuple(words[at : at + size]) == phrase
            for words in self.columns
            for at in range(len(words) - size + 1)
        )


@pytest.fixture(scope="module")
def texts(register: Register) -> dict[int, list[Text]]:
    """For each level the texts that its audience sees."""
    return {
        level: [
            Text(register, level, source, reading)
            for source, reading in register.database.rows(
                "SELECT source_id, reading_id FROM register_holding WHERE withdrawn = 0 AND low <= %s AND high > %s",
                (level, level),
            )
        ]
        for level in (0, SECRETARIAT)
    }


def slowly(texts: list[Text], pieces: list[str], narrowed: Mapping[str, str]) -> list[Text]:
    return [
        text
        for text in texts
        if all(text.has(piece.lstrip("-")) != piece.startswith("-") for piece in pieces)
        and all(value in text.facets[name] for name, value in narrowed.items())
    ]


def all_of(register: Register, level: int, words: str, narrowed: Mapping[str, str]) -> Results:
    """A search, gone through page by page."""
    page = search(register.database, level, words, limit=3, narrowed=narrowed)
    hits = list(page.hits)
    while page.following is not None:
        page = search(register.database, level, words, limit=3, offset=page.following, narrowed=narrowed)
        hits += page.hits
    return replace(page, hits=tuple(hits))


PIECES = [
    "firearms", "the", "Working", "совещания", "огнестрельное", "Vienna", "2028", "会议", "国际合作", "资产追回", "اجتماع",
    "الفريق", "reunión", "corrupción", "l’État", "réunions", '"Working Group"', "«Рабочей группы»", '"States parties"', "7/1",
    "CTOC/COP/WG.6", "стос/сор/wg.7/2028/4", "CAC/COSP", "xylophone", "-firearms", '-"Working Group"', "-CTOC/COP/WG.6", "-совещания",
]  # fmt: skip
VALUES = {
    "kind": ["report", "note", "resolution"],
    "body": ["CTOC/COP/WG.6", "CTOC/COP", "CAC/COSP"],
    "session": ["CTOC/COP:14", "CTOC/COP/WG.6:15"],
    "language": ["en", "ru", "zh"],
    "year": ["2028", "2029"],
    "addressee": ["secretariat", "states_parties", "unodc"],
    "class": ["directive", "deciding"],
}
NARROWED = st.lists(st.sampled_from(FACETS), max_size=2, unique=True).flatmap(
    lambda names: st.fixed_dictionaries({name: st.sampled_from(VALUES[name]) for name in names})
)


@tried(40)
@given(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=3, unique=True),
    NARROWED,
    st.sampled_from([0, SECRETARIAT]),
)
@example(["the"], {}, 0)
@example(["Working"], {"session": "CTOC/COP/WG.6:15"}, 0)
def test_hits_and_counts_are_those_of_the_obvious_way(
    register: Register, texts: dict[int, list[Text]], pieces: list[str], narrowed: dict[str, str], level: int
) -> None:
    if all(piece.startswith("-") for piece in pieces):
        return
    expected = slowly(texts[level], pieces, narrowed)

    found = all_of(register, level, " ".join(pieces), narrowed)

    assert sorted(hit.sha256 for hit in found.hits) == sorted(text.sha256 for text in expected)
    assert found.count == len(expected)
    for name in FACETS:
        counts = Counter(value for text in expected for value in text.facets[name] if value)
        assert found.facets[name] == dict(counts), name


def test_the_parts_that_are_shown_are_there(register: Register) -> None:
    for hit in search(register.database, 0, "recommendations adopted", limit=50).hits:
        part = register.database.rows(
            "SELECT p.text, p.start, p.stop FROM register_part p JOIN register_holding h ON h.reading_id = p.reading_id "
            "WHERE h.source_id = %s AND p.eid = %s",
            (hit.source, hit.part),
        )
        assert part == [(hit.passage, hit.start, hit.end)]
        assert hit.marks


def test_narrowed_by_whom_a_text_asks_it_opens_where_it_asks(register: Register) -> None:
    narrowed = {"addressee": "secretariat", "class": "directive"}
    hits = search(register.database, 0, "report", narrowed=narrowed).hits

    asking = {
        (claim.source.digest, claim.part)
        for source, reading in register.database.rows("SELECT source_id, reading_id FROM register_holding")
        for claim in claims_of(register.database, source, reading)
        if claim.kind == "provision" and "secretariat" in claim.keys["addressees"]
    }
    assert {(hit.sha256, hit.part) for hit in hits} & asking


# ---------------------------------------------------------------- names

NAMED = [
    ("CTOC/COP/WG.6/2028/4", "document", "CTOC/COP/WG.6/2028/4"),
    ("стос/сор/wg.6/2028/4", "document", "CTOC/COP/WG.6/2028/4"),
    ("CTOC/COP/WG.6", "body", "CTOC/COP/WG.6"),
    ("WG.6", "body", "CTOC/COP/WG.6"),
    ("Working Group on Firearms", "body", "CTOC/COP/WG.6"),
    ("«Рабочая группа по огнестрельному оружию»", "body", "CTOC/COP/WG.6"),
    ("14/3", "decision", "CTOC/COP/resolution/14/3"),
    ("resolution 14/3", "decision", "CTOC/COP/resolution/14/3"),
    ("резолюция 14/3", "decision", "CTOC/COP/resolution/14/3"),
    ("第14/3号决议", "decision", "CTOC/COP/resolution/14/3"),
    ("CTOC/COP/WG.6:15", "session", "CTOC/COP/WG.6:15"),
    ("Autriche", "participant", "AUT"),
    ("CTOC COP WG.6 2028 4", "document", "CTOC/COP/WG.6/2028/4"),  # blanks for strokes
    ("сtос сор wg 6 2028 4", "document", "CTOC/COP/WG.6/2028/4"),  # … for a stop, and letters that look alike
    ("WG.6 15", "session", "CTOC/COP/WG.6:15"),
    ("COP14", "session", "CTOC/COP:14"),
    ("15th meeting of the Working Group on Firearms", "session", "CTOC/COP/WG.6:15"),
    ("пятнадцатое (15) совещание Рабочей группы по огнестрельному оружию", "session", "CTOC/COP/WG.6:15"),
]


@pytest.mark.parametrize(("words", "kind", "key"), NAMED)
def test_what_a_query_is_the_name_of_is_offered(register: Register, words: str, kind: str, key: str) -> None:
    assert (kind, key) in [(one.kind, one.key) for one in search(register.database, 0, words).named]


@pytest.mark.parametrize(
    "words",
    [
        "firearms",
        "resolution",
        "99/99",
        "WG.6 99",
        "15 experts on firearms",
        "CTOC/COP/WG.6/1999/4",
        "x" * 900,
    ],
)
def test_what_is_no_name_is_not(register: Register, words: str) -> None:
    assert search(register.database, 0, words).named == ()


def test_what_the_users_own_treaty_calls_its_bodies_for_short_is_a_name_too(tmp_path: Path) -> None:
    own = tmp_path / "register" / "treaties" / "pharos"
    shutil.copytree(Path(__file__).resolve().parents[1] / "treaties" / "data" / "pharos", own)
    bodies = (own / "bodies.toml").read_text(encoding="utf-8")
    topic = 'topics = ["on Fog Signals"]'
    (own / "bodies.toml").write_text(bodies.replace(topic, f'{topic}\nforms = ["FOGSIG"]'), encoding="utf-8")
    (tmp_path / "note.txt").write_text(LIGHTHOUSES, encoding="utf-8")
    with opened(tmp_path / "register") as register:
        put(register, [tmp_path / "note.txt"])
        lookup = RegisterLookup(register.database, 0)

        assert find_thing(lookup, "FOGSIG").key == "PHAROS/CON/WG.1"
        assert find_thing(lookup, "FOGSIG 3").key == "PHAROS/CON/WG.1:3"
        assert find_thing(lookup, "fogsig").kind == "body"


@pytest.mark.parametrize("stroke", ["/", " "])
def test_a_document_comes_first_where_its_symbol_is_typed(register: Register, stroke: str) -> None:
    for symbol in ("CTOC/COP/WG.6/2028/4", "CTOC/COP/WG.7/2027/4"):
        found = search(register.database, 0, symbol.replace("/", stroke))

        assert found.hits[0].document == symbol
        assert found.count > 1, "others cite it"


def test_texts_in_the_language_of_the_reader_come_before_others_that_answer_alike(register: Register) -> None:
    plain = search(register.database, 0, "CTOC/COP/WG.6", limit=50)
    found = search(register.database, 0, "CTOC/COP/WG.6", limit=50, language="ru")

    assert sorted(hit.sha256 for hit in found.hits) == sorted(hit.sha256 for hit in plain.hits)
    assert found.facets == plain.facets
    places = [[at for at, hit in enumerate(one.hits) if hit.language == "ru"] for one in (found, plain)]
    assert sum(places[0]) < sum(places[1])


def test_a_title_counts_for_more_than_a_word_said_often(tmp_path: Path) -> None:
    often = "\n\n".join(f"{n}. Experts spoke of zymology, and of zymology again." for n in range(1, 30))
    for name, title, text in (
        ("CTOC/COP/WG.6/2030/8", "Report", often),
        ("CTOC/COP/WG.6/2030/9", "Zymology", "1. Experts spoke of zymology."),
    ):
        path = tmp_path / f"{name.rpartition('/')[2]}.txt"
        path.write_text(f"{name}\n\n{title}\n\n{text}\n", encoding="utf-8")
    with opened(tmp_path / "register") as register:
        put(register, sorted(tmp_path.glob("*.txt")))

        assert search(register.database, 0, "zymology").hits[0].document == "CTOC/COP/WG.6/2030/9"


def test_contents_are_shown_only_where_nothing_else_answers(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text(
        "CTOC/COP/WG.6/2030/9\n\nReport\n\nContents\n\nZymology of cheese 2\nAnthology 3\n\n"
        "1. Experts met.\n\n2. They spoke of cheese, and of zymology in detail.\n",
        encoding="utf-8",
    )
    with opened(tmp_path / "register") as register:
        put(register, [path])

        assert search(register.database, 0, "zymology cheese").hits[0].passage.startswith("They spoke")
        assert search(register.database, 0, "anthology").hits[0].marks


# ---------------------------------------------------------------- pages, samples, time


def test_a_page_follows_the_other(register: Register) -> None:
    whole = search(register.database, 0, "the", limit=1000)

    assert all_of(register, 0, "the", {}).hits == whole.hits
    assert whole.following is None
    beyond = search(register.database, 0, "the", offset=whole.count)
    assert (beyond.hits, beyond.count, beyond.following) == ((), whole.count, None)


@pytest.mark.parametrize(
    "asked", [{"limit": 0}, {"limit": 10**6}, {"offset": -1}, {"offset": 10**6}, {"narrowed": {"size": "1"}}]
)
def test_what_may_be_asked_for_is_told(register: Register, asked: dict[str, int]) -> None:
    with pytest.raises(RegisterError, match="allowed: "):
        search(register.database, 0, "the", **asked)  # type: ignore[arg-type]  # wrong values on purpose


def test_of_many_those_named_so_come_first_then_the_newest(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    ranked = search(register.database, 0, "firearms", limit=50)
    monkeypatch.setattr(searching, "RANKED", 3)
    found = search(register.database, 0, "firearms", limit=50)

    assert found.count == ranked.count > 4
    assert found.facets == ranked.facets
    assert found.sample is None
    named = ["firearm" in (hit.title or "").lower() for hit in found.hits]
    assert any(named)
    assert named == sorted(named, reverse=True)
    rest = [hit.date or "" for hit, first in zip(found.hits, named, strict=True) if not first]
    assert rest == sorted(rest, reverse=True)


def test_of_too_many_a_sample_is_looked_at_and_said_to_be_one(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "RANKED", 2)
    monkeypatch.setattr(searching, "MOST", 7)
    found = search(register.database, 0, "the", limit=50)

    assert (found.count, found.sample, len(found.hits)) == (7, 7, 7)
    assert sum(found.facets["language"].values()) == 7
    narrowed = search(register.database, 0, "the", narrowed={"body": "CTOC/COP/WG.6"})
    assert narrowed.sample is None
    assert 0 < narrowed.count < 7


def test_no_more_statements_for_more_hits(register: Register) -> None:
    sent = []
    for words, limit in (("the", 50), ("the", 2), ("marking deactivated", 5)):
        with watched() as statements:
            assert search(register.database, SECRETARIAT, words, limit=limit).hits
        sent.append(len(statements))

    assert len(set(sent)) == 1
    assert sent[0] < 40


HOSTILE = st.text(max_size=60) | st.lists(
    st.sampled_from(
        [*"\"'«»“”《》-−+*^:(){}[]/\\.,;\x00\n_≡", " ", " NOT ", " AND ", "NEAR(", "title:", "a", "é", "国", "的", "7/1", "WG.3", "\ud800"]
    ),
    max_size=30,
).map("".join)  # fmt: skip


def asked_anything(register: Register, words: str, value: str) -> None:
    try:
        found = search(register.database, 0, words, narrowed={"body": value} if value else {})
    except QueryError:
        return
    assert found.count >= len(found.hits)


@tried(40)
@given(HOSTILE, st.just("") | st.text(max_size=9))
@example("\ud800 a/\udfff 7/1", "\ud800")
def test_nothing_that_is_typed_is_an_error(register: Register, words: str, value: str) -> None:
    asked_anything(register, words, value)


@pytest.mark.long
@settings(deadline=None, max_examples=5000)
@given(HOSTILE, st.just("") | st.text(max_size=9))
def test_nothing_that_is_typed_is_an_error_however_long_one_tries(
    register: Register, words: str, value: str
) -> None:
    asked_anything(register, words, value)


# ---------------------------------------------------------------- access

QUERIES = [
    "the",
    "firearms",
    "secretariat postponed",
    "2029",
    "CTOC/COP",
    "Bureau",
    "WG.6",
    '"Working Group" report',
]


def seen(register: Register, level: int = 0) -> list[dict[str, object]]:
    """What an audience gets for some queries: hits in order, counts, facets, names; but for our own numbers."""
    found = [search(register.database, level, words, limit=50) for words in QUERIES]
    return [asdict(one) | {"hits": [replace(hit, source=0) for hit in one.hits]} for one in found]


def scores(register: Register) -> list[list[float]]:
    return [
        sorted(
            row[3]
            for row in register.database.engine.matches(
                register.database, 0, parse(words).fts, 99, scored=True
            )
        )
        for words in QUERIES
    ]


def test_what_is_closed_changes_nothing_for_the_public(tmp_path: Path) -> None:
    """Whenever it was closed: when it was added, before the others; or later."""
    few = OPEN[:8]
    with opened(tmp_path / "open") as plain, opened(tmp_path / "closed") as mixed:
        put(plain, few)
        put(mixed, [EXAMPLES / CLOSED], SECRETARIAT)
        put(mixed, [OPEN[8], *few])
        put(mixed, [OPEN[8]], 1)

        assert seen(mixed) == seen(plain)
        assert scores(mixed) == scores(plain)
        assert search(mixed.database, SECRETARIAT, "the").count == search(plain.database, 0, "the").count + 2


def test_what_is_withdrawn_is_not_found_until_it_is_put_back(tmp_path: Path) -> None:
    with opened(tmp_path) as register:
        put(register, OPEN[:4])
        before = seen(register)
        withdraw(register, OPEN[2].name, "a mistake", HAND)
        assert search(register.database, 0, "the", limit=50).count == before[0]["count"] - 1  # type: ignore[operator]  # a number
        restore(register, OPEN[2].name, "none", HAND)
        assert seen(register) == before


def test_words_that_a_line_end_breaks_are_found_whole(tmp_path: Path) -> None:
    path = tmp_path / "broken.txt"
    lines = ("CTOC/COP/WG.6/2030/9", "", "Report", "", "1. The experts spoke of the zymo-", "logical survey.")
    path.write_text("\n".join(lines), encoding="utf-8")
    with opened(tmp_path / "register") as register:
        put(register, [path])

        assert search(register.database, 0, "zymological").count == 1
        assert search(register.database, 0, '"zymological survey"').count == 1

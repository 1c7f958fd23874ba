"""Mended text: what is joined, what is left out, and that every character still knows where it stood."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from factories import structure
from greffier.documents.language import language
from greffier.documents.mending import Hyphenation, joint, odd, pieces, words_between


def mended(text: str) -> str:
    """The mended text of a numbered paragraph."""
    return next(part.text for part in structure(f"1. {text}\n").parts if part.number == "1")


# ---------------------------------------------------------------- hyphens at line ends

HYPHENS = [
    # (code, end of a line, start of the next, the two joined, why)
    ("ru", "между-", "народного", "международного", "a word cut at the line end"),
    ("ru", "государств-", "участников", "государств-участников", "a compound of the language's data"),
    ("ru", "Государства-", "члены", "Государства-члены", "… in any case and with a capital"),
    ("ru", "уголовно-", "правовой", "уголовно-правовой", "a compound adjective"),
    ("ru", "по-", "прежнему", "по-прежнему", "an adverb with its particle"),
    ("ru", "по-", "становила", "постановила", "no adverb: the ending is another"),
    ("ru", "какой-", "либо", "какой-либо", "a particle that always takes a hyphen"),
    ("ru", "Тимора-", "Лешти", "Тимора-Лешти", "a capital after the hyphen"),
    ("ru", "по тор-", "говле", "по торговле", "the word before the cut one stays"),
    ("en", "inter-", "national", "international", "a word cut at the line end"),
    ("en", "follow-", "up", "follow-up", "a compound of the language's data"),
    ("en", "non-", "governmental", "non-governmental", "a prefix that keeps its hyphen"),
    ("en", "Guinea-", "Bissau", "Guinea-Bissau", "a capital after the hyphen"),
    ("en", "Co-", "Chair", "Co-Chair", "a capital after the hyphen"),
    ("en", "record-", "keeping", "recordkeeping", "nothing says that it is a compound"),
    ("en", "16-", "20 October", "16-20 October", "digits on both sides"),
    ("en", "COVID-", "19", "COVID-19", "digits behind"),
    ("en", "CTOC/COP/WG.2/2027/6-", "CTOC/COP/WG.3/2027/6", "CTOC/COP/WG.2/2027/6-CTOC/COP/WG.3/2027/6", "a joint symbol"),
    ("ru", "СТОС/СОР/WG.2/2027/6-", "СТОС/СОР/WG.3/2027/6", "СТОС/СОР/WG.2/2027/6-СТОС/СОР/WG.3/2027/6", "… with look-alikes"),
    ("en", "inter\u00ad", "national", "international", "a soft hyphen is never printed inside a line"),
    ("ru", "между\u00ad", "народного", "международного", "… in Russian"),
    ("ru", "со\u2010", "трудничество", "сотрудничество", "the hyphen of Unicode"),
    ("ru", "Папуа —", "Новая Гвинея", "Папуа — Новая Гвинея", "a dash with blanks is no hyphen"),
    ("en", "held -", "later", "held - later", "a hyphen with a blank before is a dash"),
    ("en", "16–", "20 October", "16–20 October", "a range broken behind its dash"),
    ("en", "1–", "and", "1– and", "no range"),
    ("en", "CTOC/COP/", "2028/9", "CTOC/COP/2028/9", "a symbol broken behind its slash"),
    ("en", "(CTOC/", "COP/2028/9", "(CTOC/COP/2028/9", "… behind the first"),
    ("en", "and/", "or", "and/ or", "no symbol: one slash alone"),
    ("en", "the Group", "met", "the Group met", "a word ends"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "left", "right", "expected", "why"), HYPHENS, ids=[f"{h[1]}|{h[2]}" for h in HYPHENS]
)
def test_how_a_line_follows_another(code: str, left: str, right: str, expected: str, why: str) -> None:
    drop, between = joint(left, right, Hyphenation(language(code).keep_hyphen, f"{left}\n{right}"))

    assert expected == left[: len(left) - drop] + between + right, why


def test_the_document_itself_shows_a_compound() -> None:
    """The same word stands within a line elsewhere, with its hyphen."""
    hyphenation = Hyphenation(None, "records of cross-\nborder cases, cross-border cases, over-\nall")

    assert hyphenation.kept("cross-", "border cases")
    assert hyphenation.kept("Cross-", "border cases")
    assert not hyphenation.kept("over-", "all")


def test_a_word_cut_before_every_page_end() -> None:
    text = (
        "1. The Working Group on International Cooperation shall continue its work on extradi-\n"
        "tion and mutual legal assistance, and on requests for\nthe transfer of sentenced per-\nsons.\n"
    )

    assert structure(text).parts[0].text == (
        "The Working Group on International Cooperation shall continue its work on extradition and mutual legal "
        "assistance, and on requests for the transfer of sentenced persons."
    )


# ---------------------------------------------------------------- marks within a line

MARKS = [
    ("the Convention<sup>1</sup> and", "the Convention and", "a note's mark in HTML"),
    ("the Convention[^12] and", "the Convention and", "… in Markdown"),
    ("the Convention[3], and", "the Convention, and", "… in square brackets"),
    ("the Convention¹² and", "the Convention and", "… in small figures"),
    ("the agenda*, as", "the agenda, as", "… a star"),
    ("the agenda**, as", "the agenda, as", "… two stars"),
    ("**Firearms** and *parts*", "Firearms and parts", "bold and italics"),
    ("_Firearms_ and __parts__", "Firearms and parts", "the same with underscores"),
    ("file_name and snake_case_too", "file_name and snake_case_too", "underscores inside words"),
    ("the `code` of", "the code of", "a code"),
    ("see [the report](https://example.org/a) and", "see the report and", "a link"),
    ("see ([CTOC/COP/2028/9](#)) and", "see (CTOC/COP/2028/9) and", "a link to nowhere, in brackets"),
    ("二、 […](议程项目3)", "二、 […](议程项目3)", "a placeholder is no link, whatever stands behind it"),
    ("[...](item 3) and [?](item 4)", "[...](item 3) and [?](item 4)", "nor is another"),
    ("an <b>open</b> group<br/>of <em>experts</em>", "an open groupof experts", "HTML"),
    ("5 < 6 and a <tag> of", "5 < 6 and a <tag> of", "what is no mark of HTML stays"),
    ("a […] left open", "a […] left open", "a place left open is no mark"),
    ("resolution\u00a07/1 of\u202fthe", "resolution 7/1 of the", "no-break blanks"),
    ("two  blanks   three", "two blanks three", "blanks in a row"),
    ("a\tb", "a b", "a tab"),
    ("inter\u00adnational co\u200boperation", "international cooperation", "characters that are not seen"),
    ("\u200eA/75/1\u200f", "A/75/1", "marks of direction"),
    ("a * b", "a b", "a star by itself"),
    ("No mending at all.", "No mending at all.", "nothing odd"),
]


@pytest.mark.parametrize(("text", "expected", "why"), MARKS, ids=[why for _, _, why in MARKS])
def test_what_is_left_out_of_a_line(text: str, expected: str, why: str) -> None:
    assert expected == mended(text), why


# ---------------------------------------------------------------- the offset map

SIGNS = st.sampled_from(
    [*"aZяЖ19 -–—*_[]()/<>`.,;\u00ad\u200b\u00a0\t¹\u2010", "<sup>1</sup>", "](#)", "**", "[^1]", "- "]
)
LINES = st.lists(st.lists(SIGNS, max_size=25).map("".join), min_size=1, max_size=8)


@given(st.lists(SIGNS, max_size=40).map("".join).map(str.strip), st.integers(0, 1000))
@example("*", 0)
@example("a  a", 7)
@example("a*  *b", 3)
def test_pieces_of_a_line_stand_where_they_say(line: str, start: int) -> None:
    runs = pieces(line, start)

    for run, at in runs:
        assert run
        assert_same(run, line[at - start : at - start + len(run)])
    assert "  " not in "".join(run for run, _ in runs)
    assert all(at + len(run) <= following for (run, at), (_, following) in pairwise(runs))
    if not odd(line) and line:
        assert [(line, start)] == runs


@settings(deadline=None)
@given(LINES)
@example(["1. a-", "b"])
@example(["The Con\u00ad", "ference"])
@example([",", "\u00ad"])
@example(["/", "A"])
def test_every_character_maps_to_itself(lines: list[str]) -> None:
    """Blanks aside: one stands for any white space, also for the end of a line."""
    text = "\n".join(lines)
    view = structure(text).view

    assert len(view.places) == len(view.sources)
    assert all(a < b for a, b in pairwise(view.places))
    for place, char in enumerate(view.text):
        if char != "\n":
            source = view.source(place)
            assert_same(char, text[source])


@settings(deadline=None)
@given(LINES)
def test_places_of_one_part_ascend(lines: list[str]) -> None:
    found = structure("\n".join(lines))

    for span in found.spans:
        if span.node.type != "masthead":
            sources = [found.view.source(place) for place in range(span.start, span.end)]
            assert sources == sorted(set(sources))


def assert_same(run: str, source: str) -> None:
    assert len(run) == len(source)
    assert run == "".join(" " if char.isspace() else char for char in source) or run.strip() == ""


# ---------------------------------------------------------------- a passage by itself

PASSAGES = [
    # (text before, the passage, text behind, its words, why)
    ("*", "Recalling* its resolution", " 7/1", "Recalling its resolution", "emphasis that begins before the passage"),
    ("2. ", "*Urges* States,<sup>2</sup> and", " *requests*", "Urges States, and", "emphasis and the mark of a note"),
    ("**Report of the\n", "Working Group**", "\n\nIt met", "Working Group", "a title of two lines"),
    ("", "it met\n   in\tVienna", "", "it met in Vienna", "lines and blanks"),
    ("see [", "the report", "](https://example.org/a_b)", "the report", "the words of a link"),
    ("the Convention,", "<sup>1</sup>", " and", "", "nothing but a mark"),
    ("", "snake_case of A/55/383", "", "snake_case of A/55/383", "an underscore inside a word is no emphasis"),
    ("x", "", "y", "", "an empty passage"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "passage", "behind", "words", "why"), PASSAGES)
def test_words_of_a_passage(before: str, passage: str, behind: str, words: str, why: str) -> None:
    text = before + passage + behind

    assert words_between(text, len(before), len(before) + len(passage)) == words, why


@given(st.text(alphabet="a b*_<sup>1</[]()^`\n\u200b.", max_size=60), st.data())
def test_words_of_a_passage_are_those_of_its_line(text: str, data: st.DataObject) -> None:
    """Read whole or in two halves, a line has the same words; and no mark of emphasis is among them."""
    cut = data.draw(st.integers(0, len(text)))
    halves = words_between(text, 0, cut) + words_between(text, cut, len(text))

    assert halves.replace(" ", "") == words_between(text, 0, len(text)).replace(" ", "")
    assert "*" not in halves

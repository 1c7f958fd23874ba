"""What holds for the reading of any text at all: it ends, its offsets are true, its parts nest.

Texts are any Unicode, pieces of documents in any order, and the repetitions on which careless expressions choke.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from factories import reading
from trying import tried

USUAL = tried(300, suppress_health_check=[HealthCheck.too_slow])
LONG = settings(max_examples=6000, deadline=None, suppress_health_check=[HealthCheck.too_slow])

FRAGMENTS = [
    "CTOC/COP/2028/9", "CTOC/COP/WG.2/2027/6-\nCTOC/COP/WG.3/2027/6", "СТОС/СОР/WG.4/2028/5*", "Distr.: General",
    "Original: English", "3 July 2028", "Russian", "Vienna, 16–20 October 2028", "Вена, 16–20 октября 2028 года",
    "Fourteenth session", "Items 2 (b) and 4 of the provisional agenda*", "Пункты 2 b) и 4 предварительной повестки дня",
    "Note by the Secretariat", "Записка Секретариата", "Draft resolution", "Проект доклада", "Resolution 14/3",
    "Конференция участников Конвенции Организации Объединенных Наций против транснациональной организованной преступности,",
    "The Conference of the Parties to the United Nations Convention against Transnational Organized Crime,",
    "*Recalling* its resolutions 5/4, 7/1 and 8/3,", "ссылаясь на свои решения 3/2 и 4/3 от 18 октября 2008 года,",
    "Annex I", "Приложение", "I. Introduction", "II. Рекомендации", "C. Attendance", "Documentation", "Документация",
    "1. The Working Group on Firearms held its fifteenth meeting in Vienna from 27 to 29 March 2028.",
    "2. Рабочая группа по огнестрельному оружию провела свое пятнадцатое совещание 27–29 марта 2028 года.",
    "1.", "12.", "a)", "(b)", "с) Секретариату следует", "(iv)", "i)", "[…]", "[...]", "•", "—", "* See CTOC/COP/2028/1.",
    "<sup>1</sup> Ibid.", "word<sup>2</sup>", "**Bold", "_lean_", "[text](https://example.org/a_(b))", "https://example.org/A/75/1",
    "V.28-01234 (E) 010101 020202", "*2801234*", "3/14", "A/RES/217 (III)", "A   wide   row   of   cells", "| a | b | c |",
    "The following parties were represented: Algeria, Côte d’Ivoire, Guinea-Bissau and the European Union.",
    "С заявлениями по пункту 2 выступили представители Египта (от имени Группы 77 и Китая) и Франции.",
    "At its 2nd meeting, on 6 June 2028, the Working Group adopted its report by 68 votes to 9, with 21 abstentions.",
    "States parties are encouraged, and the Secretariat is requested, to", "рекомендуется", "по своему усмот-", "рению",
    "the Chair, Maria Silva (Portugal)", "до 29 февраля 2023 года", "31 June", "September", "2028", "\u00ad", "\u200b", "\u00a0", "\t",
]  # fmt: skip
JOINTS = st.sampled_from(["\n", "\n\n", " ", "", ", ", "\r\n", "\n    ", ";\n", ".\n\n", "-\n", "\f"])
SCRAPS = st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=12))


@st.composite
def made_of_documents(draw: st.DrawFn) -> str:
    """Pieces of real documents, in any order, joined in any way."""
    pieces = draw(st.lists(st.tuples(SCRAPS, JOINTS), min_size=1, max_size=25))
    return "".join(piece + joint for piece, joint in pieces)


def check(text: str) -> None:
    """Every promise that the contract makes for any text."""
    found = reading(text)
    parts = {part["id"]: part for part in found["parts"]}

    assert len(parts) == len(found["parts"]), "ids are unique"
    for each in found["parts"] + found["claims"]:
        assert 0 <= each["start"] < each["end"] <= len(text), each
        assert text[each["start"] : each["end"]].strip(), each
    for part in found["parts"]:
        if part["parent"] is not None:
            holder = parts[part["parent"]]
            assert holder["start"] <= part["start"], (holder, part)
            assert part["end"] <= holder["end"], (holder, part)
    for claim in found["claims"]:
        holder = parts[claim["part"]]
        assert holder["start"] <= claim["start"], (holder, claim)
        assert claim["end"] <= holder["end"], (holder, claim)
        rereads(claim, text[claim["start"] : claim["end"]])
    for warning in found["warnings"]:
        assert 0 <= warning["start"] <= warning["end"] <= len(text), warning
    for before, after in [*pairwise(found["parts"]), *pairwise(found["claims"])]:
        assert before["start"] <= after["start"], (before, after)


def rereads(claim: dict[str, Any], passage: str) -> None:
    """A name or symbol as printed is the passage itself, but for what is mended: hyphens, white space, marks, page remains.

    The passage of an officer goes on with the State in brackets.
    """
    printed = claim.get("raw", claim.get("name"))
    if printed is None:
        return
    letters = bare(printed)
    if claim["kind"] == "officer":
        assert bare(passage).startswith(letters), (printed, passage)
    elif re.search(r"[\n\r<\[]", passage):
        assert is_within(letters, bare(passage)), (printed, passage)
    else:
        assert letters == bare(passage), (printed, passage)


def bare(text: str) -> str:
    """Letters and digits alone: no hyphen, white space, mark of Markdown or of a note."""
    return re.sub(r"[\W_¹²³⁰⁴-⁹]", "", text)


def is_within(small: str, large: str) -> bool:
    """Whether the letters of one occur in the other in the same order."""
    rest = iter(large)
    return all(letter in rest for letter in small)


@USUAL
@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    check(text)


@USUAL
@given(made_of_documents())
@example("1.")
@example("1. A [ …\n\n] b")
@example("/\nResolution 14/3")
@example(",\n\u00ad")
@example("a)\nb)\n(a)\na)")
@example("Annex\n\nAnnex\n\n1.\n\n1.\n\n1.")
@example("\ufeffI.\n\nI.\n\ni)\n\nI.")
def test_pieces_of_documents(text: str) -> None:
    check(text)


@pytest.mark.long
@LONG
@given(st.text(max_size=2000))
def test_any_text_many_times(text: str) -> None:
    check(text)


@pytest.mark.long
@LONG
@given(made_of_documents())
def test_pieces_of_documents_many_times(text: str) -> None:
    check(text)


HOSTILE = [
    "[", "(", "*", "/", "_", "<", "`", "«", "“", "#", "—", "-", "- ", "…", "[…]", "¹", "\u00ad", "\u200b", "\u0301", "İ", "|",
    "1. ", "1.\n", "a) ", "a)\n", "(i) ", "I. ", "I.\n", "1.1.", "* ", "*\n", "**a", "a-\n", "a/", "A/", "CTOC/", "/COP", "A/1-",
    "](", "[a](b", "<sup>", "<sup>1</sup>", "1 мая, ", "1–", "may ", "and ", "и ", "первый ", "second and ", "the ", "Conference ",
    "Рабочая группа по ", "of the Parties ", "resolution 7/1, ", "resolutions 7/1 and ", "7/1 ", "Annex\n\n", "Приложение\n\n",
    "States, ", "encourages ", ", and requests ", "Chad, ", "Mali (", "Документация\n\n", "   a   b\n", "\t", "\r", "\f", "\u2028",
    "https://a/", "CTOC/COP/2028/1\n", "3/4\n\n",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE, ids=repr)
def test_hostile_repetition(piece: str) -> None:
    """One piece over and over, on one line and behind words of a document."""
    check("x" + piece * 400)
    check("1. The Working Group on Firearms " + piece * 400 + " held its fifteenth meeting on 27 March 2028.")


@pytest.mark.parametrize("letter", ["a", "я", " a", " Я", "1", " 1", "中", "."])
def test_one_very_long_line(letter: str) -> None:
    check("The Conference" + letter * 40_000 + ".")

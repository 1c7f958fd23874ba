"""Which part is what, what holds what, and how parts are called."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factories import ids, outline, resolution, structure
from trying import tried

MASTHEAD = "CTOC/COP/2028/9\n\nDistr.: General\nOriginal: English\n\nFirearms\n\nNote by the Secretariat\n\n"
SHOWN = [
    # lines; ids in order; why
    (["1. One.", "2. Two."], ["para_1", "para_2"], "paragraphs"),
    (["1. One:", "(a) First;", "(b) Second.", "2. Two."], ["para_1", "para_1__point_a", "para_1__point_b", "para_2"], "items in brackets"),
    (["1. Один:", "a) первое;", "b) второе.", "2. Два."], ["para_1", "para_1__point_a", "para_1__point_b", "para_2"], "half brackets"),
    (["1. One:", "(a) First:", "(i) Deep;", "(ii) Deeper;", "(b) Second."],
     ["para_1", "para_1__point_a", "para_1__point_a__point_i", "para_1__point_a__point_ii", "para_1__point_b"], "roman items in lettered ones"),
    (["1. One:", *(f"({c}) Item;" for c in "abcdefghij")], ["para_1", *(f"para_1__point_{c}" for c in "abcdefghij")], "i) the ninth letter, after h)"),
    (["1. One:", "(i) First;", "(ii) Second;", "(iii) Third."], ["para_1", "para_1__point_i", "para_1__point_ii", "para_1__point_iii"], "i) the first roman numeral"),
    (["1. One:", "(a) First:", "(i) Deep;", "(b) Second:", "(i) Deep;"],
     ["para_1", "para_1__point_a", "para_1__point_a__point_i", "para_1__point_b", "para_1__point_b__point_i"], "a list begins anew in the next item"),
    (["1. Один:", "а) первое;", "б) второе;", "в) третье;", "г) четвертое."], ["para_1", "para_1__point_a", "para_1__point_b", "para_1__point_c", "para_1__point_d"], "Cyrillic letters by their order"),
    (["1. Один:", "а) первое;", "b) второе;", "с) третье;", "d) четвертое;", "е) пятое."],
     ["para_1", "para_1__point_a", "para_1__point_b", "para_1__point_c", "para_1__point_d", "para_1__point_e"], "Cyrillic letters by their look, among Latin ones"),
    (["1.1 Scope", "1.1.1 One.", "1.1.2 Two:", "(a) First;", "1.2.\tRest", "1.2.1 Three."],
     ["sec_1-1", "sec_1-1__para_1-1-1", "sec_1-1__para_1-1-2", "sec_1-1__para_1-1-2__point_a", "sec_1-2", "sec_1-2__para_1-2-1"], "numbers within chapters"),
    (["I. Introduction", "1. One.", "II. Recommendations", "2. Two."], ["chp_I", "chp_I__para_1", "chp_II", "chp_II__para_2"], "chapters; numbers run on"),
    (["I. Introduction", "A. Opening", "1. One.", "B. Agenda", "2. Two.", "II. Rest", "A. More", "3. Three."],
     ["chp_I", "chp_I__sec_A", "chp_I__sec_A__para_1", "chp_I__sec_B", "chp_I__sec_B__para_2", "chp_II", "chp_II__sec_A", "chp_II__sec_A__para_3"], "sections begin anew in each chapter"),
    (["I. One", "A. a", "1. x.", "B. b", "2. x.", "C. c", "3. x.", "D. d", "4. x."],
     ["chp_I", "chp_I__sec_A", "chp_I__sec_A__para_1", "chp_I__sec_B", "chp_I__sec_B__para_2", "chp_I__sec_C", "chp_I__sec_C__para_3", "chp_I__sec_D", "chp_I__sec_D__para_4"],
     "C. and D. are letters behind B., though they are roman numerals too"),
    (["IV. Four", "1. x.", "V. Five", "2. x.", "VI. Six", "3. x."], ["chp_IV", "chp_IV__para_1", "chp_V", "chp_V__para_2", "chp_VI", "chp_VI__para_3"], "V. a numeral behind IV."),
    (["I. One", "A. a", "1. x.", "II. Two", "2. x.", "III. Three", "3. x."], ["chp_I", "chp_I__sec_A", "chp_I__sec_A__para_1", "chp_II", "chp_II__para_2", "chp_III", "chp_III__para_3"], "a section ends with its chapter"),
    (["Marking of firearms", "1. One.", "Tracing of firearms", "2. Two."], ["sec_1", "sec_1__para_1", "sec_2", "sec_2__para_2"], "headings without numbers"),
    (["1. One.", "2. The Working Group adopted the following agenda:", "1. Opening.", "2. Adoption:", "(a) Agenda;", "(b) Officers.", "3. Report.", "3. Three."],
     ["para_1", "para_2", "para_2__point_1", "para_2__point_2", "para_2__point_2__point_a", "para_2__point_2__point_b", "para_2__point_3", "para_3"],
     "an agenda quoted in a report starts again at 1, and the report's numbers go on behind it"),
    (["1. One.", "2. Two.", "Annex", "Terms of reference", "1. First.", "2. Second."], ["para_1", "para_2", "ann_1", "ann_1__title", "ann_1__para_1", "ann_1__para_2"], "an annex has its own numbers"),
    (["1. One.", "Annex I", "Terms", "1. First.", "Annex II", "Programme", "1. First."],
     ["para_1", "ann_I", "ann_I__title", "ann_I__para_1", "ann_II", "ann_II__title", "ann_II__para_1"], "two annexes"),
    (["1. Постановляет учредить рабочую группу открытого состава.", "Приложение I", "Круг ведения рабочей группы", "1. Первое.", "Приложение II", "Программа", "1. Первое."],
     ["para_1", "ann_I", "ann_I__title", "ann_I__para_1", "ann_II", "ann_II__title", "ann_II__para_1"], "… in Russian"),
    (["1. One.", "[…]", "2. Two."], ["para_1", "p_1", "para_2"], "a place left open"),
    (["1. One.", "1. One again.", "1. And again."], ["para_1", "para_1-2", "para_1-3"], "numbers are not identity, ids are"),
    (["1. Один:", "— первое;", "— второе."], ["para_1", "para_1__point_1", "para_1__point_2"], "dashes that begin items"),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "expected", "why"), SHOWN, ids=[why for _, _, why in SHOWN])
@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["apart", "close"])
def test_shown(lines: list[str], expected: list[str], why: str, gap: str) -> None:
    assert ["masthead", "masthead__title", *expected] == ids(MASTHEAD + gap.join(lines) + "\n"), why


def test_a_heading_inside_a_paragraph() -> None:
    """The items behind it are the paragraph's, and it is a section of its own."""
    text = (
        f"{MASTHEAD}1. The Group adopted these recommendations:\n\nUse of networks\n\n"
        "(a) States are encouraged to help;\n\n(b) States are invited to ask.\n"
    )

    assert ids(text)[2:] == ["para_1", "para_1__sec_1", "para_1__point_a", "para_1__point_b"]


MARKERS = [
    ("a) x", "a"), ("(a) x", "a"), ("а) x", "a"), ("A. x", "A"), ("1. x", "1"), ("12. x", "12"), ("IV. x", "IV"), ("**3.** x", "3"), ("3.  x", "3"),
    ("(xxi) x", "xxi"), ("й) x", "й"), ("я) x", "я"),
    ("3.\u00a0x", "3"), ("a)x yz", None), ("3.5 x", None), ("2028. x", None), ("No. 3 x", None), ("㈠ x", "i"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "number"), MARKERS, ids=[line for line, _ in MARKERS])
def test_markers_are_left_out_of_the_text(line: str, number: str | None) -> None:
    found = structure(f"0. Before:\n\n{line} of the text;\n\nand so on, to the end of it.\n").parts[1]

    assert number == found.number
    if number is not None:
        assert found.text == "x of the text;"


def test_a_resolution() -> None:
    text = resolution(
        "Requests the Secretariat:",
        "Decides to remain seized.",
        preamble=("Recalling its resolution 5/4,", "Noting with concern that:", "Convinced of it,"),
    ).replace(
        "2. Decides",
        "(a) To help;\n\n(b) To report, and to that end:\n\n(i) To ask;\n\n2. Decides",
    )

    assert [(id_, type_) for id_, type_, _, _ in outline(text)] == [
        ("p_1", "other"),
        ("title", "title"),
        ("formula_1", "other"),
        ("rec_1", "preambular"),
        ("rec_2", "preambular"),
        ("rec_3", "preambular"),
        ("para_1", "operative"),
        ("para_1__point_a", "item"),
        ("para_1__point_b", "item"),
        ("para_1__point_b__point_i", "item"),
        ("para_2", "operative"),
    ]


def test_the_clauses_of_an_annex_are_paragraphs() -> None:
    """A resolution's own paragraphs are operative, those of the terms of reference in its annex are not."""
    text = resolution("Approves the terms of reference annexed hereto.", preamble=("Recalling it,",))

    found = structure(
        text + "\nAnnex\n\nTerms of reference\n\n1. The Group shall meet.\n\n2. It shall report.\n"
    )

    assert [(part.type, part.id) for part in found.parts if part.number is not None] == [
        ("operative", "para_1"),
        ("paragraph", "ann_1__para_1"),
        ("paragraph", "ann_1__para_2"),
    ]


def test_ids_are_the_same_in_another_language() -> None:
    english = resolution("Requests States:", preamble=("Recalling it,",)) + "\n(a) To help;\n\n(b) To ask.\n"
    russian = resolution("просит государства:", preamble=("ссылаясь на нее,",), language="ru")

    assert ids(english) == ids(russian + "\na) помогать;\n\nb) просить.\n")


MIXED = [
    (
        "1. Один:\n\nа) раз;\n\nb) два;\n\nс) три;\n",
        ["b"],
        "once a list, at the first that differs from the one before",
    ),
    ("1. Один:\n\na) раз;\n\nb) два;\n\nс) три;\n", ["с"], "a Cyrillic letter after Latin ones"),
    ("1. Один:\n\nа) раз;\n\nб) два;\n\nв) три;\n", [], "Cyrillic all through"),
    ("1. Один:\n\na) раз;\n\nb) два;\n\nc) три;\n", [], "Latin all through"),
    ("1. Один:\n\na) раз;\n\n2. Два:\n\nа) раз;\n", [], "two lists"),
]


@pytest.mark.parametrize(("text", "letters", "why"), MIXED, ids=[why for _, _, why in MIXED])
def test_mixed_list_letters(text: str, letters: list[str], why: str) -> None:
    found = [w for w in structure(text).warnings if w.code == "mixed_list_letters"]

    assert letters == [text[w.start : w.end] for w in found], why


# ---------------------------------------------------------------- any document

BLOCKS = st.sampled_from(
    ["1. One.", "2. Two:", "3. Three,", "12. Far away.", "(a) First;", "b) second:", "(i) Deep;", "ii) deeper.", "(c) Third;", "в) по-русски;",
     "I. Introduction", "II. Рекомендации", "A. Opening", "C. Attendance", "V. Five", "Annex", "Annex II", "Приложение", "Heading", "Provisional agenda",
     "Annotations", "Documentation", "[…]", "— dash", "* Note.", "<sup>1</sup> Note.", "3/14", "V.28-01234", "A sentence that goes on and on.",
     "The Working Group adopted the following agenda:", "The Conference,", "Recalling it,", "A   B   C"]
)  # fmt: skip


@tried(400)
@given(st.lists(BLOCKS, min_size=1, max_size=25), st.sampled_from(["\n", "\n\n"]))
@example(["Annex", "Annex", "1. One.", "1. One."], "\n\n")
@example(["1. One.", "1. One.", "(a) First;", "(a) First;"], "\n\n")
def test_ids_are_unique_and_parents_hold_their_children(blocks: list[str], gap: str) -> None:
    parts = structure(gap.join(blocks)).parts
    by_id = {part.id: part for part in parts}

    assert len(by_id) == len(parts)
    assert all(before.start <= after.start for before, after in pairwise(parts))
    for part in parts:
        assert part.start < part.end
        if part.parent is not None:
            parent = by_id[part.parent]
            assert parent.start <= part.start, (parent, part)
            assert part.end <= parent.end, (parent, part)
            assert part.id.startswith(f"{parent.id}__")
    for before, after in pairwise(parts):
        assert before.end <= after.start or after.end <= before.end, "no two parts overlap by halves"

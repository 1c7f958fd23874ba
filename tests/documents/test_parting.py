"""What parts the paragraphs of a resolution where its lines are wrapped: signs, words, blank lines, indents."""

from __future__ import annotations

import pytest

from factories import reading

HEAD = "A/RES/83/12\n\n83/12. Keeping of lighthouses\n\nThe General Assembly,\n"
RU = "A/RES/83/12\n\n83/12. Содержание маяков\n\nГенеральная Ассамблея,\n"


def parts(text: str, *types: str) -> list[str]:
    return [part["text"] for part in reading(text)["parts"] if part["type"] in types]


def wrapped(*paragraphs: str, gap: str = "\n", indent: str = "") -> str:
    return gap.join(f"{indent}{p}\n" for p in paragraphs)


RECITAL = "Recalling the many resolutions in which it dealt with the keeping of lamps at sea and"
ACTS = ["1. Decides to keep them;", "2. Requests a report;", "3. Decides to remain seized of the matter."]


def test_a_first_paragraph_right_under_a_full_line() -> None:
    """The comma of the recital fills its line, so the figure could be one of the sentence; it is not."""
    text = (
        HEAD
        + f"{RECITAL}\nin the harbours of the coast, and the many reports that it had had about all of those,\n"
    )
    found = reading(text + "\n".join(ACTS) + "\n")["parts"]

    assert [p["number"] for p in found if p["type"] == "operative"] == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("gap", "indent", "count"),
    [("\n", "", 1), ("", "      ", 1)],
    ids=["a blank line parts paragraphs", "an indent parts them"],
)
def test_a_participle_at_the_beginning_of_a_line(gap: str, indent: str, count: int) -> None:
    recital = "отмечая, что маяки на побережье содержатся так, как это было решено давно,\nподчеркивая при этом, что лампы старые,"
    acts = [
        f"{n}. постановляет содержать их так, как это было решено в давнем году и\nпотом тоже;"
        for n in (1, 2, 3)
    ]
    text = RU + gap + wrapped(recital, *acts, gap=gap, indent=indent)

    assert len(parts(text, "preambular")) == count


def test_where_nothing_parts_paragraphs_the_participle_does() -> None:
    text = RU + (
        "отмечая, что маяки на побережье содержатся так, как это было решено в давнем году,\n"
        "подчеркивая при этом, что лампы старые,\n1. постановляет содержать их;\n2. просит доклад;\n3. постановляет продолжить.\n"
    )

    assert len(parts(text, "preambular")) == 2


def test_a_preposition_begins_a_recital_only_with_its_noun() -> None:
    text = RU + (
        "отмечая, что маяки на побережье содержатся так, как это было решено в давнем году,\n"
        "в которой она сказала это,\nс удовлетворением отмечая лампы,\n1. постановляет содержать их так, как это было решено в давнем году всеми;\n"
    )

    assert len(parts(text, "preambular")) == 2


def test_the_opening_formula_is_no_recital() -> None:
    text = (
        RU.replace("Ассамблея,", "Ассамблея,\n\nпридирчиво изучив вопрос о маяках,")
        + "\n1. постановляет содержать их.\n"
    )

    assert parts(text, "preambular") == ["придирчиво изучив вопрос о маяках,"]


def test_a_heading_right_under_a_paragraph_that_ended() -> None:
    long = "1. Takes note of the report of the keeper on the lamps of the coast of the year 2028;"
    text = HEAD + f"\nRecalling it,\n\n{long}\nEstimates for the lamps\n2. Requests a report.\n"

    assert parts(text, "operative") == [long[3:], "Requests a report."]


def test_letters_under_a_recital_are_its_items() -> None:
    text = (
        HEAD
        + "\nNoting that it means:\n\n(a) To keep lamps,\n\n(b) To keep horns,\n\n1. Decides to keep them.\n"
    )
    found = reading(text)["parts"]
    recital = next(p for p in found if p["type"] == "preambular")

    assert [(p["number"], p["parent"]) for p in found if p["type"] == "item"] == [
        ("a", recital["id"]),
        ("b", recital["id"]),
    ]


def test_the_title_in_a_running_header_is_furniture() -> None:
    text = (
        HEAD
        + "\nRecalling the many resolutions on the keeping of the lamps on the\nA/RES/83/12\nKeeping of lightho\ncoast of the sea,\n\n1. Decides to keep them.\n"
    )

    assert parts(text, "preambular") == [
        "Recalling the many resolutions on the keeping of the lamps on the coast of the sea,"
    ]


def test_a_note_goes_on_behind_a_dash() -> None:
    text = HEAD + (
        "\nRecalling the lamps1 of the coast,\n\n1. Decides to keep them.\n__________\n1 See the records of the keepers, Paris, 26 October\n"
        "— 17 November 1999, vol. 1.\n"
    )

    assert parts(text, "footnote") == [
        "See the records of the keepers, Paris, 26 October — 17 November 1999, vol. 1."
    ]


MARKS = [
    ("lamps1 and horns2, of 3 kinds", "lamps and horns, of 3 kinds", "a number of the text that is no note's"),
    ("lamps1 and article 2, and horns2 too", "lamps and article 2, and horns too", "glued to a word rather than set apart"),
    ("lamps and horns2 too", "lamps and horns too", "one mark is not seen: the others are, all the same"),
    ("lamps 1, and horns 2 too", "lamps, and horns too", "set apart, between words too"),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "mended", "why"), MARKS, ids=[row[2] for row in MARKS])
def test_marks_of_notes(printed: str, mended: str, why: str) -> None:
    text = HEAD + f"\nRecalling {printed},\n\n1. Decides to keep them.\n__________\n1 A/83/1.\n2 A/83/2.\n"

    assert parts(text, "preambular") == [f"Recalling {mended},"], why


def test_the_small_figures_of_a_mark_end_the_span_of_their_paragraph() -> None:
    text = HEAD + "\nRecalling lamps,¹²\n\n1. Decides to keep them.\n"
    (recital,) = (p for p in reading(text)["parts"] if p["type"] == "preambular")

    assert text[recital["start"] : recital["end"]] == "Recalling lamps,¹²"
    assert recital["text"] == "Recalling lamps,"

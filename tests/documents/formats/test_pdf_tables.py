"""Rows of tables in PDF files: lines that stand closer together than the rows are one row."""

from __future__ import annotations

from greffier.documents.formats.pdf.page import Page, Printed
from greffier.documents.formats.pdf.rows import Cell
from greffier.documents.formats.pdf.runs import Frame
from greffier.documents.formats.pdf.tables import join_rows


def line(bottom: float, *cells: tuple[float, str], role: str = "table") -> Printed:
    """A line of cells, each given by its left edge and its text; letters are 5 points wide."""
    made = [Cell(text, left, bottom - 8, left + 5 * len(text), bottom, 8, 0, 0) for left, text in cells]
    return Printed(made, 1, made[0].left, bottom - 8, made[-1].right, bottom, 8, 400, 0, role, True, "1")


def rows(*lines: Printed) -> list[str]:
    page = Page(1, Frame(0, 0, 600, 800, 0), list(lines))
    join_rows([page])
    return ["".join(c.before * bool(n) + c.text for n, c in enumerate(row.cells)) for row in page.lines]


HEAD = line(100, (50, "Decision"), (150, "Action"), (300, "Resources"))


def test_cells_of_several_lines_come_together() -> None:
    found = rows(
        HEAD,
        line(118, (50, "Resolution"), (150, "Asks for"), (300, "None")),
        line(127, (50, "6/4"), (150, "a guide")),
        line(145, (50, "Resolution"), (150, "Decides"), (300, "None")),
    )
    assert found == [
        "Decision\tAction\tResources",
        "Resolution 6/4\tAsks for a guide\tNone",
        "Resolution\tDecides\tNone",
    ]


def test_symbols_cut_behind_a_stroke_have_no_blank() -> None:
    found = rows(
        HEAD,
        line(118, (50, "One"), (150, "See CTOC/"), (300, "None")),
        line(127, (150, "COP/2028/13")),
        line(145, (50, "Two"), (150, "Decides"), (300, "None")),
    )
    assert found[1] == "One\tSee CTOC/COP/2028/13\tNone"


def test_the_end_of_the_first_cell_of_the_last_row_belongs_to_it() -> None:
    found = rows(
        HEAD,
        line(118, (50, "Resolution"), (150, "Asks for"), (300, "None")),
        line(127, (50, "6/3"), (150, "a guide")),
        line(145, (50, "Resolution"), (150, "Decides"), (300, "None")),
        line(154, (50, "6/4"), role="text"),
        line(190, (50, "2. And so on."), role="text"),
    )
    assert found[2:] == ["Resolution 6/4\tDecides\tNone", "2. And so on."]


def test_a_marker_that_stands_in_a_column_of_its_own_is_a_cell() -> None:
    found = rows(
        line(100, (50, "Decision"), (110, "Paragraph"), (180, "Action"), (300, "Resources")),
        line(118, (50, "14/2"), (110, "(a) Asks for much"), (300, "None")),
        line(127, (180, "and more")),
        line(145, (50, "14/2"), (110, "4"), (180, "Decides"), (300, "None")),
    )
    assert found[1] == "14/2\t(a)\tAsks for much and more\tNone"


def test_where_all_lines_stand_as_far_apart_each_stays_a_row() -> None:
    lines = [line(100 + 12 * n, (50, "One"), (150, "Two"), (300, "Three")) for n in range(4)]
    assert rows(*lines) == ["One   Two   Three"] * 4

"""Cells of tables speak for themselves: no claim goes over the end of a cell, and none says who another meant."""

from __future__ import annotations

from typing import Any

import msgspec

from greffier.documents.text import document_from
from greffier.reading import read

HEAD = """Note by the Secretariat on what became of the resolutions of the Conference

1. The Working Group on Firearms had before it Conference resolution 6/4.

"""
MET = "The Working Group on Firearms met."
WILL_MEET = "The Working Group will hold its fifth meeting on 7 May 2020"


def claims(text: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = msgspec.to_builtins(read(document_from(text.encode(), "table.txt")).claims)
    return found


def told(*rows: tuple[str, str]) -> list[str]:
    """The kinds of the claims of a table with these rows, with the body of a session."""
    lines = ["\t".join(cells) for cells in (("Decision", "Action"), *rows)]
    found = [c for c in claims(HEAD + "\n".join(lines) + "\n") if c["part"].startswith("table")]
    return [c["kind"] + " " * ("body" in c) + c.get("body", "") for c in found]


def test_a_group_that_another_cell_names_is_not_meant() -> None:
    assert told(("Resolution 6/4", MET), ("Resolution 6/5", WILL_MEET)) == ["decision", "decision"]


def test_a_group_that_the_cell_names_is_meant() -> None:
    rows = (("Resolution 6/4", "None"), ("Resolution 6/5", f"{MET} {WILL_MEET}"))
    assert told(*rows) == ["decision", "decision", "session CTOC/COP/WG.6"]


def test_a_day_in_another_cell_is_of_something_else() -> None:
    rows = (("Decision 4/3", "17 October 2008"), (MET, "On 7 May 2020"), ("None", "None"))
    assert told(*rows) == ["decision"]


def test_behind_a_table_the_text_goes_on_where_it_left_off() -> None:
    text = HEAD + "A\tB\nC\tD\nE\tF\n\n2. The Working Group held its fourth meeting on 8 May 2018.\n"
    assert [c["body"] for c in claims(text) if c["kind"] == "session"] == ["CTOC/COP/WG.6"]

"""`greffier withdraw`: out of the record and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from desk import Desk

NOTE, REPORT = "untoc-note.en.txt", "untoc-firearms-report.en.txt"


@pytest.fixture(autouse=True)
def two(desk: Desk, examples: Path) -> None:
    """A register with two sources."""

    def make() -> None:
        desk("add", examples / REPORT, examples / NOTE)

    desk.once(make)


@pytest.mark.parametrize("named", [NOTE, "7c0b7d", "CTOC/COP/2028/5", "7C0B7D895D0F"])
def test_out_and_back(named: str, desk: Desk, examples: Path, tmp_path: Path) -> None:
    before = desk.exported()
    here = desk.folder
    desk.move(tmp_path / "without")
    desk("add", examples / REPORT)
    without = desk.exported()
    desk.move(here)

    done = desk("withdraw", named, "--reason", "a draft")

    assert done.status == 0
    assert f"{NOTE} (CTOC/COP/2028/5)" in done.out
    assert desk.exported() == without
    assert desk.is_whole()
    assert desk("withdraw", named, "--restore", "--reason", "right after all").status == 0
    assert desk.exported() == before
    assert desk.is_whole()


def test_json(desk: Desk) -> None:
    done = desk("withdraw", NOTE, "--reason", "a draft", "--json")

    assert done.json["outcome"] == "withdrawn"
    assert done.json["document"] == "CTOC/COP/2028/5"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["nothing.txt", "--reason", "x"], "not_found"),
        ([NOTE, "--restore", "--reason", "x"], "not_allowed"),
        ([NOTE, "--reason", " "], "bad_value"),
    ],
)
def test_what_cannot_be_withdrawn(arguments: list[str], code: str, desk: Desk) -> None:
    before = desk.exported()

    done = desk("withdraw", *arguments, "--json")

    assert done.status in (1, 2)
    assert done.json["error"]["code"] == code
    assert desk.exported() == before


def test_a_name_that_fits_two_sources(desk: Desk, examples: Path) -> None:
    desk("add", examples / "untoc-note-reissued.en.txt")

    done = desk("withdraw", "CTOC/COP/2028/5", "--reason", "x")

    assert "(ambiguous)" in done.err
    assert NOTE in done.err
    assert "untoc-note-reissued.en.txt" in done.err

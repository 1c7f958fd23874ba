"""`greffier erase`: nothing of a source stays but its digest and the reason."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from greffier.register import sources
from greffier.register.opening import writing_register

if TYPE_CHECKING:
    from pathlib import Path

    from desk import Desk

NOTE, REPORT = "untoc-note.en.txt", "untoc-firearms-report.en.txt"
ONLY_IN_NOTE = "extended bureau agreed"


def files_with(folder: Path, words: str) -> list[Path]:
    """The files of a register that hold some words as they are."""
    return [path for path in folder.rglob("*") if path.is_file() and words.encode() in path.read_bytes()]


def test_nothing_is_left_but_digest_and_reason(desk: Desk, examples: Path) -> None:
    sha256 = hashlib.sha256((examples / NOTE).read_bytes()).hexdigest()
    desk("add", examples / REPORT)
    without = desk.exported()
    desk("add", examples / NOTE)
    assert files_with(desk.folder, ONLY_IN_NOTE)

    done = desk("erase", NOTE, "--reason", "personal data")

    assert done.status == 0
    assert sha256[:12] in done.out
    assert desk.exported() == without
    assert desk.is_whole()
    assert not sources.path_of(desk.folder / "sources", sha256).exists()
    with writing_register("a test") as register:
        register.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        assert register.database.rows("SELECT reason FROM register_erasure") == [("personal data",)]
        register.database.execute("VACUUM")
    assert files_with(desk.folder, ONLY_IN_NOTE) == []


def test_once(desk: Desk, examples: Path) -> None:
    sha256 = hashlib.sha256((examples / NOTE).read_bytes()).hexdigest()
    desk("add", examples / NOTE)
    desk("erase", NOTE, "--reason", "personal data")

    done = desk("erase", sha256, "--reason", "again", "--json")

    assert done.status == 1
    assert done.json["error"]["code"] == "gone"


def test_an_erasure_that_was_broken_off_is_finished(desk: Desk, examples: Path) -> None:
    """The bytes go after the commit; where that did not happen, `verify` says so and another erasure does it."""
    data = (examples / NOTE).read_bytes()
    sha256 = hashlib.sha256(data).hexdigest()
    desk("add", examples / NOTE)
    desk("erase", NOTE, "--reason", "personal data")
    sources.keep(desk.folder / "sources", sha256, data)
    assert "its bytes are still there" in desk("verify").out

    assert desk("erase", sha256, "--reason", "personal data").status == 0

    assert desk.is_whole()


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["nothing.txt", "--reason", "x"], "not_found"), ([NOTE, "--reason", ""], "bad_value")],
)
def test_what_cannot_be_erased(arguments: list[str], code: str, desk: Desk, examples: Path) -> None:
    desk("add", examples / NOTE)

    done = desk("erase", *arguments, "--json")

    assert done.json["error"]["code"] == code
    assert desk.is_whole()

"""`greffier rebuild`: everything again from the evidence, and the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from greffier.register import readings

if TYPE_CHECKING:
    from pathlib import Path

    from desk import Desk

FILES = ("untoc-note.en.txt", "untoc-note-reissued.en.txt", "untoc-firearms-report.ru.txt")
AUDIENCES = ("public", "secretariat")


@pytest.fixture(autouse=True)
def some(desk: Desk, examples: Path) -> None:
    """A register with a closed source and one that is withdrawn."""

    def make() -> None:
        desk("add", *(examples / name for name in FILES))
        desk("add", "--access", "secretariat", examples / "untoc-bureau-note.en.txt")
        desk("add", examples / "untoc-resolution.en.txt")
        desk("withdraw", "untoc-resolution.en.txt", "--reason", "a draft")

    desk.once(make)


@pytest.mark.parametrize("options", [[], ["--fold"]])
def test_it_comes_out_the_same(options: list[str], desk: Desk) -> None:
    before = [desk.exported(audience) for audience in AUDIENCES]

    done = desk("rebuild", *options)

    assert done.status == 0
    assert "folded anew" in done.out
    assert [desk.exported(audience) for audience in AUDIENCES] == before
    assert desk.is_whole()
    assert desk("withdraw", "untoc-resolution.en.txt", "--restore", "--reason", "x").status == 0


def test_another_reader_reads_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    before = desk.exported()
    monkeypatch.setattr(readings, "reader_version", lambda: "99.0+0000000000000000")

    done = desk("rebuild", "--json")

    assert done.json == {"changed": 5, "sources": 5}
    assert desk.exported() == before
    assert desk.is_whole()
    assert desk("rebuild", "--json").json == {"changed": 0, "sources": 5}


def test_a_source_that_is_gone_stops_it_and_changes_nothing(desk: Desk) -> None:
    before = desk.exported()
    lost = next(path for path in (desk.folder / "sources").rglob("*") if path.is_file())
    data = lost.read_bytes()
    lost.unlink()

    done = desk("rebuild")

    assert done.status == 1
    assert "(damaged)" in done.err
    assert desk.exported() == before
    lost.write_bytes(data)
    assert desk.is_whole()


def test_there_must_be_a_register(desk: Desk, tmp_path: Path) -> None:
    desk.move(tmp_path / "nowhere")

    assert "(no_register)" in desk("rebuild").err

"""`greffier verify`: what was altered behind the register's back is found."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from greffier.register.exporting import export_lines
from greffier.register.journal import entries
from greffier.register.opening import reading_register
from greffier.register.verifying import verify

if TYPE_CHECKING:
    from pathlib import Path

    from desk import Desk

FILES = ("untoc-note.en.txt", "untoc-firearms-report.en.txt")


@pytest.fixture(autouse=True)
def two(desk: Desk, examples: Path) -> None:
    """A register with two sources, one withdrawn."""

    def make() -> None:
        desk("add", *(examples / name for name in FILES))
        desk("withdraw", FILES[0], "--reason", "a draft")

    desk.once(make)


def alter(desk: Desk, statement: str) -> None:
    """Change the database as someone who knows how: without the triggers that keep evidence."""
    connection = sqlite3.connect(desk.folder / "register.db")
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute(statement)
    connection.commit()
    connection.close()


def test_what_is_whole(desk: Desk) -> None:
    done = desk("verify")

    assert (done.status, done.err) == (0, "")
    with reading_register() as register:
        last = list(entries(register.database))[-1].digest
    assert done.out.splitlines() == [
        "the register is whole: 2 sources, 3 entries of the journal",
        f"the journal ends with {last}",
    ]
    assert desk("verify", "--json").json == {"sources": 2, "entries": 3, "faults": [], "head": last}


def test_evidence_cannot_be_changed_while_its_triggers_are_there(desk: Desk) -> None:
    connection = sqlite3.connect(desk.folder / "register.db")
    for statement in ("UPDATE register_journal SET actor = 'x'", "DELETE FROM register_claim"):
        with pytest.raises(sqlite3.IntegrityError, match="evidence is kept"):
            connection.execute(statement)
    connection.close()


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        (
            "UPDATE register_journal SET actor = 'someone else' WHERE number = 2",
            "entry 2 is missing or was altered",
        ),
        ("DELETE FROM register_journal WHERE number = 1", "entry 1 is missing or was altered"),
        ("DELETE FROM register_journal WHERE number = 3", "it is not held as the journal says"),
        ("UPDATE register_holding SET level = 2 WHERE withdrawn = 0", "it is not held as the journal says"),
        ("UPDATE register_claim SET keys = replace(keys, '2028', '2027')", "claims were altered"),
        (
            "UPDATE register_claim SET start = start + 1 WHERE id = (SELECT MAX(id) FROM register_claim)",
            "claim was altered",
        ),
        (
            "DELETE FROM register_claim WHERE id = (SELECT MAX(id) FROM register_claim)",
            "greffier rebuild --fold",
        ),
    ],
)
def test_what_was_altered_in_the_database(statement: str, words: str, desk: Desk) -> None:
    alter(desk, statement)

    done = desk("verify")

    assert done.status == 1
    assert done.out.startswith("the register is not whole: ")
    assert words in done.out
    assert any(words in fault for fault in desk("verify", "--json").json["faults"])


@pytest.mark.parametrize(("data", "words"), [(b"altered", "bytes were altered"), (None, "cannot be read")])
def test_bytes_of_a_source(data: bytes | None, words: str, desk: Desk) -> None:
    path = next(path for path in (desk.folder / "sources").rglob("*") if path.is_file())
    path.unlink()
    if data is not None:
        path.write_bytes(data)

    done = desk("verify")

    assert done.status == 1
    assert words in done.out


def test_there_must_be_a_register(desk: Desk, tmp_path: Path) -> None:
    desk.move(tmp_path / "nowhere")

    assert "(no_register)" in desk("verify").err


def test_what_others_write_meanwhile_is_no_fault(desk: Desk, examples: Path) -> None:
    """Whoever looks sees one state from beginning to end."""
    with reading_register() as register:
        before = list(export_lines(register, 0))
        assert desk("withdraw", FILES[0], "--restore", "--reason", "right after all").status == 0
        assert desk("add", examples / "untoc-note.ru.txt").status == 0
        found = verify(register)
        assert (found.sources, found.entries, found.faults) == (2, 3, [])
        assert list(export_lines(register, 0)) == before
    assert desk.whole() == (3, 5)

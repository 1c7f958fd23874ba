"""Evidence is kept by the database itself: on both engines it refuses change, and what is folded comes out the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from greffier.record.access import LEVELS
from greffier.register.keeping import erase
from greffier.register.lookup import RegisterLookup
from greffier.register.opening import Register
from greffier.register.rebuilding import refold_all
from greffier.register.verifying import verify
from postgresql import NewDatabase
from registers import CLOSED, HAND, RECORD, exported, of_fold, of_register, opened, put, whole


@pytest.fixture(params=["sqlite", "postgresql"])
def register(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Register]:
    """An open register on each engine."""
    if request.param == "postgresql":
        new_database: NewDatabase = request.getfixturevalue("postgresql")
        monkeypatch.setenv("DATABASE_URL", new_database())
    else:
        monkeypatch.delenv("DATABASE_URL", raising=False)
    with opened(tmp_path / "home") as made:
        yield made


TABLES = ("journal", "source", "reading", "part", "claim", "erasure")
CHANGES = (
    "UPDATE register_{table} SET id = id",
    "DELETE FROM register_{table}",
    "DELETE FROM register_{table} WHERE id = (SELECT MAX(id) FROM register_{table})",
)


@pytest.mark.parametrize("change", [*CHANGES[:2], pytest.param(CHANGES[2], marks=pytest.mark.long)])
def test_evidence_takes_no_change(register: Register, change: str) -> None:
    """Not by Greffier, and not by whoever has the database open."""
    put(register, RECORD[:3])
    erase(register, RECORD[0].name, "personal data", HAND)
    for table in TABLES:
        before = register.database.rows(f"SELECT * FROM register_{table} ORDER BY id")
        assert before, table

        with pytest.raises(Exception, match="evidence is kept"), register.database.transaction():
            register.database.execute(change.format(table=table))
        assert register.database.rows(f"SELECT * FROM register_{table} ORDER BY id") == before, table


def test_evidence_takes_nothing_in_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`INSERT OR REPLACE` of SQLite deletes without the triggers of deletion."""
    monkeypatch.delenv("DATABASE_URL", raising=False)
    with opened(tmp_path / "home") as register:
        put(register, RECORD[:3])
        erase(register, RECORD[0].name, "personal data", HAND)
        for table in TABLES:
            nothing_is_replaced(register, table)


def nothing_is_replaced(register: Register, table: str) -> None:
    ask = f"SELECT * FROM register_{table} ORDER BY id"
    before = register.database.rows(ask)
    assert before, table
    columns = [row[1] for row in register.database.rows(f"PRAGMA table_info(register_{table})")]
    another = ", ".join("id + 1000000" if column == "id" else column for column in columns)

    # parts and claims have no other key than their number
    for values in ["*"] if table in ("part", "claim") else ["*", another]:
        with pytest.raises(Exception, match="evidence is kept"), register.database.transaction():
            register.database.execute(f"REPLACE INTO register_{table} SELECT {values} FROM register_{table}")
    assert register.database.rows(ask) == before, table


def test_an_erased_source_leaves_its_digest_and_the_reason_only(register: Register) -> None:
    put(register, RECORD[:3])
    gone = erase(register, RECORD[0].name, "personal data", HAND)
    key = (gone.key,)

    for table in ("reading", "mention"):
        assert register.database.rows(f"SELECT 1 FROM register_{table} WHERE source_id = %s", key) == []
    assert register.database.rows(
        "SELECT s.sha256, e.reason FROM register_source s JOIN register_erasure e ON e.source_id = s.id WHERE s.id = %s",
        key,
    ) == [(gone.sha256, "personal data")]
    assert not (register.home.sources / gone.sha256[:2] / gone.sha256[2:]).exists()
    assert verify(register).faults == []


@pytest.mark.parametrize(
    "register", [pytest.param("sqlite", marks=pytest.mark.long), "postgresql"], indirect=True
)
def test_the_fold_on_each_engine_is_the_whole_fold(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a closed source, for every audience, bit by bit and from nothing; and the same bytes on both engines.

    On SQLite test_folding.py shows it at once.
    """
    for path in RECORD[:4]:
        put(register, [path], level=2 if path.name == CLOSED else None)
    put(register, [path for path in RECORD if path.name != CLOSED])
    put(register, [path for path in RECORD if path.name == CLOSED], level=2)
    for level in range(len(LEVELS)):
        assert of_register(register, level) == of_fold(whole(register, level)), LEVELS[level]
    bit_by_bit = [exported(register, level) for level in range(3)]
    refold_all(register)

    assert [exported(register, level) for level in range(3)] == bit_by_bit
    assert RegisterLookup(register.database, 0).discrepancies()
    assert verify(register).faults == []
    monkeypatch.delenv("DATABASE_URL", raising=False)
    with opened(tmp_path / "sqlite") as other:
        put(other, [path for path in RECORD if path.name == CLOSED], level=2)
        put(other, RECORD)
        assert [exported(other, level) for level in range(3)] == bit_by_bit

"""Registers in a folder of their own, and what the fold of all their claims at once would be."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from greffier.record.access import LEVELS
from greffier.record.folding import Fold, fold
from greffier.record.keys import canonical
from greffier.record.models import AnyRecord
from greffier.register.adding import Added, Candidate, add
from greffier.register.exporting import export_lines
from greffier.register.headings import entries
from greffier.register.journal import Hand
from greffier.register.judgements import judgements_in_force
from greffier.register.lookup import RegisterLookup, decoded
from greffier.register.opening import Register, writing_register
from greffier.register.preparing import Prepared
from greffier.register.retelling import claims_of

HAND = Hand("Clerk", "2026-11-25T10:00:00Z")
EXAMPLES = Path(__file__).resolve().parents[1] / "src" / "greffier" / "examples"
RECORD = sorted(EXAMPLES.glob("untoc-*.txt"))
"""The examples that make one record."""
CLOSED = "untoc-bureau-note.en.txt"
"""The one that is meant for the secretariat."""
READ: dict[tuple[str, bytes, Path | None], Prepared] = {}
"""Documents as they were read, by name, bytes and the treaties known: tests read the same ones again and again."""


@contextmanager
def opened(folder: Path) -> Iterator[Register]:
    """A register to write in, made where there is none."""
    with writing_register("tests", folder, create=True) as register:
        yield register


@contextmanager
def copied(made: Path, folder: Path) -> Iterator[Register]:
    """A copy of a register, to write in."""
    shutil.copytree(made, folder, dirs_exist_ok=True)
    with opened(folder) as register:
        yield register


def put(register: Register, paths: Iterable[Path], level: int | None = None) -> list[Added]:
    """Add files; each must be readable."""
    files = [Candidate(path.name, path.read_bytes()) for path in paths]
    data = {file.name: file.data for file in files}

    def once(name: str, work: Callable[[], Prepared]) -> Prepared:
        """Read, but what was read before in these tests: what goes wrong goes on."""
        key = (name, data[name], register.treaty_folder)
        if key not in READ:
            READ[key] = work()
        return READ[key]

    outcomes = list(add(register, files, once, level=level, hand=HAND))
    assert all(isinstance(one, Added) for one in outcomes), outcomes
    return [one for one in outcomes if isinstance(one, Added)]


def unguarded(_: str, work: Callable[[], Prepared]) -> Prepared:
    """Read; what goes wrong goes on."""
    return work()


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def exported(register: Register, level: int = 0) -> str:
    """The canonical export."""
    return "\n".join(export_lines(register, level))


def whole(register: Register, level: int) -> Fold:
    """The slow obvious way: all claims of all sources that are held, folded at once."""
    rows = register.database.rows(
        "SELECT source_id, reading_id FROM register_holding WHERE withdrawn = 0 AND reading_id IS NOT NULL"
    )
    claims = [claim for key, reading in rows for claim in claims_of(register.database, key, reading)]
    return fold(
        claims, register.treaties, audience=LEVELS[level], judgements=judgements_in_force(register.database)
    )


def of_fold(found: Fold) -> list[str]:
    """Records, names and discrepancies of a fold, a line each."""
    records = [canonical(msgspec.to_builtins(one)) for one in found.records.values()]
    names = [canonical([cell, name, key]) for (cell, name), key in found.aliases.items() if key != name]
    discrepancies = [canonical(msgspec.to_builtins(one)) for one in found.discrepancies]
    return sorted([*records, *names, *discrepancies])


def of_register(register: Register, level: int) -> list[str]:
    """The same of what a register has on the shelf."""
    lookup = RegisterLookup(register.database, level)
    kinds = {kind for (kind,) in register.database.rows("SELECT DISTINCT kind FROM register_record")}
    records = [canonical(msgspec.to_builtins(one)) for kind in kinds for one in lookup.records(kind)]
    rows = register.database.rows(
        "SELECT cell, name, level, key FROM register_alias WHERE level <= %s", (level,)
    )
    effective: dict[tuple[str, str], tuple[int, str | None]] = {}
    for cell, name, held, key in rows:
        if (cell, name) not in effective or effective[cell, name][0] < held:
            effective[cell, name] = (held, key)
    names = [canonical([cell, name, key]) for (cell, name), (_, key) in effective.items() if key != name]
    discrepancies = [canonical(msgspec.to_builtins(one)) for one in lookup.discrepancies()]
    return sorted([*records, *names, *discrepancies])


Listed = tuple[str, str, str, int, tuple[tuple[str, str], ...]]
"""Kind, key, place, day and headings of a record."""


def listed(register: Register, level: int) -> list[Listed]:
    """Where records stand in lists, as their cards have it."""
    rows = register.database.rows(
        "SELECT c.id / 1024, r.kind, r.key, c.place, c.day, h.name, h.value, h.kind FROM register_card c "
        "JOIN register_record r ON r.id = c.id / 1024 JOIN register_heading h ON h.id = c.heading "
        "WHERE c.low <= %s AND c.high > %s ORDER BY c.id",
        (level, level),
    )
    found: dict[int, Listed] = {}
    for number, kind, key, place, day, name, value, of in rows:
        assert of == kind
        before = found.get(number, (kind, key, bytes(place).decode(), day, ()))
        assert before[2:4] == (bytes(place).decode(), day)
        found[number] = (*before[:4], (*before[4], (name, value)))
    return sorted(found.values())


def to_be_listed(register: Register, level: int) -> list[Listed]:
    """The same, by all records: the slow obvious way."""
    rows = register.database.rows(
        "SELECT cell, thing, kind, data, level FROM register_record WHERE level <= %s ORDER BY id", (level,)
    )
    tops: dict[tuple[str, str], int] = {}
    for cell, thing, held in register.database.rows(
        "SELECT cell, key, level FROM register_thing WHERE level <= %s", (level,)
    ):
        tops[cell, thing] = max(held, tops.get((cell, thing), 0))
    things: dict[tuple[str, str], list[AnyRecord]] = {}
    for cell, thing, kind, data, held in rows:
        if tops[cell, thing] == held:
            things.setdefault((cell, thing), []).append(decoded(kind, data))
    found = [one for records in things.values() for one in entries(records)]
    return sorted((one.kind, one.key, one.place, one.day, one.headings) for one in found)

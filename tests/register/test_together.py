"""What is asked in the dark and fetched together is what is asked one by one, in a number of statements that does not grow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from greffier.record.chain import Step, Trace, texts_of, trace
from greffier.register.database import watched
from greffier.register.lookup import RegisterLookup
from greffier.register.opening import Register, reading_register
from greffier.register.records import ROUNDS, Records
from greffier.register.telling import tellers_of
from registers import EXAMPLES, copied, put

NOTE = EXAMPLES / "untoc-note.en.txt"
SESSION = "CTOC/COP/WG.6:15"
MORE = 7


@pytest.fixture(scope="module")
def register(of_record: Path) -> Iterator[Register]:
    """The examples."""
    with reading_register(of_record) as found:
        yield found


def steps_of(found: Trace) -> int:
    def count(steps: Sequence[Step]) -> int:
        return sum(1 + count(one.steps) for one in steps)

    return count(found.before) + count(found.after)


def traced(lookup: RegisterLookup, kind: str, key: str, most: int = 2000) -> tuple[Trace, int]:
    """A chain, and the statements that it took."""
    records = Records(lookup)
    with watched() as statements:
        found = trace(kind, key, records, tellers=records.tellers, most=most)
    return found, len(statements)


@pytest.mark.parametrize("kind", ["body", "session", "document", "decision", "provision", "report"])
def test_a_chain_is_what_it_is_when_everything_is_asked_by_itself(register: Register, kind: str) -> None:
    lookup = RegisterLookup(register.database, 0)
    alone = tellers_of(register.database, lookup)
    keys = [one.key for one in lookup.records(kind)]
    for key in keys[:: max(1, len(keys) // 6)]:
        for most in (5, 60):
            found, _ = traced(lookup, kind, key, most)
            assert found == trace(kind, key, lookup, tellers=alone, most=most)


def test_no_chain_takes_many_statements_however_many_steps_it_has(register: Register) -> None:
    lookup = RegisterLookup(register.database, 0)
    found = [
        traced(lookup, kind, key)
        for kind, key in (
            ("provision", "CTOC/COP/WG.6/2028/4#II/a"),
            ("body", "CTOC/COP/WG.2"),
            ("session", "CTOC/COP:14"),
            ("session", SESSION),
            ("document", "CTOC/COP/2028/5"),
        )
    ]
    sizes = sorted(steps_of(one) for one, _ in found)

    assert sizes[-1] > 2 * sizes[0]
    assert max(statements for _, statements in found) <= 40


def test_more_documents_about_a_thing_ask_no_more_statements(of_record: Path, tmp_path: Path) -> None:
    notes = []
    for number in range(50, 50 + MORE):
        notes.append(tmp_path / f"note-{number}.txt")
        text = NOTE.read_text(encoding="utf-8").replace("CTOC/COP/2028/5\n", f"CTOC/COP/2028/{number}\n")
        notes[-1].write_text(text, encoding="utf-8")
    with copied(of_record, tmp_path / "register") as more:
        lookup = RegisterLookup(more.database, 0)
        put(more, notes[:1])
        few, asked_of_few = traced(lookup, "session", SESSION)
        put(more, notes[1:])
        many, asked_of_many = traced(lookup, "session", SESSION)

    assert steps_of(many) >= steps_of(few) + MORE - 1
    assert asked_of_many <= asked_of_few


def test_texts_of_a_decision_are_found_in_the_dark_too(register: Register) -> None:
    lookup = RegisterLookup(register.database, 0)
    decisions = [one.key for one in lookup.records("decision")]
    records = Records(lookup)
    found = records.together(lambda: [texts_of(key, records) for key in decisions])

    assert any(found)
    assert found == [texts_of(key, lookup) for key in decisions]


def test_what_never_ends_asking_is_asked_one_by_one_at_last(register: Register) -> None:
    records = Records(RegisterLookup(register.database, 0))
    calls: list[int] = []

    def ask() -> int:
        calls.append(len(calls))
        for number in calls:
            records.record("document", f"none/{number}")
        return len(calls)

    assert records.together(ask) == ROUNDS + 1

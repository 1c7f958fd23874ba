"""Gaps from headings and lines are those of all records looked through, for each audience, whatever was added or taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from greffier.record.models import Body, Decision, Document, Report, Session
from greffier.register.database import watched
from greffier.register.gaplists import Apart, apart, between, gaps
from greffier.register.gaps import GAPS, Gap, parts
from greffier.register.keeping import erase, restore, withdraw
from greffier.register.lookup import RegisterLookup
from greffier.register.opening import Register
from greffier.register.rebuilding import refold_all
from greffier.register.records import bodies_of
from greffier.treaties import of_series
from registers import CLOSED, EXAMPLES, HAND, RECORD, copied, opened, put

TODAY = "2031-01-01"
"""When all sessions of the examples are past."""
LEVELS = range(3)
NOTE = EXAMPLES / "untoc-note.en.txt"
Told = tuple[str, str, str]


def slowly(register: Register, level: int) -> list[Told]:
    """Every record looked at: code, about, and what lacks."""
    lookup = RegisterLookup(register.database, level)
    documents = [d for d in lookup.records("document") if isinstance(d, Document) and not d.drafted]
    treaties = list(register.treaties.values())
    found: list[Told] = []
    series: dict[str, set[int]] = {}
    followed: set[str] = set()
    for one in documents:
        for symbol in one.symbols:
            pieces = symbol.split("/")
            years = [n for n, piece in enumerate(pieces) if piece.isdigit() and len(piece) == 4]
            if years and years[-1] + 1 < len(pieces) and pieces[years[-1] + 1].isdigit():
                name = "/".join(pieces[: years[-1] + 1])
                series.setdefault(name, set()).add(int(pieces[years[-1] + 1]))
                followed |= {name} if one.held else set()
        treaty = of_series(treaties, one.symbols[0]) if one.symbols else None
        wanting = sorted(set(treaty.languages) - set(one.languages)) if treaty is not None else []
        if one.held and wanting:
            found.append(("language_not_held", one.key, " ".join(wanting)))
        if not one.held and isinstance(lookup.record("report", one.key), Report):
            found.append(("report_not_held", one.key, ""))
    for name, numbers in series.items():
        holes = [f"{name}/{n}" for n in range(min(numbers), max(numbers)) if n not in numbers]
        found += [("series_hole", name, " ".join(holes))] if holes and name in followed else []
    acts = [d for d in lookup.records("decision") if isinstance(d, Decision)]
    acted = {lookup.key("session", f"{d.body}:{d.number.partition('/')[0]}") for d in acts}
    for body in lookup.records("body"):
        assert isinstance(body, Body)
        for line in body.sessions:
            session = lookup.record("session", line.key)
            assert isinstance(session, Session)
            reports = [d for d in session.documents if d.value["kind"] == "report"]
            if line.status == "held" and not session.reports and not reports:
                found.append(("session_without_report", line.key, ""))
            over = line.end is not None and line.end < TODAY and line.key not in acted
            if over and line.status not in ("held", "cancelled", "postponed"):
                found.append(("nothing_held", line.key, ""))
    return sorted(found)


def told(found: list[Gap]) -> list[Told]:
    wanting = (" ".join(one.detail.get("symbols") or one.detail.get("languages") or ()) for one in found)
    return sorted((one.code, one.about, what) for one, what in zip(found, wanting, strict=True))


def found_by(register: Register, level: int) -> list[Gap]:
    return gaps(RegisterLookup(register.database, level), register.treaties.values(), TODAY)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The examples, one of them for the secretariat, the Russian ones for delegations."""
    folder = tmp_path_factory.mktemp("lacking")
    with opened(folder) as register:
        for level, marked in ((0, ".en."), (1, ".ru.")):
            put(register, [p for p in RECORD if marked in p.name and p.name != CLOSED], level)
        put(register, [p for p in RECORD if p.name == CLOSED], 2)
    return folder


@pytest.fixture
def register(made: Path, tmp_path: Path) -> Iterator[Register]:
    with copied(made, tmp_path / "register") as found:
        yield found


def test_they_are_those_of_all_records_after_every_kind_of_change(register: Register) -> None:
    states = []
    for change in (
        lambda: None,
        lambda: withdraw(register, NOTE.name, "no", HAND),
        lambda: put(register, [EXAMPLES / "untoc-wg-report.en.txt"], 1),
        lambda: restore(register, NOTE.name, "yes", HAND),
        lambda: erase(register, "untoc-session-report.en.txt", "no", HAND),
        lambda: refold_all(register),
    ):
        change()
        for level in LEVELS:
            found = told(found_by(register, level))
            assert found == slowly(register, level), level
            states.append(tuple(found))

    assert len(set(states)) > 4  # the changes made a difference, and so did the audiences
    assert {one.code for one in found_by(register, 2)} == set(GAPS)


def test_what_lies_ahead_lacks_no_report(register: Register) -> None:
    """However a document speaks of it: no session of which days are known has begun on the earlier day."""
    lookup, treaties = RegisterLookup(register.database, 0), register.treaties.values()
    starts = [
        [one.detail["start"] for one in gaps(lookup, treaties, day) if one.code == "session_without_report"]
        for day in ("1990-01-01", TODAY)
    ]

    assert set(starts[0]) <= {None}
    assert any(starts[1])


def test_a_page_is_a_part_of_the_whole_and_what_is_set_apart_is_left_out(register: Register) -> None:
    lookup, treaties = RegisterLookup(register.database, 0), register.treaties.values()
    listed = parts(lookup, treaties, bodies_of(lookup).bodies.values(), TODAY)
    whole = found_by(register, 0)
    aside = {(one.code, one.about) for one in whole[::3]} | {
        ("nothing_held", "none"),
        ("none", whole[1].about),
    }
    for narrowed, expected in (
        (Apart(listed), whole),
        (apart(lookup, listed, aside, wanted=False), [g for g in whole if (g.code, g.about) not in aside]),
        (apart(lookup, listed, aside, wanted=True), [g for g in whole if (g.code, g.about) in aside]),
    ):
        assert narrowed.count == len(expected)
        for size in (1, 7, 100):
            begins = range(0, narrowed.count, size)
            shown = [between(lookup, treaties, narrowed, begin, begin + size) for begin in begins]
            assert [gap for page in shown for gap in page] == expected


def test_more_documents_ask_no_more_statements(register: Register, tmp_path: Path) -> None:
    def asked() -> tuple[int, int]:
        lookup = RegisterLookup(register.database, 0)
        treaties = register.treaties.values()
        with watched() as statements:
            narrowed = Apart(parts(lookup, treaties, bodies_of(lookup).bodies.values(), TODAY))
            found = between(lookup, treaties, narrowed, 0, 50)
        return narrowed.count, len(statements) if found else 0

    few, statements = asked()
    text = NOTE.read_text(encoding="utf-8")
    notes = [tmp_path / f"note-{number}.txt" for number in range(60, 72, 2)]
    for path in notes:
        symbol = f"CTOC/COP/2028/{path.stem.partition('-')[2]}\n"
        path.write_text(text.replace("CTOC/COP/2028/5\n", symbol), encoding="utf-8")
    put(register, notes)
    many, statements_then = asked()

    assert many >= few + len(notes)
    assert statements_then == statements <= 20

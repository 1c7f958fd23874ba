"""What went on at a session: agenda, sittings, people. They belong to the document where its session is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from greffier.record.absences import ATTENDANCE
from greffier.record.cells.officers import fold_officers
from greffier.record.folded import Folded, discrepancy, side
from greffier.record.models import AgendaItem, Discrepancy, Meeting, Participation, Statement
from greffier.record.values import by_language, values

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from greffier.record.claims import Statement as Said

__all__ = ["fold_proceedings", "with_adoptions"]


def fold_proceedings(key: str, statements: Sequence[Said]) -> Folded:
    """Sittings, agenda items, participations, statements and officers of the session (or document) `key`."""
    present = [s for s in statements if s.role == "participation"]
    spoken = [s for s in statements if s.role == "statement"]
    return Folded(
        [
            *_meetings(
                key,
                [s for s in statements if s.role == "sitting"],
                [s for s in statements if s.role == "adoption"],
            ),
            *_items(key, [s for s in statements if s.role == "item"]),
            *_participations(key, present),
            *_statements(key, spoken),
            *fold_officers(key, statements),
        ],
        list(_capacities(key, present)),
    )


def _groups(statements: Iterable[Said], *names: str) -> Iterator[tuple[tuple[Any, ...], list[Said]]]:
    """The statements by what they are about, in the order of that."""
    found: dict[tuple[Any, ...], list[Said]] = {}
    for statement in statements:
        found.setdefault(tuple(statement.value[name] for name in names), []).append(statement)
    yield from sorted(found.items(), key=lambda pair: tuple(str(one) for one in pair[0]))


def _meetings(key: str, sittings: Sequence[Said], adoptions: Sequence[Said]) -> Iterator[Meeting]:
    for (number,), group in _groups(sittings, "number"):
        meeting = Meeting(
            key=f"{key}/meeting/{number}",
            session=key,
            number=number,
            date=values(group, lambda s: s.value["date"]),
        )
        yield with_adoptions(meeting, adoptions)


def with_adoptions(meeting: Meeting, adoptions: Sequence[Said]) -> Meeting:
    """The sitting with what was adopted at it, of all that was adopted at its session."""
    of_it = (s for s in adoptions if s.value["meeting"] == meeting.number)
    return replace(meeting, adopted=values(of_it, _adopted))


def _adopted(statement: Said) -> dict[str, Any]:
    return {
        name: value for name, value in statement.value.items() if value and name not in ("meeting", "date")
    }


def _items(key: str, items: Sequence[Said]) -> Iterator[AgendaItem]:
    for (number,), group in _groups(items, "number"):
        titles = by_language(group, lambda s: s.value["title"])
        yield AgendaItem(key=f"{key}/item/{number}", session=key, number=number, titles=titles)


def _participations(key: str, present: Sequence[Said]) -> Iterator[Participation]:
    for (participant,), group in _groups(present, "participant"):
        yield Participation(
            key=f"{key}/participant/{participant}",
            session=key,
            participant=participant,
            capacity=values(
                (s for s in group if s.value["list"] == ATTENDANCE), lambda s: s.value["capacity"]
            ),
            lists=values(group, lambda s: s.value["list"]),
        )


def _statements(key: str, spoken: Sequence[Said]) -> Iterator[Statement]:
    for (participant, item), group in _groups(spoken, "participant", "item"):
        yield Statement(
            key=f"{key}/statement/{participant}" + (f"/{item}" if item is not None else ""),
            session=key,
            participant=participant,
            item=item,
            capacity=values(group, lambda s: s.value["capacity"]),
        )


def _capacities(key: str, present: Sequence[Said]) -> Iterator[Discrepancy]:
    """One participant listed as present in two capacities."""
    attending = (s for s in present if s.value["list"] == ATTENDANCE)
    for (participant,), group in _groups(attending, "participant"):
        found = values(group, lambda s: s.value["capacity"])
        if len(found) > 1:
            sides = [side(v.value, v.statements) for v in found]
            yield discrepancy("capacity", key, sides, participant=participant)

"""A body: its mandates, its sessions in the order of time, and what its claims say against one another."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec.structs import replace

from greffier.record.cells.sessions import HELD, NOT_MET, weight
from greffier.record.folded import Folded, discrepancy, side, sides_of
from greffier.record.gatherings import Gathering, Pairs, Resolved, days_of, resolve
from greffier.record.models import Body, BodySession, Discrepancy, Side
from greffier.record.values import ranked, values

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from greffier.record.claims import Statement
    from greffier.record.values import Value
    from greffier.treaties import Treaty

__all__ = ["fold_body", "sessions_of"]

ONCE = ("established", "made_permanent", "ended")
"""Acts that one decision does; others may be repeated."""

MONTH = len("2022-05")


def sessions_of(
    body: str, statements: Iterable[Statement], same: Pairs = (), different: Pairs = ()
) -> Resolved:
    """The sessions that the statements about a body name."""
    gatherings = (_gathering(s) for s in statements if s.role == "gathering")
    return resolve(body, gatherings, same, different)


def _gathering(statement: Statement) -> Gathering:
    value = statement.value
    return Gathering(value["name"], value["ordinal"], value["start"], value["end"])


def fold_body(
    key: str, statements: Sequence[Statement], resolved: Resolved, treaties: Mapping[str, Treaty]
) -> Folded:
    """The record of a body with its discrepancies."""
    mandates = values((s for s in statements if s.role == "mandate"), lambda s: s.value)
    proposed = values((s for s in statements if s.role == "proposal"), lambda s: s.value)
    requests = values((s for s in statements if s.role == "request"), lambda s: s.value)
    treaty = next((t for t in treaties.values() if key in t.bodies), None)
    known = treaty.bodies[key] if treaty is not None else None
    sessions = _sessions(statements, resolved)
    record = Body(
        key=key,
        names=dict(sorted(known.names.items())) if known is not None else {},
        kind=known.kind if known is not None else None,
        parent=known.parent if known is not None else None,
        treaty=treaty.key if treaty is not None else None,
        mandates=mandates,
        proposed=proposed,
        requests=requests,
        sessions=tuple(sessions),
    )
    found = [*_acts(key, mandates), *_unclear(key, statements, resolved), *_numbers(key, sessions)]
    return Folded([record], found)


def _sessions(statements: Iterable[Statement], resolved: Resolved) -> list[BodySession]:
    """Each session once, in the order of time."""
    groups: dict[str, list[Statement]] = {}
    for statement in ranked(s for s in statements if s.role == "gathering"):
        key = resolved.keys.get(statement.value["name"])
        if key is not None:
            groups.setdefault(key, []).append(statement)
    found = [_session(key, group) for key, group in groups.items()]
    return _in_order(found)


def _in_order(sessions: Iterable[BodySession]) -> list[BodySession]:
    """By their days; a session without days stands behind the last one of a smaller ordinal."""
    listed = list(sessions)
    dated = sorted((s for s in listed if s.start), key=lambda s: (s.start or "", s.ordinal or 0, s.key))
    undated = sorted((s for s in listed if not s.start), key=lambda s: (s.ordinal or 0, s.key))
    ordered = _with_places(dated, {s.ordinal for s in undated})
    for session in undated:
        behind = [
            n
            for n, s in enumerate(ordered, 1)
            if s.ordinal is not None and s.ordinal < (session.ordinal or 0)
        ]
        ordered.insert(max(behind, default=0), session)
    return ordered


def _session(key: str, group: list[Statement]) -> BodySession:
    """Days and status as in the record of the session: what a person prefers, then held, announced, moved."""
    dated = [s for s in group if s.value["start"]]
    best = max(dated, key=_strength, default=None)
    said = [s for s in group if s.value["status"]]
    latest = max(said, key=lambda s: (s.preferred, s.last or "", weight(s)), default=None)
    return BodySession(
        key=key,
        ordinal=next((s.value["ordinal"] for s in group if s.value["ordinal"] is not None), None),
        start=best.value["start"] if best is not None else None,
        end=best.value["end"] if best is not None else None,
        status=latest.value["status"] if latest is not None else None,
        statements=tuple(sorted(s.id for s in group)),
    )


def _strength(statement: Statement) -> tuple[bool, bool, int, str]:
    held = statement.value["status"] == HELD
    last = statement.last or "" if not held else ""
    return statement.preferred, len(statement.value["start"]) > MONTH, weight(statement), last


def _with_places(sessions: list[BodySession], taken: set[int | None]) -> list[BodySession]:
    """Where exactly n - 1 sessions are known before the n-th, each of them has its ordinal: its place in the order."""
    dated = _in_the_count(sessions)
    whole = [n for n, s in enumerate(dated, 1) if s.ordinal == n]
    last = max(whole, default=0)
    if any(s.ordinal not in (None, n) for n, s in enumerate(dated[:last], 1)):
        return sessions
    taken = taken | {s.ordinal for s in sessions}
    places = {s.key: n for n, s in enumerate(dated[:last], 1) if s.ordinal is None and n not in taken}
    return [
        replace(s, ordinal=places[s.key], inferred="place_in_order") if s.key in places else s
        for s in sessions
    ]


def _in_the_count(sessions: Iterable[BodySession]) -> list[BodySession]:
    """Sessions with days, without those that did not take place: these have no place in the order."""
    return [s for s in sessions if s.start and s.status not in NOT_MET]


def _acts(key: str, mandates: Iterable[Value]) -> Iterator[Discrepancy]:
    """Two decisions that are each said to have set up one body, or made it permanent."""
    for act in ONCE:
        rival = [v for v in mandates if v.value["act"] == act and v.value["by"] is not None]
        if len(rival) > 1:
            yield discrepancy("mandate", key, sides_of(rival), act=act)


def _unclear(key: str, statements: Sequence[Statement], resolved: Resolved) -> Iterator[Discrepancy]:
    """Mentions that fit several sessions and so join none."""
    for name, keys in sorted(resolved.unclear.items()):
        said = [s.id for s in statements if s.role == "gathering" and s.value["name"] == name]
        yield discrepancy("session_unclear", key, [side(name, said)], fits=list(keys))


def _numbers(key: str, sessions: Sequence[BodySession]) -> Iterator[Discrepancy]:
    """Ordinals that go against the days: two on the same days, a later before an earlier, too many before one."""
    dated = _in_the_count(sessions)
    numbered = [s for s in dated if s.ordinal is not None and s.inferred is None]
    for first, second in pairwise(numbered):
        if first.ordinal is None or second.ordinal is None:
            continue
        if MONTH not in map(len, (first.start or "", second.start or "")) and _last_day(first) >= (
            second.start or ""
        ):
            yield discrepancy("ordinals_share_days", key, [_side(first), _side(second)])
        elif first.ordinal > second.ordinal:
            yield discrepancy("ordinals_out_of_order", key, [_side(first), _side(second)])
    for place, session in enumerate(dated, 1):
        ordinal = session.ordinal
        if ordinal is not None:
            # One of a later ordinal is out of order, which is told above.
            before = [s for s in dated[:place] if (s.ordinal or 0) <= ordinal]
            if len(before) > ordinal:
                yield discrepancy("too_many_sessions", key, [_side(s) for s in before], ordinal=ordinal)
                return


def _last_day(session: BodySession) -> str:
    days = days_of(session.start, session.end)
    return days[1] if days is not None else ""


def _side(session: BodySession) -> Side:
    value = {"session": session.key, "ordinal": session.ordinal, "start": session.start, "end": session.end}
    return side(value, session.statements)

"""Generated registers: bodies of a treaty that met, are to meet, or did not meet; what set them up; their reports.

They are claims as documents make them, so that the fold tells of them as it tells of any record.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st
from msgspec import Struct

from greffier.drafting.facts import Facts
from greffier.record import Claim, Fold, fold
from greffier.record.claims import Source
from greffier.treaties import Treaty
from greffier.treaties.world import LANGUAGES
from record.making import act, claim, masthead, met, source

__all__ = ["Register", "registers"]

PREVIOUS, HOST = date(2026, 10, 12), date(2028, 10, 16)
"""First days of two sessions of the Conference, each of a week; between them bodies meet."""


class Register(Struct, frozen=True):
    """Claims, the session of the Conference that documents are drafted for, and the day on which."""

    treaty: Treaty
    claims: tuple[Claim, ...]
    host: str
    as_of: str

    def fold(self) -> Fold:
        """The record that the claims make."""
        return fold(self.claims, {self.treaty.key: self.treaty})

    def facts(self) -> Facts:
        """The record as of the day."""
        return Facts(self.fold(), self.treaty, self.as_of)


class _Told(Struct):
    """What one source says, in the order in which it says it."""

    where: Source
    claims: list[Claim]

    def add(self, kind: str, **keys: Any) -> None:
        self.claims.append(claim(kind, self.where, at=len(self.claims), **keys))

    def met(self, body: str, ordinal: int | None, start: date, days: int, **keys: Any) -> None:
        last = start + timedelta(days=days)
        self.claims.append(met(body, ordinal, f"{start}..{last}", self.where, at=len(self.claims), **keys))


def _subsidiary(treaty: Treaty) -> list[str]:
    """Bodies that meet between sessions and have a name in every language of the treaty's main body."""
    main = next(key for key, body in treaty.bodies.items() if body.parent is None)
    spoken = set(treaty.bodies[main].names)
    return [
        key
        for key, body in treaty.bodies.items()
        if body.parent == main and body.kind != "bureau" and "#" not in key and spoken <= set(body.names)
    ]


@st.composite
def registers(draw: st.DrawFn, treaty: Treaty) -> Register:
    """A register of one to three bodies and a session of the Conference that is to consider their reports."""
    main = next(key for key, body in treaty.bodies.items() if body.parent is None)
    number = draw(st.integers(2, 60))
    as_of = draw(st.dates(PREVIOUS + timedelta(days=30), HOST + timedelta(days=60)))
    where = source("2026/9", work=f"{main}/2026/9", symbols=(f"{main}/2026/9",), body=main, date="2026-09-01")
    told = _Told(where, [masthead(where)])
    place = draw(PLACES)
    told.met(main, number, HOST, 4, status="scheduled", place=place)
    if draw(st.booleans()):
        told.met(main, number - 1, PREVIOUS, 4, place=place)
    host = {"body": main, "number": number}
    bodies = draw(st.lists(st.sampled_from(_subsidiary(treaty)), min_size=1, max_size=3, unique=True))
    pair = [treaty.bodies[body].gathering for body in bodies[:2]]
    joint = len(pair) > 1 and pair[0] == pair[1] and draw(st.booleans())
    for body in bodies:
        _mandates(draw, told, main, body)
    if joint:
        _meet_jointly(draw, told, bodies[:2], host, as_of)
    for body in bodies[2 if joint else 0 :]:
        _meet(draw, told, body, host, as_of)
    agenda = _agenda(draw, treaty, main, number) if draw(st.booleans()) else []
    return Register(treaty, (*told.claims, *agenda), f"{main}:{number}", as_of.isoformat())


PLACES = st.sampled_from([None, "Vienna", "Vienna", "New York", "Cairo", "Geneva"])
NUMBERS = st.builds(lambda a, b: f"{a}/{b}", st.integers(1, 12), st.integers(1, 9))


def _mandates(draw: st.DrawFn, told: _Told, main: str, body: str) -> None:
    def decision() -> dict[str, str]:
        return act(draw(st.sampled_from(["resolution", "decision"])), draw(NUMBERS), main)

    acts = draw(
        st.sets(st.sampled_from(["established", "made_permanent", "reaffirmed", "ended"]), max_size=3)
    )
    for one in sorted(acts):
        told.add("mandate", body=body, act=one, by=decision())
    if draw(st.booleans()):
        told.add("mandate", body=body, act="reaffirmed", by=None)
    if "established" in acts and draw(st.booleans()):
        told.add("mandate", body=body, act="established", by=decision())  # as another text says


def _starts(draw: st.DrawFn, count: int) -> list[date]:
    """First days of sessions in their order, months apart: before the last session of the Conference, and since."""
    gaps = draw(st.lists(st.integers(40, 160), min_size=count, max_size=count))
    found, day = [], PREVIOUS - timedelta(days=draw(st.sampled_from([-10, 100, 250])))
    for gap in gaps:
        day += timedelta(days=gap)
        if day < HOST - timedelta(days=20):
            found.append(day)
    return found


def _status(draw: st.DrawFn, start: date, as_of: date) -> str:
    usual = "held" if start <= as_of else "scheduled"
    return draw(st.sampled_from([usual] * 5 + ["scheduled", "postponed", "cancelled"]))


def _meet(draw: st.DrawFn, told: _Told, body: str, host: dict[str, Any], as_of: date) -> None:
    """The sessions of a body, with reports on some of those that were held or are to be."""
    counted = draw(st.booleans())
    first = draw(st.integers(1, 60))
    place = draw(PLACES)
    for n, start in enumerate(_starts(draw, draw(st.integers(0, 5)))):
        days, status = draw(st.integers(0, 4)), _status(draw, start, as_of)
        told.met(body, first + n if counted else None, start, days, status=status, place=place)
        if status in ("held", "scheduled") and start > PREVIOUS and draw(st.integers(0, 3)):
            symbol = f"{body}/{start.year}/{draw(st.integers(2, 9))}{n}"
            of = {"body": body, "start": str(start), "end": str(start + timedelta(days=days))}
            told.add("report", symbols=[symbol], of=of, to=host)


def _meet_jointly(draw: st.DrawFn, told: _Told, bodies: list[str], host: dict[str, Any], as_of: date) -> None:
    """Two bodies that meet on the same days, and report together."""
    for n, start in enumerate(_starts(draw, draw(st.integers(1, 3)))):
        days = draw(st.integers(0, 4))
        status = "held" if start <= as_of else "scheduled"
        for body in bodies:
            told.met(body, None, start, days, status=status, place="Vienna")
        if start > PREVIOUS:
            first, other = sorted(bodies)
            of = {"body": first, "start": str(start), "end": str(start + timedelta(days=days))}
            symbols = [f"{body}/{start.year}/{n + 2}" for body in (first, other)]
            told.add("report", symbols=symbols, of=of | {"joint_with": [other]}, to=host)


def _agenda(draw: st.DrawFn, treaty: Treaty, main: str, number: int) -> list[Claim]:
    """The provisional agenda of the session, in some languages: items that the treaty's agendas always have."""
    known = list(treaty.standing_items)
    chosen = draw(st.sets(st.integers(0, len(known) - 1), max_size=4)) if known else set()
    items = [known[n] for n in sorted(chosen)]
    found: list[Claim] = []
    for language in draw(st.sets(st.sampled_from(LANGUAGES), min_size=1)):
        symbol = f"{main}/2028/1"
        where = source(
            f"agenda {language}", work=symbol, symbols=(symbol,), body=main, kind="provisional_agenda",
            language=language, session=f"{main}:{number}", date="2028-05-02",
        )  # fmt: skip
        told = _Told(where, [masthead(where)])
        for n, item in enumerate(items, 2):
            if language in item.titles:
                told.add("agenda_item", number=str(n), title=item.titles[language][0])
        found += told.claims
    return found

"""Registers of one session, generated: what its report and the documents around it would say, in one language."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import Facts
from greffier.drafting.wording import wording
from greffier.record import Claim, Source
from greffier.treaties.world import LANGUAGES, world
from record.making import COP, TREATIES, WG3, act, claim, folded, met, source

__all__ = ["AS_OF", "CONFERENCE", "GROUP", "LANGUAGES", "conference", "drafter", "group"]

GROUP, CONFERENCE = f"{WG3}:21", f"{COP}:14"
AS_OF = "2029-12-01"
STATES = ("AUT", "BOL", "CIV", "ECU", "FRA", "IRN", "NLD", "PSE", "SLV", "TTO", "USA", "ZAF")
"""Some with brackets, an "and", an article or a dash in their names."""
ORGANIZATIONS = ("coe", "interpol", "las", "unhcr", "undp", "unicef")
CAPACITIES = ("party", "party", "party", "signatory", "non_signatory")
UNLISTED = "ngo"


@cache
def words(language: str) -> dict[str, Any]:
    """The words of a language."""
    found: dict[str, Any] = tomllib.loads((Path(__file__).parent / "words.toml").read_text(encoding="utf-8"))
    return dict(found[language])


def drafter(claims: list[Claim], language: str, kind: str, as_of: str = AS_OF) -> Drafter:
    """What a document is drafted with from some claims."""
    treaty = TREATIES["untoc"]
    return Drafter(Facts(folded(*claims), treaty, as_of), wording(language, treaty, kind))


def _source(language: str, body: str, session: str) -> Source:
    return source(
        "R", work=f"{body}/2028/9", symbols=(f"{body}/2028/9",), kind="report", body=body, language=language,
        session=session, date="2028-12-01",
    )  # fmt: skip


@st.composite
def group(draw: st.DrawFn, language: str) -> list[Claim]:
    """Claims about a meeting of a working group."""
    where = _source(language, WG3, GROUP)
    place = draw(st.sampled_from([None, "Vienna"]))
    days = draw(
        st.sampled_from(["2028-06-05..2028-06-06", "2028-05-30..2028-06-01", "2028-06-05..2028-06-05"])
    )
    found = [met(WG3, 21, days, where, place=place)]
    found += _before(draw, where)
    found += _provisions(draw, where, language)
    found += _sittings(draw, where, days.partition("..")[2])
    return _made(
        found + _conducted(draw, where, language, ["chair", "co_chair", "vice_president", "rapporteur"])
    )


@st.composite
def conference(draw: st.DrawFn, language: str) -> list[Claim]:
    """Claims about a session of the Conference."""
    where = _source(language, COP, CONFERENCE)
    days = draw(st.sampled_from(["2028-10-16..2028-10-20", "2028-09-29..2028-10-03"]))
    found = [met(COP, 14, days, where, place=draw(st.sampled_from(["Vienna", None])))]
    found += _resolutions(draw, where)
    found += _conducted(draw, where, language, ["president", "vice_president", "rapporteur"], general=True)
    found += _agreed(
        draw, where, "report", {"of": {"symbols": ["CTOC/COP/2028/L.1", "CTOC/COP/2028/L.1/Add.1"]}}
    )
    return _made(found)


def _made(found: list[Claim]) -> list[Claim]:
    """Claims that stand at places of their own."""
    return [claim(one.kind, one.source, at=at, more=one.more, **one.keys) for at, one in enumerate(found, 1)]


def _before(draw: st.DrawFn, where: Source) -> list[Claim]:
    """What set the group up, and its earlier meetings."""
    found = []
    if draw(st.booleans()):
        by = act(draw(st.sampled_from(["resolution", "decision"])), "2/2")
        found.append(claim("mandate", where, body=WG3, act="established", by=by))
    if draw(st.booleans()):
        found.append(claim("mandate", where, body=WG3, act="made_permanent", by=act("decision", "3/2")))
    if draw(st.booleans()):
        found.append(met(WG3, 1, None, where, during={"body": COP, "number": 3}))
        found.append(met(COP, 3, "2006-10-09..2006-10-18", where, place="Vienna"))
    for ordinal, days in ((13, "2022-05"), (19, "2027-03-29..2027-04-02"), (20, "2028-01-31..2028-02-01")):
        if draw(st.booleans()):
            found.append(met(WG3, ordinal, days, where))
    return found


def _provisions(draw: st.DrawFn, where: Source, language: str) -> list[Claim]:
    chosen = draw(st.lists(st.sampled_from(words(language)["provisions"]), max_size=3))
    return [
        claim(
            "provision", where, path=f"II/{'abc'[n]}", provision_kind="recommendation",
            more={"text": one["text"], "session": where.session}, **one["act"],
        )
        for n, one in enumerate(chosen)
    ]  # fmt: skip


def _agreed(draw: st.DrawFn, where: Source, what: str, keys: dict[str, Any]) -> list[Claim]:
    """That something was adopted."""
    mode = draw(st.sampled_from([None, "consensus"]))
    date = draw(st.sampled_from([None, "2028-06-06"]))
    meeting = draw(st.integers(1, 3))
    return [claim("adoption", where, what=what, mode=mode, date=date, meeting=meeting, **keys)]


def _sittings(draw: st.DrawFn, where: Source, last: str) -> list[Claim]:
    found = []
    what = draw(st.sampled_from([None, "report", "chapters", "one"]))
    if what is not None:
        keys: dict[str, Any] = {"chapters": ["I", "II", "IV", "V"]} if what == "chapters" else {}
        keys = {"chapters": ["II"]} if what == "one" else keys
        date = draw(st.sampled_from([None, last]))
        mode = draw(st.sampled_from([None, "consensus"]))
        kind = "report" if what == "report" else "chapters"
        found.append(claim("adoption", where, what=kind, mode=mode, date=date, meeting=4, **keys))
    if draw(st.booleans()):
        found.append(claim("meetings", where, count=draw(st.integers(1, 14))))
    return found


def _conducted(
    draw: st.DrawFn, where: Source, language: str, roles: list[str], *, general: bool = False
) -> list[Claim]:
    """Agenda, documents, officers, those present and those who spoke."""
    own = words(language)
    found = []
    if draw(st.booleans()):
        found += [
            claim("agenda_item", where, number=number, title=own["items"][n])
            for n, number in enumerate(draw(st.sampled_from([("1", "1.a", "2", "3"), ("1", "2", "3", "4")])))
        ]
        if draw(st.booleans()):
            found += _agreed(draw, where, "agenda", {})
    for n in draw(st.lists(st.integers(0, 2), max_size=3, unique=True)):
        symbols = [f"{where.body}/2028/{n + 1}"]
        joint = n == 2 and where.body == WG3
        symbols = ["CTOC/COP/WG.2/2028/3", *symbols] if joint else symbols
        found.append(claim("documentation", where, symbols=symbols, title=own["papers"][n]))
    for name in draw(st.lists(st.sampled_from(own["persons"]), max_size=3, unique=True)):
        state = draw(st.sampled_from(STATES))
        found.append(claim("officer", where, name=name, role=draw(st.sampled_from(roles)), state=state))
    return found + _people(draw, where, language, general=general)


def _people(draw: st.DrawFn, where: Source, language: str, *, general: bool) -> list[Claim]:
    names = world().participant_names(language)
    found = []
    people = draw(
        st.lists(st.sampled_from((*STATES, *ORGANIZATIONS, "EU", UNLISTED)), max_size=9, unique=True)
    )
    for who in people:
        own = world().capacity(who)
        capacity = UNLISTED if who == UNLISTED else own or draw(st.sampled_from(CAPACITIES))
        name = words(language)["organization"] if who == UNLISTED else names.get(who)
        if name is None:
            continue
        one: dict[str, Any] = {"participant": None if who == UNLISTED else who, "name": name}
        listed = draw(st.sampled_from(["party", "regional_organization"])) if who == "EU" else capacity
        found.append(claim("participation", where, capacity=listed, list="attendance", **one))
        if listed == "party" and draw(st.booleans()):
            found.append(claim("participation", where, capacity="party", list="review_experts", **one))
        items = st.lists(
            st.sampled_from(["1.a", "2", None] if general else ["1.a", "2", "3"]), max_size=2, unique=True
        )
        found += [
            claim("statement", where, capacity=capacity, agenda_item=item, **one) for item in draw(items)
        ]
    return found


def _resolutions(draw: st.DrawFn, where: Source) -> list[Claim]:
    """Resolutions and decisions adopted by the Conference."""
    found = []
    for n in range(1, draw(st.integers(0, 3)) + 1):
        kind = draw(st.sampled_from(["resolution", "decision"]))
        votes = draw(
            st.sampled_from(
                [
                    None,
                    None,
                    {"for": 71, "against": 4, "abstaining": 19},
                    {"for": 64, "against": 9, "abstaining": 21},
                ]
            )
        )
        mode = "vote" if votes is not None else draw(st.sampled_from([None, "consensus"]))
        found.append(
            claim(
                "adoption", where, what=kind, mode=mode, votes=votes, date="2028-10-20", meeting=draw(st.integers(9, 10)),
                of=act(kind, f"14/{n}"),
            )
        )  # fmt: skip
    return found

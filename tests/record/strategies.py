"""Generated claims: few bodies, ordinals, days and symbols, so that sources collide, overlap and disagree all the time."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from greffier.record import Claim, Source
from greffier.record.claims import DERIVED, DOCUMENT_ORIGIN, ORIGINS
from greffier.record.gatherings import Gathering
from greffier.record.keys import session_name
from record.making import COP, WG2, WG3, act, claim, drafted, masthead, source

BODIES = st.sampled_from([WG2, WG3, COP])
ORDINALS = st.sampled_from([None, None, 6, 7])
RANGES = st.sampled_from(
    [
        (None, None), ("2012-10-17", "2012-10-17"), ("2012-10-17", "2012-10-18"), ("2012-10-15", "2012-10-16"),
        ("2012-10-16", "2012-10-17"), ("2012-10-18", None), ("2012-10-19", "2012-11-01"), ("2012-10", "2012-10"),
        ("2012-11", "2012-11"), ("2012-11-05", "2012-11-06"), ("2013-05-31", "2013-06-01"), ("2013-05", "2013-06"),
    ]
)  # fmt: skip
SYMBOLS = ["CTOC/COP/WG.2/2012/3", "CTOC/COP/WG.3/2012/3", "CTOC/COP/2012/7", "CTOC/COP/WG.2/2012/L.1"]
ONE_SYMBOL = st.sampled_from(SYMBOLS)
SOME_SYMBOLS = st.lists(ONE_SYMBOL, min_size=1, max_size=2, unique=True).map(sorted)
WORKS = [*SYMBOLS, "text:aa", "CTOC/COP:6/note/5;en;11", "CTOC/COP:6/note/5;ru;22", "CTOC/COP:6/note/5;en;33",
         "CTOC/COP/resolution/6/4"]  # fmt: skip
DECISIONS = st.sampled_from([act("resolution", "6/4"), act("decision", "6/4"), act("decision", "2/6")])
DATES = st.sampled_from([None, "2012-10-16", "2012-10-18", "2012-10-30"])
PEOPLE = st.sampled_from(
    [("FRA", "France"), ("PER", "Peru"), ("EU", "European Union"), (None, "Some League")]
)
PATHS = st.sampled_from(["1", "II/a", "II/b"])
ITEMS = st.sampled_from(["1", "2"])
SESSIONS = st.builds(lambda body, number: {"body": body, "number": number}, BODIES, st.sampled_from([6, 7]))
OPTIONAL = st.one_of(st.none(), SESSIONS)


@st.composite
def outcomes(draw: st.DrawFn) -> dict[str, Any]:
    """Whose report or recommendations: body and days, at times of two bodies."""
    start, end = draw(RANGES)
    joint = draw(st.sampled_from([{}, {}, {"joint_with": [WG3]}]))
    return {"body": draw(st.one_of(BODIES, st.none())), "start": start, "end": end, **joint}


def _session(body: str, ordinal: int | None, days: tuple[Any, Any], **keys: Any) -> dict[str, Any]:
    joint = [WG2] if keys.pop("joint") and body != WG2 else []
    return {
        "body": body,
        "ordinal": ordinal,
        "dates": {"start": days[0], "end": days[1]},
        "joint_with": joint,
    } | keys


def _person(who: tuple[str | None, str], **keys: Any) -> dict[str, Any]:
    return {"participant": who[0], "name": who[1], **keys}


CAPACITIES = st.sampled_from(["party", "regional_organization"])
STATUSES = st.sampled_from(["held", "held", "scheduled", "postponed", "cancelled"])
KINDS: dict[str, st.SearchStrategy[dict[str, Any]]] = {
    "session": st.builds(_session, BODIES, ORDINALS, RANGES, status=STATUSES, during=OPTIONAL, joint=st.booleans(),
                         place=st.sampled_from([None, "Vienna", "Doha"])),
    "mandate": st.builds(dict, body=BODIES, act=st.sampled_from(["established", "made_permanent", "reaffirmed"]),
                         by=st.one_of(st.none(), DECISIONS)),
    "symbol": st.builds(dict, symbol=ONE_SYMBOL),
    "decision": st.builds(dict, decision=DECISIONS, date=DATES),
    "named": st.builds(dict, decision=DECISIONS, words=st.sampled_from(["Firearms", "Migrants"])),
    "report": st.builds(dict, symbols=SOME_SYMBOLS, of=outcomes(), to=OPTIONAL),
    "agenda_item": st.builds(dict, number=ITEMS, title=st.sampled_from(["Opening", "Other matters"])),
    "joint_report": st.just({}),
    "participation": st.builds(_person, PEOPLE, capacity=CAPACITIES,
                               list=st.sampled_from(["attendance", "review_experts"])),
    "statement": st.builds(_person, PEOPLE, capacity=CAPACITIES, agenda_item=st.one_of(st.none(), ITEMS)),
    "officer": st.builds(dict, name=st.sampled_from(["A. Silva", "A. SILVA", "B. Asaré"]),
                         role=st.sampled_from(["chair", "rapporteur"]), state=st.sampled_from([None, "PER"])),
    "meetings": st.builds(dict, count=st.sampled_from([2, 4])),
    "documentation": st.builds(dict, symbols=st.one_of(st.just([]), SOME_SYMBOLS), title=st.just("Paper")),
    "provision": st.builds(dict, path=PATHS, class_=st.sampled_from(["directive", "observing"]),
                           more=st.builds(dict, text=st.sampled_from(["Be it so.", "be it so"]),
                                          session=st.sampled_from([None, f"{WG2}:2012-10-17", f"{WG3}:6"]),
                                          inferred=st.booleans())),
    "endorsement": st.builds(dict, path=PATHS, act=st.sampled_from(["endorses", "takes_note"]),
                             of=st.one_of(outcomes(), st.builds(dict, symbols=SOME_SYMBOLS))),
    "adoption": st.builds(dict, date=DATES, meeting=st.sampled_from([None, 2]),
                          of=st.one_of(st.none(), DECISIONS, st.builds(dict, symbols=SOME_SYMBOLS),
                                       st.builds(dict, path=PATHS))),
    "placeholder": st.just({}),
    "warning": st.builds(dict, code=st.sampled_from(["lookalike_letters", "future_event", "no_symbol"])),
    "request": st.builds(dict, decision=DECISIONS, bodies=st.just([WG2, WG3])),
}  # fmt: skip
"""Every kind of claim that the fold knows, but for the masthead, which each source has."""


@st.composite
def sources(draw: st.DrawFn, number: int, *, open_only: bool = False) -> Source:
    """A source; often a rendition, a language version or a part of a joint document of another one."""
    work = draw(st.sampled_from(WORKS))
    symbols = tuple(sorted({work, draw(ONE_SYMBOL)})) if work in SYMBOLS and draw(st.booleans()) else ()
    start, end = draw(RANGES)
    session = session_name(draw(BODIES), draw(ORDINALS), start, end)
    made = source(
        str(number), work=min(symbols, default=work), symbols=symbols or ((work,) if work in SYMBOLS else ()),
        kind=draw(st.sampled_from(["note", "report", "resolution"])), body=draw(BODIES), session=session,
        language=work.split(";")[1] if ";" in work else draw(st.sampled_from(["en", "ru"])),
        session_inferred=draw(st.booleans()), date=draw(DATES), dated=draw(st.sampled_from(["issue", "event"])),
        title=draw(st.sampled_from([None, "Title", "Another title"])), form=draw(st.integers(0, 2)),
        reissued=draw(st.booleans()), level=0 if open_only else draw(st.sampled_from([0, 0, 0, 1, 2])),
        origin=DOCUMENT_ORIGIN if open_only else draw(st.sampled_from([DOCUMENT_ORIGIN] * 4 + list(ORIGINS))),
    )  # fmt: skip
    return drafted(made) if made.origin == DERIVED else made


@st.composite
def told(draw: st.DrawFn, where: Source) -> list[Claim]:
    """All claims of one source."""
    kinds = draw(st.lists(st.sampled_from(sorted(KINDS)), max_size=6))
    items = [{"number": "1", "title": "Opening"}] if draw(st.booleans()) else []
    number = draw(st.sampled_from([None, "6/4"]))
    rest = [claim(kind, where, at=at, **draw(KINDS[kind])) for at, kind in enumerate(kinds, 1)]
    return [masthead(where, agenda_items=items, number=number), *rest]


@st.composite
def evidence(draw: st.DrawFn, *, open_only: bool = False) -> list[Claim]:
    """The claims of two to six sources."""
    count = draw(st.integers(2, 6))
    made = [draw(sources(number, open_only=open_only)) for number in range(count)]
    return [one for where in made for one in draw(told(where))]


@st.composite
def gatherings(draw: st.DrawFn) -> list[Gathering]:
    """What is said of the sessions of one body: ordinals and days of some weeks, months too."""
    found = []
    for _ in range(draw(st.integers(1, 8))):
        ordinal = draw(st.sampled_from([None, None, None, 5, 6, 7]))
        first = draw(st.integers(1, 28))
        last = min(first + draw(st.integers(0, 4)), 28)
        days = st.just((f"2012-10-{first:02}", f"2012-10-{last:02}"))
        months = st.sampled_from(
            [("2012-10", "2012-10"), ("2012-11", "2012-11"), ("2012-10", "2012-11"), (None, None)]
        )
        start, end = draw(st.one_of(days, days, days, months))
        name = session_name(WG2, ordinal, start, end) or f"{WG2}:@{COP}:6"
        found.append(Gathering(name, ordinal, start, end))
    return found

"""How a session was conducted: when it was held, how many sittings it had, who served it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from msgspec.structs import replace

from greffier.drafting.content import Fact, Sentence, Slot
from greffier.drafting.drafter import WHEN, Drafter
from greffier.drafting.errors import DraftError
from greffier.drafting.facts import HELD, NOT_MET, SCHEDULED, Gathering
from greffier.drafting.sections.history import told
from greffier.drafting.sections.introducing import where
from greffier.drafting.wording import Name
from greffier.record.models import Officer

__all__ = ["masthead", "officer", "officers", "opening", "role_of", "the_host"]

NOT_HELD = "{session} was {status}: there is nothing to report of it"
SETTLE = "; the record says too that it was held: if so, settle {id} with --choose"
ROLES = ("president", "chair", "co_chair", "vice_president", "rapporteur")


def the_host(drafter: Drafter, session: str) -> Gathering:
    """A session that can be reported on. Raises LookupError for one not known, DraftError for one that was not held."""
    host = drafter.facts.gathering(session)
    if host is None:
        raise LookupError(session)
    if host.status in NOT_MET:
        told = NOT_HELD.format(session=host.key, status=host.status)
        disputed = [d for d in drafter.facts.disputes if d.about == host.key and d.name == "status"]
        told += "".join(SETTLE.format(id=d.id) for d in disputed)
        raise DraftError("not_held", told, session=host.key, status=host.status, disputes=tuple(disputed))
    record = drafter.facts.session(host.key)
    if host.status == SCHEDULED and record is not None and any(v.value == HELD for v in record.status):
        return replace(host, status=HELD)  # the whole record is told of, though it is later than the day
    return host


def masthead(drafter: Drafter, host: Gathering, date: str | None, *, limited: bool = False) -> list[Slot]:
    """The masthead of a document on a session; groups whose meetings nobody counts print no line for it."""
    if host.ordinal is None and host.body != drafter.main(host.body):
        return drafter.issue(host.body, date, host.key, limited=limited)
    return drafter.head(host, date, limited=limited)


def opening(drafter: Drafter, host: Gathering) -> Iterator[Sentence]:
    """When and where it was held, and how many sittings it had."""
    session = drafter.facts.session(host.key)
    counted = session.meetings if session is not None else ()
    count = drafter.facts.best(host.key, "meetings", counted, "meetings_count")
    values = {
        "body": drafter.body(host.body),
        "session": drafter.gathering(host),
        "where": where(drafter, host),
    }
    if host.start is None:
        yield drafter.say("open", gap=drafter.gap("no_days", host.key))
    elif host.status != HELD:
        yield from told(drafter, host.body, [host])
    else:
        held = "numbered" if host.ordinal is not None else "bare"
        place = host.place is not None
        yield drafter.say(
            f"opening.{held}",
            [host.fact(place=place)],
            doubt=(host.key, *WHEN, "status"),
            days=drafter.days(host),
            **values,
        )
    if count is None:
        drafter.facts.missing("no_meetings", host.key)
        return
    yield drafter.say(
        "sittings",
        [Fact("meetings", {"count": count.value}, count.statements)],
        doubt=(host.key, "meetings"),
        session=drafter.grammar.gathering(host.noun, None),
        body=drafter.short_body(host.body),
        count=drafter.grammar.count(count.value, "sittings"),
    )


def officers(drafter: Drafter, host: Gathering, *, elected: bool) -> Iterator[Sentence]:
    """Those who served, a sentence for each role, each with their State in brackets."""
    records = drafter.facts.of("officer", f"{host.key}/officer/", Officer)
    going_on = False
    for role in ROLES:
        alike = _persons(drafter, [one for one in records if role_of(drafter, one) == role])
        name = f"officer.{'elected.' if elected else ''}{role}"
        if (
            role == "vice_president"
            and not elected
            and any(role_of(drafter, one) == "president" for one in records)
        ):
            name += ".beside_president"
        if not alike or not drafter.wording.has(f"{name}.many"):
            continue
        people = [officer(drafter, one, role) for one in alike]
        said = drafter.say(
            drafter.wording.for_count(name, len(people)),
            session=drafter.grammar.gathering(host.noun, None),
            body=drafter.short_body(host.body),
            people=drafter.names(people),
        )
        doubtful = any(drafter.facts.in_dispute(one.key, "state", "role") for one in alike)
        said = drafter.doubted(said) if doubtful else said
        if going_on:
            said = Sentence(drafter.wording.text("going_on", sentence=said.text), said.facts)
        going_on = True
        yield said


def _persons(drafter: Drafter, alike: list[Officer]) -> list[Officer]:
    """Those in one office, a person of one State whose name is known in other languages and letters once."""
    found: list[Officer] = []
    for one in alike:
        same = next((n for n, other in enumerate(found) if _same_person(one, other)), None)
        if same is None:
            found.append(one)
        elif drafter.language in one.names:
            found[same] = replace(one, names={**found[same].names, **one.names})
        else:
            found[same] = replace(found[same], names={**one.names, **found[same].names})
    return found


def _same_person(one: Officer, other: Officer) -> bool:
    states = [{v.value for v in who.state} for who in (one, other)]
    scripts = [
        {script(str(v.value)) for values in who.names.values() for v in values} for who in (one, other)
    ]
    apart = one.names.keys().isdisjoint(other.names) and scripts[0].isdisjoint(scripts[1])
    return apart and bool(states[0] & states[1])


def officer(drafter: Drafter, one: Officer, role: str) -> Name:
    """A person with the State in brackets; naming both says that the person served."""
    state = drafter.facts.best(one.key, "state", one.state)
    named = {code: str(values[0].value) for code, values in one.names.items() if values}
    if drafter.language not in named:  # a person has one name in all languages of a script
        own = script(drafter.grammar.data["months"][0])
        alike = sorted(code for code, name in named.items() if script(name) == own)
        if alike:
            named[drafter.language] = named[alike[0]]
    name = drafter.text(named, one.key, "name")
    country = drafter.participant(state.value) if state is not None else drafter.gap("no_state", one.key)
    facts = (*name.facts, *country.facts)
    words = drafter.wording.text("person", name=name, state=country)
    if not facts and state is not None:
        supports = one.role[0].statements
        facts = (Fact("officer", {"name": str(name), "role": role, "state": state.value}, supports),)
    return Name({"nom": words, "bare": words}, "m", facts)


def script(text: str) -> str:
    """The script of the first letter of a text."""
    first = next((c for c in text if c.isalpha()), "")
    return unicodedata.name(first).split()[0] if first else ""


def role_of(drafter: Drafter, one: Officer) -> str | None:
    """The office in which a person served."""
    role = drafter.facts.best(one.key, "role", one.role)
    return role.value if role is not None else None

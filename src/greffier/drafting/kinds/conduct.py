"""How a session was conducted: when it was held, how many sittings it had, who served it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from greffier.drafting.content import Fact, Sentence, Slot
from greffier.drafting.facts import Gathering
from greffier.drafting.kinds.drafter import Drafter
from greffier.drafting.kinds.introducing import where
from greffier.drafting.wording import Name
from greffier.record.models import Officer

__all__ = ["masthead", "officer", "officers", "opening", "role_of"]

ROLES = ("president", "chair", "co_chair", "vice_president", "rapporteur")


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
    else:
        held = "numbered" if host.ordinal is not None else "bare"
        place = host.place is not None
        yield drafter.say(
            f"opening.{held}",
            [Fact("session", {**host.fact(place=place).keys, "status": "held"}, host.statements)],
            doubt=host.key,
            days=drafter.days(host),
            **values,
        )
    if count is None:
        drafter.facts.missing("no_meetings", host.key)
        return
    yield drafter.say(
        "sittings",
        [Fact("meetings", {"count": count.value}, count.statements)],
        session=drafter.grammar.gathering(host.noun, None),
        body=drafter.short_body(host.body),
        count=drafter.grammar.count(count.value, "sittings"),
    )


def officers(drafter: Drafter, host: Gathering, *, elected: bool) -> Iterator[Sentence]:
    """Those who served, a sentence for each role, each with their State in brackets."""
    records = drafter.facts.of("officer", f"{host.key}/officer/", Officer)
    for role in ROLES:
        alike = [one for one in records if role_of(drafter, one) == role]
        name = f"officer.{'elected.' if elected else ''}{role}"
        if not alike or not drafter.wording.has(f"{name}.many"):
            continue
        people = [officer(drafter, one, role) for one in alike]
        yield drafter.say(
            drafter.wording.for_count(name, len(people)),
            session=drafter.grammar.gathering(host.noun, None),
            body=drafter.short_body(host.body),
            people=drafter.names(people),
        )


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

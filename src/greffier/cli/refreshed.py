"""What has changed since a draft was made, for people."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from greffier.cli import messages, streams
from greffier.cli.bidi import isolated
from greffier.cli.wording import day, phrase, show
from greffier.cli.words import drafting, refreshing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from greffier.drafting.refreshing import Changed, Refreshed, Support
    from greffier.drafting.sources import Disputed, SaidFact, Sources

__all__ = ["print_page"]

INDENT = "  "


def print_page(before: Sources, after: Sources, found: Refreshed, states: Mapping[str, str]) -> None:
    """Everything that changed, under a heading for each kind of change."""
    paint = streams.palette(sys.stdout)
    for form, one in ((refreshing.DRAFTED, before), (refreshing.NOW, after)):
        print(form.format(day=day(one.asked.date), known_at=one.known.known_at))
    if (before.known.reader, before.known.data) != (after.known.reader, after.known.data):
        print(refreshing.VERSION)
    if not found:
        print(refreshing.NOTHING)
    for heading, count, lines in _sections(found, states):
        if count:
            print()
            print(paint.paint("strong", heading.format(count=count)))
            for line in lines:
                print(INDENT + line)


def _sections(found: Refreshed, states: Mapping[str, str]) -> Iterator[tuple[str, int, Iterable[str]]]:
    edited = {name: state for name, state in states.items() if state in refreshing.FILE}
    told = found.claims
    yield refreshing.SENTENCES, len(found.sentences), _each(found.sentences, _sentence)
    yield refreshing.SUPPORT, len(found.support), (x for one in found.support for x in _support(one, told))
    yield refreshing.DISPUTED, len(found.disputed), map(_dispute, found.disputed)
    yield refreshing.SETTLED, len(found.settled), map(_dispute, found.settled)
    for heading, gaps in ((refreshing.OPENED, found.opened), (refreshing.CLOSED, found.closed)):
        yield heading, len(gaps), (f"{one.about}: {drafting.GAPS.get(one.code, one.code)}" for one in gaps)
    yield (
        refreshing.CHOSEN,
        len(found.chosen),
        (
            refreshing.CHOICE.format(id=one.id, before=_value(one.before), after=_value(one.after))
            for one in found.chosen
        ),
    )
    yield refreshing.FILES, len(edited), (refreshing.FILE[s].format(name=n) for n, s in edited.items())


def _each(changes: Iterable[Changed], tell: Any) -> Iterator[str]:  # noqa: ANN401 - a function of one change
    for one in changes:
        yield from tell(one)


def _sentence(one: Changed) -> Iterator[str]:
    form = refreshing.SENTENCE_IN if one.part else refreshing.SENTENCE
    text = one.before if one.before is not None else one.after
    yield form.format(what=refreshing.WHAT[one.what], part=one.part, text=isolated(text or ""))
    if one.before is not None and one.after is not None:
        yield INDENT + refreshing.AFTER.format(text=isolated(one.after))
    for form, facts in ((refreshing.CAME, one.facts), (refreshing.WENT, one.lost)):
        for fact in facts:
            yield INDENT + form.format(fact=_fact(fact))


def _fact(fact: SaidFact) -> str:
    """A fact in the words of `greffier read`; its kind alone, where its keys are not those of a claim."""
    kind = fact.kind.replace("_", " ")
    try:
        said = phrase(messages.CLAIMS[fact.kind], fact.keys)
    except (AttributeError, LookupError, TypeError, ValueError):  # the file is anybody's
        return kind
    return refreshing.FACT.format(kind=kind, words=said).rstrip(": ")


def _support(one: Support, claims: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    yield _fact(one.fact)
    for form, names in ((refreshing.GAINED, one.gained), (refreshing.LOST, one.lost)):
        for name in names:
            yield INDENT + form.format(teller=_teller(claims.get(name, {"label": name})))


def _teller(claim: Mapping[str, Any]) -> str:
    stated = claim.get("stated")
    if stated:
        return refreshing.STATED.format(by=stated["by"])
    return str(claim.get("label") or claim.get("document") or claim.get("name"))


def _dispute(one: Disputed) -> str:
    return refreshing.DISPUTE.format(
        id=one.id,
        about=one.about,
        name=one.name,
        taken=_value(one.taken),
        others="; ".join(map(_value, one.others)),
    )


def _value(value: object) -> str:
    return show("", value) or refreshing.NO_CHOICE

"""What the page of a resolution or decision shows: its provisions with who is asked to do what; the list of decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.keys import BODY, DOCUMENT
from greffier.record.models import Decision, Document, Provision
from greffier.register.catalogue import page, values_of
from greffier.site.facts import Group, facts_of, fullest
from greffier.site.labels import first_of
from greffier.site.pages.dated import dates_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from greffier.site.desk import Desk
    from greffier.site.facts import Fact

__all__ = [
    "FILTERS",
    "Asked",
    "Choice",
    "Listed",
    "Texts",
    "asked_of",
    "choices",
    "decisions",
    "texts_of",
    "title_of",
    "with_date",
]

PER_PAGE = 40
FILTERS = ("body", "year", "kind")
ASKING = "directive"
"""The class of acts that ask somebody to act."""


class Asked(Struct, frozen=True):
    """A provision: its place, its text in a language, its acts (with their evidence), its depth below its document."""

    key: str
    place: str
    text: str
    language: str
    acts: list[Fact]
    depth: int


class Texts(Struct, frozen=True):
    """Provisions of a document, a page of them; `next` is the cursor of the following.

    `count` are all that it has, `asking` those that ask something of somebody.
    """

    document: str
    provisions: list[Asked]
    count: int
    asking: int
    next: str | None


class Listed(Struct, frozen=True):
    """A line of the list: number and body, what it is about, when (`inferred`: on the days of its session)."""

    key: str
    words: str
    body: str
    about: tuple[str, str] | None
    date: str
    inferred: bool


class Choice(Struct, frozen=True):
    """A value by which the list may be narrowed."""

    value: str
    words: str
    count: int


def title_of(desk: Desk, decision: Decision) -> tuple[str, str] | None:
    """What it is about, and in which language: the title of its text, else what others call it."""
    for name in decision.texts:
        record = desk.records.document(str(name.value))
        if isinstance(record, Document) and record.titles:
            return first_of(record.titles, desk.language)
    return first_of(decision.about, desk.language)


def with_date(desk: Desk, decision: Decision, groups: list[Group]) -> list[Group]:
    """Its facts; where no date is among them, the days of its session in the place of it."""
    date = dates_of(desk, [decision]).get(decision.key) if not decision.date else None
    if date is None:
        return groups
    behind = next((n for n, one in enumerate(groups) if one.field != "about"), len(groups))
    return [*groups[:behind], Group("date", date.name, [date]), *groups[behind:]]


def texts_of(desk: Desk, decision: Decision, after: str | None, *, asking: bool = False) -> Texts | None:
    """The provisions of the first text that has any, or those that ask something of somebody; None where no text is held."""
    for name in decision.texts:
        key = desk.records.key(DOCUMENT, str(name.value))
        of_text = {"document": key}
        every = page(
            desk.lookup, "provision", filters=of_text, after=None if asking else after, limit=PER_PAGE
        )
        if every.count:
            some = page(
                desk.lookup, "provision", filters=of_text | {"class": ASKING},
                after=after if asking else None, limit=PER_PAGE if asking else 1,
            )  # fmt: skip
            found = some if asking else every
            provisions = [asked_of(desk, one) for one in found.items if isinstance(one, Provision)]
            return Texts(key, provisions, every.count, some.count, found.next)
    return None


def asked_of(desk: Desk, provision: Provision) -> Asked:
    """One provision in words."""
    text = first_of(provision.text, desk.language) or ("", desk.language)
    acts = facts_of(desk, provision, ("acts",))
    return Asked(
        key=provision.key,
        place=desk.labels.path(provision.path),
        text=text[0],
        language=text[1],
        acts=fullest(acts[0].facts) if acts else [],
        depth=provision.path.count("/"),
    )


def decisions(desk: Desk, filters: dict[str, str], after: str | None) -> tuple[list[Listed], int, str | None]:
    """A page of all resolutions and decisions, the newest first; how many there are, the cursor of the next page."""
    found = page(desk.lookup, "decision", filters=filters, order="newest", after=after, limit=PER_PAGE)
    listed = [one for one in found.items if isinstance(one, Decision)]
    desk.records.ahead(DOCUMENT, [str(value.value) for one in listed for value in one.texts[:1]])
    desk.records.keys_ahead(BODY, [one.body for one in listed])
    dates = dates_of(desk, listed)
    return [_listed(desk, one, dates.get(one.key)) for one in listed], found.count, found.next


def _listed(desk: Desk, decision: Decision, date: Fact | None) -> Listed:
    return Listed(
        key=decision.key,
        words=desk.labels.short_decision(decision.key),
        body=desk.labels.body(decision.body),
        about=title_of(desk, decision),
        date=date.words if date is not None else "",
        inferred=date is not None and date.value.inferred is not None,
    )


def choices(desk: Desk) -> dict[str, list[Choice]]:
    """By what the list may be narrowed: heading → values with their numbers."""
    words: dict[str, Callable[[str], str]] = {"body": desk.labels.body, "kind": desk.labels.code, "year": str}
    found = {name: values_of(desk.lookup, "decision", name) for name in FILTERS}
    desk.records.keys_ahead(BODY, found["body"])
    return {
        name: [
            Choice(value, words[name](value), count)
            for value, count in sorted(counts.items(), reverse=name == "year")
        ]
        for name, counts in found.items()
    }

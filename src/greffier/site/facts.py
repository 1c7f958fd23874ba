"""Facts of a record as a page shows them: words, what they link to, and where their evidence is to be found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from greffier.site.coming import as_of
from greffier.site.values import link_of, value_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from greffier.record.models import AnyRecord, Discrepancy
    from greffier.record.values import Value
    from greffier.site.desk import Desk

__all__ = ["FIELDS", "Fact", "Group", "facts_of", "find_fact", "fullest", "kind_of", "values_of"]

FIELDS: dict[str, tuple[str, ...]] = {
    "body": ("mandates", "proposed", "requests"),
    "session": ("days", "place", "status", "during", "joint", "meetings", "reports", "received", "documents", "before",
                "hosted", "endorsed", "proposed", "provisions"),
    "decision": ("about", "date", "adopted", "texts", "mandates", "requests"),
    "document": ("titles", "kind", "body", "author", "session", "date", "distribution", "original_language", "number",
                 "job_numbers", "items", "adopted", "endorses", "endorsed", "proposed"),
    "report": ("of", "to"),
    "provision": ("kind", "acts", "session", "wording", "text"),
    "participant": ("names",),
    "agenda_item": ("titles",),
    "meeting": ("date", "adopted"),
    "participation": ("capacity", "lists"),
    "statement": ("capacity",),
    "officer": ("names", "role", "state"),
}  # fmt: skip
"""Kind of record → its fields that have evidence, in the order in which pages show them."""

SINGLE = {
    "days", "place", "status", "during", "meetings", "date", "kind", "body", "author", "session", "distribution",
    "original_language", "number", "capacity", "state",
}  # fmt: skip
"""Fields that have one value: what else is said of them is another view."""

DISPUTED = {
    "session_days": "days",
    "session_place": "place",
    "session_status": "status",
    "past_and_future": "status",
    "meetings_count": "meetings",
    "mandate": "mandates",
    "decision_date": "date",
    "title_differs": "titles",
    "capacity": "capacity",
}
"""Code of a discrepancy → the field that it is about."""


class Fact(Struct, frozen=True):
    """A value of a record's field. `n` is its place among the values of the field (of its language).

    `link` is the kind and key of what it names; `rival` says that the evidence disagrees and another value is better known.
    """

    kind: str
    key: str
    field: str
    n: int
    name: str
    words: str
    value: Value
    language: str | None = None
    link: tuple[str, str] | None = None
    rival: bool = False
    disputed: bool = False

    def place(self) -> dict[str, str]:
        """What names the fact in an address."""
        found = {"kind": self.kind, "key": self.key, "field": self.field}
        if self.language is not None:
            found["in"] = self.language
        return found | ({"n": str(self.n)} if self.n else {})


class Group(Struct, frozen=True):
    """A field with its facts; `more` says how many are not among them."""

    field: str
    name: str
    facts: list[Fact]
    more: int = 0


def kind_of(record: AnyRecord) -> str:
    """The kind of a record."""
    return str(record.__struct_config__.tag)


def values_of(record: AnyRecord, field: str) -> Iterator[tuple[str | None, int, Value]]:
    """All values of a field: language (none where it is in no language), place, value."""
    found: Any = getattr(record, field)
    groups = found.items() if isinstance(found, dict) else ((None, found),)
    for language, group in groups:
        yield from ((language, n, value) for n, value in enumerate(group))


def facts_of(
    desk: Desk,
    record: AnyRecord,
    fields: Iterable[str] | None = None,
    disputes: Iterable[Discrepancy] = (),
    most: int = 12,
) -> list[Group]:
    """The facts of some fields (all by default) that have any, at most so many of each field."""
    kind = kind_of(record)
    disputed = {one.more.get("field") or DISPUTED.get(one.code) for one in disputes if one.explained is None}
    found = []
    for field in fields if fields is not None else FIELDS[kind]:
        name = desk.labels.say(f"field-{field.replace('_', '-')}")
        values = as_of(desk.today, record, field, values_of(record, field))
        facts = [
            _fact(desk, record, field, place, name, disputed=field in disputed, rival=bool(n))
            for n, place in enumerate(values[:most])
        ]
        if facts:
            found.append(Group(field, name, facts, len(values) - len(facts)))
    return found


def _fact(
    desk: Desk,
    record: AnyRecord,
    field: str,
    place: tuple[str | None, int, Value],
    name: str,
    *,
    disputed: bool = False,
    rival: bool = False,
) -> Fact:
    language, n, value = place
    kind = kind_of(record)
    return Fact(
        kind=kind,
        key=record.key,
        field=field,
        n=n,
        name=name,
        words=value_words(desk.labels, kind, field, value.value),
        value=value,
        language=language,
        link=link_of(kind, field, value.value),
        rival=rival and field in SINGLE,
        disputed=disputed,
    )


def fullest(acts: Iterable[Fact]) -> list[Fact]:
    """Acts of a provision without those of which another tells more: the same class, and who is asked."""
    told = list(acts)
    asked = {one.value.value["class"] for one in told if one.value.value["addressees"]}
    return [one for one in told if one.value.value["addressees"] or one.value.value["class"] not in asked]


def find_fact(desk: Desk, kind: str, key: str, field: str, language: str | None, n: int) -> Fact | None:
    """The fact of a place, if there is one that the reader may see."""
    record = desk.records.record(kind, key) if field in FIELDS.get(kind, ()) else None
    if record is None:
        return None
    name = desk.labels.say(f"field-{field.replace('_', '-')}")
    for place in as_of(desk.today, record, field, values_of(record, field)):
        if place[:2] == (language, n):
            return _fact(desk, record, field, place, name, rival=bool(n))
    return None

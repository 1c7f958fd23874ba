"""Who was there and who spoke: a sentence for each capacity, in their order, names in that of the language's alphabet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from greffier.drafting.content import Block, Fact, Sentence
from greffier.drafting.facts import Gathering
from greffier.drafting.inline import printed
from greffier.drafting.kinds.drafter import Drafter
from greffier.drafting.wording import Name
from greffier.record.models import Participant, Participation, Statement

__all__ = ["by_capacity", "experts", "spoken", "statements"]

CAPACITIES = ("party", "regional_organization", "signatory", "non_signatory", "un_entity", "igo", "ngo")
"""The order in which reports name those present."""
UNLISTED = "name:"
"""What the key of a participant begins with whom no list names."""


class _Somebody(Struct, frozen=True):
    """A participant in a sentence: its key, name, capacity, and the statements that support it."""

    key: str
    name: Name
    capacity: str
    statements: tuple[str, ...]

    @property
    def listed(self) -> str | None:
        """The key that a claim gives it."""
        return None if self.key.startswith(UNLISTED) else self.key


def by_capacity(drafter: Drafter, host: Gathering) -> Iterator[tuple[str, Sentence]]:
    """Those present: each capacity with its sentence."""
    people = _present(drafter, host, "attendance")
    for capacity in CAPACITIES:
        alike = [one for one in people if one.capacity == capacity]
        if alike:
            yield capacity, _sentence(drafter, host, f"attendance.{capacity}", "attendance", alike)


def experts(drafter: Drafter, host: Gathering) -> Iterator[Sentence]:
    """The parties with experts of the review of implementation in their delegations."""
    parties = [
        _Somebody(s.key, s.name, "party", s.statements) for s in _present(drafter, host, "review_experts")
    ]
    if parties:
        yield _sentence(drafter, host, "experts", "review_experts", parties)


def _sentence(
    drafter: Drafter, host: Gathering, name: str, list_: str, people: Sequence[_Somebody]
) -> Sentence:
    template = drafter.wording.for_count(name, len(people))
    form = drafter.wording.form_of(template, "names") or "nom"
    listed = _sorted(drafter, people, form)
    facts = [
        Fact(
            "participation",
            {"participant": s.listed, "name": _printed(s.name, form), "capacity": s.capacity, "list": list_},
            s.statements,
        )
        for s in listed
        if not s.name.facts  # a gap
    ]
    return drafter.say(
        template,
        facts,
        session=drafter.grammar.gathering(host.noun, None),
        body=drafter.short_body(host.body),
        names=drafter.names([s.name for s in listed]),
    )


def _present(drafter: Drafter, host: Gathering, list_: str) -> list[_Somebody]:
    """Those on a list; in which capacity is told of those present."""
    found = []
    for one in drafter.facts.of("participation", f"{host.key}/participant/", Participation):
        said = next((v for v in one.lists if v.value == list_), None)
        if said is None:
            continue
        capacity = drafter.facts.best(host.key, f"capacity.{one.participant}", one.capacity, "capacity")
        value = capacity.value if capacity is not None else "party"
        found.append(_Somebody(one.participant, _named(drafter, one.participant), value, said.statements))
    return found


def _named(drafter: Drafter, key: str) -> Name:
    """A participant by the names that documents print in this language, else by those of the data."""
    record = drafter.facts.record("participant", key, Participant)
    known = [str(v.value) for v in record.names.get(drafter.language, ())] if record is not None else []
    return drafter.participant(key, known)


def _printed(name: Name, form: str) -> str:
    """A name as a reader prints it: without an article or preposition, where the form has one."""
    words = format(name, form)
    return printed(words if form == "bare" else name.forms.get("text") or words, isolates=False)


def _sorted(drafter: Drafter, people: Sequence[_Somebody], form: str) -> list[_Somebody]:
    return sorted(people, key=lambda one: drafter.grammar.sort_key(_printed(one.name, form)))


# Statements


def spoken(drafter: Drafter, host: Gathering) -> list[str | None]:
    """The items to which statements were made, in the order of the agenda; None, for those to no item, first."""
    found = {one.item for one in drafter.facts.of("statement", f"{host.key}/statement/", Statement)}
    return sorted(
        found, key=lambda item: [(int(p), "") if p.isdigit() else (0, p) for p in (item or "0").split(".")]
    )


def statements(drafter: Drafter, host: Gathering, item: str | None) -> Iterator[Block]:
    """Who spoke to an item, a paragraph for each capacity."""
    records = drafter.facts.of("statement", f"{host.key}/statement/", Statement)
    people = [_speaker(drafter, host, one) for one in records if one.item == item]
    also = ""
    for capacity in CAPACITIES:
        alike = [one for one in people if one.capacity == capacity]
        if alike:
            yield drafter.paragraph(_speech(drafter, item, capacity, alike, also))
            also = drafter.wording.text("also")


def _speaker(drafter: Drafter, host: Gathering, one: Statement) -> _Somebody:
    own = drafter.facts.best(host.key, f"capacity.{one.participant}", one.capacity, "capacity")
    capacity = own.value if own is not None else drafter.grammar.world.capacity(one.participant) or "party"
    return _Somebody(
        one.participant, _named(drafter, one.participant), capacity, own.statements if own is not None else ()
    )


def _speech(
    drafter: Drafter, item: str | None, capacity: str, people: Sequence[_Somebody], also: str
) -> Sentence:
    """One sentence on those who spoke in one capacity; the template says in which form it needs the names."""
    template = drafter.wording.for_count(f"statement.{capacity}", len(people))
    form = drafter.wording.form_of(template, "names") or "nom"
    listed = _sorted(drafter, people, form)
    facts = [
        Fact(
            "statement",
            {
                "participant": s.listed,
                "name": _printed(s.name, form),
                "capacity": capacity,
                "agenda_item": item,
            },
            s.statements,
        )
        for s in listed
        if not s.name.facts
    ]
    about = (
        drafter.wording.text("on_item", item=drafter.grammar.item_number(item)) if item is not None else ""
    )
    names = drafter.names([s.name for s in listed])
    return drafter.say(template, facts, on_item=about, also=also, names=names)

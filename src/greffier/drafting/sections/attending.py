"""Who was there and who spoke: a sentence for each capacity, in their order, names in that of the language's alphabet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from msgspec import Struct

from greffier.drafting.content import Block, Fact, Sentence
from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import Gathering
from greffier.drafting.inline import printed
from greffier.drafting.wording import Name
from greffier.record.models import Participant, Participation, Statement

__all__ = ["by_capacity", "experts", "spoken", "statements", "unsorted"]

CAPACITIES = ("party", "regional_organization", "signatory", "non_signatory", "un_entity", "igo", "ngo")
"""The order in which reports name those present."""
STEM, ENDING = 3, 4
"""Letters that the stem of a word has at least, and its ending in some case at most."""
UNLISTED = "name:"
"""What the key of a participant begins with whom no list names."""


class _Somebody(Struct, frozen=True):
    """A participant in a sentence: its key, name, capacity (in dispute?), and the statements that support it."""

    key: str
    name: Name
    capacity: str | None
    statements: tuple[str, ...]
    doubtful: bool = False

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


def unsorted(drafter: Drafter, host: Gathering) -> Iterator[Sentence]:
    """A gap for those present of whom the record does not say in which capacity."""
    if any(one.capacity is None for one in _present(drafter, host, "attendance")):
        yield drafter.say("open", gap=drafter.gap("no_capacity", host.key))


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
    said = drafter.say(
        template,
        facts,
        session=drafter.grammar.gathering(host.noun, None),
        body=drafter.short_body(host.body),
        names=drafter.names([s.name for s in listed]),
    )
    return _marked(drafter, said, listed)


def _present(drafter: Drafter, host: Gathering, list_: str) -> list[_Somebody]:
    """Those on a list; in which capacity is told of those present."""
    found = []
    for one in drafter.facts.of("participation", f"{host.key}/participant/", Participation):
        said = next((v for v in one.lists if v.value == list_), None)
        if said is None:
            continue
        capacity = drafter.facts.best(
            host.key, f"capacity.{one.participant}", one.capacity, "capacity", participant=one.participant
        )
        value = capacity.value if capacity is not None else None
        doubtful = drafter.facts.in_dispute(host.key, f"capacity.{one.participant}")
        named = _named(drafter, one.participant)
        found.append(_Somebody(one.participant, named, value, said.statements, doubtful))
    return _once(found)


def _once(people: Sequence[_Somebody]) -> list[_Somebody]:
    """Those whom no list names once, though their names are printed in several cases."""
    found: list[_Somebody] = []
    for one in people:
        if one.listed is not None or not any(o.listed is None and _alike(o.key, one.key) for o in found):
            found.append(one)
    return found


def _alike(one: str, other: str) -> bool:
    """Whether two keys made of names may be one name in two cases: word by word the same but for the ending.

    >>> _alike("name:межрегиональный-союз-адвокатов", "name:межрегионального-союза-адвокатов")
    True
    """
    pairs = [one.removeprefix(UNLISTED).split("-"), other.removeprefix(UNLISTED).split("-")]
    return len(pairs[0]) == len(pairs[1]) and all(
        sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(a, b, strict=False)))
        >= max(min(len(a), len(b)) - ENDING, STEM)
        or a == b
        for a, b in zip(*pairs, strict=True)
    )


def _marked(drafter: Drafter, said: Sentence, people: Iterable[_Somebody]) -> Sentence:
    """A sentence, marked where somebody's capacity is in dispute."""
    return drafter.doubted(said) if any(one.doubtful for one in people) else said


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
    people = _once([_speaker(drafter, host, one) for one in records if one.item == item])
    also = ""
    for capacity in CAPACITIES:
        alike = [one for one in people if one.capacity == capacity]
        if alike:
            yield drafter.paragraph(_speech(drafter, item, capacity, alike, also))
            also = drafter.wording.text("also")
    if any(one.capacity is None for one in people):  # to say that a State spoke would say that it is a party
        yield drafter.paragraph(drafter.say("open", gap=drafter.gap("no_capacity", host.key, item or "")))


def _speaker(drafter: Drafter, host: Gathering, one: Statement) -> _Somebody:
    facts, key = drafter.facts, one.participant
    own = facts.best(one.key, "capacity", one.capacity)
    doubtful = facts.in_dispute(one.key, "capacity")
    if own is None:
        present = facts.record("participation", f"{host.key}/participant/{key}", Participation)
        found = present.capacity if present is not None else ()
        own = facts.best(host.key, f"capacity.{key}", found, "capacity", participant=key)
        doubtful = facts.in_dispute(host.key, f"capacity.{key}")
    capacity = own.value if own is not None else drafter.grammar.world.capacity(key)
    statements = own.statements if own is not None else ()
    return _Somebody(key, _named(drafter, key), capacity, statements, doubtful)


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
    return _marked(drafter, drafter.say(template, facts, on_item=about, also=also, names=names), listed)

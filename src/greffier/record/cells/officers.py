"""The officers of a session (or document): one person each, with the names that language versions give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.record.keys import canonical, slug
from greffier.record.models import Officer
from greffier.record.values import by_language, values

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from greffier.record.claims import Statement
    from greffier.record.lookup import Lookup

__all__ = ["fold_officers", "officer_key"]

OFFICER = "/officer/"


def fold_officers(key: str, statements: Sequence[Statement]) -> Iterator[Officer]:
    """Those who served, by name. Names that language versions of one text give in one place are of one person."""
    found: dict[str, list[Statement]] = {}
    for statement in statements:
        if statement.role == "officer":
            found.setdefault(slug(statement.value["name"]), []).append(statement)
    persons = _persons(found, (s for s in statements if s.role == "office"))
    for first, names in sorted(persons.items()):
        group = [statement for name in names for statement in found[name]]
        yield Officer(
            key=f"{key}{OFFICER}{first}",
            session=key,
            names=by_language(group, lambda s: s.value["name"]),
            role=values(group, lambda s: s.value["role"]),
            state=values(group, lambda s: s.value["state"]),
        )


def officer_key(lookup: Lookup, key: str) -> str:
    """The key of the person who has the name that a key ends with; the key itself where nobody has.

    A person's key is made of one of the names, and of another one once a further language version is known.
    """
    home, mark, name = key.rpartition(OFFICER)
    for officer in lookup.records("officer", f"{home}{mark}") if mark else ():
        if isinstance(officer, Officer) and name in _slugs(officer):
            return officer.key
    return key


def _slugs(officer: Officer) -> set[str]:
    return {slug(one.value) for values in officer.names.values() for one in values}


def _persons(names: Iterable[str], offices: Iterable[Statement]) -> Mapping[str, list[str]]:
    """First name of each person → all of them, in order: Latin letters come first."""
    first: dict[str, str] = {name: name for name in names}
    for place in _places(offices):
        together = {first[name] for name in place}
        joined = min(together)
        first = {name: joined if one in together else one for name, one in first.items()}
    persons: dict[str, list[str]] = {}
    for name, one in sorted(first.items()):
        persons.setdefault(one, []).append(name)
    return persons


def _places(offices: Iterable[Statement]) -> Iterator[set[str]]:
    """The names that stand in one place of a text with one office and State, where each language has no more than one.

    Without a State an office tells too little: of several who hold it, each language version may have lost another one.
    """
    found: dict[str, dict[str | None, set[str]]] = {}
    for statement in offices:
        value = dict(statement.value)
        if value["state"] is None:
            continue
        name = slug(value.pop("name"))
        found.setdefault(canonical(value), {}).setdefault(statement.language, set()).add(name)
    for _, languages in sorted(found.items()):
        if len(languages) > 1 and all(len(names) == 1 for names in languages.values()):
            yield {name for names in languages.values() for name in names}

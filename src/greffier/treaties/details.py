"""The parts of a treaty that are read only when asked for: instruments, parties, rules, vocabulary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.treaties.files import check, read_rows, read_toml, record, yes

if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "ExpectedDocument",
    "Instrument",
    "Party",
    "Rule",
    "StandingItem",
    "Vocabulary",
    "expected_documents",
    "instruments",
    "parties",
    "rules",
    "standing_items",
    "vocabulary",
]

STATUSES = ("party", "signatory")
BODIES = ("conference", "groups")
PLACES = ("own", "before", "received", "reports")
COLUMNS = ("participant", "instrument", "status", "from", "to", "source", "verified")

Vocabulary = dict[str, dict[str, tuple[str, ...]]]
"""Language → word → forms."""


class Instrument(Struct, frozen=True, forbid_unknown_fields=True):
    """A convention or protocol: names and printed short names a language; ISO days, null where not known."""

    key: str
    kind: str
    names: dict[str, str] = {}
    short_names: dict[str, tuple[str, ...]] = {}
    unverified: tuple[str, ...] = ()
    conference_article: str | None = None
    adopted: str | None = None
    adopted_by: str | None = None
    in_force: str | None = None
    verified: bool = False
    source: str | None = None


class Party(Struct, frozen=True):
    """One participant's standing under one instrument; `from_` and `to` are ISO days, null where not known."""

    participant: str
    instrument: str
    status: str
    from_: str | None
    to: str | None
    source: str
    verified: bool


class StandingItem(Struct, frozen=True, forbid_unknown_fields=True):
    """An item that stands on every agenda of the main body, or of its groups: its place, what brings it, its titles.

    The first title of a language is the whole one, unless `named` says that it goes on with the name of a session; an
    item whose title begins with any of them, or ends with any of `ends`, is this one. `bodies` are those whose reports are considered under it.
    What brings it is told in `rule`, and as far as it can be cited in `rules` (of procedure), `article` (of the
    Convention), `decisions` (`resolution/9/1`) and `paragraph` (of the annex to the first of them). `below` are the
    items inside it; `once` says that a session takes it up under one item at most.
    """

    key: str
    position: int
    rule: str
    titles: dict[str, tuple[str, ...]]
    bodies: tuple[str, ...] = ()
    verified: bool = False
    named: bool = False
    rules: str | None = None
    article: str | None = None
    decisions: tuple[str, ...] = ()
    paragraph: str | None = None
    below: tuple[str, ...] = ()
    once: bool = False
    ends: dict[str, tuple[str, ...]] = {}


class Rule(Struct, frozen=True, forbid_unknown_fields=True):
    """A rule of procedure as a number or an order: `value` of `unit`, counted on `basis`; or `order`."""

    key: str
    number: str
    title: str
    value: int | str | None = None
    unit: str | None = None
    basis: str | None = None
    order: tuple[str, ...] = ()
    note: str | None = None
    verified: bool = False
    source: str | None = None


class ExpectedDocument(Struct, frozen=True, forbid_unknown_fields=True):
    """A document that a session has before or behind it, and when it is due.

    `submitted` and `issued` are days before the session opens (`special`: `issued` of a special session), `after` days
    behind its end. `place` is where the record of a session has such documents (`own`, `before`, `received`,
    `reports`), null where no record tells of them; `kinds` are codes of the reading contract, `without` what begins a part of the
    symbols of others, as `CRP.` does of papers that are issued in a session. `bodies` are whose
    sessions have it: `conference`, `groups`. `rules` are keys of the rules of procedure.
    """

    key: str
    kinds: tuple[str, ...] = ()
    place: str | None = None
    without: tuple[str, ...] = ()
    bodies: tuple[str, ...] = BODIES
    required: bool = False
    submitted: int | None = None
    issued: int | None = None
    special: int | None = None
    after: int | None = None
    rules: tuple[str, ...] = ()
    verified: bool = False
    source: str | None = None


def instruments(folder: Path) -> dict[str, Instrument]:
    """`instruments.toml`: key → instrument."""
    path = folder / "instruments.toml"
    found = record(read_toml(path).get("instrument", []), list[Instrument], path, "instrument")
    for one in found:
        check(one.kind, ("convention", "protocol"), path, f"{one.key}, kind")
    return {one.key: one for one in found}


def parties(folder: Path, known: tuple[str, ...]) -> tuple[Party, ...]:
    """`parties.tsv`: a row each; the instrument must be one of `known`."""
    path = folder / "parties.tsv"
    return tuple(_party(path, row, known) for row in read_rows(path, COLUMNS))


def _party(path: Path, row: list[str], known: tuple[str, ...]) -> Party:
    participant, instrument, status, start, end, source, verified = row
    check(instrument, known, path, f"{participant}, instrument")
    check(status, STATUSES, path, f"{participant}, status")
    sure = yes(verified, path, f"{participant}, verified")
    return Party(participant, instrument, status, start or None, end or None, source, sure)


def standing_items(folder: Path, whose: str = "item") -> tuple[StandingItem, ...]:
    """The items of `agenda.toml` by their place, the main body's or its groups' (`group_item`); none without such a file."""
    path = folder / "agenda.toml"
    if not path.is_file():
        return ()
    found = [record(one, StandingItem, path, str(one.get("key"))) for one in read_toml(path).get(whose, [])]
    return tuple(sorted(found, key=lambda item: item.position))


def expected_documents(folder: Path) -> tuple[ExpectedDocument, ...]:
    """`documents.toml` in its order; none without such a file. The rules must stand in `rules.toml`."""
    path = folder / "documents.toml"
    if not path.is_file():
        return ()
    found = record(read_toml(path).get("document", []), list[ExpectedDocument], path, "document")
    known = tuple(rules(folder))
    for one in found:
        for body in one.bodies:
            check(body, BODIES, path, f"{one.key}, bodies")
        for rule in one.rules:
            check(rule, known, path, f"{one.key}, rules")
        if one.place is not None:
            check(one.place, PLACES, path, f"{one.key}, place")
    return tuple(found)


def rules(folder: Path) -> dict[str, Rule]:
    """`rules.toml`: key → rule."""
    path = folder / "rules.toml"
    return {one.key: one for one in record(read_toml(path).get("rule", []), list[Rule], path, "rule")}


def vocabulary(folder: Path) -> Vocabulary:
    """`vocabulary.toml`: language → word → forms."""
    path = folder / "vocabulary.toml"
    return record(read_toml(path), dict[str, dict[str, tuple[str, ...]]], path, "vocabulary")

"""`greffier show`: one thing with its evidence, as it holds now or was known at another time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from greffier.cli import opened, streams
from greffier.cli.facts import FactSheet
from greffier.cli.labels import language_words
from greffier.cli.looking import Look, cell_and_name
from greffier.cli.sections import sections
from greffier.cli.sheet import Sheet, rule_words
from greffier.cli.words import checks, facts, things
from greffier.record.keys import BODY, DECISION, DOCUMENT, PARTICIPANT, SESSION
from greffier.record.models import Document, Provision
from greffier.register.errors import RegisterError
from greffier.register.forms.sources import sources_json
from greffier.register.forms.things import thing
from greffier.register.naming import Named, find_thing

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from greffier.cli.opened import View
    from greffier.record.models import AnyRecord, Discrepancy

__all__ = ["run"]

MOST = 30


def run(arguments: Namespace) -> int:
    """Show one thing."""
    with opened.viewed(arguments) as view:
        named = find_thing(view.lookup, arguments.thing)
        look = look_at(view, named, arguments)
        key = look.key_of(named)
        records = records_of(look, named.kind, key)
        disputes = [one for one in look.discrepancies(key) if concerns(one, named.kind, key)]
        if arguments.json:
            cell, name, _ = cell_and_name(Named(named.kind, key))
            shape = thing(
                look,
                named.kind,
                records,
                disputes,
                names=view.lookup.names(cell, name) if look.fold is None else (),
                sessions=took_part(look, key) if named.kind == PARTICIPANT else (),
                sources=sources_json(view.lookup, key) if named.kind == DOCUMENT else (),
            )
            streams.write_bytes(msgspec.json.encode(shape) + b"\n")
        else:
            print_page(look, named.kind, records, disputes)
    return 0


def look_at(view: View, named: Named, arguments: Namespace) -> Look:
    """The view that was asked for: what holds now, or what was known of the thing at another time."""
    as_of, known_at = arguments.as_of, arguments.known_at
    if as_of is None and known_at is None:
        return Look(view)
    from greffier.record.keys import Ref
    from greffier.register.history import past

    as_of = opened.day(as_of) if as_of is not None else None
    cell, name, _ = cell_and_name(named)
    refs = [Ref(cell, name)] if cell in (BODY, SESSION, DOCUMENT, DECISION, PARTICIPANT) else []
    look = Look(view, past(view.register, view.level, refs, as_of=as_of, known_at=known_at))
    look.as_of, look.known_at = as_of, known_at
    return look


def records_of(look: Look, kind: str, key: str) -> list[AnyRecord]:
    """The record, and those that belong to it. Raises RegisterError where there is none."""
    if kind in (BODY, SESSION, DOCUMENT, DECISION, PARTICIPANT):
        found = look.of_thing(kind, key)
        own = [one for one in found if one.key == key and one.__struct_config__.tag == kind]
        return own + [one for one in found if one not in own]
    record = look.records.record(kind, key)
    if record is None:
        raise RegisterError("not_found", facts.UNKNOWN_THEN.format(label=key))
    return [record]


def concerns(one: Discrepancy, kind: str, key: str) -> bool:
    """Whether a discrepancy is about a thing, or about what it is asked for."""
    return one.about == key or (kind == BODY and key in one.more.get("bodies", ()))


def print_page(look: Look, kind: str, records: Sequence[AnyRecord], disputes: Sequence[Discrepancy]) -> None:
    """The thing for people."""
    sheet, record = Sheet(look), records[0]
    sheet.subject = record.document if isinstance(record, Provision) else record.key
    sheet.title(title(look, kind, record), record.key, things.KINDS[kind])
    _also_called(sheet, kind, record.key)
    _number(sheet, kind, record.key)
    if isinstance(record, Document):
        _identity(sheet, record)
    FactSheet(sheet, record, disputes).print()
    for other in records[1:]:
        if other.__struct_config__.tag == "report":
            FactSheet(sheet, other).print()
    if isinstance(record, Provision):
        _whole_text(sheet, record)
    if kind in (BODY, SESSION, DOCUMENT):
        sections(sheet, records)
    if kind == PARTICIPANT:
        _took_part(sheet, record.key)
    _disputes(sheet, record.key, disputes)


def title(look: Look, kind: str, record: AnyRecord) -> str:
    """What the page is about."""
    words = look.labels.of(kind, record.key)
    if kind == BODY:
        words = look.labels.full_name(record.key)
    if kind in ("meeting", "agenda_item", "participation", "statement", "officer"):
        words = look.labels.home(getattr(record, "session", record.key))
    return words[:1].upper() + words[1:]


def _also_called(sheet: Sheet, kind: str, key: str) -> None:
    if sheet.look.fold is not None or kind not in (BODY, SESSION, DOCUMENT, DECISION, PARTICIPANT):
        return
    names = [one for one in sheet.look.view.lookup.names(kind, key) if one != key and ";" not in one]
    if names:
        sheet.say(facts.ALSO_CALLED.format(names=", ".join(names)), 1, "faint")


def _number(sheet: Sheet, kind: str, key: str) -> None:
    """That the number of a session is inferred."""
    line = sheet.look.records.line(key) if kind == SESSION else None
    if line is not None and line.inferred is not None:
        sheet.say(
            checks.NUMBER_INFERRED.format(ordinal=line.ordinal, rule=rule_words(line.inferred)), 1, "warning"
        )


def _identity(sheet: Sheet, record: Document) -> None:
    """The decision that a document is."""
    from greffier.record.chain.identities import decision_of

    found = decision_of(record.key, sheet.look.records)
    if found is not None and found.decision != record.key:
        sheet.say(facts.IS_DECISION.format(decision=sheet.look.labels.decision(found.decision)), 1)
        sheet.inferred(found.inferred, 3)
        sheet.cite(found.statements, 3)


def _whole_text(sheet: Sheet, record: Provision) -> None:
    """The whole text of a provision, in every language that is held."""
    for language, values in record.text.items():
        for value in values:
            sheet.heading(language_words(language))
            sheet.say(str(value.value), 1)
            for cited in sheet.look.evidence.passages(value.statements):
                sheet.say(sheet.source_words(cited), 3, "faint")


def took_part(look: Look, participant: str) -> list[AnyRecord]:
    """The sessions (or documents) that list a participant."""
    if look.fold is not None:
        return [
            r for r in look.records.records("participation") if r.key.endswith(f"/participant/{participant}")
        ]
    return look.view.lookup.participations(participant)


def _took_part(sheet: Sheet, participant: str) -> None:
    found = took_part(sheet.look, participant)
    if not found:
        return
    sheet.heading(facts.HEADINGS["took_part"].format(count=len(found)))
    shown = found[:MOST]
    sheet.look.evidence.gather(s for one in shown for v in getattr(one, "lists", ()) for s in v.statements)
    for one in shown:
        home = sheet.look.labels.home(getattr(one, "session", ""))
        capacity = ", ".join(str(things.CODES.get(v.value, v.value)) for v in getattr(one, "capacity", ()))
        sheet.say(facts.FACT.format(field=home, words=capacity) if capacity else home, 1)
        sheet.cite({s for v in getattr(one, "lists", ()) for s in v.statements}, 3, 1)
    sheet.more(len(found) - len(shown), 1)


def _disputes(sheet: Sheet, key: str, disputes: Sequence[Discrepancy]) -> None:
    open_ = [one for one in disputes if one.explained is None]
    if not open_:
        return
    sheet.heading(facts.HEADINGS["discrepancies"].format(count=len(open_)))
    for one in open_:
        words = checks.MEANINGS.get(one.code, one.code)
        sheet.say(facts.DISCREPANCY.format(id=one.id, words=words), 1, "warning")
    sheet.say(facts.CHECK.format(thing=quoted(key)), 1, "faint")


def quoted(thing: str) -> str:
    """A thing as a shell takes it."""
    from shlex import quote

    return quote(thing)

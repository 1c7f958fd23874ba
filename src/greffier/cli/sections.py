"""What stands below the facts of a thing: the sessions of a body, the agenda and people of a session, and so on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.cli.facts import session_rule
from greffier.cli.holdings import parts_and_claims
from greffier.cli.labels import code_words, first_of, language_words, ordinal
from greffier.cli.places import path_words
from greffier.cli.sheet import rule_words
from greffier.cli.values import adopted_words
from greffier.cli.wording import count, day, days, shorten
from greffier.cli.words import checks, facts
from greffier.record.keys import PARTICIPANT
from greffier.record.models import (
    AgendaItem,
    Body,
    Document,
    Meeting,
    Officer,
    Participation,
    Provision,
    Session,
    Statement,
)
from greffier.register.forms.sources import held_sources

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greffier.cli.sheet import Sheet
    from greffier.record.models import AnyRecord
    from greffier.record.values import Value

__all__ = ["sections"]

MOST = 30
"""Lines of a list that are shown."""
NAMES = 400
"""Characters of a list of names."""
TEXT = 160


def sections(sheet: Sheet, records: Sequence[AnyRecord]) -> None:
    """All sections of a thing; the first of its records is the thing itself."""
    thing = records[0]
    if isinstance(thing, Body):
        _of_body(sheet, thing)
    if isinstance(thing, Document):
        _held(sheet, thing)
    _agenda(sheet, [one for one in records if isinstance(one, AgendaItem)])
    people = [one for one in records if isinstance(one, Participation | Statement)]
    sheet.look.records.ahead(PARTICIPANT, (one.participant for one in people))
    _attendance(sheet, [one for one in people if isinstance(one, Participation)])
    _statements(sheet, [one for one in people if isinstance(one, Statement)])
    _officers(sheet, [one for one in records if isinstance(one, Officer)])
    _sittings(sheet, [one for one in records if isinstance(one, Meeting)])
    if isinstance(thing, Session):
        _provisions_of_session(sheet, thing)
    _provisions(sheet, thing.key, [one for one in records if isinstance(one, Provision)])


def _of_body(sheet: Sheet, body: Body) -> None:
    if not body.sessions:
        return
    sheet.heading(facts.HEADINGS["sessions"].format(count=len(body.sessions)))
    shown = body.sessions[-MOST:]
    sheet.look.evidence.gather(one for session in shown for one in session.statements)
    for session in shown:
        label = sheet.look.labels.session(session.key)
        when = days(session.start, session.end)
        form = facts.SESSION_LINE_DATED if when and when not in label else facts.SESSION_LINE
        status = code_words(session.status) if session.status else facts.STATUS_UNSAID
        sheet.say(form.format(session=label, days=when, status=status), 1)
        if session.inferred is not None and session.ordinal is not None:
            words = checks.NUMBER_INFERRED.format(ordinal=session.ordinal, rule=rule_words(session.inferred))
            sheet.say(words, 3, "faint")
        sheet.cite(session.statements, 3, 1)
    sheet.more(len(body.sessions) - len(shown), 1, f"list sessions --of {body.key}")


def _held(sheet: Sheet, document: Document) -> None:
    """The languages and sources that are held."""
    if not document.held:
        sheet.say(facts.NOT_HELD, 1)
        return
    if document.drafted:
        sheet.say(facts.DRAFTED, 1)
    if document.draft:
        sheet.say(facts.DRAFT, 1)
    found = held_sources(sheet.look.view.lookup, document.key)
    languages = {one.language for one in found}
    sheet.heading(facts.HEADINGS["held"].format(count=count_of("language", len(languages))))
    for one in found:
        sheet.say(
            facts.RENDITION.format(
                language=language_words(one.language),
                name=one.name,
                current=facts.RENDITION_CURRENT if one.current else facts.RENDITION_OTHER,
                level=one.level,
                source=one.sha256[:16],
            ),
            1,
        )
        parts, claims = parts_and_claims(sheet.look, one)
        sheet.say(
            facts.PARTS_COUNT.format(parts=parts, claims=claims) if parts != 1 else count("parts", 1),
            3,
            "faint",
        )


def count_of(things: str, number: int) -> str:
    """`1 language`, `2 languages`."""
    one, many = facts.SIZES[things]
    return one if number == 1 else many.format(count=number)


def _places(sheet: Sheet, values: Iterable[Value]) -> None:
    """In which documents a list stands: one line each."""
    statements = {one for value in values for one in value.statements}
    found = sheet.look.evidence.passages(statements)
    lines = list(dict.fromkeys(sheet.source_words(one) for one in found))
    for line in lines[:2]:
        sheet.say(line, 3, "faint")
    sheet.more(len(lines) - 2, 3)


def _agenda(sheet: Sheet, items: Sequence[AgendaItem]) -> None:
    if not items:
        return
    sheet.heading(facts.HEADINGS["agenda"].format(count=len(items)))
    ordered = sorted(items, key=lambda one: _numbers(one.number))
    lines = [facts.ITEM.format(number=one.number, title=first_of(one.titles) or "") for one in ordered]
    sheet.listed(lines, 1, MOST)
    _places(sheet, (value for one in items for group in one.titles.values() for value in group))


def natural(path: str) -> list[tuple[int, int, str]]:
    """A path to sort by: the preamble first, numbers by their value."""
    return [
        (marker != "preamble", int(marker) if marker.isdecimal() else 0, "" if marker.isdecimal() else marker)
        for marker in path.split("/")
    ]


def _numbers(number: str) -> list[tuple[int, str]]:
    return [(int(one), "") if one.isdecimal() else (0, one) for one in number.split(".")]


def _attendance(sheet: Sheet, present: Sequence[Participation]) -> None:
    if not present:
        return
    sheet.heading(facts.HEADINGS["participants"].format(count=len(present)))
    groups: dict[str, list[Participation]] = {}
    for one in present:
        kind = one.capacity[0].value if one.capacity else one.lists[0].value if one.lists else ""
        groups.setdefault(kind, []).append(one)
    for kind, group in groups.items():
        names = sorted(sheet.look.labels.participant_name(one.participant) for one in group)
        sheet.say(facts.COUNTED.format(count=len(group), what=code_words(kind), names=_joined(names)), 1)
        _places(sheet, (value for one in group for value in (*one.capacity, *one.lists)))


def _joined(names: Sequence[str]) -> str:
    """Names in a row, cut where they are too many."""
    whole = ", ".join(names)
    return whole if len(whole) <= NAMES else shorten(whole, NAMES)


def _statements(sheet: Sheet, spoken: Sequence[Statement]) -> None:
    if not spoken:
        return
    sheet.heading(facts.HEADINGS["statements"].format(count=len(spoken)))
    groups: dict[str, list[Statement]] = {}
    for one in spoken:
        groups.setdefault(one.item or "", []).append(one)
    for item, group in sorted(groups.items(), key=lambda pair: _numbers(pair[0])):
        names = _joined([sheet.look.labels.participant_name(one.participant) for one in group])
        form = facts.SPOKE if item else facts.SPOKE_GENERALLY
        sheet.say(form.format(item=item, names=names), 1)
        _places(sheet, (value for one in group for value in one.capacity))


def _officers(sheet: Sheet, officers: Sequence[Officer]) -> None:
    if not officers:
        return
    sheet.heading(facts.HEADINGS["officers"].format(count=len(officers)))
    for one in officers:
        role = ", ".join(code_words(value.value) for value in one.role)
        state = ", ".join(str(value.value) for value in one.state)
        form = facts.OFFICER_STATE if state else facts.OFFICER
        sheet.say(form.format(role=role, name=first_of(one.names) or one.key, state=state), 1)
        sheet.cite({s for value in one.role for s in value.statements}, 3, 1)


def _sittings(sheet: Sheet, meetings: Sequence[Meeting]) -> None:
    if not meetings:
        return
    sheet.heading(facts.HEADINGS["sittings"].format(count=len(meetings)))
    lines: dict[str, set[str]] = {}
    for one in sorted(meetings, key=lambda meeting: meeting.number):
        when = day(str(one.date[0].value)) if one.date else ""
        form = facts.MEETING_ADOPTED if when else facts.MEETING_UNDATED
        for value in one.adopted:
            adopted = adopted_words(sheet.look.labels, value.value)
            line = form.format(meeting=ordinal(one.number), date=when, adopted=adopted)
            lines.setdefault(line, set()).update(value.statements)
    for line, statements in list(lines.items())[:MOST]:
        sheet.say(line, 1)
        sheet.cite(statements, 3, 1)
    sheet.more(len(lines) - MOST, 1)


def _provisions_of_session(sheet: Sheet, session: Session) -> None:
    """What it recommended or decided, a line a document that carries it."""
    if not session.provisions:
        return
    sheet.heading(facts.HEADINGS["provisions"].format(count=len(session.provisions)))
    groups: dict[str, list[str]] = {}
    for value in session.provisions:
        groups.setdefault(value.value["document"], []).append(value.value["path"])
    for document, paths in groups.items():
        label = sheet.look.labels.document(document)
        ordered = sorted(paths, key=natural)
        places = "; ".join(path_words(path) for path in ordered[:MOST])
        sheet.say(facts.FACT.format(field=label, words=places), 1)
        key = sheet.look.records.key("document", document)
        sheet.more(len(paths) - MOST, 2, f"list provisions --of {key}")
        first = sheet.look.records.record("provision", f"{key}#{min(paths)}")
        if isinstance(first, Provision) and first.session and first.session[0].inferred:
            sheet.inferred(session_rule(sheet.look.records, first, first.session[0].inferred), 3)


def _provisions(sheet: Sheet, key: str, provisions: Sequence[Provision]) -> None:
    if not provisions or provisions[0].key == key:
        return
    sheet.heading(facts.HEADINGS["provisions"].format(count=len(provisions)))
    for one in sorted(provisions, key=lambda provision: natural(provision.path))[:MOST]:
        text = shorten(first_of(one.text) or "", TEXT)
        sheet.say(facts.FACT.format(field=f"{path_words(one.path)} (#{one.path})", words=text), 1)
    sheet.more(len(provisions) - MOST, 1, f"list provisions --of {key}")

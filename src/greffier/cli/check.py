"""`greffier check`: where the evidence disagrees, both sides with their passages; then how much is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from greffier.cli import opened, streams
from greffier.cli.looking import Look
from greffier.cli.sheet import Sheet
from greffier.cli.sides import SidesSheet
from greffier.cli.wording import day
from greffier.cli.words import checks
from greffier.record.keys import BODY, DOCUMENT, SESSION
from greffier.record.models import Document
from greffier.register.forms.checks import check
from greffier.register.gaplists import gaps
from greffier.register.gaps import GAPS
from greffier.register.naming import find_thing

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from greffier.cli.opened import View
    from greffier.record.judgements import Judgement
    from greffier.record.models import Discrepancy
    from greffier.register.gaps import Gap
    from greffier.register.named import Named

__all__ = ["belongs", "run"]

MOST = 25
"""Discrepancies of one code that are shown, where no thing is named."""


def run(arguments: Namespace) -> int:
    """List discrepancies and count gaps, of everything or of one thing; the exit status is 0 whatever was found."""
    with opened.viewed(arguments) as view:
        named = find_thing(view.lookup, arguments.thing) if arguments.thing is not None else None
        look = Look(view)
        found = [one for one in view.lookup.discrepancies() if belongs(look, named, one.about, one.more)]
        missing = [
            gap
            for gap in gaps(view.lookup, view.register.treaties.values(), opened.today())
            if belongs(look, named, gap.about, gap.detail)
        ]
        lost = orphans(view) if named is None else []
        if arguments.json:
            listed = shown(found, everything=arguments.all)
            of = named.key if named is not None else None
            shape = check(look, of, listed, missing, lost)
            streams.write_bytes(msgspec.json.encode(shape) + b"\n")
        else:
            print_page(look, named, found, (missing, lost), everything=arguments.all)
    return 0


def shown(found: Sequence[Discrepancy], *, everything: bool) -> list[Discrepancy]:
    """Those to look at: without those that a judgement explains, but for `everything`."""
    return [one for one in found if everything or one.explained is None]


def belongs(look: Look, named: Named | None, about: str, more: dict[str, Any]) -> bool:
    """Whether something is about a thing, or about what belongs to it: the sessions and documents of a body."""
    if named is None or about == named.key or named.key in more.get("bodies", ()):
        return True
    if named.kind == BODY:
        if about.startswith(f"{named.key}:"):
            return True
        record = look.records.record(DOCUMENT, about)
        if isinstance(record, Document) and record.body:
            return bool(record.body[0].value == named.key)
        return any(part.rpartition("/")[0] == named.key for part in (about, about.rpartition("/")[0]))
    if named.kind == SESSION:
        record = look.records.record(DOCUMENT, about)
        sessions = record.session if isinstance(record, Document) else ()
        return any(look.records.key(SESSION, value.value) == named.key for value in sessions)
    if named.kind == "provision":
        return about == named.key.rpartition("#")[0]
    return False


def orphans(view: View) -> list[tuple[Judgement, list[str]]]:
    """Judgements that name claims which are there no more."""
    known = view.lookup.judgements()
    if not known:
        return []
    from greffier.register.judging import orphaned

    return orphaned(view.register, known)


def print_page(
    look: Look,
    named: Named | None,
    found: Sequence[Discrepancy],
    rest: tuple[Sequence[Gap], Sequence[tuple[Judgement, list[str]]]],
    *,
    everything: bool,
) -> None:
    """What was found for people: a group for each code, in the order of `MEANINGS`."""
    missing, lost = rest
    sheet = Sheet(look)
    for line in look.told():
        sheet.say(line, 0, "warning")
    listed = shown(found, everything=everything)
    judgements = {one.id: one for one in look.view.lookup.judgements()}
    order = list(checks.MEANINGS)
    codes = sorted(
        {one.code for one in listed},
        key=lambda code: (code not in order, order.index(code) if code in order else 0, code),
    )
    for code in codes:
        group = [one for one in listed if one.code == code]
        meaning = checks.MEANINGS.get(code, checks.OTHER.format(code=code))
        sheet.say(checks.GROUP.format(meaning=meaning, count=len(group)), 0, "strong")
        most = MOST if named is None else len(group)
        look.evidence.gather(s for one in group[:most] for side in one.sides for s in side.statements)
        for one in group[:most]:
            SidesSheet(sheet, one, judgements).print()
        if len(group) > most:
            sheet.say(checks.MORE.format(count=len(group) - most), 1, "faint")
        sheet.say()
    explained = len([one for one in found if one.explained is not None])
    _summary(sheet, len(listed), explained, everything=everything)
    _orphans(sheet, lost)
    _gaps(sheet, named, missing)


def _summary(sheet: Sheet, listed: int, explained: int, *, everything: bool) -> None:
    if not listed:
        form = checks.NOTHING_LEFT if explained else checks.NOTHING
        sheet.say(form.format(count=explained))
    elif everything or not explained:
        sheet.say(checks.SUMMARY.format(found=listed, explained=explained))
    else:
        sheet.say(checks.SUMMARY_HIDDEN.format(found=listed, explained=explained))


def _orphans(sheet: Sheet, lost: Sequence[tuple[Judgement, list[str]]]) -> None:
    if not lost:
        return
    sheet.heading(checks.ORPHANED.format(count=len(lost)))
    for judgement, claims in lost:
        said = {"id": judgement.id, "kind": judgement.kind, "by": judgement.by, "reason": judgement.reason}
        sheet.say(checks.ORPHAN.format(**said, date=day(judgement.date), claims=", ".join(claims)), 1)


def _gaps(sheet: Sheet, named: Named | None, missing: Sequence[Gap]) -> None:
    sheet.heading(checks.GAPS_HEADING.format(count=len(missing)))
    if not missing:
        sheet.say(checks.NO_GAPS, 1)
        return
    for code in GAPS:
        count = len([gap for gap in missing if gap.code == code])
        if count:
            sheet.say(checks.GAP_COUNT.format(meaning=checks.GAPS[code], count=count), 1)
    if named is None:
        sheet.say(checks.GAPS_POINTER, 1, "faint")
    else:
        from shlex import quote

        sheet.say(checks.GAPS_POINTER_OF.format(thing=quote(named.key)), 1, "faint")

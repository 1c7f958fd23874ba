"""`greffier missing`: holes in series, reports and languages that are not held, sessions without a report, days passed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from greffier.cli import opened, streams
from greffier.cli.check import belongs
from greffier.cli.labels import language_words
from greffier.cli.looking import Look
from greffier.cli.sheet import Sheet
from greffier.cli.wording import days
from greffier.cli.words import checks
from greffier.record.keys import DOCUMENT
from greffier.register.forms.checks import missing
from greffier.register.gaplists import gaps
from greffier.register.gaps import GAPS
from greffier.register.naming import find_thing

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from greffier.register.gaps import Gap
    from greffier.register.named import Named

__all__ = ["run"]

MOST = 100
"""Gaps of one kind that are shown, where no thing is named."""
ADDRESSES = 3
"""Documents whose official copies are pointed to; of more the page would hold little else."""


def run(arguments: Namespace) -> int:
    """List what is missing, of everything or of one thing."""
    with opened.viewed(arguments) as view:
        named = find_thing(view.lookup, arguments.thing) if arguments.thing is not None else None
        look = Look(view)
        today = opened.day(arguments.today)
        found = [
            gap
            for gap in gaps(view.lookup, view.register.treaties.values(), today)
            if belongs(look, named, gap.about, gap.detail)
        ]
        if arguments.json:
            shape = missing(look, named.key if named is not None else None, today, found)
            streams.write_bytes(msgspec.json.encode(shape) + b"\n")
        else:
            print_page(look, named, found)
    return 0


def print_page(look: Look, named: Named | None, found: Sequence[Gap]) -> None:
    """What is missing for people: a group for each kind of gap."""
    sheet = Sheet(look)
    for line in look.told():
        sheet.say(line, 0, "warning")
    if not found:
        sheet.say(checks.NOTHING_MISSING)
        return
    look.records.ahead(DOCUMENT, (gap.about for gap in found))
    for place, code in enumerate(code for code in GAPS if any(gap.code == code for gap in found)):
        group = [gap for gap in found if gap.code == code]
        if place:
            sheet.say()
        sheet.say(checks.MISSING_GROUP.format(meaning=checks.GAPS[code], count=len(group)), 0, "strong")
        most = MOST if named is None else len(group)
        look.evidence.gather(one for gap in group[:most] for one in gap.statements)
        for gap in group[:most]:
            _gap(sheet, gap, whole=len(group) <= ADDRESSES)
        if len(group) > most:
            sheet.say(checks.MORE_GAPS.format(count=len(group) - most), 1, "faint")
        if code == "language_not_held" and len(group) > ADDRESSES:
            sheet.say(checks.ADDRESSES, 1, "faint")


def _gap(sheet: Sheet, gap: Gap, *, whole: bool) -> None:
    labels, detail = sheet.look.labels, gap.detail
    if gap.code == "series_hole":
        symbols = ", ".join(detail["symbols"])
        sheet.say(checks.MISSING_SYMBOLS.format(series=gap.about, symbols=symbols), 1)
    elif gap.code == "report_not_held":
        of = ", ".join(labels.session(one, dated=True) for one in detail["of"] or ())
        form = checks.MISSING_REPORT_OF if of else checks.MISSING_REPORT
        sheet.say(form.format(document=gap.about, of=of), 1)
        sheet.cite(gap.statements, 3, 1)
    elif gap.code == "language_not_held":
        languages = ", ".join(language_words(one) for one in detail["languages"])
        document = labels.document(gap.about)
        sheet.say(checks.MISSING_LANGUAGES.format(document=document, languages=languages), 1)
        for language, address in detail["addresses"].items() if whole else ():
            words = checks.MISSING_ADDRESS.format(language=language_words(language), address=address)
            sheet.say(words, 3, "faint")
    else:
        when = days(detail["start"], detail["end"])
        session = labels.session(gap.about)
        form = checks.MISSING_SESSION if when and when not in session else checks.MISSING_SESSION_UNDATED
        sheet.say(form.format(session=session, days=when), 1)
        sheet.cite(gap.statements, 3, 1)

"""`greffier lint`: what is wrong in official texts, each kind once with its first places."""

from __future__ import annotations

import json
import re
import sys
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from greffier.cli import inputs, streams
from greffier.cli.bidi import isolated
from greffier.cli.collector import Collector
from greffier.cli.read import complain, watched
from greffier.cli.words import linting as words
from greffier.drafting.lint import CODES, NOTE, SEVERITIES, Finding, lint

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from greffier.cli.streams import Palette
    from greffier.reading.models import Failure

__all__ = ["run"]

SHOWN = 3
"""Places of one kind that are shown to people; JSON has all."""
AROUND = 36
"""Characters beside a place that tell where it is."""
LONGEST = 60
_MARKS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Marks of direction, which would work on what is printed."""
_ORDER = {code: n for n, code in enumerate(CODES)}
INDENT = "  "


class Linted(NamedTuple):
    """What was found in a file, the text that the findings point into, and the language that it is in."""

    path: str
    text: str
    language: str | None
    findings: list[Finding]


def run(arguments: Namespace) -> int:
    """Look through everything that is named; 1 where anything but notes was found, or a file could not be read."""
    paint = streams.palette(sys.stdout)
    status = 0
    with Collector() as collector:
        for item in watched(arguments.paths):
            outcome = linted(item, arguments.language)
            if arguments.json:
                print(json.dumps(as_json(outcome), ensure_ascii=False))
            if not isinstance(outcome, Linted):
                complain(outcome)
                status = 1
                continue
            if not arguments.json:
                print("\n".join(lines(outcome, paint)))
            status = max(status, int(any(f.severity != NOTE for f in outcome.findings)))
            collector.after_document()
    return status


def linted(item: inputs.Item, language: str | None) -> Linted | Failure:
    """Read one file and look through it; what is wrong with the file itself comes back as a `Failure`."""

    def work() -> Linted:
        document = inputs.open_input(item, "accepted")
        reading = inputs.read_input(document).reading
        found = lint(document, reading, language)
        return Linted(document.source.path, document.text, reading.document.language, found)

    wrong = inputs.refused(item)
    return wrong if wrong is not None else inputs.guarded(item.path, work)


def as_json(outcome: Linted | Failure) -> dict[str, Any]:
    """The line of a file."""
    if not isinstance(outcome, Linted):
        error = {"code": outcome.error.code, "message": outcome.error.message}
        return {"path": outcome.source.path, "error": error}
    return {
        "path": outcome.path,
        "language": outcome.language,
        "findings": [finding_json(outcome.text, finding) for finding in outcome.findings],
    }


def finding_json(text: str, finding: Finding) -> dict[str, Any]:
    """A finding with its place in lines, and the words around it."""
    line, column = place(text, finding.start)
    return {
        "code": finding.code,
        "rule": finding.rule,
        "severity": finding.severity,
        "start": finding.start,
        "end": finding.end,
        "line": line,
        "column": column,
        "part": finding.part,
        "passage": passage(text, finding),
        "values": finding.values,
    }


def lines(outcome: Linted, paint: Palette) -> Iterator[str]:
    """The findings of a file for people: each code once, with its first places."""
    counts = [
        counted(words.SEVERITIES[severity], sum(f.severity == severity for f in outcome.findings))
        for severity in SEVERITIES
    ]
    told = ", ".join(filter(None, counts)) or words.NOTHING
    yield paint.paint("title", words.FILE.format(path=outcome.path, counts=told))
    ordered = sorted(outcome.findings, key=lambda f: (_ORDER[f.code], f.start))
    for code, group in groupby(ordered, key=lambda f: f.code):
        found = list(group)
        severity, meaning = found[0].severity, words.MEANINGS[code]
        head = words.GROUP.format(severity=severity, meaning=meaning)
        head = words.COUNTED.format(group=head, count=len(found)) if len(found) > 1 else head
        yield INDENT + paint.paint("faint" if severity == NOTE else "warning", head)
        for finding in found[:SHOWN]:
            yield INDENT * 2 + shown(outcome.text, finding, paint)
        if len(found) > SHOWN:
            yield INDENT * 2 + words.MORE.format(count=len(found) - SHOWN)


def shown(text: str, finding: Finding, paint: Palette) -> str:
    """One place: line and column, the passage with the place marked, what is expected."""
    line, column = place(text, finding.start)
    where = paint.paint("place", words.PLACE.format(line=line, column=column))
    line_ = words.SHOWN.format(place=where, passage=isolated(passage(text, finding)))
    detail = words.DETAILS.get(finding.code)
    return words.TOLD.format(shown=line_, detail=isolated_words(detail, finding)) if detail else line_


def isolated_words(form: str, finding: Finding) -> str:
    """What is told of a place; what runs from right to left is set apart."""
    return form.format_map({name: isolated(_MARKS.sub("", value)) for name, value in finding.values.items()})


def counted(forms: tuple[str, str], count: int) -> str:
    """`1 error`, `3 errors`; empty for none."""
    return forms[count != 1].format(count=count) if count else ""


def place(text: str, start: int) -> tuple[int, int]:
    """Line and column of a place, both from 1."""
    return text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)


def passage(text: str, finding: Finding) -> str:
    """The place with signs around it, and the words beside it on its lines; white space folded but inside the place."""
    before = text[max(0, finding.start - AROUND) : finding.start]
    behind = text[finding.end : finding.end + AROUND]
    inner = text[finding.start : finding.end]
    if len(inner) > LONGEST:
        inner = inner[:LONGEST] + words.CUT
    said = _MARKS.sub("", f"{_end(before)}{words.OPENING}{inner}{words.CLOSING}{_beginning(behind)}")
    return said.replace("\n", " ").replace("\t", " ").strip()


def _end(before: str) -> str:
    """What stands before a place, from its paragraph, cut between words."""
    said = re.split(r"\n\s*\n", before)[-1].replace("\n", " ")
    if len(said) >= AROUND:
        said = words.CUT + said.partition(" ")[2]
    return re.sub(r"\s+", " ", said)


def _beginning(behind: str) -> str:
    said = re.split(r"\n\s*\n", behind)[0].replace("\n", " ")
    if len(said) >= AROUND:
        said = said.rpartition(" ")[0] + words.CUT
    return re.sub(r"\s+", " ", said)

"""Uploads in the words of the page: what was read, what became of it, what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from greffier.site.adding.preview import Preview
from greffier.site.saying import knows

if TYPE_CHECKING:
    from greffier.site.desk import Desk
    from greffier.site.models import Upload

__all__ = ["MOVING", "Counted", "Row", "rows"]

MOVING = ("received", "reading", "adding")
"""States that will be others by themselves."""


class Counted(Struct, frozen=True):
    """So many claims of a kind."""

    words: str
    count: int


class Odd(Struct, frozen=True):
    """Warnings of one kind, in words: how many, and the first passages."""

    words: str
    count: int
    passages: list[str]


class Row(Struct, frozen=True):
    """An upload: `state` as it is kept, `words` what the document is, `problem` a message, `odd` are warnings in words, `files` how many an archive has."""

    id: str
    name: str
    size: int
    level: str
    state: str
    problem: str
    words: str
    title: str
    language: str
    session: str
    date: str
    parts: int
    claims: list[Counted]
    odd: list[Odd]
    warned: int
    findings: int
    held: bool
    versions: list[str]
    outcome: str
    work: str | None
    files: int


def rows(desk: Desk, uploads: list[Upload]) -> list[Row]:
    """Uploads as rows."""
    return [_row(desk, one) for one in uploads]


def _row(desk: Desk, upload: Upload) -> Row:
    labels = desk.labels
    told = dict(upload.told or {})
    outcome, work, files = told.pop("outcome", ""), told.pop("work", None), told.pop("files", 0)
    told.pop("json", None)  # for programs
    found = msgspec.convert(told, Preview) if told else None
    symbols = "-".join(found.symbols) if found is not None else ""
    kind = labels.code(found.kind) if found is not None else ""
    return Row(
        id=str(upload.id),
        name=upload.name,
        size=-(-upload.size // 1000),
        level=upload.level,
        state=upload.state,
        problem=_problem(desk, upload.error),
        words=labels.say("document-symbol", kind=kind, symbols=symbols) if symbols else kind,
        title=(found.title or "") if found is not None else "",
        language=found.language if found is not None else "und",
        session=labels.session(found.session) if found is not None and found.session else "",
        date=labels.date(found.date) if found is not None and found.date else "",
        parts=found.parts if found is not None else 0,
        claims=[Counted(_claim(desk, kind), count) for kind, count in found.claims]
        if found is not None
        else [],
        odd=[Odd(_warning(desk, one.code), one.count, one.passages) for one in found.warnings]
        if found is not None
        else [],
        warned=found.warned if found is not None else 0,
        findings=found.findings if found is not None else 0,
        held=found.held if found is not None else False,
        versions=[labels.language_name(one) for one in found.versions] if found is not None else [],
        outcome=labels.say(f"add-outcome-{outcome}") if outcome else "",
        work=work,
        files=files,
    )


def _problem(desk: Desk, code: str) -> str:
    if not code:
        return ""
    message = f"add-error-{code.replace('_', '-')}"
    return desk.labels.say(message if knows(desk.language, message) else "add-error-other", code=code)


def _claim(desk: Desk, kind: str) -> str:
    message = f"claim-{kind.replace('_', '-')}"
    return desk.labels.say(message) if knows(desk.language, message) else kind


def _warning(desk: Desk, code: str) -> str:
    message = f"warned-{code.replace('_', '-')}"
    return desk.labels.say(message) if knows(desk.language, message) else code

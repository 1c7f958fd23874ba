"""What was read in a file, before anybody confirms that it is to be added."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct

from greffier.documents.mending import words_between
from greffier.register.serving import reader

if TYPE_CHECKING:
    from greffier.register.preparing import Prepared

__all__ = ["Preview", "preview"]

WARNINGS = 3
"""Warnings of each code that are shown; their number is told."""


class Warned(Struct, frozen=True):
    """Warnings of the reader with one code: how many, and the words that the first of them are about."""

    code: str
    count: int = 1
    passages: list[str] = []


class Preview(Struct, frozen=True):
    """A document as it was read: what its masthead says, how much is in it.

    `held` says that the register has these bytes already, `versions` which languages of the document it has.
    """

    kind: str
    language: str
    symbols: list[str]
    title: str | None
    body: str | None
    session: str | None
    date: str | None
    parts: int
    claims: list[tuple[str, int]]
    warnings: list[Warned]
    warned: int
    findings: int
    held: bool
    versions: list[str]


def preview(data: bytes, found: Prepared) -> Preview:
    """The preview of a document that was read."""
    document: dict[str, Any] = msgspec.json.decode(found.document)
    warnings: list[dict[str, Any]] = msgspec.json.decode(found.warnings)
    counted = Counter(row[1] for row in found.claims)
    title = next((part[3] for part in found.parts if part[1] == "title"), None)
    held, versions = _held(hashlib.sha256(data).hexdigest(), found.source.work)
    return Preview(
        kind=found.source.kind,
        language=found.source.language or "und",
        symbols=list(document.get("symbols") or ()),
        title=title,
        body=found.source.body,
        session=found.source.session,
        date=found.source.date,
        parts=len(found.parts),
        claims=sorted(counted.items(), key=lambda one: (-one[1], one[0])),
        warnings=_warned(found, warnings),
        warned=len(warnings),
        findings=found.findings,
        held=held,
        versions=versions,
    )


def _warned(found: Prepared, warnings: list[dict[str, Any]]) -> list[Warned]:
    """Warnings by code, the rarest first: of what comes on every page one line is enough."""
    import zlib

    text = zlib.decompress(found.text).decode("utf-8", "surrogatepass")
    by_code: dict[str, list[str]] = {}
    for one in warnings:
        start, end = one.get("start") or 0, one.get("end") or 0
        by_code.setdefault(one["code"], []).append(words_between(text, start, min(end, start + 120)))
    return [
        Warned(code, len(passages), [one for one in passages if one][:WARNINGS])
        for code, passages in sorted(by_code.items(), key=lambda one: len(one[1]))
    ]


def _held(sha256: str, work: str) -> tuple[bool, list[str]]:
    """Whether the bytes are held, and in which languages the document is."""
    with reader() as register:
        same = register.database.row("SELECT 1 FROM register_source WHERE sha256 = %s", (sha256,))
        rows = register.database.rows(
            "SELECT DISTINCT t.language FROM register_text t JOIN register_holding h ON h.text_id = t.id "
            "WHERE t.work = %s AND h.withdrawn = 0 ORDER BY t.language",
            (work,),
        )
    return same is not None, [language for (language,) in rows]

"""A document made ready for the register: everything that can be made of it without the register, row by row.

It is what another process hands over (`ahead`), so that keeping it is nothing but writing.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct

from greffier.documents.errors import DocumentError
from greffier.record.claims import FILES, ORIGINS, Claim, Source
from greffier.record.folding import statement_id
from greffier.record.keys import Ref, canonical, digest, family
from greffier.record.mentions import mentions
from greffier.record.readings import evidence
from greffier.record.renditions import form_of
from greffier.register.ids import name_digest, number

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from greffier.documents.text import Document

__all__ = ["Mentions", "Prepared", "Words", "prepare", "prepare_mentions", "prepared"]

MOST = 500_000
"""Claims of one source: each may be several rows, of which there is room for `projection.SHIFT`."""
ClaimRow = tuple[str, str, str, str | None, str, int, int]
"""Fingerprint, kind, keys and more (JSON), part, start, end."""
AHEAD = ("masthead", "title")
"""Types of part that stand before a text, be it one of several in a document."""
RUNNING = ("operative", "preambular", "item")
"""Types of part that are the text itself; so are paragraphs with a number, and long ones."""
LONG = 200
"""Characters of a paragraph without a number that is no line of a title."""
IndexedPart = tuple[str, str, "str | None", str]
"""Id, type, marker, text."""
PartRow = tuple[str, str, str | None, str, int, int, str | None, int | None]
"""Id, type, marker, text, start, end, parent, page."""


class Mentions(Struct, array_like=True):
    """What the claims of a source say of which things, as rows.

    `names`: id, cell, name, family; `statements`: id, name, role, value (JSON), language; `rows`: name, statement and
    number of the claim; `work` is a digest of the document, `date` its time, `origin` its rank in ORIGINS.
    """

    names: list[tuple[int, str, str, str]]
    statements: list[tuple[int, int, str, str, str | None]]
    rows: list[tuple[int, int, int]]
    work: int
    date: str | None
    origin: int


class Words(Struct, array_like=True, frozen=True):
    """A source as the full-text index has it; `parts` has text and facets of each part, `facets` are lines."""

    title: str = ""
    symbols: str = ""
    facets: tuple[str, ...] = ()
    parts: tuple[tuple[str, str], ...] = ()


class Prepared(Struct, array_like=True):
    """A source ready to be kept; `text` is compressed, `document` and `warnings` are JSON.

    `findings` says how many the linter has, notes aside.
    """

    source: Source
    media_type: str
    document: str
    warnings: str
    characters: int
    text: bytes
    parts: list[PartRow]
    claims: list[ClaimRow]
    mentions: Mentions
    words: Words = Words()
    findings: int = 0


def prepared(data: bytes, name: str, treaties: str | None) -> Prepared:
    """Open and read a document. Raises DocumentError where it cannot be read."""
    from pathlib import Path

    from greffier.documents.text import document_from

    return prepare(document_from(data, name), Path(treaties) if treaties is not None else None)


def prepare(document: Document, treaties: Path | None) -> Prepared:
    """Read an opened document and make all rows of it."""
    from greffier.drafting.lint import lint
    from greffier.reading import read
    from greffier.register.reissues import is_reissue

    found = read(document, treaties=str(treaties) if treaties is not None else None)
    findings = sum(1 for finding in lint(document, found) if finding.severity != "note")
    reading: dict[str, Any] = msgspec.to_builtins(found)
    parts: list[PartRow] = [
        (p["id"], p["type"], p["number"], p["text"], p["start"], p["end"], p["parent"], p["page"])
        for p in reading["parts"]
    ]
    source, claims = evidence(
        reading,
        sha256=reading["source"]["sha256"],
        form=form_of(reading["source"]["media_type"]),
        reissued=is_reissue(reading, document.text),
        treaties=treaties,
    )
    return Prepared(
        source=source,
        media_type=reading["source"]["media_type"],
        document=canonical(reading["document"]),
        warnings=canonical(reading["warnings"]),
        characters=len(document.text),
        text=zlib.compress(document.text.encode("utf-8", "surrogatepass"), 1),
        parts=parts,
        claims=claim_rows(claims),
        mentions=prepare_mentions(claims),
        words=words_of(source, claims, [row[:4] for row in parts]),
        findings=findings,
    )


def claim_rows(claims: Sequence[Claim]) -> list[ClaimRow]:
    """Claims as they are stored. Raises DocumentError for more than a source may make."""
    if len(claims) > MOST:
        raise DocumentError(
            "limit_exceeded", f"it makes {len(claims):,} claims; {MOST:,} are kept of one source"
        )
    return [
        (c.id, c.kind, canonical(c.keys), canonical(c.more) if c.more else None, c.part, c.start, c.end)
        for c in claims
    ]


def prepare_mentions(claims: Sequence[Claim]) -> Mentions:
    """What the claims of one source say, as rows."""
    names: dict[int, Ref] = {}
    statements: dict[int, tuple[int, int, str, str, str | None]] = {}
    rows: list[tuple[int, int, int]] = []
    for at, claim in enumerate(claims):
        for mention in mentions(claim):
            value = canonical(mention.value)
            name, statement = name_digest(mention.ref), number(statement_id(mention, value))
            names[name] = mention.ref
            statements[statement] = (statement, name, mention.role, value, mention.language)
            rows.append((name, statement, at))
    source = claims[0].source if claims else None
    return Mentions(
        names=[(key, ref.cell, ref.name, family(ref)) for key, ref in names.items()],
        statements=list(statements.values()),
        rows=rows,
        work=number(digest(source.work)) if source is not None else 0,
        date=source.date if source is not None else None,
        origin=ORIGINS.index(source.origin) if source is not None else 0,
    )


def words_of(source: Source, claims: Iterable[Claim], parts: Iterable[IndexedPart]) -> Words:
    """The words of a source: its title, its parts, the symbols that it bears or cites, its facets."""
    if source.origin not in FILES:
        return Words()
    from greffier.register.search.facets import FRONT, facets_of, provision_words
    from greffier.register.search.words import index_words, symbol_words

    symbols = set(source.symbols)
    provisions: dict[str, list[dict[str, Any]]] = {}
    for claim in claims:
        if claim.kind == "symbol":
            symbols.add(claim.keys["symbol"])
        elif claim.kind == "provision":
            provisions.setdefault(claim.part, []).append(claim.keys)
    rows = list(parts)
    ahead = _ahead(rows)
    return Words(
        title=index_words(source.title or "", source.language),
        symbols=symbol_words(sorted(symbols)),
        facets=tuple(facets_of(source, (keys for found in provisions.values() for keys in found))),
        parts=tuple(
            (
                index_words(f"{marker or ''} {text}", source.language),
                FRONT if at < ahead or kind in AHEAD else " ".join(provision_words(provisions.get(part, ()))),
            )
            for at, (part, kind, marker, text) in enumerate(rows)
        ),
    )


def _ahead(parts: Sequence[IndexedPart]) -> int:
    """How many parts stand before the text itself: masthead, title, contents; of a text without any, none."""
    running = (
        at
        for at, (_, kind, marker, text) in enumerate(parts)
        if kind in RUNNING or (kind == "paragraph" and (marker is not None or len(text) >= LONG))
    )
    return next(running, 0)

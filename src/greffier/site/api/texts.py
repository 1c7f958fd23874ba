"""Texts: the parts of a document and the claims made in them, its sources, what it cites and what cites it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec
from django.http import HttpResponse
from msgspec import Struct
from ninja.params.functions import Path, Query

from greffier.documents.mending import words_between
from greffier.record.access import LEVELS
from greffier.record.keys import DOCUMENT
from greffier.register import sources
from greffier.register.catalogue import page
from greffier.register.citing import cited_by, cites
from greffier.register.forms.sources import sources_json
from greffier.register.paging import cursor as cursor_of
from greffier.register.paging import position
from greffier.register.projection import SHIFT
from greffier.register.readings import text_of_reading
from greffier.site.api.answers import Language, answered, listed
from greffier.site.api.describing import answers
from greffier.site.api.errors import ApiError
from greffier.site.api.looking import Looking, looking
from greffier.site.api.scopes import OFFICERS
from greffier.site.api.service import api
from greffier.site.api.things import Cursor, Key, Limit, items_json
from greffier.site.requests import Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.register.citing import Citation
    from greffier.register.paging import Page

__all__: list[str] = []

Version = Annotated[Language | None, Query(None, description="which language version")]
Digest = Annotated[str, Path(pattern="^[0-9a-f]{64}$", description="SHA-256 of the source")]
CURRENT = (
    "SELECT t.language, h.reading_id, s.sha256 FROM register_text t JOIN register_holding h ON h.text_id = t.id "
    "JOIN register_source s ON s.id = h.source_id WHERE h.low <= %s AND h.high > %s AND t.work IN ({}) "
)
FALLBACK = ("en", "fr", "es", "ru", "ar", "zh")


class _Version(Struct, frozen=True):
    """The current source of a language version, with its reading."""

    language: str
    reading: int
    sha256: str


def _version(look: Looking, document: str, language: str | None) -> _Version:
    """The version asked for, else that in the reader's language, else any. Raises ApiError where there is none."""
    lookup = look.desk.lookup
    names = lookup.names(DOCUMENT, lookup.key(DOCUMENT, document))
    found = {
        row[0]: _Version(*row)
        for row in lookup.database.listed(CURRENT, names or [document], (lookup.level, lookup.level))
    }
    order = (language,) if language else (look.desk.language, *FALLBACK, *sorted(found))
    for one in order:
        if one in found:
            return found[one]
    raise ApiError("not_found", asked=document)


def _place(cursor: str | None) -> int:
    """The place inside a reading that a cursor names: numbers of readings would tell of those that are closed."""
    place: int = position(cursor, tuple[Annotated[int, msgspec.Meta(ge=0, lt=SHIFT)]])[0] if cursor else -1
    return place


@api.get("/parts", url_name="parts", operation_id="parts", tags=["texts"], openapi_extra=answers("Page"))
def parts(request: Request, document: Key, language: Version, cursor: Cursor, limit: Limit) -> HttpResponse:
    """The parts of a document in one language, in the order of the text."""
    look = looking(request)
    version = _version(look, document, language)
    first = version.reading * SHIFT
    rows = look.desk.register.database.rows(
        "SELECT id, eid, type, marker, text, start, stop, parent, page FROM register_part "
        "WHERE reading_id = %s AND id > %s ORDER BY id LIMIT %s",
        (version.reading, first + _place(cursor), limit + 1),
    )
    names = ("part", "type", "marker", "text", "start", "end", "parent", "page")
    items = [dict(zip(names, row[1:], strict=True)) for row in rows[:limit]]
    more = cursor_of(rows[limit - 1][0] - first) if len(rows) > limit else None
    return listed(request, items, more, language=version.language, source=version.sha256)


@api.get("/claims", url_name="claims", operation_id="claims", tags=["texts"], openapi_extra=answers("Page"))
def claims(request: Request, document: Key, language: Version, cursor: Cursor, limit: Limit) -> HttpResponse:
    """The claims that a document makes in one language, in the order of the text."""
    look = looking(request)
    version = _version(look, document, language)
    database = look.desk.register.database
    first = version.reading * SHIFT
    rows = database.rows(
        "SELECT id, fingerprint, kind, keys, part, start, stop FROM register_claim "
        "WHERE reading_id = %s AND id > %s ORDER BY id LIMIT %s",
        (version.reading, first + _place(cursor), limit + 1),
    )
    text = text_of_reading(database, version.reading)
    items = [
        {
            "fingerprint": name,
            "kind": kind,
            "keys": msgspec.json.decode(keys),
            "part": part,
            "start": start,
            "end": end,
            "passage": words_between(text, start, end) or " ".join(text[start:end].split()),
        }
        for _, name, kind, keys, part, start, end in rows[:limit]
    ]
    more = cursor_of(rows[limit - 1][0] - first) if len(rows) > limit else None
    return listed(request, items, more, language=version.language, source=version.sha256)


@api.get(
    "/versions", url_name="versions", operation_id="versions", tags=["texts"], openapi_extra=answers("Object")
)
def versions(request: Request, document: Key) -> HttpResponse:
    """The sources of a document, by language, and its other issues: revisions, addenda, corrigenda, or what they are of."""
    from greffier.documents.symbol import Symbol, SymbolError

    look = looking(request)
    lookup = look.desk.lookup
    record = look.records.document(document)
    if record is None:
        raise ApiError("not_found", asked=document)
    bases: list[str] = []
    for symbol in record.symbols:
        try:
            bases.append(Symbol.parse(symbol).base)
        except SymbolError:
            continue
    issues = page(lookup, DOCUMENT, filters={"base": bases}, limit=100).items if bases else []
    others = [one for one in issues if one.key != record.key]
    return answered(
        {
            "document": record.key,
            "languages": record.languages,
            "sources": sources_json(lookup, record.key),
            "issues": items_json(look, "documents", others),
        }
    )


@api.get("/cites", url_name="cites", operation_id="cites", tags=["texts"], openapi_extra=answers("Page"))
def cited(request: Request, document: Key, cursor: Cursor, limit: Limit) -> HttpResponse:
    """What a document cites, in the order of its text, each with the first passage that does."""
    look = looking(request)
    key = look.records.key(DOCUMENT, document)
    return _citations(request, look, cites(look.desk.lookup, key, after=cursor, limit=limit))


@api.get(
    "/cited_by", url_name="cited_by", operation_id="cited_by", tags=["texts"], openapi_extra=answers("Page")
)
def citing(
    request: Request, kind: Literal["document", "decision"], key: Key, cursor: Cursor, limit: Limit
) -> HttpResponse:
    """The documents that cite a document or decision, the newest first, each with the first passage that does."""
    look = looking(request)
    found = cited_by(look.desk.lookup, kind, look.records.key(kind, key), after=cursor, limit=limit)
    return _citations(request, look, found)


def _citations(request: Request, look: Looking, found: Page[Citation]) -> HttpResponse:
    look.evidence.open({one.claim.reading for one in found.items})
    look.records.ahead(DOCUMENT, [one.key for one in found.items if one.kind == DOCUMENT])
    items = [
        {
            "kind": one.kind,
            "key": one.key,
            "label": look.label(one.kind, one.key),
            "date": one.date,
            "passages": one.passages,
            "claim": look.evidence.as_json(one.claim),
        }
        for one in found.items
    ]
    return listed(request, items, found.next, found.count, exact=found.exact)


def _source(look: Looking, sha256: str) -> Sequence[Any]:
    """A source that the audience may see; officers see what is withdrawn too. Raises ApiError where there is none."""
    row = look.desk.register.database.row(
        "SELECT s.sha256, s.origin, s.media_type, s.size, h.name, h.level, h.withdrawn, h.date, h.dated, t.work, t.language, h.low, "
        "h.high FROM register_source s JOIN register_holding h ON h.source_id = s.id "
        "JOIN register_text t ON t.id = h.text_id WHERE s.sha256 = %s AND h.level <= %s AND h.withdrawn <= %s",
        (sha256, look.desk.level, int(look.desk.level == OFFICERS)),
    )
    if row is None:
        raise ApiError("not_found", asked=sha256)
    return row


@api.get(
    "/sources/{sha256}",
    url_name="source",
    operation_id="source",
    tags=["texts"],
    openapi_extra=answers("Object"),
)
def source(request: Request, sha256: Digest) -> HttpResponse:
    """A source: what it is, of which document and language it is the text, and whether it is current."""
    look = looking(request)
    digest, origin, media, size, name, level, withdrawn, date, dated, work, language, low, high = _source(
        look, sha256
    )
    return answered(
        {
            "source": digest,
            "origin": origin,
            "media_type": media,
            "bytes": size,
            "name": name,
            "access": LEVELS[level],
            "withdrawn": bool(withdrawn),
            "date": date,
            "dated": dated,
            "document": look.records.key(DOCUMENT, work),
            "language": language,
            "current": low <= look.desk.level < high,
        }
    )


@api.get(
    "/sources/{sha256}/content", url_name="source_content", operation_id="source_content", tags=["texts"],
    openapi_extra=answers("bytes", media="*/*", like={"type": "string", "format": "binary"}),
)  # fmt: skip
def content(request: Request, sha256: Digest) -> HttpResponse:
    """The bytes of a source, as they were added."""
    look = looking(request)
    _, _, media, _, name, *_ = _source(look, sha256)
    data = sources.load(look.desk.register.home.sources, sha256)
    return HttpResponse(
        data,
        content_type=media,
        headers={"Content-Disposition": disposition(name), "Content-Security-Policy": "sandbox"},
    )


def disposition(name: str) -> str:
    """The header that has a file saved under its name (RFC 6266)."""
    from django.utils.http import content_disposition_header

    return content_disposition_header(as_attachment=True, filename=name.rsplit("/", 1)[-1]) or "attachment"

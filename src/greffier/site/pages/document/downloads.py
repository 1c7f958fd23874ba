"""The files of a document: its sources as they were added, and its text in other formats."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

import msgspec
from django.http import Http404, HttpResponse

from greffier.documents.errors import DocumentError
from greffier.drafting.errors import DraftError
from greffier.record.keys import canonical
from greffier.record.models import Document
from greffier.register.cached import made_once
from greffier.register.readings import reader_version, text_of_reading
from greffier.register.sources import load
from greffier.register.versions import parts_of, versions_of
from greffier.site.desk import desk
from greffier.site.languages import LANGUAGES
from greffier.site.pages.answers import shown
from greffier.site.pages.document.lines import grammar_of, marker_of
from greffier.site.pages.found import record_of

if TYPE_CHECKING:
    from greffier.register.versions import Version
    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["FORMS", "download", "forms_of"]

FORMS = {
    "text": ("txt", "text/plain; charset=utf-8"),
    "json": ("json", "application/json"),
    "akn": ("xml", "application/akn+xml"),
    "html": ("html", "text/html; charset=utf-8"),
    "docx": ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "pdf": ("pdf", "application/pdf"),
}
"""Formats that a text can be had in: the ending of the file, its type."""
DRAFTED = ("html", "docx", "pdf")
"""Those that drafts are written in: languages of which it is known how documents print them."""
NAME = re.compile(r"[^\w.()-]+")
MOST = 8_000_000
"""Characters of a text that are put into another format while somebody waits."""


def forms_of(version: Version) -> list[str]:
    """The formats that a version can be had in besides its own."""
    if version.characters > MOST:
        return ["text"]
    return [form for form in FORMS if form not in DRAFTED or version.language in LANGUAGES]


@shown
def download(request: Request, key: str) -> HttpResponse:
    """A file: `?source=DIGEST` as it was added, `?source=DIGEST&form=akn` in another format."""
    at = desk(request)
    record = record_of(at, "document", key)
    digest = request.GET.get("source", "")
    version = next((one for one in versions_of(at.lookup, record.key) if one.sha256 == digest), None)
    if version is None or not isinstance(record, Document):
        raise Http404(key)
    form = request.GET.get("form")
    if form is None:
        return _source(at, version)
    if form not in forms_of(version):
        raise Http404(form)
    ending, kind = FORMS[form]
    try:
        name = f"{form}-{_printed(record, version, form)}{reader_version()}.{ending}"
        data = made_once(at.register.home, digest, name, lambda: _made(at, record, version, form))
    except (DocumentError, DraftError) as error:
        raise Http404(f"{key}, {form}") from error
    response = HttpResponse(data, content_type=kind)
    response["Content-Disposition"] = _named(f"{record.key}.{version.language}.{ending}")
    return response


def _source(at: Desk, version: Version) -> HttpResponse:
    """The bytes as they were added. Nothing in them is run: they are saved, whatever they are."""
    response = HttpResponse(load(at.register.home.sources, version.sha256), content_type=version.form)
    response["Content-Disposition"] = _named(version.name.rsplit("/", 1)[-1])
    return response


def _named(name: str) -> str:
    """The header that has a file saved under a name of letters, figures, dots and hyphens."""
    from django.utils.http import content_disposition_header

    said: str = content_disposition_header(True, NAME.sub("-", name).strip("-") or "document") or ""
    return said


def _made(at: Desk, record: Document, version: Version, form: str) -> bytes:
    """A version of a document in another format."""
    if form in DRAFTED:
        return _reprinted(at, record, version, form)
    if form == "text":
        return text_of_reading(at.register.database, version.reading).encode("utf-8", "replace")
    from greffier.documents.text import document_from
    from greffier.reading import read

    document = document_from(load(at.register.home.sources, version.sha256), version.name)
    reading = read(document)
    if form == "json":
        return msgspec.json.encode(reading) + b"\n"
    from greffier.drafting.akn import to_akn

    return to_akn(document, reading)


def _printed(record: Document, version: Version, form: str) -> str:
    """A name for what is printed over a text and is not in its source: readers need not see the same of it."""
    if form not in DRAFTED:
        return ""
    printed = canonical([_kind(record), version.language, list(record.symbols)])
    return f"{hashlib.sha256(printed.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}-"


def _kind(record: Document) -> str:
    return str(record.kind[0].value) if record.kind else "other"


def _reprinted(at: Desk, record: Document, version: Version, form: str) -> bytes:
    from greffier.drafting.papers import Part
    from greffier.drafting.reprinting import reprint
    from greffier.drafting.writing import write

    words = grammar_of(at, version.language)
    parts = [
        Part(part.id, part.type, part.number, part.text, part.parent)
        for part in parts_of(at.register.database, version.reading)
    ]
    return write(
        reprint(_kind(record), version.language, record.symbols, parts, lambda part: marker_of(part, words)),
        form,
    )

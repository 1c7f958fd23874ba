"""OAI-PMH 2.0, by which libraries harvest: documents as Dublin Core and as MARC 21 in XML.

https://www.openarchives.org/OAI/openarchivesprotocol.html; sets are bodies, the datestamp is when a document was added.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from django.conf import settings
from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt
from lxml import etree
from msgspec import Struct

from greffier.record.models import Document
from greffier.register.errors import RegisterError
from greffier.register.paging import cursor, position
from greffier.site.addresses import neutral
from greffier.site.desk import desk
from greffier.site.feeds.added import added, times_of
from greffier.site.feeds.metadata import FORMATS, core

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["oai"]

OAI = "http://www.openarchives.org/OAI/2.0/"
SCHEMA = "http://www.w3.org/2001/XMLSchema-instance"
PLACE = f"{OAI} http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd"
EACH = 100
SECONDS = "YYYY-MM-DDThh:mm:ssZ"
TIME = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ)?")
ARGUMENTS = {
    "Identify": ((), ()),
    "ListMetadataFormats": ((), ("identifier",)),
    "ListSets": ((), ("resumptionToken",)),
    "GetRecord": (("identifier", "metadataPrefix"), ()),
    "ListIdentifiers": (("metadataPrefix",), ("from", "until", "set")),
    "ListRecords": (("metadataPrefix",), ("from", "until", "set")),
}
"""Verb → what must and what may be said with it; a resumptionToken stands for all of it."""


class OaiError(Exception):
    """An error of the protocol: `code` and message."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class Listing(Struct, frozen=True):
    """What is listed: format, times and set, as they were asked for first; the place that was reached."""

    prefix: str
    since: str | None
    until: str | None
    body: str | None
    after: str | None = None


@csrf_exempt
def oai(request: Request) -> HttpResponse:
    """Answer one request; errors of the protocol are answers of status 200, as it wants them."""
    asked = request.POST if request.method == "POST" else request.GET
    given = {name: value for name, value in asked.items() if isinstance(value, str)}
    root = etree.Element(f"{{{OAI}}}OAI-PMH", nsmap={None: OAI, "xsi": SCHEMA})
    root.set(f"{{{SCHEMA}}}schemaLocation", PLACE)
    _put(root, "responseDate", datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
    address = _put(root, "request", request.build_absolute_uri(neutral("oai")))
    try:
        verb = _verb(given, repeated=any(len(asked.getlist(name)) > 1 for name in asked))
        found = VERBS[verb](request, desk(request), given)
        for name, value in given.items():
            address.set(name, value)
        root.append(found)
    except OaiError as error:
        _put(root, "error", str(error)).set("code", error.code)
    body = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return HttpResponse(body, content_type="text/xml; charset=utf-8")


def _verb(given: Mapping[str, str], *, repeated: bool) -> str:
    """The verb, if all that is said goes with it. Raises OaiError."""
    verb = given.get("verb", "")
    if verb not in ARGUMENTS or repeated:
        raise OaiError("badVerb" if not repeated else "badArgument", "name one verb, and each argument once")
    must, may = ARGUMENTS[verb]
    said = set(given) - {"verb"}
    if verb.startswith("List") and "resumptionToken" in said:
        if said != {"resumptionToken"}:
            raise OaiError("badArgument", "with resumptionToken nothing else is said")
        return verb
    if not set(must) <= said or not said <= {*must, *may}:
        raise OaiError(
            "badArgument",
            f"{verb} must have {', '.join(must) or 'nothing'}, and may have {', '.join(may) or 'nothing'}",
        )
    return verb


def _identify(request: Request, at: Desk, given: Mapping[str, str]) -> etree._Element:  # noqa: ARG001 - verbs have one face
    found = etree.Element(f"{{{OAI}}}Identify")
    _put(found, "repositoryName", at.labels.say("site-name"))
    _put(found, "baseURL", request.build_absolute_uri(neutral("oai")))
    _put(found, "protocolVersion", "2.0")
    _put(found, "adminEmail", f"postmaster@{request.get_host().partition(':')[0]}")
    first = added(at.lookup, limit=1).items
    _put(
        found, "earliestDatestamp", first[0].at if first else datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    )
    _put(found, "deletedRecord", "no")
    _put(found, "granularity", SECONDS)
    if settings.DEMONSTRATION:
        about = core([("description", at.labels.say("demonstration"), at.language)])
        _put(found, "description").append(about)
    return found


def _formats(request: Request, at: Desk, given: Mapping[str, str]) -> etree._Element:
    if "identifier" in given:
        _document(request, at, given["identifier"])
    found = etree.Element(f"{{{OAI}}}ListMetadataFormats")
    for prefix, one in FORMATS.items():
        inner = _put(found, "metadataFormat")
        _put(inner, "metadataPrefix", prefix)
        _put(inner, "schema", one.schema)
        _put(inner, "metadataNamespace", one.namespace)
    return found


def _sets(request: Request, at: Desk, given: Mapping[str, str]) -> etree._Element:  # noqa: ARG001 - as above
    if "resumptionToken" in given:
        raise OaiError("badResumptionToken", "sets are listed at once")
    found = etree.Element(f"{{{OAI}}}ListSets")
    for key in sorted(at.records.bodies):
        inner = _put(found, "set")
        _put(inner, "setSpec", _spec(key))
        _put(inner, "setName", at.labels.body(key))
    return found


def _get(request: Request, at: Desk, given: Mapping[str, str]) -> etree._Element:
    document = _document(request, at, given["identifier"])
    found = etree.Element(f"{{{OAI}}}GetRecord")
    times = times_of(at.lookup, [document]).get(document.key)
    if times is None:
        raise OaiError("idDoesNotExist", "the document is cited, and not held")
    _record(request, at, found, document, times.last, _prefix(given["metadataPrefix"]))
    return found


def _identifiers(request: Request, at: Desk, given: Mapping[str, str]) -> etree._Element:
    return _list(request, at, given, whole=False)


def _records(request: Request, at: Desk, given: Mapping[str, str]) -> etree._Element:
    return _list(request, at, given, whole=True)


def _list(request: Request, at: Desk, given: Mapping[str, str], *, whole: bool) -> etree._Element:
    asked = _listing(at, given)
    page = added(
        at.lookup, since=asked.since, until=asked.until, body=asked.body, after=asked.after, limit=EACH
    )
    if not page.items:
        raise OaiError("noRecordsMatch", "no document was added then, or of that body")
    found = etree.Element(f"{{{OAI}}}{'ListRecords' if whole else 'ListIdentifiers'}")
    for one in page.items:
        if whole:
            _record(request, at, found, one.document, one.at, asked.prefix)
        else:
            found.append(_header(request, one.document, one.at))
    if page.next is not None or asked.after is not None:
        more = cursor(asked.prefix, asked.since, asked.until, asked.body, page.next) if page.next else ""
        _put(found, "resumptionToken", more)
    return found


def _listing(at: Desk, given: Mapping[str, str]) -> Listing:
    token = given.get("resumptionToken")
    if token is not None:
        try:
            found = Listing(*position(token, tuple[str, str | None, str | None, str | None, str]))
            position(found.after or "", tuple[int, str])
        except RegisterError as error:
            raise OaiError("badResumptionToken", "begin without it") from error
        if found.prefix not in FORMATS:
            raise OaiError("badResumptionToken", "begin without it")
        return found
    since, until = given.get("from"), given.get("until")
    for said in (since, until):
        if said is not None and not _is_time(said):
            raise OaiError("badArgument", f"{said[:40]!r} is no time; write it as YYYY-MM-DD or {SECONDS}")
    if since and until and (len(since) != len(until) or since > until):
        raise OaiError("badArgument", "from and until must be of one form, and in order")
    body = given.get("set")
    known = {_spec(key): key for key in at.records.bodies}
    if body is not None and body not in known:
        raise OaiError("noRecordsMatch", "there is no such set; ListSets tells them")
    return Listing(_prefix(given["metadataPrefix"]), since, until, known[body] if body is not None else None)


def _is_time(said: str) -> bool:
    if not TIME.fullmatch(said):
        return False
    try:
        datetime.fromisoformat(said)
    except ValueError:
        return False
    return True


def _prefix(said: str) -> str:
    if said not in FORMATS:
        raise OaiError(
            "cannotDisseminateFormat", f"{said[:40]!r} is not offered; offered: {', '.join(FORMATS)}"
        )
    return said


def _document(request: Request, at: Desk, identifier: str) -> Document:
    start = _identifier(request, "")
    key = identifier.removeprefix(start)
    record = (
        at.lookup.record("document", at.lookup.key("document", key)) if identifier.startswith(start) else None
    )
    if not isinstance(record, Document):
        raise OaiError("idDoesNotExist", "there is no document of that identifier")
    return record


def _identifier(request: Request, key: str) -> str:
    return f"oai:{request.get_host().partition(':')[0]}:{key}"


def _record(
    request: Request, at: Desk, into: etree._Element, document: Document, at_time: str, prefix: str
) -> None:
    record = _put(into, "record")
    record.append(_header(request, document, at_time))
    metadata = _put(record, "metadata")
    metadata.append(FORMATS[prefix].make(request, at, document))


def _header(request: Request, document: Document, at_time: str) -> etree._Element:
    header = etree.Element(f"{{{OAI}}}header")
    _put(header, "identifier", _identifier(request, document.key))
    _put(header, "datestamp", at_time)
    for value in document.body[:1]:
        _put(header, "setSpec", _spec(str(value.value)))
    return header


def _spec(body: str) -> str:
    """A body as the name of a set: the protocol wants few signs in it."""
    return re.sub(r"[^A-Za-z0-9_.!~*'()-]", "_", body)


def _put(into: etree._Element, name: str, text: str | None = None) -> etree._Element:
    found = etree.SubElement(into, f"{{{OAI}}}{name}")
    found.text = text
    return found


VERBS: dict[str, Callable[[Request, Desk, Mapping[str, str]], etree._Element]] = {
    "Identify": _identify,
    "ListMetadataFormats": _formats,
    "ListSets": _sets,
    "GetRecord": _get,
    "ListIdentifiers": _identifiers,
    "ListRecords": _records,
}

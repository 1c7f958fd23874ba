"""Decisions and meetings for InforMEA, which harvests them in the manner of OData 4: JSON, `$top`, `$skiptoken`, `$count`.

The properties are those that InforMEA's own toolkit names (Decision, Meeting); texts stand a language each in lists.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.http import HttpResponse, JsonResponse

from greffier.record.models import Decision, Session
from greffier.register.catalogue import page
from greffier.register.errors import RegisterError
from greffier.site.addresses import neutral, permanent, public
from greffier.site.api.details import detail_of
from greffier.site.coming import status_on
from greffier.site.desk import desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from greffier.record.models import AnyRecord, InLanguages
    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["metadata", "odata", "odata_set"]

MOST = 100
KEY, NOTHING = "id", ""
NEVER_NULL = ' Nullable="false"'
OPTIONS = ("$top", "$skiptoken", "$count", "$format")
JSON = "application/json;odata.metadata=minimal"
FIELDS = {
    "Decisions": (
        ("id", "Edm.String"),
        ("link", "Edm.String"),
        ("number", "Edm.String"),
        ("type", "Edm.String"),
        ("status", "Edm.String"),
        ("treaty", "Edm.String"),
        ("published", "Edm.Date"),
        ("meetingId", "Edm.String"),
        ("titles", "Collection(greffier.Text)"),
    ),
    "Meetings": (
        ("id", "Edm.String"),
        ("treaty", "Edm.String"),
        ("url", "Edm.String"),
        ("start", "Edm.Date"),
        ("end", "Edm.Date"),
        ("kind", "Edm.String"),
        ("status", "Edm.String"),
        ("city", "Edm.String"),
        ("titles", "Collection(greffier.Text)"),
    ),
}
"""Set → its properties with their types, in order."""


def odata(request: Request) -> HttpResponse:
    """The service document."""
    sets = [{"name": name, "kind": "EntitySet", "url": name} for name in FIELDS]
    context = request.build_absolute_uri(neutral("odata-metadata"))
    return JsonResponse({"@odata.context": context, "value": sets}, content_type=JSON)


def odata_set(request: Request, name: str) -> HttpResponse:
    """A page of decisions or meetings, the newest first."""
    at = desk(request)
    try:
        top, skip = _options(request, name)
        kind, shape = SETS[name]
        found = page(at.lookup, kind, order="newest", after=skip, limit=top)
    except RegisterError as error:
        said = detail_of(at.language, error) or error.message
        return _error(error.code, said, 404 if error.code == "not_found" else 400)
    context = request.build_absolute_uri(neutral("odata-metadata"))
    answer: dict[str, Any] = {"@odata.context": f"{context}#{name}"}
    if request.GET.get("$count") == "true":
        answer["@odata.count"] = found.count
    answer["value"] = [shape(request, at, one) for one in found.items]
    if found.next is not None:
        following = request.GET.copy()
        following["$skiptoken"] = found.next
        answer["@odata.nextLink"] = request.build_absolute_uri(f"{request.path}?{following.urlencode()}")
    response = JsonResponse(answer, content_type=JSON)
    response["OData-Version"] = "4.0"
    return response


def _options(request: Request, name: str) -> tuple[int, str | None]:
    if name not in SETS:
        raise RegisterError(
            "not_found",
            f"{name}: there is no such set; there are: {', '.join(SETS)}",
            "among",
            what="odata",
            said=name,
            allowed=", ".join(SETS),
        )
    for option in request.GET:
        if option.startswith("$") and option not in OPTIONS:
            raise RegisterError(
                "bad_value",
                f"{option}: this is not offered; offered: {', '.join(OPTIONS)}",
                "among",
                what="odata",
                said=option,
                allowed=", ".join(OPTIONS),
            )
    said = request.GET.get("$top", str(MOST))
    if not said.isascii() or not said.isdigit() or len(said) > 9 or not 1 <= int(said) <= MOST:
        raise RegisterError(
            "bad_value",
            f"$top: {said[:40]!r} is not allowed; allowed: 1 to {MOST}",
            "between",
            what="$top",
            said=said[:40],
            least=1,
            most=MOST,
        )
    return int(said), request.GET.get("$skiptoken")


def _decision(request: Request, at: Desk, record: AnyRecord) -> dict[str, Any]:
    assert isinstance(record, Decision)  # noqa: S101 - records of a kind are of its class
    session = next(
        (value.value.get("session") for value in record.adopted if value.value.get("session")), None
    )
    return {
        "id": record.key,
        "link": public(request, permanent("decision", record.key)),
        "number": record.number,
        "type": record.kind,
        "status": "adopted" if record.adopted else "active",
        "treaty": _treaty(at, record.body),
        "published": _day(record.date[0].value if record.date else None),
        "meetingId": at.records.key("session", session) if session else None,
        "titles": _texts(record.about),
    }


def _meeting(request: Request, at: Desk, record: AnyRecord) -> dict[str, Any]:
    assert isinstance(record, Session)  # noqa: S101 - as above
    days = record.days[0].value if record.days else {}
    return {
        "id": record.key,
        "treaty": _treaty(at, record.body),
        "url": public(request, permanent("session", record.key)),
        "start": _day(days.get("start")),
        "end": _day(days.get("end")),
        "kind": "official",
        "status": status_on(at.today, str(record.status[0].value), days.get("start"))
        if record.status
        else None,
        "city": str(record.place[0].value) if record.place else None,
        "titles": [{"language": at.language, "value": at.labels.session(record.key)}],
    }


SETS: dict[str, tuple[str, Callable[[Request, Desk, AnyRecord], dict[str, Any]]]] = {
    "Decisions": ("decision", _decision),
    "Meetings": ("session", _meeting),
}


def _treaty(at: Desk, body: str) -> str | None:
    return next((key for key, treaty in at.register.treaties.items() if body in treaty.bodies), None)


def _day(said: object) -> str | None:
    return said if isinstance(said, str) and len(said) == len("2024-06-05") else None


def _texts(values: InLanguages) -> list[dict[str, str]]:
    return [{"language": code, "value": str(found[0].value)} for code, found in values.items() if found]


def _error(code: str, message: str, status: int) -> HttpResponse:
    return JsonResponse({"error": {"code": code, "message": message}}, status=status, content_type=JSON)


def metadata(request: Request) -> HttpResponse:  # noqa: ARG001 - Django's form
    """What the sets hold (CSDL)."""
    types = "".join(
        f'<EntityType Name="{name[:-1]}"><Key><PropertyRef Name="id"/></Key>'
        + "".join(
            f'<Property Name="{field}" Type="{kind}"{NEVER_NULL if field == "id" else ""}/>'
            for field, kind in fields
        )
        + "</EntityType>"
        for name, fields in FIELDS.items()
    )
    sets = "".join(f'<EntitySet Name="{name}" EntityType="greffier.{name[:-1]}"/>' for name in FIELDS)
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>'
        '<Schema Namespace="greffier" xmlns="http://docs.oasis-open.org/odata/ns/edm">'
        '<ComplexType Name="Text"><Property Name="language" Type="Edm.String"/>'
        '<Property Name="value" Type="Edm.String"/></ComplexType>'
        f'{types}<EntityContainer Name="Record">{sets}</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>\n'
    )
    return HttpResponse(text, content_type="application/xml; charset=utf-8")

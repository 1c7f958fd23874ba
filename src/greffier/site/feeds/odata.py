"""Decisions and meetings for InforMEA, which harvests them in the manner of OData 4: JSON, a page at a time or one by its key.

What may be asked of them is in `asked.py`; `updated` is when the last source that speaks of a thing was added. The properties are those that InforMEA's own toolkit names (Decision, Meeting); texts stand a language each in lists.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.http import HttpResponse, JsonResponse

from greffier.record.models import Decision, Document, Session
from greffier.register.catalogue import page
from greffier.register.errors import RegisterError
from greffier.register.standing import status_on
from greffier.site.addresses import neutral, permanent, public
from greffier.site.api.details import detail_of
from greffier.site.desk import desk
from greffier.site.feeds.added import spoken_of
from greffier.site.feeds.asked import asked, entity

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from greffier.record.models import AnyRecord, InLanguages
    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["metadata", "odata", "odata_set"]

KEY, NOTHING = "id", ""
NEVER_NULL = ' Nullable="false"'
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
        ("updated", "Edm.DateTimeOffset"),
        ("meetingId", "Edm.String"),
        ("titles", "Collection(greffier.Text)"),
    ),
    "Meetings": (
        ("id", "Edm.String"),
        ("treaty", "Edm.String"),
        ("url", "Edm.String"),
        ("start", "Edm.Date"),
        ("end", "Edm.Date"),
        ("updated", "Edm.DateTimeOffset"),
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
    """A page of decisions or meetings, the newest first if nothing else is asked; `Decisions('KEY')` is one of them."""
    at = desk(request)
    one = entity(name)
    try:
        answer = _one(request, at, *one) if one is not None else _page(request, at, name)
    except RegisterError as error:
        said = detail_of(at.language, error) or error.message
        return _error(error.code, said, 404 if error.code == "not_found" else 400)
    response = JsonResponse(answer, content_type=JSON)
    response["OData-Version"] = "4.0"
    return response


def _page(request: Request, at: Desk, name: str) -> dict[str, Any]:
    kind = _kind(name)
    wanted = asked(name, request.GET.dict(), [field for field, _ in FIELDS[name]])
    filters: dict[str, str | list[str]] = dict(wanted.filters)
    if "body" in wanted.filters:
        treaty = at.register.treaties.get(wanted.filters["body"])
        filters["body"] = list(treaty.bodies) if treaty is not None else [NOTHING]
    after, there = wanted.after, True
    if wanted.skip:
        after = page(
            at.lookup, kind, filters=filters, order=wanted.order, after=after, limit=wanted.skip
        ).next
        there = after is not None
    found = page(at.lookup, kind, filters=filters, order=wanted.order, after=after, limit=wanted.top)
    context = request.build_absolute_uri(neutral("odata-metadata"))
    answer: dict[str, Any] = {"@odata.context": f"{context}#{name}"}
    if wanted.count:
        answer["@odata.count"] = found.count
    answer["value"] = _shaped(request, at, name, found.items if there else [], wanted.select)
    if there and found.next is not None:
        following = request.GET.copy()
        following.pop("$skip", None)
        following["$skiptoken"] = found.next
        answer["@odata.nextLink"] = request.build_absolute_uri(f"{request.path}?{following.urlencode()}")
    return answer


def _one(request: Request, at: Desk, name: str, key: str) -> dict[str, Any]:
    kind = _kind(name)
    wanted = asked(name, request.GET.dict(), [field for field, _ in FIELDS[name]])
    record = at.records.record(kind, at.records.key(kind, key))
    if record is None:
        raise RegisterError("not_found", f"nothing here is called {key!r}", "not-called", said=key)
    context = request.build_absolute_uri(neutral("odata-metadata"))
    (shaped,) = _shaped(request, at, name, [record], wanted.select)
    return {"@odata.context": f"{context}#{name}/$entity", **shaped}


def _kind(name: str) -> str:
    if name not in SETS:
        raise RegisterError(
            "not_found",
            f"{name}: there is no such set; there are: {', '.join(SETS)}",
            "among",
            what="odata",
            said=name,
            allowed=", ".join(SETS),
        )
    return SETS[name][0]


def _shaped(
    request: Request, at: Desk, name: str, records: Sequence[AnyRecord], select: tuple[str, ...] | None
) -> list[dict[str, Any]]:
    """Records as entities, with what was asked for of them."""
    _, shape = SETS[name]
    at.records.ahead(
        "document", (str(value.value) for one in records if isinstance(one, Decision) for value in one.texts)
    )
    times = spoken_of(at.lookup, records)
    whole = [shape(request, at, one) | {"updated": times.get(one.key)} for one in records]
    return [
        {field: one[field] for field, _ in FIELDS[name] if not select or field in select} for one in whole
    ]


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
        "titles": _titles(at, record),
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


def _titles(at: Desk, record: Decision) -> list[dict[str, str]]:
    """The titles of its texts, else what others say that it is about, else its number in words."""
    texts = (
        at.records.record("document", at.records.key("document", str(one.value))) for one in record.texts
    )
    found = next((_texts(one.titles) for one in texts if isinstance(one, Document) and one.titles), None)
    named = [{"language": at.language, "value": at.labels.of("decision", record.key)}]
    return found or _texts(record.about) or named


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

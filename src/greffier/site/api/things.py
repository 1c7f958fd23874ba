"""Things of every kind: lists, narrowed and a page at a time; and one thing with all that belongs to it."""

from __future__ import annotations

from inspect import Parameter, Signature
from keyword import iskeyword
from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec
from django.http import Http404, HttpResponse, HttpResponsePermanentRedirect
from django.urls import reverse
from ninja.params.functions import Path, Query

from greffier.record.folding import kind_of
from greffier.record.keys import BODY, CELLS, DOCUMENT, PARTICIPANT, SESSION
from greffier.register.catalogue import page
from greffier.register.errors import RegisterError
from greffier.register.forms.lines import LINES, line_of
from greffier.register.forms.sources import sources_json
from greffier.register.forms.things import thing
from greffier.register.headings import HEADINGS
from greffier.register.standing import sessions
from greffier.site.api.answers import answered, listed
from greffier.site.api.describing import answers
from greffier.site.api.errors import ApiError
from greffier.site.api.looking import Looking, looking
from greffier.site.api.service import api
from greffier.site.coming import line_on, standing
from greffier.site.pages.found import Moved, record_of
from greffier.site.requests import Request

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from greffier.record.models import AnyRecord

__all__ = ["CHOSEN", "LISTS", "PARTS", "Cursor", "Key", "Limit", "OptionalKey", "known", "thing_json"]

LISTS = {
    "bodies": "body",
    "sessions": "session",
    "meetings": "meeting",
    "agenda_items": "agenda_item",
    "participations": "participation",
    "statements": "statement",
    "officers": "officer",
    "participants": "participant",
    "decisions": "decision",
    "documents": "document",
    "reports": "report",
    "provisions": "provision",
}
"""List → kind of record. The first word of addresses."""

Cursor = Annotated[str | None, Query(None, max_length=1000, description="`next` of the page before")]
Limit = Annotated[int, Query(50, ge=1, le=1000, description="items of a page")]
Key = Annotated[str, Query(max_length=500, description="key or alias of a thing")]
OptionalKey = Annotated[str | None, Query(None, max_length=500, description="key or alias of a thing")]
KeyInPath = Annotated[str, Path(max_length=500, description="key or alias, percent-encoded")]
Order = Annotated[Literal["key", "newest", "oldest"], Query("key")]
PARTS = ("names", "record", "records", "sessions", "sources", "discrepancies")
"""What is told of a thing, besides what it is; `fields` chooses among them."""
CHOSEN = rf"(?:{'|'.join(PARTS)})(?:,(?:{'|'.join(PARTS)}))*"
Fields = Annotated[
    str | None,
    Query(
        None,
        pattern=f"^{CHOSEN}$",
        max_length=200,
        description=f"only some of {', '.join(PARTS)}; commas between",
    ),
]
PATTERNS = {"year": r"^\d{4}$"}


def items_json(look: Looking, name: str, records: list[AnyRecord]) -> list[dict[str, Any]]:
    """Lines as `greffier list --json` gives them; of other kinds the records with their claims."""
    if name not in LINES:
        found: list[dict[str, Any]] = look.evidence.json(records)
        return found
    languages = (look.desk.language, "en", "fr", "es", "ru")
    lines: list[Any] = [_line(look, one) for one in records]
    return [
        line_of(name, msgspec.convert(msgspec.to_builtins(line), LINES[name]), languages) for line in lines
    ]


def _line(look: Looking, record: AnyRecord) -> object:
    """Sessions stand in the line of their body's: only there is the number that is inferred."""
    line = look.records.line(record.key) if kind_of(record) == SESSION else None
    return line_on(look.desk.today, line) if line is not None else record


def _heading(name: str) -> Parameter:
    said: dict[str, Any] = {
        "max_length": 500,
        "pattern": PATTERNS.get(name),
        "description": f"narrow to this {name}",
    }
    own = f"{name}_" if iskeyword(name) else name
    narrowed = Query(None, alias=name, **said)
    return Parameter(own, Parameter.KEYWORD_ONLY, annotation=Annotated[str | None, narrowed], default=None)


def _lister(name: str, kind: str) -> Callable[..., HttpResponse]:
    def view(
        request: Request, cursor: str | None, limit: int, order: str, **narrowed: str | None
    ) -> HttpResponse:
        look = looking(request)
        filters = {heading.rstrip("_"): value for heading, value in narrowed.items() if value}
        at = look.desk
        found = (
            sessions(at.lookup, at.today, filters, order=order, after=cursor, limit=limit)
            if kind == SESSION
            else page(at.lookup, kind, filters=filters, order=order, after=cursor, limit=limit)
        )
        if not found.items and cursor is None:
            known(look, filters)
        return listed(
            request, items_json(look, name, found.items), found.next, found.count, exact=found.exact
        )

    view.__name__ = f"list_{name}"
    view.__doc__ = f"List {name.replace('_', ' ')}, a page at a time."
    given = [
        Parameter("request", Parameter.POSITIONAL_OR_KEYWORD),
        *(_heading(one) for one in HEADINGS[kind]),
        Parameter("cursor", Parameter.KEYWORD_ONLY, annotation=Cursor, default=None),
        Parameter("limit", Parameter.KEYWORD_ONLY, annotation=Limit, default=50),
        Parameter("order", Parameter.KEYWORD_ONLY, annotation=Order, default="key"),
    ]
    view.__signature__ = Signature(given)  # type: ignore[attr-defined]  # as the operation takes them
    return view


def _getter(name: str, kind: str) -> Callable[..., HttpResponse]:
    def view(request: Request, key: KeyInPath, fields: Fields) -> HttpResponse:
        try:
            return answered(thing_json(looking(request), kind, key, fields))
        except Moved as moved:
            address = reverse(f"api:get_{name}", kwargs={"key": moved.key}, urlconf="greffier.site.urls")
            query = f"?fields={fields}" if fields else ""
            return HttpResponsePermanentRedirect(address.replace("#", "%23") + query)

    view.__name__ = f"get_{name}"
    view.__doc__ = f"One of the {name.replace('_', ' ')}, with all that belongs to it."
    return view


def known(look: Looking, narrowed: Mapping[str, str]) -> None:
    """Raises RegisterError where a list is narrowed to a body that nothing tells of."""
    said = narrowed.get("body")
    if said is not None:
        body = look.records.key(BODY, said)
        bodies = (treaty.bodies for treaty in look.desk.register.treaties.values())
        if look.records.record(BODY, body) is None and not any(body in some for some in bodies):
            raise RegisterError("bad_value", f"nothing here is called {said!r}", "not-called", said=said)


def thing_json(look: Looking, kind: str, key: str, fields: str | None = None) -> dict[str, Any]:
    """A thing as `greffier show --json` gives it, sessions with their status of today; or only some PARTS of that.

    Raises Moved for an alias, ApiError where there is none.
    """
    lookup = look.desk.lookup
    parts = fields.split(",") if fields else PARTS
    try:
        record = record_of(look.desk, kind, key)
    except Http404:
        raise ApiError("not_found", asked=key) from None
    records = [record]
    if kind in CELLS and "records" in parts:
        records += [one for one in lookup.of_thing(kind, key) if (kind_of(one), one.key) != (kind, key)]
    disputes = [
        one
        for one in (lookup.discrepancies(key) if "discrepancies" in parts else ())
        if one.about == key or (kind == "body" and key in one.more.get("bodies", ()))
    ]
    found = thing(
        look,
        kind,
        [standing(look.desk.today, one) for one in records],
        disputes,
        names=lookup.names(kind, key) if kind in CELLS and "names" in parts else (),
        sessions=lookup.participations(key) if kind == PARTICIPANT and "sessions" in parts else (),
        sources=sources_json(lookup, key) if kind == DOCUMENT and "sources" in parts else (),
    )
    return {name: value for name, value in found.items() if name not in PARTS or name in parts}


for _name, _kind in LISTS.items():
    api.get(
        f"/{_name}", url_name=f"list_{_name}", operation_id=f"list_{_name}", tags=["things"],
        openapi_extra=answers("Page"),
    )(_lister(_name, _kind))  # fmt: skip
    api.get(
        f"/{_name}/{{path:key}}", url_name=f"get_{_name}", operation_id=f"get_{_name}", tags=["things"],
        openapi_extra=answers("Thing"),
    )(_getter(_name, _kind))  # fmt: skip

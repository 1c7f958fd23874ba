"""What changed since a program last asked, deletions too: for those who keep a copy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from django.http import HttpResponse
from ninja.params.functions import Query

from greffier.register.changes import changes
from greffier.site.api.answers import answered
from greffier.site.api.describing import answers
from greffier.site.api.looking import Looking, looking
from greffier.site.api.service import api
from greffier.site.api.things import Limit
from greffier.site.requests import Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.register.changes import Change

__all__: list[str] = []

Since = Annotated[
    str | None, Query(None, max_length=2000, description="`next` of the last answer; none to begin")
]
Whole = Annotated[bool, Query(False, description="with the records themselves")]


@api.get(
    "/changes", url_name="changes", operation_id="changes", tags=["exports"],
    openapi_extra=answers("Object", "begin_again"),
)  # fmt: skip
def changed(request: Request, since: Since = None, limit: Limit = 50, records: Whole = False) -> HttpResponse:
    """What was made, altered or deleted since, the newest state of each record; `next` is what to ask with the next time.

    Ask until nothing comes. A change may be told twice, never not at all. `begin_again` means that what was copied is to
    be thrown away, and all asked for without `since`.
    """
    look = looking(request)
    found, following = changes(look.desk.lookup, since, limit)
    items: list[dict[str, Any]] = [
        {"kind": one.kind, "key": one.key, "deleted": one.deleted} for one in found
    ]
    if records:
        known = _records(look, found)
        items = [one | {"record": known.get((one["kind"], one["key"]))} for one in items]
    return answered({"items": items, "next": following})


def _records(look: Looking, found: Sequence[Change]) -> dict[tuple[str, str], Any]:
    """The records that are there, with their claims, kind by kind."""
    wanted: dict[str, list[str]] = {}
    for one in found:
        if not one.deleted:
            wanted.setdefault(one.kind, []).append(one.key)
    return {
        (kind, key): shape
        for kind, keys in wanted.items()
        for key, shape in look.evidence.json(look.desk.lookup.records_of(kind, keys)).items()
    }

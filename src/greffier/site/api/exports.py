"""Everything at once: the record as JSON Lines, lists as tables, sources as an archive, the whole register as a bundle.

Each is sent while it is made, from one state of the register, and takes no more memory for a larger one.
"""

from __future__ import annotations

import tempfile
from pathlib import Path as Folder
from typing import TYPE_CHECKING, Annotated, Literal

from django.http.response import HttpResponseBase
from ninja.params.functions import Path

from greffier.record.access import LEVELS
from greffier.register.archiving import archive
from greffier.register.bundles import export_bundle
from greffier.register.exporting import csv_lines, export_lines
from greffier.site.api.describing import answers
from greffier.site.api.errors import ApiError
from greffier.site.api.service import api
from greffier.site.api.things import LISTS
from greffier.site.desk import opened_for
from greffier.site.requests import Request
from greffier.site.streaming import gathered, streamed

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__: list[str] = []

LINES, TABLE, ZIP = "application/x-ndjson", "text/csv; charset=utf-8", "application/zip"
CHUNK = 1 << 18
WHOLE = len(LEVELS) - 1
"""The level of those to whom nothing is closed: only they may have a bundle."""
List = Annotated[
    Literal[
        "bodies", "sessions", "meetings", "agenda_items", "participations", "statements", "officers", "participants",
        "decisions", "documents", "reports", "provisions",
    ],
    Path(description="which list"),
]  # fmt: skip
BYTES = {"type": "string", "format": "binary"}
TEXT = {"type": "string"}


@api.get(
    "/export/records.jsonl", url_name="export_records", operation_id="export_records", tags=["exports"],
    openapi_extra=answers("JSON Lines", media=LINES, like=TEXT),
)  # fmt: skip
def records(request: Request) -> HttpResponseBase:
    """The whole record with its claims, as `greffier export` prints it."""

    def pieces() -> Iterator[bytes]:
        with opened_for(request, request.level) as desk:
            yield from gathered(f"{line}\n" for line in export_lines(desk.register, desk.level))

    return streamed(request, pieces, LINES, "records.jsonl")


@api.get(
    "/export/{name}.csv", url_name="export_table", operation_id="export_table", tags=["exports"],
    openapi_extra=answers("a table", media="text/csv", like=TEXT),
)  # fmt: skip
def table(request: Request, name: List) -> HttpResponseBase:
    """A list as a table, as `greffier export --csv` writes it: a row a record, the best known value in each column."""

    def pieces() -> Iterator[bytes]:
        with opened_for(request, request.level) as desk:
            yield from gathered(csv_lines(desk.lookup, LISTS[name]))

    return streamed(request, pieces, TABLE, f"{name}.csv")


@api.get(
    "/export/sources.zip", url_name="export_sources", operation_id="export_sources", tags=["exports"],
    openapi_extra=answers("an archive", media=ZIP, like=BYTES),
)  # fmt: skip
def sources(request: Request) -> HttpResponseBase:
    """The bytes of all sources that you may see, named by their digests, with a table of what they are."""

    def pieces() -> Iterator[bytes]:
        with opened_for(request, request.level) as desk:
            yield from archive(desk.register, desk.level)

    return streamed(request, pieces, ZIP, "sources.zip")


@api.get(
    "/export/bundle.zip", url_name="export_bundle", operation_id="export_bundle", tags=["exports"],
    openapi_extra=answers("a bundle", "sign_in", "forbidden", media=ZIP, like=BYTES),
)  # fmt: skip
def bundle(request: Request) -> HttpResponseBase:
    """The whole register, closed sources and the journal too, from which `greffier import` makes it again elsewhere."""
    if request.level < WHOLE:
        raise ApiError("forbidden" if request.user.is_authenticated else "sign_in")

    def pieces() -> Iterator[bytes]:
        with opened_for(request, request.level) as desk, tempfile.TemporaryDirectory() as folder:
            path = Folder(folder) / "bundle.zip"
            export_bundle(desk.register, path)
            with path.open("rb") as file:
                while piece := file.read(CHUNK):
                    yield piece

    return streamed(request, pieces, ZIP, "bundle.zip")

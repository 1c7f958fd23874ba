"""The record that an address means: an alias leads on to the key that the thing has now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404

from greffier.record.cells.officers import officer_key
from greffier.record.keys import CELLS

if TYPE_CHECKING:
    from greffier.record.models import AnyRecord
    from greffier.site.desk import Desk

__all__ = ["Moved", "record_of"]


class Moved(Exception):  # noqa: N818 - it is no error: the thing is elsewhere
    """The thing has another key now. `key` is that."""

    def __init__(self, kind: str, key: str) -> None:
        super().__init__(kind, key)
        self.kind = kind
        self.key = key


def record_of(desk: Desk, kind: str, key: str) -> AnyRecord:
    """The record of a kind that a key or alias stands for. Raises Moved for an alias, Http404 where there is none."""
    home, mark, path = key.rpartition("#") if kind == "provision" else ("", "", "")
    cell, name = ("document", home) if mark else (kind, key)
    now = desk.records.key(cell, name) if cell in CELLS else name
    now = f"{now}{mark}{path}" if mark else now
    record = desk.records.record(kind, now)
    if record is None and kind == "officer":
        now = officer_key(desk.records, now)
        record = desk.records.record(kind, now)
    if record is None:
        raise Http404(key)
    if now != key:
        raise Moved(kind, now)
    return record

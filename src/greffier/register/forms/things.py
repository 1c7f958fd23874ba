"""One thing with all that belongs to it: `greffier show --json`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.record.models import AnyRecord, Discrepancy
    from greffier.register.forms.sight import Sight

__all__ = ["SCHEMA", "thing"]

SCHEMA = "greffier.show/1"


def thing(
    look: Sight,
    kind: str,
    records: Sequence[AnyRecord],
    disputes: Sequence[Discrepancy],
    *,
    names: Sequence[str] = (),
    sessions: Sequence[AnyRecord] = (),
    sources: Sequence[dict[str, Any]] = (),
) -> dict[str, Any]:
    """A record, then those that belong to it; claims in place of statements.

    `names` is all that it is called, `sessions` what a participant took part in, `sources` those of a document.
    """
    key = records[0].key
    shape: dict[str, Any] = {
        "schema": SCHEMA,
        "kind": kind,
        "key": key,
        "label": look.label(kind, key),
        "view": look.told_json(),
        "names": names,
        "record": records[0],
        "records": records[1:],
        "sessions": sessions,
        "sources": sources,
        "discrepancies": disputes,
    }
    answer: dict[str, Any] = look.evidence.json(shape)
    return answer

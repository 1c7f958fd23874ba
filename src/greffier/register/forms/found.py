"""What search found: `greffier search --json`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greffier.record.keys import DOCUMENT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greffier.register.forms.sight import Sight
    from greffier.register.search.results import Hit, Results

__all__ = ["SCHEMA", "results"]

SCHEMA = "greffier.search/1"


def results(look: Sight, words: str, narrowed: Mapping[str, str], found: Results) -> dict[str, Any]:
    """The texts that answer, counted by facets."""
    look.records.ahead(DOCUMENT, (hit.document for hit in found.hits))
    return {
        "schema": SCHEMA,
        "view": look.told_json(),
        "words": words,
        "narrowed": dict(narrowed),
        "count": found.count,
        "following": found.following,
        "sample": found.sample,
        "named": [{"kind": one.kind, "key": one.key} for one in found.named],
        "hits": [_hit(look, hit) for hit in found.hits],
        "facets": found.facets,
    }


def _hit(look: Sight, hit: Hit) -> dict[str, Any]:
    return {
        "document": hit.document,
        "label": look.label(DOCUMENT, hit.document),
        "source": hit.sha256,
        "language": hit.language,
        "kind": hit.kind,
        "body": hit.body,
        "date": hit.date,
        "title": hit.title,
        "part": hit.part,
        "start": hit.start,
        "end": hit.end,
        "passage": hit.passage,
        "marks": hit.marks,
    }

"""Several sources of one text: which is current for its claims, and how the others differ from it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from .claims import DOCUMENT_ORIGIN, Claim, Source
from .folded import discrepancy, side
from .keys import canonical

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .models import Discrepancy

__all__ = ["FORMATS", "compare", "current", "form_of", "text_of"]

FORMATS = (
    "application/akn+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "text/html",
    "text/plain",
    "application/pdf",
)
"""Formats by how much they tell of a text, the best first: structure marked, paragraphs marked, letters only, marks on a page."""

PRINTED = ("raw", "lookalikes")
"""Keys that tell how a thing is printed, which may differ between renditions."""


def text_of(source: Source, same: Iterable[tuple[str, str]] = ()) -> tuple[str, str]:
    """The text that a source is a rendition of: document and language. `same` are documents judged to be one."""
    work = source.work
    seen = {work}
    pairs = list(same)
    grown = True
    while grown:
        grown = False
        for one, other in pairs:
            if (one in seen) != (other in seen):
                seen.update((one, other))
                grown = True
    return min(seen), source.language or "und"


def form_of(media_type: str) -> int:
    """The rank of a format, 0 the best; one that is not known comes last."""
    return FORMATS.index(media_type) if media_type in FORMATS else len(FORMATS)


def rank(source: Source) -> tuple[int, bool, str]:
    """The best format first; among equals a reissue replaces what it reissues; then by digest, to be sure."""
    return source.form, not source.reissued, source.digest


def current(
    sources: Iterable[Source], level: int, same: Iterable[tuple[str, str]] = ()
) -> dict[tuple[str, str], list[Source]]:
    """For each text that an audience may see its sources, the current one first.

    What persons state, what data say and what Greffier drafted itself are texts of their own.
    """
    pairs = tuple(same)
    found: dict[tuple[str, str], list[Source]] = {}
    for source in sources:
        if source.level <= level:
            text = text_of(source, pairs) if source.origin == DOCUMENT_ORIGIN else (source.digest, "")
            found.setdefault(text, []).append(source)
    return {text: sorted(group, key=rank) for text, group in sorted(found.items())}


def compare(about: str, first: Iterable[Claim], other: Iterable[Claim], digest: str) -> Discrepancy | None:
    """How another rendition (`digest`) of a text differs from the current one in what it says; None where not at all."""
    here, there = _said(first), _said(other)
    if Counter({k: len(v) for k, v in here.items()}) == Counter({k: len(v) for k, v in there.items()}):
        return None
    only_here, only_there = _surplus(here, there), _surplus(there, here)
    sides = [side("current", ()), side("rendition", ())]
    return discrepancy(
        "renditions_differ",
        about,
        sides,
        rendition=digest[:16],
        only_current=only_here,
        only_rendition=only_there,
    )


def _said(claims: Iterable[Claim]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for claim in claims:
        if claim.kind in ("warning", "document"):
            continue
        keys = {name: value for name, value in claim.keys.items() if name not in PRINTED}
        found.setdefault(canonical([claim.kind, keys]), []).append(claim.id)
    return found


def _surplus(one: Mapping[str, list[str]], other: Mapping[str, list[str]]) -> list[str]:
    """The claims that one rendition makes more often than the other."""
    return sorted(c for said, ids in one.items() for c in sorted(ids)[len(other.get(said, ())) :])

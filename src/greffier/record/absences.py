"""Speakers and review experts whom a document's own list of those present does not name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["ATTENDANCE", "absences"]

ATTENDANCE = "attendance"


def absences(claims: Iterable[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """A claim for each mention of somebody who spoke or is listed as an expert, and is not in the list.

    Nothing where there is no list; who has no key may stand in it in another form.
    """
    named = [
        claim for claim in claims if claim["kind"] in ("participation", "statement") and claim["participant"]
    ]
    listed = {claim["participant"] for claim in named if claim.get("list") == ATTENDANCE}
    for claim in named if listed else ():
        if claim["participant"] not in listed:
            role = "speaker" if claim["kind"] == "statement" else "expert"
            place = {name: claim[name] for name in ("part", "start", "end")}
            yield {"kind": "absent", "participant": claim["participant"], "role": role, **place}

"""From a reading to the claims that the fold works on.

Besides the claims of the contract a reading gives more kinds (`PSEUDO`): `document` (what its masthead says), `warning`,
`absent` (who spoke and is not in the list of those present), `named` (what a decision that is cited is about),
`request` (that bodies meet one right after the other), `joint_report` (a report that calls itself joint) and `outline`
(its parts, with the figures and days in each, for comparison with its other languages).
All is a function of the one reading: nothing of another source enters here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .asides import asides
from .claims import DERIVED, DOCUMENT_ORIGIN, Claim, Source
from .keys import canonical, digest
from .setting import Setting, named_by_digest, setting

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["PSEUDO", "evidence", "fingerprint"]

PSEUDO = ("document", "warning", "absent", "named", "request", "joint_report", "outline")
"""Kinds of claim that are made here, beyond those of the contract."""

PLACES = ("kind", "part", "start", "end")


def evidence(
    reading: Mapping[str, Any],
    *,
    sha256: str,
    level: int = 0,
    form: int = 0,
    reissued: bool = False,
    treaties: Path | None = None,
) -> tuple[Source, list[Claim]]:
    """The source and all claims of one reading, given as the contract prints it (plain dictionaries).

    What Greffier drafted is no text of the document whose symbol it bears: it has a name of its own.
    `treaties` is a folder of further treaties beside those that are shipped.
    """
    document = reading["document"]
    found = setting(reading, sha256)
    drafted = reading["source"].get("drafted") is True
    source = Source(
        digest=sha256,
        work=named_by_digest(sha256) if drafted else found.work,
        kind=document["kind"],
        body=document["body"],
        language=document["language"],
        title=document["title"],
        symbols=tuple(document["symbols"]),
        date=found.date,
        dated=found.dated,
        session=found.session,
        session_inferred=found.session_inferred,
        form=form,
        reissued=reissued,
        level=level,
        origin=DERIVED if drafted else DOCUMENT_ORIGIN,
    )
    own = reading["claims"]
    claims = [_of_masthead(reading, source)]
    claims += [_claim(source, one, _more(one, found)) for one in own]
    claims += [_claim(source, one, {}) for one in asides(reading, treaties)]
    return source, claims


def fingerprint(sha256: str, kind: str, keys: Mapping[str, Any], start: int, end: int) -> str:
    """The name of a claim for ever: its source and a digest of source, kind, keys and place."""
    return f"{sha256[:8]}-{digest(sha256, kind, canonical(keys), f'{start}..{end}', size=6)}"


def _claim(source: Source, one: Mapping[str, Any], more: dict[str, Any]) -> Claim:
    keys = {name: value for name, value in one.items() if name not in PLACES}
    return _made(source, one["kind"], keys, one, more)


def _made(
    source: Source, kind: str, keys: dict[str, Any], place: Mapping[str, Any], more: dict[str, Any]
) -> Claim:
    start, end = place["start"], place["end"]
    return Claim(
        id=fingerprint(source.digest, kind, keys, start, end),
        kind=kind,
        keys=keys,
        source=source,
        part=place["part"],
        start=start,
        end=end,
        more=more,
    )


def _of_masthead(reading: Mapping[str, Any], source: Source) -> Claim:
    """What the document is, as one claim of its masthead (or of its beginning, where it has none)."""
    head = next((part for part in reading["parts"] if part["type"] in ("masthead", "title")), None)
    place = head if head is not None else {"id": "", "start": 0, "end": 0}
    # Its own key `kind` is what the document is: it must not take the place of the kind of the claim.
    return _made(source, "document", dict(reading["document"]), {**place, "part": place["id"]}, {})


def _more(one: Mapping[str, Any], found: Setting) -> dict[str, Any]:
    """The text of a provision and the session whose outcome it is; all counts of meetings in the same text.

    The item under which a document is listed; the session of whose agenda an item is, where a decision prints it.
    """
    if one["kind"] == "meetings":
        return {"counts": found.counts}
    if one["kind"] == "documentation":
        item = found.item_of(one["part"])
        return {"item": item} if item is not None else {}
    if one["kind"] == "agenda_item":
        return {"agenda_of": found.next_session} if found.next_session is not None else {}
    if one["kind"] != "provision":
        return {}
    text = found.texts.get(one["part"], "")
    session, inferred = found.outcome_of(one)
    return {"text": text, "session": session, "inferred": inferred}

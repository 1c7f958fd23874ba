"""What an entry of the journal holds, by its act: what comes from elsewhere is held to it before anything is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from greffier.record.access import LEVELS
from greffier.record.claims import ORIGINS
from greffier.record.judgements import Judgement, judgement_id
from greffier.register.errors import RegisterError
from greffier.register.journal import ACTS

if TYPE_CHECKING:
    from greffier.register.journal import Entry

__all__ = ["check_entry"]

Digest = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
Level = Literal["public", "delegations", "secretariat"]


class _Add(Struct, forbid_unknown_fields=True):
    sha256: Digest
    level: Level
    origin: str
    reader: str
    data: str


class _Read(Struct, forbid_unknown_fields=True):
    sha256: Digest
    reader: str
    data: str


class _Restrict(Struct, forbid_unknown_fields=True):
    sha256: Digest
    level: Level


class _Why(Struct, forbid_unknown_fields=True):
    sha256: Digest
    reason: str


class _Judge(Struct, forbid_unknown_fields=True):
    judgement: Judgement


class _Revoke(Struct, forbid_unknown_fields=True):
    judgement: str
    reason: str


SHAPES: dict[str, type[Struct]] = {
    "add": _Add,
    "read": _Read,
    "restrict": _Restrict,
    "withdraw": _Why,
    "restore": _Why,
    "erase": _Why,
    "judge": _Judge,
    "revoke": _Revoke,
}


def check_entry(entry: Entry) -> None:
    """Raises RegisterError (`bad_bundle`) for an act that is none, and for content that is not such an act's."""
    if entry.act not in SHAPES:
        raise _wrong(entry, f"{entry.act!r} is no act; allowed: {', '.join(ACTS)}")
    try:
        content = msgspec.convert(entry.content, SHAPES[entry.act])
    except msgspec.ValidationError as error:
        raise _wrong(entry, str(error)) from None
    if isinstance(content, _Add) and content.origin not in ORIGINS:
        raise _wrong(entry, f"{content.origin!r} is no origin; allowed: {', '.join(ORIGINS)}")
    if isinstance(content, _Judge):
        _check_judgement(entry, content.judgement)


def _check_judgement(entry: Entry, one: Judgement) -> None:
    about = (one.claims, one.things, one.code, one.about)
    if one.id != judgement_id(one.kind, one.by, one.date, one.reason, *about):
        raise _wrong(entry, f"judgement {one.id!r} does not say what its name is made of")
    if not 0 <= one.level < len(LEVELS):
        raise _wrong(entry, f"judgement {one.id}: there is no level {one.level}")


def _wrong(entry: Entry, why: str) -> RegisterError:
    return RegisterError("bad_bundle", f"entry {entry.number} ({entry.act}): {why}")

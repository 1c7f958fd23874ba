"""Keys: how the things of the record are named. A reference that a claim uses is a key too, for ever (an alias).

A key is made of what the claim itself says, so that the same evidence gives the same keys in whatever order it comes:

    CTOC/COP/WG.3                        a body: its key in the treaty's data
    CTOC/COP/WG.3:15                     a session: body and ordinal
    CTOC/COP/WG.2:2012-10-17             … body and days, where no ordinal is said (`..` between first and last day)
    CTOC/COP/WG.3:@CTOC/COP:3            … what is only known to have met in the course of another session
    CTOC/COP/resolution/7/1              a resolution or decision: body, kind and number
    CTOC/COP/WG.3/2024/5                 a document: its symbol
    CTOC/COP:7/note/2014-06-12/5         … body, session, kind, date and agenda items, where it prints no symbol
    text:0f3a9c0112ab4d5e                … the digest of its file, where it says nothing of all that
    CTOC/COP/WG.3/2024/5#II/a            a provision: document and path
    CTOC/COP/WG.3:15/item/2              an item of the agenda, and so on: what belongs to a session
"""

from __future__ import annotations

import re
import unicodedata
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = [
    "BODY",
    "CELLS",
    "DECISION",
    "DOCUMENT",
    "LINK",
    "LOOKED_UP",
    "PARTICIPANT",
    "SESSION",
    "WORDING",
    "Ref",
    "canonical",
    "decision_name",
    "described_name",
    "digest",
    "family",
    "gathering_name",
    "participant_name",
    "provision_name",
    "session_name",
    "session_of_number",
    "slug",
    "text_digest",
]

BODY, SESSION, DOCUMENT, DECISION, PARTICIPANT = CELLS = (
    "body",
    "session",
    "document",
    "decision",
    "participant",
)
"""The kinds of things that claims are sorted by before they are folded; everything else belongs to one of these."""

LINK = "link"
"""What belongs to a session without telling anything of it: documents, reports, provisions. There may be thousands, so
they are not folded with it but looked up."""

WORDING = "wording"
"""A text of a provision, by its digest: where else it stands is looked up too."""

LOOKED_UP = (LINK, WORDING)

TWIN = ";"
"""Parts a description from the language and title of one text; texts of one description are one document."""


class Ref(NamedTuple):
    """A thing as one claim names it: its cell and a key or alias."""

    cell: str
    name: str


def session_name(body: str, ordinal: int | None, start: str | None, end: str | None) -> str | None:
    """The name of a session: by its ordinal, else by its days; None where neither is said.

    >>> session_name("CTOC/COP/WG.2", None, "2012-10-17", "2012-10-18")
    'CTOC/COP/WG.2:2012-10-17..2012-10-18'
    """
    if ordinal is not None:
        return f"{body}:{ordinal}"
    first, last = start or end, end or start
    if first is None:
        return None
    return f"{body}:{first}" if first == last else f"{body}:{first}..{last}"


def gathering_name(keys: Mapping[str, Any]) -> str | None:
    """The name of the session that a claim of that kind tells of."""
    dates = keys.get("dates") or {}
    name = session_name(keys["body"], keys.get("ordinal"), dates.get("start"), dates.get("end"))
    during = keys.get("during")
    if name is None and during is not None:
        return f"{keys['body']}:@{during['body']}:{during['number']}"
    return name


def decision_name(decision: Mapping[str, Any] | None) -> str | None:
    """`CTOC/COP/resolution/7/1`; None where it is not known whose it is.

    >>> decision_name({"body": "CTOC/COP", "kind": "resolution", "number": "7/1"})
    'CTOC/COP/resolution/7/1'
    """
    if decision is None or decision.get("body") is None:
        return None
    return f"{decision['body']}/{decision['kind']}/{decision['number']}"


def session_of_number(body: str, number: str | None) -> str | None:
    """The name of the session that a resolution or decision was taken at, as its number tells; None where it tells none.

    The number of the session comes first, or behind the letters of the body that took it.

    >>> session_of_number("CTOC/COP", "7/1"), session_of_number("FCCC/CP", "2/CP.19")
    ('CTOC/COP:7', 'FCCC/CP:19')
    """
    m = _NUMBER.fullmatch(number or "")
    return f"{body}:{m['behind'] or m['first']}" if m is not None else None


_NUMBER = re.compile(r"(?P<first>\d+)/(?:[A-Z]+\.(?P<behind>\d+)|.*)", re.DOTALL)


def described_name(
    body: str, kind: str, session: str | None, date: str | None, items: Iterable[str]
) -> str | None:
    """The name of a document without a symbol: what its masthead says; None where that is next to nothing."""
    if session is None and date is None:
        return None
    return "/".join(filter(None, (session or body, kind, date, "+".join(items))))


def provision_name(document: str, path: str) -> str:
    """A document and the path of the provision in it."""
    return f"{document}#{path}"


def participant_name(key: str | None, name: str) -> str:
    """The key of a State or organization; where it has none, its name."""
    return key if key is not None else f"name:{slug(name)}"


def family(ref: Ref) -> str:
    """What names must be looked through together to tell which mean one thing: a body's sessions, a description's texts.

    >>> family(Ref("session", "CTOC/COP/WG.3:15"))
    'CTOC/COP/WG.3'
    """
    if ref.cell == SESSION:
        return ref.name.partition(":")[0]
    return ref.name.partition(TWIN)[0] if ref.cell == DOCUMENT and TWIN in ref.name else ""


def slug(name: str) -> str:
    """A name as it can stand in a key: letters and figures in lower case, joined by hyphens.

    >>> slug("Kwabena Asaré")
    'kwabena-asaré'
    """
    folded = unicodedata.normalize("NFC", name).casefold()
    return re.sub(r"[\W_]+", "-", folded).strip("-")


_ENCODE = msgspec.json.Encoder(order="sorted").encode


def canonical(value: object) -> str:
    """A value as JSON in the one form that digests are made of: keys sorted, nothing escaped."""
    return _ENCODE(value).decode()


def text_digest(text: str) -> str:
    """The same for texts that differ in nothing but white space, case and final punctuation."""
    return digest(" ".join(text.casefold().split()).rstrip(" .;,:"), size=6)


def digest(*parts: str, size: int = 8) -> str:
    """A short digest of texts, in hexadecimal figures (two for each of `size` bytes)."""
    # No part holds a null character, so that no two lists of parts are the same text.
    return blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=size).hexdigest()

"""Pages of a list, and the cursors between them."""

from __future__ import annotations

import base64
from typing import Any, Generic, TypeVar

import msgspec
from msgspec import Struct

from greffier.register.errors import RegisterError

__all__ = ["MOST", "Page", "cursor", "limited", "position"]

T = TypeVar("T")

LARGEST = 2**63
MOST = 1000
"""Items that a page may have."""


class Page(Struct, Generic[T], frozen=True):
    """A page of a list: its items; the cursor of the next page, None on the last; how many items the list has.

    `exact` is false where there are more than `count` says.
    """

    items: list[T]
    next: str | None
    count: int
    exact: bool = True


def limited(limit: int) -> int:
    """A limit that may be asked for. Raises RegisterError (`bad_value`)."""
    if not 1 <= limit <= MOST:
        raise RegisterError(
            "bad_value",
            f"limit: {limit} is not allowed; allowed: 1 to {MOST}",
            "between",
            what="limit",
            said=limit,
            least=1,
            most=MOST,
        )
    return limit


def cursor(*place: object) -> str:
    """A place in a list, as one word of letters that may stand in an address."""
    return base64.urlsafe_b64encode(msgspec.json.encode(place)).decode().rstrip("=")


def position(after: str, shape: Any) -> Any:  # noqa: ANN401 - as `shape` says, a type of tuples
    """What a cursor was made of. Raises RegisterError (`bad_value`) for what is none of such a list."""
    try:
        data = base64.b64decode(after + "=" * (-len(after) % 4), altchars=b"-_", validate=True)
        found: tuple[object, ...] = msgspec.json.decode(data, type=shape)
        if any(isinstance(one, int) and not -LARGEST < one < LARGEST for one in found):
            raise ValueError(after)  # no database counts so far
        return found
    except (ValueError, msgspec.DecodeError):  # of base64; of JSON
        raise RegisterError(
            "bad_value", f"after: {after[:80]!r} is no place in this list; begin without it"
        ) from None

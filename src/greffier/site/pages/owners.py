"""To which body something belongs, by its key alone: that whose key the other begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

__all__ = ["body_of"]


def body_of(bodies: Container[str], key: str) -> str:
    """The body of a session, a document or a series of symbols; empty where none of the bodies is it.

    >>> body_of({"CTOC/COP", "CTOC/COP/WG.6"}, "CTOC/COP/WG.6/2028/4")
    'CTOC/COP/WG.6'
    """
    while key and key not in bodies:
        key = key[: max(key.rfind("/"), key.rfind(":"), 0)]
    return key

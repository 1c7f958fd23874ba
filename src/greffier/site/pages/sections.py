"""Sections of a page that are long: a page of them at a time, each section with a number of its own in the address."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Generic, TypeVar
from urllib.parse import urlencode

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Callable

    from greffier.register.paging import Page
    from greffier.site.requests import Request

__all__ = ["Section", "counted", "listed", "paged"]

T = TypeVar("T")


class Section(Struct, Generic[T], frozen=True):
    """A part of a list: its items, how many there are in all, and the addresses of the parts beside it."""

    name: str
    items: Sequence[T]
    count: int
    previous: str | None = None
    next: str | None = None


def listed(request: Request, name: str, items: Sequence[T], size: int) -> Section[T]:
    """The part of a list that is at hand whole which the address asks for (`?NAME=2`); the first for what is no number."""
    return counted(request, name, len(items), size, lambda begin, end: items[begin:end])


def counted(
    request: Request, name: str, count: int, size: int, fetch: Callable[[int, int], Sequence[T]]
) -> Section[T]:
    """The same of a list of which only the number of items is known: `fetch` finds those from one place up to another."""
    said = request.GET.get(name, "")
    last = max((count - 1) // size, 0)
    at = min(int(said) - 1, last) if said.isascii() and said.isdigit() and 0 < len(said) < 7 else 0
    at = max(at, 0)
    return Section(
        name,
        fetch(at * size, (at + 1) * size),
        count,
        _address(request, name, str(at) if at > 1 else None) if at else None,
        _address(request, name, str(at + 2)) if at < last else None,
    )


def paged(request: Request, name: str, page: Page[T], items: Sequence[T] | None = None) -> Section[T]:
    """A page of the register's lists; the way back is to its beginning."""
    return Section(
        name,
        page.items if items is None else items,
        page.count,
        _address(request, name, None) if request.GET.get(name) else None,
        _address(request, name, page.next) if page.next else None,
    )


def _address(request: Request, name: str, value: str | None) -> str:
    """The same page with another part of one section."""
    asked = [(key, one) for key, one in request.GET.items() if key != name]
    asked += [(name, value)] if value is not None else []
    return f"?{urlencode(asked)}#{name}"

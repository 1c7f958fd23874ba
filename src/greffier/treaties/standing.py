"""Which standing item of a treaty's agendas a printed item is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from greffier.treaties.details import StandingItem
    from greffier.treaties.models import Treaty

__all__ = ["standing_item"]


def standing_item(treaty: Treaty, body: str, titles: Mapping[str, Iterable[str]]) -> StandingItem | None:
    """The standing item of a body's agendas that an item with these titles (language → titles) is, by how one begins or ends."""
    known = treaty.items_of(body)
    for language, printed in titles.items():
        for title in printed:
            for one in known:
                if title.endswith(one.ends.get(language, ())) or any(
                    _begins(title, whole) for whole in one.titles.get(language, ())
                ):
                    return one
    return None


def _begins(title: str, standing: str) -> bool:
    return " ".join(title.casefold().split()).startswith(standing.casefold())

"""What every page offers of its thing: how to cite it, its permanent link, its official copy, the way to say that it is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.urls import NoReverseMatch, reverse
from msgspec import Struct

from greffier.record.citation import KINDS, STYLES, cite
from greffier.site.addresses import permanent

if TYPE_CHECKING:
    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["Citing", "citations", "citing"]


class Citing(Struct, frozen=True):
    """`citations` are pairs of a style and a citation; `report` is the address of the form, where there is one."""

    citations: list[tuple[str, str]]
    permanent: str
    report: str | None


def citing(request: Request, desk: Desk, kind: str, key: str) -> Citing:
    """How a thing is cited."""
    address = request.build_absolute_uri(permanent(kind, key))
    try:
        report = f"{reverse('report')}?{urlencode({'kind': kind, 'key': key})}"
    except NoReverseMatch:
        report = None
    return Citing(citations(desk, kind, key), address, report)


def citations(desk: Desk, kind: str, key: str) -> list[tuple[str, str]]:
    """A thing cited in every style: the message that names the style, the citation; none of kinds that nobody cites."""
    if kind not in KINDS:
        return []
    return [
        (
            f"cite-{style}",
            cite(kind, key, desk.records, style, language=desk.language, treaties=desk.register.treaties),
        )
        for style in STYLES
    ]

"""What every page offers of its thing: how to cite it, its permanent link, its official copy, the way to say that it is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.urls import NoReverseMatch, reverse
from msgspec import Struct

from greffier.record.citation import KINDS, STYLES, cite
from greffier.site.addresses import permanent, public
from greffier.site.bidi import isolated

if TYPE_CHECKING:
    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["FILES", "Cited", "Citing", "citation", "citations", "citing"]

FILES = {"bibtex": "bib", "ris": "ris"}
"""Styles that are files for other programs, with the ending of their names."""


class Cited(Struct, frozen=True):
    """A citation: the message that names its style, its words, the address of it as a file for other programs."""

    message: str
    text: str
    file: str | None


class Citing(Struct, frozen=True):
    """`report` is the address of the form, where there is one."""

    citations: list[Cited]
    permanent: str
    report: str | None


def citing(request: Request, desk: Desk, kind: str, key: str) -> Citing:
    """How a thing is cited."""
    try:
        report = f"{reverse('report')}?{urlencode({'kind': kind, 'key': key})}"
    except NoReverseMatch:
        report = None
    address = public(request, permanent(kind, key))
    return Citing(citations(request, desk, kind, key), address, report)


def citations(request: Request, desk: Desk, kind: str, key: str) -> list[Cited]:
    """A thing cited in every style; none of kinds that nobody cites."""
    if kind not in KINDS:
        return []
    files = {style: f"{permanent(kind, key)}?format={style}" for style in FILES}
    words = {style: citation(request, desk, kind, key, style) for style in STYLES}
    return [
        # What stands in a file for programs takes no signs that set letters apart.
        Cited(f"cite-{style}", said if style in FILES else isolated(said, desk.language), files.get(style))
        for style, said in words.items()
    ]


def citation(
    request: Request, desk: Desk, kind: str, key: str, style: str, language: str | None = None
) -> str:
    """A thing cited in a style, as found today under its permanent link; in the reader's language if no other is asked for.

    Raises as `cite` does.
    """
    return cite(
        kind,
        key,
        desk.records,
        style,
        language=language or desk.language,
        treaties=desk.register.treaties,
        found=(public(request, permanent(kind, key)), desk.today),
    )

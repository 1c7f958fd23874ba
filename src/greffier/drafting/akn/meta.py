"""The metadata of a file: addresses of work, expression and manifestation, and the names that it uses."""

from __future__ import annotations

from lxml import etree

from greffier.documents.models import Description

from .making import add
from .profile import Frame

__all__ = ["meta"]


def meta(
    above: etree._Element, frame: Frame, description: Description, component: str = "main"
) -> etree._Element:
    """Add the metadata of a document, or of an attachment; an id may stand but once in a file: only `main` has names."""
    block = add(above, "meta")
    identification = add(block, "identification", source="#tlc_greffier")
    main = component == "main"
    _level(identification, "FRBRWork", f"{frame.work}/!{component}", frame.work, frame.day)
    work = identification[-1]
    add(work, "FRBRcountry", value="un")
    if main:
        add(work, "FRBRsubtype", value=frame.subtype)
        add(work, "FRBRnumber", value=frame.number, showAs=", ".join(description.symbols) or frame.number)
        add(work, "FRBRname", value=frame.name)
    _level(identification, "FRBRExpression", f"{frame.expression}/!{component}", frame.expression, frame.day)
    add(identification[-1], "FRBRlanguage", language=frame.language)
    _level(
        identification, "FRBRManifestation", f"{frame.expression}/!{component}.xml", f"{frame.expression}.xml", frame.day
    )  # fmt: skip
    add(identification[-1], "FRBRformat", value="application/akn+xml")
    if not main:
        return block
    references = add(block, "references", source="#tlc_greffier")
    for kind, id_, show in (
        ("TLCOrganization", "tlc_greffier", "Greffier"),
        ("TLCOrganization", "tlc_un", "United Nations"),
        ("TLCOrganization", "tlc_author", description.author or description.body or "United Nations"),
    ):
        add(
            references,
            kind,
            eId=id_,
            href=f"/akn/ontology/organization/un/{id_.removeprefix('tlc_')}",
            showAs=show,
        )
    return block


def _level(above: etree._Element, name: str, this: str, uri: str, day: str) -> None:
    level = add(above, name)
    add(level, "FRBRthis", value=this)
    add(level, "FRBRuri", value=uri)
    add(level, "FRBRdate", date=day, name="document" if name != "FRBRManifestation" else "markup")
    author = "#tlc_greffier" if name == "FRBRManifestation" else "#tlc_author"
    add(level, "FRBRauthor", href=author)

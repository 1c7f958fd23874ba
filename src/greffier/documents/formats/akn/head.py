"""The masthead: which slot each line of a cover page or preface is, by its marked words."""

from __future__ import annotations

from lxml import etree

from .codes import short_code
from .names import local
from .sheet import Sheet, inline

__all__ = ["facts_of", "head", "language_of"]

_SLOTS = {
    "docNumber": "symbol", "docStatus": "distribution", "docDate": "date", "session": "session",
    "docProponent": "bracket", "docketNumber": "job_number", "docStage": "other", "docPurpose": "other",
    "docCommittee": "other", "docIntroducer": "other", "docJurisdiction": "other", "docTitle": "adopted",
    "docAuthority": "other",
}  # fmt: skip
"""Elements of a cover page, and the slots of a masthead that they are."""
_INLINES = {"agenda item": "items", "agenda item name": "subject", "agendaItem": "items"}
"""Names of `inline` elements that mean more."""


def head(element: etree._Element, sheet: Sheet) -> None:
    """Print a cover page or preface as the masthead; what stands in it besides paragraphs is walked through."""
    cover = local(element) == "coverPage"
    for block in element:
        if local(block) == "container":
            head(block, sheet)
        else:
            sheet.head(inline(block, sheet.notes), slot_of(block, cover))


def slot_of(block: etree._Element, cover: bool) -> str:
    """The slot of a line, by the first marked word in it; empty where it has none."""
    for child in block.iter():
        name = local(child)
        if name == "inline" and child.get("name") in _INLINES:
            return _INLINES[child.get("name") or ""]
        if name == "docTitle" and not cover:
            return "title"
        if name == "docNumber" and not cover and _titled(block):
            return "title"
        if name == "docAuthority" and child.get("refersTo") == "#publisher":
            return "organization"
        if name in _SLOTS:
            return _SLOTS[name]
    return ""


def _titled(block: etree._Element) -> bool:
    """Whether a line holds a title too: then a number in it is that of a resolution."""
    return any(local(e) == "docTitle" for e in block.iter())


def language_of(root: etree._Element) -> str:
    """The language that the metadata tell, or nothing."""
    found = root.find(".//{*}FRBRlanguage")
    return short_code(found.get("language")) if found is not None else ""


def facts_of(meta: etree._Element) -> dict[str, str]:
    """What the metadata tell of a document, for what its text does not print."""
    found: dict[str, str] = {}
    for element in meta.iter("{*}FRBRlanguage", "{*}FRBRdate", "{*}docketNumber"):
        name = local(element)
        if name == "FRBRlanguage":
            found.setdefault("language", short_code(element.get("language")))
        elif name == "FRBRdate" and element.get("name") == "publication":
            found.setdefault("date", element.get("date") or "")
        elif name == "docketNumber" and element.text:
            found.setdefault("job_number", element.text.split("(")[0].strip())
    return {key: value for key, value in found.items() if value and not value.startswith(("0001", "1900"))}

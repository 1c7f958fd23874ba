"""A document as libraries describe it: Dublin Core, and MARC 21 in XML."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lxml import etree
from msgspec import Struct

from greffier.site.addresses import permanent, public
from greffier.site.labels import first_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from greffier.record.models import Document
    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["FORMATS", "Format", "clean", "core"]

OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/"
DC = "http://purl.org/dc/elements/1.1/"
MARC = "http://www.loc.gov/MARC21/slim"
SCHEMA = "http://www.w3.org/2001/XMLSchema-instance"
LEADER = "00000nam a2200000 a 4500"
LANGUAGES = {"ar": "ara", "en": "eng", "es": "spa", "fr": "fre", "ru": "rus", "zh": "chi"}
"""As MARC codes languages (ISO 639-2/B)."""
CONTROL = "".join(map(chr, (*range(9), 11, 12, *range(14, 32))))


class Format(Struct, frozen=True):
    """A format of metadata: where its schema is, its namespace, and what makes it."""

    schema: str
    namespace: str
    make: Callable[[Request, Desk, Document], Any]


def dublin_core(request: Request, at: Desk, document: Document) -> Any:  # noqa: ANN401 - an element
    """Unqualified Dublin Core."""
    return core(_core(request, at, document))


def core(said: Iterable[tuple[str, str, str | None]]) -> Any:  # noqa: ANN401 - an element
    """Dublin Core of names, texts and the languages of the texts."""
    root = etree.Element(f"{{{OAI_DC}}}dc", nsmap={"oai_dc": OAI_DC, "dc": DC, "xsi": SCHEMA})
    root.set(f"{{{SCHEMA}}}schemaLocation", f"{OAI_DC} http://www.openarchives.org/OAI/2.0/oai_dc.xsd")
    for name, text, language in said:
        found = etree.SubElement(root, f"{{{DC}}}{name}")
        found.text = clean(text)
        if language is not None:
            found.set("{http://www.w3.org/XML/1998/namespace}lang", language)
    return root


def _core(request: Request, at: Desk, document: Document) -> Iterator[tuple[str, str, str | None]]:
    for language, values in document.titles.items():
        yield from (("title", str(value.value), language) for value in values[:1])
    for value in document.body[:1]:
        yield "creator", at.labels.body(str(value.value)), at.language
    for value in document.date[:1]:
        yield "date", str(value.value), None
    yield "type", at.labels.kind(document), at.language
    yield from (("identifier", symbol, None) for symbol in document.symbols)
    yield "identifier", public(request, permanent("document", document.key)), None
    yield from (("language", language, None) for language in document.titles)


def marc(request: Request, at: Desk, document: Document) -> Any:  # noqa: ANN401 - an element
    """MARC 21: 191 is the field for symbols of the United Nations, 245 the title, 710 the body, 856 the address."""
    root = etree.Element(f"{{{MARC}}}record", nsmap={None: MARC, "xsi": SCHEMA})
    root.set(
        f"{{{SCHEMA}}}schemaLocation", f"{MARC} http://www.loc.gov/standards/marcxml/schema/MARC21slim.xsd"
    )
    etree.SubElement(root, f"{{{MARC}}}leader").text = LEADER
    control = etree.SubElement(root, f"{{{MARC}}}controlfield", tag="001")
    control.text = clean(document.key)
    title = first_of(document.titles, at.language)
    languages = [LANGUAGES[one] for one in document.titles if one in LANGUAGES]
    fields: list[tuple[str, str, str, list[tuple[str, str]]]] = [
        ("041", "0", " ", [("a", one) for one in languages]),
        *(("191", " ", " ", [("a", symbol)]) for symbol in document.symbols),
        ("245", "1", "0", [("a", title[0])] if title is not None else []),
        ("260", " ", " ", [("c", str(value.value)) for value in document.date[:1]]),
        ("515", " ", " ", [("a", at.labels.kind(document))]),
        ("710", "2", " ", [("a", at.labels.body(str(value.value))) for value in document.body[:1]]),
        ("856", "4", "0", [("u", public(request, permanent("document", document.key)))]),
    ]
    for tag, first, second, parts in fields:
        if parts:
            field = etree.SubElement(root, f"{{{MARC}}}datafield", tag=tag, ind1=first, ind2=second)
            for code, text in parts:
                etree.SubElement(field, f"{{{MARC}}}subfield", code=code).text = clean(text)
    return root


def clean(text: str) -> str:
    """Without signs that XML cannot hold."""
    return text.translate(dict.fromkeys(map(ord, CONTROL)))


FORMATS = {
    "oai_dc": Format("http://www.openarchives.org/OAI/2.0/oai_dc.xsd", OAI_DC, dublin_core),
    "marcxml": Format("http://www.loc.gov/standards/marcxml/schema/MARC21slim.xsd", MARC, marc),
}

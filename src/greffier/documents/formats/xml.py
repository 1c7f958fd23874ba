"""XML of strangers: parsed without entities, without a DTD, without the network, and not too deep."""

from __future__ import annotations

from lxml import etree

from greffier.documents.errors import DocumentError

__all__ = ["parse"]

_TOO_MUCH = ("Excessive depth", "huge", "too long", "XML_PARSE_HUGE", "Maximum entity", "too big")


def parse(data: bytes, what: str) -> etree._Element:
    """The root of an XML file; `what` names it in messages.

    Entities stay unresolved; the parser's own limits (256 elements deep, 10 million characters a text) hold.
    Raises DocumentError: `damaged`, `limit_exceeded`.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        message = str(error)
        if any(words in message for words in _TOO_MUCH):
            raise DocumentError(
                "limit_exceeded", f"{what} is nested too deeply or holds too long a text: {message}"
            ) from error
        raise DocumentError(
            "damaged", f"{what} is no well-formed XML ({message}): get another copy"
        ) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise DocumentError(
            "damaged", f"{what} declares a document type of its own, which is not allowed there"
        )
    return root

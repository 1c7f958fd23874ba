"""XML parsed without trust: nothing is fetched, no entities are expanded, depth and size have limits."""

from __future__ import annotations

from functools import lru_cache

from lxml import etree

from greffier.documents.errors import DocumentError

__all__ = ["local", "parsed"]


def parsed(data: bytes) -> etree._Element:
    """The root of an XML file.

    Raises DocumentError: `damaged` where it is not well-formed, `limit_exceeded` where it defines entities of its own or
    nests too deep.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        where = f"line {error.lineno}" if error.lineno else "its end"
        text = str(error.msg or "")
        if "xcessive depth" in text or "huge" in text.lower():
            raise DocumentError(
                "limit_exceeded", f"the XML is nested or sized beyond what is read ({where}): {text}"
            ) from error
        raise DocumentError("damaged", f"the XML is not well-formed, at {where}: {text}") from error
    dtd = root.getroottree().docinfo.internalDTD
    if dtd is not None and next(dtd.iterentities(), None) is not None:
        raise DocumentError(
            "limit_exceeded",
            "the XML defines entities of its own, which are not expanded: save it without them",
        )
    return root


def local(element: etree._Element) -> str:
    """An element's name without its namespace; empty for what is no element."""
    tag = element.tag
    return _name(tag) if isinstance(tag, str) else ""


@lru_cache(maxsize=4096)
def _name(tag: str) -> str:
    return tag.rpartition("}")[2]

"""Web pages: the text as it is printed, with lists, notes and tables; what belongs to the site comes last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree, html

from greffier.documents.errors import DocumentError
from greffier.documents.formats.changes import warned
from greffier.documents.formats.html.charset import decode_page
from greffier.documents.formats.html.page import Page
from greffier.documents.mark import MARK, NAME

if TYPE_CHECKING:
    from greffier.documents.extract import Extract

__all__ = ["MEDIA_TYPE", "extract"]

MEDIA_TYPE = "text/html"


def extract(data: bytes, changes: str = "accepted") -> Extract:
    """The text of a web page, however badly it is made.

    `changes` (`ins`, `del`) are `accepted`, left out (`original`), or `shown` with signs around them.
    Raises DocumentError: `damaged`, `empty`, `limit_exceeded`, `not_text`.
    """
    from greffier.documents.text import refuse_garbled

    root = _parsed(decode_page(data))
    page = Page(root, changes)
    page.read(root)
    all_kept = page.printed and page.printed == sum(line.begins for line in page.composer.lines)
    all_kept = all_kept and not page.site
    page.finish()
    if not page.composer.texts:
        raise DocumentError("empty", "the page holds no text")
    found = page.composer.extract(MEDIA_TYPE, [warned(changes)] if page.tracked else [])
    refuse_garbled(found.text)
    if all_kept:
        found.lines = None  # plain text that was only wrapped into a page
    found.drafted = any(e.get("name") == NAME and e.get("content") == MARK for e in root.iter("meta"))
    return found


def _parsed(text: str) -> html.HtmlElement:
    parser = html.HTMLParser(
        encoding="utf-8",
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        recover=True,
    )
    try:
        root = html.document_fromstring(text.replace("\0", "\ufffd").encode("utf-8", "replace"), parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError) as error:
        if "xcessive depth" in str(error):
            raise DocumentError("limit_exceeded", f"the page is nested too deeply ({error})") from error
        raise DocumentError("empty", "the page holds no text") from error
    if any("xcessive depth" in entry.message for entry in parser.error_log):
        raise DocumentError("limit_exceeded", "the page is nested too deeply")
    return root

"""PDF: text with positions, told from the places of letters on the page.

Order and belonging of the text are not in the file: they are told here from where things stand, page by page, as a
reader does: columns, running headers and footers, footnotes, headings, paragraphs, tables.
"""

from __future__ import annotations

from greffier.documents.errors import DocumentError
from greffier.documents.extract import Extract
from greffier.documents.mark import names_mark

from .columns import mark_tables, part_columns, part_masthead
from .footnotes import mark_footnotes
from .margins import mark_furniture
from .measure import usual_of
from .opening import frame_of, keywords_of, opened, page_of, text_page_of
from .page import Page, page_lines
from .paragraphs import mark_paragraphs
from .scans import FEW, is_picture
from .tables import join_rows
from .writing import written

__all__ = ["extract"]


def extract(data: bytes) -> Extract:
    """The text of a PDF file.

    Raises DocumentError: `no_text_layer`, `encrypted`, `damaged`, `limit_exceeded`.
    """
    pages, drafted = _pages(data)
    pictures = sum(page.picture for page in pages)
    if not any(page.lines for page in pages) or pictures > len(pages) // 2:
        raise DocumentError(
            "no_text_layer",
            "the PDF file holds pictures of pages and no text: recognize it first, for example with "
            "`ocrmypdf IN OUT`, and give what comes out",
        )
    mark_furniture(pages)
    usual = usual_of(pages)
    labels = mark_footnotes(pages, usual)
    for page in pages[:1]:
        part_masthead(page)
    for page in pages:
        part_columns(page)
    mark_tables(pages)
    join_rows(pages)
    mark_paragraphs(pages, usual)
    found = written(pages, labels)
    found.drafted = drafted
    return found


def _pages(data: bytes) -> tuple[list[Page], bool]:
    """All pages, and whether Greffier says in the keywords of the file that it drafted it."""
    pages: list[Page] = []
    with opened(data) as (document, count):
        drafted = names_mark(keywords_of(document))
        for number in range(1, count + 1):
            with page_of(document, number) as page, text_page_of(page, number) as (text, characters):
                frame = frame_of(page)
                pages.append(page_lines(number, frame, text, characters))
                pages[-1].picture = characters < FEW and is_picture(page, frame)
    return pages, drafted

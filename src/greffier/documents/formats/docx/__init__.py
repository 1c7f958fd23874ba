"""Word files (.docx): text, numbers of lists, notes, tables, headers, changes, as a word processor prints them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.documents.errors import DocumentError
from greffier.documents.formats.changes import warned
from greffier.documents.formats.composing import Composer
from greffier.documents.mark import MARK, NAME

from .inline import Inline
from .names import W, enabled, given, value
from .numbering import Numbering
from .package import Package
from .story import Story, paragraphs_of
from .styles import styles_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from greffier.documents.extract import Extract

__all__ = ["MEDIA_TYPE", "extract"]

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
MASTHEAD = 3
"""The header of a first page that has so many lines is a masthead; a running header has one or two."""
_COUNTED = (f"{W}footnoteRef", f"{W}endnoteRef")
"""Where a note prints the number that was counted for it."""
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def extract(data: bytes, changes: str = "accepted") -> Extract:
    """The text of a Word file: masthead, body, footnotes, endnotes, and last what is printed on every page.

    `changes` that are tracked are `accepted`, left out (`original`), or `shown` with signs around them.
    Raises DocumentError: `damaged`, `empty`, `encrypted`, `limit_exceeded`.
    """
    package = Package(data)
    root = package.part(package.main)
    body = root.find(f"{W}body") if root is not None else None
    if body is None:
        raise DocumentError("damaged", "the Word file holds no text part: get another copy")
    styles = styles_of(package.kin("styles"))
    composer = Composer()
    inline = Inline(styles, changes, _note_forms(package.kin("settings")))
    head, running = _pages(package, body)
    roots = [root for root in (head, body) if root is not None]
    story = Story(inline, Numbering(package.kin("numbering"), styles), composer, roots)
    inline.hides = package.hides
    if head is not None:
        story.head(head)
    story.read(body)
    _notes(package, story)
    _furniture(story, running)
    if not composer.texts:
        raise DocumentError(
            "empty", "the Word file holds no text (pictures have to be recognized first: OCR)"
        )
    found = composer.extract(MEDIA_TYPE, [warned(changes)] if inline.tracked else [])
    found.drafted = _is_drafted(package)
    return found


def _is_drafted(package: Package) -> bool:
    """Whether a property of the file is the mark of what Greffier drafted; broken properties are none."""
    try:
        root = package.part(package.custom) if package.custom is not None else None
    except DocumentError:
        return False
    return root is not None and any(
        child.get("name") == NAME and "".join(child.itertext()).strip() == MARK for child in root
    )


def _note_forms(settings: etree._Element | None) -> dict[str, str]:
    """The number formats of footnotes and endnotes."""
    own = given(settings)
    usual = {"footnote": "decimal", "endnote": "lowerRoman"}
    return {kind: value(given(own.get(f"{W}{kind}Pr")), "numFmt") or form for kind, form in usual.items()}


def _pages(
    package: Package, body: etree._Element
) -> tuple[etree._Element | None, list[tuple[str, etree._Element]]]:
    """The header that is a masthead, if the first page has one, and all other headers and footers with their kind."""
    head: etree._Element | None = None
    others: list[tuple[str, etree._Element]] = []
    seen: set[str] = set()
    for n, section in enumerate(body.iter(f"{W}sectPr")):
        first = "first" if enabled(given(section), "titlePg") else "default"
        for kind in ("header", "footer"):
            for reference in section.iterchildren(f"{W}{kind}Reference"):
                id_ = reference.get(_ID, "")
                if id_ in seen:
                    continue
                seen.add(id_)
                root = package.by_id(id_)
                if root is None:
                    continue
                if n == 0 and kind == "header" and reference.get(f"{W}type", "default") == first:
                    if (
                        sum(1 for p in paragraphs_of(root) if "".join(p.itertext(f"{W}t")).strip())
                        >= MASTHEAD
                    ):
                        head = root
                        continue
                others.append((kind, root))
    return head, others


def _notes(package: Package, story: Story) -> None:
    """The notes that the text refers to, each with its label; those set by hand first."""
    for label, text in story.notes:
        story.composer.add(f"{label} {text}", "footnote", label)
    story.notes = []
    roots: dict[str, dict[str, etree._Element]] = {}
    at = 0
    while at < len(story.inline.notes):  # a note may refer to another
        kind, id_, label = story.inline.notes[at]
        at += 1
        if kind not in roots:
            root = package.kin(f"{kind}s")
            roots[kind] = (
                {n.get(f"{W}id", ""): n for n in root.iterchildren(f"{W}{kind}")} if root is not None else {}
            )
        story.inline.hides = package.hides
        note = roots[kind].pop(id_, None)
        if note is not None:
            _note(story, note, label)


def _note(story: Story, note: etree._Element, label: str) -> None:
    begins = True
    for paragraph in paragraphs_of(note):
        text = story.line(paragraph)
        if begins:
            text = text if _is_typed(note, text, label) else f"{label} {text}"
        if story.composer.add(text, "footnote", label, begins=begins):
            begins = False


def _is_typed(note: etree._Element, text: str, label: str) -> bool:
    """Whether a note brings its label as typed letters: no number is counted there, and no word goes on behind it."""
    if next(note.iter(*_COUNTED), None) is not None:
        return False
    behind = text[len(label) :][:1]
    return text.startswith(label) and not behind.isalnum()


def _furniture(story: Story, running: list[tuple[str, etree._Element]]) -> None:
    """Headers and footers, each line once; those of later sections repeat the masthead."""
    seen = set(story.composer.texts[: story.headed])
    for kind, root in running:
        for line in _lines(story, root):
            if line not in seen:
                seen.add(line)
                why = "running_header" if kind == "header" else "page_number"
                story.composer.add(line, "furniture", why)


def _lines(story: Story, root: etree._Element) -> Iterator[str]:
    for paragraph in paragraphs_of(root):
        line = story.line(paragraph)
        if line:
            yield line

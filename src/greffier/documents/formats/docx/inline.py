"""The text inside a paragraph of a Word file, as it is printed: runs, fields, notes, changes, text boxes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greffier.documents.formats.changes import CHANGES, DELETED, INSERTED
from greffier.documents.formats.composing import MARK_CLOSES, MARK_OPENS, marked
from greffier.documents.formats.numerals import numeral, sign_of

from .names import MC, OFF, VALUE, W, enabled, given

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml import etree

    from .styles import Style

__all__ = ["Inline", "Note"]

Note = tuple[str, str, str]
"""A note that the text refers to: `footnote` or `endnote`, its id, its label."""
_BOX = f"{W}txbxContent"
_FALLBACK = f"{MC}Fallback"
_NOTE_AGAIN = re.compile(r"\s*NOTEREF\s(?=.*\\f\b)", re.IGNORECASE)
"""The code of a field that says the mark of a note again, as a mark and not as a number in the text."""
_LONGEST_CODE = 1_000


class Inline:
    """Reads paragraphs one after the other; fields may begin in one and end in another.

    `hides` is False where no text is hidden, which saves looking. `notes` are those referred to, in order. `boxes` are
    the text boxes anchored in the paragraph read last. `tracked` tells whether changes were met that nobody has accepted
    yet; `around` are the signs of a change that all of the text belongs to, which are then not set inside it.
    """

    def __init__(self, styles: dict[str, Style], changes: str, forms: dict[str, str]) -> None:
        self.styles = styles
        self.changes = CHANGES[changes]
        self.forms = forms
        self.notes: list[Note] = []
        self.counts = {"footnote": 0, "endnote": 0}
        self.boxes: list[etree._Element] = []
        self.tracked = False
        self.around: tuple[str, str] | None = None
        self.hides = True
        self.fields: list[bool] = []  # open fields, True while their code is read
        self.codes = 0
        self.code = ""  # of the field that was begun last
        self.repeated: int | None = None  # where the mark of a note is said again
        self.custom: tuple[str, str, int] | None = None  # a note whose mark follows in its run, and where
        self.out: list[str] = []
        plain = dict.fromkeys(_THROUGH, self._through)
        own: dict[str, Callable[[etree._Element], None]] = {
            "t": self._text, "delText": self._text, "tab": self._tab, "ptab": self._tab, "br": self._break,
            "cr": self._break, "instrText": self._instruction, "noBreakHyphen": self._hyphen, "sym": self._sign, "fldChar": self._field,
            "ins": self._inserted, "moveTo": self._inserted, "del": self._deleted, "moveFrom": self._deleted,
            "footnoteReference": self._footnote, "endnoteReference": self._endnote, "sdt": self._control,
            "drawing": self._drawing, "pict": self._drawing, "object": self._drawing, "r": self._run,
        }  # fmt: skip
        self.readers: dict[object, Callable[[etree._Element], None]] = {
            **{W + name: read for name, read in {**plain, **own}.items()},
            f"{MC}AlternateContent": self._alternate,
            "{http://schemas.openxmlformats.org/officeDocument/2006/math}oMath": self._mathematics,
        }

    def text(self, paragraph: etree._Element) -> str:
        """The printed text of a paragraph; `boxes` are then those that it anchors."""
        self.out = []
        self.repeated = None
        self.boxes = []
        self._through(paragraph)
        return "".join(self.out)

    def _through(self, parent: etree._Element) -> None:
        readers = self.readers
        for child in parent:
            read = readers.get(child.tag)
            if read is not None:
                read(child)

    # ---------------------------------------------------------------- runs

    def _run(self, run: etree._Element) -> None:
        readers = self.readers
        for child in run:
            tag = child.tag
            if tag == _TEXT:
                self._text(child)
            elif tag == _RUN_PROPERTIES:
                if self.hides and self._is_hidden(child):
                    return
            else:
                read = readers.get(tag)
                if read is not None:
                    read(child)
        if self.custom is not None:
            self._own_mark(*self.custom)

    def _is_hidden(self, properties: etree._Element) -> bool:
        hidden = False
        for given_ in properties:
            if given_.tag == _VANISH:
                return given_.get(VALUE) not in OFF
            if given_.tag == _RUN_STYLE:
                style = self.styles.get(given_.get(VALUE, ""))
                hidden = style is not None and style.hidden
        return hidden

    def _put(self, text: str) -> None:
        if not self.codes:
            self.out.append(text)

    def _text(self, element: etree._Element) -> None:
        text = element.text
        if text is None or self.codes:
            return
        self.out.append(text.replace("\n", " ") if "\n" in text else text)

    def _tab(self, _: etree._Element) -> None:
        self._put("\t")

    def _break(self, _: etree._Element) -> None:
        self._put("\n")

    def _hyphen(self, _: etree._Element) -> None:
        self._put("-")

    def _sign(self, element: etree._Element) -> None:
        self._put(sign_of(element.get(f"{W}char", ""), element.get(f"{W}font", "")))

    def _mathematics(self, element: etree._Element) -> None:
        for text in element.iter("{http://schemas.openxmlformats.org/officeDocument/2006/math}t"):
            self._put(text.text or "")

    # ---------------------------------------------------------------- fields: the result, not the code

    def _field(self, element: etree._Element) -> None:
        kind = element.get(f"{W}fldCharType")
        if kind == "begin":
            self.fields.append(True)
            self.codes += 1
            self.code = ""
        elif kind == "separate" and self.fields and self.fields[-1]:
            self.fields[-1] = False
            self.codes -= 1
            if _NOTE_AGAIN.match(self.code):
                self.repeated = len(self.out)
        elif kind == "end" and self.fields:
            self.codes -= self.fields.pop()
            if self.repeated is not None:
                mark = "".join(self.out[self.repeated :])
                self.out[self.repeated :] = [marked(mark)] if mark else []
                self.repeated = None

    def _instruction(self, element: etree._Element) -> None:
        if len(self.code) < _LONGEST_CODE:
            self.code += element.text or ""

    def _control(self, control: etree._Element) -> None:
        """A content control; what only says where to click is not printed."""
        if not enabled(given(control.find(f"{W}sdtPr")), "showingPlcHdr"):
            self._through(control)

    # ---------------------------------------------------------------- notes

    def _footnote(self, element: etree._Element) -> None:
        self._note("footnote", element)

    def _endnote(self, element: etree._Element) -> None:
        self._note("endnote", element)

    def _note(self, kind: str, element: etree._Element) -> None:
        id_ = element.get(f"{W}id", "")
        if self.codes:
            return
        if self.custom is not None:
            self._own_mark(*self.custom)
        if element.get(f"{W}customMarkFollows") in ("1", "true", "on"):
            self.custom = (kind, id_, len(self.out))
            return
        self.counts[kind] += 1
        label = numeral(self.counts[kind], self.forms[kind])
        self.notes.append((kind, id_, label))
        self.out.append(marked(label))

    def _own_mark(self, kind: str, id_: str, at: int) -> None:
        """The letters and signs behind a reference, up to the end of its run, are its mark."""
        self.custom = None
        mark = "".join(self.out[at:])
        if mark.strip():
            self.notes.append((kind, id_, mark.strip()))
            self.out[at:] = [f"{MARK_OPENS}{mark}{MARK_CLOSES}"]

    # ---------------------------------------------------------------- changes

    def _inserted(self, element: etree._Element) -> None:
        self._changed(element, INSERTED, self.changes.inserted)

    def _deleted(self, element: etree._Element) -> None:
        self._changed(element, DELETED, self.changes.deleted)

    def _changed(self, element: etree._Element, signs: tuple[str, str], kept: bool) -> None:
        self.tracked = True
        if not kept:
            return
        if not self.changes.shown or signs == self.around:
            self._through(element)
            return
        self._put(signs[0])
        self._through(element)
        self._put(signs[1])

    # ---------------------------------------------------------------- drawings and their variants

    def _alternate(self, element: etree._Element) -> None:
        """The same content twice or more, for newer and older programs: it is read once."""
        for variant in element:
            if variant.tag == f"{MC}Choice":
                self._through(variant)
                return
        for variant in element:
            self._through(variant)
            return

    def _drawing(self, element: etree._Element) -> None:
        """The text boxes of a drawing; those inside them come up when they are read themselves."""
        for box in element.iter(_BOX):
            above = {ancestor.tag for ancestor in _up_to(box, element)}
            if _BOX not in above and _FALLBACK not in above:
                self.boxes.append(box)


def _up_to(element: etree._Element, top: etree._Element) -> list[etree._Element]:
    found: list[etree._Element] = []
    parent = element.getparent()
    while parent is not None and parent is not top:
        found.append(parent)
        parent = parent.getparent()
    return found


_TEXT = f"{W}t"
_RUN_PROPERTIES, _RUN_STYLE, _VANISH = f"{W}rPr", f"{W}rStyle", f"{W}vanish"
_THROUGH = (
    "hyperlink", "smartTag", "customXml", "sdtContent", "fldSimple", "dir", "bdo", "ruby", "rubyBase",
)  # fmt: skip
"""Elements that only hold others."""

"""A page as runs: pieces of text that one instruction of the file draws, each with its box and the size of its font.

pdfium gives the letters of a page in one call, but places only one character at a time, and a page has thousands of
them. So only the two ends of each run are asked for; where runs end is found by halving, line by line.
"""

from __future__ import annotations

import ctypes
import re
from itertools import pairwise

import pypdfium2.raw as pdfium
from msgspec import Struct

from .calls import Bounds, Calls, bind

__all__ = ["BROKEN", "HALF", "Frame", "Run", "is_sideways", "letters_of", "runs_of"]

BROKEN = "\ufffe"
"""What pdfium gives for a hyphen that may stand at the end of a line; no line break follows it then."""
HALF = "\uffff"
"""Stands behind a character that has two indices in pdfium, for the second of them; it is never printed."""
_HALVES = re.compile("[\ud800-\udbff][\udc00-\udfff]|[\udc00-\udfff][\ud800-\udbff]|[\ud800-\udfff]")
_SIGNS = str.maketrans("\x02\u2010\u2011\u00a0\uf0b7\uf0a7\uf02d", "\ufffe-- •▪-")
"""Another sign of pdfium for a hyphen, signs that print like one, bullets of the font Symbol."""
_ODD = re.compile(f"[{''.join(map(chr, _SIGNS))}]")
_STRAY = re.compile(r"[\x00\x01\x03-\x09\x0b\x0c\x0e-\x1f]|\r(?!\n)|(?<!\r)\n")
_BREAK = "\r\n"
_LONGEST_MARK = 7
_WORD, _NARROW = 6, 0.17
"""Runs of so many letters are looked at; the narrowest letters, `i` and `l`, are a quarter as wide as they are high."""
_MARK = re.compile(r"[\d,]+|[a-z]|\*+|[†‡§]+")


class Frame(Struct, frozen=True):
    """The part of a page that is shown, in the page's own points (upwards), and quarter turns to the right."""

    left: float
    bottom: float
    right: float
    top: float
    turns: int = 0

    @property
    def width(self) -> float:
        """The width of the page as it is shown."""
        return self.top - self.bottom if self.turns % 2 else self.right - self.left

    @property
    def height(self) -> float:
        """The height of the page as it is shown."""
        return self.right - self.left if self.turns % 2 else self.top - self.bottom

    def shown(self, box: Bounds) -> Bounds:
        """A box (left, top, right, bottom) in points from the top left corner of the page as it is shown."""
        left, top, right, bottom = box
        if self.turns == 0:
            return left - self.left, self.top - top, right - self.left, self.top - bottom
        if self.turns == 1:
            return bottom - self.bottom, left - self.left, top - self.bottom, right - self.left
        if self.turns == 2:
            return self.right - right, bottom - self.bottom, self.right - left, top - self.bottom
        return self.top - top, self.right - right, self.top - bottom, self.right - left


class Run(Struct, gc=False):
    """Letters in one font, without blanks at the ends; `before` and `after` tell whether the file prints one there.

    The box is in points from the top left corner of the page as it is shown; `size` is that of the font, `first` and
    `last` are the indices of the first and the last character in the text page. `base` is the line on which the letters
    stand, from the top, where it is known: boxes of several fonts end at several heights.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float
    first: int
    last: int
    before: bool = False
    after: bool = False
    base: float | None = None


def letters_of(page: int, count: int) -> str:
    """The characters of a text page in the order of the file, one for each index of pdfium."""
    buffer = (ctypes.c_ushort * (count + 1))()
    got = pdfium.FPDFText_GetText(ctypes.cast(page, pdfium.FPDF_TEXTPAGE), 0, count, buffer)
    text = bytes(buffer)[: 2 * max(got - 1, 0)].decode("utf-16-le", "replace")
    if len(text) < got - 1 or "\ufffd" in text:
        text = _HALVES.sub(_whole, "".join(map(chr, buffer[: got - 1])))
    if _ODD.search(text):
        text = text.translate(_SIGNS)
    return _STRAY.sub(" ", text)


def _whole(halves: re.Match[str]) -> str:
    """The character of two halves, which pdfium turns round where it turns a line; a sign of loss for one half alone."""
    if len(halves[0]) == 1:
        return "\ufffd"
    high, low = sorted(halves[0])
    return f"{high}{low}".encode("utf-16-le", "surrogatepass").decode("utf-16-le") + HALF


def is_sideways(run: Run) -> bool:
    """Whether a run goes up or down: it is much too narrow for its letters."""
    length = len(run.text)
    return length >= _WORD and run.right - run.left < _NARROW * length * run.size


def runs_of(page: int, text: str, frame: Frame) -> list[Run]:
    """The runs of a text page, in the order of the file."""
    calls = bind()
    runs: list[Run] = []
    at = 0
    for line in text.split(_BREAK):
        end = at + len(line)
        if line and not line.isspace():
            bounds = [at]
            _halve(page, at, end, calls, bounds)
            bounds.append(end)
            for a, b in pairwise(_joined(text, bounds) if len(bounds) > 2 else bounds):
                run = _run(page, text, a, b, calls, frame)
                if run is not None:
                    runs.append(run)
        at = end + len(_BREAK)
    return runs


def _joined(text: str, bounds: list[int]) -> list[int]:
    """The bounds without those at which a word goes on: pdfium prints a blank between all that does not touch.

    What may be the mark of a footnote stays apart, and so does what follows the hyphen at the end of a line.
    """
    kept = [bounds[0]]
    apart = False
    for start, end in pairwise(bounds):
        mark = end - start <= _LONGEST_MARK and _MARK.fullmatch(text, start, end) is not None
        blank = text[start].isspace() or text[start - 1].isspace()
        if start > bounds[0] and not (mark or apart or blank or text[start - 1] == BROKEN):
            kept.pop()
        kept.append(end)
        apart = mark
    return kept


def _halve(page: int, start: int, end: int, calls: Calls, bounds: list[int]) -> None:
    """Add to `bounds` the places between `start` and `end` at which another instruction draws on."""
    owner = calls.text_object
    # places left to look into, the first on top
    waiting = [(start, owner(page, start), end - 1, owner(page, end - 1))]
    while waiting:
        a, one, b, other = waiting.pop()
        if one == other:
            continue
        if b - a == 1:
            bounds.append(b)
            continue
        middle = (a + b) // 2
        between = owner(page, middle)
        waiting.append((middle, between, b, other))
        waiting.append((a, one, middle, between))


def _run(page: int, text: str, start: int, end: int, calls: Calls, frame: Frame) -> Run | None:
    piece = text[start:end]
    printed = piece.strip()
    if BROKEN in printed:
        printed = printed.replace(BROKEN, "-")
    first = start + len(piece) - len(piece.lstrip())
    behind = first + len(printed)
    if HALF in printed:
        printed = printed.replace(HALF, "")
    if not printed:
        return None
    left, top, right, bottom = calls.box(page, first)
    if frame.turns:
        left, top, right, bottom = frame.shown((left, top, right, bottom))
        size = bottom - top
        a, b, c, d = frame.shown(calls.box(page, behind - 1))
        left, top, right, bottom = min(left, a), min(top, b), max(right, c), max(bottom, d)
    else:
        # the case of nearly every page, for each of its runs: the letters of a run stand on one line
        size = top - bottom
        if behind - first > 1:
            right = calls.box(page, behind - 1)[2]
        left, top, right, bottom = left - frame.left, frame.top - top, right - frame.left, frame.top - bottom
    return Run(printed, left, top, right, bottom, size, first, behind - 1, first > start, behind < end)

"""Text that is read from right to left, rebuilt from the places of its letters.

What a PDF file holds of such text is the order in which glyphs were drawn, and every program that takes text out guesses
from it: numbers and symbols come out turned round, the two letters of lam-alef swapped. So the order is told here from
the places alone, as the Unicode rules for writing in both directions have it: a line goes from right to left, Latin
letters and digits in it from left to right. Places are mirrored on such a page (the right edge counts as the left), so
that all that follows can go on from left to right.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from itertools import pairwise
from statistics import median

from msgspec import Struct

from .calls import bind
from .runs import BROKEN, HALF, Frame, Run

__all__ = ["is_from_right", "rebuilt"]

_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_FROM_RIGHT = re.compile(rf"[{_RTL}]")
_SHARE = 0.3
"""A page with so many of its letters from scripts that go from right to left is rebuilt."""
_FORMS = re.compile("[\ufb1d-\ufdff\ufe70-\ufefc]")
_LAM, _ALEFS = "\u0644", frozenset("\u0622\u0623\u0625\u0627")
_STROKE = "\u0640"
"""The stroke that lengthens a word to fill a line."""
_THREE = "..."
_DROPPED = frozenset(
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff" + HALF
)
"""Signs that do not print."""
_PAIRS = {c: pair for pair in ("()", "[]", "{}", "«»", "‹›", "”“") for c in pair}
_OPENING = frozenset("([{«‹”")
_CLOSING = frozenset(".,;:،؛؟)]}»›“")
_GLYPH = 6
"""The characters of one glyph are so close together in the file's text, or closer."""
_BLANK = 0.09
"""A gap of this share of the size is a blank: letters of a word touch."""
_COLUMN, _TAB = 1.6, 12.0
_LINE = 0.45
"""Letters whose base lines differ by less than this share of their size stand on one line."""
_RAISED = 0.15
_BESIDE = 0.5
_HIGHEST = 1.7
_BETWEEN_DIGITS = frozenset("/.,:،٫٬")


class Letter(Struct, gc=False):
    """One glyph, most often one letter; places are mirrored, `base` is the line on which it stands, from the top."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    base: float
    index: int

    @property
    def size(self) -> float:
        """The height of a line in its font."""
        return self.bottom - self.top


def is_from_right(text: str) -> bool:
    """Whether the text of a page is, for a good part, read from right to left."""
    found = len(_FROM_RIGHT.findall(text))
    return found > 0 and found >= _SHARE * sum(map(str.isalpha, text))


def rebuilt(page: int, text: str, frame: Frame) -> list[Run]:
    """The runs of a page in the order in which it is read, at mirrored places."""
    lines = [_in_order(line) for line in _lines(_letters(page, text, frame))]
    higher = _higher(lines)
    runs: list[Run] = []
    for line in lines:
        found = [run for segment in _segments(line) for run in _runs(segment)]
        if not any(_FROM_RIGHT.match(x.text) for x in line) and any(map(_is_left, line)):
            for run in found:
                run.size *= higher if any(map(str.isalpha, run.text)) else 1
        runs += found
    return runs


def _higher(lines: list[list[Letter]]) -> float:
    """By how much the boxes of letters that are read from the right are higher: the least of what lines and page say."""
    shares = [_share(line) for line in [*lines, [x for line in lines for x in line]]]
    return min([_HIGHEST, *(max(share, 1.0) for share in shares if share)])


def _share(letters: list[Letter]) -> float:
    right = [x.size for x in letters if _FROM_RIGHT.match(x.text)]
    left = [x.size for x in letters if _is_left(x)]
    return median(right) / median(left) if right and left else 0.0


def _is_left(letter: Letter) -> bool:
    return letter.text[0].isalpha() and not _FROM_RIGHT.match(letter.text)


def _letters(page: int, text: str, frame: Frame) -> list[Letter]:
    """The glyphs of a page; one may be several letters, of which pdfium gives each a share of the box."""
    calls = bind()
    letters: list[Letter] = []
    stood: dict[tuple[float, float], Letter] = {}
    for i, c in enumerate(text):
        if c in "\r\n" or calls.text_object(page, i) is None:
            continue
        left, top, right, bottom = frame.shown(calls.box(page, i))
        point = calls.origin(page, i)
        drawn = _drawn(c)
        glyph = stood.get(point)
        if glyph is not None and i - glyph.index < _GLYPH and drawn != " ":
            # pdfium turns letters of such scripts round one by one, within a glyph too
            glyph.text = drawn + glyph.text if _FROM_RIGHT.match(c) else glyph.text + drawn
            glyph.left, glyph.right = (
                min(glyph.left, frame.width - right),
                max(glyph.right, frame.width - left),
            )
            # the box of a mark over a letter may come first: it is as high as the mark
            glyph.top, glyph.bottom = min(glyph.top, top), max(glyph.bottom, bottom)
            continue
        if drawn == " ":
            # of a blank only the left edge is known
            right = left
        base = bottom if frame.turns else frame.shown((*point, *point))[1]
        stood[point] = Letter(drawn, frame.width - right, frame.width - left, top, bottom, base, i)
        letters.append(stood[point])
    for letter in letters:
        if letter.text == _THREE:
            letter.text = "…"  # pdfium takes it apart, as it does with forms of letters
    return _once([x for x in letters if x.text])


def _drawn(c: str) -> str:
    """The letter or letters that a character of the file stands for."""
    if c in _DROPPED:
        return ""
    if c.isspace():
        return " "
    if c == BROKEN:
        return "-"
    return unicodedata.normalize("NFKC", c) if _FORMS.match(c) else c


def _once(letters: list[Letter]) -> list[Letter]:
    """Without the glyphs of a letter's marks that stand for letter and mark once more."""
    kept: list[Letter] = []
    for letter in letters:
        marks = [c for c in letter.text if unicodedata.combining(c)]
        if marks and len(marks) < len(letter.text):
            letter.text = "".join([c for c in letter.text if c not in marks] + sorted(marks))
            if kept and kept[-1].text == letter.text:
                one = kept[-1]
                one.left, one.right = min(one.left, letter.left), max(one.right, letter.right)
                one.top, one.bottom = min(one.top, letter.top), max(one.bottom, letter.bottom)
                one.base = max(one.base, letter.base)
                continue
        kept.append(letter)
    return kept


def _lines(letters: list[Letter]) -> list[list[Letter]]:
    """Letters by the lines on which they stand, from top to bottom; a mark is on the line whose height it is nearest to."""
    lines: list[list[Letter]] = []
    base = size = 0.0
    for letter in sorted((x for x in letters if not _combines(x)), key=_base):
        if lines and letter.base - base < _LINE * max(size, letter.size):
            lines[-1].append(letter)
        else:
            lines.append([letter])
            size = 0.0
        if letter.size > size:
            base, size = letter.base, letter.size
    heights = [_middle(line[0]) for line in lines]
    for mark in filter(_combines, letters):
        if lines:
            lines[min(range(len(lines)), key=lambda n: abs(heights[n] - _middle(mark)))].append(mark)
    return lines


def _combines(letter: Letter) -> bool:
    return unicodedata.combining(letter.text[0]) > 0


def _base(letter: Letter) -> float:
    return letter.base


def _middle(letter: Letter) -> float:
    return (letter.top + letter.bottom) / 2


def _in_order(line: list[Letter]) -> list[Letter]:
    """The letters of a line from right to left, each once; marks follow their letter, lam goes before alef."""
    line.sort(key=lambda x: (x.left + x.right, x.index))
    bases: list[Letter] = []
    marks: list[Letter] = []
    for letter in line:
        if _combines(letter):
            marks.append(letter)
        elif letter.text == " " or not any(_same(x, letter) for x in bases[-2:]):
            bases.append(letter)
    for letter in bases:
        if len(letter.text) == 2 and letter.text[1] == _LAM and letter.text[0] in _ALEFS:
            letter.text = letter.text[::-1]
    return _marked(bases, marks) if marks else bases


def _marked(bases: list[Letter], marks: list[Letter]) -> list[Letter]:
    """Letters with each mark behind the one that it stands over or under, or is nearest to."""
    edges = [x.left for x in bases]
    over: dict[int, list[Letter]] = {}
    for mark in marks:
        middle = (mark.left + mark.right) / 2
        at = bisect_right(edges, middle)
        near = [n for n in range(max(at - 2, 0), min(at + 1, len(bases))) if bases[n].text != " "]
        if near:
            held = over.setdefault(
                min(near, key=lambda n: abs(bases[n].left + bases[n].right - 2 * middle)), []
            )
            if all(x.text != mark.text for x in held):
                held.append(mark)
    return [x for n, base in enumerate(bases) for x in (base, *over.get(n, ()))]


def _same(one: Letter, two: Letter) -> bool:
    """Whether two glyphs are one letter: drawn twice to look bold, or given twice with its marks."""
    marked = len(one.text) > 1 and any(map(unicodedata.combining, one.text))
    return one.text == two.text and (marked or _overlap(one, two))


def _overlap(one: Letter, two: Letter) -> bool:
    """Whether two letters are one glyph: they share most of their width."""
    shared = min(one.right, two.right) - max(one.left, two.left)
    return shared >= 0 and shared >= 0.6 * min(one.right - one.left, two.right - two.left)


def _segments(line: list[Letter]) -> list[list[Letter]]:
    """A line cut where columns are parted."""
    segments: list[list[Letter]] = []
    for letter in line:
        if letter.text == " ":
            if segments:
                segments[-1].append(letter)
            continue
        before = next((x for x in reversed(segments[-1]) if x.text != " "), None) if segments else None
        if before is None or letter.left - before.right > max(_TAB, _COLUMN * letter.size):
            segments.append([])
        segments[-1].append(letter)
    for segment in segments:
        while segment[-1].text == " ":
            segment.pop()
    return segments


def _runs(segment: list[Letter]) -> list[Run]:
    """A segment as runs: each run of Latin letters and digits turned to go from left to right, each small mark apart."""
    if _from_left(segment):
        segment.reverse()
        _turn_brackets(segment)
        return [run for run in [_run(segment)] if run.text]
    floor = max(x.base for x in segment)
    kinds = [_kind(x, floor) for x in segment]
    _join_between(segment, kinds)
    bounds = [0, *(n for n in range(1, len(kinds)) if kinds[n] != kinds[n - 1]), len(kinds)]
    pieces = [segment[a:b] if kinds[a] == "right" else segment[a:b][::-1] for a, b in pairwise(bounds)]
    _turn_brackets([x for piece in pieces for x in piece])
    runs = [_run(piece) for piece in pieces]
    for n, (one, two) in enumerate(pairwise(runs)):
        gap = two.left - one.right
        if kinds[bounds[n]] == "mark" and two.text[:1].isascii() and gap < _BESIDE * one.size:
            # behind a symbol that goes from left to right a mark stands at its right: it follows it all the same
            one.left, one.right = (two.left + two.right) / 2, two.right
        else:
            one.after = one.after or not two.text or gap > _BLANK * min(one.size, two.size)
    return [run for run in runs if run.text]


def _from_left(segment: list[Letter]) -> bool:
    """Whether a segment is in Latin letters, and does not end at its left, as the last line of a paragraph does."""
    text = "".join([x.text for x in segment])
    last = text[-1:]
    ended = (
        text.count(_PAIRS[last][0]) + text.count(_PAIRS[last][1]) == 1 if last in _PAIRS else last in _CLOSING
    )
    return not ended and _FROM_RIGHT.search(text) is None and any(map(str.isalpha, text))


def _turn_brackets(letters: list[Letter]) -> None:
    """Make brackets open and close as they do in reading; files have them by their shape or by their meaning."""
    inside: dict[str, bool] = {}
    for n, letter in enumerate(letters):
        pair = _PAIRS.get(letter.text)
        if pair is None:
            continue
        before = letters[n - 1].text if n else " "
        behind = letters[n + 1].text if n + 1 < len(letters) else " "
        opens = not inside.get(pair, False)
        if before == " " or before in _OPENING:
            opens = True
        elif behind == " " or behind in _CLOSING:
            opens = False
        letter.text = pair[0] if opens else pair[1]
        inside[pair] = opens


def _kind(letter: Letter, floor: float) -> str:
    if letter.text[0].isdigit() and floor - letter.base > _RAISED * letter.size:
        return "mark"
    if letter.text[0].isdigit():
        return "digit"
    if _is_left(letter):
        return "left"
    return "right"


def _join_between(segment: list[Letter], kinds: list[str]) -> None:
    """Give signs between Latin letters, and points and slashes between digits, to the run around them."""
    strong = [
        n
        for n, x in enumerate(segment)
        if kinds[n] != "right" or (_FROM_RIGHT.match(x.text) and x.text[0].isalpha())
    ]
    for one, two in pairwise(strong):
        pair = {kinds[one], kinds[two]}
        if not pair <= {"left", "digit"} or two - one > 4:
            continue
        between = segment[one + 1 : two]
        digits = pair == {"digit"}
        if digits and not (
            len(between) == 1 and between[0].text in _BETWEEN_DIGITS and _close(segment, one, two)
        ):
            continue
        for n in range(one + 1, two):
            kinds[n] = "left"
    for n, letter in enumerate(segment[:-1]):
        # a symbol broken at the end of a line: `CTOC/`
        if (
            letter.text == "/"
            and kinds[n] == "right"
            and kinds[n + 1] == "left"
            and _close(segment, n, n + 1)
        ):
            kinds[n] = "left"
    # a run of digits that touches Latin letters is one with them; digits alone are a run too
    for n, kind in enumerate(kinds):
        if kind == "digit":
            kinds[n] = "left"


def _close(segment: list[Letter], one: int, two: int) -> bool:
    return all(segment[n + 1].left - segment[n].right < _BLANK * segment[n].size for n in range(one, two))


def _run(letters: list[Letter]) -> Run:
    """Letters in the order of reading as a run, with blanks where they stand apart."""
    parts = [letters[0].text]
    for before, letter in pairwise(letters):
        gap = max(letter.left - before.right, before.left - letter.right)
        if gap > _BLANK * min(before.size, letter.size):
            parts.append(" ")
        parts.append(letter.text)
    text = "".join(parts).replace(_STROKE, "")
    return Run(
        " ".join(text.split()),
        min(x.left for x in letters),
        min(x.top for x in letters),
        max(x.right for x in letters),
        max(x.bottom for x in letters),
        max(x.size for x in letters),
        letters[0].index,
        letters[-1].index,
        text[:1] == " ",
        text[-1:] == " ",
        max(x.base for x in letters),
    )

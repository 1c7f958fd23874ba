"""Lines joined into blocks: a heading, a paragraph, an item, a footnote, a table, a remain of the page.

Documents come wrapped at a column, one paragraph a line, double-spaced, with or without blank lines between
paragraphs, and with pages breaking in the middle of a sentence. What follows what is decided line by line from the
marker, the punctuation, the column at which the text is wrapped, and the gap.
"""

from __future__ import annotations

import re
from collections import deque
from itertools import pairwise

from .block import Block, marker_kind
from .furniture import RULE_FIRST, is_rule, page_remains
from .layout import layout_of
from .letters import capital, plain, uncased
from .lines import Line, Marker, marker_of
from .mending import Hyphenation
from .script import UNSPACED, WORD, unspaced, wide
from .signs import CLOSING, COLONS, COMMAS, ENDING, SEMICOLONS, STOPS

_MARK = r"<sup>\S{1,4}</sup>|\[\^?\d{1,3}\]|[¹²³⁰⁴-⁹]+|\(\d{1,3}\)"
_END = re.compile(
    rf"[{ENDING}][{re.escape(CLOSING)}]*(?:{_MARK}|(?<=[{ENDING}»”“)])\d{{1,3}}|\s\d{{1,2}})?[*_]*$"
)
_COMMA = re.compile(rf"[{COMMAS}](?:{_MARK}|\d{{1,3}}|\s\d{{1,2}})?[*_]*$")
_NO_NOTE = re.compile(
    r"\d{1,2}\S{0,3}\s(?:\S{1,3}\s)?[^\W\d_]{3,}\s(?:\S{1,3}\s)?\d{4}(?:\s\S{1,4}\.?)?$|\d{1,3}\s?[-–—]\s"
)
"""The day on which a text was adopted, below it; a numbered paragraph: `1 - `. No note begins so."""
_WIDE = re.compile(r"\S(?: {3,}|\t+ *)(?=\S)")
_NOTE = re.compile(
    r"(?:<sup>\s*(?P<sup>[^<>\s]{1,4})\s*</sup>|\[\^?(?P<square>\d{1,3})\]:?|(?P<small>[¹²³⁰⁴-⁹]+)"
    r"|(?P<star>\*{1,4}|\\\*)(?=\s|[^\W\d_]{2,}/)|(?P<plain>\d{1,3})(?=\s)|\((?P<round>\d{1,3})\)(?=\s))\s*(?=\S)"
)
_SMALL = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_NOTE_FIRST = frozenset("(0123456789*<[\\¹²³⁴⁵⁶⁷⁸⁹")
_NOTHING = re.compile("(?!)")
_OPENING = 60
"""The words that open a paragraph of a preamble stand within so many characters."""
_LONG = 20
"""A heading or an item of an agenda may have no sign at its end; longer lines of Chinese have one."""
_BOLD_REACH = 20
"""A passage in bold goes on over so many lines at most."""


class BlockBuilder:
    """Joins the lines of one document."""

    def __init__(
        self,
        text: str,
        lines: list[Line],
        keep_hyphen: re.Pattern[str] | None,
        openings: re.Pattern[str] = _NOTHING,
        unfinished: tuple[str, ...] = (),
    ) -> None:
        self.lines = lines
        self.openings = openings
        self.unfinished = unfinished
        self.layout = layout_of(lines)
        self.apart, self.indent = self._set_apart() if self.layout.wide else (False, 0)
        self.hyphenation = Hyphenation(keep_hyphen, text)
        self.noted = "*" in text
        self.blocks: list[Block] = []
        self.recent: deque[str] = deque(maxlen=60)
        self.note_due = 1

    def build(
        self, first: int, own: str | None, marks: frozenset[str] = frozenset(), title: str = ""
    ) -> list[Block]:
        """The blocks from line `first` on; `own` and `title` are the document's, `marks` are note marks seen before."""
        lines = self.lines[first:]
        remains = page_remains(lines, own, title)
        open_block: Block | None = None
        note: Block | None = None
        interrupted = after_rule = False
        tables = self._tables(lines, remains)
        for i, line in enumerate(lines):
            if i in remains:
                self._furniture(line, remains[i])
                interrupted, note, after_rule = True, None, False
                continue
            sign = line.text[0]
            if sign in RULE_FIRST and is_rule(line.text):
                interrupted, after_rule, note = True, True, None
                continue
            if sign in _NOTE_FIRST:
                found = self._note(line, after_rule or note is not None, marks)
                if found is not None and note is not None and not _follows(found, note):
                    found = None
                if found is not None:
                    note, interrupted = found, True
                    self.blocks.append(found)
                    continue
            if note is not None and self._note_goes_on(note, line):
                note.lines.append(line)
                continue
            note = None
            after_rule = False
            if i in tables:
                open_block = self._table(line, open_block, tables[i])
                interrupted = False
                continue
            marker = marker_of(line.text)
            if (
                open_block is not None
                and open_block.role == "text"
                and self._goes_on(open_block, line, marker, interrupted)
            ):
                open_block.add(line)
            else:
                open_block = Block("text", [line], marker, announces=line.text[-1] in COLONS)
                self.blocks.append(open_block)
            self.recent.append(line.text)
            interrupted = False
        return self.blocks

    def _set_apart(self) -> tuple[bool, int]:
        """Whether a blank line or an indent is before the lines that begin as paragraphs of a preamble do, and the indent.

        Where words have no capitals and no blanks, nothing else tells such a paragraph from a line that goes on.
        """
        begins = [
            (line.gap > self.layout.step, line.indent)
            for last, line in pairwise(self.lines)
            if last.text[-1] in COMMAS + SEMICOLONS and self.openings.match(line.text)
        ]
        indents = sorted(indent for gap, indent in begins if not gap)
        usual = indents[len(indents) // 2] if indents else 0
        apart = [gap or (usual > 1 and indent >= usual) for gap, indent in begins]
        return sum(apart) * 2 > len(begins), usual if usual > 1 else 0

    # ---------------------------------------------------------------- what a line is

    def _furniture(self, line: Line, why: str) -> None:
        last = self.blocks[-1] if self.blocks else None
        if last is not None and last.role == "furniture" and line.gap == 0 and self._adjacent(last, line):
            last.lines.append(line)
        else:
            self.blocks.append(Block("furniture", [line], why=why))

    @staticmethod
    def _adjacent(block: Block, line: Line) -> bool:
        """Whether a line stands right under a block."""
        last = block.lines[-1]
        return line.start - line.indent - (last.start + len(last.text)) <= 3

    def _note(self, line: Line, expected: bool, marks: frozenset[str]) -> Block | None:
        """The footnote that a line begins: after a rule any mark will do, elsewhere only a mark of its own kind."""
        if line.text[0] == "(" and not expected:
            return None
        if "0" <= line.text[0] <= "9" and not expected and not self._marked_before(line):
            return None
        m = _NOTE.match(line.text)
        if m is None or m.end() == len(line.text):
            return None
        if m["star"]:
            if not expected and "*" not in marks and "/" not in line.text[:40]:
                return None
            number = m["star"].lstrip("\\")
        elif m["plain"] or m["round"]:
            number = m["plain"] or plain(m["round"])
            self.note_due = int(number) + 1
        else:
            number = m["sup"] or m["square"] or m["small"].translate(_SMALL)
        at = m.start("sup") if m["sup"] else 0
        return Block(
            "footnote",
            [line],
            Marker("note", number, at, m.end()),
            number,
            "plain" if m["plain"] else "round" if m["round"] else "marked",
        )

    def _marked_before(self, line: Line) -> bool:
        """Whether a line set apart begins with the number of the next note, and that number stands behind a word."""
        if line.gap == 0 or _NO_NOTE.match(line.text):
            return False
        head = line.text.split(None, 1)[0]
        if head != str(self.note_due):
            return False
        mark = re.compile(
            rf"[^\W\d_]{head}(?!{WORD}|[_/])|[{COMMAS}{ENDING}{re.escape(CLOSING)}]{head}(?![^\s{UNSPACED}])"
        )
        return any(mark.search(text) for text in self.recent)

    def _note_goes_on(self, note: Block, line: Line) -> bool:
        if line.gap > self.layout.step:
            return False
        marker = marker_of(line.text)
        last = note.lines[-1]
        unfinished = _END.search(last.text) is None or last.text.endswith(self.unfinished)
        if marker is not None and not self._false_marker(note, line, marker):
            return unfinished and marker.kind == "bullet" and line.gap == 0
        if unfinished:
            return True
        return self.layout.column > 0 and not self._fits(last, line)

    def _tables(self, lines: list[Line], remains: dict[int, str]) -> dict[int, int]:
        """Lines of tables: line -> number of its table. A table has three wide lines or more near one another."""
        wide = [
            i
            for i, line in enumerate(lines)
            if ("   " in line.text or "\t" in line.text or line.text[0] == "|")
            and i not in remains
            and self._is_row(line)
        ]
        found: dict[int, int] = {}
        run: list[int] = []
        number = 0
        for i in [*wide, -1]:
            if run and (i < 0 or i - run[-1] > 3):
                if len(run) >= 3:
                    number += 1
                    found |= {j: number for j in range(run[0], run[-1] + 1) if j not in remains}
                run = []
            run.append(i)
        return found

    @staticmethod
    def _is_row(line: Line) -> bool:
        text = line.text
        if text[0] == "|" and text.count("|") > 1:
            return True
        marker = marker_of(text)
        return _WIDE.search(text, marker.body if marker is not None else 0) is not None

    def _table(self, line: Line, open_block: Block | None, number: int) -> Block:
        if open_block is not None and open_block.role == "table" and open_block.why == str(number):
            open_block.lines.append(line)
            return open_block
        block = Block("table", [line], why=str(number))
        self.blocks.append(block)
        return block

    # ---------------------------------------------------------------- what follows what

    def _goes_on(self, block: Block, line: Line, marker: Marker | None, interrupted: bool) -> bool:
        """Whether a line continues the open block."""
        last = block.lines[-1]
        if block.marker is not None and block.marker.body == len(last.text) and len(block.lines) == 1:
            return block.marker.kind == "number" or marker is None
        if marker is not None and not self._false_marker(block, line, marker):
            return False
        text = last.text
        if (
            line.gap == 0
            and marker_kind(block) == "number"
            and text[-1] not in STOPS + SEMICOLONS
            and block.announces
        ):
            return True
        bold = block.lines[0].text.startswith("**")
        if bold and line.gap <= 1 and _stars_open(block.lines):
            return True
        ended = text[-1] in ENDING or (not text[-1].isalpha() and _END.search(text) is not None)
        ended = ended and not text.endswith(self.unfinished)
        lower = line.text[0].islower()
        if interrupted:
            return self._resumes(block, line, ended, lower)
        if line.gap > self.layout.step:
            return (
                not ended
                and lower
                and text[-1] not in "*_" + COMMAS
                and (block.marker is not None or len(text) > 60)
            )
        if text[-1] in "-\u00ad":
            return True
        if not self.layout.column:
            return not ended and (self._unfinished(block, text) or (lower and text[-1] not in COMMAS))
        fits = self._fits(last, line)
        hanging = block.marker is not None and len(block.lines) == 1
        apart = line.indent > last.indent + 1 and (fits or (not hanging and (ended or text[-1] in COMMAS)))
        if apart or self._act_ended(block, line):
            return False
        if not ended and text[-1] in COMMAS and marker_kind(block) == "number":
            return True
        if ended or _ends_in_comma(text):
            return self._behind_sign(block, line, ended, fits)
        if lower or not fits or line.text[0] in '(«“"' or (self.apart and self._long(last)):
            return True
        prose = len(block.lines) > 1 or (marker_kind(block) in ("number", "letter"))
        return prose and self.layout.slack(last, line) < self.layout.column // 3

    def _unfinished(self, block: Block, text: str) -> bool:
        """Whether a line of a script without blanks is too long to end without a sign."""
        return self.layout.wide and len(text) > _LONG and (block.marker is not None or self.apart)

    def _long(self, last: Line) -> bool:
        """Whether a line is too long to be a heading or a closing line."""
        return 2 * last.width > self.layout.column

    def _behind_sign(self, block: Block, line: Line, ended: bool, fits: bool) -> bool:
        """Whether a line goes on behind a line with a sign at its end that may be a paragraph's last."""
        if self.apart and not ended:
            return line.indent < self.indent or not self.indent
        return not fits and not self._begins_another(block, line)

    def _resumes(self, block: Block, line: Line, ended: bool, lower: bool) -> bool:
        """Whether a line goes on with a block that a page break or a footnote cut."""
        text = block.lines[-1].text
        if ended:
            return False
        if block.marker is not None and block.marker.kind in ("number", "letter"):
            return True
        if _ends_in_comma(text):
            if self.layout.wide:
                return not self._opens(line.text) and (line.indent < self.indent or not self.indent)
            if lower and self._opens_another(block, line):
                return False
            if uncased(line.text[0]) and 1 < self.layout.indent <= line.indent:
                return False
            lower = lower or (uncased(line.text[0]) and not self._opens(line.text))
            return lower and not self._fits(block.lines[-1], line) if self.layout.column else lower
        prose = block.marker is not None or len(text) + wide(text) > 50
        return prose and (
            lower or (self.layout.column > 0 and not self._fits(block.lines[-1], line)) or text[-1] == "-"
        )

    def _false_marker(self, block: Block, line: Line, marker: Marker) -> bool:
        """A wrapped line that only looks as if a marker began it: the sentence before it is not finished."""
        last = block.lines[-1]
        if line.gap <= self.layout.step and last.text.endswith(self.unfinished):
            return True
        if line.gap > self.layout.step or not self.layout.column:
            return False
        if last.text[-1] in COMMAS and marker.number == "1" and block.marker is None:
            return False
        if marker.kind == "letter":
            return last.text[-1].isalnum() and not self._fits(last, line) and line.indent <= last.indent
        if marker.kind not in ("number", "capital"):
            return False
        if last.text[-1] in ENDING or self._fits(last, line) or line.indent > last.indent:
            return False
        if marker.number == "1" and block.marker is None and _ends_in_comma(last.text):
            return not self._opens(block.lines[0].text)
        end = last.text[-1]
        if unspaced(end) and unspaced(line.text[marker.body :][:1] or end):
            return False  # no word that a line could cut ends in a figure with a point
        return end.islower() or end in COMMAS or uncased(end) or unspaced(end)

    @staticmethod
    def _act_ended(block: Block, line: Line) -> bool:
        """Whether a numbered paragraph ended with its one semicolon, and what follows begins with a capital."""
        if marker_kind(block) != "number" or not line.text[0].isupper():
            return False
        text = block.lines[-1].text
        last = text[-1:] if not text[-1].isdigit() else text.rstrip("0123456789 ")[-1:]
        return last in SEMICOLONS and sum(x.text.count(last) for x in block.lines) == 1

    def _fits(self, last: Line, line: Line) -> bool:
        """Whether the first word of a line would have fitted at the end of the line before: if so, it was broken on purpose."""
        return self.layout.slack(last, line) >= 2

    def _begins_another(self, block: Block, line: Line) -> bool:
        """Whether a line behind a finished phrase begins as a paragraph of a preamble does.

        In small letters (`подтверждая …`) the block must begin so too, or it only goes on with a participle.
        """
        if uncased(line.text[0]) and 1 < self.layout.indent <= line.indent:
            return True
        if (self.layout.gapped and not line.gap) or line.indent < self.layout.indent:
            return False
        return self._opens_another(block, line)

    def _opens_another(self, block: Block, line: Line) -> bool:
        kind = marker_kind(block)
        first = line.text[0]
        if kind == "number" or not self._opens(line.text):
            return False
        if capital(first) or unspaced(first):
            return unspaced(first) or not (self.layout.parted and uncased(first))
        first_line = block.lines[0].text
        return kind is None and first_line[0].islower() and self._opens(first_line)

    def _opens(self, text: str) -> bool:
        """Whether a line begins with a word with which paragraphs of a preamble begin."""
        return self.openings.match(plain(text[:_OPENING])) is not None


def _follows(found: Block, note: Block) -> bool:
    """Whether a line that begins with a number is the next note and not the middle of the one above it."""
    if found.why == "marked":
        return True
    number, last = found.number or "", note.number or ""
    return found.why == note.why and number.isdecimal() and last.isdecimal() and int(number) == int(last) + 1


def _ends_in_comma(text: str) -> bool:
    """Whether a comma ends a line, or a comma and the mark of a footnote."""
    return not text[-1].isalpha() and _COMMA.search(text) is not None


def _stars_open(lines: list[Line]) -> bool:
    """Whether bold print that a block begins with is not yet closed."""
    return len(lines) < _BOLD_REACH and sum(line.text.count("**") for line in lines) % 2 == 1

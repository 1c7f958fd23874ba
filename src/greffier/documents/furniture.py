"""Lines that belong to the page and not to the text: page numbers, running headers, job numbers, link lists, rules."""

from __future__ import annotations

import re

from .lines import Line
from .script import unspaced
from .signs import COMMAS, ENDING, SEMICOLONS, STOPS

JOB = r"(?:[A-Z]{1,3}\.)?\d{2}-\d{5,6}"
JOB_NUMBER = re.compile(r"(?<![\w.])(?P<job>(?:[A-Z]{1,3}\.)?\d{2}-\d{5,6})(?!\d)")
_PAGE = r"\d{1,3}/\d{1,3}"
_FOOT = re.compile(
    rf"(?:{_PAGE}\s+)?{JOB}(?:\s?\([A-Z]\))?(?:\s+\d{{6}}){{0,3}}(?:\s+\*\d{{7}}\*)?(?:\s+{_PAGE})?"
    rf"|{_PAGE}|\*\d{{7}}\*|[-–—]\s?\d{{1,3}}\s?[-–—]|\d{{1,3}}"
)
_FOOT_FIRST = frozenset("0123456789*-–—")
_LINK = re.compile(r"<?https?://\S+>?")
_SHORT = 10
_TITLE = 160
"""A running header's title has fewer characters."""
_CELLS = 3
"""A line of more cells than so many is the row of a table, and no running header."""
RULE_FIRST = frozenset("-_*=–—")
_RULE = re.compile(r"[-_*=–—]{3,}|(?:[-_*] ?){3,}")
# letters of symbols as printed, look-alikes from the Greek and Cyrillic alphabets among them
_SERIES = (
    r"[A-Z\u0370-\u042f][A-Za-z\u0370-\u052f.]{0,14}(?:/[\w.()*-]{1,60}){1,10}"
    r"(?:[ \u00a0]\((?:\d{4}|[IVXLC]{1,7}|[A-Z][a-z]{2,12}\.?(?:[ \u00a0][\w.]{1,8})?)\)(?:/[\w.*-]{1,60})*)?"
)
SYMBOL_LINE = re.compile(rf"(?P<symbols>{_SERIES}(?:\s?[-–;]\s?{_SERIES}){{0,3}})\*?")
_HEADER = re.compile(
    rf"(?P<symbols>{_SERIES})(?:\s{{2,}}|\t)\S.*|.{{1,120}}(?:\s{{2,}}|\t)(?P<after>{_SERIES})"
)


def is_rule(text: str) -> bool:
    """A drawn line: `---`, `____`."""
    return text[0] in RULE_FIRST and _RULE.fullmatch(text) is not None


def page_remains(lines: list[Line], own: str | None, title: str = "") -> dict[int, str]:
    """Which lines are furniture, and why: `running_header` `page_number` `links`.

    `own` is the document's own symbol and `title` its title, where its masthead prints them. A line that is a symbol and nothing else is a
    running header if it is the document's own, stands twice, or stands next to a page number.
    """
    found: dict[int, str] = {}
    headers: dict[str, list[int]] = {}
    for i, line in enumerate(lines):
        text = line.text
        first = text[0]
        if len(text) > 200:
            continue
        if first in _FOOT_FIRST or ("-" in text and "." in text[1:4]) or first.isdigit():
            if _FOOT.fullmatch(text) and not _bare_number(text, line):
                found[i] = "page_number"
                continue
        if "/" not in text or text.count("\t") >= _CELLS:
            continue
        if first in "h<" and _LINK.fullmatch(text) and not _introduced(lines, i):
            found[i] = "links"
        elif first.isupper() and (m := SYMBOL_LINE.fullmatch(text) or _HEADER.fullmatch(text)):
            symbols = m["symbols"] or m["after"]
            if any(c.isdigit() for c in symbols):
                headers.setdefault(symbols.rstrip("*"), []).append(i)
    for symbol, places in headers.items():
        for i in places:
            if (
                symbol == own
                or len(places) > 1
                or _by_page_number(lines, i, found)
                or _cuts_a_sentence(lines, i)
                or (own is None and _stands_alone(lines, i))
            ):
                found[i] = "running_header"
    _header_titles(lines, found, title)
    return found


def _header_titles(lines: list[Line], found: dict[int, str], title: str) -> None:
    """Add the title under or over the symbol of a running header: the document's own, or a line that stands there twice."""
    beside: dict[str, list[int]] = {}
    for i in [i for i, why in found.items() if why == "running_header"]:
        for j in (i - 1, i + 1):
            if 0 <= j < len(lines) and j not in found and len(lines[j].text) < _TITLE:
                beside.setdefault(lines[j].text, []).append(j)
    for text, places in beside.items():
        if len(places) > 1 or (len(text) > _SHORT and title.startswith(text.rstrip(".… "))):
            found |= dict.fromkeys(places, "running_header")


def _introduced(lines: list[Line], i: int) -> bool:
    """Whether the line above a link goes on with it: `available at` and the like, without an end."""
    before = lines[i - 1].text if i and lines[i].gap == 0 else ""
    return before[-1:].isalpha() and _LINK.fullmatch(before) is None


def _bare_number(text: str, line: Line) -> bool:
    """A number alone is a page number only where blank lines set it apart."""
    return text.isdigit() and (len(text) == 4 or line.gap == 0)


def _cuts_a_sentence(lines: list[Line], i: int) -> bool:
    """Whether the sentence before a line goes on behind it."""
    if not 0 < i < len(lines) - 1:
        return False
    if ")" in lines[i].text or lines[i].text[-1] in STOPS + SEMICOLONS:
        return False
    before, after = lines[i - 1].text[-1], lines[i + 1].text[0]
    return (before.isalpha() or before in COMMAS) and (
        after.islower() or (unspaced(before) and unspaced(after))
    )


def _stands_alone(lines: list[Line], i: int) -> bool:
    """Whether a line is set apart between lines of text, and not under a heading."""
    if not 0 < i < len(lines) - 1 or not lines[i].gap or not lines[i + 1].gap:
        return False
    return (
        lines[i - 1].text[-1] in ENDING + COMMAS + "-" and lines[i].text[-1] not in STOPS + SEMICOLONS + ")"
    )


def _by_page_number(lines: list[Line], i: int, found: dict[int, str]) -> bool:
    return any(0 <= j < len(lines) and found.get(j) == "page_number" for j in (i - 1, i + 1))


def is_foot(text: str) -> bool:
    """Whether a text is a page number, a job number or a bar code, and nothing else."""
    return _FOOT.fullmatch(text) is not None

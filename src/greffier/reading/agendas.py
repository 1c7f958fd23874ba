"""Agendas printed in a document, and the documents listed as before the meeting."""

from __future__ import annotations

import re

from greffier.documents.letters import plain, settled
from greffier.documents.outline import Node
from greffier.documents.signs import COMMAS, ENDING

from .context import Context
from .lexicon import SYMBOL
from .models import AgendaItem, Documentation
from .tokens import Sentence

_OPEN = re.compile(r"(?:\[[^\]]*\])?")
"""A title that a draft leaves open."""
_FINAL = " " + ENDING + COMMAS


def agenda_number(node: Node) -> str | None:
    """The number of an agenda item: `1`, `1.a`; None for what is no item of an agenda."""
    numbers: list[str] = []
    up: Node | None = node
    top = node
    while up is not None and up.type == "item":
        if up.number is None:
            return None
        numbers.insert(0, up.number)
        top, up = up, up.parent
    if (up or top).listed != "agenda":
        return None
    return ".".join(numbers)


def read_agenda_item(context: Context, node: Node, start: int, end: int) -> bool:
    """The claim of an item of the agenda."""
    number = agenda_number(node)
    if number is None:
        return False
    text = context.text.text
    end = _trimmed(text, start, end)
    m = context.lexicon.patterns["final_join"].search(context.text.lower[start:end])
    if m is not None:
        end = start + m.start()
    end = start + len(settled(text[start:end]))
    if _OPEN.fullmatch(text, start, end) is None:
        context.add(AgendaItem(number=number, title=text[start:end]), node, start, end)
    return True


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in _FINAL:
        end -= 1
    return end


def in_documentation(context: Context, node: Node) -> bool:
    """Whether a part stands in a list of documents: under that heading, or under a paragraph that announces one."""
    up = node.parent
    while up is not None:
        if up.listed == "documentation" or (_headed(context, up)):
            return node.type != "paragraph" or up.listed == "documentation"
        up = up.parent
    parent = node.parent
    if node.type != "item" or parent is None or parent.block is None:
        return False
    return context.lexicon.patterns["documents_before"].search(plain(parent.block.text)) is not None


def _headed(context: Context, node: Node) -> bool:
    return node.block is not None and plain(node.block.text) in context.lexicon.lang.headings["documentation"]


def read_documentation(context: Context, node: Node, sentences: list[Sentence]) -> bool:
    """The claim of a document listed: its symbols, and its title, in quotes or before the bracket with the symbol."""
    tokens = [t for s in sentences for t in s.tokens if t[2] == SYMBOL]
    if not tokens:
        return False
    text = context.text.text
    start = sentences[0].start
    end = _trimmed(text, start, sentences[-1].end)
    m = context.lexicon.patterns["final_join"].search(context.text.lower[start : sentences[-1].end])
    if m is not None:
        end = start + m.start()
    title = _title(context, start, end, tokens[0][0], tokens[-1][1])
    if not title:
        return False
    context.add(Documentation(symbols=[t[3].symbol for t in tokens], title=title), node, start, end)
    return True


def _title(context: Context, start: int, end: int, first: int, last: int) -> str:
    text = context.text.text
    for pair in context.lexicon.words["quotes"]["pairs"]:
        opened = text.find(pair[0], start, end)
        closed = text.find(pair[1], opened + 1, end) if opened >= 0 else -1
        if closed >= 0:
            depth = text.count(pair[0], opened, closed)
            while depth > 1 and (further := text.find(pair[1], closed + 1, end)) >= 0 and pair[0] != pair[1]:
                closed = further
                depth -= 1
            return text[opened + 1 : closed].strip()
    head = text[start:first].rstrip(" (（,—–-")
    if head and not _OPEN.fullmatch(head):
        return head
    tail = text[last:end].strip(" )）.,:—–-")
    return "" if _OPEN.fullmatch(tail) else tail

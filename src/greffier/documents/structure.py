"""The structure of a document: its language, its masthead, its parts, and one mended text that maps to the source."""

from __future__ import annotations

import re
from bisect import bisect_right

from msgspec import Struct, field

from .block import Block, mend
from .blocks import BlockBuilder
from .extract import Extract
from .furniture import JOB_NUMBER
from .known import given_nodes
from .laid import clean, head_end, laid_blocks, laid_masthead
from .language import Language, available, detect, language
from .letters import unmarked
from .lines import Line, lines_of
from .mark import MARK, is_marked
from .masthead import NUMBER_TITLE, Masthead, masthead_of
from .mending import Mended
from .models import Part, Warning
from .notes import drop_marks, drop_spans
from .outline import Node, Outline, find_formula
from .placing import place_on_pages

_FURNITURE = {
    "running_header": "running header",
    "page_number": "page number or job number",
    "links": "link targets left by the page",
}


class Span(Struct, gc=False):
    """Where a part's own text stands in the mended text of the document."""

    start: int
    end: int
    node: Node


class Structure(Struct):
    """What the parts of a document are, before anything is read in them.

    `spans` are in reading order; `view` is the mended text of all parts that may make claims, a line each.
    """

    language: str | None
    masthead: Masthead
    nodes: list[Node]
    parts: list[Part]
    view: Mended
    spans: list[Span]
    blocks: list[Block]
    job_number: str | None
    warnings: list[Warning]
    placeholder: re.Pattern[str]
    facts: dict[str, str] = field(default_factory=dict)


def structure_of(extract: Extract) -> Structure:
    """The structure of a text, in any language; one without data of its own is read with English words."""
    said = extract.facts.get("language")
    code = said if said and extract.parts else detect(extract.text) or said
    lang = language(code if code in available() else "en")
    lines = lines_of(extract.text)
    if lines and lines[-1].text == MARK and is_marked(extract.text):
        lines.pop()  # it is the file's, not the document's
    laid = extract.lines is not None and extract.clean
    masthead, blocks = (_laid if laid else _lines_joined)(extract, lines, lang)
    agenda = masthead.kind is not None and masthead.kind.kind == "provisional_agenda"
    known = any(block.known for block in blocks)
    formula = None if known else find_formula(blocks, lang, _numbered(masthead, lang))
    outline = Outline(lang, formula, agenda)
    if extract.parts:
        given_nodes(outline, [*_head(masthead), *masthead.title_below, *blocks], extract.parts)
        _hold_masthead(outline.nodes, masthead)
    else:
        _place_head(outline, masthead, lang)
        outline.place(blocks)
    found = _assembled(code, lang, masthead, outline, blocks)
    found.warnings += extract.warnings
    found.job_number = found.job_number or extract.facts.get("job_number")
    found.facts = extract.facts
    if extract.pages:
        place_on_pages(found.parts, [node.block for node in found.nodes], extract)
    return found


def _laid(extract: Extract, lines: list[Line], lang: Language) -> tuple[Masthead, list[Block]]:
    """Masthead and blocks of a text whose format knows its parts."""
    laid = extract.lines or []
    known = {line.start for line in laid if line.role != "head"}
    masthead = laid_masthead(lines, extract, lang)
    blocks = laid_blocks([line for line in lines if line.start in known], laid)
    clean(blocks, extract.marks)
    return masthead, blocks


def _lines_joined(extract: Extract, lines: list[Line], lang: Language) -> tuple[Masthead, list[Block]]:
    """Masthead and blocks of a text whose lines have to be joined, or whose format joins them."""
    builder = BlockBuilder(extract.text, lines, lang.keep_hyphen, lang.preamble, lang.unfinished)
    top = lines if extract.lines is None else lines[: head_end(lines, extract.lines)]
    masthead = masthead_of(top, lang, builder.hyphenation, builder.layout.step)
    head = [slot.block for slot in masthead.slots] + masthead.titles
    marks = (
        frozenset("*")
        if any("*" in _unstarred(line) for b in head for line in b.lines) or _starred(lines)
        else frozenset()
    )
    if extract.lines is None:
        blocks = builder.build(masthead.body_line, _own_symbol(masthead), marks, _own_title(masthead))
    else:
        blocks = laid_blocks(lines[masthead.body_line :], extract.lines)
    for block in blocks:
        mend(block, builder.hyphenation)
    if extract.lines is None:
        drop_marks(blocks, lang.note_mark)
    else:
        drop_spans([*blocks, *head], extract.marks)
    return masthead, blocks


def _head(masthead: Masthead) -> list[Block]:
    """The blocks of a masthead in order, without a title that stands below it."""
    line = [masthead.kind_line] if masthead.kind_line is not None else []
    slots = [slot.block for slot in masthead.slots]
    return sorted([*slots, *masthead.titles, *line], key=lambda b: b.start)


def _numbered(masthead: Masthead, lang: Language) -> bool:
    """Whether the number of a resolution or decision is printed above the text."""
    pattern = re.compile(lang.headings["decision_number"], re.IGNORECASE)
    if any(NUMBER_TITLE.match(b.text) for b in masthead.titles[-1:]):
        return True
    return any(pattern.match(b.text) for b in [*(s.block for s in masthead.slots), *masthead.titles])


def _unstarred(line: Line) -> str:
    return line.text.strip("*")


def _starred(lines: list[Line]) -> bool:
    """Whether a mark `*` stands behind a word somewhere: then a line that begins with one is its footnote."""
    return any(
        re.search(r"[^\W_]\*{1,3}(?![\w*])", line.text)
        for line in lines
        if "*" in line.text and not line.text.endswith("**")
    )


def _own_symbol(masthead: Masthead) -> str | None:
    symbols = masthead.all("symbol")
    return symbols[0].text.rstrip("*") if symbols else None


def _own_title(masthead: Masthead) -> str:
    """The document's title without its number."""
    title = masthead.titles[-1].text if masthead.titles else ""
    m = NUMBER_TITLE.match(title)
    return title[m.end() :] if m is not None else title


def _place_head(outline: Outline, masthead: Masthead, lang: Language) -> None:
    """The masthead with the document's title inside, or the title alone where no masthead is printed."""
    if masthead.printed:
        if not (every := _head(masthead)):
            return
        outline.open("masthead", "masthead", None, _whole(masthead, every), -1)
        if (title := _title_inside(masthead)) is not None:
            outline.leaf("title", "title", title, 99)
        outline.stack.clear()
        for block in masthead.title_below:
            outline.leaf("title", "title", block, -2)
        return
    number = re.compile(lang.headings["decision_number"] + r"\W*", re.IGNORECASE)
    blocks = [slot.block for slot in masthead.slots]
    titles = masthead.titles
    kind_line = [masthead.kind_line] if masthead.kind_line else []
    for block in [*blocks, *titles, *kind_line, *masthead.title_below]:
        if number.fullmatch(block.text):
            outline.leaf("other", "p", block, 0)
        else:
            outline.leaf("title", "title", block, 0)


def _title_inside(masthead: Masthead) -> Block | None:
    """The document's title, where it stands in the masthead."""
    return masthead.titles[-1] if masthead.titles and not masthead.title_below else None


def _whole(masthead: Masthead, every: list[Block]) -> Block:
    """The masthead as one block: all that it prints but the document's title."""
    title = _title_inside(masthead)
    whole = Block("text", [], start=every[0].start, end=every[-1].end)
    whole.hold(Mended(" ".join(b.text for b in every if b is not title), [], []))
    return whole


def _hold_masthead(nodes: list[Node], masthead: Masthead) -> None:
    """Give the part that is the masthead all its lines."""
    if nodes and nodes[0].type == "masthead" and (every := _head(masthead)):
        nodes[0].block = _whole(masthead, every)
        nodes[0].start, nodes[0].end = every[0].start, max(nodes[0].end, every[-1].end)


def _assembled(
    code: str | None, lang: Language, masthead: Masthead, outline: Outline, blocks: list[Block]
) -> Structure:
    nodes = sorted(outline.nodes, key=lambda n: (n.start, -n.end))
    parts = [
        Part(n.id, n.type, n.number, n.block.text if n.block else "", n.start, n.end, _id_of(n.parent))
        for n in nodes
    ]
    warnings = outline.warnings
    view, spans = _view(outline.nodes, masthead)
    job = None
    for node in nodes:
        if node.type == "furniture" and node.block is not None:
            warnings.append(
                Warning(
                    "page_furniture",
                    _FURNITURE.get(node.block.why, _FURNITURE["running_header"]),
                    node.start,
                    node.end,
                )
            )
            found = JOB_NUMBER.search(node.block.text)
            job = job or (found["job"] if found else None)
    return Structure(code, masthead, nodes, parts, view, spans, blocks, job, warnings, lang.placeholder)


def _id_of(node: Node | None) -> str | None:
    return node.id if node is not None else None


def _view(nodes: list[Node], masthead: Masthead) -> tuple[Mended, list[Span]]:
    """One mended text of all parts but furniture, and where each part stands in it."""
    texts: list[str] = []
    places: list[int] = []
    sources: list[int] = []
    spans: list[Span] = []
    length = 0
    for node in nodes:
        if node.type == "furniture" or node.block is None:
            continue
        inner = (
            [slot.block for slot in masthead.slots] + _masthead_titles(masthead)
            if node.type == "masthead"
            else [node.block]
        )
        start = length
        for block in inner:
            mended = unmarked(block.mended)
            if not mended.text:
                continue
            texts.append(mended.text)
            places += [p + length for p in mended.places]
            sources += mended.sources
            length += len(mended.text) + 1
        if length > start:
            spans.append(Span(start, length - 1, node))
    return Mended("\n".join(texts), places, sources), spans


def _masthead_titles(masthead: Masthead) -> list[Block]:
    """The titles that are the masthead's own text: all but the document's title, and the kind line."""
    titles = masthead.titles if masthead.title_below else masthead.titles[:-1]
    return [*titles, *([masthead.kind_line] if masthead.kind_line else [])]


def placeholders(structure: Structure) -> list[tuple[int, int, Node]]:
    """The places left open, as spans of the view."""
    text = structure.view.text
    if "[" not in text:
        return []
    starts = [span.start for span in structure.spans]
    found = [
        (*m.span(), structure.spans[bisect_right(starts, m.start()) - 1])
        for m in structure.placeholder.finditer(text)
    ]
    return [(start, end, span.node) for start, end, span in found if start < span.end]

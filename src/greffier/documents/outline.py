"""Blocks put into their places: chapters, sections, paragraphs, items, annexes, with Akoma Ntoso ids.

Numbers are not identity: an agenda quoted inside a report starts again at 1, an annex has its own paragraphs.
What a number means is decided by where it stands and by the number that was due.
"""

from __future__ import annotations

import re

from msgspec import Struct, field

from .block import Block
from .extract import GivenPart
from .known import place_known
from .language import Language
from .letters import capital, plain
from .listing import LATIN, ROMAN, OpenList, is_cyrillic, place_in, places, printed
from .masthead import kind_of
from .models import Warning
from .numerals import HAN_FIGURES, ROMANS, han_value
from .script import unspaced
from .signs import CLOSING, COLONS, COMMAS, ENDING, SEMICOLONS

ANNEX, CHAPTER, CAPITAL, HEADING, ANNOTATION, SUBANNOTATION, DOCUMENTATION, PARAGRAPH, ITEM = (
    0, 10, 20, 30, 32, 34, 36, 40, 50,
)  # fmt: skip
"""Ranks: a part closes every open part of its own rank or a higher one."""

_ENDS = frozenset(ENDING + COMMAS)
_FORMULA = 200
"""The opening words of a numbered act have fewer characters."""
_ANNEX_HEADING = 120
"""A line that says `Annex` and its number, and no more, has fewer characters."""
_SITTING = 60
"""The lines that name a sitting and its day have fewer characters."""
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_FIGURES = re.compile(r"\d+")
_OPENING = 60
"""The words that open a paragraph of a preamble stand within so many characters."""
_LEADING_DIGITS = re.compile(r"\d+")


class Node(Struct, eq=False, gc=False):
    """A part in the making. `listed` says that its items are those of an agenda."""

    type: str
    number: str | None
    block: Block | None
    start: int
    end: int
    parent: Node | None
    id: str
    rank: int
    listed: str = ""
    counts: dict[str, int] = field(default_factory=dict)


class Outline:
    """Builds the parts of one document; `mode` is `body`, `preamble` or `operative`.

    `agenda_itself` says that the document is an agenda: its numbered paragraphs are the items.
    """

    def __init__(self, lang: Language, formula: int | None, agenda_itself: bool = False) -> None:
        self.lang = lang
        self.agenda_itself = agenda_itself
        self.formula = formula
        self.mode = "preamble" if formula is not None else "body"
        self.nodes: list[Node] = []
        self.stack: list[Node] = []
        self.lists: list[OpenList] = []
        self.top: dict[str, int] = {}
        self.taken: dict[str, Node] = {}
        self.ids: dict[str, int] = {}  # each id with the number of the last one like it
        self.warnings: list[Warning] = []
        self.due = 1
        self.nested = 0
        self.before: tuple[Node, str] | None = None
        self.mixed: set[int] = set()
        self.cyrillic: dict[int, bool] = {}
        self.acted = self.closed = False
        self.agenda = tuple(lang.headings["agenda"])
        self.annex_numbers = {
            word: n for n, words in lang.headings.get("annex_numbers", {}).items() for word in words
        }
        self.annexes = re.compile(
            rf"(?:{'|'.join(lang.headings['annex'])})(?:\s+(?P<number>[IVX]{{1,6}}|\d{{1,2}}|[A-Z]{''.join('|' + w for w in self.annex_numbers)})|(?P<han>[{HAN_FIGURES}]{{1,3}}))?",
            re.IGNORECASE,
        )

    def _annex_number(self, printed: str | None) -> str | None:
        """An annex's number as its id has it."""
        return self.annex_numbers.get(printed, printed.upper()) if printed is not None else None

    # ---------------------------------------------------------------- opening parts

    def open(
        self, kind: str, prefix: str, number: str | None, block: Block, rank: int, listed: str = ""
    ) -> Node:
        """Open a part in the place that its rank gives it."""
        while self.stack and self.stack[-1].rank >= rank:
            self.stack.pop()
        if rank < ITEM:
            self.lists.clear()
            if rank <= PARAGRAPH:
                self.nested = 0
        parent = self.stack[-1] if self.stack else None
        node = self._add(kind, self._id(parent, prefix, number), number, block, parent, rank, listed)
        self.stack.append(node)
        return node

    def leaf(self, kind: str, prefix: str, block: Block, below: int) -> Node:
        """Add a part that holds no others, inside the innermost part of a rank lower than `below`."""
        parent = self._holder(below)
        return self._add(kind, self._id(parent, prefix, None), None, block, parent, 99, "")

    def page(self, kind: str, prefix: str, block: Block, number: str | None = None) -> None:
        """Add a part of the page: a footnote, a remain of the page."""
        self._add(kind, self._id(None, prefix, None), number, block, None, 99, "")

    def _add(
        self,
        kind: str,
        id_: str,
        number: str | None,
        block: Block,
        parent: Node | None,
        rank: int,
        listed: str,
    ) -> Node:
        self.acted = self.acted or kind == "operative"
        node = Node(kind, number, block, block.start, block.end, parent, id_, rank, listed)
        self.nodes.append(node)
        up = parent
        while up is not None and up.end < node.end:
            up.end = node.end
            up = up.parent
        return node

    def take(self, part: GivenPart, block: Block | None) -> None:
        """Add a part as a format gives it; its parent has been taken before, or it has none."""
        parent = self.taken.get(part.parent) if part.parent is not None else None
        start, end = (block.start, block.end) if block is not None else (part.start, part.start)
        held = block or Block("text", [], start=start, end=end)
        id_ = part.id
        while not id_ or id_ in self.taken:  # whatever a file says, an id is unique
            id_ = f"{id_}-{len(self.taken) + 1}"
        node = Node(part.type, part.number, held, start, end, parent, id_, 99, part.listed)
        self.nodes.append(node)
        self.taken[id_] = node
        while parent is not None and parent.end < end:
            parent.end = end
            parent = parent.parent

    def _id(self, parent: Node | None, prefix: str, number: str | None) -> str:
        counts = parent.counts if parent is not None else self.top
        count = counts[prefix] = counts.get(prefix, 0) + 1
        if number is not None:
            own = f"{prefix}_{number}".replace(" ", "").replace(".", "-")
        elif count == 1 and prefix in ("title", "intro", "masthead"):
            own = prefix
        else:
            own = f"{prefix}_{count}"
        full = f"{parent.id}__{own}" if parent is not None else own
        n = self.ids.get(full, 0) + 1
        unique = full if n == 1 else f"{full}-{n}"
        while unique in self.ids:
            n += 1
            unique = f"{full}-{n}"
        self.ids[unique] = 1
        self.ids[full] = n
        return unique

    # ---------------------------------------------------------------- placing blocks

    def place(self, blocks: list[Block]) -> None:
        """Place the blocks of a document, in order."""
        texts = [b for b in blocks if b.role == "text"]
        following = dict(zip(map(id, texts), [*texts[1:], None], strict=False))
        for i, block in enumerate(blocks):
            if block.role == "furniture":
                self.page("furniture", "furniture", block)
            elif block.role == "footnote":
                self.page("footnote", "fn", block, block.number)
            elif block.role == "table":
                self.leaf("table", "table", block, PARAGRAPH)
            elif block.text or block.marker is not None:
                self._text(i, block, following[id(block)])

    def _text(self, i: int, block: Block, following: Block | None) -> None:
        marker = block.marker
        if block.known:
            place_known(self, block, following)
        elif i == self.formula:
            self.leaf("other", "formula", block, 0)
        elif marker is None:
            self._unmarked(block, following)
        elif marker.kind == "number":
            self._number(block, marker.number, following)
        elif marker.kind == "capital":
            self._capital(block, marker.number, following)
        elif marker.kind == "bullet":
            self._bullet(block)
        else:
            self._item(block, marker.number)
        self.before = (self.nodes[-1], block.text) if self.nodes else None

    def _number(self, block: Block, number: str, following: Block | None) -> None:
        if "." in number:
            self._composed(block, number, following)
            return
        figures = _LEADING_DIGITS.match(number)
        n = int(figures[0] if figures is not None else number)
        holder = self.stack[-1] if self.stack else None
        agenda = self._list_of("agenda")
        if self.agenda_itself and (not self.stack or self.stack[0].type == "item"):
            self.nested = n
            self.open("item", "point", number, block, PARAGRAPH, "agenda")
        elif agenda is not None and (agenda.rank < PARAGRAPH or n == self.nested + 1):
            self.nested = n
            self.open(
                "item", "point", number, block, agenda.rank + 1 if agenda.rank < PARAGRAPH else ITEM, ""
            )
            self._reset(agenda)
        elif self._list_of("annotations") is not None:
            self.open("section", "sec", number, block, ANNOTATION)
        elif (
            n == 1 and holder is not None and holder.rank >= PARAGRAPH and self._announced() and self.due != 1
        ):
            intro = plain(self.before[1]) if self.before is not None else ""
            paragraph = self._open_of(PARAGRAPH) or holder
            paragraph.listed = (
                "agenda" if any(w in intro for w in self.lang.headings["agenda_intro"]) else "numbers"
            )
            self.nested = 1
            self.open("item", "point", number, block, ITEM)
        elif self.nested and n == self.nested + 1 and n != self.due:
            self.nested = n
            self.open("item", "point", number, block, ITEM)
        elif n != self.due and self.mode == "body" and self._is_heading(block, following):
            self.open("section", "sec", number, block, HEADING + 1)
        else:
            self.due = n + 1
            self._numbered(block, number)

    def _composed(self, block: Block, number: str, following: Block | None) -> None:
        """A heading or a paragraph that is numbered within its chapter, as `36.1`; no other number is due for it."""
        if self.mode == "body" and self._is_heading(block, following):
            self.open("section", "sec", number, block, HEADING + 1)
        else:
            self._numbered(block, number)

    def _numbered(self, block: Block, number: str) -> None:
        kind = "operative" if self.mode != "body" and not self._annexed() else "paragraph"
        if kind == "operative":
            self.mode = "operative"
        self.open(kind, "para", number, block, PARAGRAPH)

    def _reset(self, agenda: Node) -> None:
        node = self.stack[-1]
        if agenda.rank < PARAGRAPH:
            node.rank = PARAGRAPH

    def _capital(self, block: Block, number: str, following: Block | None) -> None:
        roman = ROMAN.get(number.lower())
        letter = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".find(number) + 1 if len(number) == 1 else 0
        chapter, section = self._open_of(CHAPTER), self._open_of(CAPITAL)
        last_chapter = ROMAN.get((chapter.number or "").lower(), 0) if chapter is not None else 0
        last_section = LATIN.find((section.number or " ").lower()) + 1 if section is not None else 0
        if letter == last_section + 1 and not (roman == last_chapter + 1 and letter != 1):
            self.open("section", "sec", number, block, CAPITAL)
        elif roman is not None and (roman == 1 or roman > last_chapter):
            self.open("chapter", "chp", number, block, CHAPTER, self._listed(block.text))
        elif letter:
            self.open("section", "sec", number, block, CAPITAL)
        else:
            self._unmarked(block, following)

    def _listed(self, heading: str) -> str:
        """What a chapter's heading says that it lists: an agenda, annotations to one."""
        lower = plain(heading)
        if lower in self.lang.headings["annotations"]:
            return "annotations"
        return "agenda" if lower in self.agenda else ""

    def _bullet(self, block: Block) -> None:
        rank = ITEM + len(self.lists)
        self.open("item", "point", None, block, rank)

    def _item(self, block: Block, marker: str) -> None:
        if self._list_of("annotations") is not None and not _ended(block.text):
            self.open("section", "sec", self._letter(block, marker, []), block, SUBANNOTATION)
            return
        lists = list(self.lists)
        number = self._letter(block, marker, lists)
        depth = len(lists) - 1
        holder = self._holder(ITEM)
        item_of_agenda = self.stack and self.nested and self.stack[-1].type == "item"
        prefix = "point"
        if (
            depth == 0
            and (holder is None or holder.type in ("annex", "chapter", "section"))
            and not item_of_agenda
        ):
            prefix = "para"
        self.open("item", prefix, number, block, ITEM + 1 + depth)
        self.lists = lists

    def _letter(self, block: Block, marker: str, lists: list[OpenList]) -> str:
        """The marker's letter in one alphabet; brings the open lists up to date and notes a change of alphabet."""
        if marker.isdigit() or not places(marker):
            lists[:] = lists[:1] or [OpenList("letter", 0)]
            return marker
        depth, kind, place = place_in(lists, marker, self._announced())
        previous = lists[depth] if depth < len(lists) else None
        lists[depth:] = [OpenList(kind, place)]
        if previous is not None and kind == "letter":
            self._note_alphabet(block, marker, depth)
        self.cyrillic[depth] = is_cyrillic(marker)
        return printed(kind, place)

    def _note_alphabet(self, block: Block, marker: str, depth: int) -> None:
        before = self.cyrillic.get(depth)
        holder = self._holder(ITEM + 1 + depth)
        if before is not None and before != is_cyrillic(marker) and id(holder) not in self.mixed:
            self.mixed.add(id(holder))
            at = block.start + (
                block.lines[0].text[block.marker.at :].startswith("(") if block.marker is not None else 0
            )
            message = (
                f"the list mixes alphabets: {marker}) is {'Cyrillic' if is_cyrillic(marker) else 'Latin'}"
            )
            self.warnings.append(Warning("mixed_list_letters", message, at, at + len(marker)))

    # ---------------------------------------------------------------- parts that are known

    def annex(self, block: Block) -> None:
        """Open an annex, under the line that is its heading."""
        found = self.annexes.fullmatch(plain(block.text))
        self.mode = "body"
        self.due = 1
        number = None
        if found is not None:
            number = self._annex_number(found["number"]) or _roman(found["han"])
        self.open("annex", "ann", number, block, ANNEX)

    def recital(self, block: Block, following: Block | None) -> None:
        """Add a paragraph of a preamble; the items of a list that follows at once are its own."""
        node = self.leaf("preambular", "rec", block, 0)
        while self.stack and self.stack[-1].rank >= PARAGRAPH:
            self.stack.pop()
        marker = following.marker if following is not None else None
        if marker is not None and marker.kind in ("letter", "bracketed"):
            node.rank = PARAGRAPH
            self.stack.append(node)
            self.lists.clear()

    def paragraph(self, kind: str, number: str | None, block: Block) -> None:
        """Open a paragraph of a type, numbered or not."""
        self.open(kind, "p" if number is None else "para", number, block, PARAGRAPH)

    def item(self, number: str | None, block: Block, depth: int) -> None:
        """Open an item of the list at a depth."""
        self.open("item", "point", number, block, ITEM + 1 + depth)

    def division(self, kind: str, number: str | None, block: Block) -> None:
        """Open a chapter or section; sections lie in one another as deep as the format says."""
        if kind == "chapter":
            self.open(kind, "chp", number, block, CHAPTER + min(block.level, 9))
        else:
            self.open(kind, "sec", number, block, CAPITAL + min(block.level, 19))

    def closing(self, block: Block) -> None:
        """Add a line after the operative paragraphs, such as the meeting at which the text was adopted."""
        self.leaf("other", "p", block, HEADING)

    # ---------------------------------------------------------------- blocks without a marker

    def _unmarked(self, block: Block, following: Block | None) -> None:
        text = block.text
        if text[:1] == "[" and self.lang.placeholder.fullmatch(text):
            self.leaf("other", "p", block, PARAGRAPH)
            return
        if len(text) < _ANNEX_HEADING and self.annexes.fullmatch(plain(text)) is not None:
            self.annex(block)
            return
        if self._annexed() and self.before is not None and self.before[0].type == "annex":
            self.leaf("title", "title", block, HEADING)
            if plain(block.text).startswith(self.agenda):
                self.stack[0].listed = "agenda"
            return
        if self._opens_annex(following):
            self.leaf("other", "intro", block, PARAGRAPH)
        elif self.mode == "preamble":
            self._preambular(block, following)
        elif self._sitting(block, following):
            self.leaf("other", "p", block, HEADING)
        elif self._is_heading(block, following):
            self._heading(block, following)
        elif self._annexed() and text.endswith(tuple(COLONS)) and not self._inside(PARAGRAPH):
            self.leaf("other", "intro", block, PARAGRAPH)
        else:
            self._paragraph(block)

    def _opens_annex(self, following: Block | None) -> bool:
        """Whether a block between an annex's title and its list opens the sentences of the list."""
        titled = self.before is not None and self.before[0].type == "title" and self._annexed()
        marker = following.marker if following is not None else None
        return (
            titled
            and marker is not None
            and marker.kind == "letter"
            and following is not None
            and following.text[:1].islower()
        )

    def _preambular(self, block: Block, following: Block | None) -> None:
        if block.text.endswith(tuple(COMMAS + SEMICOLONS)) or recites(block.text, self.lang):
            self.recital(block, following)
        elif self._is_heading(block, following):
            self._heading(block, following)
        else:
            self.mode = "operative"
            self._paragraph(block)

    def _paragraph(self, block: Block) -> None:
        if self.mode == "operative" and not self._annexed():
            if self._closing(block):
                self.leaf("other", "p", block, HEADING)
            else:
                self.open("operative", "p", None, block, PARAGRAPH)
            return
        self.open("paragraph", "p", None, block, PARAGRAPH)

    def _sitting(self, block: Block, following: Block | None) -> bool:
        """A numbered line before a day, behind the operative paragraphs (the sitting that adopted them), or one behind it."""
        if not self.acted or self.mode != "operative" or self._annexed():
            return False
        if not self.closed and len(block.text) < _SITTING and any(c.isdigit() for c in block.text):
            behind = following.text if following is not None else ""
            alone = _YEAR.search(block.text) is not None and len(_FIGURES.findall(block.text)) > 2
            self.closed = alone or (len(behind) < _SITTING and _YEAR.search(behind) is not None)
        return self.closed

    def _closing(self, block: Block) -> bool:
        """A line after the operative paragraphs, such as the meeting at which the text was adopted."""
        return self.acted and len(block.text) < 120

    def _heading(self, block: Block, following: Block | None) -> None:
        text = plain(block.text)
        annotated = self._list_of("annotations") is not None
        if text in self.lang.headings["annotations"]:
            self.open("section", "sec", None, block, HEADING, "annotations")
        elif text in self.lang.headings["documentation"]:
            self.open("section", "sec", None, block, DOCUMENTATION, "documentation")
        elif text.startswith(self.agenda) and following is not None and following.marker is not None:
            self.open("section", "sec", None, block, HEADING, "agenda")
            self.nested = 0
        elif (
            self._inside(PARAGRAPH)
            and following is not None
            and following.marker is not None
            and self._within(following)
        ):
            self.leaf("section", "sec", block, PARAGRAPH + 1)
        elif annotated and kind_of(text, self.lang) is None:
            self.open("section", "sec", None, block, DOCUMENTATION)
        else:
            self.open("section", "sec", None, block, HEADING)

    def _within(self, following: Block) -> bool:
        """Whether the list that follows a heading belongs to the paragraph above the heading."""
        marker = following.marker
        return marker is not None and marker.kind == "letter"

    def _is_heading(self, block: Block, following: Block | None) -> bool:
        text = block.text
        if (
            self._list_of("documentation") is not None
            and plain(text) not in self.lang.headings["documentation"]
        ):
            return self._starts_agenda_again(text)
        if block.heading and text:
            return True
        if not text or len(text) > 320 or text[0].islower() or _ended(text):
            return False
        if following is None:
            return block.bold
        if (
            self.mode == "operative"
            and not self._annexed()
            and following.marker is None
            and (capital(following.text) or unspaced(text[0]))
        ):
            return block.bold or plain(text).startswith(self.agenda)
        return True

    def _starts_agenda_again(self, text: str) -> bool:
        return self.annexes.fullmatch(plain(text)) is not None

    # ---------------------------------------------------------------- where we are

    def _annexed(self) -> bool:
        return bool(self.stack) and self.stack[0].rank == ANNEX

    def _inside(self, rank: int) -> bool:
        return self._open_of(rank) is not None

    def _open_of(self, rank: int) -> Node | None:
        """The innermost open part of a rank."""
        for node in reversed(self.stack):
            if node.rank == rank:
                return node
        return None

    def _holder(self, below: int) -> Node | None:
        """The innermost open part of a rank lower than `below`."""
        for node in reversed(self.stack):
            if node.rank < below:
                return node
        return None

    def _list_of(self, listed: str) -> Node | None:
        """The innermost open part whose items are of such a list."""
        for node in reversed(self.stack):
            if node.listed == listed:
                return node
        return None

    def _announced(self) -> bool:
        return self.before is not None and self.before[1].endswith(tuple(COLONS))


def _roman(numeral: str | None) -> str | None:
    """A Chinese numeral as the Roman one that other languages print in its place."""
    value = han_value(numeral) if numeral else None
    return ROMANS[value - 1].upper() if value is not None and value <= len(ROMANS) else None


def _ended(text: str) -> bool:
    """Whether a text ends in a point, a comma or the like, inside quotation marks or brackets or not."""
    return text.rstrip(CLOSING)[-1:] in _ENDS


def recites(text: str, lang: Language) -> bool:
    """Whether a text begins as a paragraph of a preamble does."""
    return lang.preamble.match(plain(text[:_OPENING])) is not None


def find_formula(blocks: list[Block], lang: Language, numbered: bool) -> int | None:
    """The block with which a resolution or decision begins: `The Conference …,` before its first paragraph.

    `numbered` says that a resolution's or decision's number is printed above: then a colon will do.
    """
    decided = [w for words in lang.headings["decision_kinds"].values() for w in words]
    opening = True
    for i, block in enumerate(blocks[:14]):
        if block.role != "text" or block.marker is not None or not block.text:
            continue
        following = next((b for b in blocks[i + 1 :] if b.role == "text"), None)
        if following is None:
            return None
        text = block.text
        first = following.marker is not None and following.marker.number == "1"
        if text[-1] in COMMAS and len(text) < 420 and not recites(text, lang):
            if first or (following.marker is None and recites(following.text, lang)):
                return i
            if opening and numbered and len(text) < _FORMULA:
                return i
        opening = False
        if numbered and text[-1] in COLONS and following.marker is not None:
            return i
        if text[-1] in COLONS and len(text) < 600 and any(w in plain(text)[-60:] for w in decided):
            if following.marker is not None or recites(following.text, lang) or i < 3:
                return i
    return None

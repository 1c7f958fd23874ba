"""The head of a document: which lines are which slot of a masthead, and where the text itself begins.

A masthead prints, in varying order: organization, symbol, body, distribution, date of issue, language, original
language, session, place and dates, agenda items, their titles, the document's title, and the line that says what
kind of document it is. Its slots stand in English too in a document of another language.
"""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct, field

from .block import Block, mend
from .dates import dates_in
from .furniture import SYMBOL_LINE
from .language import KindWords, Language, language, masthead_languages
from .letters import bare, capital, folded, letter_names, plain, settled
from .lines import Line, marker_of
from .listing import in_latin
from .mending import Hyphenation
from .script import WORD, unspaced
from .signs import COLONS, COMMAS, SEMICOLONS, STOPS

_MODIFIERS = 2
"""So many words stand between an ordinal and its session: `eleventh emergency special session`."""
REACH = 70
"""A masthead ends within so many printed lines."""

_COLUMNS = re.compile(r"\s*\|(?:\s*\|)*\s*|\s{3,}|\t+")
_DATE_ONLY = re.compile(r"\d{1,2}\S{0,3}\s(?:\S{1,3}\s)?\S+\s(?:\S{1,3}\s)?\d{4}(?:\s\S{1,4}\.?)?")
_LETTER = r"\(?[^\W\d_](?:\s?[^\W\d_])?\)"
_ITEM_NUMBER = re.compile(r"(\d{1,3})|\(?([^\W\d_](?:\s?[^\W\d_])?)\)")
_DAY = re.compile(rf"(?<!\d)\d{{4}}(?!-|{WORD})")
"""The year of a day, and not a sitting of a great number."""
_YEAR = re.compile(r"\d{4}")
NUMBER_TITLE = re.compile(
    rf"(?P<number>(?:E?S[-\u2011])?\d{{1,4}}/\d{{1,4}}(?:\s?[A-Z](?:[-–][A-Z])?|\s(?:{'|'.join(letter_names())}))?)"
    r"(?:\.\s+|．\s*|\s{2,}|\t\s*|\s(?=[\u0590-\u08ff]))(?=\S)"
)
"""The number of a resolution or decision before its title: `76/103. `, `ES-11/4. `, `2022/4. `, `76/103  `."""
_NOTE_LINE = re.compile(r"(?:\*{1,3}\s|<sup>\S{1,4}</sup>|[¹²³⁰⁴-⁹])\s*\S")
_PLACE_BEHIND = re.compile(rf"[{COMMAS}]\s?[^\s{COMMAS}]{{2,20}}(?:[{COMMAS}]\s?\S{{2,20}})?")
_COLON = re.compile(r"(?::\s|：\s?)(?!.*(?::\s|：))")
_BRACKET_REACH = 4
"""A bracket of a masthead goes over so many lines at most."""
_RANGES = "-–—"
"""Signs that stand between two days; one at the end of a line leaves the other day to the next."""
_NOTE_FIRST = frozenset("*<¹²³⁰⁴⁵⁶⁷⁸⁹")


class Slot(Struct):
    """A block of the masthead and what it is."""

    kind: str
    block: Block


class Masthead(Struct):
    """Slots in order, the titles (the document's own is the last), and the line at which the text itself begins.

    `title_below` is a title that stands behind the kind line, as a draft resolution's does.
    """

    slots: list[Slot] = field(default_factory=list)
    titles: list[Block] = field(default_factory=list)
    title_below: list[Block] = field(default_factory=list)
    kind_line: Block | None = None
    kind: KindWords | None = None
    printed: bool = False
    body_line: int = 0

    def all(self, kind: str) -> list[Block]:
        """The blocks of one kind of slot."""
        return [slot.block for slot in self.slots if slot.kind == kind]


class Cues:
    """The words by which a language's masthead lines are known."""

    def __init__(self, lang: Language) -> None:
        english = language("en")
        both = (lang, english) if lang.code != "en" else (lang,)
        self.lang = lang
        self.english = cues_of("en") if lang.code != "en" else None
        self.organization = {w for x in both for w in x.masthead["organization"]}
        self.languages = masthead_languages()
        self.openings = {
            slot: tuple(w for x in both for w in x.masthead[words])
            for slot, words in (
                ("distribution", "distribution_words"), ("original", "original_words"), ("adopted", "adopted_words"),
            )
        }  # fmt: skip
        self.every_opening = tuple(w for words in self.openings.values() for w in words)
        self.dates = both
        self.figure = re.compile(rf"(\d{{1,3}}){lang.ordinal_suffix}")
        self.session_nouns = frozenset(lang.masthead["session_nouns"])
        self.item_words = tuple(w.lower() for w in lang.masthead["item_words"])
        items = "|".join(sorted(lang.masthead["item_words"], key=len, reverse=True))
        agenda = "|".join(lang.masthead["agenda_words"])
        numbers = rf"\d{{1,3}}(?:\s?{_LETTER})?"
        joined = (
            rf"{numbers}(?:\s?(?:,|[–—-]|{'|'.join(lang.masthead['item_and'])})\s?(?:{numbers}|{_LETTER}))*"
        )
        agenda = rf"(?:\s(?:{agenda}))?" if agenda else ""
        self.items = re.compile(rf"(?:{items}){lang.blank}(?P<numbers>{joined}){agenda}\W*", re.IGNORECASE)
        self.adopted = re.compile(lang.masthead.get("adopted", "(?!)"))

    def of(self, text: str) -> str | None:
        """The slot that a line is, or None."""
        if len(text) > 150:
            return None
        text = " ".join(bare(text).split()).strip("*_# ")
        lower = folded(text)
        if not lower:
            return None
        if "/" in text and SYMBOL_LINE.fullmatch(text) and any(c.isdigit() for c in text):
            return "symbol"
        if lower in self.organization:
            return "organization"
        if lower in self.languages:
            return "language"
        if lower.startswith(self.every_opening):
            return next(slot for slot, words in self.openings.items() if lower.startswith(words))
        if self.items_in(text) is not None:
            return "items"
        if text[0].isnumeric() and len(text) < 40 and self._date_alone(text):
            return "date"
        if self.adopted.match(text):
            return "adopted"
        if self.session_number(lower) is not None:
            return "session"
        if (
            (
                capital(text)
                or self.lang.placeholder.match(text)  # the place is left open
                or (self.lang.year_first and text[0].isnumeric())
            )
            and len(text) < 90
            and text[-1] not in STOPS + SEMICOLONS + COLONS
            and self._place_and_dates(text)
        ):
            return "place"
        if text[0] == "[" and len(text) > 5 and text.find("]") in (-1, len(text) - 1):
            return "bracket"
        return None

    def _date_alone(self, text: str) -> bool:
        """Whether a date is all that a line holds."""
        if _DATE_ONLY.fullmatch(text):
            return any(dates_in(text, lang) for lang in self.dates)
        found = dates_in(text, self.lang) if self.lang.year_first else []
        return len(found) == 1 and (found[0].start, found[0].end) == (0, len(text))

    def items_in(self, text: str) -> re.Match[str] | None:
        """A line that names agenda items and nothing more; their `numbers`."""
        lower = folded(text)
        found = self.items.fullmatch(lower) if lower.startswith(self.item_words) else None
        return found or (self.english.items_in(text) if self.english is not None else None)

    def session_number(self, lower: str) -> int | None:
        """The ordinal of a folded line such as `двенадцатая сессия`, `tenth session`, `الدورة السادسة والسبعون`."""
        number = self._session_number(lower)
        if number is None and self.english is not None:
            return self.english.session_number(lower)
        return number

    def _session_number(self, lower: str) -> int | None:
        words = lower.replace(",", " ").split(None, 5)
        if self.session_nouns.isdisjoint(words):
            return self._session_unspaced(lower)
        for start in (0, 1, 2):
            for length in (3, 2, 1):
                ordinal = " ".join(words[start : start + length])
                number = self.lang.ordinals.get(ordinal) if start else self._ordinal(ordinal)
                before = words[max(0, start - 1 - _MODIFIERS) : start]
                behind = words[start + length : start + length + _MODIFIERS + 1]
                if number is not None and not self.session_nouns.isdisjoint(
                    before if self.lang.ordinals_behind else behind
                ):
                    return number
        return None

    def _ordinal(self, printed: str) -> int | None:
        """The number of an ordinal in words or, as it begins a line, in figures: `seventy-sixth`, `14º`."""
        figure = self.figure.fullmatch(printed)
        return int(figure[1]) if figure is not None else self.lang.ordinals.get(printed)

    def _session_unspaced(self, lower: str) -> int | None:
        """The ordinal of a line whose words stand without blanks: `第七十六届会议`."""
        if not unspaced(lower[0]):
            return None
        cuts = (lower.find(noun) for noun in self.session_nouns if noun in lower)
        return next((n for at in cuts if (n := self.lang.ordinals.get(lower[:at].strip())) is not None), None)

    def _place_and_dates(self, text: str) -> bool:
        text = settled(text)
        if self.lang.year_first:
            found = dates_in(text, self.lang)
            return (
                len(found) == 1
                and _PLACE_BEHIND.fullmatch(text, found[0].end) is not None
                and not found[0].start
            )
        if not any(comma + " " in text for comma in COMMAS) or not _YEAR.search(text):
            return False
        for lang in self.dates:
            found = dates_in(text, lang)
            if len(found) == 1 and found[0].end >= len(text) - 3 and 2 < found[0].start < 45:
                before = text[: found[0].start]
                return before.rstrip()[-1:] in tuple(COMMAS) and before.count(" ") <= 5
        return False


@lru_cache(maxsize=16)
def cues_of(code: str) -> Cues:
    """The cues of a language, made once."""
    return Cues(language(code))


def masthead_of(lines: list[Line], lang: Language, hyphenation: Hyphenation, step: int = 0) -> Masthead:
    """The masthead of a document; `printed` is False where it prints none and begins with its title."""
    cues = cues_of(lang.code)
    segments, cue_of, last_cue, stop = _scan(lines, cues)
    found = Masthead(
        printed=any(k in ("distribution", "session", "original", "items", "symbol") for k in cue_of.values())
    )
    position = _slots(found, segments, cue_of, last_cue, hyphenation)
    _titles(found, lines, position, stop, cues, hyphenation, step)
    return found


def _scan(lines: list[Line], cues: Cues) -> tuple[list[tuple[int, Line]], dict[int, str], int, int]:
    """Masthead segments (a line of two columns gives two), the slots known by their words, the last such, the stop."""
    segments: list[tuple[int, Line]] = []
    cue_of: dict[int, str] = {}
    last = -1
    stop = min(len(lines), REACH)
    seen: set[str] = set()
    for i, line in enumerate(lines[:stop]):
        marker = marker_of(line.text)
        if (
            marker is not None
            and (marker.kind in ("number", "letter") or marker.number == "I")
            and not NUMBER_TITLE.match(line.text)
        ):
            stop = i
            break
        if (line.text[0] in _NOTE_FIRST and _NOTE_LINE.match(line.text)) or (
            line.text in seen and "/" in line.text
        ):
            stop = i
            break
        seen.add(line.text)
        if "/" in line.text and NUMBER_TITLE.match(line.text.strip("*_ ")):
            break
        for segment in _columns(line):
            kind = _begun(segments, cue_of, i, line.gap) or cues.of(segment.text)
            if kind in ("date", "place", "language") and (
                "place" in cue_of.values() or _goes_on(segments, cue_of, i, cues)
            ):
                kind = None
            if _ends_title(kind, segment, cue_of) and _under_words(segments, cue_of, i, line.gap):
                kind = None
            if kind is not None:
                cue_of[len(segments)] = kind
                last = len(segments)
            segments.append((i, segment))
    return segments, cue_of, last, stop


def _begun(segments: list[tuple[int, Line]], cue_of: dict[int, str], i: int, gap: int) -> str | None:
    """What the lines before began and line `i`, behind `gap` blank ones, goes on with."""
    if _bracket_open(segments, cue_of):
        return "bracket"
    return "adopted" if not gap and _undated(segments, cue_of, i) else None


def _bracket_open(segments: list[tuple[int, Line]], cue_of: dict[int, str]) -> bool:
    """Whether a bracket, as that with the report of a committee, was opened in the lines before and not closed."""
    for k in range(len(segments) - 1, len(segments) - 1 - _BRACKET_REACH, -1):
        if cue_of.get(k) != "bracket" or "]" in segments[k][1].text:
            return False
        if segments[k][1].text[0] == "[":
            return True
    return False


def _undated(segments: list[tuple[int, Line]], cue_of: dict[int, str], i: int) -> bool:
    """Whether the line before says who adopted the text and not yet when: the next says it."""
    if cue_of.get(len(segments) - 1) != "adopted" or segments[-1][0] == i:
        return False
    before = cue_of.get(len(segments) - 2) == "adopted"
    return not before and _DAY.search(segments[-1][1].text) is None


def _ends_title(kind: str | None, line: Line, cue_of: dict[int, str]) -> bool:
    """Whether a line may end a title that is wrapped: `Report … on its` / `tenth session, …`, or a second date."""
    if kind == "session":
        return line.text[0].islower()
    return kind == "date" and "date" in cue_of.values()


def _goes_on(segments: list[tuple[int, Line]], cue_of: dict[int, str], i: int, cues: Cues) -> bool:
    """Whether the line before stops in the middle of a phrase: then a date is the end of a title, not of issue."""
    if not _under_words(segments, cue_of, i):
        return False
    last = segments[-1][1].text
    return last[-1] in _RANGES or plain(last.split()[-1]).strip("*") in cues.lang.stopwords


def _under_words(segments: list[tuple[int, Line]], cue_of: dict[int, str], i: int, gap: int = 0) -> bool:
    """Whether line `i` stands right under one that is no slot by its words."""
    return bool(segments) and not gap and len(segments) - 1 not in cue_of and segments[-1][0] != i


def _columns(line: Line) -> list[Line]:
    if "   " not in line.text and "\t" not in line.text and "|" not in line.text:
        return [line]
    out: list[Line] = []
    at = 0
    for m in [*_COLUMNS.finditer(line.text), None]:
        end = m.start() if m is not None else len(line.text)
        if end > at:
            out.append(
                Line(line.start + at, line.text[at:end], line.gap if not out else 0, line.indent, line.width)
            )
        at = m.end() if m is not None else end
    return out


def _slots(
    found: Masthead,
    segments: list[tuple[int, Line]],
    cue_of: dict[int, str],
    last: int,
    hyphenation: Hyphenation,
) -> int:
    """Fill in the slots up to the last line known by its words; the first line behind them."""
    open_block: Block | None = None
    for k, (_, line) in enumerate(segments[: last + 1]):
        kind = cue_of.get(k)
        if kind == "adopted" == cue_of.get(k - 1) and found.slots:
            found.slots[-1].block.lines.append(line)
            continue
        if kind is None and open_block is not None and (line.gap == 0 or _bold_open(open_block)):
            open_block.lines.append(line)
            continue
        block = Block("solo", [line])
        found.slots.append(Slot(kind or "other", block))
        open_block = block if kind is None else None
    for slot in found.slots:
        mend(slot.block, hyphenation)
    return segments[last][0] + 1 if last >= 0 else 0


def _bold_open(block: Block) -> bool:
    marks = 0
    for line in block.lines:
        marks += line.text.count("**")
        if marks % 2 and line.text.endswith("**"):
            marks -= 1  # behind a word it opens nothing: it is the mark of a note
    return marks % 2 == 1


def _titles(
    found: Masthead, lines: list[Line], first: int, stop: int, cues: Cues, hyphenation: Hyphenation, step: int
) -> None:
    """The titles and the kind line behind the last slot: agenda items' titles first, then the document's own."""
    candidates: list[tuple[int, Block]] = []
    contents = cues.lang.headings["contents"]
    stop = next((n for n in range(first, stop) if plain(lines[n].text.strip("*_# ")) in contents), stop)
    i = first
    while i < stop:
        line = lines[i]
        block = candidates[-1][1] if candidates else None
        if block is not None and _title_goes_on(block, line, cues, step):
            block.lines.append(line)
            candidates[-1] = (i, block)
        else:
            candidates.append((i, Block("solo", [line])))
        i += 1
    for _, block in candidates:
        mend(block, hyphenation)
    candidates = _item_titles(candidates, len(agenda_numbers(found.all("items"), cues)), cues, hyphenation)
    kept = _until_body(candidates, cues, found)
    if kept:
        found.body_line = kept[-1][0] + 1
        blocks = [block for _, block in kept]
        found.titles = [b for b in blocks if b is not found.kind_line and b not in found.title_below]
    else:
        found.body_line = first


def _item_titles(
    candidates: list[tuple[int, Block]], items: int, cues: Cues, hyphenation: Hyphenation
) -> list[tuple[int, Block]]:
    """Titles of several agenda items printed line under line, parted where a line begins with a capital."""
    if items < 2 or not candidates or len(candidates[0][1].lines) < 2:
        return candidates
    at, first = candidates[0]
    groups: list[list[Line]] = []
    for line in first.lines:
        begins = capital(line.text.lstrip("*_ "))
        before = plain(groups[-1][-1].text.split()[-1]) if groups else ""
        if groups and not (begins and before not in cues.lang.stopwords):
            groups[-1].append(line)
        else:
            groups.append([line])
    if len(groups) != items:
        return candidates
    blocks = [Block("solo", lines) for lines in groups]
    for block in blocks:
        mend(block, hyphenation)
    return [*((at, block) for block in blocks), *candidates[1:]]


def _title_goes_on(block: Block, line: Line, cues: Cues, step: int) -> bool:
    if _bold_open(block):
        return True
    if line.gap and line.gap <= step:
        last = block.lines[-1].text
        return line.text[0].islower() or last[-1] == "-" or plain(last.split()[-1]) in cues.lang.stopwords
    kind = kind_of(line.text, cues.lang, whole=True)
    if kind is not None and not line.gap and plain(line.text.strip("*_# ")) in {*kind.ends} - {*kind.words}:
        return True  # the last words of a title that is wrapped, alone on their line
    if line.gap > step or kind is not None:
        return (
            line.gap == 1
            and line.text[0].islower()
            and block.lines[-1].text[-1] not in STOPS + COMMAS + COLONS + SEMICOLONS + "*"
        )
    if kind_of(" ".join(x.text for x in block.lines), cues.lang, whole=True) is not None:
        return False
    last = block.lines[-1].text
    if last[-1] in COMMAS and NUMBER_TITLE.match(block.lines[0].text):
        return True
    if last[-1] in COMMAS and line.text[0].islower() and any(kind_of(x.text, cues.lang) for x in block.lines):
        return True  # `Report … on its tenth session,` / `held in Vienna …`
    if line.text.startswith("**") != block.lines[0].text.startswith("**"):
        return False
    return (
        not last.endswith("**")
        and last[-1] not in COMMAS + COLONS + STOPS
        and not NUMBER_TITLE.match(line.text)
    )


def _until_body(candidates: list[tuple[int, Block]], cues: Cues, found: Masthead) -> list[tuple[int, Block]]:
    """The candidates that are titles: up to the kind line, else up to the first that is plainly text."""
    needed = len(agenda_numbers(found.all("items"), cues))
    for n, (_, block) in enumerate(candidates):
        if NUMBER_TITLE.match(block.text):
            return candidates[: n + 1]
        kind = kind_of(block.text, cues.lang, whole=True)
        if kind is not None and n >= min(needed, 1) and kind.author == "secretariat":
            found.kind_line, found.kind = block, kind
            return candidates[: n + 1]
        draft = kind_of(block.text, cues.lang)
        if draft is None and (colon := _COLON.search(block.text)) is not None:
            draft = kind_of(block.text[colon.end() :], cues.lang, whole=True)
        if draft is not None and draft.kind in ("draft_resolution", "draft_decision") and n >= needed:
            return _draft(found, candidates, n, draft)
    kept: list[tuple[int, Block]] = []
    for n, (i, block) in enumerate(candidates):
        text = block.text
        if _is_text(text) and not NUMBER_TITLE.match(text):
            break
        kind = kind_of(text, cues.lang)
        if (
            n >= needed
            and kept
            and _opens_text(text, cues.lang)
            and kind_of(kept[-1][1].text, cues.lang) is not None
        ):
            break
        kept.append((i, block))
        if n >= needed and kind is not None and found.printed and found.kind is None:
            found.kind = kind
        elif found.kind is not None:
            kept.pop()
            break
    if found.kind is None and kept:
        found.kind = kind_of(kept[-1][1].text, cues.lang) or kind_of(kept[0][1].text, cues.lang)
    return kept


def _draft(
    found: Masthead, candidates: list[tuple[int, Block]], n: int, kind: KindWords
) -> list[tuple[int, Block]]:
    """A draft: its title stands behind the line that says who submits it, up to the opening words."""
    found.kind_line, found.kind = candidates[n][1], kind
    kept = candidates[: n + 1]
    for i, block in candidates[n + 1 :]:
        if _is_text(block.text):
            break
        found.title_below.append(block)
        kept.append((i, block))
    return kept


def _is_text(text: str) -> bool:
    return (
        not text or text[-1] in COMMAS + COLONS or (text[-1] in STOPS and len(text) > 60) or len(text) > 600
    )


def _opens_text(text: str, lang: Language) -> bool:
    """Whether a line is a heading with which the text of an agenda begins."""
    return plain(text.strip("*_ ")) in {*lang.headings["agenda"], *lang.headings["annotations"]}


def kind_of(text: str, lang: Language, whole: bool = False) -> KindWords | None:
    """The kind of document that a title or kind line names by its first or last words (`whole`: that it names and no more)."""
    lower = plain(text.strip("*_# "))
    if not lower.startswith(lang.kind_words) and not (lang.kind_ends and lower.endswith(lang.kind_ends)):
        return None
    for kind in lang.kinds:
        found = [w for w in kind.words if lower.startswith(w)] + [w for w in kind.ends if lower.endswith(w)]
        if found and (
            not whole or kind.author == "secretariat" or any(len(lower) - len(w) < 3 for w in found)
        ):
            return kind
    return None


def agenda_numbers(blocks: list[Block], cues: Cues) -> list[str]:
    """The agenda items that a masthead names: `Items 2 (b) and 4` gives `2.b` and `4`; ranges of letters are not spread."""
    numbers: list[str] = []
    for block in blocks:
        m = cues.items_in(plain(block.text).strip("*_ "))
        if m is None:
            continue
        item = ""
        for digits, letter in _ITEM_NUMBER.findall(m["numbers"]):
            if digits:
                item = digits
                numbers.append(item)
            elif numbers and numbers[-1] == item:
                numbers[-1] = f"{item}.{in_latin(letter)}"
            else:
                numbers.append(f"{item}.{in_latin(letter)}")
    return numbers

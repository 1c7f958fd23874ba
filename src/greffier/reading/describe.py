"""What a document is: the facts of its masthead, of its title, of its opening words."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from greffier.documents.block import Block
from greffier.documents.dates import dates_in
from greffier.documents.furniture import SYMBOL_LINE
from greffier.documents.language import Language, language, masthead_languages
from greffier.documents.letters import bare, folded, plain, settled
from greffier.documents.masthead import NUMBER_TITLE, Masthead, agenda_numbers, cues_of, kind_of
from greffier.documents.models import AgendaRef, Description, SessionRef
from greffier.documents.signs import COMMAS
from greffier.documents.structure import Structure
from greffier.treaties import world
from greffier.treaties.models import Body

from .lexicon import BODY, Lexicon
from .symbols import SymbolFinder
from .tokens import Text

_WHERE_NAMED = (
    ("masthead",),
    ("other", "title"),
    ("chapter", "section", "paragraph", "operative", "preambular"),
)
_DRAFTS = {"resolution": "draft_resolution", "decision": "draft_decision", "report": "draft_report"}


def own_symbols(structure: Structure) -> list[str]:
    """The symbols that a masthead prints, or failing that a running header, as printed."""
    printed = [b.text.rstrip("*") for b in structure.masthead.all("symbol")]
    if printed:
        return printed
    for node in structure.nodes:
        if node.type == "furniture" and node.block is not None:
            for line in node.block.lines:
                header = re.split(r"\s{2,}|\t", line.text)[0].rstrip("*")
                if "//" not in header and SYMBOL_LINE.fullmatch(header):
                    return [header]
    return []


def describe(structure: Structure, text: Text | None, lexicon: Lexicon | None, lang: Language) -> Description:
    """The description of a document; without a treaty only what any document prints."""
    masthead = structure.masthead
    symbols = _symbols(structure, lexicon)
    number, numbered = _number(structure, lang)
    body = _body(structure, text, lexicon, symbols)
    title = _under_body(_title(masthead), lexicon.treaty.bodies.get(body or "") if lexicon else None, lang)
    kind, author = _kind(structure, lang, symbols, numbered, title)
    return Description(
        symbols=[s for s, _ in symbols],
        number=number,
        kind=kind,
        language=structure.language,
        original_language=_original(masthead),
        title=title,
        author=body if author == "body" else author,
        distribution=_distribution(masthead, lang),
        date=_date(masthead, lang) or structure.facts.get("date"),
        job_number=structure.job_number,
        body=body,
        session=_session(structure, lang, body),
        agenda_items=_agenda_items(masthead, lang),
    )


def _symbols(structure: Structure, lexicon: Lexicon | None) -> list[tuple[str, str]]:
    """The document's own symbols, canonical, with their series roots."""
    found: list[tuple[str, str]] = []
    for raw in own_symbols(structure):
        for span in (lexicon.symbols if lexicon is not None else SymbolFinder(None)).find(raw):
            if (span.symbol, span.body) not in found:
                found.append((span.symbol, span.body))
    return found


def _number(structure: Structure, lang: Language) -> tuple[str | None, str | None]:
    """A resolution's or decision's own printed number, and which of the two it says it is."""
    pattern = re.compile(lang.headings["decision_number"], re.IGNORECASE)
    first = [n for n in structure.nodes[:6] if n.type in ("other", "title")]
    masthead = [*(slot.block for slot in structure.masthead.slots), *structure.masthead.titles]
    lines = [*((n.block, n.type == "other") for n in first), *((block, False) for block in masthead)]
    for block, goes_on in lines:
        text = plain(block.text).rstrip(COMMAS) if block is not None else ""
        m = pattern.match(text)
        if m is not None and (goes_on or len(m[0]) == len(text)):
            word = plain(m["kind"])
            kind = next(k for k, words in lang.headings["decision_kinds"].items() if word in words)
            return re.sub(r"\s?\(", " (", m["number"].upper()), kind
    for block in structure.masthead.titles[-1:]:
        m = NUMBER_TITLE.match(block.text)
        if m is not None:
            return m["number"].replace("\u2011", "-"), "resolution"
    return None, None


def _kind(
    structure: Structure,
    lang: Language,
    symbols: list[tuple[str, str]],
    numbered: str | None,
    title: str | None,
) -> tuple[str, str | None]:
    """The kind of document and who its author is: `secretariat`, `body` or None."""
    masthead = structure.masthead
    series = {part.split(".")[0] for s, _ in symbols for part in s.split("/")}
    formula = any(n.type == "other" and n.id.startswith("formula") for n in structure.nodes)
    if numbered is not None:
        return numbered, "body"
    found = masthead.kind
    if "CRP" in series:
        return (
            "conference_room_paper",
            found.author if found is not None and found.author == "secretariat" else None,
        )
    if found is None and masthead.titles:
        found = kind_of(masthead.titles[-1].text, lang) or kind_of(title or "", lang)
    if found is not None and found.kind in ("draft_resolution", "draft_decision"):
        return found.kind, None
    if formula and (found is None or found.author != "secretariat"):
        preamble = any(n.type == "preambular" for n in structure.nodes)
        kind = _called(structure, lang) or ("resolution" if preamble else "decision")
        return (_DRAFTS[kind], None) if "L" in series else (kind, "body")
    if found is None:
        return ("information", None) if "INF" in series else ("other", None)
    if found.kind == "report" and "L" in series:
        return "draft_report", "body"
    return found.kind, found.author


def _title(masthead: Masthead) -> str | None:
    blocks = masthead.title_below or masthead.titles[-1:]
    if not blocks:
        return None
    text = " ".join(b.text for b in blocks)
    m = NUMBER_TITLE.match(text)
    return text[m.end() :] if m is not None else text


def _called(structure: Structure, lang: Language) -> str | None:
    """What a heading inside calls the act, where several are printed one behind the other: `Decision 24/CP.27`."""
    pattern = re.compile(lang.headings["decision_number"], re.IGNORECASE)
    for node in structure.nodes:
        m = pattern.fullmatch(plain(node.block.text)) if node.type == "section" and node.block else None
        if m is not None:
            word = plain(m["kind"])
            return next(str(k) for k, words in lang.headings["decision_kinds"].items() if word in words)
    return None


def _under_body(title: str | None, body: Body | None, lang: Language) -> str | None:
    """A title without the name of the document's body, where that stands on the line above it and a kind begins it."""
    for name in (body.names.get(lang.code), body.names.get("en")) if body is not None else ():
        if title is not None and name is not None and plain(title).startswith(f"{plain(name)} "):
            rest = title[len(name) :].lstrip()
            return rest if kind_of(rest, lang) is not None else title
    return title


def _original(masthead: Masthead) -> str | None:
    names = masthead_languages()
    for block in masthead.all("original"):
        for word in re.findall(r"\w+", plain(block.text)):
            if word in names:
                return names[word]
    return None


def _distribution(masthead: Masthead, lang: Language) -> str | None:
    for block in masthead.all("distribution"):
        lower = plain(block.text)
        for data in (lang, language("en")):
            for key, words in data.masthead["distribution"].items():
                if any(w in lower for w in sorted(words, key=len, reverse=True)):
                    return str(key)
    return None


def _date(masthead: Masthead, lang: Language) -> str | None:
    for block in [*masthead.all("date"), *masthead.all("distribution")]:
        for data in (language("en"), lang):
            dates = dates_in(bare(block.text), data)
            if dates and len(dates[0].first) == 10:
                return dates[0].first
    return None


def _agenda_items(masthead: Masthead, lang: Language) -> list[AgendaRef]:
    """The agenda items that a masthead names, with the titles that follow them in order."""
    numbers = agenda_numbers(masthead.all("items"), cues_of(lang.code))
    titles = masthead.titles if masthead.title_below else masthead.titles[:-1]
    between = [b.text for b in titles] or _behind_items(masthead)
    if not numbers:
        return []
    if len(between) == 1 < len(numbers):
        return [AgendaRef(n, between[0]) for n in numbers]
    return [AgendaRef(n, between[i] if i < len(between) else "") for i, n in enumerate(numbers)]


def _behind_items(masthead: Masthead) -> list[str]:
    """What stands right behind the line of agenda items, where the document's title is numbered and comes later."""
    kinds = [slot.kind for slot in masthead.slots]
    if "items" not in kinds:
        return []
    behind = masthead.slots[len(kinds) - kinds[::-1].index("items") :]
    return [slot.block.text for slot in takewhile(lambda slot: slot.kind == "other", behind)]


def _session(structure: Structure, lang: Language, body: str | None) -> SessionRef | None:
    masthead = structure.masthead
    cues = cues_of(lang.code)
    number = next(
        (n for b in masthead.all("session") if (n := cues.session_number(plain(b.text))) is not None), None
    )
    days = place = None
    for text in (settled(bare(b.text)) for b in [*masthead.all("place"), *days_below(masthead, lang)]):
        for data in (lang, language("en")):
            dates = dates_in(text, data)
            if dates and days is None:
                days = dates[0]
                place = _city(text[: dates[0].start] or text[dates[0].end :], data.code)
                break
    if number is None and days is None:
        return None
    return SessionRef(body, number, days.first if days else None, days.last if days else None, place)


def days_below(masthead: Masthead, lang: Language) -> list[Block]:
    """The line right below that of the session, where it has its days without a place."""
    below = [b.block for a, b in pairwise(masthead.slots) if a.kind == "session" and b.kind == "other"]
    return [block for block in below if dates_in(bare(block.text), lang)]


def _city(text: str, code: str) -> str | None:
    printed = re.split(f"[{COMMAS}]", folded(text).strip(f"{COMMAS} "))[0].strip()
    for form, city in world().place_forms(code):
        if plain(form) == printed:
            return city
    return None


def _body(
    structure: Structure, text: Text | None, lexicon: Lexicon | None, symbols: list[tuple[str, str]]
) -> str | None:
    """The body that the document belongs to: by its symbol, else the most special one that its masthead names."""
    for _, root in symbols:
        return root
    if text is None or lexicon is None:
        return None
    for kinds in _WHERE_NAMED:
        named = _named_in(text, kinds)
        if not named:
            continue
        if kinds == ("masthead",):
            special = [k for k in named if k != lexicon.main and k in lexicon.treaty.bodies]
            return special[-1] if special and _standing(structure, special[-1], text) else named[0]
        return lexicon.main if lexicon.main in named else named[0]
    return None


def _named_in(text: Text, kinds: tuple[str, ...]) -> list[str]:
    """The bodies that parts of some types name, bureaux aside."""
    return [
        str(t[3].key)
        for s in text.sentences
        if s.node.type in kinds and _counts(s.node.type, s.node.id)
        for t in s.tokens
        if t[2] == BODY and t[3].key is not None and "#" not in t[3].key
    ]


def _counts(kind: str, id_: str) -> bool:
    return kind != "other" or id_.startswith("formula")


def _standing(structure: Structure, key: str, text: Text) -> bool:
    """Whether a masthead names a body as its own, on a line by itself, and not in a title."""
    masthead, source = structure.masthead, text.structure.view.source
    lines = [slot.block for slot in masthead.slots if slot.kind == "other"]
    lines += [block for block in masthead.titles[:-1] if not masthead.title_below]
    named = [
        source(t[0])
        for s in text.sentences
        if s.node.type == "masthead"
        for t in s.tokens
        if t[2] == BODY and t[3].key == key
    ]
    return any(line.start <= at <= line.end for line in lines for at in named)

"""What a report tells of its own meeting: adoptions, votes, the number of meetings."""

from __future__ import annotations

import re

from greffier.documents.letters import folded, plain
from greffier.documents.listing import ROMAN
from greffier.documents.numerals import HAN_FIGURES, han_value
from greffier.documents.outline import Node
from greffier.documents.script import WORD, glued

from .context import Context, DecisionRef, joined
from .lexicon import ADOPT, CARDINAL, DATE, GATHER, SITTING, SYMBOL
from .mandates import sentence_span
from .models import Adoption, DecisionKey, Meetings, SymbolsOf, Votes
from .provisions import Inherited, final_verb
from .tokens import Sentence, Token

_ACTS = ("resolution", "decision", "draft_resolution", "draft_decision")
"""What tells of the meetings of others only: those that it asks for, or that were held before."""
_FIGURE = re.compile(rf"(?<!{WORD})(\d{{1,3}})(?:\s(?:\w+\s){{0,2}})?$")
_ROMAN = re.compile(f"[IVX]+|[{HAN_FIGURES}]+")
_ORDER = [numeral.upper() for numeral in ROMAN]


def read_meetings(context: Context, sentence: Sentence) -> None:
    """Claims of how many meetings (sittings) were held."""
    if context.description.kind in _ACTS or not (sentence.has(SITTING) or sentence.has(GATHER)):
        return
    lower = context.text.lower
    cue = context.lexicon.patterns["meetings_cue"]
    cued: bool | None = None
    for i, token in enumerate(sentence.tokens):
        if token[2] not in (SITTING, GATHER) or token[3].ordinals or token[3].noun == "session":
            continue
        count = _count(context, sentence, i)
        if count is None:
            continue
        if cued is None:
            cued = any(
                _word_before(lower, m, sentence) for m in cue.finditer(lower, sentence.start, sentence.end)
            )
        if cued and (token[3].noun == "sitting" or _sittings(context)):
            context.add(Meetings(count=count[1]), sentence.node, count[0], token[1])


def _word_before(lower: str, m: re.Match[str], sentence: Sentence) -> bool:
    at = m.start()
    return at == sentence.start or not glued(lower[at - 1], lower[at])


def _sittings(context: Context) -> bool:
    """Whether the language has one word for sittings and gatherings alike, so that counted ones are sittings."""
    return bool(context.lexicon.raw_patterns["meetings_are_sittings"])


def _count(context: Context, sentence: Sentence, i: int) -> tuple[int, int] | None:
    token = sentence.tokens[i]
    lower = context.text.lower
    words, blank = context.lexicon.raw_patterns["sitting_words"], context.lexicon.lang.blank
    if i and sentence.tokens[i - 1][2] == CARDINAL:
        before = sentence.tokens[i - 1]
        if re.fullmatch(rf"{blank}(?:{words})", lower[before[1] : token[0]]):
            return before[0], before[3]
    m = _FIGURE.search(lower, max(sentence.start, token[0] - 40), token[0])
    if m is not None and re.fullmatch(rf"{blank}(?:{words})", lower[m.end(1) : token[0]]):
        return m.start(1), int(m[1])
    for number, forms in context.lexicon.words.get("counted", {}).items():
        if any(lower.startswith(folded(form), token[0]) for form in forms):
            return token[0], int(number)
    return None


def read_adoptions(context: Context, sentence: Sentence, decisions: list[DecisionRef]) -> None:
    """Claims of what was adopted: agenda, report, chapters, resolutions, decisions."""
    if not sentence.has(ADOPT):
        return
    what = _what(context, sentence, decisions)
    if not what:
        return
    start, end = sentence_span(context, sentence)
    votes = votes_of(context, sentence)
    mode = mode_of(context, sentence, votes)
    meeting, date = _when(context, sentence)
    for kind, of, chapters in what:
        context.add(
            Adoption(what=kind, mode=mode, chapters=chapters, date=date, meeting=meeting, of=of, votes=votes),
            sentence.node,
            start,
            end,
        )


_What = list[tuple[str, DecisionKey | SymbolsOf | None, list[str] | None]]


def _what(context: Context, sentence: Sentence, decisions: list[DecisionRef]) -> _What:
    text, lower = context.text.text, context.text.lower
    patterns = context.lexicon.patterns
    found: _What = []
    for token in sentence.of(ADOPT):
        at = token[1]
        rest = text[at : sentence.end]
        gap = len(rest) - len(rest.lstrip())
        at += gap
        chapters = patterns["chapters_object"].match(lower, at, sentence.end)
        if chapters is not None:
            found.append(
                (
                    "chapters",
                    None,
                    _chapters(text[slice(*chapters.span("chapters"))], context.lexicon.small["range"])
                    or _in_words(context, chapters["chapters"]),
                )
            )
            continue
        if patterns["agenda_object"].match(lower, at, sentence.end) or _subject(
            context, sentence, token, "agenda_object"
        ):
            found.append(("agenda", None, None))
            continue
        following = patterns["following_object"].match(lower, at, sentence.end)
        if following is not None:
            found.append(_following(context, following["what"]))
            continue
        becoming = patterns["becoming"].match(lower, at, sentence.end)
        at = becoming.end() if becoming is not None else at
        near = [d for d in decisions if d.start >= at]
        draft = patterns["draft_object"].match(lower, at, sentence.end)
        if draft is not None or (near and _straight(context, at, near[0].start)):
            acts = _acts(context, near)
            if acts:
                found += [(d.key.kind, d.key, None) for d in acts]
            elif draft is not None:
                symbols = [t[3].symbol for t in sentence.of(SYMBOL) if t[0] >= at][:1]
                kind = _kind(context, draft["what"])
                found.append((kind, SymbolsOf(symbols) if symbols else None, None))
            continue
        before = [d for d in decisions if d.end <= token[0]]
        if before and _passive(context, before[-1].end, token[1]):
            found += [(d.key.kind, d.key, None) for d in before]
            continue
        if patterns["report_object"].match(lower, at, sentence.end) or _subject(
            context, sentence, token, "report_object"
        ):
            symbols = [t[3].symbol for t in sentence.of(SYMBOL) if t[0] >= at]
            found.append(("report", SymbolsOf(symbols) if symbols else None, None))
    return found


def _acts(context: Context, near: list[DecisionRef]) -> list[DecisionRef]:
    """The decisions adopted: those in a row from the first, or the one that a draft became."""
    if not near:
        return []
    row = [near[0]]
    for d in near[1:]:
        gap = context.text.text[row[-1].end : d.start]
        if not joined(context, gap) and context.lexicon.patterns["act_row"].fullmatch(plain(gap)) is None:
            break
        row.append(d)
    return row


def _straight(context: Context, start: int, end: int) -> bool:
    gap = context.text.lower[start:end].strip()
    return gap in context.lexicon.small["before_decision"]


def _passive(context: Context, start: int, end: int) -> bool:
    gap = context.text.lower[start:end].split()
    return len(gap) <= 4 and any(w in gap for w in context.lexicon.small["passive"])


def _subject(context: Context, sentence: Sentence, token: Token, pattern: str) -> bool:
    """The object of a passive stands before it: `the agenda was adopted`."""
    word = context.text.lower[token[0] : token[1]]
    before = context.text.lower[max(0, token[0] - 6) : token[0]].split()
    if not {*word.split()[:1], *before[-1:]} & context.lexicon.small["passive"]:
        return False
    objects = [
        m.end()
        for m in context.lexicon.patterns[pattern].finditer(context.text.lower, sentence.start, token[0])
    ]
    return bool(objects) and token[0] - objects[-1] < 30


def _kind(context: Context, stem: str) -> str:
    """Whether the beginning of a word is that of a resolution or of a decision."""
    decisions = context.lexicon.words["decisions"]
    return next(
        (str(k) for k, words in decisions.items() if any(w.startswith(plain(stem)) for w in words)),
        "decision",
    )


def _following(context: Context, word: str) -> tuple[str, DecisionKey | None, None]:
    """The document's own act: `adopted the following resolution`."""
    kind = _kind(context, word)
    number = context.description.number
    return (
        kind,
        DecisionKey(context.description.body or context.main(), kind, number) if number else None,
        None,
    )


def _chapters(text: str, ranges: frozenset[str]) -> list[str]:
    """Chapters listed, ranges spread: `I–III and V`."""
    out: list[str] = []
    last_end = 0
    for m in _ROMAN.finditer(text):
        between = text[last_end : m.start()].strip()
        value = han_value(m[0])
        number = m[0] if value is None or value > len(_ORDER) else _ORDER[value - 1]
        if out and between in ranges and out[-1] in _ORDER and number in _ORDER:
            out += _ORDER[_ORDER.index(out[-1]) + 1 : _ORDER.index(number)]
        out.append(number)
        last_end = m.end()
    return out


def _in_words(context: Context, text: str) -> list[str]:
    """Chapters listed by ordinals in words, each with what is written together with it: `الأول والثاني`."""
    ordinals = context.lexicon.lang.ordinals
    clitics = context.lexicon.words.get("clitics", {}).get("before", [])
    numbers = []
    for word in text.split():
        bare = word.strip(",")
        forms = (bare, *(bare[len(c) :] for c in map(folded, clitics) if bare.startswith(c)))
        numbers += [ordinals[form] for form in forms if form in ordinals][:1]
    return [_ORDER[n - 1] for n in numbers if n <= len(_ORDER)]


def votes_of(context: Context, sentence: Sentence) -> Votes | None:
    """The votes that a sentence counts."""
    m = context.lexicon.patterns["votes"].search(context.text.lower, sentence.start, sentence.end)
    return Votes(*(_figure(m[name]) for name in ("for", "against", "abstaining"))) if m is not None else None


def _figure(printed: str) -> int:
    """A number of votes; a word in its place says that there were none."""
    return int(printed) if printed.isdecimal() else 0


def mode_of(context: Context, sentence: Sentence, votes: Votes | None) -> str | None:
    """How something was adopted: `consensus`, `vote`, `silence`; None where a sentence does not say it."""
    lower, patterns = context.text.lower, context.lexicon.patterns
    if votes is not None:
        return "vote"
    if patterns["consensus"].search(lower, sentence.start, sentence.end):
        return "consensus"
    if patterns["silence"].search(lower, sentence.start, sentence.end):
        return "silence"
    return None


def _when(context: Context, sentence: Sentence) -> tuple[int | None, str | None]:
    """The sitting named and the day beside it, or the day with which the sentence begins."""
    meeting = date = None
    lower, small = context.text.lower, context.lexicon.small
    for i, token in enumerate(sentence.tokens):
        if token[2] == SITTING and len(token[3].ordinals) == 1 and meeting is None:
            meeting = token[3].ordinals[0]
            for near in sentence.tokens[i + 1 : i + 3]:
                gap = lower[token[1] : near[0]].strip(" ,")
                if (
                    near[2] == DATE
                    and near[3].first == near[3].last
                    and len(near[3].first) == 10
                    and gap in small["before_sitting_day"]
                ):
                    date = near[3].first
        elif token[2] == DATE and meeting is None and date is None and token[0] - sentence.start < 12:
            if token[3].first == token[3].last and len(token[3].first) == 10:
                date = token[3].first
        elif (
            token[2] == DATE
            and meeting is not None
            and date is None
            and token[1] <= _first_adoption(sentence)
        ):
            if (
                token[3].first == token[3].last
                and len(token[3].first) == 10
                and "," not in lower[token[1] : token[1] + 1].strip(" ,")
            ):
                date = (
                    token[3].first
                    if lower[max(0, token[0] - 4) : token[0]].strip() in small["before_sitting_day"]
                    else date
                )
    return meeting, date


def _first_adoption(sentence: Sentence) -> int:
    adoptions = sentence.of(ADOPT)
    return adoptions[0][0] if adoptions else sentence.end


def read_formula(context: Context, node: Node, sentences: list[Sentence]) -> Inherited | None:
    """The opening words of a numbered act: its adoption, where they tell of it, and the verb that its items take.

    `At its 9th meeting, on 19 October 2028, the Conference, by 68 votes to 9, with 21 abstentions, decided:`
    """
    sentence = sentences[-1]
    number = context.description.number
    told = any(c.part == node.id for c in context.claims if isinstance(c, Adoption))
    if number is not None and not told:
        votes = votes_of(context, sentence)
        mode = mode_of(context, sentence, votes)
        meeting, date = _when(context, sentence)
        if meeting is not None or mode is not None:
            kind = context.description.kind
            start, end = sentence_span(context, sentence)
            context.add(
                Adoption(
                    what=kind,
                    mode=mode,
                    chapters=None,
                    date=date,
                    meeting=meeting,
                    of=DecisionKey(context.description.body or context.main(), kind, number),
                    votes=votes,
                ),
                node,
                start,
                end,
            )
    return final_verb(context, sentence)

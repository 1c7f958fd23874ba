"""The lead phrases of one paragraph: the first, and those of its further acts."""

from __future__ import annotations

import re

from greffier.documents.script import unspaced
from greffier.documents.signs import COLONS, SEMICOLONS, STOPS

from .addressees import addressee_at
from .context import Context
from .leads import Grammar, Lead
from .lexicon import BODY
from .phrases import Phrase
from .tokens import Token

_BREAKS = frozenset(STOPS + SEMICOLONS + COLONS)
"""Signs that stand between clauses."""
_CLAUSE = re.compile(r",\s[^;.]{3,110}?,\s")
_WORD = re.compile(r"\s[^\s,.;:()]+")


def find_leads(
    context: Context, g: Grammar, tokens: list[Token], start: int, end: int, kind: str, alone: bool
) -> list[tuple[Lead, int]]:
    """The lead phrases of a paragraph, each with the place where its act begins."""
    found: list[tuple[Lead, int]] = []
    opening = _opening(context, g, tokens, start, end, kind, alone)
    if opening is None:
        return []
    found.append((opening, start))
    at = opening.end
    while True:
        nxt = _second(context, g, tokens, at, end, opening, kind)
        if nxt is None:
            return found
        found.append(nxt)
        at = nxt[0].end


def _opening(
    context: Context, g: Grammar, tokens: list[Token], start: int, end: int, kind: str, alone: bool
) -> Lead | None:
    """The phrase with which a paragraph begins; an infinitive only where no act above governs it (`alone`)."""
    lower = context.text.lower
    found = g.opening.match(lower, start, end)
    if found is not None and (alone or found.verb not in g.infinitives):
        behind = _behind_subject(g, tokens, found)
        return Lead(found.start, found.end, g.classes[found.verb], found.verb, behind=behind)
    m = context.lexicon.patterns["impersonal"].match(lower, start, end)
    if m is not None:
        known = g.opening.match(lower, m.start("lead"), m.end("lead"))
        cls, verb = (g.classes[known.verb], known.verb) if known is not None else ("directive", "")
        return Lead(m.start("lead"), m.end("lead"), cls, verb, behind=m.end())
    subject = _subject_end(context, tokens, start)
    if subject is not None:
        found = (g.past if kind == "recommendation" else g.opening).match(lower, subject, end)
        if found is not None:
            return Lead(found.start, found.end, g.told.get(found.verb) or g.classes[found.verb], found.verb)
    lead = _passive(context, g, tokens, start, end)
    if lead is None and (later := _later_passive(context, g, tokens, start, end)) is not None:
        lead = later[0]
        lead.named = later[1]
    return lead


def _behind_subject(g: Grammar, tokens: list[Token], found: Phrase) -> int | None:
    """Where the subject ends that stands behind a verb of the past, `أوصى الفريق العامل بأن …`; None where none does."""
    if found.verb not in g.pasts:
        return None
    return next((t[1] for t in tokens if t[2] == BODY and t[0] == found.end + 1), None)


def _subject_end(context: Context, tokens: list[Token], start: int) -> int | None:
    """Where the verb begins if a body is the subject: `The Group requested …`, `Конференция просит …`."""
    lower = context.text.lower
    for token in tokens:
        if token[2] == BODY:
            gap = lower[start : token[0]].strip()
            if gap and gap not in context.lexicon.small["articles"]:
                return None
            at = token[1]
            return at + 1 if lower[at : at + 1] == " " else at if unspaced(lower[at - 1]) else None
        if token[0] > start + 30:
            return None
    return None


def _passive(context: Context, g: Grammar, tokens: list[Token], start: int, end: int) -> Lead | None:
    """An impersonal phrase behind its addressee: `States parties are encouraged to …`, `Секретариату следует …`."""
    lower = context.text.lower
    m = g.before.match(lower, start, end)
    at = m.end() if m is not None else start
    while True:
        found = addressee_at(context, g, tokens, at)
        if found is None:
            return None
        at = found[0]
        phrase = g.passive_at(lower, at, end) or _behind_clause(context, g, at, end)
        if phrase is not None:
            return Lead(phrase.start, phrase.end, g.told[phrase.verb], phrase.verb, passive=True)
        m = g.chain.match(lower, at, end)
        if m is None or m.end() == at:
            return None
        at = m.end()


def _behind_clause(context: Context, g: Grammar, at: int, end: int) -> Phrase | None:
    """The phrase where more stands between it and the addressee: a clause between commas, or what belongs to the name."""
    lower = context.text.lower
    clause = _CLAUSE.match(lower, at, min(end, at + 130))
    if clause is not None:
        phrase = g.passive_at(lower, clause.end() - 1, end)
        if phrase is not None:
            return phrase
    tail = context.lexicon.patterns["addressee_tail"]
    low = at
    for _ in range(9):
        m = (
            tail.match(lower, at, min(end, at + 90))
            if low == at
            else _WORD.match(lower, low, min(end, at + 90))
        )
        if m is None:
            return None
        low = m.end()
        phrase = g.passive_at(lower, low, end)
        if phrase is not None:
            return phrase
    return None


def _later_passive(
    context: Context, g: Grammar, tokens: list[Token], start: int, end: int
) -> tuple[Lead, int] | None:
    """The same behind an adverbial: `At each meeting the Working Group shall …`; and where the addressee begins."""
    for token in tokens:
        if token[0] > start + 80 or not _BREAKS.isdisjoint(context.text.text[start : token[0]]):
            return None
        if token[2] == BODY and token[0] > start:
            lead = _passive(context, g, tokens, token[0], end)
            if lead is not None:
                return lead, token[0]
    return None


def _second(
    context: Context, g: Grammar, tokens: list[Token], at: int, end: int, opening: Lead, kind: str
) -> tuple[Lead, int] | None:
    """A further act of the paragraph: `…, and invites States to …`, `… и призывает государства …`."""
    lower = context.text.lower
    if opening.passive:
        return _second_passive(context, g, tokens, at, end)
    if opening.verb in g.pasts and kind == "recommendation":
        return _second_past(context, g, at, end)
    means = context.lexicon.patterns.get("means")
    joined = g.joined if opening.verb in g.infinitives else g.second
    for found, word in joined.find(lower, at, end):
        if not _verb_here(context, found.end, found.start):
            continue
        if not word and found.verb in context.lexicon.small.get("not_second", ()):
            named = g.before.match(lower, found.end)
            if addressee_at(context, g, tokens, named.end() if named is not None else found.end) is None:
                continue
        if found.verb in g.gerunds and opening.verb not in g.gerunds:
            continue
        if means is not None and means.match(lower, found.end - len(found.verb)):
            continue
        return Lead(found.start, found.end, g.classes[found.verb], found.verb), found.start
    return None


def _second_past(context: Context, g: Grammar, at: int, end: int) -> tuple[Lead, int] | None:
    """A further act told in the past: `noted …, and called upon donors to …`."""
    joined = next(g.joined_past.find(context.text.lower, at, end), None)
    if joined is None:
        return None
    found = joined[0]
    return Lead(found.start, found.end, g.told[found.verb], found.verb), found.start


def _second_passive(
    context: Context, g: Grammar, tokens: list[Token], at: int, end: int
) -> tuple[Lead, int] | None:
    lower = context.text.lower
    for m in context.lexicon.patterns["passive_join"].finditer(lower, at, end):
        first = m.end()
        lead = _passive(context, g, tokens, first, end)
        if lead is not None:
            return lead, first
    return None


def _verb_here(context: Context, end: int, start: int) -> bool:
    """Whether a word that may be a noun is a verb: `requests` is none before `for`, `from`, `of`, `by`."""
    lower = context.text.lower
    following = lower[end : end + 12].split()
    word = lower[start:end]
    if not following:
        return False
    small = context.lexicon.small
    return word.split()[-1] not in small["verbs_or_nouns"] or following[0] not in small["not_after_verb"]

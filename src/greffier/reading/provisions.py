"""Provisions: who is asked to do what, in recommendations and in operative and preambular paragraphs.

The lead phrase is known by a word list of each language (`[leads]`), with the adverbs that belong to it. A paragraph
with two acts gives two claims; a nested item inherits the phrase above it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from msgspec import Struct

from greffier.documents.outline import Node

from .context import Context
from .lexicon import BODY, NAME, words_of
from .models import Provision
from .tokens import Sentence, Token

_CLAUSE = re.compile(r",\s[^;.]{3,110}?,\s")
_WORD = re.compile(r"\s[^\s,.;:()]+")
_CLASSES = ("directive", "deciding", "reinforcing", "observing", "evaluative")


class Lead(Struct):
    """A lead phrase in a text: its place, its class, and whether the addressee stands before it."""

    start: int
    end: int
    cls: str
    passive: bool
    named: int | None = None
    behind: int | None = None


class Grammar(Struct, frozen=True):
    """The expressions of a language: a phrase at the start, after an addressee, and after a joining word."""

    opening: re.Pattern[str]
    second: re.Pattern[str]
    joined: re.Pattern[str]
    joined_past: re.Pattern[str]
    pasts: frozenset[str]
    passive: re.Pattern[str]
    past: re.Pattern[str]
    classes: dict[str, str]
    told: dict[str, str]
    infinitives: frozenset[str]
    addressees: re.Pattern[str]
    keys: dict[str, str]
    chain: re.Pattern[str]
    before: re.Pattern[str]


@lru_cache(maxsize=8)
def grammar(code: str) -> Grammar:
    """The lead phrases of a language, compiled on first use."""
    data: dict[str, Any] = words_of(code)
    leads, around, chain = data["leads"], data["lead_words"], data["chain"]
    classes = {form: cls for cls in _CLASSES for kind in ("acts", "gerunds", "infinitives") for form in leads[cls].get(kind, ())}
    told = {form: cls for cls in _CLASSES for kind in ("past", "passive", "acts") for form in leads[cls].get(kind, ())}
    keys = {form: key for key, forms in data["addressees"].items() for form in forms}
    before = f"{_any(around['before'])}|{around['adverbial']}"
    after = f"{_any(around['after'])}|{around['adverbial']}"
    joins = _any(around["joins"])

    def verbs(*kinds: str) -> str:
        return _any([form for cls in _CLASSES for kind in kinds for form in leads[cls].get(kind, ())])

    def phrase(*kinds: str) -> str:
        return rf"(?:(?:{before})\s)*(?P<verb>{verbs(*kinds)})(?![^\W_])(?:,?\s(?:{after})(?![^\W_]))*"

    return Grammar(
        opening=re.compile(rf"(?P<lead>{phrase('acts', 'gerunds', 'infinitives')})"),
        second=re.compile(rf"(?:,|;)?\s(?:{joins})\s(?P<lead>{phrase('acts', 'gerunds')})|,\s(?P<lead2>{phrase('acts').replace('?P<verb>', '?P<verb2>')})"),
        joined=re.compile(rf"(?:,|;)?\s(?:{joins})\s(?P<lead>{phrase('infinitives')})"),
        joined_past=re.compile(rf"(?:,|;)?\s(?:{joins})\s(?P<lead>{phrase('past')})"),
        pasts=frozenset(f for cls in _CLASSES for f in leads[cls].get("past", ())),
        passive=re.compile(rf"\s?(?P<lead>{phrase('passive')})"),
        past=re.compile(rf"(?P<lead>{phrase('past', 'acts')})"),
        classes=classes,
        told=told,
        infinitives=frozenset(f for cls in _CLASSES for f in leads[cls].get("infinitives", ())),
        addressees=re.compile(rf"(?:{_any(list(keys))})(?![^\W_])"),
        keys=keys,
        chain=re.compile(rf"\s*(?:,|(?:,?\s?(?:{_any(chain['joins'])})))?(?:\s(?:{_any(chain['before'])}))*\s?"),
        before=re.compile(rf"\s?(?:(?:{_any(chain['before'])})\s)*"),
    )  # fmt: skip


def _any(words: list[str]) -> str:
    return "|".join(re.escape(w).replace(r"\ ", r"\s") for w in sorted(set(words), key=len, reverse=True)) or r"(?!)"


class Inherited(Struct):
    """What a nested item takes from the phrase above it."""

    action: str | None
    cls: str | None
    addressees: list[str]
    formula: bool = False


class Act(Struct):
    """One act of a paragraph: its passage, its phrase, whom it addresses."""

    start: int
    end: int
    action: str
    cls: str
    addressees: list[str]
    text: str | None


def read_provision(
    context: Context, node: Node, sentences: list[Sentence], kind: str, path: str, inherited: Inherited | None
) -> tuple[list[Act], Inherited | None]:
    """Claims of the acts of one paragraph or item; what its own items inherit."""
    start, end = sentences[0].start, _trimmed(context, sentences)
    acts = _acts(context, sentences, start, end, kind, inherited is None or inherited.formula)
    if not acts and inherited is not None:
        context.add(
            Provision, node, start, end, provision_kind=kind, path=path, action=inherited.action, class_=inherited.cls,
            addressees=list(inherited.addressees), addressees_text=None,
        )  # fmt: skip
        return [], inherited
    for act in acts:
        context.add(
            Provision, node, act.start, act.end, provision_kind=kind, path=path, action=act.action, class_=act.cls,
            addressees=act.addressees, addressees_text=act.text,
        )  # fmt: skip
    last = acts[-1] if acts else None
    return acts, Inherited(last.action, last.cls, last.addressees) if last is not None else None


def _trimmed(context: Context, sentences: list[Sentence]) -> int:
    """The end of a paragraph without its final punctuation and a final `; and`."""
    text = context.text.text
    end = sentences[-1].end
    m = context.lexicon.patterns["final_join"].search(text[sentences[0].start : end])
    if m is not None:
        end = sentences[0].start + m.start()
    while end > sentences[0].start and text[end - 1] in " .;:,":
        end -= 1
    return end


def _acts(context: Context, sentences: list[Sentence], start: int, end: int, kind: str, alone: bool) -> list[Act]:
    g = grammar(context.lexicon.lang.code)
    tokens = [t for s in sentences for t in s.tokens]
    leads = _leads(context, g, tokens, start, end, kind, alone)
    acts: list[Act] = []
    for n, (lead, first) in enumerate(leads):
        stop = leads[n + 1][1] if n + 1 < len(leads) else end
        stop = _without_join(context, g, first, stop) if n + 1 < len(leads) else stop
        keys, printed = _addressees(context, g, lead, tokens, first) if lead.cls == "directive" else ([], None)
        acts.append(Act(first, stop, context.text.text[lead.start : lead.end], lead.cls, keys, printed))
    return acts


def _without_join(context: Context, g: Grammar, start: int, stop: int) -> int:
    text = context.text.text
    m = context.lexicon.patterns["act_join"].search(text[start:stop])
    stop = start + m.start() if m is not None else stop
    while stop > start and text[stop - 1] in " ,;.":
        stop -= 1
    return stop


def _leads(
    context: Context, g: Grammar, tokens: list[Token], start: int, end: int, kind: str, alone: bool
) -> list[tuple[Lead, int]]:
    """The lead phrases of a paragraph, each with the place where its act begins."""
    lower = context.text.lower
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
    del lower


def _opening(context: Context, g: Grammar, tokens: list[Token], start: int, end: int, kind: str, alone: bool) -> Lead | None:
    """The phrase with which a paragraph begins; an infinitive only where no act above governs it (`alone`)."""
    lower = context.text.lower
    m = g.opening.match(lower, start, end)
    if m is not None and (alone or m["verb"] not in g.infinitives):
        return Lead(m.start("lead"), m.end("lead"), g.classes[m["verb"]], False)
    m = context.lexicon.patterns["impersonal"].match(lower, start, end)
    if m is not None:
        return Lead(m.start("lead"), m.end("lead"), "directive", False, None, m.end())
    subject = _subject_end(context, tokens, start)
    if subject is not None:
        m = (g.past if kind == "recommendation" else g.opening).match(lower, subject, end)
        if m is not None:
            return Lead(m.start("lead"), m.end("lead"), g.told.get(m["verb"]) or g.classes[m["verb"]], False)
    lead = _passive(context, g, tokens, start, end)
    if lead is None and (later := _later_passive(context, g, tokens, start, end)) is not None:
        lead = later[0]
        lead.named = later[1]
    return lead


def _subject_end(context: Context, tokens: list[Token], start: int) -> int | None:
    """Where the verb begins if a body is the subject: `The Group requested …`, `Конференция просит …`."""
    lower = context.text.lower
    for token in tokens:
        if token[2] == BODY:
            gap = lower[start : token[0]].strip()
            if gap and gap not in context.lexicon.small["articles"]:
                return None
            at = token[1]
            return at + 1 if lower[at : at + 1] == " " else None
        if token[0] > start + 30:
            return None
    return None


def _passive(context: Context, g: Grammar, tokens: list[Token], start: int, end: int) -> Lead | None:
    """An impersonal phrase behind its addressee: `States parties are encouraged to …`, `Секретариату следует …`."""
    lower = context.text.lower
    m = g.before.match(lower, start, end)
    at = m.end() if m is not None else start
    while True:
        found = _addressee_at(context, g, tokens, at)
        if found is None:
            return None
        at = found[0]
        phrase = g.passive.match(lower, at, end) or _behind_clause(context, g, at, end)
        if phrase is not None:
            return Lead(phrase.start("lead"), phrase.end("lead"), g.told[phrase["verb"]], True)
        m = g.chain.match(lower, at, end)
        if m is None or m.end() == at:
            return None
        at = m.end()


def _behind_clause(context: Context, g: Grammar, at: int, end: int) -> re.Match[str] | None:
    """The phrase where more stands between it and the addressee: a clause between commas, or what belongs to the name."""
    lower = context.text.lower
    clause = _CLAUSE.match(lower, at, min(end, at + 130))
    if clause is not None:
        phrase = g.passive.match(lower, clause.end() - 1, end)
        if phrase is not None:
            return phrase
    tail = context.lexicon.patterns["addressee_tail"]
    low = at
    for _ in range(9):
        m = tail.match(lower, at, min(end, at + 90)) if low == at else _WORD.match(lower, low, min(end, at + 90))
        if m is None:
            return None
        low = m.end()
        phrase = g.passive.match(lower, low, end)
        if phrase is not None:
            return phrase
    return None


def _later_passive(context: Context, g: Grammar, tokens: list[Token], start: int, end: int) -> tuple[Lead, int] | None:
    """The same behind an adverbial: `At each meeting the Working Group shall …`; and where the addressee begins."""
    for token in tokens:
        if token[0] > start + 80 or any(c in ".;:" for c in context.text.text[start : token[0]]):
            return None
        if token[2] == BODY and token[0] > start:
            lead = _passive(context, g, tokens, token[0], end)
            if lead is not None:
                return lead, token[0]
    return None


def _addressee_at(context: Context, g: Grammar, tokens: list[Token], at: int) -> tuple[int, str | None] | None:
    """Who is addressed at a place: where the words end, and the key; a named body or State before a general word."""
    best: tuple[int, str | None] | None = None
    for token in tokens:
        if token[0] > at:
            break
        if token[0] == at and token[2] in (BODY, NAME):
            best = (token[1], _key(context, token))
    m = g.addressees.match(context.text.lower, at)
    if m is not None and (best is None or m.end() > best[0]):
        best = (m.end(), g.keys[" ".join(m[0].split())])
    return best


def _second_past(context: Context, g: Grammar, at: int, end: int) -> tuple[Lead, int] | None:
    """A further act told in the past: `noted …, and called upon donors to …`."""
    m = g.joined_past.search(context.text.lower, at, end)
    return (Lead(m.start("lead"), m.end("lead"), g.told[m["verb"]], False), m.start("lead")) if m is not None else None


def _second(
    context: Context, g: Grammar, tokens: list[Token], at: int, end: int, opening: Lead, kind: str
) -> tuple[Lead, int] | None:
    """A further act of the paragraph: `…, and invites States to …`, `… и призывает государства …`."""
    lower = context.text.lower
    if opening.passive:
        return _second_passive(context, g, tokens, at, end)
    verb = _verb_of(g, lower, opening)
    if verb in g.pasts and kind == "recommendation":
        return _second_past(context, g, at, end)
    joined = g.joined if _verb_of(g, lower, opening) in g.infinitives else g.second
    for m in joined.finditer(lower, at, end):
        group = "lead" if m["lead"] else "lead2"
        verb = m["verb"] or m.groupdict().get("verb2") or ""
        if not _verb_here(context, m.end(), m.start(group)):
            continue
        gerund = _is_gerund(context, verb)
        if gerund != _is_gerund(context, _verb_of(g, lower, opening)) and gerund:
            continue
        return Lead(m.start(group), m.end(group), g.classes[verb], False), m.start(group)
    return None


def _second_passive(context: Context, g: Grammar, tokens: list[Token], at: int, end: int) -> tuple[Lead, int] | None:
    lower = context.text.lower
    for m in context.lexicon.patterns["passive_join"].finditer(lower, at, end):
        first = m.end()
        lead = _passive(context, g, tokens, first, end)
        if lead is not None:
            return lead, first
    return None


def _verb_of(g: Grammar, lower: str, lead: Lead) -> str:
    m = g.opening.match(lower, lead.start) or g.past.match(lower, lead.start) or g.passive.match(lower, lead.start)
    return m["verb"] if m is not None else ""


def _is_gerund(context: Context, verb: str) -> bool:
    leads = words_of(context.lexicon.lang.code)["leads"]
    return any(verb in leads[cls].get("gerunds", ()) for cls in _CLASSES)


def _verb_here(context: Context, end: int, start: int) -> bool:
    """Whether a word that may be a noun is a verb: `requests` is none before `for`, `from`, `of`, `by`."""
    lower = context.text.lower
    following = lower[end : end + 12].split()
    word = lower[start:end]
    if not following:
        return False
    small = context.lexicon.small
    return word.split()[-1] not in small["verbs_or_nouns"] or following[0] not in small["not_after_verb"]


def _addressees(context: Context, g: Grammar, lead: Lead, tokens: list[Token], first: int) -> tuple[list[str], str | None]:
    """Whom a phrase addresses: keys, and the passage as printed."""
    lower = context.text.lower
    if lead.passive:
        start = at = lead.named if lead.named is not None else first
        m = g.before.match(lower, at)
        at = m.end() if m is not None else at
        limit = lead.start
    else:
        start = lead.behind or lead.end
        while start < len(lower) and lower[start] in " ,":
            start += 1
        for word in context.lexicon.small["that"]:
            if lower.startswith(word, start):
                start += len(word.split()[0]) + 1
        m = g.before.match(lower, start)
        at = m.end() if m is not None else start
        limit = len(lower)
    keys: list[str] = []
    end = at
    while True:
        found = _addressee_at(context, g, tokens, at)
        if found is None or found[0] > limit or found[1] is None:
            break
        if found[1] not in keys:
            keys.append(found[1])
        end = found[0]
        m = g.chain.match(lower, end)
        if m is None or m.end() == end or not lower[end : m.end()].strip():
            break
        at = m.end()
    if lead.passive and keys and _belongs(context, lower[end : lead.start]):
        end = lead.start
        while lower[end - 1] in " ,":
            end -= 1
    if not lead.passive and keys:
        m = context.lexicon.patterns["relative_after"].match(lower, end)
        end = m.end() if m is not None else end
    return (keys, context.text.text[start:end]) if keys else ([], None)


def _belongs(context: Context, between: str) -> bool:
    """Whether what stands between an addressee and its phrase is part of who is addressed."""
    if "," not in between.strip():
        return bool(between.strip()) and "—" not in between
    return context.lexicon.patterns["relative"].match(between) is not None


def _key(context: Context, token: Token) -> str | None:
    if token[2] == NAME:
        own = context.lexicon.world.capacity(token[3])
        if own is None:
            return "state"
        return "unodc" if token[3] == "unodc" else {"igo": "international_organizations", "ngo": "civil_society", "regional_organization": "regional_organizations", "un_entity": "international_organizations"}[own]
    kinds = {"conference": "conference", "working_group": "working_group", "group": "working_group", "expert_group": "working_group", "meeting_of_experts": "working_group", "bureau": "bureau", "extended_bureau": "bureau"}
    mention = token[3]
    return kinds.get(mention.kind or _kind(context, mention.key))


def _kind(context: Context, key: str | None) -> str:
    body = context.lexicon.treaty.bodies.get(key) if key is not None else None
    return {"review_group": "group"}.get(body.kind, body.kind) if body is not None else ""


def final_verb(context: Context, sentence: Sentence) -> Inherited | None:
    """The act of an opening that ends with its verb and a colon: `… постановила:`; its items take it over."""
    g = grammar(context.lexicon.lang.code)
    text = context.text
    end = sentence.end
    while end > sentence.start and text.text[end - 1] in " :":
        end -= 1
    for m in g.past.finditer(text.lower, max(sentence.start, end - 60), end):
        if m.end() >= end - 3 and (m.start() == 0 or not text.lower[m.start() - 1].isalnum()):
            return Inherited(text.text[m.start("lead") : m.end("lead")], g.told.get(m["verb"]) or g.classes[m["verb"]], [], True)
    return None

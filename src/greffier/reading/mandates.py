"""Mandates: a body established, made permanent, reaffirmed, renamed, ended, each with the decision that did it.

The decision of an act is one close behind it, else the last one before it that no other act has taken, else the
next behind it. Reaffirming has none where the document itself reaffirms or names no number.
"""

from __future__ import annotations

import re

from greffier.documents.script import unspaced
from greffier.documents.signs import COMMAS, ENDING, SEMICOLONS

from .context import Context, DecisionRef, before_head
from .lexicon import ACT, BODY, DECISION, MANDATE_OBJECT, REPORT, ROLE
from .models import DecisionKey, Mandate
from .tokens import Sentence, Token

_CLOSE = 70
_BETWEEN = 60
_PAUSES = frozenset(COMMAS + SEMICOLONS)
_BESIDE, _BESIDE_CHARACTERS = 3, 25
"""Words and characters between an act and the body beside it: `establishment of the `."""
_SUBJECT = 60
"""The subject of a verb stands at most so many characters before it."""
_ASIDE = re.compile(r",\s[^,;]{3,110},\s")
_ARTICLE = 40
"""So many characters before a head hold its article, with what may stand between: `an open-ended`."""
_MOST = 40
"""So many acts and decisions of a sentence are looked at; no sentence that somebody wrote has as many."""


def read_mandates(context: Context, sentence: Sentence, decisions: list[DecisionRef]) -> None:
    """Claims of the mandates that a sentence gives or tells of."""
    if not sentence.has(ACT):
        return
    decisions = decisions[:_MOST]
    acts = [
        a
        for a in sentence.of(ACT)[:_MOST]
        if _is_mandate(context, sentence, _with_subject(context, sentence, a), decisions)
    ]
    taken: list[DecisionRef] = []
    start, end = sentence_span(context, sentence)
    done: set[tuple[str, str]] = set()
    for n, act in enumerate(acts):
        for body, own in _bodies(context, sentence, _with_subject(context, sentence, act), decisions):
            kind = "reaffirmed" if act[3] == "reaffirming" else act[3]
            by = None if act[3] == "reaffirming" else own or _decision(context, acts, n, decisions, taken)
            if (body, kind) not in done:
                done.add((body, kind))
                if kind == "established":
                    context.established.add(body)
                context.add(Mandate(body=body, act=kind, by=by), sentence.node, start, end)
    _without_verb(context, sentence, acts, decisions, taken, done)


def _with_subject(context: Context, sentence: Sentence, act: Token) -> Token:
    """An act with the Conference that stands right behind it as its subject, and with what is put between commas there.

    So it is where the verb comes first: `أنشأ المؤتمر، في مقرره 2/1، الفريق العامل …`.
    """
    if not context.lexicon.words["lead_words"].get("verb_first"):
        return act
    subject = next(
        (t for t in sentence.of(BODY) if 0 <= t[0] - act[1] <= 1 and not _groups(context, t)), None
    )
    if subject is None:
        return act
    aside = _ASIDE.match(context.text.lower, subject[1], sentence.end)
    return (act[0], aside.end() if aside is not None else subject[1], act[2], act[3])


def _without_verb(
    context: Context, sentence: Sentence, acts: list[Token], decisions: list[DecisionRef], taken: list[DecisionRef],
    done: set[tuple[str, str]],
) -> None:  # fmt: skip
    """A second body that shares the verb: `by decision 2/2 the Conference established A, and by decision 2/6, B`."""
    start, end = sentence_span(context, sentence)
    for decision in decisions:
        if any(decision is t for t in taken) or not done:
            continue
        for token in sentence.of(BODY):
            if not _groups(context, token) or token[0] < decision.end:
                continue
            gap = context.text.lower[decision.end : token[0]].strip(" ,")
            body, kind = context.known(token[3]), acts[0][3]
            if (
                gap in ("—", "–", "-", "", *context.lexicon.small["articles"])
                and body is not None
                and (body, kind) not in done
            ):
                done.add((body, kind))
                if kind == "established":
                    context.established.add(body)
                context.add(Mandate(body=body, act=kind, by=decision.key), sentence.node, start, end)
            break


def sentence_span(context: Context, sentence: Sentence) -> tuple[int, int]:
    """A sentence without its final punctuation."""
    text = context.text.text
    start, end = sentence.start, sentence.end
    while end > start and text[end - 1] in " " + ENDING + COMMAS:
        end -= 1
    return start, end


def _is_mandate(context: Context, sentence: Sentence, act: Token, decisions: list[DecisionRef]) -> bool:
    """An act on a body, not on something else: reaffirming needs a mandate, a decision or a permanent element."""
    if act[3] == "made_permanent":
        return not _only_reaffirmed(sentence, act, decisions)
    if act[3] in ("reaffirmed", "reaffirming"):
        objects = [*sentence.of(MANDATE_OBJECT), *(t for t in sentence.of(DECISION) if _pointed(context, t))]
        if any(_near(sentence, act, o) for o in objects):
            return any(a[3] == "made_permanent" for a in sentence.of(ACT)) or _about_body(context, sentence)
        permanent = [a for a in sentence.of(ACT) if a[3] == "made_permanent" and act[1] <= a[0]]
        return bool(permanent) and not any(0 <= d.start - permanent[0][1] < _CLOSE for d in decisions)
    return _governs_body(context, sentence, act, decisions) or bool(decisions and _pronoun(context, act))


def _near(sentence: Sentence, act: Token, other: Token) -> bool:
    """Whether two words stand beside each other, whatever names of bodies stand between: `the mandate of … was renewed`."""
    first, last = sorted((act, other), key=lambda token: token[0])
    names = (t for t in sentence.of(BODY) if first[1] <= t[0] and t[1] <= last[0])
    return last[0] - first[1] - sum(t[1] - t[0] for t in names) < _BETWEEN


def _pronoun(context: Context, act: Token) -> bool:
    """Whether a pronoun is the object: `by which the Conference established it`."""
    following = context.text.lower[act[1] : act[1] + 12].split()
    return bool(following) and following[0].strip(",.;") in context.lexicon.words["mandates"]["pronouns"]


def _pointed(context: Context, token: Token) -> bool:
    """Whether a word for a decision is pointed at: `its decision`, `this decision`."""
    mandates, lower = context.lexicon.words["mandates"], context.text.lower
    before = lower[max(0, token[0] - 8) : token[0]].split()
    possessed = lower[token[0] : token[1]] in mandates.get("possessed", ())
    return possessed or (bool(before) and before[-1] in mandates["pointing"])


def _only_reaffirmed(sentence: Sentence, act: Token, decisions: list[DecisionRef]) -> bool:
    """A permanence that the sentence reaffirms, not one that it tells of a decision: `reaffirms that … is a constant element`."""
    for before in sentence.of(ACT):
        if before[3] in ("reaffirmed", "reaffirming") and before[1] <= act[0]:
            return not any(before[1] <= d.start <= act[1] + _CLOSE for d in decisions)
    return False


def _about_body(context: Context, sentence: Sentence) -> bool:
    """Whether what is reaffirmed is a body's: one is named here, or the sentence goes on about the one before."""
    opening = tuple(context.lexicon.words["mandates"]["openings"])
    return (
        any(_groups(context, t) for t in sentence.of(BODY))
        or context.text.lower.startswith(opening, sentence.start)
        or any(_pointed(context, t) for t in sentence.of(MANDATE_OBJECT))
    )


def _governs_body(context: Context, sentence: Sentence, act: Token, decisions: list[DecisionRef]) -> bool:
    """Whether a body stands close to a word for establishing, before or after."""
    for token in sentence.of(BODY):
        if (
            not _groups(context, token)
            or _led(context, sentence, token)
            or _acts_itself(context, token, act)
            or (not decisions and _opens(context, sentence, token, act))
            or not _meant(context, token, act)
        ):
            continue
        gap = token[0] - act[1] if token[0] >= act[1] else act[0] - token[1]
        between = context.text.lower[min(act[1], token[1]) : max(act[0], token[0])]
        if (gap < 110 and "," not in between[:-1]) or gap < 25:
            return not any(
                t[2] == REPORT and min(act[1], token[1]) <= t[0] < max(act[0], token[0])
                for t in sentence.tokens
            )
    return False


def _acts_itself(context: Context, body: Token, act: Token) -> bool:
    """Whether the body is the subject of an active verb: `the Group agreed to establish contacts`, not `was established`."""
    mandates, lower = context.lexicon.words["mandates"], context.text.lower
    verb = lower[act[0] : act[1]].split(None, 1)[0]
    if (
        not mandates["auxiliaries"]
        or verb in mandates["auxiliaries"]
        or not 0 <= act[0] - body[1] <= _SUBJECT
    ):
        return False
    if lower[body[1] : act[0]].split()[-1:] in ([mark] for mark in mandates.get("infinitive", ())):
        return True
    following = lower[act[1] : act[1] + 16].split(None, 1)
    return bool(following) and following[0].isalpha() and following[0] not in mandates["after_participle"]


def _opens(context: Context, sentence: Sentence, body: Token, act: Token) -> bool:
    """Whether a body is in the row with which a sentence begins, and the verb follows: `A and B established at …`."""
    mandates, lower, small = context.lexicon.words["mandates"], context.text.lower, context.lexicon.small
    row = [token for token in sentence.of(BODY) if token[1] <= act[0]]
    if not mandates["auxiliaries"] or body not in row or act[0] - row[-1][1] != 1:
        return False
    starts = [sentence.start, *(token[1] for token in row[:-1])]
    words = " ".join(lower[at : token[0]] for at, token in zip(starts, row, strict=True)).split()
    verb = lower[act[0] : act[1]].split(None, 1)[0]
    between = {*small["articles"], *small["and"]}
    return verb not in mandates["auxiliaries"] and all(word in between for word in words)


def _meant(context: Context, body: Token, act: Token) -> bool:
    """Whether an act may be on this body: on one that bears a whole name it stands beside it, as `established the Forum`.

    Documents of organs and of wide conferences name many bodies in a sentence, and most acts are on something else.
    """
    if body[3].kind:
        return not (body[3].bare and context.lexicon.treaty.organ)
    lower, start, end = context.text.lower, min(act[1], body[1]), max(act[0], body[0])
    between = lower[start:end].split()
    if body[0] >= act[1]:
        return (
            len(between) <= _BESIDE
            and end - start <= _BESIDE_CHARACTERS
            and not any(w[-1] in COMMAS or w in context.lexicon.small["and"] for w in between)
        )
    auxiliaries = context.lexicon.words["mandates"]["auxiliaries"]
    return len(between) <= _BESIDE and all(word in auxiliaries for word in between if auxiliaries)


def _groups(context: Context, token: Token) -> bool:
    """Whether a mention is of a body that a Conference sets up, not of the Conference itself."""
    body = context.lexicon.treaty.bodies.get(token[3].key or "")
    kind = body.kind if body is not None else token[3].kind
    return token[3].key != context.main() and kind not in ("conference", "bureau", "extended_bureau")


def _is_organ(context: Context, token: Token) -> bool:
    """Whether a body is an organ, whose mandate no document renews: it renews those of others."""
    body = context.lexicon.treaty.bodies.get(token[3].key or "")
    return body is not None and body.kind == "organ"


def _led(context: Context, sentence: Sentence, body: Token) -> bool:
    """Whether a body is named to say whose officer somebody is, who acts himself: `the group that its Chair set up`."""
    lower, small = context.text.lower, context.lexicon.small
    for role in sentence.of(ROLE):
        if role[1] <= body[0] and lower[role[1] : body[0]].strip() in small["of"]:
            return True
        if role[0] == body[1] and unspaced(lower[body[1] - 1]):
            return True
    return False


def _bodies(
    context: Context, sentence: Sentence, act: Token, decisions: list[DecisionRef]
) -> list[tuple[str, DecisionKey | None]]:
    """The bodies that an act is about; several that are spoken of in the plural take the decisions in order."""
    groups = [
        t
        for t in sentence.of(BODY)
        if _groups(context, t)
        and _meant(context, t, act)
        and not (_led(context, sentence, t) or (act[3] != "established" and _is_organ(context, t)))
        and not (act[3] == "established" and _acts_itself(context, t, act))
        and not (not decisions and _opens(context, sentence, t, act))
    ]
    if not groups and context.lexicon.treaty.organ:
        return []
    if groups:
        nearest = min(groups, key=lambda t: _distance(act, t))
        several = context.heading if len(context.heading) > 1 else context.subject
        if nearest[3].plural and nearest[3].bare and len(several) > 1:
            paired = decisions if len(decisions) == len(several) else []
            return [(b, paired[i].key if paired else None) for i, b in enumerate(several)]
        body = (
            _found_here(context, sentence, nearest)
            or _new(context, nearest, act)
            or (None if _indefinite(context, nearest) else context.known(nearest[3]))
            or _subject(context, nearest[3].kind)
        )
        return [(body, None)] if body is not None else []
    if act[3] == "made_permanent" and len(context.subject) > 1 and _both(context, sentence, act):
        paired = decisions if len(decisions) == len(context.subject) else []
        return [(b, paired[i].key if paired else None) for i, b in enumerate(context.subject)]
    if act[3] in ("made_permanent", "reaffirmed", "reaffirming") or _pronoun(context, act):
        body = _subject(context)
        return [(body, None)] if body is not None else []
    return []


def _indefinite(context: Context, token: Token) -> bool:
    """Whether a bare word for a body has an indefinite article: it means none of those spoken of before."""
    articles = context.lexicon.small.get("indefinite", ())
    before = context.text.lower[max(0, token[0] - _ARTICLE) : token[0]]
    return token[3].bare and any(word in articles for word in before_head(context, before).split()[-1:])


def _both(context: Context, sentence: Sentence, act: Token) -> bool:
    """Whether several bodies are meant by a word for both."""
    words = context.text.lower[sentence.start : act[0]].replace(",", " ").split()
    return any(w in words for w in context.lexicon.words["mandates"]["both"])


def _new(context: Context, token: Token, act: Token) -> str | None:
    """Of several bodies spoken of, the first that the document has not told to be established yet."""
    if act[3] != "established" or not token[3].bare or token[3].key is not None or len(context.heading) < 2:
        return None
    return next((b for b in context.heading if b not in context.established), None)


def _found_here(context: Context, sentence: Sentence, token: Token) -> str | None:
    """The body named in full elsewhere in the sentence, for a bare mention of its kind."""
    if not token[3].bare or token[3].key is not None:
        return None
    named = [
        t for t in sentence.of(BODY) if t[1] <= token[0] and t[3].kind == token[3].kind and not t[3].bare
    ]
    return context.known(named[-1][3]) if named else None


def _distance(act: Token, body: Token) -> int:
    before = act[0] - body[1]
    after = body[0] - act[1]
    if act[3] == "established" and 0 <= after < 40:
        return after
    return before + 2 if before >= 0 else after + 8


def _subject(context: Context, kind: str | None = None) -> str | None:
    """The body that is spoken of, no conference, of a `kind` if one is said; else the document's own."""
    bodies = context.lexicon.treaty.bodies
    for key in (*context.subject, context.description.body):
        if key is None or key == context.main() or (key in bodies and bodies[key].kind == "conference"):
            continue
        if key not in bodies:
            if key in context.subject and kind is None:
                return key
        elif kind is None or bodies[key].kind == kind:
            return key
    return None


def _decision(
    context: Context, acts: list[Token], n: int, decisions: list[DecisionRef], taken: list[DecisionRef]
) -> DecisionKey | None:
    act = acts[n]
    own = [d for d in decisions if d.key.body == context.main() or d.key.body not in ("A", "E", "S")]
    limit = acts[n + 1][0] if n + 1 < len(acts) else 1 << 60
    lower = context.text.lower
    close = [
        d for d in own
        if act[1] <= d.start < limit and d.start - act[1] < _CLOSE and not _PAUSES & set(lower[act[1] : d.start])
        and not any(w in lower[act[1] : d.start].split() for w in context.lexicon.small["and"])
    ]  # fmt: skip
    free = [d for d in own if d.end <= act[0] and not any(d is t for t in taken)]
    behind = [d for d in own if act[1] <= d.start < limit]
    before = [d for d in own if d.end <= act[0]]
    again = [] if act[3] == "reaffirmed" else before[-1:]
    for choice in (close[:1], free[-1:], behind[:1], again):
        if choice:
            taken.append(choice[0])
            return choice[0].key
    return None

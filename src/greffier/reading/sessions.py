"""When a body met: a session or meeting with its days, its place, or the session in whose course it was held.

A date is a session's only where a word for holding, or the noun itself, governs it: dates of decisions, of sittings
and of what a bureau agreed are none. Ordinals and places come from the same sentence; the status is its tense.
"""

from __future__ import annotations

from msgspec import Struct, field

from .context import Context, Met, bodies_at, joined
from .lexicon import (
    BLOCK, BODY, DATE, DECISION, DURING, GATHER, HOLD, JOINT, NAME, NEXT, ORDINAL, PLACE, SITTING, SYMBOL,
)  # fmt: skip
from .models import Days, During, Session
from .tokens import Gathering, Sentence, Token

_STOPS = (BLOCK, SITTING, DECISION, SYMBOL)


class _Governed(Struct):
    """A date with what governs it: the noun, the word for holding, and where the phrase begins."""

    date: Token | None
    noun: int | None
    hold: str | None
    place: str | None
    ordinal: int | None
    start: int
    end: int
    bodies: list[str]
    during: During | None = None
    joint: bool = False
    partners: list[str] = field(default_factory=list)


def read_sessions(context: Context, sentence: Sentence) -> None:
    """Claims of the sessions that a sentence reports or announces."""
    if not (sentence.mask >> DATE & 1 or sentence.has(DURING, GATHER)):
        return
    _complete(context, sentence)
    governed: list[_Governed] = []
    status = "held"
    for i, token in enumerate(sentence.tokens):
        if token[2] == DATE:
            found = _governed(context, sentence, i, governed)
            if found is not None:
                governed += [*_coordinated(context, sentence, found), found]
        elif token[2] == DURING:
            found = _undated(context, sentence, i)
            if found is not None:
                governed.append(found)
    for found in governed:
        status = found.hold or status
        _claim(context, sentence, found, _outcome(context, sentence, found, governed) or status)


def _complete(context: Context, sentence: Sentence) -> None:
    """Give ordinals without a noun the noun of the gathering before: `its second from 3 to 5 October 2007`."""
    tokens = sentence.tokens
    fill = context.lexicon.patterns["gap_fill"]
    for i, token in enumerate(tokens):
        if token[2] == GATHER and token[3].ordinals:
            context.noun = token[3].noun
        elif token[2] == ORDINAL and context.noun is not None and i + 1 < len(tokens):
            after = tokens[i + 1]
            if after[2] in (HOLD, DATE) and fill.fullmatch(context.text.lower, token[1], after[0]):
                tokens[i] = (token[0], token[1], GATHER, Gathering([token[3]], context.noun))


def _outcome(context: Context, sentence: Sentence, found: _Governed, governed: list[_Governed]) -> str | None:
    """What became of planned days: postponed or cancelled, as the sentence goes on to say; new days are scheduled."""
    if found.date is None:
        return None
    if found.hold == "postponed":
        _renamed_from(found, governed)
        return "scheduled"
    if found.hold != "scheduled":
        return None
    for token in sentence.tokens:
        if token[0] < found.date[1]:
            continue
        if token[2] == HOLD and token[3] in ("postponed", "cancelled"):
            return str(token[3])
        if token[2] == DATE:
            return None
    return None


def _renamed_from(found: _Governed, governed: list[_Governed]) -> None:
    """New days of a postponed meeting are those of the meeting named before."""
    at = governed.index(found)
    if at and found.ordinal is None:
        found.ordinal, found.bodies, found.joint = governed[at - 1].ordinal, governed[at - 1].bodies, governed[at - 1].joint


def _claim(context: Context, sentence: Sentence, found: _Governed, status: str) -> None:
    date = found.date[3] if found.date is not None else None
    days = Days(date.first, date.last) if date is not None else Days()
    for body in found.bodies:
        joint = [b for b in found.bodies if b != body] if found.joint else list(found.partners)
        claim = context.add(
            Session, sentence.node, found.start, found.end,
            body=body, ordinal=found.ordinal, dates=days, place=found.place, status=status,
            joint_with=joint, during=found.during,
        )  # fmt: skip
        context.sessions.append(claim)
    context.met.append(
        Met(found.bodies, found.ordinal, days.start, days.end, sentence.node, status, found.joint or bool(found.partners))
    )


# ---------------------------------------------------------------- what governs a date

def _governed(context: Context, sentence: Sentence, i: int, before: list[_Governed]) -> _Governed | None:
    tokens = sentence.tokens
    date = tokens[i]
    if _possessed(context, sentence, date):
        return None
    listed = _listed(context, date, before)
    if listed is not None:
        return _next_in_list(context, sentence, i, date, listed)
    hold: str | None = None
    hold_at = noun = None
    place: str | None = None
    for k in range(i - 1, -1, -1):
        token = tokens[k]
        cls = token[2]
        if cls == DATE and before and before[-1].date is token:
            break
        if cls in _STOPS and not _uncounted(token):
            if cls == SITTING and hold is not None:
                return None
            break
        if cls == PLACE and place is None:
            place = token[3]
        elif cls == HOLD and hold is None:
            hold, hold_at = token[3], k
            if noun is not None:
                place = place or _place_before(tokens, k)
                break
        elif cls in (GATHER, SITTING) and noun is None:
            if hold is not None or _only_fill(context, token[1], tokens, k + 1, date[0]):
                noun = k
            else:
                noun = k
                if not _hold_before(tokens, k, before):
                    return None
        elif cls == BODY and noun is None and hold is None and before and tokens[k - 1] is before[-1].date:
            if _only_fill(context, token[1], tokens, k + 1, date[0]):
                return _same_verb(context, sentence, k, date, before[-1])
    if noun is None and hold in ("held", "scheduled") and before and _moved(sentence, before[-1], hold_at):
        return _Governed(date, None, hold, place, before[-1].ordinal, date[0], date[1], before[-1].bodies)
    if hold == "postponed" and noun is None and before:
        return _Governed(date, None, hold, place, None, date[0], date[1], before[-1].bodies)
    if noun is None and hold is None:
        return _ahead(context, sentence, i)
    if noun is None and not _meeting_verb(context, sentence, hold_at):
        return None
    return _build(context, sentence, i, noun, hold_at, hold, place, before)


def _place_before(tokens: list[Token], k: int) -> str | None:
    """A place before the verb, with the subject between at most: `In Vienna, the Group held …`."""
    for token in reversed(tokens[:k]):
        if token[2] == PLACE:
            return str(token[3])
        if token[2] != BODY:
            return None
    return None


def _moved(sentence: Sentence, last: _Governed, hold_at: int | None) -> bool:
    """Whether planned days were given up before the verb: `planned for May, it had to be postponed and took place …`."""
    if last.hold != "scheduled" or last.date is None or hold_at is None:
        return False
    between = sentence.tokens[sentence.tokens.index(last.date) : hold_at]
    return any(t[2] == HOLD and t[3] in ("postponed", "cancelled") for t in between)


def _uncounted(token: Token) -> bool:
    """A sitting without a number may be the body's whole gathering: `held a joint sitting on 18 October`."""
    return token[2] == SITTING and not token[3].ordinals


def _same_verb(context: Context, sentence: Sentence, k: int, date: Token, last: _Governed) -> _Governed | None:
    """A second body with its own days and the verb of the first: `A met on 6–8 May and B on 9 May`."""
    keys, _ = bodies_at(context, sentence.tokens, k)
    return _Governed(date, None, last.hold, None, None, date[0], date[1], keys) if keys else None


def _coordinated(context: Context, sentence: Sentence, found: _Governed) -> list[_Governed]:
    """A gathering of another body named before with the same verb and days: `the first meeting of A and the third of B`."""
    tokens = sentence.tokens
    if found.noun is None or found.ordinal is None:
        return []
    k = found.noun - 1
    while k >= 0 and tokens[k][2] == BODY:
        k -= 1
    if k < 0 or k == found.noun - 1 or tokens[k][2] != GATHER or len(tokens[k][3].ordinals) != 1:
        return []
    gap = context.text.lower[tokens[found.noun - 1][1] : tokens[found.noun][0]]
    keys, _ = bodies_at(context, tokens, k + 1)
    if not joined(context, gap) or not keys or not _fits(context, keys, tokens[k][3].noun):
        return []
    joint = any(t[2] == JOINT for t in tokens[k : tokens.index(found.date) if found.date is not None else None])
    other = _Governed(found.date, k, found.hold, found.place, tokens[k][3].ordinals[0], tokens[k][0], found.end, keys)
    if joint:
        other.partners, found.partners = found.bodies, keys
    return [other]


def _hold_before(tokens: list[Token], k: int, before: list[_Governed]) -> bool:
    """Whether a word for holding stands before the noun, with no other date between."""
    for token in reversed(tokens[:k]):
        if token[2] == HOLD:
            return True
        if (token[2] in _STOPS and not _uncounted(token)) or token[2] == DATE:
            return False
    return False


def _meeting_verb(context: Context, sentence: Sentence, hold_at: int | None) -> bool:
    """A word for holding without a noun is one of a body: `it had also met on …`."""
    tokens = sentence.tokens
    if hold_at is None:
        return False
    if tokens[hold_at - 1][2] == BODY and hold_at and tokens[hold_at][0] - tokens[hold_at - 1][1] < 25:
        return True
    before = context.text.lower[max(sentence.start, tokens[hold_at][0] - 30) : tokens[hold_at][0]].replace(",", " ").split()
    return any(word in context.lexicon.words["mandates"]["subjects"] for word in before[-3:])


def _owned(context: Context, token: Token) -> bool:
    """Whether a noun has a possessive before it: `its meeting`."""
    before = context.text.lower[max(0, token[0] - 8) : token[0]].split()
    return bool(before) and before[-1] in context.lexicon.words["patterns"]["own_words"]


def _possessed(context: Context, sentence: Sentence, date: Token) -> bool:
    """A date behind `of`, `от`, `dated` belongs to a text, not to a meeting."""
    for token in sentence.tokens:
        if token[2] == GATHER and (token[3].ordinals or _owned(context, token)) and context.text.lower[token[1] : date[0]] in context.lexicon.small["ordinal_of"]:
            return False
    before = context.text.lower[max(sentence.start, date[0] - 7) : date[0]].split()
    return bool(before) and before[-1] in context.lexicon.small["undated"]


def _listed(context: Context, date: Token, before: list[_Governed]) -> _Governed | None:
    """The date before, if this one goes on its list: `16 and 17 October 2006, 3–5 October 2007 and …`."""
    if not before or before[-1].date is None:
        return None
    gap = context.text.lower[before[-1].date[1] : date[0]].strip()
    return before[-1] if gap in context.lexicon.words["patterns"]["list_joins"] else None


def _next_in_list(context: Context, sentence: Sentence, i: int, date: Token, last: _Governed) -> _Governed:
    ordinal = None
    if last.noun is not None and last.ordinal is not None:
        ordinals = sentence.tokens[last.noun][3].ordinals
        at = ordinals.index(last.ordinal) + 1 if last.ordinal in ordinals else len(ordinals)
        ordinal = ordinals[at] if at < len(ordinals) else None
    return _Governed(date, last.noun, last.hold, last.place, ordinal, date[0], date[1], last.bodies, None, last.joint)


def _only_fill(context: Context, start: int, tokens: list[Token], k: int, end: int) -> bool:
    """Whether only bodies, places, holding words and small words stand between a noun and a date."""
    lower = context.text.lower
    fill = context.lexicon.patterns["gap_fill"]
    at = start
    for token in tokens[k:]:
        if token[0] >= end:
            break
        if token[0] < at:
            continue
        if token[2] not in (BODY, PLACE, HOLD, NAME) or not fill.fullmatch(lower, at, token[0]):
            return False
        at = token[1]
    return fill.fullmatch(lower, at, end) is not None


def _ahead(context: Context, sentence: Sentence, i: int) -> _Governed | None:
    """A date before its meeting: `in May 2022, at its thirteenth meeting, the Working Group …`."""
    tokens = sentence.tokens
    date = tokens[i]
    lower = context.text.lower
    own = context.lexicon.words["patterns"]["own_words"]
    for k in range(i + 1, min(i + 3, len(tokens))):
        token = tokens[k]
        if token[2] == GATHER and token[3].ordinals:
            gap = lower[date[1] : token[0]].replace(",", " ").split()
            if 1 < len(gap) <= 3 and gap[-1] in own:
                bodies = _bodies(context, sentence, k, i, forward=True)
                if bodies:
                    return _Governed(date, k, None, None, token[3].ordinals[0], date[0], token[1], bodies)
            return None
        if token[2] not in (PLACE, ORDINAL):
            break
    return _subject_ahead(context, sentence, i)


def _subject_ahead(context: Context, sentence: Sentence, i: int) -> _Governed | None:
    """A date, then who met and the verb: `on 19 November 2015, A and B held a joint meeting`."""
    tokens = sentence.tokens
    date = tokens[i]
    if i + 1 >= len(tokens) or tokens[i + 1][2] != BODY or context.text.lower[date[1] : tokens[i + 1][0]].strip(" ,") not in ("", *context.lexicon.small["articles"]):
        return None
    keys, end = bodies_at(context, tokens, i + 1)
    rest = [t for t in tokens[i + 2 :] if t[0] >= end]
    if not keys or len(rest) < 2 or rest[0][2] != HOLD or rest[0][0] - end > 12 or not _fits(context, keys, None):
        return None
    noun = next((t for t in rest[1:4] if t[2] in (GATHER, SITTING)), None)
    if noun is None or any(t[2] == DATE for t in rest) or noun[0] - rest[0][1] > 40:
        return None
    joint = any(t[2] == JOINT for t in rest[:4])
    ordinal = noun[3].ordinals[0] if noun[2] == GATHER and noun[3].ordinals else None
    if noun[2] == SITTING and not joint:
        return None
    stop = noun[1] if ordinal is not None else date[1]
    return _Governed(date, None, rest[0][3], None, ordinal, date[0], stop, keys, None, joint)


# ---------------------------------------------------------------- the claim's own keys

def _same_verb_place(context: Context, tokens: list[Token], last: _Governed, noun: int) -> bool:
    """Whether a gathering shares verb and place with the one before, where the place stands before them both."""
    if last.date is None or last.noun is None:
        return False
    return not any(t[2] == PLACE and tokens[last.noun][0] < t[0] < tokens[noun][0] for t in tokens)


def _build(
    context: Context, sentence: Sentence, i: int, noun: int | None, hold_at: int | None, hold: str | None,
    place: str | None, before: list[_Governed],
) -> _Governed | None:  # fmt: skip
    tokens = sentence.tokens
    date = tokens[i]
    gathering: Gathering | None = tokens[noun][3] if noun is not None else None
    anchor = noun if noun is not None else hold_at
    if anchor is None:
        return None
    bodies = _bodies(context, sentence, anchor, i)
    if not bodies:
        return None
    if len(bodies) > 1 and gathering is not None and gathering.ordinals and not any(t[2] == BODY for t in tokens):
        bodies = context.heading[:1] if len(context.heading) == 1 else bodies[:1]
    ordinal = gathering.ordinals[0] if gathering is not None and gathering.ordinals else None
    start = date[0]
    if noun is not None and ordinal is not None:
        start = tokens[noun][0]
    elif ordinal is None:
        first = _first_time(context, tokens, hold_at, i)
        if first is not None:
            start, ordinal = first
    if hold is None:
        hold = _status_near(context, sentence, i, noun)
        if before and noun is not None and before[-1].noun is not None and _same_verb_place(context, tokens, before[-1], noun):
            place = place or before[-1].place
    place = place or _place_after(context, tokens, i)
    found = _Governed(date, noun, hold, place, ordinal, start, date[1], bodies)
    found.joint = _joint(context, tokens, anchor) and len(bodies) > 1
    _during(context, sentence, i, found)
    if gathering is not None and gathering.noun == "sitting" and not (found.joint or found.during or found.hold in ("scheduled", "postponed", "cancelled")):
        return None
    return found


def _first_time(context: Context, tokens: list[Token], hold_at: int | None, i: int) -> tuple[int, int] | None:
    """`met for the first time from …`: an ordinal that no noun follows but `time`."""
    for token in tokens[(hold_at or 0) : i]:
        if token[2] == ORDINAL and context.text.lower.startswith(tuple(context.lexicon.small["times"]), token[1]):
            return token[0], token[3]
    return None


def _status_near(context: Context, sentence: Sentence, i: int, noun: int | None) -> str | None:
    """The tense where no word for holding stands before the date: one just behind it, or that of the date before."""
    tokens = sentence.tokens
    for token in tokens[i + 1 :]:
        if token[2] == HOLD and token[0] - tokens[i][1] < 40:
            return str(token[3])
        if token[2] in (DATE, *_STOPS):
            break
    return None


def _place_after(context: Context, tokens: list[Token], i: int) -> str | None:
    """A place right behind the date: `on 5 and 6 June 2024 in Vienna`."""
    if i + 1 < len(tokens) and tokens[i + 1][2] == PLACE:
        gap = context.text.lower[tokens[i][1] : tokens[i + 1][0]].strip()
        if gap in context.lexicon.small["place"]:
            return str(tokens[i + 1][3])
    return None


def _joint(context: Context, tokens: list[Token], anchor: int) -> bool:
    return any(t[2] == JOINT for t in tokens[max(0, anchor - 3) : anchor + 3])


def _during(context: Context, sentence: Sentence, i: int, found: _Governed) -> None:
    """The session in whose course the meeting took place, right behind the date."""
    tokens = sentence.tokens
    for k in range(i + 1, min(i + 3, len(tokens))):
        if tokens[k][2] == DURING and context.text.lower[tokens[i][1] : tokens[k][0]].strip(" ,(") == "":
            session = _session_behind(context, tokens, k)
            if session is not None:
                found.during, found.end = session
            return
        if tokens[k][2] not in (PLACE, DATE):
            return


def _session_behind(context: Context, tokens: list[Token], k: int) -> tuple[During, int] | None:
    """The numbered session that `in the course of` names, and where its phrase ends."""
    for n in range(k + 1, min(k + 3, len(tokens))):
        token = tokens[n]
        if token[2] == GATHER and token[3].ordinals:
            gap = context.text.lower[tokens[k][1] : token[0]].split()
            if len(gap) > 2:
                return None
            body, end = context.main(), token[1]
            if n + 1 < len(tokens) and tokens[n + 1][2] == BODY:
                between = context.text.lower[token[1] : tokens[n + 1][0]].strip()
                if between in context.lexicon.small["of"]:
                    keys, end = bodies_at(context, tokens, n + 1)
                    body = keys[0] if keys else body
            if token[3].noun == "session" or context.lexicon.treaty.bodies.get(body) is not None:
                return During(body, token[3].ordinals[0]), end
        if token[2] not in (NEXT, ORDINAL):
            return None
    return None


def _undated(context: Context, sentence: Sentence, k: int) -> _Governed | None:
    """A meeting without days, in the course of a session: `its first meeting, during the third session`."""
    tokens = sentence.tokens
    if k == 0 or tokens[k - 1][2] != GATHER or not tokens[k - 1][3].ordinals:
        noun = _noun_before(tokens, k, context)
        if noun is None:
            return None
    else:
        noun = k - 1
    gap = context.text.lower[tokens[noun][1] : tokens[k][0]]
    if len(gap.strip(" ,")) > 0 and not all(t[2] in (BODY, HOLD) for t in tokens[noun + 1 : k]):
        return None
    session = _session_behind(context, tokens, k)
    if session is None:
        return None
    bodies = _bodies(context, sentence, noun, noun, forward=True)
    if not bodies or session[0].body in bodies:
        return None
    start = tokens[noun][0]
    return _Governed(None, noun, None, None, tokens[noun][3].ordinals[0], start, session[1], bodies, session[0])


def _noun_before(tokens: list[Token], k: int, context: Context) -> int | None:
    for n in range(k - 1, max(-1, k - 4), -1):
        if tokens[n][2] == GATHER and tokens[n][3].ordinals:
            return n
        if tokens[n][2] not in (BODY, HOLD):
            return None
    return None


def _bodies(context: Context, sentence: Sentence, anchor: int, i: int, forward: bool = False) -> list[str]:
    """Who met: the bodies right behind the noun, else the subject before it, else those after, else the last ones."""
    tokens = sentence.tokens
    noun = tokens[anchor][3].noun if tokens[anchor][2] in (GATHER, SITTING) else None
    lower = context.text.lower
    nxt = anchor + 1
    if nxt < len(tokens) and tokens[nxt][2] == BODY:
        if lower[tokens[anchor][1] : tokens[nxt][0]].strip() in context.lexicon.small["of"]:
            keys, _ = bodies_at(context, tokens, nxt)
            if keys and _fits(context, keys, noun):
                return keys
    for k in range(anchor - 1, -1, -1):
        if tokens[k][2] == BODY and (k == 0 or tokens[k - 1][2] != BODY or not _in_row(context, tokens, k)):
            keys, _ = bodies_at(context, tokens, k)
            if keys and _fits(context, keys, noun):
                return keys
    behind = [k for k in range(anchor + 1, len(tokens)) if tokens[k][2] == BODY]
    if forward or not any(t[2] == BODY for t in tokens[:anchor]):
        for k in behind:
            keys, _ = bodies_at(context, tokens, k)
            if keys and _fits(context, keys, noun) and (forward or lower[tokens[i][1] : tokens[k][0]].count(",") == 0):
                return keys
    named = tokens[anchor][2] == GATHER and (tokens[anchor][3].ordinals or _owned(context, tokens[anchor]))
    return _implied(context, noun, not named)


def _in_row(context: Context, tokens: list[Token], k: int) -> bool:
    return joined(context, context.text.lower[tokens[k - 1][1] : tokens[k][0]])


def _fits(context: Context, keys: list[str], noun: str | None) -> bool:
    """Whether such a gathering is theirs: the Conference has sessions, working groups have meetings."""
    bodies = context.lexicon.treaty.bodies
    if any(k in bodies and bodies[k].kind == "bureau" for k in keys):
        return False
    if noun not in ("session", "meeting"):
        return True
    return all(k not in bodies or bodies[k].gathering == noun for k in keys)


def _implied(context: Context, noun: str | None, plain: bool) -> list[str]:
    """The body that is spoken of: the subject so far, the document's own, the last one named of the fitting kind.

    A `plain` noun, without a number or a possessive, is the document's own gathering: `the meeting was held …`.
    """
    bodies = context.lexicon.treaty.bodies
    if plain and noun is not None and context.description.kind in ("report", "draft_report"):
        own = context.description.body
        if own is not None and _fits(context, [own], noun):
            return [own]
    if context.subject and _fits(context, context.subject, noun):
        return list(context.subject)
    own = context.description.body
    if own is not None and _fits(context, [own], noun):
        return [own]
    for key in reversed(list(context.lately.values())):
        if key in bodies and bodies[key].gathering == noun:
            return [key]
    if noun == "session":
        return [context.main()]
    return []

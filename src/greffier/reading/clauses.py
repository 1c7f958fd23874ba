"""Shapes of sentences about meetings beside the plain one: what follows a date, stands before it, or shares its verb."""

from __future__ import annotations

from .context import Context, bodies_at, joined
from .gatherings import apart, bodies_of, fits
from .governed import Governed
from .lexicon import BODY, DATE, DURING, GATHER, HOLD, JOINT, NEXT, ORDINAL, PLACE, SITTING
from .models import During
from .tokens import Sentence, Token


def coordinated(context: Context, sentence: Sentence, found: Governed) -> list[Governed]:
    """A gathering of another body named before with the same verb and days: `the first meeting of A and the third of B`."""
    tokens = sentence.tokens
    if found.noun is None or found.ordinal is None:
        return []
    if context.text.text[tokens[found.noun][0] : tokens[found.noun][1]].isdecimal():
        return []  # `CMP 19 and CMA 6`: each body stands before its number
    k = found.noun - 1
    while k >= 0 and tokens[k][2] == BODY:
        k -= 1
    if k < 0 or k == found.noun - 1 or tokens[k][2] != GATHER or len(tokens[k][3].ordinals) != 1:
        return []
    gap = context.text.lower[tokens[found.noun - 1][1] : tokens[found.noun][0]]
    keys, _ = bodies_at(context, tokens, k + 1)
    if not joined(context, gap) or not keys or not fits(context, keys, tokens[k][3].noun):
        return []
    joint = any(
        t[2] == JOINT for t in tokens[k : tokens.index(found.date) if found.date is not None else None]
    )
    other = Governed(
        found.date, k, found.hold, found.place, tokens[k][3].ordinals[0], tokens[k][0], found.end, keys
    )
    if joint:
        other.partners, found.partners = found.bodies, keys
    return [other]


def ahead(context: Context, sentence: Sentence, i: int) -> Governed | None:
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
                bodies = bodies_of(context, sentence, k, i, forward=True)
                if bodies:
                    return Governed(date, k, None, None, token[3].ordinals[0], date[0], token[1], bodies)
            return None
        if token[2] not in (PLACE, ORDINAL):
            break
    return _subject_ahead(context, sentence, i)


def _subject_ahead(context: Context, sentence: Sentence, i: int) -> Governed | None:
    """A date, then who met and the verb: `on 19 November 2015, A and B held a joint meeting`."""
    tokens = sentence.tokens
    date = tokens[i]
    if (
        i + 1 >= len(tokens)
        or tokens[i + 1][2] != BODY
        or context.text.lower[date[1] : tokens[i + 1][0]].strip(" ,")
        not in ("", *context.lexicon.small["articles"])
    ):
        return None
    keys, end = bodies_at(context, tokens, i + 1)
    rest = [t for t in tokens[i + 2 :] if t[0] >= end]
    if (
        not keys
        or len(rest) < 2
        or rest[0][2] != HOLD
        or rest[0][0] - end > 12
        or not fits(context, keys, None)
    ):
        return None
    noun = next((t for t in rest[1:4] if t[2] in (GATHER, SITTING)), None)
    if noun is None or any(t[2] == DATE for t in rest) or noun[0] - rest[0][1] > 40:
        return None
    joint = any(t[2] == JOINT for t in rest[:4])
    ordinal = noun[3].ordinals[0] if noun[2] == GATHER and noun[3].ordinals else None
    if noun[2] == SITTING and not joint:
        return None
    stop = noun[1] if ordinal is not None else date[1]
    return Governed(date, None, rest[0][3], None, ordinal, date[0], stop, keys, None, joint)


def held_behind(context: Context, sentence: Sentence, i: int) -> Governed | None:
    """A date, then the verb, then what was held, as in languages whose verbs stand behind: `于6月5日在维也纳举行第十五次会议`."""
    patterns, tokens, lower = context.lexicon.patterns, sentence.tokens, context.text.lower
    if "date_to_hold" not in patterns:
        return None
    last = _last_of_row(context, sentence, i)
    hold_at = next((k for k in range(last + 1, len(tokens)) if tokens[k][2] == HOLD), None)
    between = tokens[last + 1 : hold_at]
    if hold_at is None or any(t[2] not in (PLACE, DURING, GATHER, BODY, ORDINAL, JOINT) for t in between):
        return None
    end = next((t[0] for t in between if t[2] in (PLACE, BODY, GATHER)), tokens[hold_at][0])
    if patterns["date_to_hold"].fullmatch(lower, tokens[last][1], end) is None:
        return None
    behind = hold_at + 1
    while behind < len(tokens) and tokens[behind][2] in (JOINT, BODY):
        behind += 1
    if behind == len(tokens) or tokens[behind][2] not in (GATHER, SITTING):
        return None
    first = tokens[hold_at + 1]
    if patterns["hold_to_gathering"].fullmatch(lower, tokens[hold_at][1], first[0]) is None:
        return None
    return _held(context, sentence, i, hold_at, behind)


def _last_of_row(context: Context, sentence: Sentence, i: int) -> int:
    """The last of the dates that stand in a row from token `i`, with only what joins them between."""
    tokens, joins = sentence.tokens, context.lexicon.words["patterns"]["list_joins"]
    while i + 1 < len(tokens) and tokens[i + 1][2] == DATE:
        if context.text.lower[tokens[i][1] : tokens[i + 1][0]].strip() not in joins:
            break
        i += 1
    return i


def _held(context: Context, sentence: Sentence, i: int, hold_at: int, noun: int) -> Governed | None:
    """The meeting of a date, a verb and a noun in this order; None where nobody is known to have met."""
    tokens = sentence.tokens
    if apart(context, tokens[noun]):
        return None
    gathering = tokens[noun][3]
    together = context.lexicon.words["words"]["joint"]["joint"]
    printed = context.text.lower[tokens[noun][0] : tokens[noun][1]]
    joint = any(t[2] == JOINT for t in tokens[i:noun]) or any(word in printed for word in together)
    before = tokens[i - 1] if i else None
    planned = before is not None and before[2] == HOLD and tokens[i][0] - before[1] <= 1
    hold = before[3] if planned and before is not None else tokens[hold_at][3]
    named = [k for k in range(hold_at + 1, noun) if tokens[k][2] == BODY]
    bodies = bodies_at(context, tokens, named[0])[0] if named else bodies_of(context, sentence, noun, i)
    during = next((k for k in range(i + 1, hold_at) if tokens[k][2] == DURING), None)
    session = session_before(context, tokens, during) if during is not None else None
    if not bodies or not fits(context, bodies, gathering.noun):
        return None
    if gathering.noun == "sitting" and not (joint or session or hold != "held"):
        return None
    ordinal = gathering.ordinals[0] if gathering.ordinals else None
    place = next((str(t[3]) for t in tokens[i + 1 : hold_at] if t[2] == PLACE), None)
    end = tokens[noun][1] if ordinal is not None else tokens[i][1]
    found = Governed(tokens[i], noun, hold, place, ordinal, tokens[i][0], end, bodies, session)
    found.joint = joint and len(bodies) > 1
    return found


def session_before(context: Context, tokens: list[Token], k: int) -> During | None:
    """The numbered session right before the word, where it stands behind: `缔约方会议第十四届会议期间`."""
    token = tokens[k - 1] if k else None
    if token is None or token[2] != GATHER or not token[3].ordinals or tokens[k][0] - token[1] > 1:
        return None
    named = tokens[k - 2] if k > 1 else None
    known = context.known(named[3]) if named is not None and named[2] == BODY else None
    body = known or context.main()
    return During(body, token[3].ordinals[0]) if body is not None and token[3].noun == "session" else None


def read_during(context: Context, sentence: Sentence, i: int, found: Governed) -> None:
    """The session in whose course the meeting took place, right behind the date."""
    tokens = sentence.tokens
    for k in range(i + 1, min(i + 3, len(tokens))):
        if tokens[k][2] == DURING and context.text.lower[tokens[i][1] : tokens[k][0]].strip(" ,(") == "":
            session = session_behind(context, tokens, k)
            if session is not None:
                found.during, found.end = session
            return
        if tokens[k][2] not in (PLACE, DATE):
            return


def session_behind(context: Context, tokens: list[Token], k: int) -> tuple[During, int] | None:
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
            if body is not None and (token[3].noun == "session" or body in context.lexicon.treaty.bodies):
                return During(body, token[3].ordinals[0]), end
        if token[2] not in (NEXT, ORDINAL):
            return None
    return None


def undated(context: Context, sentence: Sentence, k: int) -> Governed | None:
    """A meeting without days, in the course of a session: `its first meeting, during the third session`."""
    tokens = sentence.tokens
    if "date_to_hold" in context.lexicon.patterns:
        return _undated_behind(context, sentence, k)
    if k == 0 or tokens[k - 1][2] != GATHER or not tokens[k - 1][3].ordinals:
        noun = _noun_before(tokens, k)
        if noun is None:
            return None
    else:
        noun = k - 1
    gap = context.text.lower[tokens[noun][1] : tokens[k][0]]
    if len(gap.strip(" ,")) > 0 and not all(t[2] in (BODY, HOLD) for t in tokens[noun + 1 : k]):
        return None
    session = session_behind(context, tokens, k)
    if session is None:
        return None
    bodies = bodies_of(context, sentence, noun, noun, forward=True)
    if not bodies or session[0].body in bodies:
        return None
    start = tokens[noun][0]
    return Governed(
        None, noun, None, None, tokens[noun][3].ordinals[0], start, session[1], bodies, session[0]
    )


def _undated_behind(context: Context, sentence: Sentence, k: int) -> Governed | None:
    """The same in languages whose verbs stand behind: `在第三届会议期间举行了第一次会议`."""
    tokens = sentence.tokens
    session = session_before(context, tokens, k)
    noun = k + 2
    if session is None or noun >= len(tokens) or tokens[k + 1][2] != HOLD:
        return None
    if tokens[noun][2] != GATHER or not tokens[noun][3].ordinals:
        return None
    bodies = bodies_of(context, sentence, noun, k)
    if not bodies or session.body in bodies:
        return None
    hold, ordinal = tokens[k + 1][3], tokens[noun][3].ordinals[0]
    return Governed(None, noun, hold, None, ordinal, tokens[k][0], tokens[noun][1], bodies, session)


def _noun_before(tokens: list[Token], k: int) -> int | None:
    for n in range(k - 1, max(-1, k - 4), -1):
        if tokens[n][2] == GATHER and tokens[n][3].ordinals:
            return n
        if tokens[n][2] not in (BODY, HOLD):
            return None
    return None

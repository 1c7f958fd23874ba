"""What governs a date: the noun for a gathering, the word for holding, or nothing that makes it a session's.

Dates of decisions, of sittings and of what a bureau agreed are no session's. The search goes back from the date to
the nearest noun or verb; other shapes (a list of dates, a date before its meeting, a verb shared by two bodies) have
a function each.
"""

from __future__ import annotations

from greffier.treaties.spelling import CURLY

from .clauses import ahead, held_behind, read_during
from .context import Context, bodies_at, joined, only_fill
from .gatherings import bodies_of, owned
from .governed import Governed, Trail
from .lexicon import BLOCK, BODY, DATE, DECISION, DURING, GATHER, HOLD, JOINT, ORDINAL, PLACE, SITTING, SYMBOL
from .numbers import NUMBER
from .tokens import Gathering, Sentence, Token

STOPS = (BLOCK, SITTING, DECISION, SYMBOL)
_REACH = 60
"""What governs a date is looked for among so many tokens before it."""
_NEAR = 5


def govern(context: Context, sentence: Sentence, i: int, before: list[Governed]) -> Governed | None:
    """What governs the date at token `i`; None where it is no session's. `before` are those found so far."""
    date = sentence.tokens[i]
    if _possessed(context, sentence, i) or _of_decision(context, sentence, i):
        return None
    listed = _listed(context, date, before)
    if listed is not None:
        return _next_in_list(sentence, date, listed)
    behind = held_behind(context, sentence, i)
    if behind is not None:
        return behind
    trail = _trail(context, sentence.tokens, i, before)
    if trail.barred:
        return None
    if trail.shared is not None:
        return _same_verb(context, sentence, trail.shared, date, before[-1])
    if trail.noun is None and before:
        last = before[-1]
        if trail.hold in ("held", "scheduled") and _moved(sentence, last, trail.hold_at):
            return Governed(date, None, trail.hold, trail.place, last.ordinal, date[0], date[1], last.bodies)
        if trail.hold == "postponed":
            return Governed(date, None, trail.hold, trail.place, None, date[0], date[1], last.bodies)
        if trail.hold_at is not None and _goes_on(context, sentence, last, trail.hold_at):
            place = trail.place
            return Governed(
                date, last.noun, trail.hold, place, None, date[0], date[1], last.bodies, None, last.joint
            )
    if trail.noun is None and trail.hold is None:
        return ahead(context, sentence, i)
    if trail.noun is None and not _meeting_verb(context, sentence, trail.hold_at):
        return None
    return _build(context, sentence, i, trail, before)


def _trail(context: Context, tokens: list[Token], i: int, before: list[Governed]) -> Trail:
    """Go back from a date to the nearest noun for a gathering and the nearest word for holding."""
    trail = Trail()
    last = before[-1].date if before else None
    for k in range(i - 1, max(-1, i - 1 - _REACH), -1):
        token = tokens[k]
        cls = token[2]
        if token is last or (cls in STOPS and not uncounted(token)):
            trail.barred = cls == SITTING and trail.hold is not None
            break
        if cls == PLACE:
            trail.place = trail.place or token[3]
        elif cls == HOLD and trail.hold is None:
            trail.hold, trail.hold_at = token[3], k
            if trail.noun is not None:
                trail.place = trail.place or _place_before(tokens, k)
                break
        elif cls in (GATHER, SITTING) and trail.noun is None:
            trail.noun = k
            near = trail.hold is not None or only_fill(context, token[1], tokens, k + 1, tokens[i][0])
            if not near and not _hold_before(tokens, k):
                trail.barred = True
                break
        elif (
            cls == BODY
            and trail.noun is None
            and trail.hold is None
            and last is not None
            and tokens[k - 1] is last
        ):
            if only_fill(context, token[1], tokens, k + 1, tokens[i][0]):
                trail.shared = k
                break
    return trail


def _place_before(tokens: list[Token], k: int) -> str | None:
    """A place before the verb, with the subject between at most: `In Vienna, the Group held …`."""
    for token in reversed(tokens[:k]):
        if token[2] == PLACE:
            return str(token[3])
        if token[2] != BODY:
            return None
    return None


def _moved(sentence: Sentence, last: Governed, hold_at: int | None) -> bool:
    """Whether planned days were given up before the verb: `planned for May, it had to be postponed and took place …`."""
    if last.hold != "scheduled" or last.date is None or hold_at is None:
        return False
    between = sentence.tokens[sentence.tokens.index(last.date) : hold_at]
    return any(t[2] == HOLD and t[3] in ("postponed", "cancelled") for t in between)


def _goes_on(context: Context, sentence: Sentence, last: Governed, hold_at: int) -> bool:
    """Whether a second verb has the noun of the first: `the meetings held on 2 May and scheduled to be held on 9 July`."""
    if last.date is None or last.noun is None or last.ordinal is not None:
        return False
    tokens, lower = sentence.tokens, context.text.lower
    while tokens[hold_at - 1][2] == HOLD and not lower[tokens[hold_at - 1][1] : tokens[hold_at][0]].strip():
        hold_at -= 1  # `scheduled` `to be held`
    between = lower[last.date[1] : tokens[hold_at][0]]
    return between.strip() in context.lexicon.words["patterns"]["list_joins"] or joined(context, between)


def _same_row(context: Context, last: Governed, noun: Token) -> bool:
    """Whether only words that join stand between the date before and a noun: `… on 2 May and its third meeting on …`."""
    if last.date is None:
        return False
    patterns = context.lexicon.words["patterns"]
    words = context.text.lower[last.date[1] : noun[0]].replace(",", " ").split()
    joint = " ".join(word for word in words if word not in patterns["own_words"])
    return not joint or joint in patterns["list_joins"]


def uncounted(token: Token) -> bool:
    """A sitting without a number may be the body's whole gathering: `held a joint sitting on 18 October`."""
    return token[2] == SITTING and not token[3].ordinals


def _hold_before(tokens: list[Token], k: int) -> bool:
    """Whether a word for holding stands before the noun, with no other date between."""
    for token in reversed(tokens[:k]):
        if token[2] == HOLD:
            return True
        if (token[2] in STOPS and not uncounted(token)) or token[2] == DATE:
            return False
    return False


def _meeting_verb(context: Context, sentence: Sentence, hold_at: int | None) -> bool:
    """A word for holding without a noun is one of a body: `it had also met on …`."""
    tokens = sentence.tokens
    if hold_at is None:
        return False
    if tokens[hold_at - 1][2] == BODY and hold_at and tokens[hold_at][0] - tokens[hold_at - 1][1] < 25:
        return True
    before = (
        context.text.lower[max(sentence.start, tokens[hold_at][0] - 30) : tokens[hold_at][0]]
        .replace(",", " ")
        .replace(CURLY, " ")
        .split()
    )
    return any(word in context.lexicon.words["mandates"]["subjects"] for word in before[-3:])


def _possessed(context: Context, sentence: Sentence, i: int) -> bool:
    """A date behind `of`, `от`, `dated` belongs to a text, not to a meeting."""
    date = sentence.tokens[i]
    for token in sentence.tokens[max(0, i - _NEAR) : i]:
        if (
            token[2] == GATHER
            and (token[3].ordinals or owned(context, token))
            and context.text.lower[token[1] : date[0]] in context.lexicon.small["ordinal_of"]
        ):
            return False
    before = context.text.lower[max(sentence.start, date[0] - 7) : date[0]].split()
    return bool(before) and before[-1] in context.lexicon.small["undated"]


def _of_decision(context: Context, sentence: Sentence, i: int) -> bool:
    """Whether a date stands right before the decision that was taken on it: `2016年5月27日第2/10号决议`."""
    behind, patterns, text = sentence.tokens[i + 1 : i + 2], context.lexicon.patterns, context.text.text
    if not behind or behind[0][2] != DECISION or "decision_tail" not in patterns:
        return False
    start, stop = sentence.tokens[i][1], behind[0][0]
    m = NUMBER.search(text, start, stop)
    if m is None:
        return not text[start:stop].strip()
    before, tail = patterns["decision_number"], patterns["decision_tail"]
    return (
        before.fullmatch(text, start, m.start()) is not None
        and tail.fullmatch(text, m.end(), stop) is not None
    )


def _listed(context: Context, date: Token, before: list[Governed]) -> Governed | None:
    """The date before, if this one goes on its list: `16 and 17 October 2006, 3–5 October 2007 and …`."""
    if not before or before[-1].date is None:
        return None
    gap = context.text.lower[before[-1].date[1] : date[0]].strip()
    return before[-1] if gap in context.lexicon.words["patterns"]["list_joins"] else None


def _next_in_list(sentence: Sentence, date: Token, last: Governed) -> Governed:
    ordinal = None
    if last.noun is not None and last.ordinal is not None:
        ordinals = sentence.tokens[last.noun][3].ordinals
        at = ordinals.index(last.ordinal) + 1 if last.ordinal in ordinals else len(ordinals)
        ordinal = ordinals[at] if at < len(ordinals) else None
    return Governed(
        date, last.noun, last.hold, last.place, ordinal, date[0], date[1], last.bodies, None, last.joint
    )


def _same_verb(context: Context, sentence: Sentence, k: int, date: Token, last: Governed) -> Governed | None:
    """A second body with its own days and the verb of the first: `A met on 6–8 May and B on 9 May`."""
    keys, _ = bodies_at(context, sentence.tokens, k)
    return Governed(date, None, last.hold, None, None, date[0], date[1], keys) if keys else None


def _same_verb_place(tokens: list[Token], last: Governed, noun: int) -> bool:
    """Whether a gathering shares verb and place with the one before, where the place stands before them both."""
    if last.date is None or last.noun is None:
        return False
    return not any(t[2] == PLACE and tokens[last.noun][0] < t[0] < tokens[noun][0] for t in tokens)


def _build(
    context: Context, sentence: Sentence, i: int, trail: Trail, before: list[Governed]
) -> Governed | None:
    """The meeting that a trail tells of; None where nobody is known to have met."""
    noun, hold_at, hold, place = trail.noun, trail.hold_at, trail.hold, trail.place
    tokens = sentence.tokens
    date = tokens[i]
    if noun is not None and hold is None and _hosting(context, tokens, noun):
        return None
    gathering: Gathering | None = tokens[noun][3] if noun is not None else None
    anchor = noun if noun is not None else hold_at
    if anchor is None:
        return None
    bodies = bodies_of(context, sentence, anchor, i)
    if not bodies:
        return None
    if (
        len(bodies) > 1
        and gathering is not None
        and gathering.ordinals
        and not any(t[2] == BODY for t in tokens)
    ):
        bodies = context.heading[:1] if len(context.heading) == 1 else bodies[:1]
    ordinal = gathering.ordinals[0] if gathering is not None and gathering.ordinals else None
    start = date[0]
    if noun is not None and ordinal is not None:
        figure = (
            noun > 0
            and tokens[noun - 1][2] == BODY
            and context.text.text[tokens[noun][0] : tokens[noun][1]].isdecimal()
        )
        start = tokens[noun - 1 if figure else noun][0]
    elif ordinal is None:
        first = _first_time(context, tokens, hold_at, i)
        if first is not None:
            start, ordinal = first
    if hold is None:
        goes_on = noun is not None and bool(before) and _same_row(context, before[-1], tokens[noun])
        hold = (before[-1].hold if goes_on else None) or _status_near(sentence, i)
        if (
            before
            and noun is not None
            and before[-1].noun is not None
            and _same_verb_place(tokens, before[-1], noun)
        ):
            place = place or before[-1].place
    place = place or _place_after(context, tokens, i)
    found = Governed(date, noun, hold, place, ordinal, start, date[1], bodies)
    found.joint = is_joint(tokens, anchor) and len(bodies) > 1
    read_during(context, sentence, i, found)
    if (
        gathering is not None
        and gathering.noun == "sitting"
        and not (found.joint or found.during or found.hold in ("scheduled", "postponed", "cancelled"))
    ):
        return None
    return found


def _hosting(context: Context, tokens: list[Token], noun: int) -> bool:
    """Whether something else met in the course of a session, whose days these are: `talks during its tenth session, on 2 May`."""
    if noun == 0 or tokens[noun - 1][2] != DURING:
        return False
    return len(context.text.lower[tokens[noun - 1][1] : tokens[noun][0]].split()) <= 1


def _first_time(context: Context, tokens: list[Token], hold_at: int | None, i: int) -> tuple[int, int] | None:
    """`met for the first time from …`: an ordinal that no noun follows but `time`."""
    for token in tokens[(hold_at or 0) : i]:
        if token[2] == ORDINAL and context.text.lower.startswith(
            tuple(context.lexicon.small["times"]), token[1]
        ):
            return token[0], token[3]
    return None


def _status_near(sentence: Sentence, i: int) -> str | None:
    """The tense where no word for holding stands before the date: one just behind it, or that of the date before."""
    tokens = sentence.tokens
    for token in tokens[i + 1 :]:
        if token[2] == HOLD and token[0] - tokens[i][1] < 40:
            return str(token[3])
        if token[2] in (DATE, *STOPS):
            break
    return None


def _place_after(context: Context, tokens: list[Token], i: int) -> str | None:
    """A place right behind the date: `on 5 and 6 June 2024 in Vienna`."""
    if i + 1 < len(tokens) and tokens[i + 1][2] == PLACE:
        gap = context.text.lower[tokens[i][1] : tokens[i + 1][0]].strip()
        if gap in context.lexicon.small["place"]:
            return str(tokens[i + 1][3])
    return None


def is_joint(tokens: list[Token], anchor: int) -> bool:
    """Whether a word for joint stands by the noun or verb."""
    return any(t[2] == JOINT for t in tokens[max(0, anchor - 3) : anchor + 3])

"""When a body met: a session or meeting with its days, its place, or the session in whose course it was held.

A date is a session's only where a word for holding, or the noun itself, governs it: dates of decisions, of sittings
and of what a bureau agreed are none. Ordinals and places come from the same sentence; the status is its tense.
"""

from __future__ import annotations

from .clauses import coordinated, undated
from .context import Context
from .governed import Governed
from .governing import govern
from .lexicon import DATE, DURING, GATHER, HOLD, ORDINAL
from .models import Days, Session
from .tokens import Gathering, Sentence
from .told import Met


def read_sessions(context: Context, sentence: Sentence) -> None:
    """Claims of the sessions that a sentence reports or announces."""
    if not (sentence.mask >> DATE & 1 or sentence.has(DURING, GATHER)):
        return
    _complete(context, sentence)
    governed: list[Governed] = []
    said: str | None = None
    for i, token in enumerate(sentence.tokens):
        if token[2] == DATE:
            found = govern(context, sentence, i, governed)
            if found is not None:
                governed += [*coordinated(context, sentence, found), found]
        elif token[2] == DURING:
            found = undated(context, sentence, i)
            if found is not None:
                governed.append(found)
    for found in governed:
        said = found.hold or said
        status = _outcome(context, sentence, found, governed) or said or _unsaid(context, found)
        if not (status == "held" and found.noun is None and _is_ahead(context, found)):
            _claim(context, sentence, found, status)


def _is_ahead(context: Context, found: Governed) -> bool:
    """Whether days are later than the document: what was held on them is then something else, unless a noun says what."""
    issued = context.description.date
    return issued is not None and found.date is not None and found.date[3].first > issued


def _unsaid(context: Context, found: Governed) -> str:
    """The status where no word tells of holding, as in `its third session (November 2028)`: by the date of issue."""
    return "scheduled" if _is_ahead(context, found) else "held"


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


def _outcome(context: Context, sentence: Sentence, found: Governed, governed: list[Governed]) -> str | None:
    """What became of planned days: postponed or cancelled, as the sentence goes on to say; new days are scheduled."""
    if found.date is None:
        return None
    if found.hold == "postponed":
        _renamed_from(found, governed)
        return "scheduled"
    if found.hold != "scheduled":
        return None
    overtaken = _overtaken(context, sentence, found.date[0])
    if overtaken is not None:
        return overtaken
    for token in sentence.tokens:
        if token[0] < found.date[1]:
            continue
        if token[2] == HOLD and token[3] in ("postponed", "cancelled"):
            return str(token[3])
        if token[2] == DATE:
            return None
    return None


def _overtaken(context: Context, sentence: Sentence, stop: int) -> str | None:
    """What became of days that were due, where the verb stands first: `أرجئ الاجتماع الذي كان من المقرر عقده في …`."""
    due = context.lexicon.patterns.get("was_due")
    became: str | None = None
    for token in sentence.of(HOLD) if due is not None else ():
        if token[0] >= stop:
            return None
        if token[3] in ("postponed", "cancelled"):
            became = str(token[3])
        elif became is not None and due is not None and due.match(context.text.lower, token[0]):
            return became
    return None


def _renamed_from(found: Governed, governed: list[Governed]) -> None:
    """New days of a postponed meeting are those of the meeting named before."""
    at = governed.index(found)
    if at and found.ordinal is None:
        found.ordinal, found.bodies, found.joint = (
            governed[at - 1].ordinal,
            governed[at - 1].bodies,
            governed[at - 1].joint,
        )


def _claim(context: Context, sentence: Sentence, found: Governed, status: str) -> None:
    date = found.date[3] if found.date is not None else None
    days = Days(date.first, date.last) if date is not None else Days()
    for body in found.bodies:
        joint = [b for b in found.bodies if b != body] if found.joint else list(found.partners)
        claim = context.add(
            Session(
                body=body,
                ordinal=found.ordinal,
                dates=days,
                place=found.place,
                status=status,
                joint_with=joint,
                during=found.during,
            ),
            sentence.node,
            found.start,
            found.end,
        )
        context.sessions.append(claim)
    context.told.add(
        Met(
            found.bodies,
            found.ordinal,
            days.start,
            days.end,
            sentence.node,
            status,
            found.joint or bool(found.partners),
        )
    )

"""When a resolution or decision says that it was adopted: a line of its masthead, and the lines that close it.

`Resolution adopted by the General Assembly on 16 December 2021`; `45th plenary meeting / 6 December 2021`, and behind
that, in brackets, how.
"""

from __future__ import annotations

from msgspec import Struct

from greffier.documents.outline import Node

from .context import Context
from .lexicon import DATE, SITTING
from .models import Adoption
from .proceedings import mode_of, votes_of
from .tokens import Sentence, Token

ACTS = ("resolution", "decision")
"""What bears such lines."""
_CLOSING = 120
"""A closing line has at most so many characters; brackets that say how may have more."""


class Closing(Struct):
    """The claim of the lines that close an act, while they go on."""

    claim: Adoption | None = None

    def read(self, context: Context, node: Node, sentences: list[Sentence]) -> None:
        """Read one closing line: the sitting, the day, or how it was adopted."""
        first = sentences[0]
        start, end = first.start, sentences[-1].end
        if context.text.text[start] == "[":
            self._how(context, sentences)
            return
        if end - start > _CLOSING:
            return
        tokens = [t for s in sentences for t in s.tokens]
        meeting, date = _meeting(tokens, start), _day(tokens)
        if meeting is not None:
            self.claim = context.add(_adoption(context, meeting, date), node, start, end)
        elif date is not None and self.claim is not None and self.claim.date is None:
            self.claim.date = date
            self.claim.end = context.text.span(start, end)[1]

    def _how(self, context: Context, sentences: list[Sentence]) -> None:
        if self.claim is None or self.claim.mode is not None:
            return
        for sentence in sentences:
            votes = votes_of(context, sentence)
            self.claim.mode, self.claim.votes = mode_of(context, sentence, votes), votes
            if self.claim.mode is not None:
                self.claim.end = context.text.span(sentences[0].start, sentences[-1].end)[1]
                return


def read_masthead(context: Context, sentences: list[Sentence]) -> None:
    """The claim of the line of a masthead that says when the act was adopted."""
    if context.description.kind not in ACTS:
        return
    tokens = [t for s in sentences for t in s.tokens]
    slots = context.text.structure.masthead.slots
    for i, slot in enumerate(slots):
        if slot.kind != "adopted":
            continue
        start, end = slot.block.start, slot.block.end
        here = _between(context, tokens, start, end)
        if _day(here) is None and i + 1 < len(slots) and slots[i + 1].kind == "date":
            end = slots[i + 1].block.end  # the day stands on a line of its own
            here = _between(context, tokens, start, end)
        date = _day(here)
        if date is not None:
            claim = _adoption(context, _meeting(here), date)
            claim.part, claim.start, claim.end = sentences[0].node.id, start, end
            context.claims.append(claim)


def _between(context: Context, tokens: list[Token], start: int, end: int) -> list[Token]:
    """The tokens of a stretch of the source."""
    source = context.text.structure.view.source
    return [t for t in tokens if start <= source(t[0]) < end]


def _adoption(context: Context, meeting: int | None, date: str | None) -> Adoption:
    what = context.description.kind
    return Adoption(what=what, mode=None, chapters=None, date=date, meeting=meeting, of=None, votes=None)


def _meeting(tokens: list[Token], start: int | None = None) -> int | None:
    """The ordinal of the one sitting named; with `start`, of one that begins there."""
    found = [t for t in tokens if t[2] == SITTING and len(t[3].ordinals) == 1]
    if not found or (start is not None and found[0][0] != start):
        return None
    return int(found[0][3].ordinals[0])


def _day(tokens: list[Token]) -> str | None:
    """The one day named last."""
    days = [t[3].first for t in tokens if t[2] == DATE and t[3].first == t[3].last and len(t[3].first) == 10]
    return str(days[-1]) if days else None

"""What the readers of claims share while one document is read: who is meant, what was said before, claims so far."""

from __future__ import annotations

from typing import TypeVar

from msgspec import Struct, field

from greffier.documents.models import Description, Warning
from greffier.documents.outline import Node

from .lexicon import BODY, HOLD, NAME, ORGAN, PLACE, SYMBOL, Lexicon
from .models import AnyClaim, DecisionKey, Session
from .tokens import Mention, Sentence, Text, Token
from .told import Told

C = TypeVar("C", bound=AnyClaim)


class DecisionRef(Struct):
    """A decision cited: its place, its key, the place of its date if one is printed."""

    start: int
    end: int
    key: DecisionKey
    sentence: int


class Context(Struct):
    """The state of one reading."""

    text: Text
    lexicon: Lexicon
    description: Description
    claims: list[AnyClaim] = field(default_factory=list)
    warnings: list[Warning] = field(default_factory=list)
    told: Told = field(default_factory=Told)
    established: set[str] = field(default_factory=set)
    sessions: list[Session] = field(default_factory=list)
    decisions: list[DecisionRef] = field(default_factory=list)
    lately: dict[str, str] = field(default_factory=dict)
    subject: list[str] = field(default_factory=list)
    heading: list[str] = field(default_factory=list)
    organs: dict[str, int] = field(default_factory=dict)
    noun: str | None = None
    cited: list[str] | None = None
    alone: bool = False

    def add(self, claim: C, node: Node, start: int, end: int) -> C:
        """Add a claim of the passage `start` to `end` of the mended text; its span is that of the source."""
        claim.part = node.id
        claim.start, claim.end = self.text.structure.view.span(start, end)
        self.claims.append(claim)
        return claim

    def main(self) -> str | None:
        """The body whose decisions are meant where none is named: the treaty's Conference, or an organ itself."""
        return self.lexicon.main or self.description.body

    def deciding(self) -> str | None:
        """The body whose resolution or decision is cited where none is named: the document's own, if it takes any."""
        own = self.description.body
        return own if own in self.lexicon.deciding else self.main()

    def name_organs(self, tokens: list[Token], stop: int) -> None:
        """Remember which organs were named in full, in the tokens of a sentence before number `stop`."""
        for token in tokens[:stop]:
            if token[2] == ORGAN and " " not in token[3]:
                self.organs[token[3]] = token[0]

    def organ(self, value: str) -> str | None:
        """The organ that a word means: its key, or of several (`S E`) the one named last, else the document's own."""
        keys = value.split()
        if len(keys) == 1:
            return keys[0]
        named = [key for key in keys if key in self.organs]
        if named:
            return max(named, key=lambda key: self.organs[key])
        return self.description.body if self.description.body in keys else None

    def known(self, mention: Mention) -> str | None:
        """The body that a mention means here: its own key, or the last one mentioned of its kind.

        In a document of an organ, which names committees of everybody, only the document's own.
        """
        if mention.key is not None:
            return mention.key
        body = self.description.body
        if self.lexicon.treaty.organ:
            return body if self._kind(body or "") == mention.kind else None
        lately = self.lately.get(mention.kind) or (
            self._some_group() if mention.kind == "group" and mention.capital else None
        )
        if lately is not None or self.alone:
            return lately
        bodies = self.lexicon.treaty.bodies
        for key in (body, *self._cited()):
            if key is not None and key in bodies and _same_kind(bodies[key].kind, mention.kind):
                return key
        return None

    def _cited(self) -> list[str]:
        """The bodies whose documents the text cites, in order."""
        if self.cited is None:
            symbols = [t[3] for s in self.text.sentences for t in s.tokens if t[2] == SYMBOL]
            self.cited = list(dict.fromkeys(s.body for s in symbols))
        return self.cited

    def _some_group(self) -> str | None:
        """The group that a bare `Group` means: the one spoken of, of whatever kind."""
        return (
            self.subject[0]
            if self.subject
            else self.lately.get("working_group") or self.lately.get("expert_group")
        )

    def notice(self, sentence: Sentence) -> None:
        """Remember the bodies that a sentence names, for the sentences that follow."""
        for token in sentence.tokens:
            if token[2] == BODY and token[3].key is not None and not token[3].bare:
                mention: Mention = token[3]
                kind = mention.kind or self._kind(token[3].key)
                self.lately[kind] = token[3].key

    def begin_cell(self) -> None:
        """Forget who was spoken of: a cell of a table speaks for itself, as a quotation does."""
        self.lately, self.subject, self.heading, self.alone = {}, [], [], True

    def spoken_of(self) -> tuple[dict[str, str], list[str], list[str]]:
        """Who was spoken of, to be remembered behind a table."""
        return self.lately, self.subject, self.heading

    def end_table(self, spoken_of: tuple[dict[str, str], list[str], list[str]]) -> None:
        """Go on behind a table where the text before it left off."""
        self.lately, self.subject, self.heading = spoken_of
        self.alone = False

    def _kind(self, key: str) -> str:
        body = self.lexicon.treaty.bodies.get(key)
        return "" if body is None else {"review_group": "group"}.get(body.kind, body.kind)


def _same_kind(kind: str, head: str) -> bool:
    return kind == head or (kind, head) in (
        ("review_group", "group"),
        ("expert_group", "group"),
        ("expert_group", "meeting_of_experts"),
    )


def joined(context: Context, gap: str) -> bool:
    """Whether a stretch of text only joins what stands at its ends: a comma, `and`, both or neither."""
    gap = gap.strip(" ,")
    return not gap or gap in context.lexicon.small["and"]


def bodies_at(context: Context, tokens: list[Token], i: int) -> tuple[list[str], int]:
    """The bodies mentioned in a row from token `i` (`A and B`), and the place behind the last."""
    keys: list[str] = []
    end = tokens[i][0]
    lower = context.text.lower
    while i < len(tokens) and tokens[i][2] == BODY:
        if keys and not joined(context, before_head(context, lower[end : tokens[i][0]])):
            break
        key = context.known(tokens[i][3])
        if key is None:
            break
        keys.append(key)
        end = tokens[i][1]
        i += 1
        while i < len(tokens) and in_head(context, tokens[i]):
            i += 1
    return keys, end


def before_head(context: Context, gap: str) -> str:
    """A gap before a body without the words of its name that stand before its head: `and the open-ended` Working Group."""
    words = context.lexicon.patterns.get("head_words")
    return words.sub("", gap) if words is not None else gap


def in_head(context: Context, token: Token) -> bool:
    """Whether a word is one that stands before the head of a body's name."""
    return token[2] != BODY and not before_head(context, f"{context.text.lower[token[0] : token[1]]} ")


def only_fill(context: Context, start: int, tokens: list[Token], k: int, end: int) -> bool:
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

"""Endorsements: a provision that endorses, notes, welcomes or approves what another body produced."""

from __future__ import annotations

from functools import lru_cache
from itertools import takewhile

from greffier.documents.letters import plain
from greffier.documents.outline import Node
from greffier.documents.script import unspaced

from .context import Context
from .lexicon import BODY, SYMBOL, words_of
from .models import Endorsement, ReportOf, SymbolsOf
from .provisions import Act
from .tokens import Sentence


def read_endorsement(
    context: Context, node: Node, sentences: list[Sentence], acts: list[Act], path: str
) -> None:
    """Claims of the endorsements among the acts of a paragraph; the outcome's symbols name it, else its meeting's days."""
    for act in acts:
        kind = _act(context, act)
        if kind is None or not _outcome(context, act):
            continue
        of = _of(context, node, sentences, act)
        if of is not None:
            context.add(Endorsement(path=path, of=of, act=kind), node, acts[0].start, acts[-1].end)


def _act(context: Context, act: Act) -> str | None:
    return _endorsing(context.lexicon.lang.code, plain(act.action))


@lru_cache(maxsize=4096)
def _endorsing(code: str, action: str) -> str | None:
    """What kind of endorsement a lead phrase is, if it is one."""
    for kind, words in words_of(code)["endorsing"].items():
        if any(_holds(action, word) for word in words):
            return str(kind)
    return None


def _holds(action: str, word: str) -> bool:
    """Whether an action is a word or begins or ends with it."""
    if unspaced(word[0]):
        return action.startswith(word) or action.endswith(word)
    return action == word or action.endswith(f" {word}") or action.startswith(f"{word} ")


def _outcome(context: Context, act: Act) -> bool:
    """Whether what is endorsed is an outcome (recommendations, a report), named close behind the verb."""
    m = context.lexicon.patterns["outcome"].search(
        context.text.lower, act.start, min(act.end, act.start + len(act.action) + 60)
    )
    return m is not None


def _of(context: Context, node: Node, sentences: list[Sentence], act: Act) -> ReportOf | SymbolsOf | None:
    """What an act is on: documents, else the meeting or body of another that is named."""
    here = (s for s in sentences if s.start < act.end and act.start < s.end)
    tokens = [t for s in here for t in s.tokens if act.start <= t[0] < act.end]
    symbols = [t[3].symbol for t in tokens if t[2] == SYMBOL]
    if symbols:
        return SymbolsOf(symbols)
    own = context.description.body  # it is who acts, whether or not the sentence says so
    a, b = context.text.span(act.start, act.end)
    told = list(takewhile(lambda claim: claim.part == node.id, reversed(context.sessions)))
    for claim in reversed(told):
        if a <= claim.start < b and claim.dates.start is not None and claim.body != own:
            return ReportOf(claim.body, claim.dates.start, claim.dates.end)
    for token in tokens:
        if (
            token[2] == BODY
            and token[3].key != context.main()
            and (key := context.known(token[3])) is not None
            and key not in (context.main(), own)
        ):
            return ReportOf(key)
    return None

"""Reports submitted to a session: which symbols, of which meeting, to which session."""

from __future__ import annotations

from .context import Context
from .lexicon import BODY, GATHER, ORDINAL, REPORT, SUBMIT, SYMBOL
from .mandates import sentence_span
from .models import During, Report, ReportOf
from .symbols import SymbolSpan
from .tokens import Sentence, Token
from .told import Met


def read_reports(context: Context, sentence: Sentence, own: frozenset[str]) -> None:
    """Claims of the reports that a sentence says are submitted; symbols are paired with meetings in order."""
    if not sentence.has(REPORT, SUBMIT, SYMBOL):
        return
    groups = _groups([t for t in sentence.of(SYMBOL) if t[3].symbol not in own], sentence)
    to = _to(context, sentence)
    if not groups or to is None:
        return
    start, end = sentence_span(context, sentence)
    meetings = _meetings(context, sentence, groups)
    for group, met in zip(groups, meetings, strict=True):
        context.add(
            Report(symbols=[s.symbol for s in group], of=_of(group, met), to=to), sentence.node, start, end
        )


def _groups(tokens: list[Token], sentence: Sentence) -> list[list[SymbolSpan]]:
    """The symbols behind the word for a report; the two of a joint report together."""
    first = sentence.of(REPORT)[0][0]
    groups: list[list[SymbolSpan]] = []
    for token in tokens:
        if token[0] < first:
            continue
        if token[3].joined and groups:
            groups[-1].append(token[3])
        else:
            groups.append([token[3]])
    return groups


def _to(context: Context, sentence: Sentence) -> During | None:
    """The session to which it is submitted: the last numbered session that the sentence names behind the submitting."""
    session = _receiving(sentence)
    if session is None:
        return None
    body = context.main()
    for token in sentence.of(BODY):
        key = context.known(token[3])
        bodies = context.lexicon.treaty.bodies
        if (
            key is not None
            and key in bodies
            and bodies[key].gathering == "session"
            and bodies[key].parent is None
        ):
            body = key
    return During(body, session[3].ordinals[0]) if body is not None else None


def _receiving(sentence: Sentence) -> Token | None:
    """The mention of the session to which reports are submitted."""
    submit = sentence.of(SUBMIT)[0]
    sessions = [t for t in sentence.of(GATHER) if t[3].noun == "session" and len(t[3].ordinals) == 1]
    behind = [t for t in sessions if t[0] > submit[0]] or sessions
    return behind[-1] if behind else None


def _meetings(context: Context, sentence: Sentence, groups: list[list[SymbolSpan]]) -> list[Met | None]:
    """The meetings that the reports are about: by the ordinals named, else those of the part in order, else by symbol."""
    told, named = context.told, _ordinals(context, sentence, groups)
    if len(named) == len(groups):
        found = [told.numbered(_bodies(group), [n]) for group, n in zip(groups, named, strict=True)]
    else:
        found = [told.numbered(_bodies(group), named) for group in groups]
        here = told.in_part(sentence.node)
        if not any(found) and len(here) == len(groups):
            found = list(here)
    return [
        met or told.of_year(group[0].body, group[0].symbol.split("/")[1:-1])
        for met, group in zip(found, groups, strict=True)
    ]


def _bodies(group: list[SymbolSpan]) -> set[str]:
    return {s.body for s in group}


def _ordinals(context: Context, sentence: Sentence, groups: list[list[SymbolSpan]]) -> list[int]:
    """The ordinals of meetings behind the word for a report, with a noun or without; of sessions, where its body has such."""
    first = sentence.of(REPORT)[0][0]
    bodies = context.lexicon.treaty.bodies
    nouns = {"meeting"} | {bodies[s.body].gathering for group in groups for s in group if s.body in bodies}
    receiving = _receiving(sentence)
    named: list[int] = []
    for token in sentence.tokens:
        if token[0] > first and token[2] == GATHER and token[3].noun in nouns and token is not receiving:
            named += token[3].ordinals
        elif token[0] > first and token[2] == ORDINAL:
            named.append(token[3])
    if named:
        return named
    # in languages that put it before the report: `第十五次会议报告`
    near = [t for t in sentence.of(GATHER) if t[3].noun in nouns and t[1] == first]
    return [n for token in near for n in token[3].ordinals]


def _of(group: list[SymbolSpan], met: Met | None) -> ReportOf:
    """The meeting that a report is about: the bodies are those of its symbols."""
    bodies = [s.body for s in group]
    of = ReportOf(bodies[0], met.first if met else None, met.last if met else None)
    if len(group) > 1:
        of.joint_with = [b for b in bodies[1:] if b != bodies[0]]
    return of

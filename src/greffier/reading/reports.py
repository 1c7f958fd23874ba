"""Reports submitted to a session: which symbols, of which meeting, to which session."""

from __future__ import annotations

from .context import Context, Met
from .lexicon import BODY, GATHER, REPORT, SUBMIT, SYMBOL
from .mandates import sentence_span
from .models import During, Report, ReportOf
from .symbols import SymbolSpan
from .tokens import Gathering, Sentence, Token


def read_reports(context: Context, sentence: Sentence, own: frozenset[str]) -> None:
    """Claims of the reports that a sentence says are submitted; symbols are paired with meetings in order."""
    if not sentence.has(REPORT, SUBMIT, SYMBOL):
        return
    groups = _groups([t for t in sentence.of(SYMBOL) if t[3].symbol not in own], sentence)
    to = _to(context, sentence)
    if not groups or to is None:
        return
    meetings = _meetings(context, sentence, len(groups))
    start, end = sentence_span(context, sentence)
    for n, group in enumerate(groups):
        met = meetings[n] if n < len(meetings) else _by_symbol(context, group)
        context.add(
            Report, sentence.node, start, end, symbols=[s.symbol for s in group], of=_of(group, met), to=to
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
    submit = sentence.of(SUBMIT)[0]
    sessions = [t for t in sentence.of(GATHER) if t[3].noun == "session" and len(t[3].ordinals) == 1]
    behind = [t for t in sessions if t[0] > submit[0]] or sessions
    if not behind:
        return None
    body = context.main()
    for token in sentence.of(BODY):
        key = context.known(token[3])
        bodies = context.lexicon.treaty.bodies
        if key is not None and key in bodies and bodies[key].gathering == "session" and bodies[key].parent is None:
            body = key
    return During(body, behind[-1][3].ordinals[0])


def _meetings(context: Context, sentence: Sentence, count: int) -> list[Met | None]:
    """The meetings that the reports are about, in order: by the ordinals named here, else those of the part, in order."""
    ordinals = [t[3] for t in sentence.of(GATHER) if t[3].noun == "meeting" and t[3].ordinals]
    named = [n for g in ordinals for n in _numbers(g)]
    if named:
        return [_by_ordinal(context, sentence, n) for n in named]
    here = [m for m in context.met if m.node is sentence.node and m.first is not None]
    if not here:
        here = [m for m in context.met if m.node.type in ("section", "title") and m.first is not None and m.node is sentence.node.parent]
    return list(here) if len(here) == count else []


def _numbers(gathering: Gathering) -> list[int]:
    return gathering.ordinals


def _by_ordinal(context: Context, sentence: Sentence, ordinal: int) -> Met | None:
    keys = [context.known(t[3]) for t in sentence.of(BODY)]
    keys = [k for k in keys if k is not None and k != context.main()] or list(context.subject)
    for met in reversed(context.met):
        if met.ordinal == ordinal and met.first is not None and (not keys or any(k in met.bodies for k in keys)):
            return met
    return None


def _by_symbol(context: Context, group: list[SymbolSpan]) -> Met | None:
    """The one meeting of the symbol's body in the symbol's year that the document tells of."""
    symbol = group[0]
    found: dict[tuple[str | None, str | None], Met] = {}
    for met in context.met:
        if met.first is not None and symbol.body in met.bodies and f"/{met.first[:4]}/" in symbol.symbol:
            found[met.first, met.last] = met
    return next(iter(found.values())) if len(found) == 1 else None


def _of(group: list[SymbolSpan], met: Met | None) -> ReportOf:
    bodies = [s.body for s in group if s.body is not None]
    body = bodies[0] if bodies else (met.bodies[0] if met is not None and met.bodies else None)
    if met is not None and body not in met.bodies and len(met.bodies) == 1 and len(group) == 1:
        body = met.bodies[0] if body is None or "/" not in (body or "") else body
    of = ReportOf(body, met.first if met else None, met.last if met else None)
    if len(group) > 1:
        of.joint_with = [b for b in bodies[1:] if b != body]
    return of

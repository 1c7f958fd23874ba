"""What has changed in the record since a draft was made: the draft of then held against one of now, by their sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

import msgspec
from msgspec import Struct

from greffier.drafting.content import Gap
from greffier.drafting.sources import MASTHEAD, Disputed, Said, SaidFact, Sources
from greffier.record.keys import canonical

__all__ = ["Changed", "Chosen", "Refreshed", "Support", "compared"]

ALIKE = 0.6
"""Sentences as alike as this say the same thing otherwise; others are one that went and one that came."""
NEAR = 40
"""Of sentences that were replaced so many are looked through for one that is alike."""
LONG = 1000
"""Of a sentence so many characters are compared."""
NEW, GONE, CHANGED = "new", "gone", "changed"


class Changed(Struct, frozen=True):
    """A sentence that is `new`, `gone` or `changed`, in its part; `facts` are those that came, `lost` those that went."""

    what: str
    part: str | None
    before: str | None
    after: str | None
    facts: tuple[SaidFact, ...] = ()
    lost: tuple[SaidFact, ...] = ()


class Support(Struct, frozen=True):
    """A fact that is said as before, by other documents: the claims of those that came, of those that went."""

    fact: SaidFact
    text: str
    part: str | None
    gained: tuple[str, ...]
    lost: tuple[str, ...]


class Chosen(Struct, frozen=True):
    """A choice that takes another value than before; `after` is null where there is nothing to choose any more."""

    id: str
    before: Any
    after: Any


class Refreshed(Struct, frozen=True, kw_only=True):
    """All that changed. Disagreements are `disputed` now or `settled`, gaps `opened` or `closed`.

    `claims` are those named here, of then and of now.
    """

    sentences: tuple[Changed, ...] = ()
    support: tuple[Support, ...] = ()
    disputed: tuple[Disputed, ...] = ()
    settled: tuple[Disputed, ...] = ()
    opened: tuple[Gap, ...] = ()
    closed: tuple[Gap, ...] = ()
    chosen: tuple[Chosen, ...] = ()
    claims: dict[str, dict[str, Any]] = {}

    def __bool__(self) -> bool:
        return any((self.sentences, self.support, self.disputed, self.settled)) or any(
            (self.opened, self.closed, self.chosen)
        )


def compared(before: Sources, after: Sources) -> Refreshed:
    """What is otherwise in `after`, which was drafted from what `before` asked for."""
    sentences, kept = _aligned(before.sentences, after.sentences)
    support = tuple(_support(before, after, kept))
    known_of = {one.id for one in before.disputes}
    open_still = {(one.about, one.name) for one in after.disputes}
    disputed = tuple(one for one in after.disputes if one.id not in known_of)
    settled = tuple(one for one in before.disputes if (one.about, one.name) not in open_still)
    named = {claim for one in support for claim in (*one.gained, *one.lost)}
    named |= {claim for one in sentences for fact in (*one.facts, *one.lost) for claim in fact.claims}
    named |= {claim for one in (*disputed, *settled) for side in one.claims for claim in side}
    known = before.claims | after.claims
    return Refreshed(
        sentences=tuple(sentences),
        support=support,
        disputed=disputed,
        settled=settled,
        opened=tuple(one for one in after.gaps if one not in before.gaps),
        closed=tuple(one for one in before.gaps if one not in after.gaps),
        chosen=tuple(_chosen(before.chosen, after.chosen)),
        claims={claim: known[claim] for claim in sorted(named) if claim in known},
    )


def _aligned(before: Sequence[Said], after: Sequence[Said]) -> tuple[list[Changed], list[tuple[Said, Said]]]:
    """The sentences that changed, in the order of the draft; and the pairs that stand for one another."""
    changed: list[Changed] = []
    kept: list[tuple[Said, Said]] = []
    matcher = SequenceMatcher(None, [s.text for s in before], [s.text for s in after], autojunk=False)
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            kept += zip(before[i:j], after[k:m], strict=True)
            continue
        for old, new in _paired(before[i:j], after[k:m]):
            if old is not None and new is not None:
                kept.append((old, new))
                came, went = _differing(new.facts, old.facts), _differing(old.facts, new.facts)
                changed.append(Changed(CHANGED, new.part, old.text, new.text, came, went))
            elif new is not None:
                changed.append(Changed(NEW, new.part, None, new.text, tuple(new.facts)))
            elif old is not None:
                changed.append(Changed(GONE, old.part, old.text, None, (), tuple(old.facts)))
    return changed, kept


def _paired(before: Sequence[Said], after: Sequence[Said]) -> Iterator[tuple[Said | None, Said | None]]:
    """Sentences that were replaced by others, each beside the first still free that is like it; in the order of both."""
    free = 0
    as_many = len(before) == len(after)
    for old in before:
        near = range(free, min(len(after), free + NEAR))
        match = next(
            (n for n in near if (as_many and _in_head(old, after[n])) or _alike(old, after[n])), None
        )
        if match is None:
            yield old, None
            continue
        yield from ((None, new) for new in after[free:match])
        yield old, after[match]
        free = match + 1
    yield from ((None, new) for new in after[free:])


def _in_head(one: Said, other: Said) -> bool:
    """Whether both are lines of the masthead: another day there is not another sentence."""
    return one.part == other.part == MASTHEAD


def _alike(one: Said, other: Said) -> bool:
    matcher = SequenceMatcher(None, one.text[:LONG], other.text[:LONG], autojunk=False)
    return matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE


def _differing(ours: Sequence[SaidFact], theirs: Sequence[SaidFact]) -> tuple[SaidFact, ...]:
    known = {_name(one) for one in theirs}
    return tuple(one for one in ours if _name(one) not in known)


def _name(fact: SaidFact) -> str:
    return canonical([fact.kind, fact.keys])


def _support(before: Sources, after: Sources, kept: Sequence[tuple[Said, Said]]) -> Iterator[Support]:
    """Facts that stand in the same sentences and are supported by other documents, each once."""
    told: set[str] = set()
    for old, new in kept:
        facts = {_name(one): one for one in old.facts}
        for fact in new.facts:
            name = _name(fact)
            if name not in facts or name in told:
                continue
            told.add(name)
            then, now = _tellers(facts[name], before.claims), _tellers(fact, after.claims)
            gained = tuple(claim for teller, claim in now.items() if teller not in then)
            lost = tuple(claim for teller, claim in then.items() if teller not in now)
            if gained or lost:
                yield Support(fact, new.text, new.part, gained, lost)


def _tellers(fact: SaidFact, claims: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Who supports a fact, each with its first claim: documents, whatever their renditions; else a source."""
    found: dict[str, str] = {}
    for claim in fact.claims:
        told = claims.get(claim, {})
        found.setdefault(str(told.get("document") or told.get("source") or claim), claim)
    return found


def _chosen(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Chosen]:
    for id_, value in before.items():
        if id_ not in after or not _equal(value, after[id_]):
            yield Chosen(id_, value, after.get(id_))


def _equal(one: object, other: object) -> bool:
    """Whether two values are the same as JSON has them."""
    return bool(msgspec.to_builtins(one) == msgspec.to_builtins(other))

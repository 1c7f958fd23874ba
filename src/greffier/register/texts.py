"""Which source of a text is current, for which audience; and how the others differ from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.record.access import LEVELS
from greffier.record.claims import DOCUMENT_ORIGIN, ORIGINS, Source
from greffier.record.folded import Folded
from greffier.record.keys import DOCUMENT, Ref
from greffier.record.renditions import compare, current, text_of
from greffier.register.aliases import keys_of
from greffier.register.projection import mentioned, set_interval
from greffier.register.retelling import claims_of
from greffier.register.shelf import save_things
from greffier.register.striking import struck_claims, struck_of
from greffier.register.tally import retally

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greffier.record.claims import Claim
    from greffier.record.judgements import Judgement
    from greffier.record.models import Discrepancy
    from greffier.register.opening import Register
    from greffier.register.shelf import Things

__all__ = ["TEXT", "Held", "compare_renditions", "held", "settle"]

TEXT = "text"
"""The cell of discrepancies between renditions."""

Held = dict[int, Source]
"""Sources by their ids, in no order."""


def held(register: Register, works: Iterable[str]) -> Held:
    """The sources of some documents that are not withdrawn or erased, with what decides which is current."""
    rows = register.database.listed(
        "SELECT s.id, s.sha256, s.origin, t.work, t.language, h.level, h.form, h.reissued FROM register_text t "
        "JOIN register_holding h ON h.text_id = t.id JOIN register_source s ON s.id = h.source_id "
        "WHERE h.withdrawn = 0 AND t.work IN ({})",
        works,
    )
    return {
        key: Source(
            digest=sha256,
            work=work,
            language=language,
            level=level,
            form=form,
            reissued=bool(reissued),
            origin=origin,
        )
        for key, sha256, origin, work, language, level, form, reissued in rows
        if origin in ORIGINS
    }


def settle(register: Register, works: Iterable[str], judgements: Sequence[Judgement]) -> set[Ref]:
    """Decide anew which sources of some documents are current; the things whose evidence changes by that."""
    wanted = together(works, judgements)
    sources = held(register, wanted)
    ids = {source: key for key, source in sources.items()}
    intervals = dict.fromkeys(_all_holdings(register, wanted), (0, 0))
    for level in range(len(LEVELS)):
        for group in current(sources.values(), level, _same(judgements, level)).values():
            key = ids[group[0]]
            low, high = intervals[key]
            intervals[key] = (level if low == high else low, level + 1)
    changed: list[int] = []
    for key, (low, high) in intervals.items():
        row = register.database.row("SELECT low, high FROM register_holding WHERE source_id = %s", (key,))
        if row is not None and tuple(row) != (low, high):
            struck = struck_of(register.database, key, judgements)
            set_interval(register.database, key, (low, high), struck)
            changed.append(key)
    retally(register.database, changed)
    return mentioned(register.database, changed)


def _all_holdings(register: Register, works: Iterable[str]) -> list[int]:
    rows = register.database.listed(
        "SELECT h.source_id FROM register_text t JOIN register_holding h ON h.text_id = t.id WHERE t.work IN ({})",
        works,
    )
    return [key for (key,) in rows]


def _same(judgements: Iterable[Judgement], level: int) -> list[tuple[str, str]]:
    return [
        (j.things[0], j.things[1])
        for j in judgements
        if j.kind == "same" and j.cell == DOCUMENT and j.level <= level
    ]


def together(works: Iterable[str], judgements: Iterable[Judgement]) -> set[str]:
    """Documents, and those that a person judged to be the same."""
    found, pairs = set(works), _same(judgements, len(LEVELS))
    grown = True
    while grown:
        more = {name for pair in pairs if found & set(pair) for name in pair}
        grown = bool(more - found)
        found |= more
    return found


def compare_renditions(register: Register, works: Iterable[str], judgements: Sequence[Judgement]) -> None:
    """Note what other renditions of some documents say otherwise than the current one, for each audience."""
    wanted = sorted(together(works, judgements))
    sources = held(register, wanted)
    ids = {source: key for key, source in sources.items()}
    documents = [source for source in sources.values() if source.origin == DOCUMENT_ORIGIN]
    if len(documents) < 2 and not _compared(register, documents, judgements):
        return  # as nearly always
    known: dict[tuple[str, int, int, frozenset[str]], Discrepancy | None] = {}
    by_level = struck_claims(judgements)
    for level in range(len(LEVELS)):
        same = _same(judgements, level)
        things: Things = {(TEXT, " ".join(text_of(source, same))): None for source in documents}
        keys = keys_of(register.database, level, DOCUMENT, wanted)
        for text, (first, *others) in current(documents, level, same).items():
            about = keys.get(first.work) or first.work
            found = []
            for other in others:
                struck = frozenset(claim for claim, needed in by_level.items() if needed <= level)
                pair = (about, ids[first], ids[other], struck)
                if pair not in known:
                    known[pair] = _difference(register, *pair, other.digest)
                found.append(known[pair])
            different = [one for one in found if one is not None]
            if different:
                things[TEXT, " ".join(text)] = Folded([], different)
        save_things(register.database, level, things)


def _compared(register: Register, documents: Iterable[Source], judgements: Sequence[Judgement]) -> bool:
    """Whether something is noted of these texts that may have to go."""
    names = [" ".join(text_of(source, _same(judgements, len(LEVELS)))) for source in documents]
    found = register.database.listed(
        "SELECT 1 FROM register_thing WHERE cell = %s AND key IN ({})", names, (TEXT,)
    )
    return next(iter(found), None) is not None


def _difference(
    register: Register, about: str, first: int, other: int, struck: frozenset[str], digest: str
) -> Discrepancy | None:
    return compare(about, _claims(register, first, struck), _claims(register, other, struck), digest)


def _claims(register: Register, source: int, struck: frozenset[str]) -> list[Claim]:
    row = register.database.row("SELECT reading_id FROM register_holding WHERE source_id = %s", (source,))
    if row is None or row[0] is None:
        return []
    claims = claims_of(register.database, source, row[0])
    return [claim for claim in claims if claim.id not in struck]

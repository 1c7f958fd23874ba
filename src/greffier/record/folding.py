"""The fold: claims in, records, aliases and discrepancies out. Pure, and the same in whatever order claims come.

Claims are sorted by the thing that they mention (`mentions`), those that say the same become one statement; the names
of a thing are brought together (`gatherings`, `works`); then each thing is folded by itself (`cells/`). The register
does the same thing by thing, for what a new source touches: this function, over all claims, is what it must equal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from .access import PUBLIC, level_number
from .cells.bodies import fold_body, sessions_of
from .cells.decisions import fold_decision
from .cells.documents import fold_document
from .cells.links import with_links
from .cells.participants import fold_participant
from .cells.sessions import fold_session
from .claims import DATA, DOCUMENT_ORIGIN, ORIGINS, Claim, Mention, Source, Statement
from .folded import Folded
from .gatherings import Resolved
from .judgements import Judged, Judgement, explained, judged
from .keys import BODY, DECISION, DOCUMENT, LINK, LOOKED_UP, PARTICIPANT, SESSION, Ref, canonical, digest
from .mentions import mentions
from .models import AnyRecord, Body, Discrepancy
from .renditions import compare, current
from .requests import check_request
from .works import works

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from greffier.treaties import Treaty

__all__ = ["Fold", "fold", "fold_thing", "kind_of", "statement_id"]


class Fold(Struct):
    """What is known: records by kind and key, names → keys (None where a name fits several), discrepancies.

    `statements` maps each statement to the claims that make it.
    """

    records: dict[tuple[str, str], AnyRecord] = field(default_factory=dict)
    aliases: dict[Ref, str | None] = field(default_factory=dict)
    discrepancies: list[Discrepancy] = field(default_factory=list)
    statements: dict[str, tuple[str, ...]] = field(default_factory=dict)


def fold(
    claims: Iterable[Claim],
    treaties: Mapping[str, Treaty],
    *,
    audience: str = PUBLIC,
    judgements: Sequence[Judgement] = (),
) -> Fold:
    """Fold all claims that an audience may see, with the judgements that it may know.

    Raises ValueError for an audience that is none.
    """
    level = level_number(audience)
    person = judged(judgements, level)
    by_source: dict[Source, list[Claim]] = {}
    for claim in {one.id: one for one in claims}.values():
        by_source.setdefault(claim.source, []).append(claim)
    texts = current(by_source, level, person.same.get(DOCUMENT, ()))
    told = {s: [c for c in said if c.id not in person.struck] for s, said in by_source.items()}
    gathered = _gather((told[group[0]] for group in texts.values()), person)
    result = Fold(statements=gathered.claims)
    resolved = _resolve(gathered.statements, person, result)
    _fold_things(gathered.statements, resolved, treaties, result)
    _compare_renditions(texts.values(), told, result)
    _check_requests(result)
    known = [one for one in judgements if one.level <= level]
    result.discrepancies = explained(
        sorted(result.discrepancies, key=lambda d: (d.about, d.code, d.id)),
        known,
        lambda claim: gathered.supports.get(claim, ()),
    )
    return result


def statement_id(mention: Mention, value: str | None = None) -> str:
    """A digest of what is said of which thing; `value` is the mention's in canonical form, where it is at hand."""
    said = canonical(mention.value) if value is None else value
    return digest(mention.ref.cell, mention.ref.name, mention.role, said, mention.language or "")


class _Gathered(Struct):
    statements: dict[Ref, list[Statement]] = field(default_factory=dict)
    claims: dict[str, tuple[str, ...]] = field(default_factory=dict)
    supports: dict[str, list[str]] = field(default_factory=dict)


class _Support(Struct):
    """What supports one statement. Only documents are counted, and neither data nor drafts tell a time."""

    mention: Mention
    claims: set[str] = field(default_factory=set)
    works: set[str] = field(default_factory=set)
    dates: set[str] = field(default_factory=set)
    origin: int = len(ORIGINS)

    def add(self, claim: Claim) -> None:
        """Count a claim in."""
        self.claims.add(claim.id)
        origin, date = claim.source.origin, claim.source.date
        rank = ORIGINS.index(origin)
        self.origin = min(self.origin, rank)
        if origin == DOCUMENT_ORIGIN:
            self.works.add(claim.source.work)
        if date is not None and rank < ORIGINS.index(DATA):
            self.dates.add(date)


def _gather(groups: Iterable[Iterable[Claim]], person: Judged) -> _Gathered:
    """All statements with what supports them."""
    found: dict[str, _Support] = {}
    for claim in (claim for group in groups for claim in group):
        for mention in mentions(claim):
            found.setdefault(statement_id(mention), _Support(mention)).add(claim)
    gathered = _Gathered()
    for key, support in sorted(found.items()):
        gathered.claims[key] = tuple(sorted(support.claims))
        for claim_id in support.claims:
            gathered.supports.setdefault(claim_id, []).append(key)
        statement = Statement(
            id=key,
            ref=support.mention.ref,
            role=support.mention.role,
            value=support.mention.value,
            language=support.mention.language,
            documents=len(support.works),
            first=min(support.dates, default=None),
            last=max(support.dates, default=None),
            origin=support.origin,
            preferred=bool(support.claims & person.preferred),
        )
        gathered.statements.setdefault(statement.ref, []).append(statement)
    return gathered


def _resolve(statements: Mapping[Ref, list[Statement]], person: Judged, result: Fold) -> dict[str, Resolved]:
    """Bring the names of each thing together; the sessions of every body are returned."""
    resolved: dict[str, Resolved] = {}
    for ref in sorted(statements):
        if ref.cell == BODY:
            resolved[ref.name] = sessions_of(ref.name, statements[ref], *person.pairs(SESSION))
            result.aliases |= {Ref(SESSION, n): k for n, k in resolved[ref.name].keys.items()}
            result.aliases |= {Ref(SESSION, n): None for n in resolved[ref.name].unclear}
    joint = [
        s.value["symbols"]
        for ref, group in statements.items()
        if ref.cell == DOCUMENT
        for s in group
        if s.role == "joint"
    ]
    documents = [ref.name for ref in statements if ref.cell == DOCUMENT]
    result.aliases |= {
        Ref(DOCUMENT, n): k for n, k in works(documents, joint, *person.pairs(DOCUMENT)).items()
    }
    for cell in (BODY, DECISION, PARTICIPANT):
        names = [ref.name for ref in statements if ref.cell == cell]
        result.aliases |= {Ref(cell, n): k for n, k in works(names, (), *person.pairs(cell)).items()}
    for ref in statements:
        if ref.cell not in LOOKED_UP:
            result.aliases.setdefault(ref, ref.name)
    return resolved


def _fold_things(
    statements: Mapping[Ref, list[Statement]],
    resolved: Mapping[str, Resolved],
    treaties: Mapping[str, Treaty],
    result: Fold,
) -> None:
    things: dict[tuple[str, str], list[Ref]] = {}
    for ref in sorted(statements):
        key = result.aliases.get(ref)
        if key is not None:
            things.setdefault((ref.cell, key), []).append(ref)
    for (cell, key), refs in sorted(things.items()):
        said = [s for ref in refs for s in statements[ref]]
        folded = fold_thing(cell, key, [ref.name for ref in refs], said, resolved.get(key), treaties)
        links = [s for ref in refs if cell == SESSION for s in statements.get(Ref(LINK, ref.name), ())]
        for record in folded.records:
            result.records[kind_of(record), record.key] = with_links(record, links)
        result.discrepancies += folded.discrepancies


def fold_thing(
    cell: str,
    key: str,
    names: Sequence[str],
    statements: Sequence[Statement],
    resolved: Resolved | None,
    treaties: Mapping[str, Treaty],
) -> Folded:
    """The records of one thing. `names` are its aliases; `resolved` the sessions, where it is a body."""
    # In a fixed order, so that what is equal otherwise does not depend on how the statements were found.
    statements = sorted(statements, key=lambda s: s.id)
    if cell == BODY:
        return fold_body(key, statements, resolved or Resolved({}, {}), treaties)
    if cell == DOCUMENT:
        return fold_document(key, names, statements)
    return {SESSION: fold_session, DECISION: fold_decision, PARTICIPANT: fold_participant}[cell](
        key, statements
    )


def kind_of(record: AnyRecord) -> str:
    """The kind of a record, as `RECORDS` names it."""
    return str(record.__struct_config__.tag)


def _compare_renditions(
    texts: Iterable[Sequence[Source]], by_source: Mapping[Source, list[Claim]], result: Fold
) -> None:
    for first, *others in texts:
        about = result.aliases.get(Ref(DOCUMENT, first.work)) or first.work
        for other in others:
            found = compare(about, by_source[first], by_source[other], other.digest)
            if found is not None:
                result.discrepancies.append(found)


def _check_requests(result: Fold) -> None:
    def body_of(name: str) -> Body | None:
        record = result.records.get((BODY, result.aliases.get(Ref(BODY, name)) or name))
        return record if isinstance(record, Body) else None

    found: dict[str, Discrepancy] = {}
    for record in list(result.records.values()):
        if isinstance(record, Body):
            for request in record.requests:
                found |= {one.id: one for one in check_request(request, body_of)}
    result.discrepancies += [found[one] for one in sorted(found)]

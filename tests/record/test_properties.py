"""What holds for the fold of any claims at all: order, repetition, renditions and closed sources change nothing."""

from __future__ import annotations

import random
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from greffier.record import Claim, Source
from greffier.record.claims import DATA, DOCUMENT_ORIGIN
from greffier.record.gatherings import Gathering, days_of
from greffier.record.keys import BODY, DOCUMENT, LINK, SESSION, WORDING, Ref, digest
from greffier.record.mentions import mentions
from greffier.record.models import Discrepancy, Document
from greffier.record.renditions import current
from record.making import drafted, encoded, folded, in_parts, judgement
from record.strategies import evidence, sources, told
from trying import tried

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]
USUAL = tried(40, suppress_health_check=SLOW)
LONG = settings(max_examples=1000, deadline=None, suppress_health_check=SLOW)
BETWEEN = ("renditions_differ", "not_consecutive")
"""Discrepancies that are no single thing's."""

Claims = list[Claim]


def seen(claims: Claims, level: int = 0) -> Claims:
    """The claims that the fold of a level rests on: of each text those of the current source."""
    heads = {group[0] for group in current({c.source for c in claims}, level).values()}
    return [one for one in claims if one.source in heads]


def copied(claims: Claims, where: Source) -> Claims:
    """The same claims in another source."""
    return [replace(c, id=f"{where.digest[:8]}-{digest(c.id)}", source=where) for c in claims]


def check_order(claims: Claims, seed: int) -> None:
    mixed = claims.copy()
    random.Random(seed).shuffle(mixed)  # noqa: S311 - the order need not be secret

    assert encoded(folded(*mixed)) == encoded(folded(*claims))


def check_twice(claims: Claims, seed: int) -> None:
    again = random.Random(seed).sample(claims, len(claims) // 2)  # noqa: S311 - as above

    assert encoded(folded(*claims, *again)) == encoded(folded(*claims))


def check_closed(claims: Claims, more: Claims) -> None:
    assert encoded(folded(*claims, *more)) == encoded(folded(*claims))


def check_rendition(claims: Claims, seed: int) -> None:
    """Another rendition of a text, in a worse format, with some claims lost."""
    chance = random.Random(seed)  # noqa: S311 - as above
    documents = [c for c in claims if c.source.origin == DOCUMENT_ORIGIN and c.source.level == 0]
    if not documents:
        return
    first = chance.choice(documents).source
    other = replace(first, digest=f"{seed:064x}", form=9)
    theirs = [c for c in claims if c.source == first and (c.kind == "document" or chance.random() < 0.7)]
    before, after = folded(*claims), folded(*claims, *copied(theirs, other))

    assert (before.records, before.aliases) == (after.records, after.aliases)
    assert before.statements == after.statements, "a rendition supports nothing"
    new = [d for d in after.discrepancies if d not in before.discrepancies]
    assert [d.code for d in new] in ([], ["renditions_differ"])
    assert all(d in after.discrepancies for d in before.discrepancies)


def check_aliases(claims: Claims) -> None:
    """Every name that a claim used leads to a record, or to nothing, and then a discrepancy says to what it may lead."""
    whole = folded(*claims)
    unclear = {
        (d.about, side.value) for d in whole.discrepancies if d.code == "session_unclear" for side in d.sides
    }
    for one in seen(claims):
        for mention in mentions(one):
            cell, name = mention.ref
            if cell == WORDING:
                continue  # no thing, but a text
            ref = Ref(SESSION, name) if cell == LINK else mention.ref  # what belongs to a session needs one
            key = whole.aliases[ref]
            if key is None:
                assert (name.partition(":")[0], name) in unclear
            else:
                assert (ref.cell, key) in whole.records, ref


def check_sessions(claims: Claims) -> None:
    """Two ordinals never merge; sessions of one body whose days overlap are one, but for two ordinals."""
    whole = folded(*claims)
    bodies: dict[str, set[Gathering]] = {}
    for one in seen(claims):
        for mention in mentions(one):
            if mention.ref.cell == BODY and mention.role == "gathering":
                value = mention.value
                told = Gathering(value["name"], value["ordinal"], value["start"], value["end"])
                bodies.setdefault(mention.ref.name, set()).add(told)
    for told_of in bodies.values():
        for g in told_of:
            if g.ordinal is not None:
                assert whole.aliases[Ref(SESSION, g.name)] == g.name, "an ordinal is its own session"
        for g, h in combinations(told_of, 2):
            here, there = whole.aliases[Ref(SESSION, g.name)], whole.aliases[Ref(SESSION, h.name)]
            if exact_overlap(g, h) and (g.ordinal is None or h.ordinal is None):
                assert here == there or None in (here, there), (g, h)


def exact_overlap(one: Gathering, other: Gathering) -> bool:
    days, others = days_of(one.start, one.end), days_of(other.start, other.end)
    if days is None or others is None or 7 in (len(one.start or ""), len(other.start or "")):
        return False
    return days[0] <= others[1] and others[0] <= days[1]


def check_parts(claims: Claims) -> None:
    """Thing by thing, as the register folds, or all at once: the same records and the same discrepancies."""
    whole = folded(*claims)
    parts = in_parts(claims, whole)

    assert whole.records == {(str(r.__struct_config__.tag), r.key): r for r in parts.records}
    assert by_id(d for d in whole.discrepancies if d.code not in BETWEEN) == by_id(parts.discrepancies)


def by_id(discrepancies: object) -> list[Discrepancy]:
    assert not isinstance(discrepancies, str)
    return sorted(discrepancies, key=lambda d: d.id)  # type: ignore[call-overload,no-any-return]  # any iterable


def check_drafts(claims: Claims, more: Claims) -> None:
    """What Greffier drafted is a document each, and changes nothing else: no record, no name, no discrepancy, no support."""
    drafts = [one for c in more for one in copied([c], drafted(replace(c.source, level=0)))]
    own = {c.source.work for c in drafts}
    before, after = folded(*claims), folded(*claims, *drafts)

    assert {key: one for key, one in after.records.items() if one.key not in own} == before.records
    assert {ref: key for ref, key in after.aliases.items() if key not in own} == before.aliases
    assert after.discrepancies == before.discrepancies
    assert {
        one: said for one, said in after.statements.items() if one in before.statements
    } == before.statements
    for work in own:
        record = after.records[DOCUMENT, work]
        assert isinstance(record, Document)
        assert record.drafted


def check_drafts_judged(claims: Claims, more: Claims, seed: int) -> None:
    """Though a person takes a draft for the document that was made of it: that one is told of as it was."""
    before = folded(*claims)
    # of two that are named by their digests alone one has to have the name of the other
    documents = [
        key for cell, key in sorted(before.records) if cell == DOCUMENT and not key.startswith("text:")
    ]
    if not documents:
        return
    drafts = [one for c in more for one in copied([c], drafted(replace(c.source, level=0)))]
    ours = random.Random(seed).choice(documents)  # noqa: S311 - any of them
    same = judgement("same", cell=DOCUMENT, things=(ours, drafts[0].source.work))
    after = folded(*claims, *drafts, judgements=[same])

    assert {key: after.records.get(key) for key in before.records} == before.records
    assert after.discrepancies == before.discrepancies


def check_origins(claims: Claims) -> None:
    """Data that repeat documents change nothing but who says it."""
    ours = seen(claims)
    documents = [c for c in ours if c.source.origin == DOCUMENT_ORIGIN and c.source.level == 0]
    data = [
        one
        for c in documents
        for one in copied([c], replace(c.source, origin=DATA, digest="d" + c.source.digest[1:]))
    ]
    before, after = folded(*claims), folded(*claims, *data)
    assert before.records == after.records
    assert before.aliases == after.aliases
    assert before.discrepancies == after.discrepancies


SEEDS = st.integers(0, 2**30)


@st.composite
def closed(draw: st.DrawFn) -> Claims:
    where = draw(sources(99))
    return draw(told(replace(where, level=draw(st.sampled_from([1, 2])))))


@st.composite
def told_anew(draw: st.DrawFn) -> Claims:
    """What one source more says, of the same things."""
    return draw(told(draw(sources(98))))


@USUAL
@given(evidence(), SEEDS)
def test_any_order_of_claims(claims: Claims, seed: int) -> None:
    check_order(claims, seed)


@USUAL
@given(evidence(), SEEDS)
def test_claims_given_twice(claims: Claims, seed: int) -> None:
    check_twice(claims, seed)


@USUAL
@given(evidence(), closed())
def test_a_closed_source_changes_no_byte_in_public(claims: Claims, more: Claims) -> None:
    check_closed(claims, more)


@USUAL
@given(evidence(), SEEDS)
def test_a_second_rendition_supports_nothing(claims: Claims, seed: int) -> None:
    check_rendition(claims, seed)


@USUAL
@given(evidence())
def test_every_name_leads_somewhere(claims: Claims) -> None:
    check_aliases(claims)


@USUAL
@given(evidence())
def test_sessions_by_ordinals_and_days(claims: Claims) -> None:
    check_sessions(claims)


@USUAL
@given(evidence())
def test_the_whole_is_its_parts(claims: Claims) -> None:
    check_parts(claims)


@USUAL
@given(evidence(), told_anew())
def test_drafts_support_nothing(claims: Claims, more: Claims) -> None:
    check_drafts(claims, more)


@USUAL
@given(evidence(), told_anew(), SEEDS)
def test_drafts_taken_for_documents(claims: Claims, more: Claims, seed: int) -> None:
    check_drafts_judged(claims, more, seed)


@USUAL
@given(evidence())
def test_data(claims: Claims) -> None:
    check_origins(claims)


@pytest.mark.long
@LONG
@given(evidence(), closed(), SEEDS)
def test_all_that_many_times(claims: Claims, more: Claims, seed: int) -> None:
    check_order(claims, seed)
    check_twice(claims, seed)
    check_closed(claims, more)
    check_rendition(claims, seed)
    check_aliases(claims)
    check_sessions(claims)
    check_parts(claims)
    check_drafts(claims, more)
    check_drafts_judged(claims, more, seed)
    check_origins(claims)

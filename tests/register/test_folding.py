"""What is folded bit by bit, as sources come and go, is what the fold of all claims at once gives, for every audience."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from greffier.record.access import LEVELS
from greffier.record.judgements import Judgement
from greffier.register.cards import is_listed
from greffier.register.claims import citations
from greffier.register.judging import judge, revoke
from greffier.register.keeping import erase, restore, withdraw
from greffier.register.lookup import RegisterLookup
from greffier.register.opening import Register
from greffier.register.rebuilding import rebuild, refold_all
from registers import (
    CLOSED,
    HAND,
    RECORD,
    copied,
    exported,
    listed,
    of_fold,
    of_register,
    opened,
    put,
    sha256,
    to_be_listed,
    whole,
)


def same_as_whole(register: Register) -> None:
    for level in range(len(LEVELS)):
        kept, expected = set(of_register(register, level)), set(of_fold(whole(register, level)))
        assert (LEVELS[level], sorted(kept - expected), sorted(expected - kept)) == (LEVELS[level], [], [])
        assert listed(register, level) == to_be_listed(register, level), LEVELS[level]
    assert is_listed(register.database)


@pytest.mark.parametrize("seed", [1, *(pytest.param(n, marks=pytest.mark.long) for n in (2, 3))])
def test_adding_in_any_order_and_grouping_is_the_whole_fold(tmp_path: Path, seed: int) -> None:
    paths = [path for path in RECORD if path.name != CLOSED]
    Random(seed).shuffle(paths)  # noqa: S311 - an order, no secret
    with opened(tmp_path / "one") as register:
        for path in paths[:6]:
            put(register, [path])
        same_as_whole(register)
        put(register, paths[6:])
        same_as_whole(register)
        first = exported(register)
    with opened(tmp_path / "other") as other:
        put(other, reversed(paths))
        put(other, paths)
        assert exported(other) == first


def test_a_closed_source_changes_no_byte_of_the_public_record(tmp_path: Path) -> None:
    closed = next(path for path in RECORD if path.name == CLOSED)
    with opened(tmp_path) as register:
        put(register, [path for path in RECORD if path != closed])
        before = exported(register)
        put(register, [closed], level=2)

        assert exported(register) == before
        assert exported(register, 1) == before.replace('"audience":"public"', '"audience":"delegations"')
        assert exported(register, 2).count("\n") > before.count("\n")
        same_as_whole(register)


@pytest.mark.long
@pytest.mark.parametrize("level", [1, 2])
def test_any_source_can_be_the_closed_one(tmp_path: Path, level: int) -> None:
    """One by one: what is left public is as if it had never been added."""
    chosen = [path for path in RECORD if any(word in path.name for word in ("note.", "joint", "decision.en"))]
    for path in chosen:
        with opened(tmp_path / path.name) as register:
            put(register, [other for other in RECORD[:14] if other != path])
            before = exported(register)
            put(register, [path], level=level)
            assert exported(register) == before, path.name
            same_as_whole(register)


def test_withdrawn_restored_erased(tmp_path: Path) -> None:
    paths = RECORD[:12]
    with opened(tmp_path) as register:
        put(register, paths)
        before = exported(register)
        for path in paths[:5]:
            withdraw(register, path.name, "by mistake", HAND)
            same_as_whole(register)
        for path in paths[:5]:
            restore(register, path.name, "it was right", HAND)
        assert exported(register) == before
        erase(register, paths[3].name, "personal data", HAND)
        same_as_whole(register)
    with opened(tmp_path / "other") as other:
        put(other, [path for path in paths if path != paths[3]])
        with opened(tmp_path) as register:
            assert exported(register) == exported(other)


def test_a_source_closed_later_is_as_if_it_had_been_closed_from_the_first(tmp_path: Path) -> None:
    with opened(tmp_path / "one") as register:
        put(register, RECORD[:10])
        put(register, RECORD[4:5], level=2)
        same_as_whole(register)
        first = [exported(register, level) for level in range(3)]
    with opened(tmp_path / "other") as other:
        put(other, RECORD[4:5], level=2)
        put(other, RECORD[:10])
        assert [exported(other, level) for level in range(3)] == first


def some_claims(register: Register, code: str) -> list[str]:
    """A claim of each side of the first discrepancy of a code."""
    lookup = RegisterLookup(register.database, 0)
    found = next(one for one in lookup.discrepancies() if one.code == code)
    cited = citations(register.database, 0, [s for side in found.sides for s in side.statements])
    return [cited[side.statements[0]][0].claim for side in found.sides if side.statements]


DRAFT = Judgement(id="", kind="", by="Clerk", date="2026-11-25", reason="as the programme shows")
JUDGEMENTS = [
    ("misread", "session_days", {}),
    pytest.param("prefer", "session_days", {}, marks=pytest.mark.long),
    pytest.param("misread", "mandate", {}, marks=pytest.mark.long),
    ("prefer", "mandate", {}),
    ("explain", "past_and_future", {"code": "past_and_future"}),
]


@pytest.mark.parametrize(("kind", "code", "more"), JUDGEMENTS, ids=str)
def test_a_judgement_folds_as_the_whole_does_and_reverses_exactly(
    tmp_path: Path, of_record: Path, kind: str, code: str, more: dict[str, str]
) -> None:
    from msgspec.structs import replace

    with copied(of_record, tmp_path) as register:
        before = [exported(register, level) for level in range(3)]
        claims = some_claims(register, code)
        named = tuple(claims) if kind == "explain" else tuple(claims[:1])
        made = judge(register, replace(DRAFT, kind=kind, claims=named, **more), HAND)
        assert [exported(register, level) for level in range(3)] != before
        same_as_whole(register)
        revoke(register, made.id, "a mistake", HAND)
        assert [exported(register, level) for level in range(3)] == before


@pytest.mark.parametrize(
    ("kind", "cell", "things"),
    [
        ("same", "document", ("CTOC/COP/WG.3/2029/L.1", "CTOC/COP/WG.3/2029/1")),
        pytest.param(
            "different", "document", ("CTOC/COP/WG.2/2028/4", "CTOC/COP/WG.3/2028/4"), marks=pytest.mark.long
        ),
        pytest.param(
            "same",
            "session",
            ("CTOC/COP/WG.2:2027-09-09..2027-09-10", "CTOC/COP/WG.2:19"),
            marks=pytest.mark.long,
        ),
        ("different", "session", ("CTOC/COP/WG.6:15", "CTOC/COP/WG.6:2028-03-27..2028-03-29")),
        ("same", "participant", ("FRA", "SWE")),
    ],
    ids=str,
)
def test_things_joined_and_parted(
    tmp_path: Path, of_record: Path, kind: str, cell: str, things: tuple[str, str]
) -> None:
    from msgspec.structs import replace

    with copied(of_record, tmp_path) as register:
        before = exported(register)
        made = judge(register, replace(DRAFT, kind=kind, cell=cell, things=things), HAND)
        assert exported(register) != before
        same_as_whole(register)
        put(register, RECORD)
        revoke(register, made.id, "a mistake", HAND)
        same_as_whole(register)
        assert exported(register) == before


def test_the_last_thing_that_was_closed_leaves_nothing_behind(tmp_path: Path, of_record: Path) -> None:
    """A judgement for the secretariat alone, in a register of which nothing else is closed, is taken back."""
    from msgspec.structs import replace

    with copied(of_record, tmp_path) as register:
        before = [exported(register, level) for level in range(3)]
        closed = replace(DRAFT, kind="same", cell="participant", things=("FRA", "SWE"), level=2)
        made = judge(register, closed, HAND)
        assert exported(register, 2) != before[2]
        revoke(register, made.id, "a mistake", HAND)
        assert [exported(register, level) for level in range(3)] == before
        same_as_whole(register)


def test_rebuilding_gives_the_same(tmp_path: Path) -> None:
    with opened(tmp_path) as register:
        put(register, [path for path in RECORD if path.name != CLOSED])
        put(register, [path for path in RECORD if path.name == CLOSED], level=2)
        before = [exported(register, level) for level in range(3)]
        refold_all(register)
        assert [exported(register, level) for level in range(3)] == before
        assert len(list(rebuild(register, HAND))) == len(RECORD)
        assert [exported(register, level) for level in range(3)] == before


def test_a_judgement_that_is_closed_changes_nothing_for_the_public(tmp_path: Path, of_record: Path) -> None:
    """Though the claim that it strikes is public."""
    from msgspec.structs import replace

    with copied(of_record, tmp_path) as register:
        public = exported(register)
        claim = some_claims(register, "session_days")[0]
        judge(register, replace(DRAFT, kind="misread", claims=(claim,), level=1), HAND)

        assert exported(register) == public
        assert claim in exported(register) != exported(register, 1)
        same_as_whole(register)


@pytest.mark.parametrize(
    ("kind", "code", "things"),
    [
        ("misread", "session_days", ()),
        ("explain", "past_and_future", ()),
        ("same", "", ("CTOC/COP/WG.2:2027-09-09..2027-09-10", "CTOC/COP/WG.2:19")),
    ],
    ids=str,
)
def test_a_judgement_is_known_to_those_only_who_may_know_what_it_is_about(
    tmp_path: Path, of_record: Path, kind: str, code: str, things: tuple[str, ...]
) -> None:
    """Its sources closed, it changes nothing for the public any more, and the public is not told of it."""
    from msgspec.structs import replace

    with copied(of_record, tmp_path) as register:
        claims = tuple(some_claims(register, code)) if code else ()
        draft = replace(DRAFT, kind=kind, claims=claims, things=things, code=code or None)
        made = judge(register, replace(draft, cell="session" if things else None), HAND)
        assert RegisterLookup(register.database, 0).judgements() == [made]
        about = speaking_of(register, claims, things)
        put(register, about, level=1)
        same_as_whole(register)
        assert RegisterLookup(register.database, 0).judgements() == []
        assert [one.id for one in RegisterLookup(register.database, 1).judgements()] == [made.id]
        public = exported(register)
        revoke(register, made.id, "a mistake", HAND)
        assert exported(register) == public


def speaking_of(register: Register, claims: tuple[str, ...], things: tuple[str, ...]) -> list[Path]:
    """The examples that make some claims, and all that name the last of some things."""
    prefixes = {claim[:8] for claim in claims}
    digests = {
        digest
        for (digest,) in register.database.listed(
            "SELECT DISTINCT s.sha256 FROM register_name n JOIN register_mention m ON m.name = n.id "
            "JOIN register_source s ON s.id = m.source_id WHERE n.name IN ({})",
            things[-1:],
        )
    }
    found = {path: sha256(path) for path in RECORD}
    return [path for path, digest in found.items() if digest in digests or digest[:8] in prefixes]

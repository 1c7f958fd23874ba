"""The feed of changes: whoever follows it, from whatever moment, has the records that there are."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from msgspec.structs import replace

from greffier.record.access import LEVELS
from greffier.record.judgements import Judgement
from greffier.record.models import RECORDS
from greffier.register.changes import changes
from greffier.register.errors import RegisterError
from greffier.register.feed import State, state
from greffier.register.judging import judge, revoke
from greffier.register.keeping import erase, restore, withdraw
from greffier.register.lookup import RegisterLookup
from greffier.register.opening import Register
from greffier.register.rebuilding import rebuild, refold_all
from registers import CLOSED, HAND, RECORD, exported, opened, put

Records = dict[tuple[str, str], str]


def there(lookup: RegisterLookup) -> Records:
    """All records as lists show them: the slow obvious way."""
    return {(kind, key): data for kind in RECORDS for key, data in lookup.raw(kind)}


class Follower:
    """Somebody elsewhere who keeps a copy of what an audience sees."""

    def __init__(self, register: Register, level: int) -> None:
        self.lookup = RegisterLookup(register.database, level)
        self.copy: Records = {}
        self.token: str | None = None
        self.begun = 0

    def follow(self, limit: int = 1000) -> None:
        while True:
            try:
                found, token = changes(self.lookup, self.token, limit)
            except RegisterError as error:
                if error.code != "begin_again":
                    raise
                self.copy, self.token, self.begun = {}, None, self.begun + 1
                continue
            for one in found:
                self.copy.pop((one.kind, one.key), None)
                if not one.deleted:
                    ((_, data),) = self.lookup.raw_of(one.kind, [one.key])
                    self.copy[one.kind, one.key] = data
            self.token = token
            if not found:
                return

    def check(self) -> None:
        assert self.copy == there(self.lookup)


def some_paths() -> list[Path]:
    """Those that share bodies, sessions and documents with one another."""
    return [path for path in RECORD if any(word in path.name for word in ("note", "report", "decision"))][:9]


@pytest.mark.parametrize("seed", [1, *(pytest.param(n, marks=pytest.mark.long) for n in range(2, 9))])
def test_following_from_any_moment_gives_the_records_that_there_are(tmp_path: Path, seed: int) -> None:
    dice = Random(seed)  # noqa: S311 - a choice, no secret
    paths = some_paths()
    with opened(tmp_path) as register:
        put(register, paths[:3])
        followers = [Follower(register, level) for level in range(len(LEVELS))]
        done: list[str] = []
        known: dict[tuple[int, State], Records] = {}
        for step in range(12):
            done.append(change(register, dice, paths, step))
            for one in followers[
                : len(LEVELS)
            ]:  # what is kept of a state is true wherever the state is the same
                found = there(one.lookup)
                assert (
                    known.setdefault((one.lookup.level, state(register.database, one.lookup.level)), found)
                    == found
                )
            if dice.random() < 0.5:
                followers.append(Follower(register, dice.randrange(len(LEVELS))))
            for one in followers:
                if dice.random() < 0.6:
                    one.follow(dice.choice((7, 1000)))
                    one.check()
        for one in followers:
            one.follow()
            one.check()
            assert not one.begun or "erase" in done or "rebuild" in done


def change(register: Register, dice: Random, paths: list[Path], step: int) -> str:
    """Do something to the register, if it can be done; what is told."""
    path = dice.choice(paths)
    # What forgets comes late: before it tokens must hold.
    act = dice.choice(
        ["add", "add", "withdraw", "restore", "restrict", "judge", *(["erase", "rebuild"] * (step > 6))]
    )
    try:
        if act in ("add", "restrict"):
            put(register, [path], level=dice.randrange(1, len(LEVELS)) if act == "restrict" else None)
        elif act == "withdraw":
            withdraw(register, path.name, "a mistake", HAND)
        elif act == "restore":
            restore(register, path.name, "no mistake", HAND)
        elif act == "erase":
            erase(register, path.name, "personal data", HAND)
        elif act == "rebuild":
            refold_all(register)
        else:
            claims = register.database.rows(
                "SELECT fingerprint FROM register_claim WHERE kind = 'session' ORDER BY id"
            )
            draft = Judgement(
                id="", kind="misread", by="Clerk", date="2026-11-25", reason="it says otherwise"
            )
            one = replace(draft, claims=(dice.choice(claims)[0],), level=dice.randrange(len(LEVELS)))
            made = judge(register, one, HAND)
            if dice.random() < 0.5:
                revoke(register, made.id, "it says so", HAND)
    except (RegisterError, AssertionError):  # it is so already, or is gone
        return "nothing"
    return act


def test_each_record_is_told_once_and_again_when_it_changes(tmp_path: Path) -> None:
    with opened(tmp_path) as register:
        put(register, RECORD[:3])
        lookup = RegisterLookup(register.database, 0)
        found, token = changes(lookup)
        assert sorted((one.kind, one.key) for one in found) == sorted(there(lookup))
        assert changes(lookup, token) == ([], token)
        middle = found[len(found) // 2].token
        assert changes(lookup, middle)[0] == found[len(found) // 2 + 1 :]
        before = there(lookup)
        put(register, RECORD[3:4])
        after = there(lookup)
        told = {(one.kind, one.key) for one in changes(lookup, token)[0]}
        assert told == {name for name, data in after.items() if before.get(name) != data}


def test_what_is_gone_is_told_to_those_who_had_it_and_to_no_one_else(tmp_path: Path) -> None:
    with opened(tmp_path) as register:
        put(register, RECORD[:2])
        lookup = RegisterLookup(register.database, 0)
        _, token = changes(lookup)
        added = put(register, RECORD[2:3])[0]
        gone = ("document", lookup.key("document", added.work or ""))
        _, later = changes(lookup, token)
        withdraw(register, RECORD[2].name, "by mistake", HAND)
        assert gone in {(one.kind, one.key) for one in changes(lookup, later)[0] if one.deleted}
        fresh, newest = changes(lookup)
        assert not any(one.deleted for one in fresh)
        assert gone not in {(one.kind, one.key) for one in fresh}
        assert changes(lookup, newest) == ([], newest)


def test_a_closed_source_changes_no_byte_of_the_open_feed(tmp_path: Path) -> None:
    closed = [path for path in RECORD if path.name == CLOSED]
    with opened(tmp_path) as register:
        put(register, [path for path in RECORD[:12] if path.name != CLOSED])
        before = [changes(RegisterLookup(register.database, level)) for level in (0, 1)]
        middle = before[0][0][30].token
        put(register, closed, level=2)
        withdraw(register, closed[0].name, "a mistake", HAND)
        restore(register, closed[0].name, "no mistake", HAND)
        erase(register, closed[0].name, "personal data", HAND)
        assert [changes(RegisterLookup(register.database, level)) for level in (0, 1)] == before
        assert changes(RegisterLookup(register.database, 0), middle)[0] == before[0][0][31:]


@pytest.mark.parametrize("act", ["refold", "rebuild", "erase"])
def test_tokens_of_before_are_refused_where_what_is_gone_was_forgotten(tmp_path: Path, act: str) -> None:
    with opened(tmp_path) as register:
        put(register, RECORD[:3])
        lookup = RegisterLookup(register.database, 0)
        _, token = changes(lookup)
        record = exported(register)
        if act == "erase":
            erase(register, RECORD[0].name, "personal data", HAND)
        elif act == "refold":
            refold_all(register)
        else:
            list(rebuild(register, HAND))
        with pytest.raises(RegisterError) as told:
            changes(lookup, token)
        assert told.value.code == "begin_again"
        assert act == "erase" or exported(register) == record
        if act == "erase":
            rows = register.database.rows("SELECT kind, key FROM register_change")
            assert set(rows) == set(there(RegisterLookup(register.database, 2)))
            assert register.database.rows("SELECT value FROM register_heading WHERE public = 0") == []


@pytest.mark.parametrize(
    ("token", "code"),
    [
        ("nonsense", "bad_value"),
        ("W10", "begin_again"),  # a token of no level
        ("WzFd", "bad_value"),
        ("é", "bad_value"),
    ],
)
def test_what_is_no_token(tmp_path: Path, token: str, code: str) -> None:
    with opened(tmp_path) as register:
        with pytest.raises(RegisterError) as told:
            changes(RegisterLookup(register.database, 0), token)
        assert told.value.code == code


def test_a_token_of_another_audience_is_refused(tmp_path: Path) -> None:
    with opened(tmp_path) as register:
        put(register, RECORD[:1])
        _, token = changes(RegisterLookup(register.database, 2))
        with pytest.raises(RegisterError) as told:
            changes(RegisterLookup(register.database, 0), token)
        assert told.value.code == "begin_again"

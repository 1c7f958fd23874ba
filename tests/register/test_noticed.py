"""Up to where an audience noticed the journal: it moves when what they see does, and not for what is closed to them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from greffier.record.judgements import Judgement
from greffier.register.judging import judge, revoke
from greffier.register.keeping import erase, restore, withdraw
from greffier.register.noticed import noticed
from greffier.register.opening import Register
from greffier.register.stating import Stated, state
from registers import CLOSED, HAND, RECORD, exported, opened, put

LEVELS = range(3)
OPEN, OTHER, *_ = [path for path in RECORD if path.name != CLOSED and path.suffix == ".txt"]
SECRET = next(path for path in RECORD if path.name == CLOSED)


def prefer(register: Register, name: str, level: int = 0) -> str:
    claim = register.database.rows(
        "SELECT c.fingerprint FROM register_claim c JOIN register_holding h ON h.reading_id = c.reading_id "
        "WHERE h.name = %s AND c.kind = 'session' LIMIT 1",
        (name,),
    )[0][0]
    draft = Judgement(
        id="", kind="prefer", by="A", date="2026-01-01", reason=f"for {level}", claims=(claim,), level=level
    )
    return judge(register, draft, HAND).id


def stated(register: Register, level: int) -> None:
    keys = {
        "body": "CTOC/COP/WG.6",
        "ordinal": 90,
        "status": "held",
        "dates": {"start": "2040-01-01", "end": "2040-01-02"},
    }
    state(register, Stated("session", keys, "A", "2026-01-01", "I was there"), level, HAND)


ACTS: list[tuple[str, Callable[[Register], object], tuple[int, ...]]] = [
    ("a document that is open", lambda r: put(r, [OPEN]), (0, 1, 2)),
    ("one for the secretariat", lambda r: put(r, [SECRET], 2), (2,)),
    ("one for delegations", lambda r: put(r, [OTHER], 1), (1, 2)),
    ("the last is closed to them too: they notice, the public does not", lambda r: put(r, [OTHER], 2), (1, 2)),
    ("a judgement of what is open", lambda r: prefer(r, OPEN.name), (0, 1, 2)),
    ("one that delegations may know", lambda r: prefer(r, OPEN.name, 1), (1, 2)),
    ("it is revoked", lambda r: revoke(r, prefer(r, OPEN.name, 2), "no", HAND), (2,)),
    ("what is stated for the secretariat", lambda r: stated(r, 2), (2,)),
    ("what is closed is withdrawn", lambda r: withdraw(r, SECRET.name, "no", HAND), (2,)),
    ("and comes back", lambda r: restore(r, SECRET.name, "yes", HAND), (2,)),
    ("and is erased", lambda r: erase(r, SECRET.name, "no", HAND), (2,)),
    ("what is open is withdrawn", lambda r: withdraw(r, OPEN.name, "no", HAND), (0, 1, 2)),
]  # fmt: skip


def test_it_moves_for_those_who_can_notice(tmp_path: Path) -> None:
    with opened(tmp_path / "register") as register:
        assert [noticed(register.database, level).number for level in LEVELS] == [0, 0, 0]
        for told, act, who in ACTS:
            before = [noticed(register.database, level) for level in LEVELS]
            seen = [exported(register, level) for level in LEVELS]
            act(register)
            after = [noticed(register.database, level) for level in LEVELS]

            moved = tuple(level for level in LEVELS if after[level] != before[level])
            assert moved == who, told
            # The slow way: whoever sees anything else than before must be told so.
            changed = [level for level in LEVELS if exported(register, level) != seen[level]]
            assert set(changed) <= set(who), told


@pytest.mark.parametrize("level", LEVELS)
def test_it_is_found_however_far_back(tmp_path: Path, level: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("greffier.register.noticed.CHUNK", 2)
    with opened(tmp_path / "register") as register:
        for count in range(5):
            stated_at = 2 if count else level
            state(
                register,
                Stated(
                    "session",
                    {"body": "CTOC/COP", "ordinal": 80 + count, "status": "held"},
                    "A",
                    "2026-01-01",
                    "so",
                ),
                stated_at,
                HAND,
            )
        assert noticed(register.database, level).number == (5 if level == 2 else 1)

"""A register that a server keeps open between requests: quick, of one state, and never of one that is gone."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from threading import Barrier

import pytest

from greffier.register import apart
from greffier.register.adding import Candidate
from greffier.register.database import watched
from greffier.register.errors import RegisterError
from greffier.register.journal import Hand
from greffier.register.opening import reading_register
from greffier.register.serving import IDLE, close_idle, reader
from postgresql import NewDatabase
from registers import RECORD, opened, put

COUNT = "SELECT COUNT(*) FROM register_source"


@pytest.fixture(autouse=True)
def _nothing_stays_open() -> Iterator[None]:
    close_idle()
    yield
    close_idle()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("served") / "register"
    with opened(folder) as register:
        put(register, RECORD[:2])
    return folder


def count(folder: Path) -> int:
    with reader(folder) as register:
        return int(register.database.rows(COUNT)[0][0])


def test_what_takes_time_is_done_once(made: Path) -> None:
    with reader(made) as first:
        database, treaties, versions = first.database, first.treaties, first.versions
    with reader(made) as second:
        assert second.database is database
        assert second.treaties is treaties
        assert second.versions is versions


def test_an_error_of_who_looks_closes_nothing(made: Path) -> None:
    with pytest.raises(KeyError), reader(made) as first:
        raise KeyError
    with reader(made) as second:
        assert second.database is first.database


def test_many_look_at_once(made: Path) -> None:
    """More than stand idle; each in a thread of its own, all open at the same moment."""
    barrier = Barrier(IDLE + 4)

    def look(_: int) -> tuple[int, int]:
        with reader(made) as register:
            barrier.wait()
            return id(register.database), int(register.database.rows(COUNT)[0][0])

    with ThreadPoolExecutor(IDLE + 4) as threads:
        for _ in range(3):  # connections go from thread to thread
            found = list(threads.map(look, range(IDLE + 4)))
            assert len({database for database, _ in found}) == IDLE + 4
            assert {seen for _, seen in found} == {2}


def test_who_looks_sees_one_state_and_the_next_one_what_was_added(tmp_path: Path) -> None:
    with opened(tmp_path) as register:
        put(register, RECORD[:1])
    with reader(tmp_path) as looking:
        assert looking.database.rows(COUNT)[0][0] == 1  # the first question fixes the state
        with opened(tmp_path) as register:
            put(register, RECORD[1:2])
        assert looking.database.rows(COUNT)[0][0] == 1
        assert count(tmp_path) == 2


def test_a_register_in_the_place_of_another_is_seen(tmp_path: Path, made: Path) -> None:
    with opened(tmp_path / "a") as register:
        put(register, RECORD[:1])
    assert count(tmp_path / "a") == 1
    shutil.move(tmp_path / "a", tmp_path / "old")
    shutil.copytree(made, tmp_path / "a")
    assert count(tmp_path / "a") == 2


def test_a_register_that_is_gone_is_not_shown(tmp_path: Path, made: Path) -> None:
    shutil.copytree(made, tmp_path / "a")
    assert count(tmp_path / "a") == 2
    (tmp_path / "a" / "register.db").unlink()
    with pytest.raises(RegisterError, match="there is no register"):
        count(tmp_path / "a")


def test_a_register_of_a_later_version_is_not_shown(tmp_path: Path, made: Path) -> None:
    shutil.copytree(made, tmp_path / "a")
    assert count(tmp_path / "a") == 2
    with opened(tmp_path / "a") as register:
        register.database.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('register', '9999_later', '2030-01-01')"
        )
    with pytest.raises(RegisterError, match="later version"):
        count(tmp_path / "a")


def test_settings_are_those_of_now(tmp_path: Path, made: Path) -> None:
    shutil.copytree(made, tmp_path / "a")
    for audience in ("delegations", "secretariat"):
        (tmp_path / "a" / "settings.toml").write_text(f'audience = "{audience}"\n', encoding="utf-8")
        with reader(tmp_path / "a") as register:
            assert register.home.audience == audience


def test_statements_are_counted_for_who_sends_them(made: Path) -> None:
    with reader(made) as register, ThreadPoolExecutor(1) as threads:
        with watched() as asked:
            register.database.rows(COUNT)
            list(register.database.listed("SELECT id FROM register_source WHERE id IN ({})", range(1000)))
            threads.submit(count, made).result()  # another's
        assert len(asked) == 3
        assert asked[0] == COUNT
        register.database.rows(COUNT)
        assert len(asked) == 3


def test_each_request_costs_the_same(made: Path) -> None:
    seen = []
    for _ in range(3):
        with watched() as asked:
            count(made)
        seen.append(len(asked))
    assert seen[1] == seen[2] <= 4
    with watched() as asked, reading_register(made) as register:
        register.database.rows(COUNT)
    assert len(asked) > seen[1]


def test_a_server_that_hung_up_is_asked_again(
    tmp_path: Path, postgresql: NewDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", postgresql())
    with opened(tmp_path) as register:
        put(register, RECORD[:1])
    with reader(tmp_path) as looking:
        pid = looking.database.rows("SELECT pg_backend_pid()")[0][0]
    with opened(tmp_path) as register:
        register.database.rows("SELECT pg_terminate_backend(%s)", (pid,))
    assert count(tmp_path) == 1


def test_who_sends_a_document_waits_no_longer_than_others_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Then it is done later; the file is not looked at."""
    monkeypatch.setattr(apart, "PATIENCE", 0.01)
    file = Candidate("a.txt", b"Report")
    with ExitStack() as others:
        for _ in range(apart.TOGETHER):
            others.enter_context(apart._readers)
        assert apart.add_soon("a test", [file], None, level=None, hand=Hand("delegate")) is None

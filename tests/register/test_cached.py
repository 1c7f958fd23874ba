"""What is made of sources once: kept as files, made anew where they are gone, gone with the source."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Barrier, Event

import pytest

from greffier.register import sources
from greffier.register.cached import MOST, made_once
from greffier.register.crowds import PLACES
from greffier.register.errors import RegisterError
from greffier.register.home import Home
from greffier.register.keeping import erase
from registers import HAND, RECORD, opened, put, sha256


def test_what_is_made_is_made_once_and_goes_with_the_source(tmp_path: Path) -> None:
    asked: list[str] = []

    def make() -> bytes:
        asked.append("made")
        return b"a page"

    with opened(tmp_path) as register:
        put(register, RECORD[:1])
        digest = sha256(RECORD[0])
        assert [made_once(register.home, digest, "page", make) for _ in range(3)] == [b"a page"] * 3
        assert asked == ["made"]
        erase(register, digest, "asked for", HAND)

    left = [path for path in tmp_path.rglob("*") if path.is_file() and path.read_bytes() == b"a page"]
    assert left == []


def test_what_is_made_of_a_source_that_is_gone_is_not_kept(tmp_path: Path) -> None:
    home = Home(tmp_path)

    assert made_once(home, "ab" * 32, "page", lambda: b"late") == b"late"
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_no_source_fills_the_disk(tmp_path: Path) -> None:
    home, digest = Home(tmp_path), "cd" * 32
    sources.keep(home.sources, digest, b"source")
    for n in range(MOST + 5):
        made_once(home, digest, f"page-{n}", lambda: b"x")

    assert sum(path.name.startswith("page-") for path in tmp_path.rglob("*")) == 5


def test_a_disk_that_refuses_costs_nothing_but_time(tmp_path: Path) -> None:
    home, digest = Home(tmp_path), "ef" * 32
    sources.keep(home.sources, digest, b"source")
    (tmp_path / "cache").write_text("a file stands in the way", encoding="utf-8")

    assert made_once(home, digest, "page", lambda: b"made") == b"made"


@contextmanager
def full_disk(most: int) -> Iterator[None]:
    """No file grows beyond so many bytes while this lasts."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_full_disk_keeps_no_part_of_a_file(tmp_path: Path) -> None:
    home, digest = Home(tmp_path), "ab" * 32
    sources.keep(home.sources, digest, b"source")
    with full_disk(1000):
        assert made_once(home, digest, "page", lambda: bytes(2000)) == bytes(2000)

    assert [path for path in (tmp_path / "cache").rglob("*") if path.is_file()] == []
    assert made_once(home, digest, "page", lambda: b"whole") == b"whole"
    assert made_once(home, digest, "page", lambda: b"other") == b"whole"


def test_a_crowd_is_told_to_come_again(tmp_path: Path) -> None:
    """Whoever asks for what is there already is served all the same."""
    home, digest = Home(tmp_path), "12" * 32
    sources.keep(home.sources, digest, b"source")
    made_once(home, digest, "kept", lambda: b"kept")
    all_there, go_on = Barrier(PLACES + 1), Event()

    def slow() -> bytes:
        all_there.wait(30)
        go_on.wait(30)
        return b"slow"

    with ThreadPoolExecutor(PLACES) as crowd:
        made = [crowd.submit(made_once, home, digest, f"page-{n}", slow) for n in range(PLACES)]
        all_there.wait(30)
        with pytest.raises(RegisterError, match="try again") as refused:
            made_once(home, digest, "one-more", lambda: b"x")
        assert made_once(home, digest, "kept", lambda: b"x") == b"kept"
        go_on.set()

    assert refused.value.code == "crowded"
    assert [one.result() for one in made] == [b"slow"] * PLACES
    assert made_once(home, digest, "one-more", lambda: b"x") == b"x"

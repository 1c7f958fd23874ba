"""`greffier demo`: what was added, bodies and sessions, one trace, discrepancies, what is missing; nobody's register."""

from __future__ import annotations

import os
import re
import time
from typing import TYPE_CHECKING

import pytest

from greffier.cli import main
from greffier.cli.demo import KEPT
from greffier.cli.words import keeping as words
from greffier.register.home import open_home

if TYPE_CHECKING:
    from pathlib import Path

    from desk import Desk
    from once import MakeOnce


@pytest.fixture
def shown(desk: Desk, once: MakeOnce) -> str:
    """What the demonstration prints."""

    def make(folder: Path) -> None:
        done = desk("demo")
        assert (done.status, done.err) == (0, "")
        folder.mkdir()
        (folder / "out.txt").write_text(done.out, encoding="utf-8")

    return (once("demo", make) / "out.txt").read_text(encoding="utf-8")


def part(shown: str, title: str) -> str:
    """What stands under a heading."""
    return shown.partition(words.DEMO_HEADING.format(title=title))[2].partition("———")[0]


def test_every_example_of_the_record_is_added(shown: str, examples: Path) -> None:
    added = part(shown, words.DEMO_ADDED)
    names = {path.name for path in examples.glob("untoc-*.txt")}

    assert names == set(re.findall(r"\S+\.txt", added))
    assert "secretariat" in next(line for line in added.splitlines() if "bureau-note" in line)


def test_bodies_and_sessions(shown: str) -> None:
    assert "CTOC/COP/WG.6" in part(shown, words.DEMO_BODIES)
    assert re.search(r"CTOC/COP/WG\.6:15 .*27–29 March 2028 .*held", part(shown, words.DEMO_SESSIONS))


def test_one_chain_from_mandate_to_endorsement(shown: str) -> None:
    chain = part(shown, words.DEMO_TRACE.format(thing="CTOC/COP/WG.6:15"))

    for step in ("resolution 5/4", "CTOC/COP/WG.6/2028/4", "CTOC/COP/2028/5", "resolution 14/3"):
        assert step in chain
    assert chain.index("resolution 5/4") < chain.rindex("resolution 14/3")


def test_where_documents_disagree_and_what_is_missing(shown: str) -> None:
    odd = part(shown, words.DEMO_CHECK)
    missing = shown.partition(words.DEMO_MISSING.format(day="2030-12-01"))[2]

    assert "30 May – 1 June 2027" in odd
    assert "31 May – 1 June 2027" in odd
    assert "CTOC/COP/WG.6:16" in missing
    assert "CTOC/COP/WG.6/2028/3" in missing


def test_it_touches_nobodys_register(desk: Desk, examples: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk("add", examples / "untoc-note.en.txt")
    before = desk.exported()
    monkeypatch.setenv("DATABASE_URL", "postgresql://nobody@nowhere.invalid/register")

    assert main(["demo"]) == 0

    assert os.environ["GREFFIER_HOME"] == str(desk.folder)
    assert os.environ.pop("DATABASE_URL").startswith("postgresql://nobody")
    assert desk.exported() == before


def test_it_is_kept_where_that_is_asked_for(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(KEPT, str(tmp_path / "kept"))

    first, second = desk("demo"), desk("demo")

    assert first.status == second.status == 0
    assert f"export GREFFIER_HOME={tmp_path / 'kept'}" in first.out
    assert "held already" in part(second.out, words.DEMO_ADDED)
    assert not desk.folder.exists()
    assert open_home(tmp_path / "kept").demonstration
    desk.move(tmp_path / "kept")
    assert desk.is_whole()
    assert "2029-10-09" in desk.exported("secretariat")
    assert "2029-10-09" not in desk.exported("public")


def test_alone_it_leaves_nothing_behind_and_is_quick(desk: Desk, tmp_path: Path) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    begun = time.monotonic()

    done = desk.apart("demo", TMPDIR=str(temporary))

    assert done.status == 0
    assert time.monotonic() - begun < 30
    assert list(temporary.iterdir()) == []
    assert not desk.folder.exists()


def test_make_demo_keeps_its_register_in_the_clone(root: Path) -> None:
    recipe = (root / "Makefile").read_text(encoding="utf-8").partition("\ndemo:")[2].partition("\n\n")[0]

    assert f"{KEPT}=.demo $(BIN)/greffier demo" in recipe
    assert set(re.findall(r"GREFFIER_HOME=(\S*)", recipe)) <= {".demo"}
    ignored = (root / ".gitignore").read_text(encoding="utf-8").split()
    assert ".demo" in {line.removesuffix("/") for line in ignored}

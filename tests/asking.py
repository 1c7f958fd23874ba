"""Registers that commands look into: the examples, and the real samples where they are; commands asked of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from greffier.cli import main
from greffier.register.adding import Candidate, add
from greffier.register.journal import Hand
from greffier.register.opening import writing_register
from once import MakeOnce

Ask = Callable[..., str]
AskJson = Callable[..., Any]
Keys = Callable[..., list[str]]


def filled(folder: Path, paths: Iterable[Path], levels: dict[str, int]) -> Path:
    """A register in a folder with some documents, in this order."""
    with writing_register("test", folder, create=True) as register:
        for path in paths:
            candidate = Candidate(path.name, path.read_bytes())
            level = levels.get(path.name, 0)
            list(add(register, [candidate], lambda _, work: work(), level=level, hand=Hand("test")))
    return folder


def flowing(text: str) -> str:
    """A page without its line breaks and indents, for facts are looked for, not layouts."""
    return " ".join(text.split())


class Asking:
    """Runs commands on a register."""

    def __init__(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setenv("GREFFIER_HOME", str(folder))
        monkeypatch.delenv("DATABASE_URL", raising=False)
        self.capsys = capsys

    def __call__(self, *arguments: str, status: int = 0) -> str:
        """What a command prints: its output, or its complaint where it is to fail."""
        self.capsys.readouterr()
        assert main(list(arguments)) == status
        printed = self.capsys.readouterr()
        return printed.err if status else printed.out

    def words(self, *arguments: str, status: int = 0) -> str:
        """The same as words flow."""
        return flowing(self(*arguments, status=status))

    def json(self, *arguments: str) -> Any:
        """What it prints with `--json`."""
        return msgspec.json.decode(self(*arguments, "--json"))

    def keys(self, *arguments: str) -> list[str]:
        """The keys of a list, in the order in which they stand."""
        lines = self("list", *arguments, "--json").splitlines()
        return [msgspec.json.decode(line)["key"] for line in lines]


@pytest.fixture(scope="session")
def of_examples(examples: Path, once: MakeOnce) -> Path:
    """A register of the example documents; the one for the secretariat is closed."""
    paths = sorted(examples.glob("untoc-*.txt"))
    return once("examples", lambda folder: filled(folder, paths, {"untoc-bureau-note.en.txt": 2}))


@pytest.fixture(scope="session")
def of_samples(shared: Path, once: MakeOnce) -> Path:
    """A register of the five real samples, in the order of their dates."""
    paths = sorted((shared / "samples").glob("20*.txt"))
    return once("samples", lambda folder: filled(folder, paths, {}))


@pytest.fixture
def asking(of_examples: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Asking:
    """Commands asked of the examples."""
    return Asking(of_examples, monkeypatch, capsys)


@pytest.fixture
def ask(asking: Asking) -> Ask:
    """Run a command on the examples; what it prints, as words flow."""
    return asking.words


@pytest.fixture
def ask_json(asking: Asking) -> AskJson:
    """Run a command with `--json` on the examples."""
    return asking.json


@pytest.fixture
def keys(asking: Asking) -> Keys:
    """The keys of a list of the examples."""
    return asking.keys


@pytest.fixture
def ask_samples(of_samples: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Ask:
    """Run a command on the real samples; what it prints, as words flow."""
    return Asking(of_samples, monkeypatch, capsys).words

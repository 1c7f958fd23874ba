"""A register of the test's own, and the command on it: in this process where that is enough, as one of its own where not."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from greffier.cli import main
from once import MakeOnce

COMMAND = [sys.executable, "-m", "greffier"]


class Told(NamedTuple):
    """How a command ended: its exit status, what it printed, what it complained of."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The last line that it printed, as JSON."""
        return json.loads(self.out.splitlines()[-1])

    @property
    def lines(self) -> list[Any]:
        """All lines that it printed, as JSON."""
        return [json.loads(line) for line in self.out.splitlines()]


class Desk:
    """Someone who works with a register in a folder."""

    def __init__(
        self,
        folder: Path,
        kept: MakeOnce,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        self.kept = kept
        self.capsys = capsys
        self.monkeypatch = monkeypatch
        monkeypatch.delenv("DATABASE_URL", raising=False)
        self.move(folder)

    def move(self, folder: Path) -> None:
        """Work with another register from now on."""
        self.folder = folder
        self.monkeypatch.setenv("GREFFIER_HOME", str(folder))

    def once(self, make: Callable[[], object]) -> None:
        """Have the register that `make` makes here: the first time made, from then on copied."""

        def keep(folder: Path) -> None:
            make()
            shutil.copytree(self.folder, folder)

        made = self.kept(f"{make.__module__}.{make.__qualname__}", keep)
        if not self.folder.exists():
            shutil.copytree(made, self.folder)

    def __call__(self, *arguments: str | Path) -> Told:
        """Run the command here."""
        self.capsys.readouterr()
        status = main([str(one) for one in arguments])
        printed = self.capsys.readouterr()
        return Told(status, printed.out, printed.err)

    def apart(self, *arguments: str | Path, **environment: str) -> Told:
        """Run the command as a process of its own."""
        done = subprocess.run(
            [*COMMAND, *map(str, arguments)],
            capture_output=True,
            check=False,
            timeout=60,
            env=os.environ | environment,
        )
        return Told(done.returncode, done.stdout.decode(), done.stderr.decode())

    def is_whole(self) -> bool:
        """Whether `verify` finds nothing wrong."""
        return self("verify").status == 0

    def whole(self) -> tuple[int, int]:
        """How many sources and entries of the journal `verify` counts; nothing is wrong with them."""
        told = self("verify", "--json").json
        assert told["faults"] == []
        return told["sources"], told["entries"]

    def exported(self, audience: str = "secretariat") -> str:
        """The record as an audience has it."""
        return self("export", "--audience", audience).out


@pytest.fixture
def desk(
    tmp_path: Path, once: MakeOnce, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Desk:
    """Commands on a register in a temporary folder; there is none until something is added."""
    return Desk(tmp_path / "register", once, capsys, monkeypatch)

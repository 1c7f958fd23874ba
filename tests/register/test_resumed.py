"""The same register in whatever order and however often files are added, broken off by kill -9, rebuilt, or carried elsewhere."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from itertools import permutations
from pathlib import Path
from random import Random

import pytest

from greffier.register.bundles import export_bundle
from greffier.register.rebuilding import rebuild, refold_all
from greffier.register.replaying import import_bundle
from greffier.register.verifying import verify
from registers import HAND, RECORD, exported, opened, put


@pytest.fixture(scope="module")
def samples(shared: Path) -> list[Path]:
    """The five real samples."""
    found = sorted((shared / "samples").glob("20*.txt"))
    assert len(found) == 5
    return found


def record_of(folder: Path, *calls: list[Path]) -> str:
    """The canonical export after some calls of `add`."""
    with opened(folder) as register:
        for paths in calls:
            put(register, paths)
        assert verify(register).faults == []
        return exported(register)


def test_the_samples_in_any_order(samples: list[Path], tmp_path: Path) -> None:
    """A few of the 120 orders, in one call and in many, and twice."""
    expected = record_of(tmp_path / "at once", samples)
    orders = Random(5).sample(list(permutations(samples)), 4)  # noqa: S311 - an order, no secret
    for number, order in enumerate(orders):
        calls = [[path] for path in order] if number % 2 else [list(order[:2]), list(order[2:])]
        assert record_of(tmp_path / str(number), *calls) == expected
    assert record_of(tmp_path / "twice", samples, samples[::-1]) == expected


def test_the_samples_rebuilt_and_carried_elsewhere(samples: list[Path], tmp_path: Path) -> None:
    with opened(tmp_path / "here") as here:
        put(here, samples)
        expected = exported(here)
        refold_all(here)
        assert exported(here) == expected
        list(rebuild(here, HAND))
        assert exported(here) == expected
        export_bundle(here, tmp_path / "bundle.zip")
    with opened(tmp_path / "there") as there:
        list(import_bundle(there, tmp_path / "bundle.zip"))
        assert exported(there) == expected
        assert verify(there).faults == []
        export_bundle(there, tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == (tmp_path / "bundle.zip").read_bytes()


def killed(home: Path, paths: list[Path], after: float) -> bool:
    """Start `greffier add` as a process and kill it after some seconds; whether it was still at work."""
    command = [sys.executable, "-m", "greffier", "add", *map(str, paths)]
    environment = os.environ | {"GREFFIER_HOME": str(home)}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as running:
        time.sleep(after)
        alive = running.poll() is None
        running.send_signal(signal.SIGKILL)
        running.wait()
    return alive


@pytest.mark.parametrize(
    "moments",
    [(0.3, 0.9), pytest.param(tuple(n / 20 for n in range(2, 44, 3)), marks=pytest.mark.long)],
)
def test_killed_and_resumed(tmp_path: Path, moments: tuple[float, ...]) -> None:
    """Killed while it starts, migrates, reads, writes, folds or commits: what is there is whole, and the rest can follow."""
    expected = record_of(tmp_path / "whole", RECORD)
    interrupted = 0
    for number, moment in enumerate(moments):
        home = tmp_path / str(number)
        interrupted += killed(home, RECORD, moment)
        interrupted += killed(home, RECORD, moment)
        with opened(home) as register:
            assert verify(register).faults == []
        assert record_of(home, RECORD) == expected
    assert interrupted, "no moment was early enough to interrupt anything"

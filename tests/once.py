"""Folders made once for all processes that run tests: the first that needs one makes it, each has a copy of its own."""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

MakeOnce = Callable[[str, Callable[[Path], object]], Path]
"""The folder of a name, made by a function that is told where it is to be."""


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> MakeOnce:
    """Makes folders that no test may change: `once("record", make)`."""
    own = tmp_path_factory.mktemp("once")
    base = tmp_path_factory.getbasetemp()
    common = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "common"
    common.mkdir(exist_ok=True)

    def made(name: str, make: Callable[[Path], object]) -> Path:
        if not (own / name).exists():
            with (common / f"{name}.lock").open("w") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX)
                if not (common / name).exists():
                    make(common / f"{name}.unfinished")
                    (common / f"{name}.unfinished").rename(common / name)
            shutil.copytree(common / name, own / name)
        return own / name

    return made

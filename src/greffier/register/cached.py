"""What takes time to make of a source (pictures of its pages, other formats) is kept as files, and goes with the source."""

from __future__ import annotations

import shutil
from contextlib import suppress
from typing import TYPE_CHECKING
from uuid import uuid4

from greffier.register.crowds import place
from greffier.register.sources import path_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from greffier.register.home import Home

__all__ = ["forget_made", "made_once"]

MOST = 400
"""Files that are kept of one source; where there are more, all are made anew as they are asked for."""


def made_once(home: Home, sha256: str, name: str, make: Callable[[], bytes]) -> bytes:
    """What is made of a source, under a name that says what: from the file where it was made before.

    Raises RegisterError (`crowded`) where too much is being made.
    """
    folder = path_of(home.folder / "cache", sha256)
    path = folder / name
    try:
        return path.read_bytes()
    except OSError:  # it was not made, or cannot be read
        with place():
            made = make()
    unfinished = path.with_name(f"{name}.{uuid4().hex}")  # two threads may make it at once
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if sum(1 for _ in folder.iterdir()) >= MOST:
            forget_made(home, sha256)
            folder.mkdir(mode=0o700, parents=True)
        unfinished.write_bytes(made)
        unfinished.replace(path)
    except OSError:  # the disk may be full, or not ours: it is made anew each time
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
    if not path_of(home.sources, sha256).exists():  # erased meanwhile
        forget_made(home, sha256)
    return made


def forget_made(home: Home, sha256: str) -> None:
    """Remove all that was made of a source."""
    shutil.rmtree(path_of(home.folder / "cache", sha256), ignore_errors=True)

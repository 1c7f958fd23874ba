"""Files between the browser and the register: `uploads/` of the register's folder, each by the number of its upload."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from greffier.register.home import home

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path
    from uuid import UUID

__all__ = ["drop", "fetch", "keep", "path_of"]


def path_of(number: UUID) -> Path:
    """Where the bytes of an upload lie."""
    return home() / "uploads" / str(number)


def keep(number: UUID, chunks: Iterable[bytes]) -> None:
    """Write the bytes of a file, all of them or none."""
    path = path_of(number)
    path.parent.mkdir(mode=0o700, exist_ok=True)
    unfinished = path.with_suffix(".part")
    unfinished.unlink(missing_ok=True)  # of a process that was stopped
    try:
        with unfinished.open("xb") as out:
            for chunk in chunks:
                out.write(chunk)
            out.flush()
            os.fsync(out.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def fetch(number: UUID) -> bytes:
    """The bytes of a file. Raises OSError where they are gone."""
    return path_of(number).read_bytes()


def drop(number: UUID) -> None:
    """Forget a file."""
    path_of(number).unlink(missing_ok=True)

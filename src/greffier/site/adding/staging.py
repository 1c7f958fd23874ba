"""Files between the browser and the register: `uploads/` of the register's folder, each by the number of its upload."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from greffier.register.home import home

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from django.core.files.uploadedfile import UploadedFile

__all__ = ["drop", "fetch", "keep"]


def _path(number: UUID) -> Path:
    return home() / "uploads" / str(number)


def keep(number: UUID, file: UploadedFile[bytes]) -> None:
    """Write a file whole, or not at all."""
    path = _path(number)
    path.parent.mkdir(mode=0o700, exist_ok=True)
    unfinished = path.with_suffix(".part")
    try:
        with unfinished.open("xb") as out:
            for chunk in file.chunks():
                out.write(chunk)
            out.flush()
            os.fsync(out.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def fetch(number: UUID) -> bytes:
    """The bytes of a file. Raises OSError where they are gone."""
    return _path(number).read_bytes()


def drop(number: UUID) -> None:
    """Forget a file."""
    _path(number).unlink(missing_ok=True)

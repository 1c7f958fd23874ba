"""A draft written into a folder, in several formats, with the file of its sources beside it."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from greffier.cli import streams
from greffier.cli.words import drafting as words
from greffier.drafting.sources import Asked, File, Sources, decoded, encoded
from greffier.drafting.writing import FORMATS, write
from greffier.drafting.writing.names import SOURCES, name_of, plain_name
from greffier.register.errors import RegisterError
from greffier.register.unfinished import replacing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.drafting.content import Draft

__all__ = ["put"]


def _apart(folder: Path, name: str, asked: Asked) -> str:
    """The name, with the subject behind it where the folder has the draft of another subject under this name."""
    try:
        there = decoded((folder / f"{name}{SOURCES}").read_bytes()).asked
    except (OSError, msgspec.MsgspecError):
        return name
    same = (there.kind, there.subject) == (asked.kind, asked.subject)
    return name if same else f"{name}-{plain_name(asked.subject)}"


def put(folder: Path, made: Draft, forms: Sequence[str], sources: Sources, *, over: bool = False) -> None:
    """Write a draft in each format, and its sources, and print the paths.

    What was edited since it was drafted is written over only if it is said so (`over`): else nothing is written.
    Raises RegisterError.
    """
    name = _apart(folder, name_of(made), sources.asked)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        files = {form: folder / f"{name}.{FORMATS[form]}" for form in forms}
        written = {form: write(made, form, sources.asked.standard) for form in forms}
        for form, path in files.items():
            if not over and path.exists() and path.read_bytes() != written[form]:
                raise RegisterError("exists", words.EDITED.format(path=streams.printable(str(path))))
        for form, path in files.items():
            _put(path, written[form])
        listed = [File(f, files[f].name, hashlib.sha256(written[f]).hexdigest()) for f in forms]
        _put_sources(folder / f"{name}{SOURCES}", sources, listed)
    except OSError as error:
        where = streams.printable(str(error.filename or folder))
        message = words.NOT_WRITTEN.format(path=where, message=error.strerror)
        raise RegisterError("not_written", message) from error


def _put(path: Path, data: bytes) -> None:
    with replacing(path) as unfinished:
        unfinished.write_bytes(data)
    print(words.WRITTEN.format(path=streams.printable(str(path))))


def _put_sources(path: Path, sources: Sources, files: Sequence[File]) -> None:
    """Write the sources of files; those of the same draft in other formats that were told of there are told of still."""
    listed = {one.name: one for one in (*_others(path, sources), *files)}
    sources.files = [listed[name] for name in sorted(listed)]
    _put(path, encoded(sources))


def _others(path: Path, sources: Sources) -> list[File]:
    try:
        there = decoded(path.read_bytes())
    except (OSError, msgspec.MsgspecError):
        return []
    same = (there.asked, there.sentences) == (sources.asked, sources.sentences)
    return there.files if same else []

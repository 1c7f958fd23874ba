"""Reading data files: TOML into records, tables of tab-separated values into rows."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from greffier.treaties.errors import TreatyError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["check", "read_rows", "read_toml", "record", "yes"]

T = TypeVar("T")


def read_toml(path: Path) -> dict[str, Any]:
    """The content of a TOML file. Raises TreatyError where it is missing or damaged."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise TreatyError(f"{path}: no such file") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TreatyError(f"{path}: {error}") from None


def read_rows(path: Path, columns: tuple[str, ...]) -> list[list[str]]:
    """The rows of a TSV file whose header is `columns`; each row has as many cells as that."""
    try:
        lines = path.read_text(encoding="utf-8-sig").rstrip("\r\n").splitlines()
    except FileNotFoundError:
        raise TreatyError(f"{path}: no such file") from None
    except UnicodeDecodeError as error:
        raise TreatyError(f"{path}: {error}") from None
    if not lines or tuple(lines[0].split("\t")) != columns:
        raise TreatyError(f"{path}: the first line must be, with tabs between: {' '.join(columns)}")
    rows = [line.split("\t") for line in lines[1:]]
    width = len(columns)
    for number, row in enumerate(rows, start=2):
        if len(row) != width:
            raise TreatyError(f"{path}, line {number}: {len(row)} cells, {width} wanted")
    return rows


def record(value: object, kind: type[T], path: Path, key: str) -> T:
    """`value` as a record of `kind`. Raises TreatyError naming the file and the key."""
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        raise TreatyError(f"{path}, {key}: {error}") from None


def check(value: str, allowed: Iterable[str], path: Path, key: str) -> None:
    """Raises TreatyError, saying what is allowed, where `value` is not."""
    choices = tuple(allowed)
    if value not in choices:
        raise TreatyError(f"{path}, {key}: {value!r} is not allowed; allowed: {', '.join(choices)}")


def yes(value: str, path: Path, key: str) -> bool:
    """A `yes` or `no` cell as a boolean."""
    check(value, ("yes", "no"), path, key)
    return value == "yes"

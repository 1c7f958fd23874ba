"""How a language is written in official documents: `languages/CODE.toml`, and `scripts.toml` for all of them."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = ["Usage", "available", "scripts", "usage"]


class Quotes(Struct, frozen=True, forbid_unknown_fields=True):
    """Pairs of quotation marks, each two signs: outside, inside a quotation, around foreign words, around titles."""

    outer: tuple[str, ...]
    inner: tuple[str, ...]
    foreign: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    apostrophe: bool = True


class Dashes(Struct, frozen=True, forbid_unknown_fields=True):
    """Signs that may stand in a range, the usual first; in a pause, with where blanks stand: both, none, outside."""

    range: str
    pause: dict[str, str]


class Spaces(Struct, frozen=True, forbid_unknown_fields=True):
    """Signs that have a blank before them, and behind them; no other sign has one on that side."""

    before: str = ""
    behind: str = ""
    words: bool = True


class Figures(Struct, frozen=True, forbid_unknown_fields=True):
    """The decimal mark, and the units or words of number that follow a number with decimals."""

    decimal: str
    units: tuple[str, ...]


class Letters(Struct, frozen=True, forbid_unknown_fields=True):
    """The script of the language; signs of others that are used by mistake, with what is meant."""

    script: str
    instead: dict[str, str] = {}
    between: dict[str, str] = {}


class Usage(Struct, frozen=True, forbid_unknown_fields=True):
    """The usage of one language; `weekdays` are the forms of each day's name, Monday's first."""

    code: str
    letters: Letters
    quotes: Quotes
    dashes: Dashes
    spaces: Spaces
    figures: Figures
    weekdays: tuple[tuple[str, ...], ...]


def _folder() -> Traversable:
    return resources.files("greffier.drafting.lint")


@lru_cache(maxsize=1)
def available() -> tuple[str, ...]:
    """Codes of the languages whose usage is known."""
    files = (_folder() / "languages").iterdir()
    return tuple(sorted(f.name[:-5] for f in files if f.name.endswith(".toml")))


@lru_cache(maxsize=16)
def usage(code: str) -> Usage:
    """The usage of a language, for `available()` codes only."""
    file = _folder() / "languages" / f"{code}.toml"
    return msgspec.convert({"code": code, **tomllib.loads(file.read_text(encoding="utf-8"))}, Usage)


@lru_cache(maxsize=1)
def scripts() -> dict[str, Any]:
    """What all languages share: letters of each script as ranges for an expression, wide forms, letters alike."""
    return tomllib.loads((_folder() / "scripts.toml").read_text(encoding="utf-8"))

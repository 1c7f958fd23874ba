"""The order of names in a language: accents and case do not count, articles that are written together neither."""

from __future__ import annotations

import tomllib
import unicodedata
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, TypeVar

import msgspec
from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["in_order", "sort_key"]

T = TypeVar("T")
LAST = "\uffff"


class Rules(Struct, frozen=True, forbid_unknown_fields=True):
    """What is particular to a language (see `collation.toml`)."""

    keep: str = ""
    skip: tuple[str, ...] = ()
    same: dict[str, str] = {}


@cache
def _rules() -> dict[str, Rules]:
    said = (resources.files("greffier.site") / "collation.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(said), dict[str, Rules])


@cache
def sort_key(name: str, language: str) -> str:
    """What a name is sorted by.

    >>> sorted(["Zambie", "Égypte", "Eswatini"], key=lambda name: sort_key(name, "fr"))
    ['Égypte', 'Eswatini', 'Zambie']
    """
    rules = _rules().get(language, Rules())
    letters = []
    for letter in unicodedata.normalize("NFC", name).casefold():
        apart = unicodedata.normalize("NFD", letter)
        plain = "".join(one for one in apart if not unicodedata.combining(one))
        letters.append(f"{plain}{LAST}" if letter in rules.keep else rules.same.get(plain, plain))
    key = "".join(letters)
    return next((key.removeprefix(one) for one in rules.skip if key.startswith(one)), key)


def in_order(items: Iterable[T], language: str, key: Callable[[T], str]) -> list[T]:
    """Items by their names."""
    return sorted(items, key=lambda one: (sort_key(key(one), language), key(one)))

"""Words of grammar, which most texts have: `grammar.toml`."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from .stems import stems

__all__ = ["light", "words"]


@cache
def words(language: str) -> tuple[str, ...]:
    """Those of a language; none for one without data."""
    return tuple(_all().get(language, ()))


@cache
def light(language: str | None = None) -> frozenset[str]:
    """Their stems in texts of a language; of all languages where it is None."""
    spoken = _all() if language is None else [language]
    return frozenset(stems(one)[word] for one in spoken for word in words(one))


@cache
def _all() -> dict[str, list[str]]:
    with Path(__file__).with_name("grammar.toml").open("rb") as file:
        return tomllib.load(file)

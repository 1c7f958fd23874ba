"""Codes of languages: Akoma Ntoso has three letters, we have two."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib import resources

__all__ = ["UNDETERMINED", "long_code", "short_code"]

UNDETERMINED = "und"


@lru_cache(maxsize=1)
def _codes() -> dict[str, list[str]]:
    file = resources.files("greffier.documents.formats.akn") / "languages.toml"
    codes: dict[str, list[str]] = tomllib.loads(file.read_text(encoding="utf-8"))
    return codes


@lru_cache(maxsize=1)
def _short() -> dict[str, str]:
    return {long: short for short, codes in _codes().items() for long in codes}


def short_code(long: str | None) -> str:
    """`en` for `eng`; empty where the code is not known."""
    return _short().get(long or "", "")


def long_code(short: str | None) -> str:
    """`eng` for `en`; `und` where the code is not known."""
    return _codes().get(short or "", [UNDETERMINED])[0]

"""The data files of a language."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any

from greffier.drafting.wording.values import WordingError

__all__ = ["load_toml"]


@cache
def load_toml(language: str, name: str) -> dict[str, Any]:
    """A data file of a language. Raises WordingError where there is none."""
    file = resources.files("greffier.drafting.wording") / "languages" / language / f"{name}.toml"
    if not file.is_file():
        raise WordingError(f"there are no words {name!r} in the language {language!r}")
    return tomllib.loads(file.read_text(encoding="utf-8"))

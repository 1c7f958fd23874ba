"""The fonts of this machine: found once a process, and told of where a draft needs one that is not here."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.drafting.errors import DraftError

if TYPE_CHECKING:
    import typst

__all__ = ["missing", "need", "system_fonts"]


class _Font(Struct, frozen=True):
    name: str
    package: str
    letters: re.Pattern[str]


@lru_cache(maxsize=1)
def system_fonts() -> typst.Fonts:
    """All fonts that are installed; none that Typst brings, so that a draft looks the same or not at all."""
    import typst

    return typst.Fonts(include_system_fonts=True, include_embedded_fonts=False)


def missing(text: str) -> list[str]:
    """The fonts that letters of a text need and that are not installed, each with the package that brings it."""
    wanted = [font for font in _fonts() if font.letters.search(text)]
    return [f"{font.name} ({font.package})" for font in wanted if font.name not in _families()]


def need(text: str) -> None:
    """Raise DraftError (`missing_fonts`) where letters of a text have no font here."""
    if lacking := missing(text):
        raise DraftError(
            "missing_fonts",
            f"a PDF of this draft needs fonts that are not installed: {', '.join(lacking)}. Install the packages in "
            "brackets (apt-get install) or the fonts themselves, or write another format",
        )


@lru_cache(maxsize=1)
def _families() -> frozenset[str]:
    return frozenset(system_fonts().families())


@lru_cache(maxsize=1)
def _fonts() -> list[_Font]:
    data = tomllib.loads((resources.files(__package__) / "fonts.toml").read_text(encoding="utf-8"))
    return [_Font(f["name"], f["package"], re.compile(f"[{f['letters']}]")) for f in data["font"]]

"""The few words that checks and inferences need, a data file a language (`languages/`)."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib import resources

from msgspec import Struct

__all__ = ["Wording", "wording"]


class Wording(Struct, frozen=True):
    """Compiled expressions of one language; see the data file for what each is for."""

    consecutive: re.Pattern[str]
    joint_report: re.Pattern[str]
    about: re.Pattern[str]
    about_ends: re.Pattern[str]
    uncounted: re.Pattern[str]


@cache
def wording(language: str | None) -> Wording | None:
    """The words of a language; None where it has no data file."""
    file = resources.files("greffier.record") / "languages" / f"{language}.toml"
    if not file.is_file():
        return None
    data: dict[str, str] = tomllib.loads(file.read_text(encoding="utf-8"))
    return Wording(**{name: re.compile(text, re.IGNORECASE) for name, text in data.items()})

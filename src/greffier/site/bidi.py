"""Symbols and numbers inside text that runs from right to left: set apart, so that `1/CP.21` is not shown as `CP.21/1`."""

from __future__ import annotations

import re
from unicodedata import bidirectional

from greffier.site.languages import direction

__all__ = ["isolated", "set_apart"]

LRI, FSI, PDI = "\u2066", "\u2068", "\u2069"
RUN = re.compile(
    f"{LRI}[^{PDI}]*{PDI}|[A-Za-z0-9](?:[A-Za-z0-9]|[-/.:*(),#@_–](?=[A-Za-z0-9(*]|\\*))*\\*?\\)?"
)


def isolated(text: str, language: str) -> str:
    """A text in which every run of Latin letters and figures with signs between them is isolated from left to right.

    Nothing changes in languages that run from left to right. What is isolated already stays.

    >>> isolated("CTOC/COP/2024/1", "en")
    'CTOC/COP/2024/1'
    >>> isolated("المقرر 1/CP.21", "ar") == "المقرر \u20661/CP.21\u2069"
    True
    >>> isolated("القرار 242 (1967)", "ar")
    'القرار 242 (1967)'
    """
    if direction(language) == "ltr":
        return text
    return RUN.sub(_isolate, text)


def set_apart(text: str, language: str) -> str:
    """A text as it may stand in a sentence of a language: what runs the other way is isolated, as a whole or by its runs.

    What holds words of the language's own direction stays open: an isolate around nothing but isolates would lose its
    direction (Unicode's rules look for it outside of them, and find none).

    >>> set_apart("Vienna, 2 May", "ar") == "\u2068Vienna, 2 May\u2069"
    True
    """
    if direction(language) == "ltr":
        return text
    kinds = {bidirectional(sign) for sign in text}
    if kinds & {"R", "AL"} or not kinds & {"L"} or LRI in text:
        return isolated(text, language)
    return f"{FSI}{text}{PDI}"


def _isolate(found: re.Match[str]) -> str:
    run, closing = found[0], ""
    if run.endswith(")") and run.count("(") < run.count(")"):  # it closes what was opened before the run
        run, closing = run[:-1], ")"
    return f"{run if run.startswith(LRI) or run.isalnum() else f'{LRI}{run}{PDI}'}{closing}"

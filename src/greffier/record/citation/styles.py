"""The styles: facts in, a citation out. Whatever a title holds, a line stays a line and a field a field."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from greffier.record.keys import digest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .facts import Facts, Gatherer

__all__ = ["STYLES"]

_BIBTEX = {
    "\\": r"\textbackslash{}",
    # An escaped brace still counts for BibTeX when it looks for the end of a field.
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    # Fonts of the first encoding of LaTeX have other signs in their places.
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
} | {sign: f"\\{sign}" for sign in "#$%&_"}

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()

_ENTRIES = {"document": "techreport", "decision": "misc", "session": "misc"}
_TYPES = {"document": "RPRT", "decision": "GOVDOC", "session": "CONF"}
"""A resolution is no judgment of a court, which programs take `LEGAL` for."""
_TONGUES = {
    "ar": "arabic", "en": "english", "es": "spanish", "fr": "french", "ru": "russian", "zh": "chinese"
}  # fmt: skip
"""What LaTeX calls languages (`langid` of biblatex)."""


def _un(facts: Facts, gatherer: Gatherer) -> str:
    """As the editorial manual of the United Nations has it: “Title”, SYMBOL, para. 12."""
    days, marks = gatherer.days(facts), facts.marks
    said: list[str | None]
    if facts.decision is not None:
        said, days = [facts.decision], None
    elif facts.form == "session":
        said = [facts.body, facts.title, facts.place, days]
    else:
        said = [gatherer.said.quoted.format(title=_line(facts.title)) if facts.title else None]
        days = days if facts.symbol is None else None
        said += [facts.symbol] if facts.symbol is not None else [facts.kind, days]
    if days is None:
        marks = tuple(mark for mark in marks if mark != gatherer.said.marks["date"])
    listed = [_line(one) for one in (*said, facts.locator) if one] or [_line(facts.key)]
    return " ".join((gatherer.said.comma.join(listed), *marks))


def _bibtex(facts: Facts, gatherer: Gatherer) -> str:
    """An entry of a BibTeX file, in UTF-8, with the fields of biblatex for a link and a language."""
    title = _title(facts, gatherer)
    fields = [
        ("title", f"{{{_bib(title)}}}" if title else None),
        ("author", f"{{{_bib(facts.author)}}}" if facts.author else None),
        ("institution" if facts.form == "document" else "organization", _bib(facts.body)),
        ("type", _bib(facts.kind) if facts.form == "document" else None),
        ("number", _bib(facts.symbol if facts.form == "document" else facts.number)),
        ("howpublished", _bib(facts.decision)),
        ("address", _bib(facts.place)),
        ("year", facts.start[:4] if facts.start else None),
        ("month", _month(facts)),
        ("day", facts.start[8:].lstrip("0") if facts.start and len(facts.start) == 10 else None),
        ("langid", _TONGUES.get(facts.language or "")),
        ("language", facts.language),
        ("url", facts.link or facts.address),
        ("urldate", facts.accessed),
        ("note", _bib(_note(facts, gatherer, official=facts.address if facts.link else None))),
    ]
    lines = [f"  {name} = {_value(name, text)}," for name, text in fields if text]
    return "\n".join((f"@{_ENTRIES[facts.form]}{{{_key(facts.key)},", *lines, "}"))


def _value(name: str, text: str) -> str:
    return text if name == "month" else f"{{{text}}}"


def _month(facts: Facts) -> str | None:
    return _MONTHS[int(facts.start[5:7]) - 1] if facts.start and len(facts.start) >= 7 else None


def _bib(text: str | None) -> str | None:
    return "".join(_BIBTEX.get(letter, letter) for letter in _line(text)) if text else None


def _ris(facts: Facts, gatherer: Gatherer) -> str:
    """A record of a RIS file: a tag and a value a line. `L1` is the official copy where `UR` leads to another page."""
    year, _, rest = (facts.start or "").partition("-")
    month, _, day = rest.partition("-")
    # A comma parts last names from first ones: one at the end keeps the name of a body whole, another would cut it.
    author = f"{facts.author}," if facts.author is not None and "," not in facts.author else None
    title, place = _title(facts, gatherer), facts.place
    fields = [
        ("TY", _TYPES[facts.form]),
        ("ID", _key(facts.key)),
        ("TI", title),
        ("AU", author),
        ("T2", facts.decision if facts.decision != title else None),
        ("PB", facts.body),
        ("CY", place),
        ("C1", place if facts.form == "session" else None),
        ("PY", year),
        ("DA", f"{year}/{month}/{day}/" if month else None),
        ("SN", facts.symbol),
        ("M1", facts.number),
        ("M3", facts.kind),
        ("LA", facts.language),
        ("UR", facts.link or facts.address),
        ("L1", facts.address if facts.link else None),
        ("Y2", facts.accessed.replace("-", "/") + "/" if facts.accessed else None),
        ("N1", _note(facts, gatherer)),
    ]
    lines = [f"{tag}  - {_line(text)}" for tag, text in fields if text]
    return "\n".join((*lines, "ER  - "))


def _title(facts: Facts, gatherer: Gatherer) -> str | None:
    if facts.form == "session":
        return gatherer.said.comma.join(filter(None, (facts.body, facts.title))) or None
    return facts.title or facts.decision


def _note(facts: Facts, gatherer: Gatherer, official: str | None = None) -> str | None:
    """What no field holds: the place in the text, the days of a session, the official copy, what is inferred."""
    days = gatherer.days(facts) if facts.form == "session" and facts.start != facts.end else None
    copy = gatherer.said.official.format(address=official) if official else None
    return "; ".join(filter(None, (facts.locator, days, copy, *facts.marks))) or None


def _key(key: str) -> str:
    """A key for files: Latin letters, figures, points, hyphens; a digest where others would be lost."""
    found = re.sub(r"[^A-Za-z0-9.]+", "-", key).strip("-")
    return found if key.isascii() and found else f"{found}-{digest(key, size=4)}".strip("-")


def _line(text: str | None) -> str:
    """A text on one line, without control characters and what is no letter at all."""
    return " ".join("".join(_letters(text or "")).split())


def _letters(text: str) -> Iterator[str]:
    for letter in text:
        category = unicodedata.category(letter)
        yield " " if category == "Cc" else "\ufffd" if category == "Cs" else letter


STYLES: dict[str, Callable[[Facts, Gatherer], str]] = {"un": _un, "bibtex": _bibtex, "ris": _ris}
"""Name → what makes a citation in that style."""

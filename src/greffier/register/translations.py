"""Aligned parts of language versions as a translation memory: TMX 1.4b, as GALA publishes it (LISA OSCAR)."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

import greffier
from greffier.record.alignment import align
from greffier.record.keys import DOCUMENT
from greffier.record.outlines import PARTS
from greffier.register.aliases import keys_of
from greffier.register.errors import RegisterError
from greffier.register.unfinished import replacing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from greffier.record.alignment import Row
    from greffier.record.outlines import Entry
    from greffier.register.opening import Register

__all__ = ["export_tmx", "name_of", "tmx_lines"]

TITLE = "title"
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n<header creationtool="greffier" '
    'creationtoolversion={version} segtype="paragraph" o-tmf="greffier" adminlang="en" srclang="*all*" '
    'datatype="plaintext"/>\n<body>\n'
)
_FOOT = "</body>\n</tmx>\n"


def export_tmx(register: Register, level: int, path: Path) -> tuple[int, int]:
    """Write the translation memory of what an audience may see, whole or not at all; how many documents and units it has.

    Raises RegisterError where the file cannot be written.
    """
    documents = units = 0
    try:
        with replacing(path) as unfinished, unfinished.open("w", encoding="utf-8", newline="\n") as file:
            for line, found in tmx_lines(register, level):
                file.write(line)
                units += found
                documents += found > 0
    except OSError as error:
        raise RegisterError("not_allowed", f"{path} cannot be written: {error.strerror}") from error
    return documents, units


def tmx_lines(register: Register, level: int) -> Iterator[tuple[str, int]]:
    """The pieces of the file, document by document, each with the number of its units."""
    yield _HEAD.format(version=quoteattr(greffier.__version__)), 0
    for key, readings in sorted(_versions(register, level).items()):
        if len(readings) > 1:
            units = list(_units(register, key, readings))
            yield "".join(units), len(units)
    yield _FOOT, 0


def _versions(register: Register, level: int) -> dict[str, dict[str, int]]:
    """Document → language → the reading that is current for an audience."""
    rows = register.database.rows(
        "SELECT t.work, t.language, h.reading_id, s.sha256 FROM register_holding h "
        "JOIN register_text t ON t.id = h.text_id JOIN register_source s ON s.id = h.source_id "
        "WHERE h.low <= %s AND h.high > %s AND s.origin = 'document' AND t.language <> 'und'",
        (level, level),
    )
    keys = keys_of(register.database, level, DOCUMENT, {row[0] for row in rows})
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for work, language, reading, _ in sorted(rows, key=lambda row: row[3]):
        found[keys[work] or work].setdefault(language, reading)
    return found


def _units(register: Register, key: str, readings: dict[str, int]) -> Iterator[str]:
    """The translation units of a document: each part that stands in two languages or more."""
    texts: dict[str, dict[str, str]] = {}
    entries: dict[str, list[Entry]] = {}
    for language, reading in readings.items():
        rows = register.database.rows(
            "SELECT eid, type, marker, text FROM register_part WHERE reading_id = %s ORDER BY id", (reading,)
        )
        texts[language] = {eid: text for eid, type_, _, text in rows if type_ in PARTS or type_ == TITLE}
        entries[language] = _entries(register, reading) or [
            (eid, marker, len(text), [], []) for eid, type_, marker, text in rows if type_ in PARTS
        ]
        entries[language] += [
            (eid, None, len(text), [], []) for eid, type_, _, text in rows if type_ == TITLE
        ]
    taken: set[str] = set()
    for row in align(entries):
        name = name_of(row, taken)
        said = {language: texts[language].get(part, "") for language, part in row.items()}
        said = {language: text for language, text in said.items() if text}
        if len(said) > 1:
            yield _unit(f"{key}#{name}", said)


def name_of(row: Row, taken: set[str]) -> str:
    """A name that no other row of the document has: its smallest identifier, with its language if that is taken.

    >>> taken = set()
    >>> [name_of(row, taken) for row in ({"en": "rec_2", "fr": "rec_1"}, {"en": "rec_1"})]
    ['rec_1', 'rec_1@en']
    """
    own, language = min((part, language) for language, part in row.items())
    name = f"{own}@{language}" if own in taken else own
    taken.add(own)
    return name


def _entries(register: Register, reading: int) -> list[Entry]:
    """The outline of a reading, as its claim has it."""
    import msgspec

    row = register.database.row(
        "SELECT keys FROM register_claim WHERE reading_id = %s AND kind = 'outline'", (reading,)
    )
    found: list[Entry] = msgspec.json.decode(row[0])["parts"] if row is not None else []
    return found


def _unit(name: str, said: dict[str, str]) -> str:
    variants = "".join(
        f"<tuv xml:lang={quoteattr(language)}><seg>{escape(_NO_XML.sub('', text))}</seg></tuv>\n"
        for language, text in sorted(said.items())
    )
    return f"<tu tuid={quoteattr(name)}>\n{variants}</tu>\n"

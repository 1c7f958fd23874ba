"""The register as JSON Lines in one form: the same bytes for the same evidence and judgements."""

from __future__ import annotations

import csv
from itertools import islice
from typing import TYPE_CHECKING, Any

import msgspec

from greffier.record.access import LEVELS
from greffier.record.claims import DERIVED
from greffier.record.keys import canonical
from greffier.record.models import RECORDS
from greffier.register.claims import citations
from greffier.register.errors import RegisterError
from greffier.register.lookup import RegisterLookup

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from greffier.register.opening import Register

__all__ = ["SCHEMA", "csv_lines", "export_csv", "export_lines", "harmless"]

SCHEMA = "greffier.register/1"
CHUNK = 200
"""Records whose claims are looked up together."""

Line = dict[str, Any]


def export_lines(register: Register, level: int) -> Iterator[str]:
    """The lines: what this is, sources, claims, names, records, discrepancies, judgements; each kind in a fixed order."""
    lookup = RegisterLookup(register.database, level)
    yield canonical({"type": "register", "schema": SCHEMA, "audience": LEVELS[level]})
    for line in (*_sources(register, level), *_aliases(register, level)):
        yield canonical(line)
    for line in _claims(register, level):
        yield canonical(line)
    for kind in RECORDS:
        for line in _cited(register, level, (msgspec.to_builtins(one) for one in lookup.each(kind))):
            yield canonical({"type": "record", **line})
    for line in _cited(register, level, (msgspec.to_builtins(one) for one in lookup.discrepancies())):
        yield canonical({"type": "discrepancy", **line})
    for judgement in lookup.judgements():
        yield canonical({"type": "judgement", **msgspec.to_builtins(judgement)})


def _sources(register: Register, level: int) -> list[Line]:
    rows = register.database.rows(
        "SELECT s.sha256, s.origin, s.size, h.level, h.low, h.high, t.work, t.language, h.date, h.dated "
        "FROM register_source s JOIN register_holding h ON h.source_id = s.id JOIN register_text t ON t.id = h.text_id "
        "WHERE h.withdrawn = 0 AND h.level <= %s",
        (level,),
    )
    return [
        {
            "type": "source",
            "sha256": sha256,
            "origin": origin,
            "bytes": size,
            "level": LEVELS[held],
            "current": low <= level < high,
            "document": work,
            "language": language,
            "date": date,
            "dated": dated,
        }
        for sha256, origin, size, held, low, high, work, language, date, dated in sorted(rows)
    ]


def _aliases(register: Register, level: int) -> list[Line]:
    rows = register.database.rows(
        "SELECT cell, name, level, key FROM register_alias WHERE level <= %s", (level,)
    )
    found: dict[tuple[str, str], tuple[int, str | None]] = {}
    for cell, name, held, key in rows:
        if (cell, name) not in found or found[cell, name][0] < held:
            found[cell, name] = (held, key)
    return [
        {"type": "name", "of": cell, "name": name, "key": key}
        for (cell, name), (_, key) in sorted(found.items())
        if key != name
    ]


def _claims(register: Register, level: int) -> Iterator[Line]:
    """The claims of sources that are current, source by source; of what Greffier drafted, that it is a document."""
    rows = register.database.rows(
        "SELECT s.sha256, s.origin, h.reading_id FROM register_source s JOIN register_holding h ON h.source_id = s.id "
        "WHERE h.low <= %s AND h.high > %s",
        (level, level),
    )
    for sha256, origin, reading in sorted(rows):
        for claim, kind, keys, part, start, end in register.database.rows(
            "SELECT fingerprint, kind, keys, part, start, stop FROM register_claim WHERE reading_id = %s ORDER BY id",
            (reading,),
        ):
            if origin == DERIVED and kind != "document":
                continue
            yield {
                "type": "claim",
                "claim": claim,
                "source": sha256,
                "kind": kind,
                "keys": msgspec.json.decode(keys),
                "part": part,
                "start": start,
                "end": end,
            }


def _cited(register: Register, level: int, lines: Iterator[Line]) -> Iterator[Line]:
    """The same with claims in the place of statements: what a reader can look up."""
    while chunk := list(islice(lines, CHUNK)):
        statements = sorted({one for line in chunk for one in _statements(line)})
        found = citations(register.database, level, statements)
        claims = {one: [cited.claim for cited in group] for one, group in found.items()}
        for line in chunk:
            yield _with_claims(line, claims)


def _statements(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value.get("statements", ())
        for inner in value.values():
            yield from _statements(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _statements(inner)


def _with_claims(value: Any, claims: dict[str, list[str]]) -> Any:  # noqa: ANN401 - any JSON
    if isinstance(value, dict):
        found = {name: _with_claims(inner, claims) for name, inner in value.items() if name != "statements"}
        if "statements" in value:
            found["claims"] = sorted({claim for one in value["statements"] for claim in claims.get(one, ())})
        return found
    if isinstance(value, list | tuple):
        return [_with_claims(inner, claims) for inner in value]
    return value


def export_csv(register: Register, level: int, folder: Path) -> list[Path]:
    """A table for each kind of record in a folder: a row a record, a column a field, the best known value in each.

    Raises RegisterError where the folder cannot be written.
    """
    lookup = RegisterLookup(register.database, level)
    written = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for kind in RECORDS:
            path = folder / f"{kind}.csv"
            _table(lookup, kind, path)
            written.append(path)
    except OSError as error:
        raise RegisterError("not_allowed", f"{folder} cannot be written: {error.strerror}") from error
    return written


def _table(lookup: RegisterLookup, kind: str, path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        file.writelines(csv_lines(lookup, kind))


def csv_lines(lookup: RegisterLookup, kind: str) -> Iterator[str]:
    """The rows of the table of a kind, that of the columns first, each with its line end."""
    columns = RECORDS[kind].__struct_encode_fields__
    line = _Line()
    table = csv.writer(line)
    table.writerow(columns)
    yield line.text
    for record in lookup.each(kind):
        fields = msgspec.to_builtins(record)
        table.writerow([_cell(fields.get(name)) for name in columns])
        yield line.text


class _Line:
    """What a table is written to: the last row."""

    text = ""

    def write(self, text: str, /) -> int:
        """Keep a row."""
        self.text = text
        return len(text)


def _cell(value: object) -> str:
    """A field as text: of several values the best known; a formula of a spreadsheet is made harmless."""
    if isinstance(value, list | tuple) and value and isinstance(value[0], dict) and "value" in value[0]:
        value = value[0]["value"]
    elif isinstance(value, dict):
        value = {name: _cell(inner) for name, inner in value.items()}
    if value is None or value in ([], {}):
        return ""
    return harmless(value if isinstance(value, str) else canonical(value))


def harmless(text: str) -> str:
    """A cell of a table that no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text

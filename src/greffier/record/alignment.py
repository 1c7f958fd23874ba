"""Language versions of one document joined part by part, and what is told otherwise in one of them.

Parts that bear a number are joined by it (it is in their identifier); those that bear none by their place. Where one
version has more of these than another, they are joined so that as many figures and lengths as possible agree.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from .folded import discrepancy, side
from .outlines import THOUSANDS, key_of
from .pairing import pairs_of

if TYPE_CHECKING:
    from .models import Discrepancy
    from .outlines import Entry

__all__ = ["Row", "align", "differences"]

Row = dict[str, str]
"""Language → identifier of the part there."""

OTHERWISE = 0.1
"""The share of a version's parts that others may lack while it lacks as many of theirs."""

HEADINGS = ("chp_", "sec_")
"""What the identifiers of headings begin with."""

_LEVEL = "__"
_COUNTED = re.compile(r"(.*_)\d+")
_Placed = tuple["Entry", Row]
"""A part without a number, as the first version that has it gives it, and its row."""


def align(versions: Mapping[str, Sequence[Entry]]) -> list[Row]:
    """Which part of one version is which of another: a row for each part, in the order of the first version that has it.

    >>> align({"en": [("para_1", "1", 9, [], [])], "fr": [("para_1", "1", 11, [], []), ("para_2", "2", 5, [], [])]})
    [{'en': 'para_1', 'fr': 'para_1'}, {'fr': 'para_2'}]
    """
    names = _names(versions)
    rows: list[Row] = []
    numbered: dict[str, Row] = {}
    runs: dict[str, list[_Placed]] = {}
    for language in sorted(versions, key=lambda language: (-len(versions[language]), language)):
        found: dict[str, Row] = {}
        for run, entries in _unnumbered(versions[language]).items():
            runs[run] = list(_merged(runs.get(run, []), entries, found))
        for entry in versions[language]:
            row = found[entry[0]] if entry[0] in found else numbered.setdefault(names[language][entry[0]], {})
            if not row:
                rows.append(row)
            row[language] = entry[0]
    return [dict(sorted(row.items())) for row in rows]


def _names(versions: Mapping[str, Sequence[Entry]]) -> dict[str, dict[str, str]]:
    """Language → identifier → a name for joining.

    It is without the headings above that bear no number, for a version may lack one, unless another part would then be
    called the same.
    """
    short = {language: _short(entries) for language, entries in versions.items()}
    taken = [Counter(names.values()) for names in short.values()]
    several = {name for counts in taken for name, count in counts.items() if count > 1}
    return {
        language: {id_: id_ if name in several else name for id_, name in names.items()}
        for language, names in short.items()
    }


def _short(entries: Sequence[Entry]) -> dict[str, str]:
    """Identifiers without the parts above them that bear no number."""
    bare = {entry[0] for entry in entries if entry[1] is None}
    found: dict[str, str] = {}
    for entry in entries:
        *above, own = entry[0].split(_LEVEL)
        kept = [one for n, one in enumerate(above) if _LEVEL.join(above[: n + 1]) not in bare]
        found[entry[0]] = _LEVEL.join([*kept, own]) if entry[1] is not None else entry[0]
    return found


def _merged(placed: Sequence[_Placed], entries: Sequence[Entry], found: dict[str, Row]) -> Iterator[_Placed]:
    """A run with the parts of one more version in their places; the row of each of these is put into `found`."""
    if len(placed) == len(entries):
        pairs: Iterable[tuple[int, int]] = zip(range(len(placed)), range(len(entries)), strict=True)
    else:
        pairs = pairs_of([entry for entry, _ in placed], entries)
    here = there = 0
    for i, j in [*pairs, (len(placed), len(entries))]:
        yield from placed[here:i]
        for entry in entries[there:j]:
            yield entry, found.setdefault(entry[0], {})
        if i < len(placed):
            found[entries[j][0]] = placed[i][1]
            yield placed[i]
        here, there = i + 1, j + 1


def _unnumbered(entries: Sequence[Entry]) -> dict[str, list[Entry]]:
    """The parts without a number that are counted together, such as `rec_1` and `rec_2`."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        run = _COUNTED.fullmatch(entry[0]) if entry[1] is None else None
        if run is not None:
            found.setdefault(run[1], []).append(entry)
    return found


def differences(
    about: str, versions: Mapping[str, Sequence[Entry]], statements: Mapping[str, Iterable[str]]
) -> Iterator[Discrepancy]:
    """What one language version of a document lacks, and where versions give other figures or days.

    A heading without a number is not lacking: it was not told from the text around it. Nor is anything where a version
    has about as much of its own: then it is built, or was taken apart, otherwise. `statements` are those that
    say each version's outline.
    """
    if len(versions) < 2:
        return
    rows = align(versions)
    entries = {language: {entry[0]: entry for entry in parts} for language, parts in versions.items()}
    for language in sorted(versions):
        missing = [row for row in rows if language not in row and not _heads(row, entries)]
        having = sorted({other for row in missing for other in row})
        own = min((sum(language in row and other not in row for row in rows) for other in having), default=0)
        if missing and min(len(missing), own) <= len(versions[language]) * OTHERWISE:
            said = [one for other in having for one in statements[other]]
            parts = [min(row.values()) for row in missing]
            yield discrepancy("part_missing", about, [side(parts, said)], language=language)
    for row in rows:
        told = {language: entries[language][part] for language, part in row.items()}
        yield from _told_otherwise(about, told, statements)


def _heads(row: Row, entries: Mapping[str, Mapping[str, Entry]]) -> bool:
    """Whether a part is no more than a heading without a number, in each version that has it."""
    return all(
        entries[language][part][1] is None and part.rpartition(_LEVEL)[2].startswith(HEADINGS)
        for language, part in row.items()
    )


def _told_otherwise(
    about: str, told: Mapping[str, Entry], statements: Mapping[str, Iterable[str]]
) -> Iterator[Discrepancy]:
    """Figures that not all versions of a part give; large numbers and days where each gives as many, and others."""
    printed = Counter(one for entry in told.values() for one in entry[3])
    known = {language: {key_of(one) for one in entry[3]} for language, entry in told.items()}
    large = {language: {one for one in keys if THOUSANDS in one} for language, keys in known.items()}
    said = {language: keys - large[language] for language, keys in known.items()}
    for counted in (large, {language: set(entry[4]) for language, entry in told.items()}):
        if len({len(one) for one in counted.values()}) == 1:
            said = {language: one | counted[language] for language, one in said.items()}
    shared = set.intersection(*said.values())
    if all(one == shared for one in said.values()):
        return
    # as most versions print it: in Arabic the groups of a number may stand the other way round
    forms = {key_of(one): one for one in sorted(printed, key=lambda one: (printed[one], one))}
    only = {language: sorted(forms.get(key, key) for key in one - shared) for language, one in said.items()}
    groups = groupby(sorted(only, key=lambda one: (only[one], one)), key=lambda one: only[one])
    sides = []
    for values, group in groups:
        languages = sorted(group)
        value = {"figures": values, "languages": languages}
        sides.append(side(value, (one for language in languages for one in statements[language])))
    parts = {language: entry[0] for language, entry in sorted(told.items())}
    yield discrepancy("versions_disagree", about, sides, parts=parts)

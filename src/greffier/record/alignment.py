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
from .outlines import THOUSANDS

if TYPE_CHECKING:
    from .models import Discrepancy
    from .outlines import Entry

__all__ = ["Row", "align", "differences"]

Row = dict[str, str]
"""Language → identifier of the part there."""

_LEVEL = "__"
_COUNTED = re.compile(r"(.*_)\d+")
_GAP = 0.0
_FIGURE, _LENGTH = 2.0, 1.0
"""What a figure in common is worth, and lengths that agree."""


def align(versions: Mapping[str, Sequence[Entry]]) -> list[Row]:
    """Which part of one version is which of another: a row for each part, in the order of the first version that has it.

    >>> align({"en": [("para_1", "1", 9, [], [])], "fr": [("para_1", "1", 11, [], []), ("para_2", "2", 5, [], [])]})
    [{'en': 'para_1', 'fr': 'para_1'}, {'fr': 'para_2'}]
    """
    languages = sorted(versions, key=lambda language: (-len(versions[language]), language))
    if not languages:
        return []
    names = _names(versions)
    first, *others = languages
    rows: dict[str, Row] = {names[first][entry[0]]: {first: entry[0]} for entry in versions[first]}
    for language in others:
        for here, there in _joined(
            versions[first], versions[language], names[first], names[language]
        ).items():
            rows.setdefault(there, {})[language] = here
    return [dict(sorted(row.items())) for row in rows.values()]


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


def _joined(
    first: Sequence[Entry], other: Sequence[Entry], names: Mapping[str, str], others: Mapping[str, str]
) -> dict[str, str]:
    """For each part of a version its name in the first one: the same, but where parts without a number are missing."""
    found = {entry[0]: others[entry[0]] for entry in other}
    there = _unnumbered(first)
    for run, entries in _unnumbered(other).items():
        if run in there and len(there[run]) != len(entries):
            pairs = dict(_pairs(entries, there[run]))
            taken = {names[entry[0]] for entry in there[run]}
            for entry in entries:
                own = others[entry[0]]
                paired = pairs.get(entry[0])
                found[entry[0]] = names[paired] if paired else f"{own}*" if own in taken else own
    return found


def _unnumbered(entries: Sequence[Entry]) -> dict[str, list[Entry]]:
    """The parts without a number that are counted together, such as `rec_1` and `rec_2`."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        run = _COUNTED.fullmatch(entry[0]) if entry[1] is None else None
        if run is not None:
            found.setdefault(run[1], []).append(entry)
    return found


def _pairs(one: Sequence[Entry], two: Sequence[Entry]) -> Iterator[tuple[str, str]]:
    """The pairs of two runs, in order, that agree best together (by Needleman and Wunsch's table)."""
    table = [[0.0] * (len(two) + 1) for _ in range(len(one) + 1)]
    for i in range(len(one) - 1, -1, -1):
        for j in range(len(two) - 1, -1, -1):
            table[i][j] = max(
                table[i + 1][j] + _GAP,
                table[i][j + 1] + _GAP,
                table[i + 1][j + 1] + _likeness(one[i], two[j]),
            )
    i = j = 0
    while i < len(one) and j < len(two):
        if table[i][j] == table[i + 1][j + 1] + _likeness(one[i], two[j]):
            yield one[i][0], two[j][0]
            i, j = i + 1, j + 1
        elif table[i][j] == table[i + 1][j] + _GAP:
            i += 1
        else:
            j += 1


def _likeness(one: Entry, two: Entry) -> float:
    said, told = set(one[3]) | set(one[4]), set(two[3]) | set(two[4])
    shorter, longer = sorted((one[2], two[2]))
    return _FIGURE * (len(said & told) - len(said ^ told)) + _LENGTH * shorter / max(longer, 1)


def differences(
    about: str, versions: Mapping[str, Sequence[Entry]], statements: Mapping[str, Iterable[str]]
) -> Iterator[Discrepancy]:
    """What one language version of a document lacks, and where versions give other figures or days.

    `statements` are those that say each version's outline.
    """
    if len(versions) < 2:
        return
    rows = align(versions)
    entries = {language: {entry[0]: entry for entry in parts} for language, parts in versions.items()}
    for language in sorted(versions):
        missing = [row for row in rows if language not in row]
        if missing:
            having = sorted({other for row in missing for other in row})
            said = [one for other in having for one in statements[other]]
            parts = [min(row.values()) for row in missing]
            yield discrepancy("part_missing", about, [side(parts, said)], language=language)
    for row in rows:
        told = {language: entries[language][part] for language, part in row.items()}
        yield from _told_otherwise(about, told, statements)


def _told_otherwise(
    about: str, told: Mapping[str, Entry], statements: Mapping[str, Iterable[str]]
) -> Iterator[Discrepancy]:
    """Figures that not all versions of a part give; large numbers and days where each gives as many, and others."""
    large = {language: {one for one in entry[3] if THOUSANDS in one} for language, entry in told.items()}
    said = {language: set(entry[3]) - large[language] for language, entry in told.items()}
    for counted in (large, {language: set(entry[4]) for language, entry in told.items()}):
        if len({len(one) for one in counted.values()}) == 1:
            said = {language: one | counted[language] for language, one in said.items()}
    shared = set.intersection(*said.values())
    if all(one == shared for one in said.values()):
        return
    only = {language: sorted(one - shared) for language, one in said.items()}
    groups = groupby(sorted(only, key=lambda one: (only[one], one)), key=lambda one: only[one])
    sides = []
    for values, group in groups:
        languages = sorted(group)
        value = {"figures": values, "languages": languages}
        sides.append(side(value, (one for language in languages for one in statements[language])))
    parts = {language: entry[0] for language, entry in sorted(told.items())}
    yield discrepancy("versions_disagree", about, sides, parts=parts)

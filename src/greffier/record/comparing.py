"""Two texts compared part by part: what was inserted, deleted, changed or moved, and in a part that was changed which words.

Parts with the same words are found first, wherever they stand; what is left between them is paired where most of the
words agree. Numbers and identifiers pair nothing by themselves, for one paragraph that is put in gives all that follow
another number.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from .pairing import best_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["Change", "Piece", "Unit", "compare", "pieces"]

How = Literal["same", "changed", "inserted", "deleted", "moved", "moved_away"]

LEAST = 0.5
"""The part of the words of two parts that must agree for one to be the other, changed."""
LEAST_MOVED = 0.8
"""The same where they stand in other places."""
SHORTEST_MOVED = 4
"""Parts of fewer words are not said to be moved: headings such as "Annex" stand in many places."""
MOST_CELLS = 100 * 100
"""Parts are held against one another up to this product of their numbers."""
MOST_EDITS = 400
"""Words of a part are held against one another until so many are inserted or deleted; then it is told as a whole."""

_WORD = re.compile(
    r"[\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]|[^\W\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+|\S"
)
"""A word, a sign, or a character of a script without blanks."""
_Pair = tuple[int, int]


class Unit(Struct, frozen=True):
    """A part of a text: its id, type, number and words as the reading contract has them."""

    id: str
    type: str
    number: str | None
    text: str


class Change(Struct, frozen=True):
    """What became of a part: `before` and `after` are its places in the two texts.

    One that was moved is told twice: as `moved` where it stands now, as `moved_away` where it stood; both have both
    places, and its words may be changed too.
    """

    how: How
    before: int | None
    after: int | None


class Piece(Struct, frozen=True):
    """Words that stand in both texts (`same`), or in one of them."""

    how: Literal["same", "inserted", "deleted"]
    text: str


def compare(before: Sequence[Unit], after: Sequence[Unit]) -> list[Change]:
    """What became of each part of a text, in the order of the later one; what was deleted stands where it stood.

    >>> one, two = Unit("p_1", "paragraph", "1", "The meeting was opened."), Unit("p_2", "paragraph", "2", "It was closed.")
    >>> [change.how for change in compare([one], [one, two])]
    ['same', 'inserted']
    """
    left, right = [_key(unit) for unit in before], [_key(unit) for unit in after]
    kept = _anchors(left, right)
    moved = _moved_whole(left, right, kept)
    taken = [{i for i, _ in moved}, {j for _, j in moved}]
    kept += [pair for gap in _gaps(kept, len(left), len(right)) for pair in _alike(before, after, gap, taken)]
    moved += _moved_nearly(before, after, [*kept, *moved])
    return list(_told(left, right, sorted(kept), dict(moved)))


def pieces(before: str, after: str) -> list[Piece]:
    """The words of a part that was changed: those that stayed, those deleted before those inserted in their place.

    The pieces but the inserted ones are the words before, all but the deleted ones the words after, white space folded.

    >>> [(piece.how, piece.text) for piece in pieces("Requests the Secretariat", "Requests the two Secretariats")]
    [('same', 'Requests the '), ('deleted', 'Secretariat'), ('inserted', 'two Secretariats')]
    """
    old, new = _words(before), _words(after)
    found: list[Piece] = []
    i = j = 0
    gone = came = ""
    for a, b in [*_readable(old, new, _common(old, new)), (len(old), len(new))]:
        _add(found, "deleted", gone + _text(old[i:a]))
        _add(found, "inserted", came + _text(new[j:b]))
        gone = came = ""
        if a < len(old):
            word, alike = new[b][0], old[a][1] == new[b][1]
            _add(found, "same", new[b][1] if alike else word)
            if not alike:  # the blank behind it is in one text only
                gone, came = old[a][1][len(word) :], new[b][1][len(word) :]
        i, j = a + 1, b + 1
    return found


# Parts


def _key(unit: Unit) -> str:
    """What two parts have alike that are the same: their words; of one without words its type and number."""
    words = " ".join(unit.text.split())
    return unicodedata.normalize("NFC", words) or f"\n{unit.type} {unit.number}"


def _anchors(left: Sequence[str], right: Sequence[str]) -> list[_Pair]:
    """Pairs of the same words, in the order of both: the patience difference."""
    found: list[_Pair] = []
    open_ = [(0, len(left), 0, len(right))]
    while open_:
        i, end, j, stop = open_.pop()
        while i < end and j < stop and left[i] == right[j]:
            found.append((i, j))
            i, j = i + 1, j + 1
        while i < end and j < stop and left[end - 1] == right[stop - 1]:
            end, stop = end - 1, stop - 1
            found.append((end, stop))
        inner = _rising(_once(left, right, (i, end, j, stop)))
        for a, b in [*inner, (end, stop)] if inner else []:
            open_.append((i, a, j, b))
            i, j = a + 1, b + 1
        found += inner
    return sorted(found)


def _once(left: Sequence[str], right: Sequence[str], within: tuple[int, int, int, int]) -> list[_Pair]:
    """Pairs of what stands once on either side, in the order of the left."""
    i, end, j, stop = within
    here, there = Counter(left[i:end]), Counter(right[j:stop])
    places = {right[n]: n for n in range(j, stop) if there[right[n]] == 1}
    return [(n, places[left[n]]) for n in range(i, end) if here[left[n]] == 1 and left[n] in places]


def _rising(pairs: Sequence[_Pair]) -> list[_Pair]:
    """The most pairs that stand in the order of both sides."""
    tails: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for n, (_, j) in enumerate(pairs):
        at = bisect_left(tails, j)
        before.append(last[at - 1] if at else -1)
        tails[at : at + 1] = [j]
        last[at : at + 1] = [n]
    found: list[_Pair] = []
    n = last[-1] if last else -1
    while n >= 0:
        found.append(pairs[n])
        n = before[n]
    return found[::-1]


def _gaps(kept: Sequence[_Pair], end: int, stop: int) -> Iterator[tuple[range, range]]:
    """What stands between pairs on both sides."""
    i = j = 0
    for a, b in [*kept, (end, stop)]:
        if i < a and j < b:
            yield range(i, a), range(j, b)
        i, j = a + 1, b + 1


def _moved_whole(left: Sequence[str], right: Sequence[str], kept: Iterable[_Pair]) -> list[_Pair]:
    """Pairs of the same words in other places."""
    here, there = ({pair[n] for pair in kept} for n in (0, 1))
    places: dict[str, list[int]] = {}
    for j, key in enumerate(right):
        if j not in there:
            places.setdefault(key, []).append(j)
    found = []
    for i, key in enumerate(left):
        if i not in here and places.get(key) and len(_WORD.findall(key)) >= SHORTEST_MOVED:
            found.append((i, places[key].pop(0)))
    return found


def _alike(
    before: Sequence[Unit], after: Sequence[Unit], gap: tuple[range, range], taken: Sequence[set[int]]
) -> list[_Pair]:
    """Pairs in a gap of which most of the words agree, in the order of both sides."""
    rows, columns = ([n for n in side if n not in without] for side, without in zip(gap, taken, strict=True))
    if len(rows) * len(columns) > MOST_CELLS:
        return _by_id(before, after, rows, columns)
    left, right = [_word_set(before[i]) for i in rows], [_word_set(after[j]) for j in columns]
    likeness = [[_likeness(a, b) for b in right] for a in left]
    worth = [[one if one >= LEAST else -1.0 for one in row] for row in likeness]
    return [(rows[i], columns[j]) for i, j in best_path(worth)]


def _by_id(
    before: Sequence[Unit], after: Sequence[Unit], rows: Iterable[int], columns: Iterable[int]
) -> list[_Pair]:
    """Pairs in a long gap: parts of the same id of which most of the words agree."""
    places = {after[j].id: j for j in columns}
    pairs = [(i, places[before[i].id]) for i in rows if before[i].id in places]
    return _rising(
        [(i, j) for i, j in pairs if _likeness(_word_set(before[i]), _word_set(after[j])) >= LEAST]
    )


def _moved_nearly(before: Sequence[Unit], after: Sequence[Unit], known: Iterable[_Pair]) -> list[_Pair]:
    """Pairs in other places of which nearly all of the words agree, as far as they are not too many to look."""
    here, there = ({pair[n] for pair in known} for n in (0, 1))
    rows = [(i, _word_set(unit)) for i, unit in enumerate(before) if i not in here]
    columns = [(j, _word_set(unit)) for j, unit in enumerate(after) if j not in there]
    if len(rows) * len(columns) > MOST_CELLS:
        return []
    found: dict[int, int] = {}
    scores = [
        (_likeness(a, b), -i, -j)
        for i, a in rows
        for j, b in columns
        if min(len(a), len(b)) >= SHORTEST_MOVED
    ]
    for score, i, j in sorted(scores, reverse=True):
        if score < LEAST_MOVED:
            break
        if -i not in found and -j not in found.values():
            found[-i] = -j
    return list(found.items())


def _word_set(unit: Unit) -> frozenset[str]:
    return frozenset(_WORD.findall(unit.text.casefold())) or frozenset((f"\n{unit.type} {unit.number}",))


def _likeness(one: frozenset[str], two: frozenset[str]) -> float:
    return 2 * len(one & two) / (len(one) + len(two))


def _told(
    left: Sequence[str], right: Sequence[str], kept: Sequence[_Pair], moved: dict[int, int]
) -> Iterator[Change]:
    came = {j: i for i, j in moved.items()}
    i = j = 0
    for a, b in [*kept, (len(left), len(right))]:
        yield from (
            Change("moved_away", n, moved[n]) if n in moved else Change("deleted", n, None)
            for n in range(i, a)
        )
        yield from (
            Change("moved", came[n], n) if n in came else Change("inserted", None, n) for n in range(j, b)
        )
        if a < len(left):
            yield Change("same" if left[a] == right[b] else "changed", a, b)
        i, j = a + 1, b + 1


# Words

_Word = tuple[str, str]
"""A word, and the same with the blank behind it, if there is one."""


def _words(text: str) -> list[_Word]:
    text = " ".join(text.split())
    found = []
    for match in _WORD.finditer(text):
        blank = text[match.end() : match.end() + 1] == " "
        found.append((match[0], f"{match[0]} " if blank else match[0]))
    return found


def _text(words: Iterable[_Word]) -> str:
    return "".join(printed for _, printed in words)


def _add(found: list[Piece], how: Literal["same", "inserted", "deleted"], text: str) -> None:
    if text and found and found[-1].how == how:
        found[-1] = Piece(how, found[-1].text + text)
    elif text:
        found.append(Piece(how, text))


def _readable(old: Sequence[_Word], new: Sequence[_Word], pairs: Sequence[_Pair]) -> Iterator[_Pair]:
    """The pairs without short words and signs that stand alone between changes: those make it hard to read."""
    for n, (i, j) in enumerate(pairs):
        follows = n > 0 and pairs[n - 1] == (i - 1, j - 1)
        leads = n + 1 < len(pairs) and pairs[n + 1] == (i + 1, j + 1)
        at_end = (i, j) in ((0, 0), (len(old) - 1, len(new) - 1))
        if follows or leads or at_end or len(old[i][0]) > 2:
            yield i, j


def _common(old: Sequence[_Word], new: Sequence[_Word]) -> list[_Pair]:
    """The pairs of words that stay where as few as possible are deleted and inserted; none of the middle where too many."""
    left, right = [word for word, _ in old], [word for word, _ in new]
    head, most = 0, min(len(left), len(right))
    while head < most and left[head] == right[head]:
        head += 1
    tail = 0
    while tail < most - head and left[-1 - tail] == right[-1 - tail]:
        tail += 1
    inner = _edits(left[head : len(left) - tail], right[head : len(right) - tail])
    return [
        *((n, n) for n in range(head)),
        *((head + i, head + j) for i, j in inner),
        *((len(left) - n, len(right) - n) for n in range(tail, 0, -1)),
    ]


def _edits(left: Sequence[str], right: Sequence[str]) -> list[_Pair]:
    """Pairs of the shortest way from one row to the other (Myers 1986, "An O(ND) Difference Algorithm")."""
    reach = {1: 0}
    trail: list[dict[int, int]] = []
    for edits in range(min(len(left) + len(right), MOST_EDITS) + 1):
        trail.append(reach.copy())
        for k in range(-edits, edits + 1, 2):
            down = k == -edits or (k != edits and reach[k - 1] < reach[k + 1])
            i = reach[k + 1] if down else reach[k - 1] + 1
            while i < len(left) and i - k < len(right) and left[i] == right[i - k]:
                i += 1
            reach[k] = i
            if i >= len(left) and i - k >= len(right):
                return _way_back(trail, len(left), len(right))
    return []


def _way_back(trail: Sequence[dict[int, int]], i: int, j: int) -> list[_Pair]:
    """The pairs on the way that led to the end; `trail` has how far each diagonal reached before every edit."""
    found: list[_Pair] = []
    for edits in range(len(trail) - 1, -1, -1):
        reach, k = trail[edits], i - j
        down = k == -edits or (k != edits and reach[k - 1] < reach[k + 1])
        before = k + 1 if down else k - 1
        start = reach[before] if down else reach[before] + 1
        found += [(n, n - k) for n in range(i - 1, start - 1, -1)]
        i, j = reach[before], reach[before] - before
    return found[::-1]

"""Bands: digests that two texts are likely to share if they have many words in common (MinHash, in bands).

Of the stems of a text each of `ROWS * BANDS` hash functions has a least value; two texts have the same one with the
probability that is the part of their stems that they share (Broder 1997). A band is `ROWS` of them together. Of texts
that share two thirds of their stems 97 in 100 have a band in common, of those that share half of them 82, of those that
share a tenth 6.
"""

from __future__ import annotations

from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING

from greffier.record.keys import text_digest
from greffier.register.search.words import stem_list

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from greffier.record.models import Provision
    from greffier.register.database import Database

__all__ = ["FAN", "bands_of", "end", "lay", "take", "text_number"]

FAN = 1 << 10
"""Bands that one record may have."""
ROWS, BANDS = 2, 6
BITS = 31
"""Of a band and of the number of a text: short, for there are many."""
LEAST = 4
"""Stems that a text must have: shorter ones are like too many others."""


def lay(
    database: Database,
    provisions: Mapping[int, Provision],
    audiences: Mapping[int, tuple[int, int]],
    known: Collection[int],
) -> None:
    """Write the bands of provisions, by the numbers of their records; only those of `known` may have some already.

    `audiences` are those that the records are for: from the first up to, not with, the second.
    """
    take(database, (number for number in provisions if number in known))
    database.executemany(
        "INSERT INTO register_band (id, band, text, low, high) VALUES (%s, %s, %s, %s, %s)",
        [
            (number * FAN + at, band, text, *audiences[number])
            for number, provision in provisions.items()
            for at, (band, text) in enumerate(bands_of(provision)[:FAN])
        ],
    )


def end(database: Database, highs: Mapping[int, int]) -> None:
    """Say up to which audience, not with it, the records of some numbers hold."""
    if highs:
        database.executemany(
            "UPDATE register_band SET high = %s WHERE id >= %s AND id < %s",
            [(high, one * FAN, (one + 1) * FAN) for one, high in highs.items()],
        )


def take(database: Database, records: Iterable[int]) -> None:
    """Take away the bands of records."""
    gone = [(one * FAN, (one + 1) * FAN) for one in records]
    if gone:
        database.executemany("DELETE FROM register_band WHERE id >= %s AND id < %s", gone)


def bands_of(provision: Provision) -> list[tuple[int, int]]:
    """The bands of the texts of a provision, each with the number of the text."""
    return [
        (band, text)
        for language, values in provision.text.items()
        for value in values
        for text in [text_number(text_digest(value.value))]
        for band in bands(value.value, language)
    ]


def text_number(digest: str) -> int:
    """A digest of a text (`keys.text_digest`) as a number."""
    return int(digest, 16) >> (4 * len(digest) - BITS)


def bands(text: str, language: str) -> list[int]:
    """The bands of a text; none of one that has hardly a word. Texts in different languages share none."""
    hashes = list(map(_hash, set(stem_list(text, language))))
    if len(hashes) < LEAST:
        return []
    least = [min(map(mask.__xor__, hashes)) for mask in _masks()]
    return [
        _hash(f"{language} {number} {least[ROWS * number : ROWS * (number + 1)]}") >> (56 - BITS)
        for number in range(BANDS)
    ]


@lru_cache(maxsize=65536)
def _hash(word: str) -> int:
    return int.from_bytes(blake2b(word.encode("utf-8", "surrogatepass"), digest_size=7).digest(), "big")


@lru_cache(maxsize=1)
def _masks() -> list[int]:
    """What hashes are turned into others by: any numbers will do, if they are the same for ever."""
    return [_hash(f"mask {one}") for one in range(ROWS * BANDS)]

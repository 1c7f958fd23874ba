"""Bodies as tables, for organs that have many: `bodies.tsv`, and `names.<language>.tsv` like those of the world.

A row of names is a key, a kind and the forms of a name: `name` is what the body is called, `printed` another form that
documents print, `own` one that means the body in documents of its own organ only (`the Council`). The last column
tells whether it was seen in a document. A language is read when it is first asked for: a reader needs one of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Generic, TypeVar

from greffier.treaties.files import check, read_rows, yes
from greffier.treaties.models import Body, Mentions
from greffier.treaties.spelling import with_apostrophes
from greffier.treaties.world import LANGUAGES, name_columns

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["body_tables"]

COLUMNS = ("key", "parent", "kind", "gathering", "verified", "source")
NAME_KINDS = ("name", "printed", "own")

T = TypeVar("T")


class _InLanguages(Mapping[str, T], Generic[T]):
    """What one body has in each language, read when it is asked for."""

    def __init__(self, key: str, of: Callable[[str], dict[str, T]]) -> None:
        self._key = key
        self._of = of

    def __getitem__(self, language: str) -> T:
        return self._of(language)[self._key]

    def __iter__(self) -> Iterator[str]:
        return (language for language in LANGUAGES if self._key in self._of(language))

    def __len__(self) -> int:
        return sum(1 for _ in self)


def body_tables(folder: Path) -> list[Body]:
    """The bodies of a folder, in the order of the table. Of names, errors are raised when their language is read."""
    path = folder / "bodies.tsv"

    @cache
    def rows(language: str) -> list[list[str]]:
        return _rows(folder / f"names.{language}.tsv", language, frozenset(row[0] for row in listed))

    @cache
    def names(language: str) -> dict[str, str]:
        return {row[0]: row[2] for row in rows(language) if row[1] == "name"}

    @cache
    def mentions(language: str) -> dict[str, Mentions]:
        return _mentions(rows(language))

    listed = read_rows(path, COLUMNS)
    return [
        Body(
            key=key,
            parent=parent or None,
            kind=kind,
            gathering=gathering,
            names=_InLanguages(key, names),
            mentions=_InLanguages(key, mentions),
            verified=yes(verified, path, f"{key}, verified"),
            source=source or None,
        )
        for key, parent, kind, gathering, verified, source in listed
    ]


def _rows(path: Path, language: str, known: frozenset[str]) -> list[list[str]]:
    """The checked rows of a language; none for a language that has no table."""
    rows = read_rows(path, name_columns(language)) if language in LANGUAGES and path.is_file() else []
    for row in rows:
        check(row[0], known, path, "key")
        check(row[1], NAME_KINDS, path, f"{row[0]}, kind")
        check(row[-1], ("yes", "no"), path, f"{row[0]}, verified")
    return rows


def _mentions(rows: list[list[str]]) -> dict[str, Mentions]:
    forms: dict[str, list[str]] = {}
    own: dict[str, list[str]] = {}
    for key, kind, *printed, _ in rows:
        (own if kind == "own" else forms).setdefault(key, []).extend(dict.fromkeys(filter(None, printed)))
    return {
        key: Mentions(forms=with_apostrophes(forms.get(key, ())), own=with_apostrophes(own.get(key, ())))
        for key in dict.fromkeys([*forms, *own])
    }

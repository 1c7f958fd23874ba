"""Bodies as tables, for organs that have many: `bodies.tsv`, and `names.<language>.tsv` like those of the world.

A row of names is a key, a kind and the forms of a name: `name` is what the body is called, `printed` another form that
documents print, `own` one that means the body in documents of its own organ only (`the Council`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.treaties.files import check, read_rows, yes
from greffier.treaties.models import Body, Mentions
from greffier.treaties.world import LANGUAGES, name_columns

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["body_tables"]

COLUMNS = ("key", "parent", "kind", "gathering", "verified", "source")
NAME_KINDS = ("name", "printed", "own")


def body_tables(folder: Path) -> list[Body]:
    """The bodies of a folder, in the order of the table."""
    path = folder / "bodies.tsv"
    rows = read_rows(path, COLUMNS)
    known = {row[0] for row in rows}
    names: dict[str, dict[str, str]] = {}
    mentions: dict[str, dict[str, Mentions]] = {}
    unseen: dict[str, list[str]] = {}
    for language in LANGUAGES:
        if (folder / f"names.{language}.tsv").is_file():
            for key, (name, verified, said) in _names(folder, language, known).items():
                names.setdefault(key, {})[language] = name
                mentions.setdefault(key, {})[language] = said
                if not verified:
                    unseen.setdefault(key, []).append(language)
    return [
        Body(
            key=key,
            parent=parent or None,
            kind=kind,
            gathering=gathering,
            names=names.get(key, {}),
            unverified=tuple(unseen.get(key, ())),
            mentions=mentions.get(key, {}),
            verified=yes(verified, path, f"{key}, verified"),
            source=source or None,
        )
        for key, parent, kind, gathering, verified, source in rows
    ]


def _names(folder: Path, language: str, known: set[str]) -> dict[str, tuple[str, bool, Mentions]]:
    """Key → name, whether it was seen, and how texts of the language mention the body."""
    path = folder / f"names.{language}.tsv"
    forms: dict[str, list[str]] = {}
    own: dict[str, list[str]] = {}
    called: dict[str, tuple[str, bool]] = {}
    for key, kind, *printed, verified in read_rows(path, name_columns(language)):
        check(key, known, path, "key")
        check(kind, NAME_KINDS, path, f"{key}, kind")
        sure = yes(verified, path, f"{key}, verified")
        if kind == "name":
            called[key] = (printed[0], sure)
        (own if kind == "own" else forms).setdefault(key, []).extend(dict.fromkeys(filter(None, printed)))
    return {
        key: (*named, Mentions(forms=tuple(forms.get(key, ())), own=tuple(own.get(key, ()))))
        for key, named in called.items()
    }

"""Finding and loading treaties: a folder each, among Greffier's own data and in a folder of the user's."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, structs

from greffier.treaties.errors import TreatyError
from greffier.treaties.files import check, read_toml, record
from greffier.treaties.models import GATHERINGS, HEADS, KINDS, Body, DecisionKind, Mentions, Treaty
from greffier.treaties.numbers import number_pattern
from greffier.treaties.spelling import with_apostrophes
from greffier.treaties.tables import body_tables

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["DATA", "available", "load", "of_series"]

DATA = Path(__file__).parent / "data"
KEY = re.compile(r"[a-z0-9][a-z0-9-]*")


class _Lookalikes(Struct, frozen=True, forbid_unknown_fields=True, rename={"from_": "from"}):
    """Letters `from_` become letters `to`, one for one, in symbols of `roots`."""

    from_: str = ""
    to: str = ""
    roots: tuple[str, ...] = ()


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    """`treaty.toml`."""

    key: str
    names: dict[str, str]
    roots: tuple[str, ...]
    main_body: str
    address: str
    languages: tuple[str, ...]
    short_names: dict[str, tuple[str, ...]] = {}
    lookalikes: _Lookalikes = _Lookalikes()
    decisions: dict[str, DecisionKind] = {}
    organ: bool = False
    numbers: dict[str, tuple[str, ...]] = {}
    presumed: tuple[str, ...] = ()


def available(folder: Path | None = None) -> tuple[str, ...]:
    """Keys of the treaties that can be loaded: Greffier's own and those of `folder`, sorted."""
    places = (DATA,) if folder is None else (DATA, folder)
    return tuple(sorted({file.parent.name for place in places for file in place.glob("*/treaty.toml")}))


def load(key: str, folder: Path | None = None) -> Treaty:
    """The treaty `key`, from `folder` if it holds one of that key, else from Greffier's own data.

    Reads `treaty.toml` and the bodies (`bodies.toml`, or the tables `bodies.tsv` and `names.*.tsv`) once. Raises TreatyError where there is none or its data are wrong.
    """
    if KEY.fullmatch(key):
        for place in (folder, DATA):
            if place is not None and (place / key / "treaty.toml").is_file():
                return _load(place / key)
    raise TreatyError(f"no treaty {key!r}; there are: {', '.join(available(folder))}")


def of_series(treaties: Iterable[Treaty], series: str) -> Treaty | None:
    """The treaty or organ whose documents bear a symbol or root of a series: of the longest root, `A/HRC` before `A`."""
    rooted = f"{series}/"
    fits = [
        (len(root), treaty) for treaty in treaties for root in treaty.roots if rooted.startswith(f"{root}/")
    ]
    return max(fits, key=lambda fit: fit[0])[1] if fits else None


@lru_cache(maxsize=64)
def _load(folder: Path) -> Treaty:
    path = folder / "treaty.toml"
    file = record(read_toml(path), _File, path, "treaty")
    check(file.key, (folder.name,), path, "key")
    bodies = _bodies(folder)
    check(file.main_body, bodies, path, "main_body")
    return Treaty(
        key=file.key,
        names=file.names,
        roots=file.roots,
        main_body=file.main_body,
        address=_address(file.address, path),
        languages=file.languages,
        bodies=bodies,
        folder=folder,
        short_names=file.short_names,
        lookalikes=_table(file.lookalikes, path),
        lookalike_roots=file.lookalikes.roots,
        decisions=file.decisions,
        organ=file.organ,
        numbers=_numbers(file, bodies, path),
        presumed=file.presumed,
    )


def _numbers(file: _File, bodies: dict[str, Body], path: Path) -> dict[str, tuple[str, ...]]:
    """Body → how its numbers are built: what `numbers` says; the main body's, failing that, from the kinds of decision."""
    own = tuple(dict.fromkeys(kind.pattern for kind in file.decisions.values()))
    found = {file.main_body: own, **file.numbers} if own else dict(file.numbers)
    for key, patterns in [*found.items(), (file.main_body, file.presumed)]:
        check(key, bodies, path, "numbers")
        for pattern in patterns:
            try:
                number_pattern(pattern)
            except ValueError as error:
                raise TreatyError(f"{path}, numbers of {key}: {error}") from None
    return found


def _address(pattern: str, path: Path) -> str:
    try:
        pattern.format(language="en", symbol="X/1")
    except (KeyError, IndexError, ValueError):
        raise TreatyError(f"{path}, address: allowed in braces: {{language}}, {{symbol}}") from None
    return pattern


def _table(letters: _Lookalikes, path: Path) -> dict[int, int]:
    if len(letters.from_) != len(letters.to):
        raise TreatyError(f"{path}, lookalikes: `from` and `to` must have as many letters as each other")
    return str.maketrans(letters.from_, letters.to)


def _bodies(folder: Path) -> dict[str, Body]:
    path = folder / "bodies.tsv"
    if path.is_file():
        listed = body_tables(folder)
    else:
        path = folder / "bodies.toml"
        listed = [
            _mentioned(body, path)
            for body in record(read_toml(path).get("body", []), list[Body], path, "body")
        ]
    bodies: dict[str, Body] = {}
    for body in listed:
        check(body.kind, KINDS, path, f"{body.key}, kind")
        check(body.gathering, GATHERINGS, path, f"{body.key}, gathering")
        if body.key in bodies:
            raise TreatyError(f"{path}, {body.key}: there are two of this key")
        bodies[body.key] = body
    for body in bodies.values():
        if body.parent is not None:
            check(body.parent, bodies, path, f"{body.key}, parent")
    return bodies


def _mentioned(body: Body, path: Path) -> Body:
    mentions = {language: _mentions(one, path, body.key) for language, one in body.mentions.items()}
    return structs.replace(body, mentions=mentions)


def _mentions(mentions: Mentions, path: Path, key: str) -> Mentions:
    """Checked, and with both apostrophes."""
    if mentions.head is not None:
        check(mentions.head, HEADS, path, f"{key}, head")
    elif mentions.topics or mentions.bare:
        raise TreatyError(f"{path}, {key}: `topics` and `bare` need a `head`; allowed: {', '.join(HEADS)}")
    topics, forms = with_apostrophes(mentions.topics), with_apostrophes(mentions.forms)
    return structs.replace(mentions, topics=topics, forms=forms, own=with_apostrophes(mentions.own))

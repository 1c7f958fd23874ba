"""What drafts are made from, kept between requests: the past is folded once for a state of the register, beside the pages.

A fold may take seconds of the processor. It is made in a thread of its own, one after the other, so that other pages
go on, and in another one for whoever signed in, so that the public never keeps them waiting; whoever asks waits a
moment for it, and is told after that that it is being made. Nobody may have more than a few of them made at once, and
days between which no document of the subject is dated are one.
"""

from __future__ import annotations

import gc
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as Late
from contextlib import contextmanager
from threading import RLock
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from greffier.register.crowds import Crowd
from greffier.register.drafts.basis import Basis, basis_of, last_of
from greffier.register.journal import head
from greffier.register.kept import Kept
from greffier.register.lookup import RegisterLookup
from greffier.register.serving import reader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from greffier.register.drafts.subjects import Subject
    from greffier.register.drafts.view import View
    from greffier.register.opening import Register
    from greffier.site.desk import Desk

__all__ = ["Base", "Key", "base_for"]

MOST = 4
"""Folds that are kept for an audience …"""
HEAVIEST = (250_000, 150_000)
"""… as long as they have no more statements together (the public, all others): so many take some 500 MB."""
DAYS = 64
"""Subjects of which it is kept on which days their documents are dated."""
WAITING, OF_ONE = 12, 2
"""Folds of an audience, and of one caller, that may wait to be made: further ones are asked for again later."""
PATIENCE = 1.0
"""Seconds for which a page waits."""


class Key(Struct, frozen=True):
    """A state of a register (the seal of its journal, the versions that read it), as somebody sees it; what of it."""

    folder: Path
    state: str
    versions: tuple[str, str]
    level: int
    cell: str
    subject: str
    as_of: str | None


class Base(Struct, frozen=True):
    """What a draft is made from, and what it is kept under."""

    key: Key
    basis: Basis


class _Standpoint(Struct, frozen=True):
    """A view of the thread that folds."""

    register: Register
    level: int
    lookup: RegisterLookup


class _Counter(Struct, frozen=True):
    """Where an audience is served: what is kept for it, what is being made, who makes it. Nobody waits behind others."""

    kept: Kept[Base]
    days: Kept[tuple[str, ...]]
    making: dict[Key, Future[Base]]
    crowd: Crowd
    maker: ThreadPoolExecutor


def _counter(heaviest: int) -> _Counter:
    kept: Kept[Base] = Kept(MOST, heaviest, lambda base: len(base.basis.fold.statements))
    maker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="drafts")
    return _Counter(kept, Kept(DAYS), {}, Crowd(WAITING, OF_ONE), maker)


_counters = tuple(_counter(heaviest) for heaviest in HEAVIEST)
_lock = RLock()  # a fold that is done at once is forgotten while it is noted


def base_for(desk: Desk, subject: Subject, as_of: str | None) -> Base | None:
    """What a draft of a subject is made from; None while it is being made.

    Raises RegisterError (`crowded`) where too many wait, or the caller has too much made.
    """
    key = _key(desk, subject, as_of)
    counter = _for(key)
    found = counter.kept.look(key)
    if found is not None:
        return found
    with _lock:
        making = counter.making.get(key)
        if making is None:
            leave = counter.crowd.enter(desk.caller)
            making = counter.making[key] = counter.maker.submit(
                _make, desk.register.home.folder, desk.level, subject, key.as_of
            )
            making.add_done_callback(lambda _: _forget(key, leave))
    try:
        return making.result(PATIENCE)
    except Late:
        return None


def _for(key: Key) -> _Counter:
    return _counters[min(key.level, 1)]


def _key(view: View, subject: Subject, as_of: str | None) -> Key:
    last = head(view.register.database)
    state = last[1] if last is not None else ""
    home, versions = view.register.home.folder, view.register.versions
    whole = Key(home, state, versions, view.level, subject.cell, subject.key, None)
    days = _for(whole).days.look(whole)
    return replace(whole, as_of=as_of if as_of is None or days is None else last_of(days, as_of))


def _make(folder: Path, level: int, subject: Subject, as_of: str | None) -> Base:
    with reader(folder) as register, _undisturbed():
        view = _Standpoint(register, level, RegisterLookup(register.database, level))
        key = _key(view, subject, as_of)
        counter = _for(key)
        found = counter.kept.look(key)
        if found is None:
            basis = basis_of(view, subject, key.as_of)
            counter.days.put(replace(key, as_of=None), basis.days)
            key = _key(view, subject, as_of)
            found = counter.kept.put(key, Base(key, basis))
        return found


@contextmanager
def _undisturbed() -> Iterator[None]:
    """No look for garbage while a fold is made: it holds up every page, and finds none; what is made is set aside then."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _forget(key: Key, leave: Callable[[], None]) -> None:
    with _lock:
        leave()
        _for(key).making.pop(key, None)

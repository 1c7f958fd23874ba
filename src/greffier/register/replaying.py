"""Importing a bundle: what happened in another register, done here in the name of who did it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from greffier.documents import DocumentError
from greffier.record.access import level_number
from greffier.record.claims import FILES
from greffier.record.judgements import Judgement
from greffier.record.keys import Ref, canonical
from greffier.register import sources
from greffier.register.access import restrict
from greffier.register.adding import File, finish, insert, read_document
from greffier.register.bundles import Bundle
from greffier.register.errors import RegisterError
from greffier.register.journal import REGISTER, Entry, Hand, entries
from greffier.register.judgements import judgements_in_force
from greffier.register.judging import check_judgement, put, take_back
from greffier.register.keeping import erase_shell, keep_shell, restore, withdraw
from greffier.register.stating import check_statement, keep_statement

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from greffier.register.opening import Register

__all__ = ["import_bundle"]


def import_bundle(register: Register, path: Path) -> Iterator[tuple[Entry, bool]]:
    """Replay a bundle's journal here, in one transaction; each entry comes back when it is done.

    With it comes whether it was left undone: what was erased there and is held here stays until someone here erases it.

    What is here already (the same source, the same judgement) is not done twice. Into an empty register the journal
    comes out entry by entry as it was, where the same version of Greffier made it: what that read anew is read by
    this one. Raises RegisterError (`bad_bundle`), with nothing changed.
    """
    here = {_done(entry) for entry in entries(register.database)}
    with Bundle(path) as bundle:
        replay = _Replay(register, bundle)
        with register.database.transaction():
            for entry in bundle.entries:
                if entry.stream != REGISTER:
                    continue
                if _done(entry) not in here:
                    yield entry, replay.follow(entry)
                else:
                    yield entry, False
            replay.finish()
            sources.settle(register.home.sources, replay.kept)


def _done(entry: Entry) -> str:
    """What was done, by whom and when: the same in two journals is one act."""
    return canonical([entry.at, entry.actor, entry.act, entry.content])


class _Replay:
    """What a journal says, done here: each entry in the name of who did it first, and at that time.

    `kept` are the sources whose bytes were written.
    """

    def __init__(self, register: Register, bundle: Bundle) -> None:
        self.register = register
        self.bundle = bundle
        self.gone = bundle.digests("erase")
        self.touched: set[Ref] = set()
        self.works: set[str] = set()
        self.kept: list[str] = []

    def finish(self) -> None:
        """Fold what was touched so far."""
        finish(self.register, self.touched, self.works)
        self.touched, self.works = set(), set()

    def follow(self, entry: Entry) -> bool:
        """Do what one entry says, unless it is so already; whether it was left undone."""
        hand = Hand(entry.actor, entry.at)
        if entry.act == "judge":
            self._judge(msgspec.convert(entry.content["judgement"], Judgement), hand)
        elif entry.act == "revoke":
            for one in judgements_in_force(self.register.database):
                if one.id == entry.content["judgement"]:
                    take_back(self.register, one, entry.content["reason"], hand)
        else:
            return self._follow_source(entry, hand)
        return False

    def _judge(self, judgement: Judgement, hand: Hand) -> None:
        self.finish()
        if all(one.id != judgement.id for one in judgements_in_force(self.register.database)):
            check_judgement(judgement)
            put(self.register, judgement, hand)

    def _follow_source(self, entry: Entry, hand: Hand) -> bool:
        """What happened to one source."""
        register, content, sha256 = self.register, entry.content, entry.content["sha256"]
        row = register.database.row(
            "SELECT s.id, h.level, h.withdrawn, h.reading_id FROM register_source s JOIN register_holding h ON "
            "h.source_id = s.id WHERE s.sha256 = %s",
            (sha256,),
        )
        if entry.act == "add" and row is None:
            if sha256 in self.gone:
                keep_shell(register, content, hand)
            else:
                self._add(content, hand)
        elif entry.act in ("add", "restrict") and row is not None:
            level = level_number(content["level"])
            if row[3] is not None and row[1] < level:
                self.touched |= restrict(register, row[0], sha256, level, hand)
        elif entry.act in ("withdraw", "restore", "erase") and row is not None:
            return self._take_back(entry, row, hand)
        return False

    def _take_back(self, entry: Entry, row: tuple[Any, ...], hand: Hand) -> bool:
        """Withdraw, restore, or write of a source of which nothing came that it was erased."""
        register, (_, _, withdrawn, reading) = self.register, row
        sha256, reason = entry.content["sha256"], entry.content["reason"]
        if reading is None:
            if entry.act == "erase":
                erase_shell(register, row[0], entry.content, hand)
        elif entry.act == "erase":
            return True
        elif entry.act == "withdraw" and not withdrawn:
            withdraw(register, sha256, reason, hand)
        elif entry.act == "restore" and withdrawn:
            restore(register, sha256, reason, hand)
        return False

    def _add(self, content: dict[str, Any], hand: Hand) -> None:
        register, sha256, level = self.register, content["sha256"], level_number(content["level"])
        data = self.bundle.source(sha256)
        if content["origin"] not in FILES:
            keep_statement(register, self._stated(data), level, hand)
            return
        name = self.bundle.name(sha256)
        try:
            ready = read_document(register, data, name)
        except DocumentError as error:
            raise RegisterError(
                "bad_bundle", f"{self.bundle.path}: {name} cannot be read: {error}"
            ) from error
        sources.keep(register.home.sources, sha256, data)
        file = File(name, sha256, len(data), level)
        source = insert(register, file, ready, hand, self.touched)
        self.works.add(source.work)
        self.kept.append(sha256)

    def _stated(self, data: bytes) -> dict[str, Any]:
        """What a person stated, as it may be stated here. Raises RegisterError (`bad_bundle`)."""
        try:
            return check_statement(data)
        except RegisterError as error:
            raise RegisterError(
                "bad_bundle", f"{self.bundle.path}: what is stated: {error.message}"
            ) from None

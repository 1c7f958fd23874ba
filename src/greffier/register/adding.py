"""Adding sources: read, kept, folded; atomic for each, committed in groups, told of only after the commit."""

from __future__ import annotations

import hashlib
import time
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from greffier.documents.confined.limits import usual_limits, within
from greffier.record.access import LEVELS
from greffier.record.claims import DERIVED, Source
from greffier.record.keys import Ref
from greffier.register import journal, sources
from greffier.register.ahead import read_ahead, usual_workers
from greffier.register.bearing import relevel
from greffier.register.folding import refold
from greffier.register.holdings import Indexed
from greffier.register.indexing import index_source
from greffier.register.judgements import judgements_in_force
from greffier.register.preparing import Prepared, prepared
from greffier.register.projection import project
from greffier.register.readings import save_reading
from greffier.register.striking import struck_of
from greffier.register.texts import compare_renditions, settle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from greffier.reading.models import Failure
    from greffier.register.journal import Hand
    from greffier.register.opening import Register

    Guard = Callable[[str, Callable[[], Prepared]], Prepared | Failure]

__all__ = ["Added", "Candidate", "File", "add", "finish", "insert", "read_document"]

GROUP = 128
"""Documents that are committed together."""
LONGEST = 3.0
"""Seconds after which a group is committed, however few it holds."""
ERASED = "this source was erased from the register; it cannot be added again"


class Candidate(Struct, frozen=True):
    """A file to add: its name, its bytes."""

    name: str
    data: bytes


class Added(Struct, frozen=True):
    """What became of a file.

    `outcome`: `new`; `known` (its bytes are held already); `restricted` (held, and now closed to more people);
    `open` (held at a more closed level than was asked for: nothing was changed); `withdrawn` (held and withdrawn).
    `drafted` tells that a new one is a draft of Greffier's own, which supports no fact.
    `findings` are those of the linter, notes aside.
    """

    name: str
    sha256: str
    outcome: str
    level: str
    work: str | None = None
    kind: str | None = None
    claims: int = 0
    drafted: bool = False
    findings: int = 0


class File(Struct, frozen=True):
    """A file that is new: its name, digest and size, and the level that it is to be kept at."""

    name: str
    sha256: str
    size: int
    level: int


class _Group(Struct):
    """What is not committed yet. `keeper` writes the bytes of sources meanwhile: `kept` are its promises, by digest."""

    outcomes: list[Added | Failure]
    touched: set[Ref]
    works: set[str]
    kept: dict[str, Future[None]]
    began: float
    keeper: ThreadPoolExecutor

    def is_full(self) -> bool:
        return len(self.outcomes) >= GROUP or time.monotonic() - self.began > LONGEST


def add(
    register: Register,
    files: Iterable[Candidate | Failure],
    guard: Guard,
    *,
    level: int | None = None,
    hand: Hand,
    workers: int | None = None,
) -> Iterator[Added | Failure]:
    """Add files. What has come back is committed; what has not is not there.

    `guard` runs the reading of one file and turns what goes wrong with it into a Failure. `level` is where new sources
    are kept (public by default); a source that is held already can be closed to more people by it, not opened.
    Raises RegisterError where the register itself fails; then the group that was not told of is undone.
    """
    folder = register.treaty_folder
    remaining = read_ahead(
        _jobs(register, files), str(folder) if folder is not None else None, workers or usual_workers()
    )
    done = False
    with ThreadPoolExecutor(1) as keeper:
        while not done:
            group = _Group(
                outcomes=[], touched=set(), works=set(), kept={}, began=time.monotonic(), keeper=keeper
            )
            with register.database.transaction():
                while not group.is_full():
                    file, read = next(remaining, (None, None))
                    if file is None:
                        done = True
                        break
                    group.outcomes.append(_add(register, file, read, guard, level, hand, group))
                finish(register, group.touched, group.works)
                for written in group.kept.values():
                    written.result()
                sources.settle(register.home.sources, list(group.kept))
            yield from group.outcomes


def _jobs(
    register: Register, files: Iterable[Candidate | Failure]
) -> Iterator[tuple[Candidate | Failure, tuple[str, bytes] | None]]:
    """Files with what is to be read of them: nothing, where their bytes are held."""
    for file in files:
        wanted = isinstance(file, Candidate) and not _is_held(register, hashlib.sha256(file.data).hexdigest())
        yield file, (file.name, file.data) if wanted and isinstance(file, Candidate) else None


def _is_held(register: Register, sha256: str) -> bool:
    return register.database.row("SELECT 1 FROM register_source WHERE sha256 = %s", (sha256,)) is not None


def _add(
    register: Register,
    file: Candidate | Failure,
    read: Callable[[], Prepared] | None,
    guard: Guard,
    level: int | None,
    hand: Hand,
    group: _Group,
) -> Added | Failure:
    if not isinstance(file, Candidate):
        return file
    sha256 = hashlib.sha256(file.data).hexdigest()
    known = _known(register, file.name, sha256, level, hand, group)
    if known is not None:
        return known
    found = guard(file.name, read or (lambda: read_document(register, file.data, file.name)))
    if not isinstance(found, Prepared):
        return found
    with register.database.transaction():
        group.kept[sha256] = group.keeper.submit(sources.keep, register.home.sources, sha256, file.data)
        new = File(file.name, sha256, len(file.data), level or 0)
        source = insert(register, new, found, hand, group.touched)
    group.works.add(source.work)
    return Added(
        name=file.name,
        sha256=sha256,
        outcome="new",
        level=LEVELS[level or 0],
        work=source.work,
        kind=source.kind,
        claims=len(found.claims),
        drafted=source.origin == DERIVED,
        findings=found.findings,
    )


def read_document(register: Register, data: bytes, name: str) -> Prepared:
    """Open and read a document. Raises DocumentError where it cannot be read."""
    folder = register.treaty_folder
    with within(usual_limits()):
        return prepared(data, name, str(folder) if folder is not None else None)


def _known(
    register: Register, name: str, sha256: str, level: int | None, hand: Hand, group: _Group
) -> Added | Failure | None:
    """What is to be said of bytes that are known already; a level that closes them to more people is taken."""
    row = register.database.row(
        "SELECT s.id, h.level, h.withdrawn, h.reading_id, t.work FROM register_source s "
        "JOIN register_holding h ON h.source_id = s.id LEFT JOIN register_text t ON t.id = h.text_id WHERE s.sha256 = %s",
        (sha256,),
    )
    if row is None:
        return None
    source, held, withdrawn, reading, work = row
    if reading is None:
        return _refused(name, sha256)
    if withdrawn:
        return Added(name, sha256, "withdrawn", LEVELS[held], work)
    if level is None or level == held:
        return Added(name, sha256, "known", LEVELS[held], work)
    if level < held:
        return Added(name, sha256, "open", LEVELS[held], work)
    from greffier.register.access import restrict

    group.touched |= restrict(register, source, sha256, level, hand)
    group.works.add(work)
    return Added(name, sha256, "restricted", LEVELS[level], work)


def _refused(name: str, sha256: str) -> Failure:
    """What was erased does not come back by being found again in a folder."""
    from greffier.documents import models
    from greffier.reading.models import Failure, FailureReason

    source = models.Source(name, sha256, None, None, None)
    return Failure(source=source, error=FailureReason("gone", ERASED))


def insert(register: Register, file: File, ready: Prepared, hand: Hand, touched: set[Ref]) -> Source:
    """Journal, source, reading, mentions and index of a document that is new; what it touches is added to `touched`."""
    reader, data = register.versions
    content = {
        "sha256": file.sha256,
        "level": LEVELS[file.level],
        "origin": ready.source.origin,
        "reader": reader,
        "data": data,
    }
    entry = journal.append(register.database, "add", content, hand)
    source = replace(ready.source, level=file.level)
    database = register.database
    cursor = database.execute(
        "INSERT INTO register_source (sha256, origin, media_type, size, added) VALUES (%s, %s, %s, %s, %s) RETURNING id",
        (file.sha256, source.origin, ready.media_type, file.size, entry),
    )
    key = int(cursor.fetchone()[0])
    made = save_reading(database, key, ready, register.versions)
    interval = hold(register, key, made, source, file.name)
    struck = struck_of(database, key, judgements_in_force(database))
    touched |= project(database, key, ready.mentions, interval, struck)
    index_source(database, key, Indexed(file.level, made, ready.words))
    return source


def hold(register: Register, key: int, reading: int, source: Source, name: str) -> tuple[int, int]:
    """Write that a source is held; for which audiences it is current, as far as that is plain: it is the only one."""
    database = register.database
    text = text_id(register, source.work, source.language or "und")
    others = database.row("SELECT 1 FROM register_holding WHERE text_id = %s", (text,)) is not None
    low, high = (0, 0) if others else (source.level, len(LEVELS))
    database.execute(
        "INSERT INTO register_holding (source_id, reading_id, text_id, name, level, form, reissued, withdrawn, low, high, "
        "date, dated, body, kind) VALUES (%s, %s, %s, %s, %s, %s, %s, 0, %s, %s, %s, %s, %s, %s)",
        (
            *(key, reading, text, name, source.level, source.form, int(source.reissued), low, high),
            *(source.date, source.dated, source.body, source.kind),
        ),
    )
    return low, high


def text_id(register: Register, work: str, language: str) -> int:
    """The row of a language version, made where there is none."""
    values = (work, language)
    register.database.execute(
        "INSERT INTO register_text (work, language) VALUES (%s, %s) ON CONFLICT DO NOTHING", values
    )
    row = register.database.rows("SELECT id FROM register_text WHERE work = %s AND language = %s", values)
    return int(row[0][0])


def finish(register: Register, touched: set[Ref], works: set[str]) -> None:
    """Settle what is current, fold what is touched, compare renditions: the end of every change."""
    relevel(register, touched, works)
    judgements = judgements_in_force(register.database)
    touched |= settle(register, works, judgements)
    refold(register.database, touched, register.treaties)
    compare_renditions(register, works, judgements)

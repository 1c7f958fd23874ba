"""The sources of a register as a ZIP file that is sent while it is made."""

from __future__ import annotations

import csv
import io
import zipfile
from mimetypes import guess_extension
from typing import TYPE_CHECKING

from greffier.record.access import LEVELS
from greffier.register import sources
from greffier.register.exporting import harmless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greffier.register.opening import Register

__all__ = ["archive"]

COLUMNS = ("file", "name", "document", "language", "access", "date", "media_type", "bytes")
TABLE = "sources.csv"
EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every file inside: the same register gives the same bytes."""
ENDINGS = {"text/plain": ".txt", "text/markdown": ".md", "application/akn+xml": ".xml"}


class _Tail(io.RawIOBase):
    """Where the archive is written: what has been written since it was last asked for."""

    def __init__(self) -> None:
        self.waiting = bytearray()

    def writable(self) -> bool:
        """It is written to, and never sought in."""
        return True

    def write(self, data: object, /) -> int:
        """Keep some bytes until they are taken."""
        self.waiting += bytes(data)  # type: ignore[call-overload]  # a buffer
        return len(data)  # type: ignore[arg-type]  # a buffer has a length

    def take(self) -> bytes:
        """What is waiting."""
        found = bytes(self.waiting)
        self.waiting.clear()
        return found


def archive(register: Register, level: int) -> Iterator[bytes]:
    """All sources that an audience may see, each under its digest, and a table of them (`sources.csv`) first."""
    rows = register.database.rows(
        "SELECT s.sha256, h.name, t.work, t.language, h.level, h.date, s.media_type, s.size FROM register_source s "
        "JOIN register_holding h ON h.source_id = s.id JOIN register_text t ON t.id = h.text_id "
        "WHERE h.withdrawn = 0 AND h.reading_id IS NOT NULL AND h.level <= %s AND s.origin <> 'person' "
        "ORDER BY s.sha256",
        (level,),
    )
    tail = _Tail()
    with zipfile.ZipFile(tail, "w", zipfile.ZIP_DEFLATED) as packed:
        table = io.StringIO()
        listed = csv.writer(table)
        listed.writerow(COLUMNS)
        for sha256, name, work, language, closed, date, media, size in rows:
            listed.writerow(
                (
                    _file(sha256, media),
                    harmless(name),
                    harmless(work),
                    language,
                    LEVELS[closed],
                    date,
                    media,
                    size,
                )
            )
        _put(packed, TABLE, table.getvalue().encode("utf-8", "replace"))
        yield tail.take()
        for sha256, *_, media, _size in rows:
            _put(packed, _file(sha256, media), sources.load(register.home.sources, sha256))
            yield tail.take()
    yield tail.take()


def _file(sha256: str, media: str) -> str:
    return f"sources/{sha256}{ENDINGS.get(media) or guess_extension(media) or ''}"


def _put(packed: zipfile.ZipFile, name: str, data: bytes) -> None:
    info = zipfile.ZipInfo(name, EPOCH)
    info.compress_type = zipfile.ZIP_DEFLATED
    packed.writestr(info, data)

"""A draft as files: in each format, its sources, all of them in one archive."""

from __future__ import annotations

import hashlib
import io
import zipfile
from typing import TYPE_CHECKING

from greffier.drafting.errors import DraftError
from greffier.drafting.sources import File, encoded
from greffier.drafting.writing import FORMATS, write
from greffier.drafting.writing.names import SOURCES, name_of
from greffier.register.drafts.witness import Witness
from greffier.site.labels import Labels

if TYPE_CHECKING:
    from collections.abc import Callable

    from greffier.register.records import Records
    from greffier.site.desk import Desk
    from greffier.site.pages.drafts.drawing import Drawn

__all__ = ["TYPES", "file_of"]

ALL, SAID = "all", "sources"
TYPES = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
    "html": "text/html; charset=utf-8",
    "text": "text/plain; charset=utf-8",
    "akn": "application/akn+xml; charset=utf-8",
    SAID: "application/json",
    ALL: "application/zip",
}
"""What can be taken away → its media type."""
FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""Files in an archive have no time, so that the same record gives the same bytes."""


def file_of(desk: Desk, drawn: Drawn, form: str) -> tuple[str, bytes]:
    """The name of a file and its bytes. Raises DraftError where a format cannot be written here."""
    name = name_of(drawn.draft)
    if form == SAID:
        return f"{name}{SOURCES}", _sources(desk, drawn, {})
    if form == ALL:
        return f"{name}.zip", _archive(_all(desk, drawn, name))
    return f"{name}.{FORMATS[form]}", write(drawn.draft, form, drawn.asked.standard)


def _all(desk: Desk, drawn: Drawn, name: str) -> dict[str, bytes]:
    """Every file that can be written here, with the sources that tell of them."""
    written: dict[str, bytes] = {}
    for form in FORMATS:
        try:
            written[form] = write(drawn.draft, form, drawn.asked.standard)
        except DraftError as error:
            if error.code != "missing_fonts":
                raise
    files = {f"{name}.{FORMATS[form]}": data for form, data in written.items()}
    return files | {f"{name}{SOURCES}": _sources(desk, drawn, written)}


def _sources(desk: Desk, drawn: Drawn, written: dict[str, bytes]) -> bytes:
    name = name_of(drawn.draft)
    witness = Witness(desk, drawn.basis.fold, _labels(desk))
    found = witness.sources(drawn.draft, drawn.asked, drawn.chosen)
    found.files = [
        File(form, f"{name}.{FORMATS[form]}", hashlib.sha256(data).hexdigest())
        for form, data in written.items()
    ]
    return encoded(found)


def _labels(desk: Desk) -> Callable[[Records], Callable[[str], str]]:
    return lambda records: Labels(records, desk.register.treaties, desk.language).document


def _archive(files: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, FIRST_DAY), data, zipfile.ZIP_DEFLATED)
    return made.getvalue()

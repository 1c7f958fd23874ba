"""Archives that were sent: each file in them becomes an upload of its own, as if it had been sent by itself.

They are taken apart as `greffier add` does it: what is wrong with one file costs that file. Limits are closer
(`[site.archives]`), for each file is kept.
"""

from __future__ import annotations

import logging
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from uuid import uuid5

from django.conf import settings

from greffier.documents.confined.guarding import reason
from greffier.documents.errors import DocumentError
from greffier.documents.formats.archives import archive_at, members
from greffier.documents.formats.unpacking import Budget
from greffier.documents.formats.zips import RATIO_FROM
from greffier.documents.text import SUFFIXES
from greffier.site.adding import staging
from greffier.site.models import Upload

if TYPE_CHECKING:
    from greffier.documents.formats.archives import Member
    from greffier.site.choices import Archives

__all__ = ["unpacked"]

UNSUPPORTED = "unsupported_format"
log = logging.getLogger(__name__)


def unpacked(upload: Upload, state: str) -> list[Upload] | None:
    """The files of an archive as uploads that begin in a state; None where what was sent is no archive.

    Doing it twice makes nothing twice. What is wrong with the archive itself is noted with it, and so is whatever fails
    here, as where the disk is full: then nothing is left of its files.
    """
    archive = archive_at(str(staging.path_of(upload.id)))
    if archive is None:
        return None
    found = list[Upload]()
    upload.state = "opened"
    try:
        with archive:
            for member in members(archive, upload.name, _budget(upload.size)):
                if member.name == upload.name and isinstance(member.data, DocumentError):
                    _refuse(upload, member.data.code, member.data.message)
                else:
                    found.append(_upload(upload, member, state))
    except Exception as error:
        log.exception("%s cannot be taken apart", upload.name)
        _take_back(found)
        found.clear()
        _refuse(upload, *(("disk_full", str(error)) if isinstance(error, OSError) else reason(error)))
    if not found and not upload.error:
        upload.state, upload.error = "refused", "empty"
    upload.told = {"files": len(found)}
    upload.save()
    staging.drop(upload.id)
    return found


def _budget(size: int) -> Budget:
    """What may be spent on an archive of so many bytes; a small one may be packed as tightly as it likes."""
    chosen: Archives = settings.CHOICES.archives
    return Budget(chosen.files, min(chosen.bytes, RATIO_FROM + chosen.ratio * size))


def _refuse(archive: Upload, code: str, message: str) -> None:
    archive.state, archive.error, archive.message = "refused", code, message


def _take_back(uploads: list[Upload]) -> None:
    """Files first: where the disk is full nothing else can be written."""
    for one in uploads:
        staging.drop(one.id)
    for one in uploads:
        one.delete()


def _upload(archive: Upload, member: Member, state: str) -> Upload:
    number, data = uuid5(archive.id, member.name), member.data
    wrong = data if isinstance(data, DocumentError) else None
    if wrong is None and PurePosixPath(member.name).suffix.lower() not in SUFFIXES:
        wrong = DocumentError(UNSUPPORTED, "only files that look like documents are read out of archives")
    known = Upload.objects.filter(id=number).first()
    if known is not None:
        return known
    if wrong is None and isinstance(data, bytes):
        staging.keep(number, [data])
    return Upload.objects.create(
        id=number,
        owner=archive.owner,
        name=member.name[-400:],
        size=len(data) if isinstance(data, bytes) else 0,
        level=archive.level,
        job=archive.job,
        state=state if wrong is None else "refused",
        error=wrong.code if wrong is not None else "",
        message=wrong.message if wrong is not None else "",
    )

"""Archives that were sent: each file in them becomes an upload of its own, as if it had been sent by itself.

They are taken apart as `greffier add` does it, with the same limits: what is wrong with one file costs that file.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from uuid import uuid5

from greffier.documents.errors import DocumentError
from greffier.documents.formats.archives import archive_at, members
from greffier.documents.text import SUFFIXES
from greffier.site.adding import staging
from greffier.site.models import Upload

if TYPE_CHECKING:
    from greffier.documents.formats.archives import Member

__all__ = ["unpacked"]

UNSUPPORTED = "unsupported_format"


def unpacked(upload: Upload, state: str) -> list[Upload] | None:
    """The files of an archive as uploads that begin in a state; None where what was sent is no archive.

    Doing it twice makes nothing twice. What is wrong with the archive itself is noted with it.
    """
    archive = archive_at(str(staging.path_of(upload.id)))
    if archive is None:
        return None
    found = list[Upload]()
    upload.state = "opened"
    with archive:
        for member in members(archive, upload.name):
            if member.name == upload.name and isinstance(member.data, DocumentError):
                upload.state, upload.error, upload.message = "refused", member.data.code, member.data.message
            else:
                found.append(_upload(upload, member, state))
    if not found and not upload.error:
        upload.state, upload.error = "refused", "empty"
    upload.told = {"files": len(found)}
    upload.save()
    staging.drop(upload.id)
    return found


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

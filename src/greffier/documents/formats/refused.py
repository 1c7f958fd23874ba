"""Files of formats that are not read: how they are known, and what to do with them instead."""

from __future__ import annotations

import re
from typing import IO

from greffier.documents.errors import DocumentError

__all__ = ["office_format", "refuse"]

_WORD = "open it in a word processor and save it as .docx"
_PICTURE = "a picture: it has to be recognized as text first (OCR)"
_MAGIC = (
    (b"{\\rtf", f"an RTF file: {_WORD}"),
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"II*\x00", _PICTURE),
    (b"MM\x00*", _PICTURE),
    (b"\x00\x00\x01\x00", _PICTURE),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive: unpack it, or pack it as .zip"),
    (b"Rar!", "a RAR archive: unpack it, or pack it as .zip"),
    (b"(\xb5/\xfd", "a Zstandard archive: unpack it, or pack it as .zip"),
    (b"%!PS", "a PostScript file: save it as PDF"),
)
_OLE = b"\xd0\xcf\x11\xe0"
_OLE_DOCUMENT = "an old Word file (.doc), or another file of old office programs: " + _WORD
_LOCKED = "the file is protected by a password: open it, take the password away and save it again"
_MAIL = re.compile(rb"(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)*?MIME-Version:", re.IGNORECASE)
_PARTS = {
    "xl": "a spreadsheet (.xlsx): save the text in it as .docx or as plain text",
    "ppt": "a presentation (.pptx): save the text in it as .docx or as plain text",
    "visio": "a drawing: save it as PDF",
}
_KINDS = {
    b"application/vnd.oasis.opendocument": f"a file of LibreOffice or OpenOffice: {_WORD}",
    b"application/epub": "a book (.epub): save it as HTML or plain text",
}


def refuse(head: bytes, data: bytes) -> None:
    """Raises DocumentError (`unsupported_format`, `encrypted`) for a file of a format that is not read.

    `head` is the beginning of `data`.
    """
    for magic, advice in _MAGIC:
        if head.startswith(magic):
            raise DocumentError("unsupported_format", f"this is {advice}")
    if head.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise DocumentError("encrypted", _LOCKED)
        raise DocumentError("unsupported_format", f"this is {_OLE_DOCUMENT}")
    if _MAIL.match(head):
        raise DocumentError(
            "unsupported_format", "this is an e-mail or a page saved as one: save what it holds as a file"
        )


def office_format(file: IO[bytes]) -> str:
    """What a ZIP file is: `docx`, or `archive` where no program's own format is known in it.

    Raises DocumentError (`unsupported_format`) for the formats that programs pack so and that are not read.
    """
    from .zips import names_of

    lower = [name.lower().lstrip("/") for name in names_of(file)]
    file.seek(0)
    if "[content_types].xml" in lower:
        folders = {name.partition("/")[0] for name in lower if "/" in name}
        for folder in folders & _PARTS.keys():
            raise DocumentError("unsupported_format", f"this is {_PARTS[folder]}")
        return "docx" if "word" in folders or "_rels" in folders else "archive"
    if lower[:1] == ["mimetype"]:
        head = file.read(200)
        for kind, advice in _KINDS.items():
            if kind in head:
                raise DocumentError("unsupported_format", f"this is {advice}")
    return "archive"

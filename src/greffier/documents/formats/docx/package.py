"""The parts of a Word file: a ZIP of XML files that name one another by relations."""

from __future__ import annotations

import posixpath
from io import BytesIO

from lxml import etree

from greffier.documents.errors import DocumentError
from greffier.documents.formats.xml import parse
from greffier.documents.formats.zips import open_zip, read_member

__all__ = ["MAX_EXPANDED", "MAX_PARTS", "Package"]

MAX_PARTS = 5_000
"""A Word file has some 20 parts, and one a picture."""
MAX_EXPANDED = 256 * 1024 * 1024
"""All parts that are read have at most so many bytes unpacked."""
MAX_PART = 128 * 1024 * 1024

_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_UTF8 = "UTF-8"
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
)  # fmt: skip
"""The names that the strict variant of the format has for the same things."""


class Package:
    """An opened Word file; `main` is the name of the part with the text, `custom` of that with properties of the user's.

    `hides` tells whether a part read so far hides any text.
    """

    def __init__(self, data: bytes) -> None:
        self.zip = open_zip(BytesIO(data), MAX_PARTS)
        self.left = MAX_EXPANDED
        self.hides = False
        self.members = {member.filename.lstrip("/").lower(): member for member in self.zip.infolist()}
        outer = dict(reversed(self._relations("").values()))
        self.main = outer.get("officeDocument", "word/document.xml")
        self.custom = outer.get("custom-properties") or outer.get("customProperties")
        self.related = self._relations(self.main)

    def part(self, name: str) -> etree._Element | None:
        """The root of a part, or None where there is none of that name. Raises DocumentError."""
        member = self.members.get(name.lower())
        if member is None:
            return None
        data = read_member(self.zip, member, MAX_PART, self._spend)
        what = f"the part {name} of the Word file"
        root = parse(data, what)
        if (root.getroottree().docinfo.encoding or _UTF8).upper() != _UTF8:
            data = etree.tostring(root, encoding=_UTF8)  # so that names can be looked for in bytes
        if b"purl.oclc.org/ooxml" in data:
            for strict, usual in _STRICT:
                data = data.replace(strict, usual)
            root = parse(data, what)
        self.hides = self.hides or b"vanish" in data
        return root

    def kin(self, kind: str) -> etree._Element | None:
        """The part that the text names as its `styles`, `numbering`, `footnotes` and so on."""
        name = next((target for k, target in self.related.values() if k == kind), None)
        return self.part(name) if name is not None else None

    def by_id(self, id_: str | None) -> etree._Element | None:
        """The part that the text names by the id of a relation, such as a header."""
        found = self.related.get(id_ or "")
        return self.part(found[1]) if found is not None else None

    def _spend(self, size: int) -> None:
        self.left -= size
        if self.left < 0:
            raise DocumentError(
                "limit_exceeded",
                f"unpacked the Word file has more than {MAX_EXPANDED:,} bytes, the most that is read",
            )

    def _relations(self, part: str) -> dict[str, tuple[str, str]]:
        """The relations of a part (of the package itself: `""`): id → kind, name of the other part."""
        folder, name = posixpath.split(part)
        root = self.part(posixpath.join(folder, "_rels", f"{name}.rels"))
        found: dict[str, tuple[str, str]] = {}
        for relation in root.iter(_RELATION) if root is not None else ():
            target = relation.get("Target", "")
            if relation.get("TargetMode") == "External" or not target:
                continue
            path = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[relation.get("Id", "")] = (relation.get("Type", "").rpartition("/")[2], path)
        return found

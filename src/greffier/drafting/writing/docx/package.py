"""The package around the parts: what each part is, how they are related, a ZIP whose bytes depend on them alone."""

from __future__ import annotations

import zipfile
from io import BytesIO

from .making import HEAD, quoted

__all__ = ["packed"]

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TIME = (1980, 1, 1, 0, 0, 0)
"""The first time that a ZIP can tell: that of no clock."""
_PROPERTIES = {
    "core": (
        f"{_PACKAGE}/relationships/metadata/core-properties",
        "application/vnd.openxmlformats-package.core-properties+xml",
    ),
    "app": (
        f"{_OFFICE}/extended-properties",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    ),
    "custom": (
        f"{_OFFICE}/custom-properties",
        "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    ),
}


def packed(parts: dict[str, bytes], properties: dict[str, bytes]) -> bytes:
    """A Word file.

    `parts` are those of the folder `word`, by name without ending, headers as `header1` and so on, with `document` among
    them; its relations have the names as ids. `properties` are `core`, `app`, `custom`.
    """
    types = [(f"/word/{name}.xml", f"{_WORD}.{_kind(name)}+xml") for name in parts]
    types += [(f"/docProps/{name}.xml", _PROPERTIES[name][1]) for name in properties]
    files = {
        "[Content_Types].xml": _types(types),
        "_rels/.rels": _relations(
            [("document", f"{_OFFICE}/officeDocument", "word/document.xml")]
            + [(name, _PROPERTIES[name][0], f"docProps/{name}.xml") for name in properties]
        ),
        "word/_rels/document.xml.rels": _relations(
            [(n, f"{_OFFICE}/{n.rstrip('0123456789')}", f"{n}.xml") for n in parts if n != "document"]
        ),
        **{f"word/{name}.xml": data for name, data in parts.items()},
        **{f"docProps/{name}.xml": data for name, data in properties.items()},
    }
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, _TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # the same on every system
            archive.writestr(entry, data)
    return made.getvalue()


def _kind(name: str) -> str:
    return "document.main" if name == "document" else name.rstrip("0123456789")


def _types(overrides: list[tuple[str, str]]) -> bytes:
    lines = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides)
    return (
        f'{HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{lines}</Types>'
    ).encode()


def _relations(relations: list[tuple[str, str, str]]) -> bytes:
    lines = "".join(
        f'<Relationship Id="{id_}" Type="{kind}" Target="{quoted(target)}"/>'
        for id_, kind, target in relations
    )
    return f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{lines}</Relationships>'.encode()

"""The properties of a file: what it is called, its language and day, and that Greffier drafted it."""

from __future__ import annotations

from greffier.documents.mark import MARK, NAME
from greffier.drafting.content import Draft
from greffier.drafting.inline import printed
from greffier.drafting.writing.words import marker

from .making import HEAD, quoted

__all__ = ["properties"]

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""The name by which Word knows properties of its users."""


def properties(draft: Draft, tag: str) -> dict[str, bytes]:
    """The parts of the folder `docProps`. `tag` is the language; times are those of the draft's day."""
    title = quoted(marker(printed(draft.title, isolates=False)))
    subject = quoted(marker("-".join(draft.symbols)))
    day = quoted(marker(draft.date))
    times = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:{name}>'
        for name in ("created", "modified")
    )
    core = (
        f'{HEAD}<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{title}</dc:title><dc:subject>{subject}</dc:subject><dc:creator>Greffier</dc:creator>"
        f"<dc:language>{quoted(tag)}</dc:language>{times if day else ''}</cp:coreProperties>"
    )
    app = f'{HEAD}<Properties xmlns="{_OFFICE}/extended-properties"><Application>Greffier</Application></Properties>'
    custom = (
        f'{HEAD}<Properties xmlns="{_OFFICE}/custom-properties" xmlns:vt="{_OFFICE}/docPropsVTypes">'
        f'<property fmtid="{_FORMAT}" pid="2" name="{NAME}"><vt:lpwstr>{MARK}</vt:lpwstr></property></Properties>'
    )
    return {"core": core.encode(), "app": app.encode(), "custom": custom.encode()}

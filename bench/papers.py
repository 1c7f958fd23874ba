"""The texts of the benchmark as files of other formats, the way that programs write them."""

from __future__ import annotations

import re
import zipfile
from html import escape
from io import BytesIO

__all__ = ["page", "word"]

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_RUN = 80
"""Word cuts paragraphs into runs of some such length."""
_LANGUAGE = '<w:rPr><w:lang w:val="en-GB"/></w:rPr>'


def paragraphs(text: str) -> list[str]:
    """What blank lines part, each on one line."""
    return [" ".join(part.split()) for part in re.split(r"\n[ \t]*\n", text) if part.strip()]


def word(text: str) -> bytes:
    """A Word file: paragraphs in runs with properties and the numbers of revisions."""
    body = "".join(map(_paragraph, paragraphs(text)))
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="a" Type="{_R}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>',
    }
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, content in files.items():
            opened.writestr(name, content)
    return made.getvalue()


def _paragraph(line: str) -> str:
    runs = "".join(
        f'<w:r w:rsidRPr="00A41234">{_LANGUAGE}<w:t xml:space="preserve">{escape(line[at : at + _RUN])}</w:t></w:r>'
        for at in range(0, len(line), _RUN)
    )
    return f'<w:p w:rsidR="00A41234" w:rsidRDefault="00B51234"><w:pPr><w:pStyle w:val="SingleTxt"/><w:spacing w:after="120"/></w:pPr>{runs}</w:p>\n'


def page(text: str) -> bytes:
    """A web page, paragraph by paragraph."""
    body = "".join(f'<p class="text">{escape(line)}</p>\n' for line in paragraphs(text))
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title></head><body>{body}</body></html>'.encode()

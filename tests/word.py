"""Word files made for tests: a ZIP of the parts, written as XML by hand."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from html import escape
from io import BytesIO

__all__ = ["custom_property", "docx", "footnotes", "levels", "numbering", "p", "r", "style", "table"]

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_SPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
_ROOTS = {
    "styles": "styles",
    "numbering": "numbering",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
    "settings": "settings",
}


def r(text: str, properties: str = "") -> str:
    """A run of text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def p(*content: str, style: str = "", number: tuple[int, int] | None = None, properties: str = "") -> str:
    """A paragraph; content that is no XML is text. `number` is list and level."""
    given = f'<w:pStyle w:val="{style}"/>' if style else ""
    if number is not None:
        given += f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>'
    inner = "".join(part if part.startswith("<") else r(part) for part in content)
    return f"<w:p><w:pPr>{given}{properties}</w:pPr>{inner}</w:p>"


def table(*rows: Iterable[str], properties: str = "") -> str:
    """A table; cells that are no XML are text."""
    cells = ("".join(f"<w:tc>{c if c.startswith('<') else p(c)}</w:tc>" for c in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{properties}{row}</w:tr>' for row in cells)}</w:tbl>"


def custom_property(name: str, value: str) -> str:
    """A property of the user's own, as it stands in `docProps/custom.xml`."""
    form = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
    inner = f'<vt:lpwstr xmlns:vt="{_TYPES}">{escape(value)}</vt:lpwstr>'
    return f'<property fmtid="{form}" pid="2" name="{escape(name)}">{inner}</property>'


def style(id_: str, name: str, content: str = "", kind: str = "paragraph") -> str:
    """A style; `content` are its properties."""
    return f'<w:style w:type="{kind}" w:styleId="{id_}"><w:name w:val="{name}"/>{content}</w:style>'


def levels(*forms: tuple[str, str], more: str = "") -> str:
    """The levels of a list: format and text of each."""
    return "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>{more}</w:lvl>'
        for n, (form, text) in enumerate(forms)
    )


def numbering(kinds: dict[int, str], lists: dict[int, tuple[int, str]]) -> str:
    """Kinds of lists with their levels, and lists: kind and what they override."""
    made = "".join(
        f'<w:abstractNum w:abstractNumId="{n}">{content}</w:abstractNum>' for n, content in kinds.items()
    )
    return made + "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="{kind}"/>{more}</w:num>'
        for n, (kind, more) in lists.items()
    )


def footnotes(notes: dict[int, str], kind: str = "footnote") -> str:
    """Notes, each the XML of its paragraphs, behind the separator that every file has."""
    rule = f'<w:{kind} w:type="separator" w:id="-1"><w:p/></w:{kind}>'
    return rule + "".join(f'<w:{kind} w:id="{n}">{content}</w:{kind}>' for n, content in notes.items())


def docx(
    *body: str,
    headers: Iterable[tuple[str, str, str]] = (),
    section: str = "",
    extra: dict[str, bytes] | None = None,
    custom: str | None = None,
    **parts: str,
) -> bytes:
    """A Word file. `headers` are kind (`header` `footer`), type (`first` `default` `even`) and content.

    `custom` is the content of the part with the user's properties (`custom_property`).
    """
    relations, references, files = "", "", dict(extra or {})
    for name, content in parts.items():
        root = _ROOTS[name]
        files[f"word/{name}.xml"] = f"<w:{root} {_SPACES}>{content}</w:{root}>".encode()
        relations += f'<Relationship Id="{name}" Type="{R}/{name}" Target="{name}.xml"/>'
    for n, (kind, when, content) in enumerate(headers):
        root = "hdr" if kind == "header" else "ftr"
        files[f"word/{kind}{n}.xml"] = f"<w:{root} {_SPACES}>{content}</w:{root}>".encode()
        relations += f'<Relationship Id="page{n}" Type="{R}/{kind}" Target="{kind}{n}.xml"/>'
        references += f'<w:{kind}Reference w:type="{when}" r:id="page{n}"/>'
    files.setdefault(
        "word/document.xml",
        f"<w:document {_SPACES}><w:body>{''.join(body)}<w:sectPr>{references}{section}</w:sectPr></w:body></w:document>".encode(),
    )
    files["word/_rels/document.xml.rels"] = (
        f'<Relationships xmlns="{_RELATIONS}">{relations}</Relationships>'.encode()
    )
    outer = f'<Relationship Id="a" Type="{R}/officeDocument" Target="word/document.xml"/>'
    if custom is not None:
        outer += f'<Relationship Id="c" Type="{R}/custom-properties" Target="docProps/custom.xml"/>'
        files["docProps/custom.xml"] = f'<Properties xmlns="{_PROPERTIES}">{custom}</Properties>'.encode()
    files["_rels/.rels"] = f'<Relationships xmlns="{_RELATIONS}">{outer}</Relationships>'.encode()
    files["[Content_Types].xml"] = (
        b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    )
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, data in files.items():
            opened.writestr(name, data)
    return made.getvalue()

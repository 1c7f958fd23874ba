"""A small writer of PDF files for the tests: texts at places on pages, in letters of any script, and lines and boxes.

Fonts are named and not embedded; what a letter is stands in the font's own table (`ToUnicode`), as in real files.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

__all__ = ["Sheet", "as_drawn", "pdf", "wrapped"]

WIDTH, HEIGHT = 612, 792
_FROM_LEFT = re.compile(r"((?:[A-Za-z][\w./:-]*(?: [A-Za-z][\w./:-]*)*)|(?:\d+(?:[./]\d+)*))")
_MIRRORED = str.maketrans("()[]«»", ")(][»«")
_LETTER = 500
"""Every letter is half as wide as it is high, in thousandths of the size."""


@dataclass
class Sheet:
    """A page; places are points from its top left corner, `y` is the line on which letters stand."""

    width: float = WIDTH
    height: float = HEIGHT
    turned: int = 0
    drawn: list[tuple[str, float, float, float, bool]] = field(default_factory=list)
    lines: list[tuple[float, float, float]] = field(default_factory=list)
    upward: list[int] = field(default_factory=list)
    scanned: bool = False

    def put(self, x: float, y: float, text: str, size: float = 10, bold: bool = False) -> float:
        """Draw a text; the place behind it."""
        self.drawn.append((text, x, y, size, bold))
        return x + len(text) * size * _LETTER / 1000

    def put_upward(self, x: float, y: float, text: str, size: float = 10) -> None:
        """Draw a text that goes up the page."""
        self.upward.append(len(self.drawn))
        self.put(x, y, text, size)

    def rule(self, x: float, y: float, length: float) -> None:
        """Draw a horizontal line."""
        self.lines.append((x, y, length))

    def column(
        self,
        lines: Iterable[str],
        y: float,
        x: float = 72,
        right: bool = False,
        size: float = 10,
        step: float = 12,
    ) -> float:
        """Draw lines under one another, from the right margin where they are read so; where the next would stand."""
        for line in lines:
            if right:
                shown = as_drawn(line)
                self.put(self.width - x - len(shown) * size * _LETTER / 1000, y, shown, size)
            else:
                self.put(x, y, line, size)
            y += step
        return y

    def paragraph(
        self, x: float, y: float, lines: Iterable[str], indent: float = 24, size: float = 10, step: float = 12
    ) -> float:
        """Draw the lines of a paragraph, the first indented; where the next line would stand."""
        for n, line in enumerate(lines):
            self.put(x + (0 if n else indent), y, line, size)
            y += step
        return y


def wrapped(text: str, width: int) -> list[str]:
    """A text in lines of so many letters at most; one without blanks is cut anywhere."""
    if " " in text:
        return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)
    return [text[i : i + width] for i in range(0, len(text), width)]


def as_drawn(text: str) -> str:
    """A line that is read from right to left, as it stands on the page from left to right."""
    pieces = _FROM_LEFT.split(text)
    return "".join(
        piece if n % 2 else piece[::-1].translate(_MIRRORED) for n, piece in reversed(list(enumerate(pieces)))
    )


def pdf(*sheets: Sheet, keywords: str | None = None) -> bytes:
    """A PDF file of pages; `keywords` of its metadata, in letters of ASCII without brackets."""
    letters = sorted({c for sheet in sheets for text, *_ in sheet.drawn for c in text})
    codes = {c: n for n, c in enumerate(letters, start=1)}
    objects: list[bytes] = [b"", b""]

    def add(body: bytes) -> int:
        objects.append(body)
        return len(objects)

    def stream(body: bytes) -> int:
        return add(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(body), body))

    table = stream(_to_unicode(codes))
    fonts = [_font(add, table, "Plain", 80), _font(add, table, "Plain,Bold", 200)]
    pages = [add(_page(sheet, stream(_content(sheet, codes)), fonts)) for sheet in sheets]
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    kids = b" ".join(b"%d 0 R" % page for page in pages)
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(pages), kids)
    about = add(f"<< /Keywords ({keywords}) >>".encode()) if keywords is not None else None
    return _file(objects, about)


def _font(add: Callable[[bytes], int], table: int, name: str, stem: int) -> int:
    descriptor = add(
        f"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 "
        f"/Ascent 800 /Descent -200 /CapHeight 700 /StemV {stem} >>".encode()
    )
    descendant = add(
        f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) "
        f"/Ordering (Identity) /Supplement 0 >> /FontDescriptor {descriptor} 0 R /DW {_LETTER} >>".encode()
    )
    return add(
        f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
        f"/DescendantFonts [{descendant} 0 R] /ToUnicode {table} 0 R >>".encode()
    )


def _to_unicode(codes: dict[str, int]) -> bytes:
    lines = [f"<{n:04x}> <{c.encode('utf-16-be', 'surrogatepass').hex()}>" for c, n in codes.items()]
    head = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def"
    space = "1 begincodespacerange <0000> <ffff> endcodespacerange"
    blocks = [lines[i : i + 100] for i in range(0, len(lines), 100)]
    body = "\n".join(f"{len(b)} beginbfchar\n" + "\n".join(b) + "\nendbfchar" for b in blocks)
    return f"{head}\n{space}\n{body}\nendcmap end end".encode()


def _content(sheet: Sheet, codes: dict[str, int]) -> bytes:
    parts = []
    for n, (text, x, y, size, bold) in enumerate(sheet.drawn):
        turn = "0 1 -1 0" if n in sheet.upward else "1 0 0 1"
        shown = "".join(f"{codes[c]:04x}" for c in text)
        parts.append(f"BT /F{int(bold)} {size} Tf {turn} {x} {sheet.height - y} Tm <{shown}> Tj ET")
    parts += [f"{x} {sheet.height - y} m {x + w} {sheet.height - y} l S" for x, y, w in sheet.lines]
    if sheet.scanned:
        # a picture of one grey point, as large as the page
        parts.append(f"q {sheet.width} 0 0 {sheet.height} 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q")
    return "\n".join(parts).encode("latin-1")


def _page(sheet: Sheet, content: int, fonts: list[int]) -> bytes:
    return (
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {sheet.width} {sheet.height}] /Rotate {sheet.turned} "
        f"/Resources << /Font << /F0 {fonts[0]} 0 R /F1 {fonts[1]} 0 R >> >> /Contents {content} 0 R >>"
    ).encode()


def _file(objects: list[bytes], about: int | None) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for n, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (n, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    info = b" /Info %d 0 R" % about if about is not None else b""
    out += b"trailer << /Size %d /Root 1 0 R%s >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, info, table)
    return bytes(out)

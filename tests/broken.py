"""What must hold of any file whatever: seeds of every format, ways to break them, and what may come of it.

`tests/documents/formats/test_broken.py` breaks a few, `make fuzz` breaks them for as long as you like.
"""

from __future__ import annotations

import gzip
import random
import tarfile
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING
from unittest.mock import patch

import msgspec

from greffier.documents import DocumentError, text
from greffier.documents.errors import CODES
from greffier.documents.extract import Extract
from greffier.documents.formats import extract_here
from greffier.documents.formats.archives import archive_in, count, members
from greffier.documents.models import Source
from greffier.documents.text import Document, decode, document_from
from greffier.reading import read
from pdfs import Sheet, pdf, wrapped
from word import docx, footnotes, levels, numbering, p, r, style, table

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["FORMATS", "SEEDS", "SPLIT", "allowed", "broken", "nested_names", "packed", "parted"]

SPLIT = b"\n=====\n"
"""Stands between the parts of a Word file where they are broken by themselves."""
LINES = (
    "CTOC/COP/2028/L.4",
    "Resolution 14/3",
    "Cooperation in tracing the parts of firearms",
    "The Conference of the Parties,",
    "Recalling its resolution 12/1 of 4 May 2024 and General Assembly resolution 70/1,",
    "Requests the Secretariat:",
    "(a) To collect the laws that bear on such trade;",
    "(b) To report on them to the Conference at its fifteenth session;",
)
OTHER = (
    "Конференция участников, ссылаясь на свою резолюцию 12/1 от 4 мая 2024 года,",
    "إن مؤتمر الأطراف، إذ يشير إلى قراره 12/1 المؤرخ 4 أيار/مايو 2024،",
    "缔约方会议，回顾其2024年5月4日第12/1号决议，",
    "La Conférence des Parties, rappelant sa résolution 12/1 du 4 mai 2024,",
)
FORMATS = ("text", "html", "akn", "docx", "docx-zip", "pdf", "file", "archive", "archive-zip")
"""Formats by their readers; `file` is one that has to be told first, `archive` a TAR and `archive-zip` a ZIP of files."""


def _html() -> bytes:
    lists = "<ol type=a start=3><li>Requests it<li>Decides</ol><ul><li>One<ul><li>Two</ul></ul>"
    cells = "<table><tr><th colspan=2>Symbol<td>Title<tr><td>CTOC/COP/2028/1<td>Note</table>"
    notes = (
        '<p>Convention<sup><a href="#n1">1</a></sup>, the<p id=n1>1 See <ins>A/RES/55/25</ins><del>x</del>.'
    )
    lines = "".join(f"<p>{line}</p>" for line in LINES + OTHER)
    return f"<!DOCTYPE html><meta charset=utf-8><body dir=rtl>{lines}{lists}{cells}{notes}</body>".encode()


def _akn() -> bytes:
    space = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
    recitals = "".join(
        f'<container name="Recalling"><p>{line}</p></container>' for line in LINES[4:5] + OTHER
    )
    paragraph = (
        '<paragraph eId="para_1"><num>1.</num><list><intro><p>Requests<authorialNote marker="1"><p>See A/1.</p>'
        "</authorialNote>:</p></intro><point><num>(a)</num><content><p>To act;</p></content></point></list></paragraph>"
    )
    table_ = "<content><table><tr><th><p>A</p></th><td><p>B</p></td></tr></table></content>"
    return (
        f'<?xml version="1.0"?><akomaNtoso xmlns="{space}"><statement name="resolution"><meta/><preface><p>{LINES[0]}</p>'
        f'<p><docTitle>{LINES[2]}</docTitle></p></preface><preamble><formula name="enactingFormula"><p>{LINES[3]}</p>'
        f"</formula>{recitals}</preamble><mainBody>{paragraph}<section><num>II</num><heading>Next</heading>{table_}</section>"
        f"</mainBody><conclusions><p>6 December 2021</p></conclusions></statement></akomaNtoso>"
    ).encode()


def _docx() -> bytes:
    lists = numbering({0: levels(("decimal", "%1."), ("lowerLetter", "(%2)"))}, {1: (0, "")})
    note = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    body = [p(line) for line in LINES + OTHER]
    body += [
        p("Requests", r("it"), note, number=(1, 0)),
        p("To act", number=(1, 1)),
        table(("A", "B"), ("C", "D")),
    ]
    body += [
        p(
            '<w:ins w:id="1"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>x</w:delText></w:r></w:del>'
        )
    ]
    styles = style("Heading1", "heading 1") + style("a", "b", '<w:basedOn w:val="Heading1"/>')
    return docx(*body, numbering=lists, footnotes=footnotes({1: p("See A/RES/55/25.")}), styles=styles)


def _pdf() -> bytes:
    sheet, other = Sheet(), Sheet()
    y = 60.0
    for line in LINES:
        y = sheet.column(wrapped(line, 50), y + 8)
    for line in OTHER:
        y = other.column(wrapped(line, 40), y + 8)
    return pdf(sheet, other)


def _archived() -> dict[str, bytes]:
    note = b"1. Decides to meet."
    return {"a.txt": note, "in/b.html": b"<!-- c --><p>Notes</p>", "c.txt.gz": gzip.compress(note, mtime=0)}


def _tar(files: dict[str, bytes]) -> bytes:
    made = BytesIO()
    with tarfile.open(fileobj=made, mode="w") as opened:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            opened.addfile(info, BytesIO(content))
    return made.getvalue().rstrip(b"\0") + bytes(1024)


def _zip(files: dict[str, bytes]) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as opened:
        for name, content in files.items():
            opened.writestr(zipfile.ZipInfo(name), content)
    return made.getvalue()


def nested_names(count: int = 900) -> bytes:
    """A TAR archive in which the name of a file is that of a name of a name …: each is a call in a call to who reads it."""
    name = tarfile.TarInfo("././@LongLink")
    name.type = tarfile.GNUTYPE_LONGNAME
    return name.tobuf(tarfile.GNU_FORMAT) * count


def parted(data: bytes) -> bytes:
    """A Word file as its parts, one behind the other, so that each can be broken by itself."""
    with zipfile.ZipFile(BytesIO(data)) as opened:
        return SPLIT.join(opened.read(f"word/{name}.xml") for name in PARTS)


PARTS = ("document", "numbering", "footnotes", "styles")


def packed(data: bytes) -> bytes:
    """The parts as a Word file again."""
    parts = dict(zip(PARTS, data.split(SPLIT), strict=False))
    with zipfile.ZipFile(BytesIO(SEEDS["docx-zip"])) as opened:
        others = {name: opened.read(name) for name in opened.namelist()}
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as written:
        for name, content in (
            others | {f"word/{name}.xml": content for name, content in parts.items()}
        ).items():
            written.writestr(name, content)
    return made.getvalue()


SEEDS = {
    "text": "\n\n".join(LINES + OTHER).encode(),
    "html": _html(),
    "akn": _akn(),
    "docx-zip": _docx(),
    "pdf": _pdf(),
}
SEEDS["docx"] = parted(SEEDS["docx-zip"])
SEEDS["file"] = SEEDS["akn"].replace(b"?>", b"?><!-- a copy --><!---->", 1)
SEEDS["archive"] = _tar(_archived() | {"in.zip": _zip(_archived())})
SEEDS["archive-zip"] = _zip(_archived() | {"in.tar": _tar(_archived())})


def allowed(data: bytes, name: str) -> None:
    """Read bytes as a format: a DocumentError may come of it, or a reading whose places are right; nothing else."""
    if name.startswith("archive"):
        _allowed_archive(data)
        return
    try:
        found = _extract(data, name)
    except (DocumentError, MemoryError, RecursionError):
        return  # the process that opens files makes a refusal of each
    size = len(found.text)
    starts = [line.start for line in found.lines or ()]
    assert starts == sorted(starts)
    assert all(0 <= start < size for start in starts)
    assert all(0 <= start <= end <= size for start, end in found.marks)
    assert all(0 <= box.start <= box.end <= size for box in found.boxes)
    document = Document(Source("a", "", found.media_type, len(data), size, len(found.pages) or None), found)
    reading = read(document)
    ids = [part.id for part in reading.parts]
    assert len(ids) == len(set(ids))
    assert {part.parent for part in reading.parts} <= {None, *ids}
    for one in [*reading.parts, *reading.claims, *reading.warnings]:
        assert 0 <= one.start <= one.end <= size
    assert msgspec.json.encode(reading)


def _allowed_archive(data: bytes) -> None:
    """Every member is a file like others, or there is a reason of the contract why not; nothing is raised."""
    file = archive_in(data)
    if file is None:
        return
    with file:
        assert count(file) >= 0
        for member in members(file, "x"):
            assert member.name.startswith("x")
            if isinstance(member.data, bytes):
                allowed(member.data, "file")
            else:
                assert member.data.code in CODES
                assert "please report" not in member.data.message, "it is our fault"


def _extract(data: bytes, name: str) -> Extract:
    if name == "file":
        with patch.object(text, "extract", extract_here):  # in this process, whose code is watched
            return document_from(data, "a").extract
    if name == "text":
        return Extract(decode(data))
    if name == "docx":
        return extract_here(packed(data), "docx")
    return extract_here(data, name.partition("-")[0])


def broken(data: bytes, seed: int) -> bytes:
    """The bytes broken in a few ways, always the same for a seed."""
    choice = random.Random(seed)  # noqa: S311 - no secret
    for _ in range(choice.randint(1, 4)):
        at, to = sorted(choice.randrange(len(data) + 1) for _ in range(2))
        data = choice.choice(WAYS)(data, at, min(to, at + 400), choice)
    return data


def _swapped(data: bytes, at: int, to: int, choice: random.Random) -> bytes:
    other = choice.randrange(len(data) + 1)
    return data[:at] + data[other : other + to - at] + data[to:]


WAYS: list[Callable[[bytes, int, int, random.Random], bytes]] = [
    lambda data, at, to, _: data[:at] + data[to:],
    lambda data, at, to, _: data[:to] + data[at:to] * 3 + data[to:],
    lambda data, at, _, choice: data[:at] + choice.randbytes(choice.randint(1, 8)) + data[at:],
    lambda data, at, _, choice: (
        data[:at] + bytes([data[at - 1] ^ 1 << choice.randrange(8)]) + data[at + 1 :] if data else data
    ),
    lambda data, at, *_: data[:at],
    _swapped,
]

"""Archives: members one after the other; what is wrong with one costs it alone, and limits hold."""

from __future__ import annotations

import bz2
import gzip
import lzma
import tarfile
import zipfile
from contextlib import suppress
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broken import nested_names
from greffier.documents import DocumentError, open_document
from greffier.documents.formats import archives, entries, format_of, unpacking, zips
from greffier.documents.formats.archives import count, members
from greffier.documents.formats.unpacking import Budget
from greffier.documents.text import document_from
from trying import tried
from word import docx, p

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FILES = {"a.txt": b"One", "in/b.txt": b"Two"}


def zipped(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP file."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", method) as opened:
        for name, data in files.items():
            opened.writestr(name, data)
    return made.getvalue()


def tarred(files: dict[str, bytes], *more: tarfile.TarInfo) -> bytes:
    """A TAR file."""
    made = BytesIO()
    with tarfile.open(fileobj=made, mode="w") as opened:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            opened.addfile(info, BytesIO(data))
        for info in more:
            opened.addfile(info)
    return made.getvalue()


def read(data: bytes, name: str = "x") -> dict[str, bytes | str]:
    """What members hold, or the code of why it cannot be told."""
    found = members(BytesIO(data), name)
    return {m.name: m.data if isinstance(m.data, bytes) else m.data.code for m in found}


PACKED = {
    "zip": zipped(FILES),
    "zip, only stored": zipped(FILES, zipfile.ZIP_STORED),
    "zip, packed by xz": zipped(FILES, zipfile.ZIP_LZMA),
    "tar": tarred(FILES),
    "tar.gz": gzip.compress(tarred(FILES)),
    "tar.xz": lzma.compress(tarred(FILES)),
    "tar.xz in two streams": lzma.compress(tarred(FILES)[:700]) + lzma.compress(tarred(FILES)[700:]),
    "tar.bz2": bz2.compress(tarred(FILES)),
}


@pytest.mark.parametrize("kind", PACKED)
def test_members_come_in_order(kind: str) -> None:
    assert format_of(PACKED[kind]) == "archive"
    assert list(read(PACKED[kind]).items()) == [("x/a.txt", b"One"), ("x/in/b.txt", b"Two")]
    assert count(BytesIO(PACKED[kind])) == (2 if kind.startswith("zip") else 1), (
        "nothing is unpacked to count"
    )


def test_hidden_members_are_left_out_as_in_folders() -> None:
    files = {".hidden": b"1", "in/.x/a.txt": b"2", "__MACOSX/a.txt": b"3", "./b.txt": b"4"}
    assert read(tarred(files)) == {"x/b.txt": b"4"}
    assert read(zipped({k: v for k, v in files.items() if k != "./b.txt"})) == {}


@pytest.mark.parametrize("name", ["../a.txt", "/etc/a.txt", "in/../../a.txt", "C:/a.txt", "..\\a.txt"])
def test_names_that_climb_are_refused(name: str) -> None:
    expected = {f"x/{name}": "damaged", "x/b.txt": b"B"}
    assert read(zipped({name: b"A", "b.txt": b"B"})) == expected
    assert read(tarred({name: b"A", "b.txt": b"B"})) == expected


def test_links_and_devices_are_refused() -> None:
    made = []
    for name, kind in (
        ("s", tarfile.SYMTYPE),
        ("h", tarfile.LNKTYPE),
        ("d", tarfile.CHRTYPE),
        ("p", tarfile.FIFOTYPE),
    ):
        info = tarfile.TarInfo(name)
        info.type, info.linkname = kind, "a.txt"
        made.append(info)
    assert read(tarred({"a.txt": b"A"}, *made)) == {
        "x/a.txt": b"A", **dict.fromkeys(("x/s", "x/h", "x/d", "x/p"), "unsupported_format"),
    }  # fmt: skip
    link = zipfile.ZipInfo("s")
    link.external_attr = 0o120777 << 16
    data = BytesIO()
    with zipfile.ZipFile(data, "w") as opened:
        opened.writestr(link, "/etc/passwd")
    assert read(data.getvalue()) == {"x/s": "unsupported_format"}


def test_an_archive_in_an_archive_is_read_and_no_deeper() -> None:
    inner = zipped(FILES)
    middle = tarred({"in.zip": inner, "c.txt": b"C"})
    assert read(zipped({"m.tar": middle})) == {"x/m.tar/in.zip": "limit_exceeded", "x/m.tar/c.txt": b"C"}
    assert read(middle) == {"x/in.zip/a.txt": b"One", "x/in.zip/in/b.txt": b"Two", "x/c.txt": b"C"}


def test_a_word_file_in_an_archive_is_a_document() -> None:
    data = docx(p("A"))
    assert read(zipped({"a.docx": data}, zipfile.ZIP_STORED)) == {"x/a.docx": data}
    assert format_of(zipped({"a.docx": data}, zipfile.ZIP_STORED)) == "archive"


def test_one_bad_member_costs_itself_alone() -> None:
    good = zipped({"a.txt": b"A" * 50, "b.txt": b"B"}, zipfile.ZIP_STORED)
    assert read(good.replace(b"A" * 50, b"A" * 49 + b"x")) == {"x/a.txt": "damaged", "x/b.txt": b"B"}


def test_a_member_with_a_password_is_refused() -> None:
    data = bytearray(zipped({"a.txt": b"A", "b.txt": b"B"}))
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    assert read(bytes(data)) == {"x/a.txt": "encrypted", "x/b.txt": b"B"}


@pytest.mark.parametrize("kind", PACKED)
def test_what_is_cut_off_is_told_of(kind: str) -> None:
    found = read(PACKED[kind][: min(700, len(PACKED[kind]) // 3)])
    assert [v for k, v in found.items() if k == "x"] == ["damaged"]


@pytest.mark.parametrize("pack", [gzip.compress, lzma.compress, bz2.compress])
def test_one_file_that_is_packed_by_itself(pack: Callable[[bytes], bytes]) -> None:
    text = b"Only text\n" * 200
    for name, member in (("b.txt.gz", "b.txt"), ("in/b.XZ", "b"), ("b.tgz", "b.tgz"), ("-", "-")):
        assert read(pack(text), name) == {f"{name}/{member}": text}
    assert read(pack(b""), "b.gz") == {"b.gz/b": b""}
    assert read(pack(zipped(FILES)), "z.zip.gz") == {
        f"z.zip.gz/z.zip/{name}": data for name, data in FILES.items()
    }
    assert read(zipped({"b.txt.gz": pack(text)})) == {"x/b.txt.gz/b.txt": text}
    assert read(pack(text)[:-9]) == {"x": "damaged"}, "it is cut off"


def test_an_empty_tar_and_an_old_one_are_archives() -> None:
    assert read(gzip.compress(tarred({}))) == {}
    old = bytearray(tarred(FILES))
    old[257:265] = bytes(8)  # what it was before it said what it is
    old[148:156] = b" " * 8
    old[148:156] = b"%06o\0 " % sum(old[:512])
    assert read(gzip.compress(bytes(old))) == read(tarred(FILES))


def test_the_second_of_one_name_is_refused() -> None:
    data = zipped({"a.txt": b"One", "b.txt": b"Two"}).replace(b"b.txt", b"a.txt")
    found = list(members(BytesIO(data), "x"))
    assert found[0] == ("x/a.txt", b"One")
    assert isinstance(found[1].data, DocumentError)
    assert (found[1].name, found[1].data.code, len(found)) == ("x/a.txt", "damaged", 2)


def test_names_that_are_not_utf_8_stay_apart() -> None:
    data = tarred({f"caf{chr(0xDC00 + byte)}.txt": b"One" for byte in (0xE8, 0xE9)})
    assert read(data) == {"x/caf\\xe8.txt": b"One", "x/caf\\xe9.txt": b"One"}


def test_what_breaks_the_reader_costs_the_archive_alone() -> None:
    assert read(nested_names()) == {"x": "limit_exceeded"}
    assert read(zipped({"in.tar": nested_names(), "b.txt": b"B"})) == {
        "x/in.tar": "limit_exceeded", "x/b.txt": b"B",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (MemoryError(), "limit_exceeded"),
        (RecursionError(), "limit_exceeded"),
        (AttributeError("x"), "damaged"),
    ],
)
def test_whatever_is_raised_is_told_of(error: Exception, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> bytes:
        raise error

    monkeypatch.setattr(tarfile.TarInfo, "frombuf", broken)
    assert read(tarred(FILES)) == {"x": code}


def test_a_stream_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    data = tarred({"a.txt": b"A" * 5000})
    monkeypatch.setattr(archives, "MAX_MEMBER", 512)
    found = archives.archive_from(data[:600], BytesIO(data[600:]))
    assert found is not None
    with found:
        assert found.read() == data
    monkeypatch.setattr(archives, "MAX_STREAM", 5000)
    with pytest.raises(DocumentError, match="5,000 bytes") as caught:
        archives.archive_from(data[:600], BytesIO(data[600:]))
    assert caught.value.code == "too_large"


# ---------------------------------------------------------------- limits


def test_members_are_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "MAX_MEMBERS", 1)
    assert read(tarred(FILES)) == {"x/a.txt": b"One", "x": "limit_exceeded"}
    assert read(zipped(FILES)) == {"x": "limit_exceeded"}


def test_a_list_of_contents_is_measured_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "MAX_MEMBERS", 3)
    monkeypatch.setattr(zips, "_ENTRY", 10)
    with pytest.raises(DocumentError) as caught:
        zips.names_of(BytesIO(zipped(FILES)), 3)
    assert caught.value.code == "limit_exceeded"
    assert read(zipped(FILES)) == {"x": "limit_exceeded"}


def test_expansion_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "MAX_EXPANDED", 20_000)
    many = {f"{n}.txt": b"x" * 3000 for n in range(9)}
    for data in (zipped(many), tarred(many)):
        found = read(data)
        assert found["x"] == "limit_exceeded"
        assert 3 <= len(found) <= 8
    assert read(zipped({"in.zip": zipped(many)}))["x"] == "limit_exceeded", "what is inside counts too"


def test_who_reads_may_allow_less() -> None:
    for budget, words in ((Budget(1), "more than 1 files"), (Budget(size=2), "more than 2 bytes")):
        *_, last = members(BytesIO(tarred(FILES)), "x", budget)
        assert isinstance(last.data, DocumentError)
        assert words in last.data.message


def test_a_bomb_is_not_unpacked() -> None:
    bomb = b"\0" * 40_000_000
    assert read(zipped({"a.txt": bomb, "b.txt": b"B"})) == {"x/a.txt": "limit_exceeded", "x/b.txt": b"B"}
    for pack in (gzip.compress, lzma.compress, bz2.compress):
        assert read(pack(tarred({"a.txt": bomb}))) == {"x": "limit_exceeded"}


def test_a_member_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entries, "MAX_MEMBER", 2)
    assert read(zipped(FILES)) == dict.fromkeys(("x/a.txt", "x/in/b.txt"), "too_large")
    assert read(tarred(FILES)) == dict.fromkeys(("x/a.txt", "x/in/b.txt"), "too_large")


def test_a_head_of_a_tar_is_limited() -> None:
    made = BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=tarfile.GNU_FORMAT) as opened:
        info = tarfile.TarInfo("a" * 3_000_000)
        opened.addfile(info)
    assert read(made.getvalue()) == {"x": "limit_exceeded"}


def test_memory_of_xz_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "MAX_DICTIONARY", 1 << 20)
    assert read(lzma.compress(tarred(FILES), preset=9)) == {"x": "damaged"}


# ---------------------------------------------------------------- formats of others

REFUSED = [
    ("unsupported_format", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "save it as .docx"),
    ("encrypted", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
    ("unsupported_format", b"{\\rtf1\\ansi text}", "save it as .docx"),
    ("unsupported_format", b"GIF89a", "OCR"),
    ("unsupported_format", b"II*\x00....", "OCR"),
    ("unsupported_format", b"7z\xbc\xaf\x27\x1c", "as .zip"),
    ("unsupported_format", zipped({"[Content_Types].xml": b"", "xl/workbook.xml": b""}), "spreadsheet"),
    ("unsupported_format", zipped({"[Content_Types].xml": b"", "ppt/presentation.xml": b""}), "presentation"),
    ("unsupported_format", zipped({"mimetype": b"application/vnd.oasis.opendocument.text"}, zipfile.ZIP_STORED), "LibreOffice"),
    ("unsupported_format", zipped({"mimetype": b"application/epub+zip"}, zipfile.ZIP_STORED), "book"),
    ("unsupported_format", b"From: a@b.example\nSubject: x\n y\nMIME-Version: 1.0\n\nText", "e-mail"),
    ("unsupported_format", zipped(FILES), "ARCHIVE/FILE"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "data", "words"), REFUSED, ids=[words for _, _, words in REFUSED])
def test_formats_that_are_not_read_say_what_to_do(code: str, data: bytes, words: str) -> None:
    with pytest.raises(DocumentError, match=words) as caught:
        document_from(data, "a")
    assert caught.value.code == code


def test_a_letter_is_no_e_mail() -> None:
    assert format_of(b"To: the Secretary\nSubject: item 4\n\nThe text") is None


def test_a_member_can_be_named_itself(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"in/b.txt": b"Two", "../c.txt": b"C"}))
    assert open_document(tmp_path / "a.zip" / "in" / "b.txt").text == "Two"
    with pytest.raises(DocumentError) as caught:
        open_document(f"{tmp_path}/a.zip/nothing.txt")
    assert caught.value.code == "not_found"
    with pytest.raises(DocumentError) as caught:
        open_document(f"{tmp_path}/a.zip/../c.txt")
    assert caught.value.code == "damaged", "its name leads out of the archive"


# ---------------------------------------------------------------- robustness


@pytest.mark.parametrize("kind", PACKED)
@tried(60)
@given(at=st.integers(0, 10_000), byte=st.integers(0, 255), cut=st.integers(0, 10_000))
def test_a_broken_archive_raises_nothing(kind: str, at: int, byte: int, cut: int) -> None:
    data = bytearray(PACKED[kind])
    data[at % len(data)] = byte
    for broken in (bytes(data), bytes(data[: cut % len(data)])):
        for member in members(BytesIO(broken), "x"):
            assert member.name.startswith("x")


@tried(200)
@given(
    st.binary(max_size=300), st.sampled_from([b"PK\x03\x04", b"\x1f\x8b\x08", b"\xfd7zXZ\x00", b"BZh9", b""])
)
def test_any_bytes_have_a_format_or_an_error(tail: bytes, head: bytes) -> None:
    with suppress(DocumentError):
        assert format_of(head + tail) in (None, "archive")

"""Opening a file: what is refused, with which code, and that the text of what is opened is kept to the letter."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from greffier.documents import DocumentError, open_document, text
from greffier.documents.errors import CODES
from greffier.documents.text import document_from

RUSSIAN = (
    "Конференция участников Конвенции Организации Объединенных Наций против транснациональной организованной "
    "преступности постановила сделать Рабочую группу по огнестрельному оружию своим постоянным элементом."
)
ENGLISH = (
    "The Conference decided that the Working Group on Firearms would be a constant element of it – for good."
)
FRENCH = (
    "La Conférence a décidé de créer à titre temporaire un groupe de travail chargé de l’étude des réponses."
)


def code_of(data: bytes) -> str:
    """The code with which a file of these bytes is refused."""
    with pytest.raises(DocumentError) as caught:
        document_from(data, "a.txt")
    error = caught.value
    assert error.code in CODES
    assert error.message
    assert str(error) == error.message
    return error.code


REFUSED = [
    # nothing in it
    ("empty", b"", "no bytes"),
    ("empty", b" \r\n\t\n\f", "blanks alone"),
    ("empty", b"\xef\xbb\xbf", "a byte-order mark alone"),
    ("empty", b"\xef\xbb\xbf \n", "a byte-order mark and a blank line"),
    ("empty", "\u00a0\u2003\n".encode(), "blanks that only Unicode knows"),
    # other formats, known by their first bytes whatever the file is called
    ("damaged", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "a PDF without an end"),
    ("unsupported_format", b"PK\x03\x04\x14\x00\x06\x00", "DOCX, which is a ZIP"),
    ("unsupported_format", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "DOC"),
    ("unsupported_format", b"{\\rtf1\\ansi\\ansicpg1251 \\'c4\\'ee}", "RTF"),
    ("unsupported_format", b"\x1f\x8b\x08\x00\x00\x00", "gzip"),
    ("unsupported_format", b"\xfd7zXZ\x00\x00", "xz"),
    ("unsupported_format", b"\x89PNG\r\n\x1a\n", "PNG"),
    ("unsupported_format", b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG"),
    # no text
    ("not_text", bytes(range(256)) * 4, "binary"),
    ("not_text", b"A\x00B\x00 sentence", "NUL bytes"),
    ("not_text", b"\x01\x02\x03\x04\x05\x06 a \x0e\x0f", "control characters that are valid UTF-8"),
    # other encodings
    ("not_text", RUSSIAN.encode("utf-16"), "UTF-16 with a mark"),
    ("not_text", RUSSIAN.encode("utf-16-le"), "UTF-16 without one: its blanks are NULs"),
    ("not_text", ENGLISH.encode("utf-16-be"), "UTF-16, big end first"),
    ("not_text", RUSSIAN.encode("utf-32"), "UTF-32"),
    ("not_text", RUSSIAN.encode("cp1251"), "windows-1251"),
    ("not_text", RUSSIAN.encode("koi8-r"), "KOI8-R"),
    ("not_text", RUSSIAN.encode("cp866"), "the code page of DOS"),
    ("not_text", FRENCH.encode("cp1252"), "windows-1252"),
    ("not_text", "Côte d'Ivoire".encode("latin-1"), "one letter of Latin-1"),
    ("not_text", RUSSIAN.encode()[:-1] + b"\xff", "UTF-8 with one byte broken"),
    ("not_text", RUSSIAN.encode()[:101], "UTF-8 cut in the middle of a letter"),
    # UTF-8 that was read with another table and saved so
    ("damaged", RUSSIAN.encode().decode("cp1251", "replace").encode(), "as windows-1251"),
    ("damaged", RUSSIAN.encode().decode("latin-1").encode(), "as Latin-1"),
    ("damaged", RUSSIAN.encode().decode("cp1252", "replace").encode(), "as windows-1252"),
    ("damaged", "قرر مؤتمر الأطراف أن ينشئ فريقا عاملا".encode().decode("latin-1").encode(), "Arabic as Latin-1"),
    # windows-1251 that was read with another table and saved so
    ("damaged", RUSSIAN.encode("cp1251").decode("latin-1").encode(), "windows-1251 as Latin-1"),
    ("damaged", RUSSIAN.encode("cp1251").decode("utf-8", "replace").encode(), "replacement signs for letters"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "data", "why"), REFUSED, ids=[why for _, _, why in REFUSED])
def test_refused(code: str, data: bytes, why: str) -> None:
    assert code == code_of(data), why


OPENED = [
    (RUSSIAN, "Russian"),
    (RUSSIAN.upper(), "a heading in capitals: many of the letters that garbled text begins with"),
    (ENGLISH, "English"),
    (FRENCH, "French"),
    ("РС", "two letters that are no garble"),
    ("ØRSTED, Århus, GÄVLE, ÐÑ", "letters of the north"),
    ("قرر مؤتمر الأطراف أن ينشئ فريقا عاملا", "Arabic"),
    ("缔约方会议决定设立一个工作组。", "Chinese"),
    ("One replacement sign in a whole paragraph of text that is sound otherwise: \ufffd.", "a letter lost"),
    ("a\fb", "a form feed between pages"),
    ("x", "one letter"),
]


@pytest.mark.parametrize(("content", "why"), OPENED, ids=[why for _, why in OPENED])
def test_opened(content: str, why: str) -> None:
    assert content == document_from(content.encode(), "a.txt").text, why


# ---------------------------------------------------------------- files


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    for path in (tmp_path / "none.txt", tmp_path / "none" / "a.txt", Path("a\0b.txt")):
        with pytest.raises(DocumentError) as caught:
            open_document(path)
        assert caught.value.code == "not_found"


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="is a folder: open its files one by one") as caught:
        open_document(tmp_path)

    assert caught.value.code == "unsupported_format"


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    path = tmp_path / "a.txt"
    os.mkfifo(path)

    with pytest.raises(DocumentError, match="standard input") as caught:
        open_document(path)

    assert caught.value.code == "unsupported_format"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no /dev/zero")
def test_a_device_without_end_is_refused() -> None:
    with pytest.raises(DocumentError, match="device") as caught:
        open_document("/dev/zero")

    assert caught.value.code == "unsupported_format"


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="this system has no /proc")
def test_a_file_that_states_no_size_is_measured_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Path("/proc/self/status").stat().st_size == 0
    assert open_document("/proc/self/status").text
    monkeypatch.setattr(text, "MAX_BYTES", 10)

    with pytest.raises(DocumentError) as caught:
        open_document("/proc/self/status")

    assert caught.value.code == "too_large"


def test_a_file_that_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text, "MAX_BYTES", 100)
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 100)
    assert open_document(path).text == "x" * 100

    path.write_bytes(b"x" * 101)
    with pytest.raises(DocumentError) as caught:
        open_document(path)
    assert caught.value.code == "too_large"
    with pytest.raises(DocumentError) as at_hand:
        document_from(b"x" * 101, "a.txt")
    assert (at_hand.value.code, at_hand.value.message) == ("too_large", caught.value.message)


# ---------------------------------------------------------------- what is kept


def test_the_source_says_which_file(tmp_path: Path) -> None:
    path = tmp_path / "doc.txt"
    data = "\ufeffКонференция\r\n".encode()
    path.write_bytes(data)

    source = open_document(path).source

    assert source.path == str(path)
    assert source.sha256 == hashlib.sha256(data).hexdigest()
    assert source.media_type == "text/plain"
    assert (source.bytes, source.characters, source.pages) == (len(data), 13, None)


def test_the_byte_order_mark_is_no_part_of_the_text() -> None:
    assert document_from("\ufeffABC".encode(), "a.txt").text == "ABC"
    assert document_from("AB\ufeffC".encode(), "a.txt").text == "AB\ufeffC", "inside it is a character"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_are_kept_and_counted(end: str) -> None:
    content = f"1. One.{end}{end}2. Two.{end}"
    document = document_from(content.encode(), "a.txt")

    assert content == document.text
    assert [content[p.start : p.end] for p in document.structure.parts] == ["1. One.", "2. Two."]

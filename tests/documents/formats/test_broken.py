"""Broken files of every format: a clear refusal or a reading, never anything else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broken import FORMATS, SEEDS, allowed, broken, nested_names
from pdfs import Sheet, as_drawn, pdf
from trying import tried

FEW, MANY = 40, 4000


@pytest.mark.parametrize("name", FORMATS)
def test_the_whole_ones_are_read(name: str) -> None:
    allowed(SEEDS[name], name)


@pytest.mark.parametrize("name", FORMATS)
def test_a_few_broken_ones(name: str) -> None:
    for seed in range(FEW):
        allowed(broken(SEEDS[name], seed), name)


@pytest.mark.long
@pytest.mark.parametrize("name", FORMATS)
def test_many_broken_ones(name: str) -> None:
    for seed in range(FEW, MANY):
        allowed(broken(SEEDS[name], seed), name)


BEGINNINGS = (
    b"<!--", b"-->", b"<?xml", b"?>", b"<!DOCTYPE ", b"<html>", b"<p>", b"</p>", b"<akomaNtoso>", b"%PDF-1.4", b"PK\x03\x04",
    b"PK\x05\x06", b"PK\x01\x02", b"\x1f\x8b\x08", b"BZh9", b"\xfd7zXZ\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"{\\rtf", b"To: a\n",
    b"\xd0\xcf\x11\xe0", b"MIME-Version:", b"A", b" ", b"\n", b"\0",
)  # fmt: skip


@tried(300, deadline=2000)
@given(
    st.lists(st.sampled_from(BEGINNINGS) | st.binary(max_size=20), max_size=40).map(b"".join),
    st.sampled_from(["file", "archive"]),
)
def test_whatever_a_file_begins_with(data: bytes, name: str) -> None:
    allowed(data, name)


@pytest.mark.parametrize("name", ["text", "html", "docx-zip", "pdf", "archive"])
def test_a_few_broken_ones_whose_format_is_told_first(name: str) -> None:
    for seed in range(FEW):
        allowed(broken(SEEDS[name], seed), "file")


def strokes() -> bytes:
    """A page that is read from right to left, and on it a line of which nothing is left: strokes that lengthen words."""
    sheet = Sheet()
    sheet.put(200, 100, as_drawn("يقرر المؤتمر أن يجتمع"))
    sheet.put(100, 100, "ـــــ")
    return pdf(sheet)


FOUND = [
    ("comments that took years", "file", b"<!---->" * 40 + b"x"),
    ("the same in XML", "file", b'<?xml version="1.0"?>' + b"<!--x-->" * 100),
    ("names of names in an archive", "archive", nested_names()),
    ("a line without letters", "pdf", strokes()),
]


@pytest.mark.parametrize(
    ("name", "data"), [(name, data) for _, name, data in FOUND], ids=[w for w, *_ in FOUND]
)
def test_what_was_found_once(name: str, data: bytes) -> None:
    allowed(data, name)

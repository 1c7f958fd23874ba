"""`greffier convert`: a document in another format."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from akn_oracle import schema_path
from greffier import open_document
from greffier.documents.mark import MARK

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Greffier

NAME = "untoc-resolution.en.txt"
BAD_SCHEMA = b'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="other"/></xs:schema>'


def test_text_is_what_the_command_text_prints(examples: Path, greffier: Greffier) -> None:
    assert (
        greffier("convert", examples / NAME, "--to", "text").stdout.decode()
        == open_document(examples / NAME).text
    )


def test_json_is_the_reading_contract(examples: Path, greffier: Greffier) -> None:
    read = greffier("read", "--json", examples / NAME).stdout

    assert greffier("convert", examples / NAME, "--to", "json").stdout == read


def test_akoma_ntoso_reads_back_as_the_same_text(examples: Path, tmp_path: Path, greffier: Greffier) -> None:
    first, second = tmp_path / "first.xml", tmp_path / "second.xml"
    assert greffier("convert", examples / NAME, "--to", "akn", "--out", first).stdout == b""
    greffier("convert", first, "--to", "akn", "--out", second)

    assert first.read_bytes().startswith(b"<?xml")
    assert second.read_bytes() == first.read_bytes()
    assert "Recalling also its resolutions" in greffier("text", first).stdout.decode()


def test_standard_input(greffier: Greffier) -> None:
    assert b"<akomaNtoso" in greffier("convert", "-", "--to", "akn", stdin=b"A report.\n").stdout


def test_a_valid_file_passes_the_schema(examples: Path, greffier: Greffier) -> None:
    done = greffier("convert", examples / NAME, "--to", "akn", "--schema", schema_path())

    assert (done.returncode, done.stderr) == (0, b"")


def test_faults_are_told_with_line_and_code(examples: Path, tmp_path: Path, greffier: Greffier) -> None:
    (tmp_path / "other.xsd").write_bytes(BAD_SCHEMA)
    done = greffier("convert", examples / NAME, "--to", "akn", "--schema", tmp_path / "other.xsd")

    assert done.returncode == 1
    assert b"<akomaNtoso" in done.stdout  # written all the same
    assert b", line 2: Element" in done.stderr
    assert b"(schemav_cvc_elt_1)" in done.stderr


@pytest.mark.parametrize(
    ("content", "code"),
    [(None, "not_found"), (b"<a", "damaged"), (b"<a/>", "damaged")],
    ids=["no file", "no XML", "no schema"],
)
def test_a_schema_that_cannot_be_loaded(
    content: bytes | None, code: str, examples: Path, tmp_path: Path, greffier: Greffier
) -> None:
    path = tmp_path / "schema.xsd"
    if content is not None:
        path.write_bytes(content)
    done = greffier("convert", examples / NAME, "--to", "akn", "--schema", path)

    assert (done.returncode, done.stdout) == (1, b"")
    assert code in done.stderr.decode()


def test_a_schema_checks_akoma_ntoso_only(examples: Path, greffier: Greffier) -> None:
    done = greffier("convert", examples / NAME, "--to", "json", "--schema", "akomantoso30.xsd")

    assert (done.returncode, done.stdout) == (2, b"")


@pytest.mark.parametrize(
    "arguments", [["nowhere.txt", "--to", "akn"], [NAME, "--to", "akn", "--out", "no/such/folder/a.xml"]]
)
def test_what_cannot_be_read_or_written(
    arguments: list[str], examples: Path, greffier: Greffier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(examples)
    done = greffier("convert", *arguments)

    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(b"error: ")


def test_the_document_itself_is_never_written_over(
    examples: Path, tmp_path: Path, greffier: Greffier
) -> None:
    source = tmp_path / "source.txt"
    source.write_bytes((examples / NAME).read_bytes())
    (tmp_path / "link.txt").symlink_to(source)

    for out in (source, tmp_path / "link.txt", tmp_path / "." / "source.txt"):
        done = greffier("convert", source, "--to", "akn", "--out", out)
        assert (done.returncode, done.stdout) == (2, b"")
        assert b"the document itself" in done.stderr
    assert source.read_bytes() == (examples / NAME).read_bytes()


def test_what_no_reader_can_take_is_not_written(tmp_path: Path, greffier: Greffier) -> None:
    (tmp_path / "long.txt").write_text("a " * 5_500_000, encoding="utf-8")
    (tmp_path / "out.xml").write_bytes(b"before")

    done = greffier("convert", tmp_path / "long.txt", "--to", "akn", "--out", tmp_path / "out.xml")

    assert done.returncode == 1
    assert b"limit_exceeded" in done.stderr
    assert (tmp_path / "out.xml").read_bytes() == b"before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["long.txt", "out.xml"]


def test_the_mark_of_a_draft_goes_from_format_to_format(
    examples: Path, tmp_path: Path, greffier: Greffier
) -> None:
    text, akn, again = tmp_path / "a.txt", tmp_path / "b.xml", tmp_path / "c.txt"
    text.write_text(f"{(examples / NAME).read_text(encoding='utf-8')}\n{MARK}\n", encoding="utf-8")
    greffier("convert", text, "--to", "akn", "--out", akn)
    greffier("convert", akn, "--to", "text", "--out", again)

    assert greffier("convert", text, "--to", "text").stdout == text.read_bytes()
    assert [open_document(path).drafted for path in (text, akn, again)] == [True, True, True]
    assert again.read_text(encoding="utf-8").splitlines()[-2:] == ["", MARK]
    assert "drafted by Greffier" in greffier("read", again).stdout.decode()
    assert json.loads(greffier("convert", akn, "--to", "json").stdout)["source"]["drafted"] is True

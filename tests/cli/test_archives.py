"""Archives on the command line: each member is a file of its own, named behind the archive."""

from __future__ import annotations

import json
import sys
import tarfile
import zipfile
from io import BytesIO
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from greffier.cli import inputs, main
from greffier.cli.progress import Progress
from greffier.documents.formats import archives
from word import docx, p, r

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Greffier

WORD = docx(p("1. Notes the report."))
FILES = {"a.txt": b"1. Decides to meet.", "in/b.docx": WORD, "c.css": b"p {}", "d.txt": b"\xff\xfe"}


@pytest.fixture(params=["zip", "tar.gz"])
def archive(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / f"papers.{request.param}"
    if request.param == "zip":
        with zipfile.ZipFile(path, "w") as opened:
            for name, data in FILES.items():
                opened.writestr(name, data)
    else:
        with tarfile.open(path, "w:gz") as packed:
            for name, data in FILES.items():
                info = tarfile.TarInfo(name)
                info.size = len(data)
                packed.addfile(info, BytesIO(data))
    return path


def outcomes(printed: bytes) -> list[tuple[str, str]]:
    """The path behind that of the archive, and the text of the only part or the code of the error."""
    found = [json.loads(line) for line in printed.splitlines()]
    return [
        (
            x["source"]["path"].partition("papers.")[2].partition("/")[2] or x["source"]["path"],
            x["parts"][0]["text"] if "parts" in x else x["error"]["code"],
        )
        for x in found
    ]


EXPECTED = [
    ("a.txt", "Decides to meet."), ("in/b.docx", "Notes the report."), ("c.css", "unsupported_format"), ("d.txt", "not_text"),
]  # fmt: skip


def test_members_are_read_each_by_itself(archive: Path, greffier: Greffier) -> None:
    done = greffier("read", "--json", archive)
    assert done.returncode == 1, "two of them cannot be read"
    assert outcomes(done.stdout) == EXPECTED


def test_an_archive_in_a_folder(archive: Path, greffier: Greffier) -> None:
    assert outcomes(greffier("read", "--json", archive.parent).stdout) == EXPECTED


def test_an_archive_on_standard_input(archive: Path, greffier: Greffier) -> None:
    done = greffier("read", "--json", "-", stdin=archive.read_bytes())
    assert outcomes(done.stdout) == [(f"-/{name}", told) for name, told in EXPECTED]


def test_a_word_file_on_standard_input(greffier: Greffier) -> None:
    assert outcomes(greffier("read", "--json", "-", stdin=WORD).stdout) == [("-", "Notes the report.")]
    assert greffier("text", "-", stdin=WORD).stdout == b"1. Notes the report.\n"


def test_the_text_of_a_member(archive: Path, greffier: Greffier) -> None:
    assert greffier("text", f"{archive}/in/b.docx").stdout == b"1. Notes the report.\n"
    assert b"ARCHIVE/FILE" in greffier("text", archive).stderr


def test_members_are_added_each_by_itself(archive: Path, greffier: Greffier, tmp_path: Path) -> None:
    home = {"GREFFIER_HOME": str(tmp_path / "home")}
    done = greffier("add", "--json", archive, **home)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(x["path"].removeprefix(f"{archive}/"), x["outcome"]) for x in found] == [
        ("a.txt", "new"), ("in/b.docx", "new"), ("c.css", "failed"), ("d.txt", "failed"),
    ]  # fmt: skip
    again = greffier("add", "--json", archive, **home)
    assert [json.loads(line)["outcome"] for line in again.stdout.splitlines()][:2] == ["known", "known"]


def test_an_empty_archive_is_told_of(tmp_path: Path, greffier: Greffier) -> None:
    path = tmp_path / "empty.zip"
    zipfile.ZipFile(path, "w").close()
    assert b"archive holds no file" in greffier("read", path).stderr


def test_old_office_files_in_a_folder_say_what_to_do(tmp_path: Path, greffier: Greffier) -> None:
    for name in ("a.doc", "b.rtf", "c.odt"):
        (tmp_path / name).write_bytes(b"x")
    told = greffier("read", tmp_path).stderr.decode().splitlines()
    assert [line.endswith("save it as .docx (unsupported_format)") for line in told] == [True] * 3


def test_tracked_changes_on_request(tmp_path: Path, greffier: Greffier) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(
        docx(p("1. Decides ", f"<w:del>{r('not ')}</w:del><w:ins>{r('again ')}</w:ins>", "to meet."))
    )
    texts = {
        how: greffier("text", "--changes", how, path).stdout for how in ("accepted", "original", "shown")
    }
    assert texts == {
        "accepted": b"1. Decides again to meet.\n",
        "original": b"1. Decides not to meet.\n",
        "shown": b"1. Decides [-not -]{+again +}to meet.\n",
    }
    found = json.loads(greffier("read", "--json", "--changes", "original", path).stdout)
    assert [w["code"] for w in found["warnings"]] == ["tracked_changes", "no_symbol"]
    assert found["parts"][0]["text"] == "Decides not to meet."


def test_files_are_counted_without_unpacking_any(archive: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A")
    places = list(inputs.expand([str(tmp_path), "-"]))
    expected = 2 + (len(FILES) if archive.suffix == ".zip" else 1)
    assert inputs.total(places) == expected


def test_progress_past_what_could_be_counted_promises_no_end() -> None:
    progress = Progress(2)
    progress.done = 2
    assert progress.line(4.0) == f"reading {'█' * 24} 2 of 2, 0.5/s, 0 s left"
    progress.done = 4000
    assert progress.line(4.0) == "reading 4,000, 1000/s"
    assert progress.long
    assert not Progress(2).long


def test_an_archive_on_standard_input_is_limited(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data = BytesIO()
    with tarfile.open(fileobj=data, mode="w") as packed:
        packed.addfile(tarfile.TarInfo("a.txt"))
    monkeypatch.setattr(archives, "MAX_MEMBER", 1000)
    monkeypatch.setattr(archives, "MAX_STREAM", 2000)
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=BytesIO(data.getvalue())))
    assert main(["read", "--json", "-"]) == 1
    assert outcomes(capsys.readouterr().out.encode()) == [("-", "too_large")]

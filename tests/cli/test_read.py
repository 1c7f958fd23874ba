"""`greffier read`: what is printed, in which order, with which exit status."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import pytest

from greffier.cli import inputs, main
from greffier.reading import read

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Greffier
    from greffier.documents import Document
    from greffier.reading.models import Reading

NOTE = "untoc-note.en.txt"
REPORT = "untoc-wg-report.en.txt"


def objects(output: bytes | str) -> list[dict[str, Any]]:
    text = output.decode() if isinstance(output, bytes) else output
    return [json.loads(line) for line in text.split("\n") if line]


def test_a_line_for_each_file_in_the_order_given(
    examples: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(examples)

    assert main(["read", "--json", REPORT, NOTE, REPORT]) == 0

    found = objects(capsys.readouterr().out)
    assert [each["source"]["path"] for each in found] == [REPORT, NOTE, REPORT]
    assert {"greffier.reading/1"} == {each["schema"] for each in found}
    assert list(found[0]) == ["schema", "source", "document", "parts", "claims", "warnings"]


def test_a_missing_file_gets_its_line_and_the_others_are_read(
    examples: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["read", "--json", "nowhere.txt", str(examples / NOTE)]) == 1

    printed = capsys.readouterr()
    missing, note = objects(printed.out)
    assert list(missing) == ["schema", "source", "error"]
    assert missing["source"]["path"] == "nowhere.txt"
    assert missing["error"]["code"] == "not_found"
    assert missing["error"]["message"]
    assert note["document"]["kind"] == "note"
    assert printed.err.startswith("error: nowhere.txt: ")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"%PDF-1.7\n%\xe2\xe3", "damaged"),
        ("Доклад".encode("cp1251"), "not_text"),
        ("Доклад".encode("utf-16"), "not_text"),
        (b"a\x00b\x00\x01\x02", "not_text"),
    ],
)
def test_bad_files_get_their_code(
    content: bytes, code: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bad.txt"
    path.write_bytes(content)

    assert main(["read", "--json", str(path)]) == 1

    (found,) = objects(capsys.readouterr().out)
    assert code == found["error"]["code"]
    assert found["source"]["bytes"] == len(content)


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (KeyError("item"), "damaged", "KeyError: 'item'"),
        (OSError(5, "no data"), "damaged", "OSError: [Errno 5] no data"),
        (RecursionError(), "limit_exceeded", "depth"),
        (MemoryError(), "limit_exceeded", "memory"),
    ],
)
def test_a_fault_in_one_document_is_told_and_stops_no_other(
    error: Exception,
    code: str,
    words: str,
    examples: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_text("A note.", encoding="utf-8")

    def read_or_fail(document: Document) -> Reading:
        if document.source.path == str(bad):
            raise error
        return read(document)

    monkeypatch.setattr(inputs, "read", read_or_fail)

    assert main(["read", "--json", str(bad), str(examples / NOTE)]) == 1

    printed = capsys.readouterr()
    failed, note = objects(printed.out)
    assert failed["error"]["code"] == code
    assert words in failed["error"]["message"]
    assert printed.err.startswith(f"error: {bad}: ")
    assert words in printed.err
    assert note["document"]["kind"] == "note"


def test_a_folder_is_read_in_the_order_of_its_names(
    examples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (examples / NOTE).read_bytes()
    for name in ("b.txt", "a/z.md", "a/c.txt", "c.txt", ".hidden.txt", ".git/d.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text)

    assert main(["read", "--json", str(tmp_path)]) == 0

    found = [os.path.relpath(each["source"]["path"], tmp_path) for each in objects(capsys.readouterr().out)]
    assert [os.path.join("a", "c.txt"), os.path.join("a", "z.md"), "b.txt", "c.txt"] == found


def test_other_formats_in_a_folder_are_told_of_and_stop_nothing(
    examples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.rtf").write_bytes(b"{\\rtf1 }")
    (tmp_path / "b.txt").write_bytes((examples / NOTE).read_bytes())
    (tmp_path / "c.txt").symlink_to(tmp_path / "gone.txt")

    assert main(["read", "--json", str(tmp_path)]) == 1

    found = objects(capsys.readouterr().out)
    codes = [each.get("error", {}).get("code") for each in found]
    assert codes == ["unsupported_format", None, "not_found"]


def test_links_are_followed_inside_their_folder_only(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    named, secret = tmp_path / "named", tmp_path / "secret.txt"
    for path in (secret, named / "in" / "b.txt"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("1. Decides to meet.")
    (named / "a.txt").symlink_to(secret)
    (named / "b.txt").symlink_to("in/../../secret.txt")
    (named / "c.txt").symlink_to("in/b.txt")
    (tmp_path / "link").symlink_to(named)

    for folder in (named, tmp_path / "link"):
        assert main(["read", "--json", str(folder)]) == 1
        codes = [each.get("error", {}).get("code") for each in objects(capsys.readouterr().out)]
        assert codes == ["unsupported_format", "unsupported_format", None, None]
    assert main(["read", "--json", str(named / "a.txt")]) == 0, "it is named itself"


def test_standard_input(examples: Path, process: Greffier) -> None:
    done = process("read", "--json", "-", stdin=(examples / NOTE).read_bytes())

    (found,) = objects(done.stdout)
    assert done.returncode == 0
    assert found["source"]["path"] == "-"
    assert found["document"]["kind"] == "note"


def test_a_file_name_that_is_no_unicode(examples: Path, tmp_path: Path, greffier: Greffier) -> None:
    path = os.path.join(os.fsencode(tmp_path), b"\xe4\xee\xea.txt")
    with open(path, "wb") as file:
        file.write((examples / NOTE).read_bytes())

    done = greffier("read", "--json", tmp_path)

    (found,) = objects(done.stdout)
    assert done.returncode == 0
    assert found["source"]["path"].endswith("\ufffd.txt")


def test_output_is_utf8_under_any_locale(examples: Path, greffier: Greffier, process: Greffier) -> None:
    path = next(examples.glob("*.ru.txt"))

    for view in ([], ["--json"]):
        plain = process("read", *view, path, LANG="C", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
        usual = greffier("read", *view, path)
        assert plain.returncode == 0
        assert plain.stdout == usual.stdout
        assert "Конференц" in plain.stdout.decode()


def test_the_outline_shows_parts_and_claims_in_place(
    examples: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = examples / REPORT
    expected = json.loads(path.with_suffix(".json").read_text())

    assert main(["read", str(path)]) == 0

    outline = capsys.readouterr().out
    assert outline.startswith(expected["document"]["symbols"][0])
    assert "\x1b[" not in outline
    for part in expected["parts"]:
        assert f"  {part['start']}–{part['end']}" in outline
    for claim in expected["claims"]:
        assert f"{claim['start']}–{claim['end']}" in outline
    for warning in expected["warnings"]:
        assert warning["code"] in outline


def test_an_error_in_the_outline_view(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", "nowhere.txt"]) == 1

    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("error: nowhere.txt: ")
    assert printed.err.endswith("(not_found)\n")


def test_an_empty_folder_is_told_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(tmp_path)]) == 0

    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == f"{tmp_path}: the folder or archive holds no file\n"


# ---------------------------------------------------------------- limits


def test_a_file_may_take_so_much_time(
    examples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In whatever format, and wherever it stands: the time of reading counts, not only that of opening."""
    words = "The Working Group on Firearms held its fifteenth meeting on 27 March 2028.\n"
    for name, form in (("slow.txt", "{}"), ("slow.html", "<html><body><pre>{}</pre></body></html>")):
        (tmp_path / name).write_text(form.format(words * 60_000), encoding="utf-8")
    monkeypatch.setenv("GREFFIER_MAX_SECONDS", "0.7")

    status = main(["read", "--json", *map(str, sorted(tmp_path.iterdir())), str(examples / NOTE)])

    found = objects(capsys.readouterr().out)
    assert status == 1
    assert [each.get("error", {}).get("code") for each in found] == ["timeout", "timeout", None]


@pytest.mark.parametrize("name", ["a.txt", "a.html"])
def test_a_file_may_give_so_many_characters(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / name).write_text("<html><body><p>A note of more than ten characters.", encoding="utf-8")
    monkeypatch.setenv("GREFFIER_MAX_CHARACTERS", "10")

    main(["read", "--json", str(tmp_path / name)])

    (found,) = objects(capsys.readouterr().out)
    assert found["error"]["code"] == "limit_exceeded"


def test_limits_that_are_none_are_told_of_once(
    examples: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GREFFIER_MAX_SECONDS", "abc")

    assert main(["read", str(examples / NOTE), str(examples / REPORT)]) == 1

    told = capsys.readouterr().err
    assert told.count("GREFFIER_MAX_SECONDS is 'abc': it must be a number above 0 (settings)") == 1

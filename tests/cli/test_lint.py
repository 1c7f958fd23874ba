"""`greffier lint`: what is printed, as words and as JSON, and the exit status."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from greffier import open_document, read
from greffier.cli import main
from greffier.cli.words import linting as words
from greffier.drafting.lint import CODES, SEVERITIES, lint

if TYPE_CHECKING:
    from pathlib import Path

    from asking import Asking
    from conftest import Greffier

FAULTY = (
    "1. The group met on 6-10 June 2024.\n\n2. It met again on 3-5 July and 3-6 May, 4-5 June and 4-6 June.\n"
)
CLEAN = "1. The group met in Vienna on 6–10 June 2024.\n"
OPEN = "1. The group met in Vienna on […] and adopted the report of the session.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (("clean", CLEAN), ("faulty", FAULTY), ("open", OPEN)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    return tmp_path


def test_a_kind_is_told_of_once_with_its_first_places(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["lint", str(folder / "faulty.txt")]) == 1

    head, kind, first, *_, more = capsys.readouterr().out.splitlines()
    assert head == f"{folder / 'faulty.txt'}: 5 warnings"
    assert kind == "  warning: a range with a dash that this language does not use there (5)"
    assert first == "    1:21  1. The group met on ⟦6-10⟧ June 2024.  expected 6–10"
    assert more == "    … and 2 more"


@pytest.mark.parametrize(("name", "status"), [("clean", 0), ("open", 0), ("faulty", 1), ("nowhere", 1)])
def test_the_exit_status(folder: Path, name: str, status: int, capsys: pytest.CaptureFixture[str]) -> None:
    """Notes alone are no fault; a file that is not there is one."""
    assert main(["lint", str(folder / f"{name}.txt")]) == status
    assert bool(capsys.readouterr().err) == (name == "nowhere")


def test_a_file_that_cannot_be_read_stops_no_other(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "empty.txt").touch()

    assert main(["lint", "--json", str(folder)]) == 1

    clean, empty, faulty, open_ = map(json.loads, capsys.readouterr().out.splitlines())
    assert clean == {"path": str(folder / "clean.txt"), "language": "en", "findings": []}
    assert empty["error"]["code"] == "empty"
    assert [f["severity"] for f in open_["findings"]] == ["note"]
    assert faulty["findings"][0] == {
        "code": "range_dash",
        "rule": "dashes",
        "severity": "warning",
        "start": 20,
        "end": 24,
        "line": 1,
        "column": 21,
        "part": "para_1",
        "passage": "1. The group met on ⟦6-10⟧ June 2024.",
        "values": {"found": "6-10", "expected": "6–10"},
    }


def test_another_usage_can_be_asked_for(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """French has a hyphen in ranges too."""
    assert main(["lint", "--language", "fr", str(folder / "faulty.txt")]) == 0
    assert capsys.readouterr().out == f"{folder / 'faulty.txt'}: nothing found\n"


def test_wrong_usage(greffier: Greffier) -> None:
    assert greffier("lint").returncode == 2
    assert greffier("lint", "--language", "xx", "file.txt").returncode == 2


def test_standard_input(greffier: Greffier) -> None:
    done = greffier("lint", "-", stdin=CLEAN.encode())

    assert (done.returncode, done.stdout.decode()) == (0, "-: nothing found\n")


def test_marks_of_direction_do_not_work_on_what_is_printed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "override.txt").write_text("1. The group met in the \u202ecity.\n", encoding="utf-8")

    assert main(["lint", str(folder / "override.txt")]) == 1

    out = capsys.readouterr().out
    assert "RLO" in out
    assert "\u202e" not in out


@pytest.mark.parametrize("kind", ["note", "agenda", "annotated-agenda", "report", "participants", "followup"])
def test_nothing_is_found_in_drafts_of_six_languages(kind: str, asking: Asking, tmp_path: Path) -> None:
    """Drafted after the session and its documents, so that nothing told as past is to come."""
    session = ("--session", "CTOC/COP/14", "--as-of", "2030-12-01")
    asking("draft", kind, *session, "--lang", "all", "--to", "text,html", "--out", str(tmp_path))

    drafts = [path for path in sorted(tmp_path.iterdir()) if path.suffix != ".json"]
    assert len(drafts) == 12
    for path in drafts:
        document = open_document(path)
        found = lint(document, read(document))
        assert {f.code for f in found} <= {"placeholder"}, path.name


def test_every_code_has_words() -> None:
    assert words.MEANINGS.keys() == CODES.keys()
    assert words.DETAILS.keys() <= CODES.keys()
    assert words.SEVERITIES.keys() == set(SEVERITIES)

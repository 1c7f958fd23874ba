"""`greffier draft`: files, what is told beside them, what is refused."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import greffier
from greffier.cli import main
from greffier.cli.words import drafting
from greffier.drafting.writing.pdf import fonts

if TYPE_CHECKING:
    from asking import Asking

NOTE = ("draft", "note", "--session", "CTOC/COP/14", "--as-of", "2028-09-01")
DISPUTED = "48760c3705"
PAST = "20f426932a"
"""One note calls a meeting past, and to come."""


def test_a_note_is_printed(asking: Asking) -> None:
    told = asking(*NOTE)

    assert "Note by the Secretariat" in told
    assert "its fifteenth meeting from 27 to 29 March 2028" in told


@pytest.mark.parametrize("said", ["CTOC/COP/14", "CTOC/COP:14", "14th session of the Conference"])
def test_a_session_is_named_in_several_ways(said: str, asking: Asking) -> None:
    assert "Fourteenth session" in asking("draft", "note", "--session", said, "--as-of", "2028-09-01")


def test_files_are_named_by_kind_date_and_language(asking: Asking, tmp_path: Path) -> None:
    asking(*NOTE, "--lang", "en,ru", "--to", "text,akn", "--out", str(tmp_path))

    assert {path.name for path in tmp_path.iterdir() if "sources" not in path.name} == {
        f"note-2028-09-01-{language}.{ending}" for language in ("en", "ru") for ending in ("txt", "xml")
    }


def test_or_by_the_symbol(asking: Asking, tmp_path: Path) -> None:
    asking(*NOTE, "--symbol", "CTOC/COP/2028/5", "--out", str(tmp_path))

    assert (tmp_path / "CTOC_COP_2028_5-2028-09-01-en.txt").read_text().startswith("CTOC/COP/2028/5\n")


def test_drafts_of_two_sessions_stand_beside_each_other(asking: Asking, tmp_path: Path) -> None:
    for session in ("CTOC/COP/WG.6/15", "CTOC/COP/WG.3/19"):
        asking("draft", "agenda", "--session", session, "--as-of", "2028-12-01", "--out", str(tmp_path))

    assert {path.name for path in tmp_path.glob("*.txt")} == {
        "agenda-2028-12-01-en.txt",
        "agenda-2028-12-01-en-CTOC_COP_WG.3_19.txt",
    }


def test_the_same_record_gives_the_same_bytes(asking: Asking, tmp_path: Path) -> None:
    for folder in ("one", "two"):
        asking(*NOTE, "--to", "text,akn", "--out", str(tmp_path / folder))

    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()


@pytest.mark.skipif(bool(fonts.missing("A")), reason="Noto Serif is not installed")
def test_a_pdf_is_written_as_a_standard_and_again_as_that(asking: Asking, tmp_path: Path) -> None:
    asking(*NOTE, "--to", "pdf", "--standard", "ua-1", "--out", str(tmp_path))
    path = tmp_path / "note-2028-09-01-en.pdf"
    first = path.read_bytes()
    asking("draft", "--refresh", str(tmp_path / "note-2028-09-01-en.sources.json"), "--out", str(tmp_path))

    assert b"pdfuaid" in first
    assert path.read_bytes() == first


def test_missing_fonts_are_told(asking: Asking, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "_families", frozenset)

    told = asking(*NOTE, "--to", "text,pdf", "--out", str(tmp_path), status=1)

    assert "Noto Serif (fonts-noto-core)" in told
    assert list(tmp_path.iterdir()) == []


def test_an_edited_draft_is_not_written_over(asking: Asking, tmp_path: Path) -> None:
    asking(*NOTE, "--out", str(tmp_path))
    path = tmp_path / "note-2028-09-01-en.txt"
    path.write_text("edited")

    assert "--replace" in asking(*NOTE, "--out", str(tmp_path), status=1)
    assert path.read_text() == "edited"
    asking(*NOTE, "--out", str(tmp_path), "--replace")
    assert path.read_text() != "edited"


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Exit status, standard output and standard error of a command."""
    capsys.readouterr()
    status = main(list(arguments))
    printed = capsys.readouterr()
    return status, printed.out, printed.err


@pytest.mark.usefixtures("asking")
def test_items_that_the_rules_put_on_an_agenda_are_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """What is left open and what is added are told apart, the numbers of one agenda in a line."""
    _, _, err = told(capsys, "draft", "agenda", "--session", "CTOC/COP/WG.3/15", "--as-of", "2028-12-01")

    assert drafting.ADDED.format(count=6) in err
    assert f"  CTOC/COP/WG.3:15 (1, 1.a, 1.b, 3, 4, 5): {drafting.GAPS['from_rules']}\n" in err
    assert drafting.MISSING.format(count=2) in err


@pytest.mark.usefixtures("asking")
@pytest.mark.parametrize(
    ("session", "status"), [("CTOC/COP/WG.4:19", "postponed"), ("CTOC/COP/WG.4:2028-10-17", "cancelled")]
)
def test_nothing_is_reported_of_what_was_not_held(
    session: str, status: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = told(capsys, "draft", "report", "--session", session)

    assert (code != 0, out) == (True, "")
    assert f"{session} was {status}" in err


@pytest.mark.usefixtures("asking")
class TestDisagreements:
    """WG.3 is said to have been set up by decision 2/2, and by decision 3/2."""

    def test_are_marked_and_told(self, capsys: pytest.CaptureFixture[str]) -> None:
        status, out, err = told(capsys, *NOTE)

        assert status == 0
        assert "in its decision 2/2 [?]." in out
        assert DISPUTED in err
        assert "CTOC/COP/decision/3/2" in err

    def test_stand_with_the_documents_that_say_each(self, capsys: pytest.CaptureFixture[str]) -> None:
        _, _, err = told(capsys, *NOTE)

        assert "1  act established, by CTOC/COP/decision/2/2 (taken)\n       said in " in err

    def test_fail_where_that_is_asked_for(self, capsys: pytest.CaptureFixture[str]) -> None:
        status, out, _ = told(capsys, *NOTE, "--strict")

        assert status == 1
        assert "Note by the Secretariat" in out

    def test_may_be_of_a_value_alone(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        """Two titles of one item are no discrepancy of the record, and have a name to choose by all the same."""
        report = ("draft", "report", "--session", "CTOC/COP:14", "--as-of", "2028-11-07", "--strict")
        status, out, err = told(capsys, *report)
        (name,) = re.findall(r"^  (\w+)  CTOC/COP:14/item/2.d, title.en:", err, re.MULTILINE)
        chosen = tmp_path / "choices.toml"
        chosen.write_text(f'"{name}" = 2\n')

        settled, again, _ = told(capsys, *report, "--choose", str(chosen))

        assert (status, "Firearms Protocol [?]" in out) == (1, True)
        assert (settled, "Review of the implementation of the Firearms Protocol." in again) == (0, True)

    def test_are_settled_by_a_choice(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        chosen = tmp_path / "choices.toml"
        chosen.write_text(f'"{DISPUTED}" = 2\n"{PAST}" = 1\n')

        status, out, err = told(capsys, *NOTE, "--strict", "--choose", str(chosen))

        assert status == 0
        assert "in its decision 3/2." in out
        assert DISPUTED not in err

    @pytest.mark.parametrize(
        ("line", "complaint"),
        [
            ('"abc" = 1', "abc is no disagreement of this record"),
            (f'"{DISPUTED}" = 9', f"{DISPUTED} has no value 9; allowed: 1 to 2"),
            (f'"{DISPUTED}" = "2/2"', "the number to take"),
            ("nothing", "choices.toml"),
        ],
    )
    def test_by_a_choice_that_there_is(
        self, line: str, complaint: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        chosen = tmp_path / "choices.toml"
        chosen.write_text(line)

        status, _, err = told(capsys, *NOTE, "--choose", str(chosen))

        assert status == 2
        assert complaint in err


@pytest.mark.usefixtures("asking")
@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--session", "CTOC/COP/99"), "known of that body: CTOC/COP:3"),
        (("--session", "CTOC/COP/14", "--lang", "de"), "allowed: ar, en, es, fr, ru, zh, all"),
        (("--session", "CTOC/COP/14", "--to", "odt"), "allowed: text, docx, pdf, html, akn, all"),
        (("--session", "CTOC/COP/14", "--lang", "all"), "--out FOLDER"),
        (("--session", "CTOC/COP/14", "--lang", ""), "allowed: ar, en, es, fr, ru, zh, all"),
        (("--session", "CTOC/COP/14", "--original", "de"), "allowed: ar, en, es, fr, ru, zh"),
        (("--session", "CTOC/COP/14", "--symbol", "hello world"), "--symbol 'hello world'"),
        (("--session", "CTOC/COP/WG.6/15"), "a session of the Conference (CTOC/COP), not of CTOC/COP/WG.6"),
        (("--of", "CTOC/COP/WG.6"), "say which with --session"),
        (
            ("--session", "CTOC/COP/14", "--as-of", "1990-01-01"),
            "as of that day the record has no CTOC/COP:14",
        ),
        ((), "--session"),
    ],
)
def test_what_cannot_be_drafted_is_told(
    arguments: tuple[str, ...], complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = told(capsys, "draft", "note", *arguments)

    assert status in (1, 2)
    assert not out
    assert complaint in err


def test_every_gap_has_words() -> None:
    """What is missing is told in words, not by its code."""
    room = Path(greffier.__file__).parent / "drafting"
    said = "\n".join(path.read_text(encoding="utf-8") for path in sorted(room.rglob("*.py")))
    codes = set(re.findall(r'(?:\bgap|\bmissing|\bGap)\(\s*"(\w+)"', said))

    assert len(codes) > 10
    assert codes <= set(drafting.GAPS)

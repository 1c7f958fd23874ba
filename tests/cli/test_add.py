"""`greffier add`: what is told of as added is safe, whatever goes wrong."""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from desk import COMMAND, Desk
from factories import note
from greffier.documents import text
from greffier.register.opening import writing_register

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOTE = "untoc-note.en.txt"
REPORT = "untoc-firearms-report.en.txt"
BUREAU = "untoc-bureau-note.en.txt"


def many(folder: Path, count: int) -> Path:
    """A folder of different notes."""
    folder.mkdir()
    for n in range(count):
        words = f"The Working Group on Firearms held its fifteenth meeting on 27 March {2001 + n % 90}."
        (folder / f"{n:04}.txt").write_text(note(words, symbol=f"CTOC/COP/2028/{n + 1}"), encoding="utf-8")
    return folder


def test_what_is_added_is_told_of_line_by_line(desk: Desk, examples: Path) -> None:
    done = desk("add", examples / NOTE, examples / REPORT)

    assert done.status == 0
    first, second, linted, summary = done.out.splitlines()
    assert "CTOC/COP/2028/5" in first
    assert "note, 51 claims, 4 findings" in first
    assert first.startswith("added ")
    assert str(examples / REPORT) in second
    assert linted == "4 findings of the linter in 1 document: greffier lint FILE shows them"
    assert summary == "2 added"
    assert desk.is_whole()


def test_adding_again_adds_nothing(desk: Desk, examples: Path) -> None:
    desk("add", examples / NOTE)
    before = desk.exported()

    done = desk("add", "--json", examples / NOTE, examples / NOTE)

    assert [one["outcome"] for one in done.lines] == ["known", "known"]
    assert desk.exported() == before
    assert desk("verify", "--json").json["entries"] == 1


def test_a_line_of_json_for_each_file(desk: Desk, examples: Path) -> None:
    done = desk("add", "--json", "nowhere.txt", examples / NOTE)

    assert done.status == 1
    failed, added = done.lines
    assert failed["outcome"] == "failed"
    assert failed["error"]["code"] == "not_found"
    assert list(added) == ["claims", "document", "findings", "kind", "level", "outcome", "path", "sha256"]
    assert added["outcome"] == "new"
    assert added["document"] == "CTOC/COP/2028/5"


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "empty"), (b"{\\rtf1 }", "unsupported_format"), ("Доклад".encode()[:-1], "not_text")],
    ids=["empty", "another format", "half a letter"],
)
def test_a_bad_file_stops_no_other(
    content: bytes, code: str, desk: Desk, examples: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(content)

    done = desk("add", bad, examples / NOTE)

    assert done.status == 1
    assert done.out.splitlines()[-1] == "1 added, 1 failed"
    assert f"error: {bad}: " in done.err
    assert f"({code})" in done.err
    assert desk.is_whole()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(desk: Desk, examples: Path, tmp_path: Path) -> None:
    closed = tmp_path / "closed.txt"
    closed.write_text("A note.", encoding="utf-8")
    closed.chmod(0)

    done = desk("add", closed, examples / NOTE)

    assert "(not_found)" in done.err
    assert done.out.splitlines()[-1] == "1 added, 1 failed"


def test_a_file_that_the_disk_does_not_give(
    desk: Desk, examples: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_text("A note.", encoding="utf-8")
    whole = text._bytes_of

    def refuse(file: Path) -> bytes:
        if file == bad:
            raise OSError(5, "Input/output error")
        return whole(file)

    monkeypatch.setattr(text, "_bytes_of", refuse)

    done = desk("add", bad, examples / NOTE)

    assert "Input/output error (not_found)" in done.err
    assert done.out.splitlines()[-1] == "1 added, 1 failed"
    assert desk.is_whole()


def test_a_file_that_vanished_since_it_was_named(desk: Desk, examples: Path, tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")

    done = desk("add", tmp_path / "gone.txt", examples / NOTE)

    assert "there is no file" in done.err
    assert done.out.splitlines()[-1] == "1 added, 1 failed"
    assert desk.is_whole()


def test_a_file_that_is_still_being_written(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "growing.txt"
    path.write_text(note("The first half."), encoding="utf-8")
    state = text._state

    def grow(opened: object) -> tuple[int, int]:
        with path.open("a", encoding="utf-8") as file:
            file.write("2. The second half.\n")
        return state(opened)  # type: ignore[arg-type]  # the same object, passed on

    monkeypatch.setattr(text, "_state", grow)
    done = desk("add", path)
    monkeypatch.undo()
    desk.move(desk.folder)

    assert done.status == 1
    assert "changed while it was read" in done.err
    assert "(damaged)" in done.err
    assert desk.is_whole()
    assert desk("add", path).status == 0


def test_a_folder_gives_its_texts_in_the_order_of_their_names(desk: Desk, tmp_path: Path) -> None:
    folder = many(tmp_path / "notes", 3)
    (folder / "a.rtf").write_bytes(b"{\\rtf1 }")
    (folder / ".hidden.txt").write_text("x", encoding="utf-8")

    done = desk("add", "--json", folder)

    assert [one["outcome"] for one in done.lines] == ["new", "new", "new", "failed"]
    assert done.lines[-1]["error"]["code"] == "unsupported_format"


def test_an_empty_folder(desk: Desk, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()

    done = desk("add", empty)

    assert (done.status, done.out) == (0, "nothing to add\n")
    assert "holds no file" in done.err


def test_a_closed_source_is_added_and_the_view_that_shows_it_named(desk: Desk, examples: Path) -> None:
    desk("add", examples / NOTE)
    before = desk.exported("public")

    done = desk("add", "--access", "secretariat", examples / BUREAU)

    assert "--audience secretariat" in done.out.splitlines()[-1]
    assert "CTOC/COP/note/2029-05-04 " in done.out
    assert desk.exported("public") == before
    assert "2029-10-09" in desk.exported("secretariat")


def test_a_source_is_closed_by_adding_it_again_and_never_opened(desk: Desk, examples: Path) -> None:
    desk("add", examples / NOTE)

    closed = desk("add", "--access", "secretariat", examples / NOTE)
    opened = desk("add", "--access", "public", examples / NOTE)

    assert closed.out.startswith("closed ")
    assert opened.status == 0
    assert opened.out.startswith("kept closed ")
    assert "stays so" in opened.err
    assert "CTOC/COP/2028/5" not in desk.exported("public")
    assert desk.is_whole()


def test_a_withdrawn_source_stays_withdrawn(desk: Desk, examples: Path) -> None:
    desk("add", examples / NOTE)
    desk("withdraw", NOTE, "--reason", "a draft")

    done = desk("add", examples / NOTE)

    assert done.status == 0
    assert "--restore" in done.err
    assert '"type":"claim"' not in desk.exported()


def test_an_erased_source_is_refused_and_stops_no_other(desk: Desk, examples: Path) -> None:
    desk("add", examples / NOTE)
    desk("erase", NOTE, "--reason", "personal data")

    done = desk("add", examples / NOTE, examples / REPORT)

    assert done.status == 1
    assert "(gone)" in done.err
    assert done.out.splitlines()[-1] == "1 added, 1 failed"
    assert desk.is_whole()


def test_standard_input(desk: Desk, examples: Path) -> None:
    done = subprocess.run(
        [*COMMAND, "add", "--json", "-"],
        input=(examples / NOTE).read_bytes(),
        capture_output=True,
        check=False,
        timeout=60,
    )

    assert done.returncode == 0
    assert json.loads(done.stdout)["path"] == "-"
    assert desk.is_whole()


@contextmanager
def held() -> Iterator[None]:
    """Someone else holds the register."""
    words = (
        "import sys, time; from greffier.register.opening import writing_register\n"
        "with writing_register('greffier rebuild', create=True):\n"
        "    print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", words], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout
        assert other.stdin
        assert other.stdout.readline() == b"held\n"
        try:
            yield
        finally:
            other.stdin.close()


def test_a_second_writer_waits_then_says_who_holds_the_register(
    desk: Desk, examples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GREFFIER_PATIENCE", "0.2")
    with held():
        begun = time.monotonic()
        done = desk("add", "--json", examples / NOTE)
        waited = time.monotonic() - begun

    assert done.status == 1
    assert waited >= 0.2
    assert done.json["error"]["code"] == "locked"
    assert "greffier rebuild, process" in done.err
    assert desk("add", examples / NOTE).status == 0
    assert desk.is_whole()


def test_who_reads_does_not_wait(desk: Desk, examples: Path) -> None:
    desk("add", examples / NOTE)
    before = desk.exported()
    with held():
        assert desk.exported() == before
        assert desk.is_whole()


def test_a_full_disk(desk: Desk, tmp_path: Path) -> None:
    """No file of the process may grow beyond a size, as on a full disk: what was told of is there, the rest is not."""
    folder = many(tmp_path / "notes", 150)
    assert desk("add", folder / "0000.txt").status == 0
    room = (desk.folder / "register.db").stat().st_size + 600_000

    done = subprocess.run(
        [*COMMAND, "add", "--json", folder],
        capture_output=True,
        check=False,
        timeout=60,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room)),
    )

    assert done.returncode == 1
    *told, last = [json.loads(line) for line in done.stdout.splitlines()]
    assert last["error"]["code"] == "disk_full"
    assert b"(disk_full)" in done.stderr
    assert desk.is_whole()
    held = desk("verify", "--json").json["sources"]
    assert held == 1 + sum(one["outcome"] == "new" for one in told) < 150
    assert desk("add", folder).status == 0
    assert desk.whole() == (150, 150)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of three megabytes."""
    folder = tmp_path / "small"
    folder.mkdir()
    options = ["-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(["mount", *options], check=False, capture_output=True).returncode:
        pytest.skip("no file system may be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.long
def test_a_disk_that_is_really_full(desk: Desk, small_disk: Path, tmp_path: Path) -> None:
    folder = many(tmp_path / "notes", 250)
    desk.move(small_disk / "register")

    done = desk.apart("add", "--json", folder)

    assert done.status == 1
    assert done.json["error"]["code"] == "disk_full"
    assert "Traceback" not in done.err
    assert desk.is_whole()
    held = desk("verify", "--json").json["sources"]
    assert held == sum(one.get("outcome") == "new" for one in done.lines)


def test_a_disk_that_was_full_from_the_beginning(desk: Desk, small_disk: Path, examples: Path) -> None:
    desk.move(small_disk / "register")
    with (small_disk / "filler").open("wb") as filler:
        filler.truncate(0)
        filler.write(b"x" * (3 * 1024 * 1024 - 64 * 1024))

    done = desk.apart("add", examples / NOTE)

    assert done.status == 1
    assert "Traceback" not in done.err
    assert "error: " in done.err
    (small_disk / "filler").unlink()
    assert desk("add", examples / NOTE).status == 0
    assert desk.is_whole()


@pytest.mark.long
def test_killed_at_any_moment_what_was_told_of_is_there(desk: Desk, tmp_path: Path) -> None:
    folder = many(tmp_path / "notes", 400)
    told: set[str] = set()
    for lines in (1, 200):
        with subprocess.Popen(
            [*COMMAND, "add", "--json", folder], stdout=subprocess.PIPE, text=True
        ) as adding:
            assert adding.stdout
            for _ in range(lines):
                told.add(json.loads(adding.stdout.readline())["sha256"])
            adding.send_signal(signal.SIGKILL)
        assert desk.is_whole()
        there = {
            row["sha256"] for row in map(json.loads, desk.exported().splitlines()) if row["type"] == "source"
        }
        assert told <= there

    assert desk("add", folder).status == 0
    assert desk.whole() == (400, 400)


def test_a_register_of_a_later_format(desk: Desk, examples: Path) -> None:
    desk("add", examples / NOTE)
    (desk.folder / "format").write_text("2\n", encoding="utf-8")

    for command in (["add", str(examples / REPORT)], ["verify"], ["export"], ["rebuild"]):
        done = desk(*command)
        assert done.status == 1
        assert "(newer_format)" in done.err
    (desk.folder / "format").write_text("1\n", encoding="utf-8")
    assert desk.is_whole()


def test_a_database_of_a_later_version(desk: Desk, examples: Path) -> None:
    desk("add", examples / NOTE)
    with writing_register("a test") as register:
        register.database.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES (%s, %s, %s)",
            ("register", "9999_later", "2030-01-01"),
        )

    for command in (["add", str(examples / REPORT)], ["verify"], ["export"]):
        done = desk(*command)
        assert done.status == 1
        assert "9999_later" in done.err
        assert "(newer_format)" in done.err


def test_a_database_that_is_none(desk: Desk, examples: Path) -> None:
    desk("add", examples / NOTE)
    (desk.folder / "register.db").write_bytes(b"this is no database" * 100)

    done = desk("add", examples / REPORT)

    assert done.status == 1
    assert "(damaged)" in done.err


def test_a_home_that_is_a_file(desk: Desk, examples: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    desk.move(tmp_path / "file")

    done = desk("add", examples / NOTE)

    assert done.status == 1
    assert "(not_allowed)" in done.err


def test_a_copy_of_the_folder_is_the_register(desk: Desk, examples: Path, tmp_path: Path) -> None:
    desk("add", examples / NOTE)
    before = desk.exported()
    shutil.copytree(desk.folder, tmp_path / "copy")
    desk.move(tmp_path / "copy")

    assert desk.exported() == before
    assert desk.is_whole()


def test_however_many_processes_read_the_register_is_the_same(desk: Desk, tmp_path: Path) -> None:
    folder = many(tmp_path / "many", 40)
    exported = []
    for workers in ("1", "2", "3"):
        desk.move(tmp_path / f"home-{workers}")
        assert desk("add", "--workers", workers, folder).status == 0
        exported.append(desk.exported())

    assert exported[0] == exported[1] == exported[2]


@pytest.mark.parametrize("workers", ["0", "65", "-1", "two"])
def test_numbers_of_processes_that_are_none(desk: Desk, workers: str, examples: Path) -> None:
    done = desk.apart("add", "--workers", workers, examples / NOTE)

    assert done.status == 2
    assert "number of processes (1 to 64)" in done.err


def test_a_poisoned_file_costs_itself_alone(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = many(tmp_path / "many", 60)
    words = "The Working Group on Firearms held its fifteenth meeting on 27 March 2028.\n"
    (folder / "0045-poison.txt").write_text(words * 200_000, encoding="utf-8")
    monkeypatch.setenv("GREFFIER_MAX_SECONDS", "1.5")

    done = desk("add", folder)

    assert done.status == 1
    assert done.out.splitlines()[-1] == "60 added, 1 failed"
    report = (desk.folder / "failures.csv").read_text(encoding="utf-8").splitlines()
    assert report[0] == "path,code,message"
    assert [line.split(",")[:2] for line in report[1:]] == [[str(folder / "0045-poison.txt"), "timeout"]]
    assert desk.is_whole()


def test_what_failed_is_listed_where_it_is_asked_for(desk: Desk, tmp_path: Path, examples: Path) -> None:
    report = tmp_path / "failed.csv"

    desk("add", "--report", report, tmp_path / "nothing.txt", examples / NOTE)

    first, second = report.read_text(encoding="utf-8").splitlines()
    assert first == "path,code,message"
    assert second.startswith(f"{tmp_path / 'nothing.txt'},not_found,")
    assert not (desk.folder / "failures.csv").exists()


def test_a_list_that_cannot_be_written_is_told_of(desk: Desk, tmp_path: Path, examples: Path) -> None:
    done = desk("add", "--report", tmp_path, examples / NOTE)

    assert done.status != 0
    assert "cannot be written" in done.err
    assert desk("list", "documents").out


def test_limits_that_are_none_are_told_of_before_anything_is_read(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GREFFIER_MAX_SECONDS", "soon")

    done = desk.apart("add", many(tmp_path / "many", 30))

    assert done.status == 1
    assert "GREFFIER_MAX_SECONDS is 'soon': it must be a number above 0 (settings)" in done.err


def test_the_list_of_failures_is_that_of_the_last_run(desk: Desk, tmp_path: Path, examples: Path) -> None:
    desk("add", tmp_path / "nothing.txt")
    assert (desk.folder / "failures.csv").exists(), "however few files there were"

    desk("add", examples / NOTE)
    assert not (desk.folder / "failures.csv").exists(), "nothing failed"

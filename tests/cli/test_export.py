"""`greffier export`: the same bytes for the same evidence and judgements; tables; a bundle."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import pytest
from lxml import etree

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Greffier
    from desk import Desk

NOTE, REPORT, BUREAU = "untoc-note.en.txt", "untoc-firearms-report.en.txt", "untoc-bureau-note.en.txt"


def test_the_order_of_adding_leaves_no_trace(desk: Desk, examples: Path, tmp_path: Path) -> None:
    desk("add", examples / NOTE, examples / REPORT)
    one = desk.exported()
    desk.move(tmp_path / "other")
    desk("add", examples / REPORT)
    desk("add", examples / NOTE)

    assert desk.exported() == one


def test_lines_of_json_in_one_form_under_any_locale(desk: Desk, examples: Path, process: Greffier) -> None:
    desk("add", examples / "untoc-note.ru.txt")

    done = process("export", LANG="C", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")

    lines = done.stdout.decode().split("\n")
    assert lines.pop() == ""
    assert desk.exported("public") == done.stdout.decode()
    assert "Конференц" in done.stdout.decode()
    assert json.loads(lines[0]) == {"type": "register", "schema": "greffier.register/1", "audience": "public"}
    assert all(
        json.dumps(json.loads(one), ensure_ascii=False, separators=(",", ":"), sort_keys=True) == one
        for one in lines
    )


def test_a_closed_source_changes_no_byte_of_what_others_get(
    desk: Desk, examples: Path, tmp_path: Path
) -> None:
    desk("add", examples / NOTE, examples / REPORT)
    desk("export", "--csv", tmp_path / "before")
    before = desk.exported("public")

    desk("add", "--access", "secretariat", examples / BUREAU)

    assert desk.exported("public") == before
    assert desk.exported("delegations") == before.replace('"public"', '"delegations"', 1)
    assert desk.exported("secretariat").count("\n") > before.count("\n")
    desk("export", "--csv", tmp_path / "after")
    for table in (tmp_path / "before").iterdir():
        assert (tmp_path / "after" / table.name).read_bytes() == table.read_bytes()


def test_tables(desk: Desk, examples: Path, tmp_path: Path) -> None:
    desk("add", examples / REPORT)

    done = desk("export", "--csv", tmp_path / "tables")

    assert f"12 tables written into {tmp_path / 'tables'}" in done.out
    with (tmp_path / "tables" / "session.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["key"]: row for row in csv.DictReader(file)}
    assert rows["CTOC/COP/WG.6:15"]["ordinal"] == "15"
    assert json.loads(rows["CTOC/COP/WG.6:15"]["days"]) == {"end": "2028-03-29", "start": "2028-03-27"}


@pytest.mark.parametrize("form", ["--csv", "--bundle"])
def test_a_place_that_cannot_be_written(form: str, desk: Desk, examples: Path, tmp_path: Path) -> None:
    desk("add", examples / NOTE)
    (tmp_path / "file").write_text("x", encoding="utf-8")

    done = desk("export", form, tmp_path / "file" / "inside")

    assert done.status == 1
    assert "cannot be written" in done.err
    assert "(not_allowed)" in done.err


def test_a_bundle_that_could_not_be_made_leaves_nothing(desk: Desk, examples: Path, tmp_path: Path) -> None:
    desk("add", examples / NOTE)
    next(path for path in (desk.folder / "sources").rglob("*") if path.is_file()).unlink()
    folder = tmp_path / "out"
    folder.mkdir()

    done = desk("export", "--bundle", folder / "bundle.zip")

    assert "(damaged)" in done.err
    assert list(folder.iterdir()) == []


def test_a_bundle_is_the_same_file_each_time(desk: Desk, examples: Path, tmp_path: Path) -> None:
    desk("add", examples / NOTE, examples / REPORT)

    done = desk("export", "--bundle", tmp_path / "one.zip")
    desk("export", "--bundle", tmp_path / "two.zip")

    assert "2 sources" in done.out
    assert "closed sources too" in done.out
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


@pytest.mark.parametrize(
    "arguments", [["--csv", "a", "--bundle", "b"], ["--bundle", "b", "--audience", "public"]]
)
def test_what_cannot_go_together(arguments: list[str], desk: Desk, examples: Path) -> None:
    desk("add", examples / NOTE)

    done = desk("export", *arguments)

    assert done.status == 2
    assert "(bad_value)" in done.err


def test_there_must_be_a_register(desk: Desk) -> None:
    done = desk("export")

    assert (done.status, done.out) == (1, "")
    assert "(no_register)" in done.err


def units(path: Path) -> dict[str, dict[str, str]]:
    """A translation memory: name of the unit → language → text."""
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    found: dict[str, dict[str, str]] = {}
    for unit in etree.parse(str(path)).iter("tu"):
        found[unit.attrib["tuid"]] = {
            one.attrib[language]: one.findtext("seg") or "" for one in unit.iter("tuv")
        }
    return found


def test_texts_side_by_side_for_translators(desk: Desk, examples: Path, tmp_path: Path) -> None:
    desk("add", examples / REPORT, examples / "untoc-firearms-report.ru.txt", examples / NOTE)
    path = tmp_path / "memory.tmx"

    told = desk("export", "--tmx", path).out

    found = units(path)
    assert told == f"{path}: {len(found)} parts of 1 document held in several languages\n"
    assert found["CTOC/COP/WG.6/2028/4#chp_I"] == {"en": "Introduction", "ru": "Введение"}
    assert all(set(one) == {"en", "ru"} for one in found.values())
    assert not any("CTOC/COP/2028/5" in name for name in found), "held in one language only"


def test_a_translation_memory_shows_what_its_audience_may_see(
    desk: Desk, examples: Path, tmp_path: Path
) -> None:
    desk("add", examples / REPORT)
    desk("add", "--access", "secretariat", examples / "untoc-firearms-report.ru.txt")
    path = tmp_path / "memory.tmx"

    desk("export", "--tmx", path)
    assert units(path) == {}

    desk("export", "--tmx", path, "--audience", "secretariat")
    assert len(units(path)) > 20


def test_one_form_of_export_at_a_time(desk: Desk, examples: Path, tmp_path: Path) -> None:
    desk("add", examples / NOTE)

    done = desk("export", "--tmx", tmp_path / "memory.tmx", "--csv", tmp_path)

    assert done.status == 2
    assert "one at a time" in done.err

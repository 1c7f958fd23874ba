"""`greffier draft --refresh`: what has changed in the record since a draft was made."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from greffier.cli.opened import day, today
from registers import RECORD, sha256

if TYPE_CHECKING:
    from desk import Desk

NOTE = ("draft", "note", "--session", "CTOC/COP/14", "--as-of", "2028-09-01")
NAME = "note-2028-09-01-en"
JOINT = "untoc-joint-report.en.txt"


def example(name: str) -> Path:
    return next(path for path in RECORD if path.name == name)


@pytest.fixture
def desk(desk: Desk, of_examples: Path) -> Desk:
    """A register of the examples, to be changed."""
    shutil.copytree(of_examples, desk.folder)
    return desk


def drafted(desk: Desk, folder: Path, *more: str) -> Path:
    """A draft in a folder; the path of its sources."""
    told = desk(*NOTE, "--out", folder, *more)
    assert told.status == 0
    return Path(told.out.splitlines()[-1])


def refreshed(desk: Desk, sources: Path, *more: str | Path) -> tuple[int, Any]:
    told = desk("draft", "--refresh", sources, "--json", *more)
    return told.status, told.json


def test_nothing_has_changed(tmp_path: Path, desk: Desk) -> None:
    sources = drafted(desk, tmp_path)

    told = desk("draft", "--refresh", sources)
    status, found = refreshed(desk, sources)

    assert (told.status, status) == (0, 0)
    assert "nothing has changed" in told.out
    assert found["changed"] is False
    assert found["before"] == found["after"]


def test_the_file_of_sources(tmp_path: Path, desk: Desk) -> None:
    """What was asked, what is known, each sentence with its facts, each fact with its passages."""
    path = drafted(desk, tmp_path, "--to", "text,html")
    found = json.loads(path.read_bytes())

    assert path.name == f"{NAME}.sources.json"
    assert found["schema"] == "greffier.draft-sources/1"
    asked = {"kind": "note", "cell": "session", "subject": "CTOC/COP:14", "language": "en"}
    assert found["asked"].items() >= (asked | {"as_of": "2028-09-01", "audience": "public"}).items()
    assert found["known"]["known_at"] == len(RECORD)
    assert [one["name"] for one in found["files"]] == [f"{NAME}.html", f"{NAME}.txt"]
    text = (tmp_path / f"{NAME}.txt").read_text(encoding="utf-8")
    flowing = " ".join(text.split())
    for sentence in found["sentences"]:
        assert sentence["text"] in flowing
    facts = [fact for sentence in found["sentences"] for fact in sentence["facts"]]
    assert {fact["kind"] for fact in facts} >= {"session", "mandate", "report", "symbol"}
    for fact in facts:
        if fact["kind"] in ("session", "mandate", "report"):
            assert fact["claims"]
    for name, claim in found["claims"].items():
        assert claim["fingerprint"] == name
        assert {"source", "document", "label", "language", "part", "start", "end", "passage"} <= set(claim)


def test_the_same_register_gives_the_same_bytes(tmp_path: Path, desk: Desk) -> None:
    one = drafted(desk, tmp_path / "one", "--to", "text,html")
    drafted(desk, tmp_path / "two", "--to", "text")
    two = drafted(desk, tmp_path / "two", "--to", "html")

    assert one.read_bytes() == two.read_bytes(), "formats written later are told of with those before"


def test_a_document_that_is_found_later(tmp_path: Path, desk: Desk) -> None:
    """It supports what is said, adds to it, and contradicts it."""
    desk("withdraw", JOINT, "--reason", "not here yet")
    sources = drafted(desk, tmp_path)
    desk("withdraw", JOINT, "--restore", "--reason", "here it is")

    status, found = refreshed(desk, sources)
    told = desk("draft", "--refresh", sources)

    assert (status, told.status, found["changed"]) == (1, 1, True)
    changes = found["changes"]
    (dispute,) = changes["disputed"]
    assert dispute["about"] == "CTOC/COP/WG.3"
    assert any(one["what"] == "changed" and "[?]" in one["after"] for one in changes["sentences"])
    gained = {claim for one in changes["support"] for claim in one["gained"]}
    assert {changes["claims"][claim]["document"] for claim in gained} == {
        "CTOC/COP/WG.2/2028/4-CTOC/COP/WG.3/2028/4"
    }
    assert not any(one["lost"] for one in changes["support"])
    assert "said now also by report CTOC/COP/WG.2/2028/4" in told.out
    assert "The record disagrees with itself now (1)" in told.out
    assert dispute["id"] in told.out


def test_a_document_that_is_withdrawn(tmp_path: Path, desk: Desk) -> None:
    sources = drafted(desk, tmp_path)
    desk("withdraw", JOINT, "--reason", "by mistake")

    status, found = refreshed(desk, sources)
    told = desk("draft", "--refresh", sources)

    assert status == 1
    changes = found["changes"]
    assert [one["about"] for one in changes["settled"]] == ["CTOC/COP/WG.3"]
    lost = {claim for one in changes["support"] for claim in one["lost"]}
    assert lost
    assert all(changes["claims"][claim]["label"].startswith("report CTOC/COP/WG.2/2028/4") for claim in lost)
    assert "no longer said by report CTOC/COP/WG.2/2028/4" in told.out
    desk("withdraw", JOINT, "--restore", "--reason", "it was right")
    assert refreshed(desk, sources)[0] == 0, "it is as it was, whatever the journal tells"


def test_the_same_draft_on_another_day(tmp_path: Path, desk: Desk) -> None:
    """What was ahead is past; the day of the draft stays unless another is said."""
    sources = drafted(desk, tmp_path, "--as-of", "2028-07-10")

    status, found = refreshed(desk, sources, "--as-of", "2028-09-01")

    assert (status, found["before"]["as_of"], found["after"]["as_of"]) == (1, "2028-07-10", "2028-09-01")
    changes = found["changes"]["sentences"]
    assert "10 July 2028" in {one["before"] for one in changes}


def test_the_day_may_be_today() -> None:
    assert day("today") == day(None) == today()


def test_it_writes_nothing_unless_it_is_told_where(tmp_path: Path, desk: Desk) -> None:
    desk("withdraw", JOINT, "--reason", "not here yet")
    sources = drafted(desk, tmp_path)
    draft = tmp_path / f"{NAME}.txt"
    before = sources.read_bytes()
    draft.write_text("edited", encoding="utf-8")
    desk("withdraw", JOINT, "--restore", "--reason", "here it is")

    status, found = refreshed(desk, sources)
    assert (status, draft.read_text(encoding="utf-8"), sources.read_bytes()) == (1, "edited", before)
    assert found["files"] == [{"name": f"{NAME}.txt", "state": "edited"}]
    assert f"{NAME}.txt: edited" in desk("draft", "--refresh", sources).out

    refused = desk("draft", "--refresh", sources, "--out", tmp_path)
    assert (refused.status, draft.read_text(encoding="utf-8"), sources.read_bytes()) == (1, "edited", before)
    assert "--replace" in refused.err

    assert desk("draft", "--refresh", sources, "--out", tmp_path / "new").status == 1
    new = tmp_path / "new" / sources.name
    assert (tmp_path / "new" / draft.name).exists()
    assert refreshed(desk, new)[0] == 0
    assert desk("draft", "--refresh", sources, "--out", tmp_path, "--replace").status == 1
    assert sources.read_bytes() == new.read_bytes()
    draft.unlink()
    assert refreshed(desk, sources)[1]["files"] == [{"name": f"{NAME}.txt", "state": "missing"}]


def test_choices_stay_as_long_as_there_is_something_to_choose(tmp_path: Path, desk: Desk) -> None:
    chosen = tmp_path / "choices.toml"
    chosen.write_text('"48760c3705" = 2\n', encoding="utf-8")
    sources = drafted(desk, tmp_path, "--choose", str(chosen))
    taken = json.loads(sources.read_bytes())["chosen"]

    assert list(taken) == ["48760c3705"]
    assert refreshed(desk, sources)[0] == 0
    desk("withdraw", JOINT, "--reason", "by mistake")
    status, found = refreshed(desk, sources)
    assert status == 1
    assert found["changes"]["chosen"] == [{"id": "48760c3705", "before": taken["48760c3705"], "after": None}]
    assert any("decision 2/2" in (one["after"] or "") for one in found["changes"]["sentences"])


def test_an_audience_sees_its_own(tmp_path: Path, desk: Desk) -> None:
    desk("add", example(JOINT), "--access", "secretariat")
    sources = drafted(desk, tmp_path)

    closed = sha256(example(JOINT))
    assert closed not in sources.read_text(encoding="utf-8")
    assert refreshed(desk, sources)[0] == 0
    assert refreshed(desk, sources, "--audience", "secretariat")[0] == 1


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--refresh", "nowhere.sources.json"), "cannot be read as a file of sources"),
        (("--refresh", "{folder}/other.json"), "cannot be read as a file of sources"),
        (("note", "--refresh", "{folder}/other.json"), "leave out DOCUMENT"),
        (("--refresh", "{folder}/other.json", "--session", "CTOC/COP/14"), "leave out --session"),
        (("note", "--session", "CTOC/COP/14", "--json"), "--refresh FILE"),
        (("--session", "CTOC/COP/14"), "say what to draft"),
    ],
)
def test_what_cannot_be_refreshed(
    arguments: tuple[str, ...], complaint: str, tmp_path: Path, desk: Desk
) -> None:
    (tmp_path / "other.json").write_text('{"schema": "greffier.reading/1"}', encoding="utf-8")

    told = desk("draft", *(one.format(folder=tmp_path) for one in arguments))

    assert told.status == 2
    assert complaint in told.err


def test_a_draft_of_all_that_is_held_keeps_its_day(tmp_path: Path, desk: Desk) -> None:
    """No day was said: all documents were used, and the draft is of the day on which it was made."""
    told = desk("draft", "note", "--session", "CTOC/COP/14", "--out", tmp_path)
    sources = Path(told.out.splitlines()[-1])
    asked = json.loads(sources.read_bytes())["asked"]
    assert (asked["as_of"], asked["date"]) == (None, today())
    sources.write_bytes(sources.read_bytes().replace(today().encode(), b"2026-01-05"))

    status, found = refreshed(desk, sources)

    assert found["after"]["date"] == "2026-01-05"
    assert status == 1
    first = found["changes"]["sentences"][0]
    assert (first["what"], first["after"]) == ("changed", "5 January 2026")


@pytest.mark.parametrize(
    ("name", "said", "complaint"),
    [
        ("kind", "drafter", "'drafter' can be asked for by nobody"),
        ("kind", "..akn", "allowed: note"),
        ("language", "../../en", "allowed: ar"),
        ("audience", "everybody", "allowed: public"),
        ("date", "soon", "'soon' is no day"),
        ("as_of", "2028-13-01", "is no day"),
        ("subject", "CTOC/NONE:1", "belongs to no treaty"),
        ("cell", "nothing", "CTOC/COP:14"),
    ],
)
def test_a_file_that_somebody_else_made(
    name: str, said: str, complaint: str, tmp_path: Path, desk: Desk
) -> None:
    """It asks for nothing that the command could not be asked for, and breaks nothing."""
    sources = drafted(desk, tmp_path)
    found = json.loads(sources.read_bytes())
    found["asked"][name] = said
    sources.write_text(json.dumps(found), encoding="utf-8")

    told = desk("draft", "--refresh", sources)

    assert told.status in (1, 2)
    assert complaint in told.err


def test_facts_that_are_none_are_told_by_their_kind(tmp_path: Path, desk: Desk) -> None:
    sources = drafted(desk, tmp_path)
    found = json.loads(sources.read_bytes())
    strange = {"kind": "session", "keys": {"dates": {"start": 1, "end": 2}}, "claims": ["nobody's"]}
    found["sentences"].append({"text": "Strange.", "part": None, "facts": [strange]})
    found["files"].append({"format": "text", "name": "../../etc/passwd", "sha256": ""})
    sources.write_text(json.dumps(found), encoding="utf-8")

    told = desk("draft", "--refresh", sources)

    assert told.status == 1
    assert "gone: Strange.\n    said: session\n" in told.out
    assert "../../etc/passwd: not there" in told.out

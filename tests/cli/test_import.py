"""`greffier import`: a register made again elsewhere; of a broken bundle nothing is taken."""

from __future__ import annotations

import hashlib
import json
import zipfile
from typing import TYPE_CHECKING

import pytest

from greffier.register.journal import sealed as chained

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desk import Desk

FILES = ("untoc-note.en.txt", "untoc-note.ru.txt", "untoc-session-report.en.txt")
BUREAU = "untoc-bureau-note.en.txt"
WHY = ("--reason", "known to the clerk", "--by", "A. Clerk", "--date", "2030-12-01")
AUDIENCES = ("public", "delegations", "secretariat")


@pytest.fixture
def bundle(desk: Desk, examples: Path, tmp_path: Path) -> Path:
    """A bundle of a register in which everything has happened that can happen."""

    def make() -> None:
        desk("add", *(examples / name for name in FILES))
        desk("add", "--access", "secretariat", examples / BUREAU)
        desk("add", "--access", "delegations", examples / FILES[1])
        lines = [json.loads(line) for line in desk.exported().splitlines()]
        days = next(one for one in lines if one["type"] == "discrepancy" and one["code"] == "session_days")
        desk("judge", "explain", days["id"], *WHY)
        taken_back = desk("judge", "same", "CTOC/COP/2028/5", "CTOC/COP/2028/7", *WHY, "--json").json["id"]
        desk("judge", "revoke", taken_back, "--reason", "they are two")
        desk("assert", "session", "body=WG.2", "ordinal=6", "dates=2012-10-17", "status=held", *WHY)
        desk("withdraw", FILES[0], "--reason", "a draft")
        desk("withdraw", FILES[0], "--restore", "--reason", "it was right")
        desk("add", examples / "untoc-decision.en.txt")
        desk("erase", "untoc-decision.en.txt", "--reason", "personal data")
        assert desk("export", "--bundle", desk.folder / "bundle.zip").status == 0

    desk.once(make)
    return (desk.folder / "bundle.zip").rename(tmp_path / "bundle.zip")


def test_into_an_empty_place_it_is_the_same_register(desk: Desk, bundle: Path, tmp_path: Path) -> None:
    before = [desk.exported(audience) for audience in AUDIENCES]
    journal = desk("verify", "--json").json["entries"]
    desk.move(tmp_path / "elsewhere")

    done = desk("import", bundle)

    assert done.status == 0
    assert done.out.startswith("6 sources and 1 judgement came in")
    assert [desk.exported(audience) for audience in AUDIENCES] == before
    assert desk.is_whole()
    assert desk("verify", "--json").json["entries"] == journal
    desk("export", "--bundle", tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == bundle.read_bytes()


@pytest.mark.parametrize("elsewhere", [False, True], ids=["where it comes from", "elsewhere"])
def test_twice_is_once(elsewhere: bool, desk: Desk, bundle: Path, tmp_path: Path) -> None:
    if elsewhere:
        desk.move(tmp_path / "elsewhere")
        desk("import", bundle)
    before, entries = desk.exported(), desk("verify", "--json").json["entries"]

    done = desk("import", bundle, "--json")

    assert done.json == {"entries": entries, "held": 6, "judgements": 0, "kept": [], "sources": 0}
    assert desk.exported() == before
    assert desk("verify", "--json").json["entries"] == entries


def test_what_is_here_is_enriched(desk: Desk, bundle: Path, examples: Path, tmp_path: Path) -> None:
    before = desk.exported()
    desk("add", examples / "untoc-resolution.en.txt")
    after = desk.exported()
    desk.move(tmp_path / "elsewhere")
    desk("add", examples / FILES[0], examples / "untoc-resolution.en.txt")

    assert desk("import", bundle).status == 0

    assert desk.exported() == after != before
    assert desk.is_whole()


def test_what_is_erased_there_stays_here_until_someone_erases_it_here(
    desk: Desk, bundle: Path, examples: Path, tmp_path: Path
) -> None:
    data = (examples / "untoc-decision.en.txt").read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    desk.move(tmp_path / "elsewhere")
    desk("add", examples / "untoc-decision.en.txt")

    done = desk("import", bundle)

    assert done.status == 0
    assert f"source {digest} was erased there and is held here" in done.out
    assert (desk.folder / "sources" / digest[:2] / digest[2:]).read_bytes() == data
    assert desk.is_whole()


def test_what_is_closed_there_is_closed_here(
    desk: Desk, bundle: Path, examples: Path, tmp_path: Path
) -> None:
    """Though it was closed there from the first, and is withdrawn here."""
    desk.move(tmp_path / "elsewhere")
    desk("add", examples / BUREAU, examples / FILES[1])
    desk("withdraw", FILES[1], "--reason", "a draft")
    assert desk("search", "bureau").out.startswith("1 text answers")

    assert desk("import", bundle).status == 0

    assert "text answers" not in desk("search", "bureau").out
    assert desk.is_whole()
    desk("withdraw", FILES[1], "--restore", "--reason", "right after all")
    assert desk.is_whole()
    assert FILES[1] not in desk.exported("public")


Files = dict[str, bytes]


def repacked(bundle: Path, change: Callable[[Files], object]) -> None:
    """The bundle with other files in it."""
    with zipfile.ZipFile(bundle) as opened:
        files = {name: opened.read(name) for name in opened.namelist()}
    change(files)
    with zipfile.ZipFile(bundle, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, data in files.items():
            opened.writestr(name, data)


def sealed(files: Files, journal: bytes) -> None:
    """Another journal, with a manifest that fits it."""
    manifest = json.loads(files["manifest.json"])
    files["journal.jsonl"] = journal
    files["manifest.json"] = json.dumps(manifest | {"journal": hashlib.sha256(journal).hexdigest()}).encode()


def first_source(files: Files) -> str:
    return next(name for name in files if name.startswith("sources/"))


def another_schema(files: Files) -> None:
    files["manifest.json"] = files["manifest.json"].replace(b"bundle/1", b"bundle/2")


def another_reason(files: Files) -> None:
    files["journal.jsonl"] = files["journal.jsonl"].replace(b"a draft", b"a fraud")


def another_reason_sealed(files: Files) -> None:
    sealed(files, files["journal.jsonl"].replace(b"a draft", b"a fraud"))


def a_line_less(files: Files) -> None:
    first, _, *rest = files["journal.jsonl"].splitlines(keepends=True)
    sealed(files, b"".join([first, *rest]))


def half_a_line(files: Files) -> None:
    sealed(files, files["journal.jsonl"][:-40])


def another_source(files: Files) -> None:
    files[first_source(files)] += b"And more.\n"


def no_source(files: Files) -> None:
    del files[first_source(files)]


def no_names(files: Files) -> None:
    del files["names.json"]


def rewritten(files: Files, act: str, new_act: str | None = None, **content: object) -> None:
    """The first entry of an act with other content, in a chain that is whole: whoever makes bundles can do that."""
    entries = [json.loads(line) for line in files["journal.jsonl"].splitlines()]
    place = next(at for at, entry in enumerate(entries) if entry["act"] == act)
    entries[place]["content"] |= content
    entries[place]["act"] = new_act or act
    for at, entry in enumerate(entries):
        entry["previous"] = entries[at - 1]["digest"] if at else "0" * 64
        entry["digest"] = chained(
            *(entry[key] for key in ("previous", "stream", "number", "at", "actor", "act", "content"))
        )
    sealed(files, "".join(json.dumps(entry) + "\n" for entry in entries).encode())


def an_act_that_is_none(files: Files) -> None:
    rewritten(files, "withdraw", new_act="burn")


def a_digest_that_is_a_path(files: Files) -> None:
    rewritten(files, "withdraw", sha256="../../register.db")


def a_level_that_is_none(files: Files) -> None:
    rewritten(files, "add", level="friends")


def another_judgement(files: Files) -> None:
    judgements = [json.loads(line) for line in files["journal.jsonl"].splitlines()]
    first = next(one for one in judgements if one["act"] == "judge")["content"]["judgement"]
    rewritten(files, "judge", judgement=first | {"by": "Someone else"})


def a_judgement_below_all_levels(files: Files) -> None:
    judgements = [json.loads(line) for line in files["journal.jsonl"].splitlines()]
    first = next(one for one in judgements if one["act"] == "judge")["content"]["judgement"]
    rewritten(files, "judge", judgement=first | {"level": -1})


def too_deep(files: Files) -> None:
    files["names.json"] = b'{"a":' * 100_000 + b"1" + b"}" * 100_000


BREAKAGES = [
    (an_act_that_is_none, "'burn' is no act"),
    (a_digest_that_is_a_path, "Expected `str` matching"),
    (a_level_that_is_none, "friends"),
    (another_judgement, "does not say what its name is made of"),
    (a_judgement_below_all_levels, "there is no level -1"),
    (too_deep, "names.json"),
    (another_schema, "greffier.bundle/2"),
    (another_reason, "journal was altered"),
    (another_reason_sealed, "is missing or was altered"),
    (a_line_less, "is missing or was altered"),
    (half_a_line, "journal"),
    (another_source, "was altered"),
    (no_source, "it holds no sources/"),
    (no_names, "it holds no names.json"),
]


TRIED = [
    pytest.param(*one, id=one[0].__name__, marks=() if n % 2 else pytest.mark.long)
    for n, one in enumerate(BREAKAGES)
]
"""Every other one is tried at once."""


@pytest.mark.parametrize(("change", "words"), TRIED)
def test_of_a_broken_bundle_nothing_is_taken(
    change: Callable[[Files], object], words: str, desk: Desk, bundle: Path, examples: Path, tmp_path: Path
) -> None:
    repacked(bundle, change)
    desk.move(tmp_path / "elsewhere")
    desk("add", examples / FILES[0])
    before = desk.exported()

    done = desk("import", bundle, "--json")

    assert done.status == 1
    assert done.json["error"]["code"] == "bad_bundle"
    assert words in done.json["error"]["message"]
    assert desk.exported() == before
    assert desk.whole() == (1, 1)


@pytest.mark.parametrize("part", [0.1, 0.5, 0.99])
def test_a_bundle_that_ends_too_early(part: float, desk: Desk, bundle: Path, tmp_path: Path) -> None:
    data = bundle.read_bytes()
    bundle.write_bytes(data[: int(len(data) * part)])
    desk.move(tmp_path / "elsewhere")

    done = desk("import", bundle)

    assert done.status == 1
    assert "is no bundle" in done.err
    assert not desk.folder.exists()


def test_a_bundle_with_a_byte_that_the_disk_lost(desk: Desk, bundle: Path, tmp_path: Path) -> None:
    data = bytearray(bundle.read_bytes())
    for place in range(200, len(data), 997):
        broken = bytearray(data)
        broken[place] ^= 0xFF
        bundle.write_bytes(bytes(broken))
        desk.move(tmp_path / f"elsewhere{place}")
        done = desk("import", bundle)
        assert done.status == 0 or "(bad_bundle)" in done.err
        assert "Traceback" not in done.err
        assert done.status == 0 or not desk.folder.exists()


@pytest.mark.parametrize("name", ["nowhere.zip", "folder", "text.zip"])
def test_what_is_no_bundle(name: str, desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "text.zip").write_text("no zip", encoding="utf-8")

    done = desk("import", tmp_path / name)

    assert done.status == 1
    assert "is no bundle" in done.err
    assert "(bad_bundle)" in done.err
    assert not desk.folder.exists()

"""What Greffier drafted, in the register: kept, shown and searched as documents; evidence of nothing."""

from __future__ import annotations

import json
import shutil
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from desk import Desk
from greffier.documents.mark import MARK
from greffier.record.judgements import Judgement
from greffier.record.models import RECORDS, Document
from greffier.register.drafts.basis import basis_of, last_of
from greffier.register.drafts.subjects import subject_of
from greffier.register.exporting import export_lines
from greffier.register.gaplists import gaps
from greffier.register.judging import judge
from greffier.register.keeping import erase, restore, withdraw
from greffier.register.lookup import RegisterLookup
from greffier.register.opening import Register
from greffier.register.rebuilding import rebuild, refold_all
from greffier.register.searching import search
from registers import HAND, RECORD, copied, exported, of_fold, of_register, opened, put, sha256, whole

TODAY = "2030-01-01"
SHIFTED = str.maketrans("0123456789", "1234567890")


def drafts(folder: Path, paths: list[Path], *, other: bool = False) -> list[Path]:
    """Documents as if Greffier had drafted them; with `other` figures, so that all they say contradicts the record."""
    folder.mkdir(exist_ok=True)
    made = []
    for path in paths:
        text = path.read_text(encoding="utf-8")
        made.append(folder / f"draft-{path.name}")
        made[-1].write_text(f"{text.translate(SHIFTED) if other else text}\n{MARK}\n", encoding="utf-8")
    return made


def keys(paths: list[Path]) -> set[str]:
    return {f"text:{sha256(path)[:16]}" for path in paths}


def told_without(register: Register, own: set[str], level: int = 0) -> list[str]:
    """The export without the lines of some documents and of their sources."""
    kept = []
    for line in export_lines(register, level):
        one = json.loads(line)
        told = {"source": one.get("sha256"), "claim": one.get("source")}.get(one["type"])
        about = f"text:{told[:16]}" if told is not None else one.get("key")
        kept += [line] if about not in own else []
    return kept


def same_as_whole(register: Register) -> None:
    for level in range(3):
        assert of_register(register, level) == of_fold(whole(register, level))


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(False, id="that say the same", marks=pytest.mark.long),
        pytest.param(True, id="that contradict it all"),
    ],
)
def test_drafts_change_no_record_but_their_own(tmp_path: Path, of_record: Path, other: bool) -> None:
    made = drafts(tmp_path / "drafts", RECORD, other=other)
    with copied(of_record, tmp_path / "register") as register:
        before = exported(register)
        lookup = RegisterLookup(register.database, 0)
        missing = gaps(lookup, register.treaties.values(), TODAY)
        put(register, made)

        assert "\n".join(told_without(register, keys(made))) == before
        assert gaps(lookup, register.treaties.values(), TODAY) == missing
        same_as_whole(register)
        refold_all(register)
        assert "\n".join(told_without(register, keys(made))) == before


def test_drafts_come_in_any_order(tmp_path: Path) -> None:
    made = drafts(tmp_path / "drafts", RECORD[:6])
    paths = [*RECORD[:8], *made]
    Random(5).shuffle(paths)  # noqa: S311 - an order, no secret
    with opened(tmp_path / "one") as register:
        for path in paths:
            put(register, [path], level=1 if path in made[:2] else None)
        same_as_whole(register)
        levels = [exported(register, level) for level in range(3)]
    with opened(tmp_path / "other") as register:
        put(register, made[:2], level=1)
        put(register, made[2:])
        put(register, RECORD[:8])
        assert [exported(register, level) for level in range(3)] == levels


def test_a_draft_is_a_document_of_its_own(tmp_path: Path) -> None:
    """Though the document that was made of it is held, with the same symbol."""
    path = next(one for one in RECORD if one.name == "untoc-note.en.txt")
    (draft,) = drafts(tmp_path / "drafts", [path])
    with opened(tmp_path / "register") as register:
        first, second = *put(register, [path]), *put(register, [draft])
        lookup = RegisterLookup(register.database, 0)
        assert second.work == f"text:{sha256(draft)[:16]}" != first.work
        document, drafted = (lookup.record("document", str(one.work)) for one in (first, second))

        assert isinstance(document, Document)
        assert isinstance(drafted, Document)
        assert (document.drafted, drafted.drafted) == (False, True)
        assert drafted.symbols == document.symbols
        assert [v.value for v in drafted.titles["en"]] == [v.value for v in document.titles["en"]]
        row = register.database.rows("SELECT origin FROM register_source ORDER BY id")
        assert row == [("document",), ("derived",)]


def test_it_is_searched_withdrawn_restored_and_erased_as_any_document(
    tmp_path: Path, of_record: Path
) -> None:
    path = next(one for one in RECORD if one.name == "untoc-note.en.txt")
    (draft,) = drafts(tmp_path / "drafts", [path])

    def hits(register: Register) -> list[str]:
        found = search(register.database, 0, "secretariat").hits
        return [hit.sha256 for hit in found if hit.sha256 == sha256(draft)]

    with copied(of_record, tmp_path / "register") as register:
        before = exported(register)
        put(register, [draft])
        added = exported(register)
        assert len(hits(register)) == 1
        withdraw(register, draft.name, "by mistake", HAND)
        assert (exported(register), hits(register)) == (before, [])
        restore(register, draft.name, "it was right", HAND)
        assert (exported(register), len(hits(register))) == (added, 1)
        assert len(list(rebuild(register, HAND))) == len(RECORD) + 1
        assert (exported(register), len(hits(register))) == (added, 1)
        erase(register, draft.name, "by mistake", HAND)
        assert (exported(register), hits(register)) == (before, [])
        same_as_whole(register)


def test_a_person_may_take_it_for_the_document_and_nothing_is_supported_by_it(
    tmp_path: Path, of_record: Path
) -> None:
    path = next(one for one in RECORD if one.name == "untoc-note.en.txt")
    (draft,) = drafts(tmp_path / "drafts", [path], other=True)
    with copied(of_record, tmp_path / "register") as register:
        lookup = RegisterLookup(register.database, 0)
        before = [list(lookup.records(kind)) for kind in RECORDS], lookup.discrepancies()
        work = put(register, [draft])[0].work
        made = Judgement(
            id="", kind="same", by="Clerk", date=TODAY, reason="its draft", cell="document",
            things=("CTOC/COP/2028/5", str(work)),
        )  # fmt: skip
        judge(register, made, HAND)
        lookup = RegisterLookup(register.database, 0)

        assert ([list(lookup.records(kind)) for kind in RECORDS], lookup.discrepancies()) == before
        same_as_whole(register)


def test_a_bundle_takes_it_to_another_register(tmp_path: Path, desk: Desk) -> None:
    (draft,) = drafts(tmp_path, [RECORD[0]])
    desk("add", draft, RECORD[1])
    first = desk.exported()
    desk("export", "--bundle", tmp_path / "all.zip")
    desk.move(tmp_path / "elsewhere")
    assert desk("import", tmp_path / "all.zip").status == 0

    assert desk.exported() == first
    assert desk.is_whole()


def test_what_the_command_draft_writes_changes_nothing(tmp_path: Path, of_examples: Path, desk: Desk) -> None:
    """In whatever format and language it is added."""
    shutil.copytree(of_examples, desk.folder)
    before = set(desk.exported().splitlines())
    for kind, session in (("note", "CTOC/COP/14"), ("agenda", "CTOC/COP/14")):
        written = (kind, "--session", session, "--lang", "en,ru", "--to", "text,docx,html,akn")
        assert desk("draft", *written, "--out", tmp_path).status == 0
    files = [path for path in sorted(tmp_path.iterdir()) if path.is_file() and path.suffix != ".json"]

    added = [line for line in desk("add", "--json", *files).lines if line["outcome"] == "new"]

    assert [line["drafted"] for line in added] == [True] * 16
    own = {line["document"] for line in added}
    after = desk.exported().splitlines()
    assert before <= set(after)
    about = [json.loads(line) for line in after if line not in before]
    assert {one.get("key") or f"text:{(one.get('sha256') or one['source'])[:16]}" for one in about} == own


def test_what_the_commands_tell_of_it(tmp_path: Path, desk: Desk) -> None:
    (draft,) = drafts(tmp_path, [next(one for one in RECORD if one.name == "untoc-note.en.txt")])
    assert "it supports no fact" in desk("add", draft).out
    key = f"text:{sha256(draft)[:16]}"

    (line,) = desk("list", "documents", "--json").lines
    assert (line["key"], line["held"], line["drafted"]) == (key, True, True)
    assert "drafted" in desk("list", "documents").out
    shown = desk("show", key)
    assert "supports no fact" in shown.out
    assert desk("show", key, "--json").json["record"]["drafted"] is True
    assert desk("list", "sessions", "--json").lines == []
    assert desk("search", "secretariat", "--json").json["hits"][0]["label"].endswith("(drafted by Greffier)")
    assert "[draft]" in desk("cite", key).out.casefold()
    (other,) = drafts(tmp_path, [RECORD[0]])
    assert desk("add", other, "--json").json["drafted"] is True
    assert "drafted" not in desk("add", RECORD[0], "--json").json


def test_between_two_days_of_documents_no_draft_changes(of_record: Path, tmp_path: Path) -> None:
    """So that whoever asks for day after day has the past folded no more often than something was said."""
    with copied(of_record, tmp_path / "register") as register:
        at = Standpoint(register, 0, RegisterLookup(register.database, 0))
        subject = subject_of(at, "report", session="CTOC/COP/WG.6:15")
        whole = basis_of(at, subject, None)

        assert len(whole.days) > 3
        assert list(whole.days) == sorted(set(whole.days))
        for first, then in pairwise(("", *whole.days)):
            assert last_of(whole.days, f"{first}!") == first  # right behind it
            assert last_of(whole.days, then) == then
        day = whole.days[len(whole.days) // 2]
        assert basis_of(at, subject, f"{day}!").fold.records == basis_of(at, subject, day).fold.records


class Standpoint(NamedTuple):
    """Who looks."""

    register: Register
    level: int
    lookup: RegisterLookup

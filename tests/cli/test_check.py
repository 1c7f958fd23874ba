"""`greffier check`: both sides of what disagrees, with their passages, and how to account for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from greffier.cli.words import checks
from greffier.register.opening import writing_register

if TYPE_CHECKING:
    from pathlib import Path

    from asking import Ask, AskJson
    from desk import Desk


def found(discrepancies: list[dict[str, Any]], code: str) -> set[str]:
    """What the discrepancies of a code are about."""
    return {one["about"] for one in discrepancies if one["code"] == code}


def test_what_the_examples_disagree_on_is_found(ask_json: AskJson) -> None:
    listed = ask_json("check")["discrepancies"]

    assert found(listed, "session_days") == {"CTOC/COP/WG.4:17"}
    assert found(listed, "mandate") == {"CTOC/COP/WG.3"}
    assert "CTOC/COP/WG.7:15" in found(listed, "past_and_future")
    assert [one["sides"][0]["value"] for one in listed if one["code"] == "speaker_absent"] == ["PER"]
    assert found(listed, "joint_report") == {"CTOC/COP/WG.3/2029/L.1"}
    assert all(one["meaning"] for one in listed)


def test_every_side_is_cited(ask_json: AskJson) -> None:
    for one in ask_json("check")["discrepancies"]:
        cited = [side for side in one["sides"] if side["claims"]]
        assert cited, one
        assert one["id"]


def test_both_sides_stand_with_their_passages(ask: Ask) -> None:
    told = ask("check", "WG.4")

    assert "One session is said to have been held on different days (1)" in told
    assert "– 30 May – 1 June 2027 note CTOC/COP/2028/7, Russian" in told
    assert "– but 31 May – 1 June 2027 report CTOC/COP/2028/13, English" in told
    assert "seventeenth meeting in Vienna on 31 May and 1 June 2027" in told
    assert "greffier judge explain " in told


def test_symbols_are_named_as_they_are_printed(ask: Ask) -> None:
    told = ask("check", "CTOC/COP/2028/7")

    assert "СТОС/COP/WG.4/2027/6, read as CTOC/COP/WG.4/2027/6, in section 1, paragraph 2" in told
    assert "С (Cyrillic capital letter es)" in told


def test_a_body_has_its_sessions_and_documents(ask_json: AskJson) -> None:
    about = {one["about"] for one in ask_json("check", "WG.3")["discrepancies"]}

    assert about == {"CTOC/COP/WG.3", "CTOC/COP/WG.3/2029/1", "CTOC/COP/WG.3/2029/L.1"}


def test_gaps_are_counted(ask: Ask, ask_json: AskJson) -> None:
    told = ask("check")
    gaps = ask_json("check")["gaps"]

    reports = [gap for gap in gaps if gap["code"] == "report_not_held"]
    assert f"Reports cited and not held: {len(reports)}" in told
    assert "greffier missing lists them" in told


def test_what_a_judgement_explains_is_shown_with_all(
    examples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from asking import filled, flowing
    from greffier.cli import main
    from greffier.record.judgements import Judgement
    from greffier.register.claims import citations
    from greffier.register.journal import Hand
    from greffier.register.judging import judge
    from greffier.register.lookup import RegisterLookup

    names = ("untoc-note.ru.txt", "untoc-session-report.en.txt")
    filled(tmp_path, [examples / name for name in names], {})
    with writing_register("test", tmp_path) as register:
        lookup = RegisterLookup(register.database, 0)
        one = next(d for d in lookup.discrepancies() if d.code == "session_days")
        statements = [s for side in one.sides for s in side.statements]
        claims = {c.claim for group in citations(register.database, 0, statements).values() for c in group}
        draft = Judgement(
            id="", kind="explain", by="Ana Duarte", date="2030-12-01", reason="one counts the evening before",
            claims=tuple(claims), code=one.code, about=one.about,
        )  # fmt: skip
        judge(register, draft, Hand("test"))
    monkeypatch.setenv("GREFFIER_HOME", str(tmp_path))
    meaning = checks.MEANINGS["session_days"]

    assert main(["check"]) == 0
    plain = flowing(capsys.readouterr().out)
    assert main(["check", "--all"]) == 0
    whole = flowing(capsys.readouterr().out)

    assert meaning not in plain
    assert "1 more explained by a judgement" in plain
    assert meaning in whole
    assert "explained by Ana Duarte on 1 December 2030: one counts the evening before" in whole


def test_the_real_samples_report_what_is_known_to_be_wrong(ask_samples: Ask) -> None:
    told = ask_samples("check")

    assert "6th meeting (number inferred) of the Working Group of Government Experts on Technical" in told
    assert "The number 6 is inferred" in told
    assert "– 17 October 2012 resolution" in told
    assert "– but 17–18 October 2012 note of 12 June 2014" in told
    assert "– established by decision 2/2 of the Conference" in told
    assert "– but established by decision 3/2 of the Conference" in told
    assert "– told as past, in documents of 4 July 2024" in told
    assert "– but told as to come, in documents of 4 July 2024" in told
    assert "СТОС/СОР/WG.3/2024/5, read as CTOC/COP/WG.3/2024/5" in told
    assert "the agenda calls the report joint" in told
    assert "but the document bears one symbol: CTOC/COP/WG.3/2024/L.1" in told
    assert "A list whose letters change alphabet" in told
    assert "in 2023 they did not" in told
    assert "met on 29–30 May 2023" in told
    assert "met on 11–12 September 2023" in told


def test_nothing_is_said_in_so_many_words(
    examples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from asking import filled
    from greffier.cli import main

    filled(tmp_path, [examples / "untoc-decision.en.txt"], {})
    monkeypatch.setenv("GREFFIER_HOME", str(tmp_path))

    assert main(["check"]) == 0
    assert checks.NOTHING in capsys.readouterr().out


def test_where_language_versions_disagree(desk: Desk, examples: Path, tmp_path: Path) -> None:
    russian = (examples / "untoc-firearms-report.ru.txt").read_text(encoding="utf-8")
    assert russian.count("резолюцией 5/4") == 1
    wrong = tmp_path / "report.ru.txt"
    wrong.write_text(russian.replace("резолюцией 5/4", "резолюцией 5/7"), encoding="utf-8")
    desk("add", examples / "untoc-firearms-report.en.txt", wrong)

    page = desk("check").out

    assert "Language versions give other figures or days in one part (" in page
    assert "– English: 5/4" in page
    assert "– but Russian: 5/7" in page
    assert "chapter I, paragraph 1" in page
    assert "The Working Group on Firearms was established" in page, "the passage of the part"


def test_what_a_language_version_lacks(desk: Desk, examples: Path, tmp_path: Path) -> None:
    russian = (examples / "untoc-firearms-report.ru.txt").read_text(encoding="utf-8")
    paragraph = re.search(r"\n(?P<number>\d+)\. [^\n]+\n(?:[^\n]+\n)*\Z", russian)
    assert paragraph is not None
    short = tmp_path / "report.ru.txt"
    short.write_text(russian[: paragraph.start()] + "\n", encoding="utf-8")
    desk("add", examples / "untoc-firearms-report.en.txt", short)

    page = desk("check").out

    assert "A language version lacks what another has (1)" in page
    assert re.search(rf"– not in Russian: .*paragraph {paragraph['number']}", page)

"""An invented treaty is read like the real ones: nothing particular to a treaty stands in the code."""

from __future__ import annotations

from pathlib import Path

import pytest

from greffier.treaties import Treaty, TreatyError, load

DATA = Path(__file__).parent / "data"
SOURCE = Path(__file__).parents[2] / "src" / "greffier" / "treaties"


@pytest.fixture
def pharos() -> Treaty:
    return load("pharos", DATA)


def test_bodies(pharos: Treaty) -> None:
    group = pharos.bodies["PHAROS/CON/WG.1"]

    assert pharos.main_body == "PHAROS/CON"
    assert (group.parent, group.kind, group.gathering) == ("PHAROS/CON", "working_group", "meeting")
    assert group.names["ru"] == "Рабочая группа по туманным сигналам"
    assert group.mentions["en"].head == "working_group"
    assert [(name.name, name.from_, name.to) for name in group.former] == [
        ("Interim Working Group on Horns", None, "1911-05-04")
    ]


def test_apostrophes_come_in_both_kinds(pharos: Treaty) -> None:
    assert pharos.bodies["PHAROS/CON/EG.1"].mentions["en"].topics == ("on Keepers’ Oil", "on Keepers' Oil")


def test_its_own_rule_for_lookalikes(pharos: Treaty) -> None:
    assert "РНАRОS/СОN/1".translate(pharos.lookalikes) == "PHAROS/CON/1"
    assert pharos.lookalike_roots == ("PHAROS",)


def test_its_own_address(pharos: Treaty) -> None:
    assert pharos.official_copy("PHAROS/CON/1", "ru") == "https://pharos.example/PHAROS/CON/1?lang=ru"
    with pytest.raises(TreatyError, match="no official copies in 'fr'; allowed: en, ru"):
        pharos.official_copy("PHAROS/CON/1", "fr")


def test_its_own_kinds_of_decision(pharos: Treaty) -> None:
    assert pharos.decisions["determination"].pattern.format(session=3, number=4) == "3.4"
    assert pharos.decisions["resolution"].since_session == 2


def test_parties_rules_words(pharos: Treaty) -> None:
    assert [(one.participant, one.from_, one.to) for one in pharos.parties if one.status == "party"] == [
        ("NOR", "1911-05-04", None),
        ("NOR", "1912-01-01", "1913-12-31"),
    ]
    assert pharos.rules["quorum-decision"].value == "2/3"
    assert pharos.rules["precedence-of-motions"].order == ("close_debate", "adjourn_meeting")
    assert pharos.vocabulary["en"]["party"] == ("Keeper State",)


def test_no_treaty_in_the_code() -> None:
    code = "".join(file.read_text(encoding="utf-8") for file in SOURCE.glob("*.py"))

    for word in ("CTOC", "COP", "CAC", "COSP", "undocs"):
        assert word not in code

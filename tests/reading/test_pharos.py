"""An invented treaty is read like the real ones: its bodies, symbols and look-alikes are data.

Nothing of a real treaty, and no word of a natural language, stands in the code that reads.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from factories import reading, said

TREATIES = Path(__file__).resolve().parent.parent / "treaties" / "data"
SOURCE = Path(__file__).resolve().parents[2] / "src" / "greffier"

ENGLISH = """\
PHAROS/CON/1912/3

Conference of the Parties to the Convention
on the Keeping of Lighthouses

Distr.: General
3 July 1912
Original: English

Second session
Valletta, 14–16 October 1912

Item 2 of the provisional agenda

Fog signals

Activities of the Working Group on Fog Signals

Note by the Secretariat

1. In its resolution 2/1, the Conference established the Working Group on Fog Signals. The Working Group on Fog Signals \
held its third meeting in Valletta on 4 and 5 June 1912.

2. The report on its third meeting (РНАROS/CON/WG.1/1912/2) will be submitted to the Conference at its second session. \
See also determination 1.2 and CTOC/COP/2018/1.
"""

RUSSIAN = """\
PHAROS/CON/WG.1/1912/2

Конференция Сторон Конвенции о содержании маяков

Distr.: General
3 July 1912
Russian
Original: English

Доклад Рабочей группы по туманным сигналам

I. Введение

1. Рабочая группа по туманным сигналам провела свое третье совещание 4 и 5 июня 1912 года.

II. Рекомендации

2. Секретариату следует подготовить обзор.

3. Государствам рекомендуется зажигать огни.

III. Участники

4. На совещании были представлены следующие участники: Мальта и Норвегия.
"""

DECISION = """\
Determination 2.1

The oil of the keepers

The Conference of the Parties to the Convention on the Keeping of Lighthouses,

Recalling its resolution 2/1 and the work of the Expert Group on Keepers’ Oil,

1. Requests the Secretariat to count the barrels.
"""


def document(text: str) -> dict[str, Any]:
    found: dict[str, Any] = reading(text, TREATIES)["document"]
    return found


def claims(text: str, kind: str, *keys: str) -> list[tuple[Any, ...]]:
    return [row[:-1] for row in said(text, kind, *keys, treaties=TREATIES)]


# ---------------------------------------------------------------- read as data says


def test_what_the_documents_are() -> None:
    note, report = document(ENGLISH), document(RUSSIAN)

    assert (note["symbols"], note["kind"], note["body"]) == (["PHAROS/CON/1912/3"], "note", "PHAROS/CON")
    assert note["session"] == {"body": "PHAROS/CON", "number": 2, "start": "1912-10-14", "end": "1912-10-16", "place": note["session"]["place"]}  # fmt: skip
    assert note["agenda_items"] == [{"number": "2", "title": "Fog signals"}]
    assert (report["kind"], report["author"], report["body"]) == (
        "report",
        "PHAROS/CON/WG.1",
        "PHAROS/CON/WG.1",
    )


def test_its_bodies_meet() -> None:
    expected = ("PHAROS/CON/WG.1", 3, "1912-06-04..1912-06-05", "held")
    keys = ("body", "ordinal", "dates", "status")

    assert expected in claims(ENGLISH, "session", *keys)
    assert [expected] == claims(RUSSIAN, "session", *keys)


def test_its_decisions_are_its_conferences() -> None:
    assert claims(ENGLISH, "mandate", "body", "act", "by") == [
        ("PHAROS/CON/WG.1", "established", "PHAROS/CON resolution 2/1")
    ]
    assert claims(DECISION, "decision", "decision") == [("PHAROS/CON resolution 2/1",)]


def test_its_symbols_have_its_own_lookalikes() -> None:
    """The rule of another treaty folds other letters in other roots."""
    assert claims(ENGLISH, "symbol", "symbol", "lookalikes") == [
        ("PHAROS/CON/WG.1/1912/2", True),
        ("CTOC/COP/2018/1", False),
    ]
    mixed = ENGLISH.replace("CTOC/COP/2018/1", "СТОС/COP/2018/1")
    assert claims(mixed, "symbol", "symbol", "lookalikes") == [("PHAROS/CON/WG.1/1912/2", True)]


def test_its_reports_are_submitted_to_its_sessions() -> None:
    assert claims(ENGLISH, "report", "symbols", "of", "to") == [
        (["PHAROS/CON/WG.1/1912/2"], "PHAROS/CON/WG.1 1912-06-04 1912-06-05", "PHAROS/CON 2")
    ]


def test_its_recommendations_and_participants() -> None:
    assert claims(RUSSIAN, "provision", "action", "addressees") == [
        ("следует", ["secretariat"]),
        ("рекомендуется", ["states"]),
    ]
    assert claims(RUSSIAN, "participation", "participant", "capacity") == [("MLT", "party"), ("NOR", "party")]


@pytest.mark.parametrize("text", [ENGLISH, DECISION], ids=["note", "decision"])
def test_without_its_data_it_is_no_other_treatys(text: str) -> None:
    """Nothing is guessed: what is unknown stays unknown."""
    found = reading(text)
    cited = [claim for claim in found["claims"] if claim["kind"] != "symbol"]

    assert "CTOC" not in str([found["document"], cited])
    assert "CAC" not in str([found["document"], cited])


# ---------------------------------------------------------------- nothing of it in code

MODULES = sorted([*(SOURCE / "documents").rglob("*.py"), *(SOURCE / "reading").rglob("*.py")])
# Strings of code that hold Cyrillic letters, and why: alphabets, never words.
CYRILLIC = {
    "documents/lines.py": "the letters that may mark an item, the capitals",
    "documents/listing.py": "the alphabet in its order, the letters that look like Latin ones, the block of Unicode",
    "documents/symbols/letters.py": "the letters that look like Latin ones",
    "documents/text.py": "the letters with which garbled text begins its pairs",
}
TREATY_WORDS = re.compile(r"\b(?:CTOC|UNTOC|UNCAC|CAC|COSP?|PHAROS|Palermo|Firearms|Vienna)\b")
# The grammar of symbols knows what organs are called in symbols of any treaty.
GRAMMAR = {
    "documents/symbols/series.py": "what a series of documents may be called in the symbols of any treaty"
}
WORDS = {"and", "or", "the", "of", "by", "to", "also", "as well as", "conference", "working group", "secretariat", "states", "decides", "held"}  # fmt: skip


def strings(module: Path) -> Iterator[tuple[int, str]]:
    """The strings of a module with their lines; docstrings, comments and keys into data are left out."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    aside: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            aside.add(id(node.value))
        elif isinstance(node, ast.Subscript):
            aside.add(id(node.slice))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in aside:
            yield node.lineno, node.value


@pytest.mark.parametrize("module", MODULES, ids=lambda module: str(module.relative_to(SOURCE)))
def test_code_holds_no_treaty_and_no_words(module: Path) -> None:
    name = module.relative_to(SOURCE).as_posix()
    found = list(strings(module))

    if name not in GRAMMAR:
        assert [(line, text) for line, text in found if TREATY_WORDS.search(text)] == []
    assert [
        (line, text) for line, text in found if re.search("[\u0400-\u04ff]", text) and name not in CYRILLIC
    ] == []
    assert [(line, text) for line, text in found if text.strip(" ,").lower() in WORDS - kinds(name)] == []


def kinds(name: str) -> set[str]:
    """Words that are values of the contract in this module, not words of a text."""
    return (
        {"held", "secretariat", "conference", "states"}
        if name.startswith("reading/") or name.endswith("masthead.py")
        else set()
    )


def test_the_places_that_may_hold_alphabets_do() -> None:
    """The list above is not longer than it need be."""
    holding = {
        module.relative_to(SOURCE).as_posix()
        for module in MODULES
        if any(re.search("[\u0400-\u04ff]", text) for _, text in strings(module))
    }

    assert set(CYRILLIC) == holding

"""The example documents read to exactly what stands beside them."""

from __future__ import annotations

import json
from difflib import unified_diff
from pathlib import Path
from typing import Any

import msgspec
import pytest

from greffier import open_document, read

EXAMPLES = Path(__file__).resolve().parent.parent / "src" / "greffier" / "examples"
NAMES = sorted(path.name for path in EXAMPLES.glob("*.txt"))


def reading_of(path: Path) -> dict[str, Any]:
    """The reading as a program gets it, named by the file alone."""
    document = open_document(path)
    document.source.path = path.name
    reading: dict[str, Any] = json.loads(msgspec.json.encode(read(document)))
    return reading


def lines(value: Any) -> list[str]:
    """One line for each part, claim, warning or field, so that a difference can be seen."""
    if isinstance(value, list):
        return [json.dumps(item, ensure_ascii=False, sort_keys=True) for item in value]
    if isinstance(value, dict):
        return [
            f"{key}: {json.dumps(value[key], ensure_ascii=False, sort_keys=True)}" for key in sorted(value)
        ]
    return [json.dumps(value, ensure_ascii=False)]


@pytest.mark.parametrize("name", NAMES)
def test_an_example_reads_as_expected(name: str) -> None:
    path = EXAMPLES / name
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    got = reading_of(path)

    assert list(expected) == list(got)
    for key in expected:
        difference = unified_diff(lines(expected[key]), lines(got[key]), "expected", "got", lineterm="", n=0)
        assert expected[key] == got[key], f"{name}: {key}\n" + "\n".join(difference)


@pytest.mark.parametrize("name", NAMES)
def test_every_offset_of_an_example_reads_again(name: str) -> None:
    """Nothing points outside the text or at nothing, and every claim's part is there and holds it."""
    path = EXAMPLES / name
    text = open_document(path).text
    reading = reading_of(path)
    parts = {part["id"]: part for part in reading["parts"]}

    assert len(parts) == len(reading["parts"])
    for found in reading["parts"] + reading["claims"]:
        assert 0 <= found["start"] < found["end"] <= len(text), found
        assert text[found["start"] : found["end"]].strip(), found
    for claim in reading["claims"]:
        part = parts[claim["part"]]
        assert part["start"] <= claim["start"], claim
        assert claim["end"] <= part["end"], claim


def test_there_are_enough_of_them() -> None:
    """Both languages, and every kind of document that is read."""
    kinds = {
        json.loads((EXAMPLES / name).with_suffix(".json").read_text())["document"]["kind"] for name in NAMES
    }

    assert len(NAMES) >= 10
    assert {name.split(".")[-2] for name in NAMES} >= {"ru", "en"}
    assert kinds >= {
        "note",
        "report",
        "draft_report",
        "resolution",
        "decision",
        "provisional_agenda",
        "annotated_agenda",
        "background_paper",
        "conference_room_paper",
    }


VERSIONS = [
    ("uncac-resolution.en", "uncac-resolution.fr"), ("uncac-resolution.en", "uncac-resolution.es"),
    ("uncac-note.fr", "uncac-note.es"), ("uncac-wg-report.fr", "uncac-wg-report.es"),
]  # fmt: skip
WORDING = {"start", "end", "action", "addressees_text", "name", "title"}


@pytest.mark.parametrize(("one", "other"), VERSIONS)
def test_language_versions_make_the_same_claims(one: str, other: str) -> None:
    """But for places, names and wording; in whatever order the language puts them."""
    told = [
        sorted(
            json.dumps({k: v for k, v in claim.items() if k not in WORDING}, sort_keys=True)
            for claim in reading_of(EXAMPLES / f"{name}.txt")["claims"]
        )
        for name in (one, other)
    ]
    assert told[0] == told[1]

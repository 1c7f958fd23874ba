"""The shape of what is printed for a document: keys, order, one line."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest

from factories import EXAMPLE_FILES, document, note, reading, report
from greffier import read

DOCUMENT = "symbols number kind language original_language title author distribution date job_number body session agenda_items"
PART = "id type number text start end parent page"
WARNING = "code message start end"
# Each kind's own keys; `kind part start end` stand in every claim.
CLAIMS = {
    "symbol": "symbol raw lookalikes",
    "decision": "decision date paragraph",
    "mandate": "body act by",
    "session": "body ordinal dates place status joint_with during",
    "report": "symbols of to",
    "agenda_item": "number title",
    "participation": "participant name capacity list",
    "statement": "participant name capacity agenda_item",
    "officer": "name role state",
    "meetings": "count",
    "documentation": "symbols title",
    "provision": "provision_kind path action class addressees addressees_text",
    "endorsement": "path of act",
    "adoption": "what mode chapters date meeting of votes",
    "placeholder": "",
}
VALUES = {
    ("mandate", "act"): "established made_permanent reaffirmed renamed ended",
    ("session", "status"): "held scheduled postponed cancelled",
    ("participation", "capacity"): "party regional_organization signatory non_signatory un_entity igo ngo",
    ("participation", "list"): "attendance review_experts",
    ("officer", "role"): "chair co_chair president vice_president rapporteur",
    ("provision", "provision_kind"): "recommendation operative preambular",
    ("provision", "class"): "directive deciding reinforcing observing evaluative",
    ("endorsement", "act"): "endorses takes_note welcomes approves",
    ("adoption", "what"): "agenda report chapters resolution decision",
}
TYPES = "masthead title chapter section preambular operative paragraph item annex footnote table signature furniture other"
CODES = "no_symbol lookalike_letters mixed_list_letters page_furniture placeholder future_event"


@pytest.mark.parametrize("path", EXAMPLE_FILES, ids=lambda path: path.stem)
def test_keys_and_values(path: Path) -> None:
    found = reading(path.read_text(encoding="utf-8"))

    assert list(found) == ["schema", "source", "document", "parts", "claims", "warnings"]
    assert found["schema"] == "greffier.reading/1"
    assert list(found["source"]) == ["path", "sha256", "media_type", "bytes", "characters", "pages"]
    assert DOCUMENT.split() == list(found["document"])
    for part in found["parts"]:
        assert PART.split() == list(part)
        assert part["type"] in TYPES.split()
    for claim in found["claims"]:
        own = set(claim) - {"kind", "part", "start", "end", "inferred"}
        assert set(CLAIMS[claim["kind"]].split()) == own, claim
        for (kind, key), values in VALUES.items():
            if claim["kind"] == kind:
                assert claim[key] in (*values.split(), None), claim
    for warning in found["warnings"]:
        assert WARNING.split() == list(warning)
        assert warning["code"] in CODES.split()


@pytest.mark.parametrize("path", EXAMPLE_FILES, ids=lambda path: path.stem)
def test_order(path: Path) -> None:
    found = reading(path.read_text(encoding="utf-8"))

    for key in ("parts", "claims", "warnings"):
        assert all(before["start"] <= after["start"] for before, after in pairwise(found[key])), key


def test_every_kind_of_claim_stands_in_some_example() -> None:
    """What no example shows, no example checks."""
    shown = {
        claim["kind"]
        for path in EXAMPLE_FILES
        for claim in json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["claims"]
    }

    assert set(CLAIMS) == shown


def test_one_line() -> None:
    """Line ends of the document are written as JSON writes them."""
    printed = msgspec.json.encode(read(document(note("The Group\u2028met\u0085in\nVienna."))))

    assert b"\n" not in printed
    assert json.loads(printed)["document"]["kind"] == "note"


def test_a_joint_report_alone_says_with_whom() -> None:
    text = note(
        "The joint report (CTOC/COP/WG.2/2028/4-CTOC/COP/WG.3/2028/4) is submitted to the Conference at its fourteenth session. "
        "The report of the Working Group on Firearms (CTOC/COP/WG.6/2028/4) is submitted to the Conference at its fourteenth session."
    )
    of = [claim["of"] for claim in reading(text)["claims"] if claim["kind"] == "report"]

    assert [list(each) for each in of] == [["body", "start", "end", "joint_with"], ["body", "start", "end"]]


GERMAN = (
    "I. Einleitung\n\n1. Die Konferenz hat beschlossen, eine Arbeitsgruppe einzusetzen, und nahm den Bericht der Arbeitsgruppe an.\n\n"
    "2. Die Arbeitsgruppe tagte am 5. Juni 2028 (siehe CTOC/COP/2028/1).\n"
)


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("de", GERMAN, ["chp_I", "chp_I__para_1", "chp_I__para_2"]),
    ],
)
def test_another_language_is_read_for_structure_without_claims(
    language: str, text: str, parts: list[str]
) -> None:
    found = reading(text)

    assert language == found["document"]["language"]
    assert parts == [part["id"] for part in found["parts"] if part["id"].startswith("chp")]
    assert found["claims"] == []


@pytest.mark.parametrize("text", ["x", "1.", "…", "12 – 13"])
def test_next_to_nothing_is_read_too(text: str) -> None:
    found = reading(text)

    assert found["document"]["kind"] == "other"
    assert found["document"]["symbols"] == []
    assert [w["code"] for w in found["warnings"]] == ["no_symbol"]


def test_reading_twice_gives_the_same() -> None:
    """Nothing is remembered from one document to the next."""
    one = note("The Working Group on Firearms held its fifteenth meeting on 27 March 2028.")
    other = report("The Group met on 5 May 2027. It adopted its report.")
    first = reading(one)
    reading(other)

    assert first == reading(one)

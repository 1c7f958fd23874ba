"""`greffier demo`: every example, and a trail that can be followed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greffier import open_document
from greffier.cli import main

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_every_example_is_shown(examples: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo"]) == 0

    shown = capsys.readouterr().out
    for path in examples.glob("*.txt"):
        assert re.search(rf"{path.name}: \d+ parts?, \d+ claims?", shown), path.name


def test_the_trail_cites_passages_that_are_there(examples: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["demo"])

    cited = re.findall(r"«(.+)»\s+(\S+\.txt) (\d+)–(\d+)", capsys.readouterr().out)
    assert len(cited) >= 3
    for quoted, name, start, end in cited:
        passage = " ".join(open_document(examples / name).text[int(start) : int(end)].split())
        assert passage.startswith(quoted.rstrip("…"))


def test_documents_that_agree_are_cited_together(capsys: pytest.CaptureFixture[str]) -> None:
    main(["demo"])

    shown = capsys.readouterr().out
    met = [line for line in shown.splitlines() if line.startswith("  met ")]
    said = [re.findall(r"held|scheduled|postponed|cancelled|\d[\d–]* \w+ \d{4}", line) for line in met]
    assert met
    assert len({tuple(found) for found in said}) == len(met), met


def test_an_endorsement_names_the_document_that_makes_it(capsys: pytest.CaptureFixture[str]) -> None:
    main(["demo"])

    lines = [line for line in capsys.readouterr().out.splitlines() if line.startswith("  endorsed")]
    assert lines
    assert all(re.search(r"resolution \d+/\d+, paragraph", line) for line in lines), lines

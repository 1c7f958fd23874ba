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

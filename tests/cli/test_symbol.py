"""`greffier symbol`: a line for each, and why something is none."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from greffier.cli import main

if TYPE_CHECKING:
    import pytest


def test_json_lines_in_the_order_given(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["symbol", "--json", "СТОС/СОР/2012/L.3*", "1/2", "A/RES/55/25"]) == 1

    lookalike, fraction, resolution = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (lookalike["raw"], lookalike["canonical"]) == ("СТОС/СОР/2012/L.3*", "CTOC/COP/2012/L.3")
    assert lookalike["valid"] is lookalike["lookalikes"] is lookalike["reissued"] is True
    assert lookalike["body"] == "CTOC/COP"
    assert fraction["valid"] is False
    assert fraction["canonical"] is None
    assert fraction["reason"]
    assert resolution["canonical"] == "A/RES/55/25"


def test_words_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["symbol", "CTOC/COP/WG.3/2024/2"]) == 0
    assert main(["symbol", "and/or"]) == 1

    valid, refused = capsys.readouterr().out.splitlines()
    assert valid == "CTOC/COP/WG.3/2024/2  →  CTOC/COP/WG.3/2024/2"
    assert refused.startswith("and/or  is no symbol: ")

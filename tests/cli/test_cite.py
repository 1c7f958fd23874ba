"""`greffier cite`: one citation, in the style that was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from asking import Ask
    from desk import Desk


@pytest.mark.parametrize(
    ("thing", "words"),
    [
        ("CTOC/COP/WG.6/2028/4", "CTOC/COP/WG.6/2028/4"),
        ("14/3", "Conference resolution 14/3"),
        ("WG.6 15", "Working Group on Firearms, fifteenth meeting, Vienna, 27–29 March 2028"),
        ("CTOC/COP/WG.6/2028/4#II/a", "chap. II"),
    ],
)
def test_a_thing_is_cited(thing: str, words: str, ask: Ask) -> None:
    assert words in ask("cite", thing)


@pytest.mark.parametrize(
    ("style", "begins", "holds"),
    [
        ("un", "“", "CTOC/COP/WG.6/2028/4"),
        ("bibtex", "@techreport{", "number = {CTOC/COP/WG.6/2028/4}"),
        ("ris", "TY - RPRT", "SN - CTOC/COP/WG.6/2028/4"),
    ],
)
def test_in_every_style(style: str, begins: str, holds: str, ask: Ask) -> None:
    told = ask("cite", "CTOC/COP/WG.6/2028/4", "--style", style)

    assert told.startswith(begins)
    assert holds in told


def test_in_another_language(ask: Ask) -> None:
    assert "Доклад" in ask("cite", "CTOC/COP/WG.6/2028/4", "--language", "ru")


def test_what_is_not_cited_is_told(ask: Ask) -> None:
    assert "which has no citation" in ask("cite", "WG.6", status=2)


def test_a_language_that_is_none(desk: Desk) -> None:
    for command in (("cite", "CTOC/COP/2028/5"), ("search", "firearms")):
        done = desk.apart(*command, "--language", "zz")
        assert done.status == 2
        assert (
            "'zz' is no code of a language that documents are in; allowed: ar, de, en, es, fr, ru, zh"
            in done.err
        )

"""Several sources of one text: which is current, how the others differ from it."""

from __future__ import annotations

from typing import Any

import pytest

from greffier.record import Claim, Source
from greffier.record.claims import DATA, DERIVED, PERSON
from greffier.record.renditions import FORMATS, current, form_of
from record.making import claim, encoded, folded, found, masthead, source


def rendition(name: str, **fields: Any) -> Source:
    return source(name, **{"work": "CTOC/COP/2028/5", "symbols": ("CTOC/COP/2028/5",), **fields})


WORD, SCAN = rendition("docx"), rendition("scan", form=3)
REISSUED = rendition("reissued", reissued=True)
RUSSIAN, CLOSED = rendition("ru", language="ru"), rendition("closed", level=2, reissued=True)

CURRENT: list[tuple[list[Source], list[Source], str]] = [
    ([SCAN, WORD], [WORD], "the better format"),
    ([WORD, REISSUED], [REISSUED], "a reissue takes the place of what it reissues"),
    ([rendition("scan", form=3, reissued=True), WORD], [WORD], "… but not in a worse format"),
    ([WORD, RUSSIAN], [WORD, RUSSIAN], "each language is a text of its own"),
    ([WORD, CLOSED], [WORD], "what the audience may not see is no rendition for it"),
    ([WORD, rendition("mine", origin=PERSON), rendition("data", origin=DATA)],
     [WORD, rendition("mine", origin=PERSON), rendition("data", origin=DATA)], "persons and data are no renditions"),
    ([WORD, rendition("draft", origin=DERIVED, form=0)], [WORD, rendition("draft", origin=DERIVED, form=0)],
     "what Greffier drafted is no rendition of anything"),
    ([WORD, source("B")], [WORD, source("B")], "two documents"),
]  # fmt: skip


@pytest.mark.parametrize(("given", "expected", "why"), CURRENT, ids=[row[2] for row in CURRENT])
def test_which_is_current(given: list[Source], expected: list[Source], why: str) -> None:
    for order in (given, given[::-1]):
        heads = [group[0] for group in current(order, 0).values()]
        assert sorted(heads, key=str) == sorted(expected, key=str), why


def cites(where: Source, symbol: str, at: int = 0, **keys: Any) -> Claim:
    return claim("symbol", where, symbol=symbol, at=at, **keys)


DIFFER: list[tuple[list[Claim], bool, str]] = [
    ([cites(WORD, "A/1"), cites(SCAN, "A/1", at=40)], False, "the same, in another place"),
    ([cites(WORD, "A/1"), cites(SCAN, "A/1", raw="А/1", lookalikes=True)], False, "the same, printed with other letters"),
    ([cites(WORD, "A/1"), cites(SCAN, "A/7")], True, "another symbol"),
    ([cites(WORD, "A/1"), cites(WORD, "A/1", at=9), cites(SCAN, "A/1")], True, "once instead of twice"),
    ([cites(WORD, "A/1")], True, "one has it, one has not"),
    ([claim("warning", SCAN, code="page_furniture")], False, "what is odd about the print is each rendition's own"),
]  # fmt: skip


@pytest.mark.parametrize(("claims", "differ", "why"), DIFFER, ids=[row[2] for row in DIFFER])
def test_how_renditions_differ(claims: list[Claim], differ: bool, why: str) -> None:
    fold = folded(masthead(WORD), masthead(SCAN), *claims)

    assert found(fold) == ([("renditions_differ", WORD.work)] if differ else []), why


def test_claims_on_each_side_are_named() -> None:
    ours, theirs = cites(WORD, "A/1"), cites(SCAN, "A/7")

    (one,) = folded(masthead(WORD), masthead(SCAN), ours, theirs).discrepancies

    assert one.more == {
        "rendition": SCAN.digest[:16],
        "only_current": [ours.id],
        "only_rendition": [theirs.id],
    }


def test_a_closed_rendition_is_current_for_those_who_see_it() -> None:
    claims = [masthead(WORD), masthead(CLOSED), cites(WORD, "A/1"), cites(CLOSED, "A/7")]

    assert encoded(folded(*claims)) == encoded(folded(masthead(WORD), cites(WORD, "A/1")))
    inside = folded(*claims, audience="secretariat")
    assert ("document", "A/7") in inside.records
    assert ("document", "A/1") not in inside.records


def test_an_audience_that_is_none_is_an_error() -> None:
    with pytest.raises(ValueError, match="'press' is no level of access"):
        folded(audience="press")


def test_formats_that_tell_more_of_a_text_come_first() -> None:
    assert [form_of(one) for one in FORMATS] == [0, 1, 2, 3, 4]
    assert form_of("text/plain") < form_of("application/pdf"), "a page is taken apart line by line"
    assert form_of("application/x-unknown") == len(FORMATS)

"""A body: what its mandates say against one another, and its sessions in the order of time."""

from __future__ import annotations

import pytest

from greffier.record import Claim
from greffier.record.claims import DATA
from record.making import (
    COP,
    WG2,
    WG3,
    act,
    body,
    claim,
    document,
    folded,
    found,
    line,
    masthead,
    met,
    said,
    session,
    source,
)

A, B = source("A", date="2028-01-01"), source("B", date="2028-02-01")
EARLY = ["2006-10-16..2006-10-17", "2007-10-03..2007-10-05", "2008-10-15..2008-10-16"]


def mandate(what: str, by: dict[str, str] | None, where: object = A) -> Claim:
    return claim("mandate", where, body=WG3, act=what, by=by)  # type: ignore[arg-type]  # a source


MANDATES: list[tuple[list[Claim], list[str], str]] = [
    ([mandate("established", act("decision", "2/2")), mandate("established", act("decision", "3/2"), B)], ["mandate"],
     "established by two decisions"),
    ([mandate("established", act("decision", "2/2")), mandate("made_permanent", act("decision", "3/2"), B)], [],
     "established by one, made permanent by another"),
    ([mandate("reaffirmed", act("resolution", "7/1")), mandate("reaffirmed", act("resolution", "8/1"), B)], [],
     "reaffirmed by as many as there are"),
    ([mandate("established", act("decision", "2/2")), mandate("established", None, B)], [], "one says by which decision, one does not"),
    ([mandate("established", act("decision", "5/4")), mandate("established", act("resolution", "5/4"), B)], ["mandate"],
     "resolutions and decisions have counters of their own"),
    ([mandate("made_permanent", act("decision", "3/2")), mandate("made_permanent", act("decision", "4/3"), B)], ["mandate"],
     "made permanent twice"),
]  # fmt: skip


@pytest.mark.parametrize(("claims", "codes", "why"), MANDATES, ids=[row[2] for row in MANDATES])
def test_mandates(claims: list[Claim], codes: list[str], why: str) -> None:
    assert found(folded(*claims)) == [(code, WG3) for code in codes], why


PROPOSED: list[tuple[str, dict[str, str] | None, bool, str]] = [
    ("draft_resolution", None, True, "a draft does nothing by itself"),
    ("draft_decision", None, True, "neither does that of a decision"),
    ("conference_room_paper", None, True, "nor a paper for the conference room"),
    ("draft_resolution", act("resolution", "5/4"), False, "what it says of an adopted text it only tells"),
    ("draft_report", None, False, "a draft report tells what was done"),
    ("resolution", None, False, "an adopted text does it"),
]


@pytest.mark.parametrize(("kind", "by", "only", "why"), PROPOSED, ids=[row[3] for row in PROPOSED])
def test_what_is_proposed_is_no_mandate(kind: str, by: dict[str, str] | None, only: bool, why: str) -> None:
    where = source("L.4", kind=kind)
    found = body(folded(masthead(where), mandate("established", by, where)), WG3)

    assert said(found.proposed) == ([{"act": "established", "document": where.work}] if only else []), why
    assert bool(found.mandates) is not only, why


TOLD: list[tuple[str, str, str]] = [
    (COP, "rec_2", "a preamble recalls what was done"),
    ("A/C.3", "para_1", "one Conference does nothing to the bodies of another"),
]


@pytest.mark.parametrize(("of", "part", "why"), TOLD, ids=[row[2] for row in TOLD])
def test_what_a_draft_tells_is_not_proposed(of: str, part: str, why: str) -> None:
    where = source("L.4", kind="draft_resolution", body=of)
    told = claim("mandate", where, body=WG3, act="established", part=part)
    found = body(folded(masthead(where), told), WG3)

    assert (said(found.proposed), said(found.mandates)) == ([], [{"act": "established", "by": None}]), why


@pytest.mark.parametrize("kind", ["draft_resolution", "resolution"])
def test_a_draft_endorses_nothing_yet(kind: str) -> None:
    where, report = source("L.4", kind=kind), "CTOC/COP/WG.3/2028/4"
    met_on = {"body": WG3, "start": "2028-06-05", "end": "2028-06-06"}
    fold = folded(
        masthead(where), claim("endorsement", where, of={"symbols": [report]}),
        claim("endorsement", where, of=met_on),
    )  # fmt: skip
    expected = [{"document": where.work, "path": "1", "act": "endorses"}]

    for bears in (document(fold, report), session(fold, f"{WG3}:2028-06-05")):
        proposed, done = said(bears.proposed), said(bears.endorsed)
        assert (proposed, done) == ((expected, []) if kind == "draft_resolution" else ([], expected))
    assert len(document(fold, where.work).endorses) == 2, "what it would do is told with it"


def test_a_decision_that_names_no_other_speaks_of_itself() -> None:
    own = source("r", work=f"{COP}/resolution/14/2", kind="resolution", symbols=())
    with_symbol = source("s", work="CTOC/COP/2028/L.3", kind="resolution")
    note = source("n")

    for where, by in [(own, own.work), (with_symbol, None), (note, None)]:
        fold = folded(masthead(where), mandate("reaffirmed", None, where))
        assert [value["by"] for value in said(body(fold, WG3).mandates)] == [by]


def numbered(*spoken: str) -> list[Claim]:
    """`7 2013-10-28 held`: sessions of WG.2, each from a document of its own."""
    found = []
    for at, one in enumerate(spoken):
        ordinal, days, status = ([*one.split(), "held"])[:3]
        number = int(ordinal) if ordinal != "-" else None
        found.append(met(WG2, number, days if days != "-" else None, A, status=status, at=at))
    return found


# Sessions said; the ordinals in the order of time (those inferred in brackets); discrepancies.
ORDER: list[tuple[list[str], str, list[str], str]] = [
    ([*(f"- {days}" for days in EARLY), "4 2009-10-01"], "(1) (2) (3) 4", [], "exactly three before the fourth"),
    ([*(f"- {days}" for days in EARLY[:2]), "4 2009-10-01"], "- - 4", [], "one is missing: which is not known"),
    ([*(f"- {days}" for days in EARLY), "3 2009-10-01"], "- - - 3", ["too_many_sessions"], "three before the third"),
    ([f"1 {EARLY[0]}", f"- {EARLY[1]}", "3 2008-10-15"], "1 (2) 3", [], "between two that are known"),
    ([f"2 {EARLY[0]}", f"- {EARLY[1]}", "3 2008-10-15"], "2 - 3", [], "one before is numbered against its place"),
    ([f"- {EARLY[0]}", "2 -", f"- {EARLY[1]}", "3 2008-10-15"], "(1) 2 - 3", [], "the second is known: it is not inferred twice"),
    ([f"- {EARLY[0]} cancelled", f"- {EARLY[1]}", "2 2008-10-15"], "- (1) 2", [], "what was cancelled has no place"),
    ([f"1 {EARLY[0]}", f"- {EARLY[1]} postponed", "2 2008-10-15"], "1 - 2", [], "nor what was postponed: not too many"),
    (["1 2007-10-03", "2 2006-10-16"], "2 1", ["ordinals_out_of_order"], "a later one before an earlier one"),
    (["1 2007-10-03..2007-10-05", "2 2007-10-05"], "1 2", ["ordinals_share_days"], "two on one day"),
    (["1 2007-10-03", "2 2007-10-04"], "1 2", [], "two on days that follow one another"),
    (["1 2007-10", "2 2007-10-20"], "1 2", [], "a month of which the days are not known shares none"),
    (["18 2008-11-08", "19 2008-11-08 postponed"], "18 19", [], "days that were given up share none"),
    (["1 -", "- 2017-10-09", "13 2022-05"], "1 - 13", [], "one without days stands by its ordinal, before what is later"),
    (["12 2017-10-09", "13 -", "- 2022-05-01"], "12 13 -", [], "… and behind the one before it"),
]  # fmt: skip


@pytest.mark.parametrize(("spoken", "ordinals", "codes", "why"), ORDER, ids=[row[3] for row in ORDER])
def test_sessions_in_order(spoken: list[str], ordinals: str, codes: list[str], why: str) -> None:
    claims = numbered(*spoken)

    for order in (claims, claims[::-1]):
        fold = folded(*order)
        shown = [f"({n})" if inferred else str(n or "-") for _, n, inferred, _, _ in line(fold, WG2)]
        assert " ".join(shown) == ordinals, why
        assert found(fold) == [(code, WG2) for code in codes], why


def test_the_place_of_a_session_is_marked_as_inferred() -> None:
    fold = folded(*numbered(f"- {EARLY[0]}", "2 2007-10-03"))

    assert line(fold, WG2) == [
        ("2006-10-16", 1, "place_in_order", "2006-10-16", "held"),
        ("2", 2, None, "2007-10-03", "held"),
    ]
    assert ("session", f"{WG2}:2006-10-16") in fold.records, "its key stays that of its days"


def test_a_mention_that_fits_two_sessions_is_a_discrepancy() -> None:
    fold = folded(*numbered("6 2012-10-17", "7 2012-10-18", "- 2012-10-17..2012-10-18"))

    (one,) = fold.discrepancies
    assert (one.code, one.about, one.more) == ("session_unclear", WG2, {"fits": [f"{WG2}:6", f"{WG2}:7"]})
    assert [side.value for side in one.sides] == [f"{WG2}:2012-10-17..2012-10-18"]
    assert [row[0] for row in line(fold, WG2)] == ["6", "7"]


def test_seven_sessions_counted_agree_with_the_seventh() -> None:
    """As a note of 2014 tells: six meetings by their days, the seventh by its number."""
    days = [*EARLY, "2009-10-01..2009-10-02", "2010-10-19..2010-10-20", "2012-10-17..2012-10-18"]
    fold = folded(*numbered(*(f"- {one}" for one in days), "7 2013-10-28..2013-10-30"))

    assert [row[1] for row in line(fold, WG2)] == [1, 2, 3, 4, 5, 6, 7]
    assert fold.discrepancies == []


def test_names_come_from_the_treaty() -> None:
    record = body(folded(*numbered("7 2013-10-28"), met("X/Y", 1, "2013-10-28")), WG2)

    assert record.names["en"] == "Working Group of Government Experts on Technical Assistance"
    assert (record.parent, record.treaty) == (COP, "untoc")
    assert body(folded(met("X/Y", 1, "2013-10-28")), "X/Y").names == {}, "a body that no treaty knows"


def test_data_corroborate_no_document() -> None:
    """One document and two files of data say 2/2; two documents say 3/2."""
    data = [source(f"d{n}", origin=DATA) for n in range(2)]
    early = [mandate("established", act("decision", "2/2"), where) for where in (B, *data)]
    late = [
        mandate("established", act("decision", "3/2"), where) for where in (A, source("C", date="2028-01-01"))
    ]

    first, _ = said(body(folded(*early, *late), WG3).mandates)

    assert first["by"] == f"{COP}/decision/3/2"

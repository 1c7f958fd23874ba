"""What a person judges has the effect that it promises, no other, and can be taken back."""

from __future__ import annotations

from typing import Any

import pytest

from greffier.record import Claim, Judgement
from greffier.record.keys import DOCUMENT, SESSION, Ref
from record.making import (
    COP,
    WG2,
    WG3,
    act,
    body,
    claim,
    document,
    encoded,
    folded,
    found,
    judgement,
    line,
    masthead,
    met,
    said,
    session,
    source,
)

A, B, C = source("A", date="2028-01-01"), source("B", date="2028-02-01"), source("C", date="2028-03-01")


def test_days_that_a_person_told_apart_are_two_sessions() -> None:
    """Both begin on one day, so that the first day alone could not tell them apart."""
    claims = [met(WG2, None, "2012-10-17", A), met(WG2, None, "2012-10-17..2012-10-18", B)]
    things = (f"{WG2}:2012-10-17", f"{WG2}:2012-10-17..2012-10-18")

    two = folded(*claims, judgements=[judgement("different", cell=SESSION, things=things)])

    assert line(folded(*claims), WG2) == [("2012-10-17", None, None, "2012-10-17", "held")]
    assert sorted(row[0] for row in line(two, WG2)) == ["2012-10-17", "2012-10-17..2012-10-18"]


def test_days_that_fit_two_sessions_join_the_one_that_a_person_leaves() -> None:
    claims = [
        met(WG2, 6, "2012-10-17", A),
        met(WG2, 7, "2012-10-18", A),
        met(WG2, None, "2012-10-17..2012-10-18", B),
    ]
    name = f"{WG2}:2012-10-17..2012-10-18"
    not_the_seventh = judgement("different", cell=SESSION, things=(name, f"{WG2}:7"))

    assert folded(*claims).aliases[Ref(SESSION, name)] is None
    assert folded(*claims, judgements=[not_the_seventh]).aliases[Ref(SESSION, name)] == f"{WG2}:6"


KEYS = [
    (SESSION, [met(WG2, None, "2012-10-17..2012-10-18", A), met(WG2, 6, "2012-12", B)], (f"{WG2}:2012-10-17", f"{WG2}:6"),
     f"{WG2}:2012-10-17..2012-10-18", f"{WG2}:6", "the key of a session that no claim names so"),
    (DOCUMENT, [masthead(source(n, work=f"{COP}:7/note/5;{n};1", language=n, symbols=())) for n in ("en", "ru")]
     + [claim("symbol", C, symbol="CTOC/COP/2014/2")], (f"{COP}:7/note/5", "CTOC/COP/2014/2"),
     f"{COP}:7/note/5;ru;1", "CTOC/COP/2014/2", "the key of two language versions: their description"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "claims", "things", "name", "key", "why"), KEYS, ids=[row[5] for row in KEYS]
)
def test_a_person_may_judge_keys(
    cell: str, claims: list[Claim], things: tuple[str, str], name: str, key: str, why: str
) -> None:
    one = folded(*claims, judgements=[judgement("same", cell=cell, things=things)])

    assert one.aliases[Ref(cell, name)] == key, why


def test_a_preferred_day_or_status_stands_in_the_line_of_the_body_too() -> None:
    claims = [met(WG3, 20, "2029-06-04..2029-06-05", A), met(WG3, 20, "2029-06-11", B, status="scheduled")]

    for chosen, day, status in [(0, "2029-06-04", "held"), (1, "2029-06-11", "scheduled")]:
        fold = folded(*claims, judgements=[judgement("prefer", claims=(claims[chosen].id,))])
        assert line(fold, WG3) == [("20", 20, None, day, status)]
        assert said(session(fold, f"{WG3}:20").days)[0]["start"] == day
        assert said(session(fold, f"{WG3}:20").status)[0] == status


def test_a_claim_that_is_misread_no_longer_makes_renditions_differ() -> None:
    ours, theirs = source("A"), source("A", digest="f" * 64, form=3)
    lost = claim("symbol", theirs, symbol="CTOC/COP/2028/7")
    claims = [masthead(ours), masthead(theirs), lost]

    assert found(folded(*claims)) == [("renditions_differ", "CTOC/COP/2028/A")]
    assert found(folded(*claims, judgements=[judgement("misread", claims=(lost.id,))])) == []


def test_a_difference_of_renditions_can_be_explained() -> None:
    ours, theirs = source("A"), source("A", digest="f" * 64, form=3)
    lost = claim("symbol", theirs, symbol="CTOC/COP/2028/7")
    account = judgement("explain", code="renditions_differ", about="CTOC/COP/2028/A", claims=(lost.id,))

    (one,) = folded(masthead(ours), masthead(theirs), lost, judgements=[account]).discrepancies

    assert one.explained == account.id


ESTABLISHED = [claim("mandate", where, body=WG3, act="established", by=act("decision", number))
               for where, number in ((A, "2/2"), (B, "3/2"))]  # fmt: skip
EXPLAINED = [
    ((0, 1), "mandate", True, "a claim of each side"),
    ((0,), "mandate", False, "one side alone is not accounted for"),
    ((0, 1), "session_days", False, "another kind of disagreement"),
]


@pytest.mark.parametrize(("named", "code", "marked", "why"), EXPLAINED, ids=[row[3] for row in EXPLAINED])
def test_an_account_must_cover_every_side(named: tuple[int, ...], code: str, marked: bool, why: str) -> None:
    claims = tuple(ESTABLISHED[n].id for n in named)
    account = judgement("explain", code=code, about=WG3, claims=claims)

    (one,) = folded(*ESTABLISHED, judgements=[account]).discrepancies

    assert (one.explained == account.id) is marked, why


def closed(kind: str, **what: Any) -> Judgement:
    return judgement(kind, level=2, **what)


def test_a_judgement_of_the_secretariat_is_unknown_in_public() -> None:
    struck = closed("misread", claims=(ESTABLISHED[1].id,))

    assert encoded(folded(*ESTABLISHED, judgements=[struck])) == encoded(folded(*ESTABLISHED))
    account = closed("explain", code="mandate", about=WG3, claims=tuple(one.id for one in ESTABLISHED))
    assert encoded(folded(*ESTABLISHED, judgements=[account])) == encoded(folded(*ESTABLISHED))

    inside = folded(*ESTABLISHED, judgements=[struck], audience="secretariat")
    assert [v.value["by"] for v in body(inside, WG3).mandates] == [f"{COP}/decision/2/2"]


def test_two_documents_that_are_the_same_text_are_renditions() -> None:
    """The second supports nothing any more: it is not a second document."""
    claims = [
        masthead(A), claim("mandate", A, body=WG3, act="ended"), masthead(B), claim("mandate", B, body=WG3, act="ended")
    ]  # fmt: skip
    one = folded(*claims, judgements=[judgement("same", cell=DOCUMENT, things=(A.work, B.work))])

    assert document(one, A.work).symbols == (A.work,)
    assert len(one.statements) < len(folded(*claims).statements)


def test_the_session_of_a_document_stays_in_its_body_though_what_tells_of_it_was_misread() -> None:
    """It was inferred from that claim when the document was read; the document still names it."""
    name = f"{WG2}:2012-10-17..2012-10-18"
    where = source("A", session=name, session_inferred=True)
    told = met(WG2, None, "2012-10-17..2012-10-18", where)

    fold = folded(masthead(where), told, judgements=[judgement("misread", claims=(told.id,))])

    assert line(fold, WG2) == [("2012-10-17", None, None, "2012-10-17", None)]
    assert fold.aliases[Ref(SESSION, name)] == f"{WG2}:2012-10-17"


def test_what_is_inferred_comes_first_where_a_person_prefers_it() -> None:
    english = source("A", session=f"{COP}:14")
    russian = source("A-ru", work=english.work, language="ru", session=f"{COP}:13", session_inferred=True)
    claims = [masthead(english), masthead(russian)]

    preferred = folded(*claims, judgements=[judgement("prefer", claims=(claims[1].id,))])

    assert said(document(folded(*claims), english.work).session) == [f"{COP}:14", f"{COP}:13"]
    assert said(document(preferred, english.work).session) == [f"{COP}:13", f"{COP}:14"]

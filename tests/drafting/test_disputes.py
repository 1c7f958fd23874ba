"""Where the record disagrees: the value is marked, the disagreement listed, and a choice settles it."""

from __future__ import annotations

from typing import Any

import pytest

from drafting.drafts import missed
from drafting.sessions import AS_OF, CONFERENCE, GROUP
from greffier.documents.text import document_from
from greffier.drafting.content import Draft, sentences
from greffier.drafting.drafter import DOUBT, Drafter
from greffier.drafting.errors import DraftError
from greffier.drafting.facts import Facts, differing
from greffier.drafting.kinds import participants, report
from greffier.drafting.wording import wording
from greffier.drafting.writing import write
from greffier.reading import read
from greffier.record import Claim
from record.making import COP, TREATIES, WG3, act, claim, folded, met, source

DAYS = "2028-06-05..2028-06-06"
ONE = source("one", kind="report", body=WG3, session=GROUP, date="2028-07-01")
TWO = source("two", kind="note", body=WG3, session=GROUP, date="2028-08-01")
COP_ONE = source("three", kind="report", body=COP, session=CONFERENCE, date="2028-12-01")
COP_TWO = source("four", kind="note", body=COP, session=CONFERENCE, date="2028-12-02")


def held(where: Any = ONE, days: str | None = DAYS, **more: Any) -> Claim:
    """That the group met."""
    return met(WG3, 21, days, where, **{"place": "Vienna", **more})


def at(one: Claim, place: int) -> Claim:
    """A claim at a place of its own."""
    return claim(one.kind, one.source, at=place, more=one.more, **one.keys)


def made(
    claims: list[Claim], kind: Any = report, as_of: str = AS_OF, key: str = GROUP, **more: Any
) -> tuple[Draft, Facts]:
    """A document on a session from claims, with the facts that it was made of."""
    treaty = TREATIES["untoc"]
    facts = Facts(folded(*(at(one, n) for n, one in enumerate(claims))), treaty, as_of, **more)
    name = kind.__name__.rpartition(".")[2]
    return kind.draft(Drafter(facts, wording("en", treaty, name)), key, as_of), facts


def present(where: Any, capacity: str, who: str = "FRA", name: str = "France") -> Claim:
    """That somebody was there."""
    return claim("participation", where, participant=who, name=name, capacity=capacity, list="attendance")


def chaired(where: Any, **keys: Any) -> Claim:
    """That somebody served."""
    return claim("officer", where, **{"name": "Amina Haddad", "role": "chair", "state": "TTO", **keys})


def agreed(where: Any, date: str) -> Claim:
    """That the report was adopted."""
    return claim("adoption", where, what="report", meeting=4, date=date)


def spoke(where: Any, capacity: str) -> Claim:
    """That somebody spoke."""
    return claim("statement", where, participant="FRA", name="France", capacity=capacity, agenda_item="2")


DISPUTES: list[tuple[str, list[Claim], str]] = [
    ("days", [held(), held(TWO, "2028-06-05..2028-06-07")], "session_days"),
    ("place", [held(), held(TWO, place="Doha")], "session_place"),
    ("meetings", [held(), claim("meetings", ONE, count=3), claim("meetings", TWO, count=4)], "meetings_count"),
    ("established", [held(), claim("mandate", ONE, body=WG3, act="established", by=act("decision", "2/2")),
                     claim("mandate", TWO, body=WG3, act="established", by=act("decision", "3/2"))], "mandate"),
    ("capacity.FRA", [held(), present(ONE, "party"), present(TWO, "signatory")], "capacity"),
    ("state", [held(), chaired(ONE), chaired(TWO, state="FRA")], "no discrepancy: two States"),
    ("role", [held(), chaired(ONE), chaired(TWO, role="rapporteur")], "no discrepancy: two offices"),
    ("date", [held(), agreed(ONE, "2028-06-05"), agreed(TWO, "2028-06-06")], "no discrepancy: two days of a sitting"),
    ("capacity", [held(), spoke(ONE, "party"), spoke(TWO, "signatory")], "no discrepancy: a speaker's two capacities"),
    ("title.en", [held(), claim("agenda_item", ONE, number="1", title="Other matters"),
                  claim("agenda_item", TWO, number="1", title="Organization of work")], "no discrepancy: two titles"),
]  # fmt: skip
"""The value in dispute, a register that has it, and the code of the record."""


@pytest.mark.parametrize(("name", "claims", "code"), DISPUTES, ids=[row[2] for row in DISPUTES])
def test_a_disagreement_is_marked_listed_and_settled(name: str, claims: list[Claim], code: str) -> None:
    draft, facts = made(claims)
    (dispute,) = draft.disputes
    assert (dispute.name, len(dispute.sides)) == (name, 2), code
    assert any(DOUBT.strip() in one.text for one in sentences(draft)), "marked"
    assert missed(draft, read(document_from(write(draft, "text"), "draft.txt"))) == ([], [])
    known = {one.id for one in facts.fold.discrepancies if one.code == code} | differing(facts.fold).keys()
    assert dispute.id in known, "it can be chosen"
    for number, (value, _) in enumerate(dispute.sides, 1):
        settled, chosen = made(claims, choices={dispute.id: number})
        assert settled.disputes == []
        assert not any(DOUBT.strip() in one.text for one in sentences(settled))
        assert chosen.chosen == {dispute.id: value}


def test_the_mark_stands_where_the_value_does() -> None:
    """A capacity in dispute says nothing against the place and the days."""
    draft, _ = made([held(), present(ONE, "party"), present(TWO, "signatory")])
    marked = [one.text for one in sentences(draft) if DOUBT.strip() in one.text]
    assert len(marked) == 1
    assert "France" in marked[0]


def test_each_capacity_has_its_own_dispute() -> None:
    claims = [held()]
    for who, name in (("FRA", "France"), ("AUT", "Austria")):
        claims += [present(ONE, "party", who, name), present(TWO, "signatory", who, name)]
    draft, _ = made(claims, participants)
    assert [one.name for one in draft.disputes] == ["capacity.AUT", "capacity.FRA"]
    assert len({one.id for one in draft.disputes}) == 2


def test_a_report_counts_more_than_its_draft() -> None:
    final = source("final", kind="report", body=WG3, session=GROUP, date=None)
    early = source("early", kind="draft_report", body=WG3, session=GROUP, date="2028-06-06")
    claims = [held(), claim("meetings", early, count=3), claim("meetings", final, count=4)]
    provisional = {at(one, n).id for n, one in enumerate(claims) if one.source is early}
    draft, _ = made(claims, provisional=provisional)
    (dispute,) = draft.disputes
    assert dispute.taken == 4


def test_what_one_passage_calls_past_and_another_to_come() -> None:
    """… of what is over: the choice may be that it is not known to have been held."""
    early = source("early", kind="note", body=WG3, date="2028-06-01")
    claims = [held(early), held(early, status="scheduled")]
    draft, facts = made(claims)
    (dispute,) = draft.disputes
    assert [one.code for one in facts.fold.discrepancies] == ["past_and_future"]
    assert (dispute.name, dispute.taken, draft.kind) == ("status", "held", "report")
    assert made(claims, choices={dispute.id: 1})[0].kind == "report"
    settled, _ = made(claims, choices={dispute.id: 2})
    assert (settled.kind, settled.disputes) == ("draft_report", [])


@pytest.mark.parametrize("number", [0, 3])
def test_a_number_that_no_value_has_is_refused(number: int) -> None:
    claims = [held(), held(TWO, place="Doha")]
    (found,) = folded(*claims).discrepancies
    with pytest.raises(DraftError, match="allowed: 1 to 2") as caught:
        made(claims, choices={found.id: number})
    assert caught.value.code == "bad_choice"


# Sessions that were not held


STATUSES: list[tuple[str, str | None, str, str]] = [
    ("scheduled", DAYS, "2028-06-01", "The Working Group on International Cooperation will hold its twenty-first meeting on 5 and 6 June 2028."),
    ("scheduled", DAYS, AS_OF, "was due"),
    ("scheduled", "2028-06", "2028-05-01", "in June 2028"),
    ("held", "2028-06", AS_OF, "in June 2028"),
    ("held", DAYS, "2026-11-25", "held in Vienna on 5 and 6 June 2028"),  # the whole record, told today
]  # fmt: skip


@pytest.mark.parametrize("kind", [report, participants])
@pytest.mark.parametrize("status", ["cancelled", "postponed"])
def test_nothing_is_reported_of_what_was_not_held(kind: Any, status: str) -> None:
    with pytest.raises(DraftError, match=status) as caught:
        made([held(status=status)], kind)
    assert caught.value.code == "not_held"


def test_held_and_cancelled_can_be_settled() -> None:
    claims = [held(), held(TWO, status="cancelled")]
    with pytest.raises(DraftError, match="--choose") as caught:
        made(claims)
    (found,) = folded(*claims).discrepancies
    assert (found.code, found.id in str(caught.value)) == ("session_status", True)
    draft, facts = made(claims, choices={found.id: 2})
    assert (draft.kind, facts.chosen) == ("report", {found.id: "held"})


@pytest.mark.parametrize(("status", "days", "as_of", "words"), STATUSES)
def test_the_tense_is_that_of_the_record(status: str, days: str, as_of: str, words: str) -> None:
    """Nothing is said to have been held that nobody says was; until somebody does its report is a draft."""
    draft, _ = made([held(days=days, status=status)], as_of=as_of)
    told = " ".join(one.text for one in sentences(draft))
    assert words in told
    assert (" held " in told) is (status == "held")
    assert (draft.kind == "report") is (status == "held")
    assert missed(draft, read(document_from(write(draft, "text"), "draft.txt"))) == ([], [])

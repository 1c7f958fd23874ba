"""The file of sources beside a draft, and what a draft of now says otherwise than it tells."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greffier.drafting.content import Block, Dispute, Draft, Fact, Gap, Note, Sentence, Slot, sentences
from greffier.drafting.inline import emphasis, isolate, reference
from greffier.drafting.refreshing import Refreshed, compared
from greffier.drafting.sources import (
    Asked,
    Disputed,
    File,
    Known,
    Said,
    SaidFact,
    Sources,
    decoded,
    encoded,
    sources_of,
)  # fmt: skip
from trying import tried

ASKED = Asked(
    kind="note", cell="session", subject="CTOC/COP:14", language="en", date="2028-09-01", audience="public"
)
KNOWN = Known(7, "0.1.0+reader", "data")
HELD = {"body": "CTOC/COP/WG.6", "ordinal": 15, "status": "held"}
SET_UP = {"body": "CTOC/COP/WG.6", "act": "established"}


def claims(statements: Iterable[str]) -> list[dict[str, Any]]:
    """Each statement is made by two claims, of two documents."""
    return [
        {"fingerprint": f"{statement}-{n}", "document": f"A/{n}", "passage": f"{statement} says {n}"}
        for statement in statements
        for n in (1, 2)
    ]


DRAFT = Draft(
    kind="note", language="en", date="2028-09-01",
    slots=[
        Slot("body", Sentence("Conference of the Parties")),
        Slot("title", Sentence(f"Activities{reference('*')}", (Fact("session", HELD, ("s1",)),))),
    ],
    blocks=[
        Block("section", [Sentence("Firearms")], "A.", [
            Block("paragraph", [
                Sentence("It was set up.", (Fact("mandate", SET_UP, ("s2", "s3")),)),
                Sentence(f"{emphasis('It met')} in {isolate('Vienna')}.", (Fact("session", HELD, ("s1",)),)),
            ], "1."),
        ]),
        Block("table", rows=[[Sentence("Body"), Sentence("Days")], [Sentence("WG.6"), Sentence("")]]),
    ],
    notes=[Note("*", Sentence("See the agenda."))],
    gaps=[Gap("no_report", "CTOC/COP/WG.6:15")],
    disputes=[Dispute("d1", "CTOC/COP/WG.6", "established", {"by": "5/4"}, ({"by": "6/2"},), (("s2",), ("s3",)))],
)  # fmt: skip


def test_each_sentence_stands_with_its_part_and_the_claims_behind_its_facts() -> None:
    made = sources_of(DRAFT, ASKED, KNOWN, claims)

    assert [(one.text, one.part, [fact.claims for fact in one.facts]) for one in made.sentences] == [
        ("Conference of the Parties", "masthead", []),
        ("Activities*", "masthead__title", [["s1-1", "s1-2"]]),
        ("Firearms", "sec_A", []),
        ("It was set up.", "sec_A__para_1", [["s2-1", "s2-2", "s3-1", "s3-2"]]),
        ("It met in Vienna.", "sec_A__para_1", [["s1-1", "s1-2"]]),
        ("Body", "sec_A__table_1", []),
        ("Days", "sec_A__table_1", []),
        ("WG.6", "sec_A__table_1", []),
        ("See the agenda.", "fn_1", []),
    ]
    assert list(made.claims) == sorted(f"s{n}-{m}" for n in (1, 2, 3) for m in (1, 2)), "each once"
    assert made.claims["s2-1"]["passage"] == "s2 says 1"
    assert made.gaps == DRAFT.gaps
    assert made.disputes == [
        Disputed(
            "d1",
            "CTOC/COP/WG.6",
            "established",
            {"by": "5/4"},
            [{"by": "6/2"}],
            [["s2-1", "s2-2"], ["s3-1", "s3-2"]],
        )
    ]


def test_sentences_are_in_the_order_of_the_draft() -> None:
    made = sources_of(DRAFT, ASKED, KNOWN, claims)

    assert len(made.sentences) == sum(bool(one.text) for one in sentences(DRAFT))


def test_the_file_reads_back_and_is_the_same_for_the_same() -> None:
    made = sources_of(DRAFT, ASKED, KNOWN, claims, {"d2": {"by": "5/4"}})
    made.files = [File("text", "note.txt", "0" * 64)]

    assert decoded(encoded(made)) == made
    assert encoded(made) == encoded(sources_again(made))
    assert encoded(made).count(b"\n") > 100, "people read it too"


def sources_again(made: Sources) -> Sources:
    again = sources_of(DRAFT, ASKED, KNOWN, claims, {"d2": {"by": "5/4"}})
    again.files = made.files
    return again


@pytest.mark.parametrize(
    "data",
    [b"", b"{}", b"[1]", b'{"schema": "greffier.draft-sources/2", "asked": {}}', b"\xff\xfe", encoded(
        Sources(asked=ASKED, known=KNOWN)).replace(b"sources/1", b"sources/9")],
)  # fmt: skip
def test_anything_else_is_no_file_of_sources(data: bytes) -> None:
    with pytest.raises(msgspec.MsgspecError):
        decoded(data)


# -------------------------------------------------------------------------------- what has changed


def said(text: str, *facts: tuple[str, str]) -> Said:
    """A sentence; facts are what is said, and the claims: a letter for the document, a figure for the claim in it."""
    return Said(text, "para_1", [SaidFact("session", {"is": name}, claims.split()) for name, claims in facts])


def told(*listed: Said, **more: Any) -> Sources:
    """A file of sources; each claim is of the document that its first letter names."""
    names = {claim for one in listed for fact in one.facts for claim in fact.claims}
    known = {name: {"fingerprint": name, "document": name[0]} for name in names}
    return Sources(asked=ASKED, known=KNOWN, sentences=list(listed), claims=known, **more)


MET = said("The group met in Vienna.", ("met", "A1"))
REPORTED = said("Its report is before the Conference.", ("report", "B1"))
SENTENCES = [
    ([MET], [MET, REPORTED], [("new", None, REPORTED.text)], "a sentence came"),
    ([MET, REPORTED], [REPORTED], [("gone", MET.text, None)], "a sentence went"),
    ([MET, REPORTED], [said("The group met in Vienna [?].", ("met", "A1")), REPORTED],
     [("changed", MET.text, "The group met in Vienna [?].")], "the same, said otherwise"),
    ([MET, REPORTED], [REPORTED, MET], [("new", None, REPORTED.text), ("gone", REPORTED.text, None)], "another order"),
    ([MET], [said("Nobody knows.")], [("gone", MET.text, None), ("new", None, "Nobody knows.")], "two sentences"),
    ([], [], [], "nothing at all"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("before", "after", "expected", "why"), SENTENCES, ids=[row[-1] for row in SENTENCES]
)
def test_sentences(
    before: list[Said], after: list[Said], expected: list[tuple[str, str | None, str | None]], why: str
) -> None:
    found = compared(told(*before), told(*after))

    assert [(one.what, one.before, one.after) for one in found.sentences] == expected, why
    assert bool(found) is bool(expected)


def test_what_a_sentence_says_no_longer_and_what_it_says_now() -> None:
    before = said("The group is to meet on 4 June 2028.", ("scheduled", "A1"), ("set up", "A2"))
    after = said("The group met on 4 June 2028.", ("held", "B1"), ("set up", "A2"))

    (one,) = compared(told(before), told(after)).sentences

    assert [fact.keys["is"] for fact in one.facts] == ["held"]
    assert [fact.keys["is"] for fact in one.lost] == ["scheduled"]


SUPPORT = [
    ("A1", "A1", (), (), "the same"),
    ("A1", "A1 B1", ("B1",), (), "another document says it too"),
    ("A1 B1", "B1", (), ("A1",), "a document was withdrawn"),
    ("A1", "B1", ("B1",), ("A1",), "one for the other"),
    ("A1", "A2", (), (), "another rendition of the same document"),
    ("A1", "A1 A2", (), (), "the same document in another language"),
    ("A1", "", (), ("A1",), "nobody says it any more"),
]


@pytest.mark.parametrize(
    ("before", "after", "gained", "lost", "why"), SUPPORT, ids=[row[-1] for row in SUPPORT]
)
def test_support(before: str, after: str, gained: tuple[str, ...], lost: tuple[str, ...], why: str) -> None:
    twice = ("held", before), ("held", before)
    found = compared(told(said("It met.", *twice)), told(said("It met.", ("held", after), ("held", after))))

    assert [(one.gained, one.lost) for one in found.support] == (
        [(gained, lost)] if gained or lost else []
    ), why
    assert sorted(found.claims) == sorted({*gained, *lost, *(after.split() if gained or lost else ())} - (
        set(after.split()) - set(gained))), "no other claim is told of"  # fmt: skip


def test_a_fact_of_a_sentence_that_changed_is_compared_too() -> None:
    doubted = said("The group met in Vienna [?].", ("met", "A1 C1"))

    (one,) = compared(told(MET), told(doubted)).support

    assert (one.gained, one.lost, one.text) == (("C1",), (), doubted.text)


def disputed(id_: str, name: str = "days") -> Disputed:
    return Disputed(id_, "CTOC/COP/WG.6:15", name, "4 June", ["5 June"], [["A1"], ["B1"]])


def test_disagreements_that_began_ended_or_got_another_side() -> None:
    before = told(MET, disputes=[disputed("d1"), disputed("d2", "place"), disputed("d3", "status")])
    after = told(MET, disputes=[disputed("d1"), disputed("d4", "place"), disputed("d5", "meetings")])

    found = compared(before, after)

    assert [one.id for one in found.disputed] == ["d4", "d5"], "another side: it is told of as it is now"
    assert [one.id for one in found.settled] == ["d3"]


def test_gaps_and_choices() -> None:
    here, there = Gap("no_report", "CTOC/COP/WG.6:15"), Gap("no_days", "CTOC/COP:15")
    before = told(gaps=[here], chosen={"d1": {"by": "2/2"}, "d2": 1, "d3": 1})
    after = told(gaps=[there], chosen={"d1": {"by": "3/2"}, "d2": 1})

    found = compared(before, after)

    assert (found.opened, found.closed) == ((there,), (here,))
    assert [(one.id, one.before, one.after) for one in found.chosen] == [
        ("d1", {"by": "2/2"}, {"by": "3/2"}),
        ("d3", 1, None),
    ]


WORDS = st.sampled_from(["It met.", "It met in Vienna.", "It met in Doha.", "A report.", "Nothing.", ""])
LISTED = st.lists(
    st.builds(said, WORDS, st.tuples(st.sampled_from("xyz"), st.sampled_from(["A1", "A1 B1", "B2"]))),
    max_size=7,
)


@tried(150)
@given(LISTED, LISTED)
def test_the_changes_make_the_one_text_of_the_other(before: list[Said], after: list[Said]) -> None:
    """What went and what came, in their order, with what stayed between them, is each text whole."""
    found = compared(told(*before), told(*after))

    gone = [one.before for one in found.sentences if one.before is not None]
    came = [one.after for one in found.sentences if one.after is not None]
    assert without([one.text for one in before], gone) == without([one.text for one in after], came)
    assert bool(compared(told(*before), told(*before))) is False


def without(texts: list[str], removed: list[str]) -> list[str] | None:
    """The texts that are left, sorted; None where one that is to be removed is not there."""
    left = texts.copy()
    for one in removed:
        if one not in left:
            return None
        left.remove(one)
    return sorted(left)


def test_what_is_the_same_is_no_change() -> None:
    made = sources_of(DRAFT, ASKED, KNOWN, claims)

    assert compared(made, decoded(encoded(made))) == Refreshed()

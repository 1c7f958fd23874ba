"""A document in all its versions, its report and provisions; what is odd about it. Renditions of one text."""

from __future__ import annotations

from typing import Any

import pytest

from greffier.record import Claim
from greffier.record.keys import text_digest
from greffier.record.models import Decision, Provision, Report
from record.making import COP, WG2, WG3, act, claim, document, folded, found, masthead, said, source

EN, RU = source("A"), source("A-ru", work="CTOC/COP/2028/A", symbols=("CTOC/COP/2028/A",), language="ru")
KEY = EN.work
OTHER = source("B")


def version(where: Any, **keys: Any) -> Claim:
    return masthead(where, **keys)


def paragraph(path: str, where: Any = EN, **keys: Any) -> Claim:
    return claim("provision", where, path=path, **keys)


ODD: list[tuple[list[Claim], list[str], str]] = [
    ([version(EN, title="Firearms"), version(RU, title="Огнестрельное оружие")], [], "titles in two languages are no disagreement"),
    ([version(EN, kind="note"), version(RU, kind="report")], ["version_differs"], "one version is of another kind"),
    ([version(EN, number="14/3"), version(RU, number="14/4")], ["version_differs"], "one version has another number"),
    ([version(EN), version(RU, original_language="fr")], ["version_differs"], "the original is in two languages"),
    ([version(EN), version(RU, body=WG3)], ["version_differs"], "… of another body"),
    ([version(EN, job_number="V.28-1"), version(RU, job_number="V.28-2")], [], "each version has its own job number"),
    ([version(EN, distribution="general"), version(RU, distribution=None)], [], "a line of the masthead may be lost"),
    ([version(EN), version(source("A-ru", work=KEY, language="ru", date="2028-07-04"))], ["version_differs"], "issued on two days"),
    ([version(EN), version(source("A-ru", work=KEY, language="ru", date="2028-06-30", dated="event"))], [],
     "a day that is inferred does not speak against one that is printed"),
    ([version(EN), claim("warning", EN, code="mixed_list_letters")], ["mixed_list_letters"], "an oddity of the print"),
    ([version(EN), version(RU), *(claim("warning", w, code="lookalike_letters", at=n) for n in range(3) for w in (EN, RU))],
     ["lookalike_letters"], "… is told once"),
    ([version(EN), claim("warning", EN, code="page_furniture")], [], "what every file has is not odd"),
    ([version(EN), claim("joint_report", EN)], ["joint_report"], "calls itself joint and has one symbol"),
    ([version(EN, symbols=["CTOC/COP/2028/A", "CTOC/COP/WG.2/2028/Z"]), claim("joint_report", EN)], [], "… or two"),
]  # fmt: skip


@pytest.mark.parametrize(("claims", "codes", "why"), ODD, ids=[row[2] for row in ODD])
def test_what_is_odd(claims: list[Claim], codes: list[str], why: str) -> None:
    assert found(folded(*claims)) == [(code, KEY) for code in codes], why


def test_titles_are_compared_within_a_language() -> None:
    """Two titles in one language need two texts of one document: here the symbols of a joint report, published each."""
    symbols = ("CTOC/COP/WG.2/2028/4", "CTOC/COP/WG.3/2028/4")
    one = source("X", symbols=symbols, work=symbols[0])
    two = source("Y", symbols=symbols[1:], work=symbols[1])

    for title, codes in [("Another", ["title_differs"]), ("ONE  title", [])]:
        fold = folded(version(one, title="One title"), version(two, title=title))
        assert found(fold) == [(code, "-".join(symbols)) for code in codes]


def test_one_that_is_only_cited_has_its_symbol_and_is_not_held() -> None:
    fold = folded(version(EN), claim("symbol", EN, symbol="CTOC/COP/2028/5"))

    assert document(fold, KEY).held
    assert not document(fold, "CTOC/COP/2028/5").held
    assert document(fold, "CTOC/COP/2028/5").symbols == ("CTOC/COP/2028/5",)


def test_what_is_inferred_of_a_document_is_marked() -> None:
    where = source("A", session=f"{WG3}:15", session_inferred=True, date="2028-06-06", dated="adoption")
    record = document(folded(version(where)), KEY)

    assert [(v.value, v.inferred) for v in record.session] == [(f"{WG3}:15", "own_claims")]
    assert [(v.value, v.inferred) for v in record.date] == [("2028-06-06", "adoption")]


def test_what_is_printed_comes_before_what_is_inferred() -> None:
    inferred = source("A-ru", work=KEY, language="ru", date="2029-01-01", dated="event")
    record = document(folded(version(EN), version(inferred)), KEY)

    assert [(v.value, v.inferred) for v in record.date] == [("2028-07-03", None), ("2029-01-01", "event")]


def test_the_joint_report_of_two_sessions() -> None:
    symbols = ["CTOC/COP/WG.2/2028/4", "CTOC/COP/WG.3/2028/4"]
    days = {"start": "2028-06-30", "end": "2028-07-01"}
    fold = folded(
        claim(
            "report",
            EN,
            symbols=symbols,
            of={"body": WG2, **days, "joint_with": [WG3]},
            to={"body": COP, "number": 14},
        )
    )
    record = fold.records["report", "-".join(symbols)]

    assert isinstance(record, Report)
    assert said(record.of) == [[f"{WG2}:2028-06-30..2028-07-01", f"{WG3}:2028-06-30..2028-07-01"]]
    assert said(record.to) == [f"{COP}:14"]
    assert document(fold, "-".join(symbols)).symbols == tuple(symbols)


def test_an_addendum_is_a_work_of_its_own() -> None:
    """Listed beside its document, in one line: two documents, not a joint one."""
    symbols = ["CTOC/COP/2028/5", "CTOC/COP/2028/5/Add.1"]
    fold = folded(claim("documentation", EN, symbols=symbols))

    assert [key for kind, key in sorted(fold.records) if kind == "document"] == symbols


def test_a_provision_with_two_acts_in_two_languages() -> None:
    acts = [
        paragraph("1", class_="directive"),
        paragraph("1", class_="reinforcing", action="reaffirms", at=5),
    ]
    russian = paragraph("1", RU, action="следует", more={"text": "Государствам следует."})
    record = folded(version(EN), *acts, version(RU), russian).records["provision", f"{KEY}#1"]

    assert isinstance(record, Provision)
    assert sorted(one["class"] for one in said(record.acts)) == ["directive", "reinforcing"]
    assert sorted(record.wording) == ["en", "ru"]
    assert said(record.text["ru"]) == ["Государствам следует."]
    assert record.text_digests == (text_digest("Государствам следует."),)


def test_texts_are_the_same_but_for_white_space_case_and_the_last_stop() -> None:
    assert (
        text_digest("States  should\nact;")
        == text_digest("states should act.")
        != text_digest("States should act now")
    )


def test_endorsement_stands_on_both_ends() -> None:
    fold = folded(version(EN), claim("endorsement", EN, path="1", of={"symbols": ["CTOC/COP/WG.3/2028/4"]}))

    assert [one["document"] for one in said(document(fold, KEY).endorses)] == ["CTOC/COP/WG.3/2028/4"]
    assert said(document(fold, "CTOC/COP/WG.3/2028/4").endorsed) == [
        {"act": "endorses", "document": KEY, "path": "1"}
    ]


DECIDED: list[tuple[list[str | None], list[str], str]] = [
    (["2008-10-17", "2008-10-17", None], [], "one date, not always said"),
    (["2008-10-17", "2012-10-17"], ["decision_date"], "two dates"),
]


@pytest.mark.parametrize(("dates", "codes", "why"), DECIDED, ids=[row[2] for row in DECIDED])
def test_dates_of_a_decision(dates: list[str | None], codes: list[str], why: str) -> None:
    cited = [
        claim("decision", EN, decision=act("decision", "4/3"), date=d, at=n) for n, d in enumerate(dates)
    ]
    adopted = claim("adoption", OTHER, of=act("decision", "4/3"), what="decision", date=dates[0])

    assert found(folded(*cited, adopted)) == [(code, f"{COP}/decision/4/3") for code in codes], why


def test_a_decision_as_its_text_and_others_tell_of_it() -> None:
    own = source("r", work=f"{COP}/resolution/14/3", kind="resolution", symbols=())
    fold = folded(
        version(own, number="14/3", title="Firearms"),
        claim("named", EN, decision=act("resolution", "14/3"), words="firearms and their parts"),
        claim("adoption", OTHER, of=act("resolution", "14/3"), what="resolution", mode="consensus"),
        claim("mandate", EN, body=WG3, act="ended", by=act("resolution", "14/3")),
    )  # fmt: skip
    record = fold.records["decision", f"{COP}/resolution/14/3"]

    assert isinstance(record, Decision)
    assert (record.body, record.kind, record.number) == (COP, "resolution", "14/3")
    assert said(record.texts) == [own.work]
    assert sorted(said(record.about["en"])) == ["Firearms", "firearms and their parts"]
    assert [one["mode"] for one in said(record.adopted)] == ["consensus"]
    assert said(record.mandates) == [{"act": "ended", "body": WG3}]


def test_a_resolution_says_of_itself_when_it_was_adopted() -> None:
    where = source("A", kind="resolution")
    told = claim("adoption", where, what="resolution", date="2028-12-04", of=None)

    (value,) = document(folded(version(where, kind="resolution"), told), KEY).adopted
    assert value.value == {"as": None, "date": "2028-12-04"}


def test_a_report_that_tells_of_a_resolution_was_not_adopted_by_that() -> None:
    where = source("A", kind="report")
    told = claim("adoption", where, what="resolution", date="2028-12-04", of=None)

    assert document(folded(version(where, kind="report"), told), KEY).adopted == ()


def test_the_items_under_which_a_document_stands() -> None:
    """By its own masthead, and by the annotated agenda that lists it."""
    own = source("B", session="CTOC/COP:14")
    agenda = source("A", kind="annotated_agenda", session="CTOC/COP:14")
    listed = claim("documentation", agenda, symbols=["CTOC/COP/2028/B"], more={"item": "4"})
    found = folded(
        masthead(own, agenda_items=[{"number": "2", "title": "Extradition"}]), masthead(agenda), listed
    )

    assert said(document(found, "CTOC/COP/2028/B").items) == [
        {"item": "2", "session": "CTOC/COP:14"},
        {"item": "4", "session": "CTOC/COP:14"},
    ]

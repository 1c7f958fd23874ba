"""The chain mandate → session → report → note → endorsement: on real samples, and on small records by hand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

import greffier.record.chain as package
from greffier import open_document, read
from greffier.record import Claim, Fold, evidence, fold
from greffier.record.chain import (
    RELATIONS,
    RULES,
    Step,
    Tellers,
    Trace,
    decision_of,
    tellers_of,
    texts_of,
    trace,
)
from greffier.record.folding import kind_of
from greffier.record.keys import Ref
from greffier.record.lookup import FoldLookup
from greffier.record.models import (
    AnyRecord,
    Body,
    BodySession,
    Decision,
    Document,
    Provision,
    Report,
    Session,
)
from greffier.record.values import Value
from greffier.treaties import available, load

WG2, WG3 = "CTOC/COP/WG.2", "CTOC/COP/WG.3"


def held(*records: AnyRecord, aliases: dict[tuple[str, str], str] | None = None) -> FoldLookup:
    """A record made of these."""
    names: dict[Ref, str | None] = {Ref(*name): key for name, key in (aliases or {}).items()}
    return FoldLookup(Fold(records={(kind_of(one), one.key): one for one in records}, aliases=names))


def said(*values: Any, inferred: str | None = None) -> tuple[Value, ...]:
    """Values, each with one statement."""
    return tuple(Value(value, (f"s{n}",), inferred) for n, value in enumerate(values))


def steps(found: Iterable[Step], *relations: str) -> Iterator[Step]:
    """The steps that these relations lead to, one after the other."""
    first, *rest = relations
    for step in found:
        if step.relation == first:
            yield from steps(step.steps, *rest) if rest else [step]


def keys(found: Iterable[Step], *relations: str) -> list[str | None]:
    return [step.key for step in steps(found, *relations)]


def everything(found: Iterable[Step]) -> Iterator[Step]:
    for step in found:
        yield step
        yield from everything(step.steps)


class Real:
    """The five real samples, folded."""

    def __init__(self, folder: Path) -> None:
        claims: list[Claim] = []
        for path in sorted(folder.glob("2*.txt")):
            document = open_document(str(path))
            reading = msgspec.to_builtins(read(document))
            claims += evidence(reading, sha256=str(document.source.sha256))[1]
        self.fold = fold(claims, {key: load(key) for key in available()})
        self.lookup = FoldLookup(self.fold)
        self.tellers = tellers_of(self.fold, claims)
        resolution = (
            one for one in self.lookup.records("document") if isinstance(one, Document) and one.held
        )
        self.resolution = next(one.key for one in resolution if one.kind[0].value == "resolution")

    def trace(self, kind: str, key: str) -> Trace:
        return trace(kind, key, self.lookup, tellers=self.tellers)


@pytest.fixture(scope="module")
def real(shared: Path) -> Real:
    return Real(shared / "samples")


def test_a_body_comes_from_its_mandates(real: Real) -> None:
    mandates = list(steps(real.trace("body", WG3).before, "mandated_by"))

    assert [(step.key, step.detail["act"]) for step in mandates] == [
        ("CTOC/COP/decision/2/2", "established"),
        ("CTOC/COP/decision/3/2", "established"),
        ("CTOC/COP/decision/3/2", "made_permanent"),
        (None, "reaffirmed"),
    ]
    assert all(step.statements and step.inferred is None for step in mandates)
    assert keys(mandates[1].steps, "adopted_at") == ["CTOC/COP:3"]
    assert [step.inferred for step in mandates[1].steps] == ["number"]


def test_the_sessions_of_a_body_stand_in_the_order_of_time(real: Real) -> None:
    sessions = list(steps(real.trace("body", WG3).after, "held"))

    assert [step.key for step in sessions] == [
        f"{WG3}:1", f"{WG3}:2017-10-09", f"{WG3}:2018-05-28", f"{WG3}:13", f"{WG3}:14", f"{WG3}:15",
    ]  # fmt: skip
    assert [step.detail.get("start") for step in sessions] == [
        None, "2017-10-09", "2018-05-28", "2022-05", "2023-09-11", "2024-06-05",
    ]  # fmt: skip
    assert all(step.statements for step in sessions)


def test_each_session_has_its_report_and_the_report_its_session(real: Real) -> None:
    after = real.trace("body", WG3).after

    assert keys(after, "held", "reported_by") == [
        "CTOC/COP/WG.2/2017/4-CTOC/COP/WG.3/2017/4", "CTOC/COP/WG.2/2018/3-CTOC/COP/WG.3/2018/3",
        "CTOC/COP/WG.3/2023/4", "CTOC/COP/WG.3/2024/5",
    ]  # fmt: skip
    assert keys(after, "held", "reported_by", "submitted_to") == [
        "CTOC/COP:9", "CTOC/COP:9", "CTOC/COP:12", "CTOC/COP:12",
    ]  # fmt: skip


def test_the_last_session_has_a_draft_recommendations_and_a_note(real: Real) -> None:
    *_, last = steps(real.trace("body", WG3).after, "held")
    [draft], [recommended] = steps(last.steps, "draft"), steps(last.steps, "recommended")
    [note] = steps(last.steps, "told_by")

    assert (draft.key, draft.inferred) == ("CTOC/COP/WG.3/2024/L.1", "own_claims")
    assert recommended.detail["count"] == 6
    assert recommended.detail["keys"] == [f"CTOC/COP/WG.3/2024/L.1#II/{letter}" for letter in "abcdef"]
    assert recommended.detail["document"] == draft.key
    assert note.detail["document_kind"] == "note"
    assert keys(note.steps, "for_session") == ["CTOC/COP:12"]


def test_a_session_was_endorsed(real: Real) -> None:
    [endorsed] = steps(real.trace("body", WG2).after, "held", "endorsed_by")

    assert endorsed.key == f"{real.resolution}#1"
    assert endorsed.detail == {"act": "endorses"}
    assert endorsed.inferred is None
    assert keys(endorsed.steps, "stands_in", "is") == ["CTOC/COP/resolution/6/4"]


def test_a_recommendation_comes_from_its_session(real: Real) -> None:
    found = real.trace("provision", f"{real.resolution}#annex/b").before
    [session] = steps(found, "adopted_at")

    assert (session.key, session.inferred) == (f"{WG2}:2012-10-17", "annex_title")
    assert keys(session.steps, "of_body") == [WG2]
    assert keys(session.steps, "in_course_of") == ["CTOC/COP:6"]
    assert keys(found, "adopted_at", "of_body", "mandated_by")[:2] == [
        "CTOC/COP/decision/2/6",
        "CTOC/COP/decision/4/3",
    ]


def test_a_recommendation_was_endorsed_with_the_outcome_of_its_session(real: Real) -> None:
    found = real.trace("provision", f"{real.resolution}#annex/b").after
    [endorsed], [parts] = steps(found, "endorsed_by"), steps(found, "parts")
    [decision] = steps(endorsed.steps, "stands_in", "is")

    assert (endorsed.key, endorsed.inferred) == (f"{real.resolution}#1", "session_outcome")
    assert (decision.key, decision.inferred) == ("CTOC/COP/resolution/6/4", "title")
    assert parts.detail["count"] == 5


def test_a_resolution_without_number_is_known_by_its_title(real: Real) -> None:
    found = decision_of(real.resolution, real.lookup)
    assert found is not None
    assert (found.decision, found.inferred) == ("CTOC/COP/resolution/6/4", "title")
    document = real.lookup.record("document", real.resolution)
    decision = real.lookup.record("decision", found.decision)
    assert isinstance(document, Document)
    assert isinstance(decision, Decision)
    both = {s for group in (document.titles, decision.about) for v in group["ru"] for s in v.statements}
    assert both <= set(found.statements)
    assert texts_of(found.decision, real.lookup) == (found,)
    assert texts_of("CTOC/COP/resolution/6/1", real.lookup) == ()


def test_what_a_decision_did(real: Real) -> None:
    by_title = real.trace("decision", "CTOC/COP/resolution/6/4")
    permanent = real.trace("decision", "CTOC/COP/resolution/7/1").after

    assert [(s.key, s.inferred) for s in steps(by_title.before, "endorses")] == [
        (f"{WG2}:2012-10-17", "title")
    ]
    assert [(s.key, s.inferred) for s in steps(by_title.after, "printed_in")] == [(real.resolution, "title")]
    assert [(s.key, s.detail["act"]) for s in steps(permanent, "acts_on")] == [
        (f"CTOC/COP/WG.{n}", "made_permanent") for n in (4, 6, 7)
    ]
    assert [(s.key, s.detail["what"]) for s in steps(permanent, "requests")] == [
        (WG2, "consecutive"),
        (WG3, "consecutive"),
    ]


def test_a_note_transmits_reports(real: Real) -> None:
    notes = [r for r in real.lookup.records("document", "CTOC/COP:9/note") if isinstance(r, Document)]
    found = real.trace("document", notes[0].key)

    assert [(s.key, s.detail) for s in steps(found.before, "transmits")] == [
        ("CTOC/COP/WG.2/2017/4-CTOC/COP/WG.3/2017/4", {"to": "CTOC/COP:9"}),
        ("CTOC/COP/WG.2/2018/3-CTOC/COP/WG.3/2018/3", {"to": "CTOC/COP:9"}),
    ]
    assert keys(found.before, "transmits", "reports_on") == [
        f"{body}:{day}" for day in ("2017-10-09", "2018-05-28") for body in (WG2, WG3)
    ]
    assert keys(found.after, "for_session") == ["CTOC/COP:9"]


def test_a_report_is_found_by_any_of_its_symbols(real: Real) -> None:
    found = real.trace("report", "CTOC/COP/WG.3/2018/3")

    assert (found.kind, found.key) == ("document", "CTOC/COP/WG.2/2018/3-CTOC/COP/WG.3/2018/3")
    assert keys(found.before, "reports_on") == [f"{WG2}:2018-05-28", f"{WG3}:2018-05-28"]
    assert keys(found.after, "submitted_to") == ["CTOC/COP:9"]


def test_every_step_is_said_or_inferred_by_a_rule_that_is_known(real: Real) -> None:
    kinds = ("body", "session", "document", "decision", "provision")
    found = [
        step
        for kind in kinds
        for record in real.lookup.records(kind)
        for chain in [real.trace(kind, record.key)]
        for step in everything((*chain.before, *chain.after))
    ]

    assert {step.relation for step in found} <= set(RELATIONS)
    assert {step.inferred for step in found} <= {None, *RULES}
    assert [step for step in found if not step.statements and step.inferred is None] == []
    assert {one for step in found for one in step.statements} <= set(real.fold.statements)


# Records by hand.


def test_codes_and_their_meanings_are_the_same_set() -> None:
    texts = [path.read_text() for path in Path(str(package.__file__)).parent.glob("*.py")]
    pattern = r'(?:Link|summed)\(\s*"(\w+)"|: "(draft|reported_by)"|dict\.fromkeys\(ACTS, "(\w+)"\)'
    used = {name for text in texts for found in re.findall(pattern, text) for name in found if name}

    assert used == set(RELATIONS)


def test_a_session_without_days_stands_where_its_ordinal_or_its_host_puts_it() -> None:
    line = (
        BodySession(key="B:2020-01-01", start="2020-01-01"),
        BodySession(key="B:4", ordinal=4, start="2022-01-01"),
        BodySession(key="B:1", ordinal=1),
        BodySession(key="B:3", ordinal=3),
        BodySession(key="B:5", ordinal=5),
    )
    lookup = held(
        Body(key="B", sessions=line),
        Session(key="B:2020-01-01", body="B", days=said({"start": "2020-01-01", "end": "2020-01-02"})),
        Session(key="B:4", body="B", days=said({"start": "2022-01-01", "end": None})),
        Session(key="B:3", body="B", during=said("A:1")),
        Session(key="A:1", body="A", days=said({"start": "2021-05-01", "end": "2021-05-09"})),
    )

    assert keys(trace("body", "B", lookup).after, "held") == ["B:1", "B:2020-01-01", "B:3", "B:4", "B:5"]


def test_names_may_be_aliases_at_every_turn() -> None:
    lookup = held(
        Session(key="B:7", body="B", reports=said({"document": "B/1", "to": "A:9 by days"})),
        Report(key="B/1-C/1", of=said(["B:by days"]), to=said("A:9 by days")),
        Document(key="B/1-C/1"),
        aliases={
            ("session", "B:by days"): "B:7",
            ("session", "A:9 by days"): "A:9",
            ("document", "B/1"): "B/1-C/1",
        },
    )
    found = trace("session", "B:by days", lookup)
    assert found.key == "B:7"
    assert [(s.key, s.detail) for s in steps(found.after, "reported_by")] == [("B/1-C/1", {"to": "A:9"})]
    assert keys(found.after, "reported_by", "submitted_to") == ["A:9"]
    assert keys(trace("document", "B/1", lookup).before, "reports_on") == ["B:7"]


def test_sessions_in_the_course_of_one_another_do_not_go_round() -> None:
    lookup = held(
        Session(key="A:1", body="A", during=said("B:1"), hosted=said("B:1")),
        Session(key="B:1", body="B", during=said("A:1"), hosted=said("A:1")),
        Body(key="A", sessions=(BodySession(key="A:1", ordinal=1),)),
        Body(key="B", sessions=(BodySession(key="B:1", ordinal=1),)),
    )
    found = trace("session", "A:1", lookup, depth=50)

    assert not found.cut
    assert keys(found.before, "in_course_of") == ["B:1"]
    assert keys(found.after, "hosted") == ["B:1"]


def test_the_same_text_elsewhere_is_linked_with_what_became_of_it_there() -> None:
    text = {"en": said("Do it.")}
    lookup = held(
        Provision(key="L.1#II/a", document="L.1", path="II/a", text=text, text_digests=("d",)),
        Provision(
            key="R#annex/a", document="R", path="annex/a", text=text, text_digests=("d",), session=said("B:1")
        ),
        Session(key="B:1", body="B", endorsed=said({"document": "R", "path": "1", "act": "endorses"})),
    )
    [twin] = steps(trace("provision", "L.1#II/a", lookup).after, "same_text")

    assert (twin.key, twin.inferred, twin.statements) == ("R#annex/a", "same_text", ("s0",))
    assert keys(twin.steps, "endorsed_by") == ["R#1"]


def test_a_provision_of_a_report_shares_in_what_is_done_to_the_report() -> None:
    lookup = held(
        Document(key="D", endorsed=said({"document": "R", "path": "3", "act": "takes_note"})),
        Provision(key="D#II/a", document="D", path="II/a", kind=said("recommendation")),
        Provision(key="D#II/a/i", document="D", path="II/a/i", kind=said("recommendation")),
    )
    [noted] = steps(trace("provision", "D#II/a", lookup).after, "endorsed_by")
    [direct] = steps(trace("document", "D", lookup).after, "endorsed_by")
    [carried] = steps(trace("document", "D", lookup).after, "carries")

    assert (noted.key, noted.detail, noted.inferred) == ("R#3", {"act": "takes_note"}, "document_outcome")
    assert direct.inferred is None
    assert keys(trace("provision", "D#II/a/i", lookup).before, "within") == ["D#II/a"]
    assert carried.detail == {
        "provision_kind": "recommendation",
        "count": 1,
        "keys": ["D#II/a"],
        "parts": 1,
    }


def test_a_trace_is_bounded() -> None:
    line = tuple(BodySession(key=f"B:{n}", ordinal=n, start=f"{1900 + n}") for n in range(1, 101))
    sessions = [
        Session(key=s.key, body="B", reports=said({"document": f"R{s.ordinal}", "to": None})) for s in line
    ]
    lookup = held(Body(key="B", sessions=line), *sessions)
    whole, few = trace("body", "B", lookup), trace("body", "B", lookup, most=150)
    flat = trace("body", "B", lookup, depth=1)

    assert (len(list(everything(whole.after))), whole.cut) == (200, False)
    # The first levels come first: every session, then as many reports as there is room for.
    assert (len(few.after), len(list(everything(few.after))), few.cut) == (100, 150, True)
    assert (len(list(everything(flat.after))), flat.cut) == (100, True)


def test_who_tells_is_left_out_where_it_is_not_known() -> None:
    tellers: Tellers = lambda statements: {"N": tuple(statements), "B/L.1": tuple(statements)}  # noqa: E731 - a stand-in of one line
    lookup = held(
        Session(
            key="B:1",
            body="B",
            days=said({"start": "2020-01-01", "end": "2020-01-01"}),
            documents=said({"document": "B/L.1", "kind": "draft_report"}),
        ),
        Document(key="N", kind=said("note"), session=said("A:1")),
    )
    [note] = steps(trace("session", "B:1", lookup, tellers=tellers).after, "told_by")

    assert (note.key, note.detail, note.statements) == ("N", {"document_kind": "note"}, ("s0",))
    assert keys(note.steps, "for_session") == ["A:1"]
    assert keys(trace("session", "B:1", lookup).after, "told_by") == []


def test_what_has_no_chain_or_is_not_known() -> None:
    with pytest.raises(ValueError, match="'officer' has no chain; allowed: body, session"):
        trace("officer", "B:1/officer/x", held())
    with pytest.raises(LookupError, match="no body 'B' in the record"):
        trace("body", "B", held())


# Which decision a document without a number is.

COMMON = {"en": "Conference of the Parties to the Convention against Transnational Organized Crime"}
TITLE = "Implementation of the provisions on technical assistance of the Convention against Transnational Organized Crime"

ABOUT: list[tuple[str, str, list[tuple[str, str]], str | None]] = [
    # what it shows, title, (number, what it is cited to be about), number of the match
    ("inflected and shortened", TITLE, [("6/4", "implementing provisions of the Convention on technical assistance")], "6/4"),
    ("the treaty's own name tells nothing", TITLE, [("6/4", "Convention against Transnational Organized Crime Conference")], None),
    ("another subject", TITLE, [("6/2", "implementation of the provisions on international cooperation of the Convention against Transnational Organized Crime")], None),
    ("as many words that are not in the title", TITLE, [("6/4", "implementation of the provisions on technical assistance requested from donors")], None),
    ("the right one of two", TITLE, [("6/2", "implementation of the provisions on international cooperation"), ("6/4", "implementation of the provisions on technical assistance")], "6/4"),
    ("two that come near", TITLE, [("6/4", "implementation of the provisions on technical assistance"), ("6/5", "implementation of the provisions on technical assistance projects")], None),
    ("too few words", "Trafficking in human beings", [("6/4", "trafficking in human beings")], None),
    ("a part of the title only", f"{TITLE}, international cooperation, extradition, confiscation, firearms, migrants", [("6/4", "implementation of provisions on technical assistance")], None),
    ("another session", TITLE, [("7/4", "implementation of the provisions on technical assistance")], None),
    ("nobody says what any is about", TITLE, [], None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "cited", "expected"), [row[1:] for row in ABOUT], ids=[r[0] for r in ABOUT]
)
def test_identity_by_title(title: str, cited: list[tuple[str, str]], expected: str | None) -> None:
    lookup = held(*_texts(title, cited))
    found = decision_of("text:1", lookup)

    assert (found and found.decision) == (expected and f"A/resolution/{expected}")
    for number, _ in cited:
        texts = [one.document for one in texts_of(f"A/resolution/{number}", lookup)]
        assert texts == (["text:1"] if number == expected else [])


def _texts(title: str, cited: list[tuple[str, str]], **more: Any) -> list[AnyRecord]:
    session = said("A:6", inferred="own_claims")
    document = {"kind": said("resolution"), "body": said("A"), "session": session}
    decisions = [
        Decision(
            key=f"A/resolution/{number}",
            body="A",
            kind="resolution",
            number=number,
            about={"en": said(about)},
        )
        for number, about in cited
    ]
    return [
        Body(key="A", names=COMMON),
        Document(key="text:1", titles={"en": said(title)}, **document | more),
        Session(key="A:6", body="A", ordinal=6, documents=said({"document": "text:1", "kind": "resolution"})),
        *decisions,
    ]


CITED = [("6/4", "implementation of the provisions on technical assistance")]


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"kind": said("decision")}, "decisions have numbers of their own"),
        ({"kind": said("draft_resolution")}, "a draft is not the resolution"),
        ({"session": ()}, "session not known"),
        ({"session": said("A:6", "A:7")}, "two sessions"),
        ({"session": said("B:6")}, "a session of another body"),
        ({"titles": {"ru": said("Техническая помощь")}}, "no language in common"),
        ({"body": ()}, "body not known"),
    ],
)
def test_no_identity_is_guessed(more: dict[str, Any], why: str) -> None:
    records = [
        msgspec.structs.replace(one, **more) if isinstance(one, Document) else one
        for one in _texts(TITLE, CITED)
    ]

    assert decision_of("text:1", held(*records)) is None, why


def test_a_number_that_another_document_prints_is_taken() -> None:
    records = _texts(TITLE, CITED)
    printed = Document(key="A/1", titles={"en": said("Other")}, kind=said("resolution"), number=said("6/4"))
    taken = [
        msgspec.structs.replace(one, texts=said("A/1")) if isinstance(one, Decision) else one
        for one in records
    ]
    translated = msgspec.structs.replace(printed, titles={"fr": said("Autre")})

    assert decision_of("text:1", held(*taken, printed)) is None
    found = decision_of("text:1", held(*taken, translated))
    assert found is not None
    assert found.decision == "A/resolution/6/4"


def test_a_printed_number_needs_no_inference() -> None:
    lookup = held(*_texts(TITLE, CITED, number=said("6/9")))
    found = decision_of("text:1", lookup)
    assert found is not None
    assert (found.decision, found.inferred, found.statements) == ("A/resolution/6/9", None, ("s0",))

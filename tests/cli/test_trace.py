"""`greffier trace`: both ways, each step with its passage or its inference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asking import Ask, AskJson


def steps(tree: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """All steps of a tree."""
    for step in tree:
        yield step
        yield from steps(step["steps"])


def test_a_recommendation_reaches_the_paragraph_that_endorses_it(ask: Ask) -> None:
    told = ask("trace", "CTOC/COP/WG.6/2028/4#II/a")
    after = told.partition("After: what became of it")[2]

    assert "paragraph 1 of resolution 14/3 of the Conference (CTOC/COP/resolution/14/3) endorses it" in after
    assert "(inferred: the paragraph acts on" in after
    assert "has the same text as annex I (a) of resolution 14/3" in after


def test_a_body_shows_its_mandates_and_sessions(ask: Ask) -> None:
    told = ask("trace", "WG.6")
    before, _, after = told.partition("After: what became of it")

    assert "established by resolution 5/4 of the Conference" in before
    assert "made permanent by resolution 7/1 of the Conference" in before
    assert "held: 15th meeting of the Working Group on Firearms (CTOC/COP/WG.6:15), 27–29 March 2028" in after
    assert "scheduled: 16th meeting of the Working Group on Firearms (CTOC/COP/WG.6:16)" in after


def test_every_step_is_cited_or_inferred(ask_json: AskJson) -> None:
    found = ask_json("trace", "WG.6")

    assert found["schema"] == "greffier.trace/1"
    assert (found["kind"], found["key"]) == ("body", "CTOC/COP/WG.6")
    listed = list(steps(found["before"])) + list(steps(found["after"]))
    assert listed
    for step in listed:
        assert step["claims"] or step["inferred"], step
        assert step["rule"] is None or step["rule"] != step["inferred"]
    assert {"mandated_by", "held", "reported_by", "endorsed_by"} <= {step["relation"] for step in listed}


def test_what_has_no_chain_is_told(ask: Ask) -> None:
    assert "which has no chain" in ask("trace", "BRA", status=2)


def test_what_is_closed_tells_its_audience_only(ask: Ask) -> None:
    sixteenth = "scheduled: 16th meeting of the Working Group on Firearms (CTOC/COP/WG.6:16)"

    assert f"{sixteenth}, 28–29 May 2029" in ask("trace", "WG.6")
    assert f"{sixteenth}, 9–10 October 2029" in ask("trace", "WG.6", "--audience", "secretariat")


def test_the_recommendations_of_2012_reach_the_resolution(ask_samples: Ask) -> None:
    listed = ask_samples("list", "provisions", "--of", "WG.2 2012-10-17")
    key = next(word for word in listed.split() if word.endswith("#annex/a"))
    told = ask_samples("trace", key)
    before, _, after = told.partition("After: what became of it")

    assert "number inferred" in before
    assert "the title of the annex says at which session its recommendations were adopted" in before
    assert "endorses it" in after
    assert "the paragraph acts on the outcome of that session as a whole" in after
    assert "is the text of resolution 6/4 of the Conference" in after


def test_the_group_of_the_samples_has_both_mandates_and_all_its_sessions(ask_samples: Ask) -> None:
    told = ask_samples("trace", "CTOC/COP/WG.3")

    for decision in ("2/2", "3/2"):
        assert f"established by decision {decision} of the Conference" in told
    for session in ("1", "2017-10-09", "2018-05-28", "13", "14", "15"):
        assert f"(CTOC/COP/WG.3:{session})" in told
    assert "reported on by CTOC/COP/WG.3/2024/5 (not held), submitted to the 12th session" in told
    assert "submitted to the 9th session of the Conference (CTOC/COP:9)" in told

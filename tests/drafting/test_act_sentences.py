"""The sentences of resolutions, compendia and follow-up tables, each read by somebody who knows the language."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from drafting.acts import LANGUAGES, UNTOC
from greffier.drafting.wording import Wording, wording

SENTENCES = tomllib.loads((Path(__file__).parent / "sentences" / "acts.toml").read_text(encoding="utf-8"))
FIREARMS, CONFERENCE = "CTOC/COP/WG.6", "CTOC/COP"


def said(language: str) -> list[str]:
    """Sentences over the grammar that the templates need: gender of bodies and decisions, ordinals, days, places."""
    words = {kind: wording(language, UNTOC, kind) for kind in ("resolution", "compendium", "followup")}
    act, set_, rows = words["resolution"], words["compendium"], words["followup"]
    group = {"body": act.grammar.body(FIREARMS), "symbol": act.grammar.symbol("CTOC/COP/WG.6/2028/4")}
    whole = {**group, "conference": act.grammar.short_body(CONFERENCE)}
    met = {
        **whole,
        "session": act.grammar.gathering("meeting", 21),
        "days": act.grammar.days("2028-03-27", "2028-03-29"),
    }
    unnumbered = {
        **met,
        "session": act.grammar.gathering("meeting", None),
        "days": act.grammar.days("2012-10-17"),
    }
    resolution = act.grammar.decision("resolution", "6/4")
    decision = act.grammar.decision("decision", "4/3")
    found = [
        act.say("number", decision=resolution),
        act.say("formula", body=act.grammar.body(CONFERENCE)),
        act.say("proposal.title", **group),
        act.say("proposal.recalling.text", decision=decision, **whole),
        act.say("proposal.recalling.text", decision=resolution, **whole),
        act.say("proposal.considered.text", **whole),
        act.say("proposal.endorses.text", **met),
        act.say("proposal.annex", **unnumbered),
        act.say("annex.numbered", number=_numeral(act, "II")),
        set_.say("title.one", **group),
        set_.say("title.many", body=act.grammar.body(CONFERENCE)),
        set_.say("session_of", year=act.grammar.finished("2012"), **unnumbered),
        *(_became(set_, name, resolution, whole) for name in ("endorses", "takes_note", "welcomes", "approves")),
        _became(set_, "endorses", decision, whole),
        set_.say("became.unknown"),
        set_.say("source.symbol", **whole),
        set_.say("source.other", document=set_.text("cited.title", title="(…)"), **whole),
        set_.say("chapeau", **whole),
        rows.say("title.decision", decision=decision),
        rows.say("title.session", body=act.grammar.body(CONFERENCE), session=act.grammar.gathering("session", 12)),
        rows.say("cites", documents=rows.text("cited.symbol", **group)),
        rows.say("cited_in", decision=resolution, documents=rows.text("cited.symbol", **group)),
        rows.say("resources.extrabudgetary"),
        rows.say("opening"),
    ]  # fmt: skip
    return [sentence.text for sentence in found]


def _numeral(act: Wording, number: str) -> str:
    name = f"annex.numbers.{number}"
    return act.text(name) if act.has(name) else number


def _became(set_: Wording, name: str, decision: Any, whole: dict[str, Any]) -> Any:
    place = set_.text("place.decision", decision=decision, paragraph=set_.grammar.finished("1"), **whole)
    return set_.say(f"became.{name}", place=place, **whole)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_those_that_were_read(language: str) -> None:
    assert said(language) == SENTENCES[language]

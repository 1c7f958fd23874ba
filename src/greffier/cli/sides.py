"""One discrepancy on a page: what it is about, each side in words with its passages, how to account for it."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

import msgspec

from greffier.cli.labels import code_words, language_words
from greffier.cli.places import part_words
from greffier.cli.sheet import rule_words
from greffier.cli.values import value_words
from greffier.cli.wording import day, days
from greffier.cli.words import checks
from greffier.record.keys import SESSION
from greffier.record.outlines import THOUSANDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from greffier.cli.labels import Labels
    from greffier.cli.sheet import Sheet
    from greffier.record.judgements import Judgement
    from greffier.record.models import Discrepancy, Side
    from greffier.register.claims import Cited

__all__ = ["SidesSheet"]

PASSAGES = 2
PLACES = 8
"""Parts that are named of those that are missing."""
SYMBOLS = 12
"""Symbols with letters of another alphabet that are named."""
ABOUT_SESSION = ("session_days", "session_place", "session_status", "past_and_future", "meetings_count")
FIELDS = {
    "session_place": ("session", "place"),
    "session_status": ("session", "status"),
    "meetings_count": ("session", "meetings"),
    "mandate": ("body", "mandates"),
    "decision_date": ("", "date"),
    "title_differs": ("", "titles"),
    "capacity": ("", "capacity"),
}
"""Code → the kind of record and field whose values its sides are."""

AGAINST = {*FIELDS, "session_days", "past_and_future", "version_differs", "versions_disagree", "joint_report"}
"""Codes whose sides are told one against the other."""


class SidesSheet:
    """Prints one discrepancy."""

    def __init__(self, sheet: Sheet, found: Discrepancy, judgements: Mapping[str, Judgement]) -> None:
        self.sheet = sheet
        self.found = found
        self.judgements = judgements
        self.labels: Labels = sheet.look.labels

    def print(self) -> None:
        """About what, the sides, the judgement or how to make one."""
        sheet, found = self.sheet, self.found
        sheet.say(checks.ITEM.format(about=self.about()), 1)
        self._number()
        for line in self.frame():
            sheet.say(line, 2)
        if found.code in ("lookalike_letters", "mixed_list_letters"):
            self._oddities()
        elif found.code == "renditions_differ":
            self._renditions()
        else:
            for place, side in enumerate(found.sides):
                self._side(side, first=not place)
        self._judgement()

    def about(self) -> str:
        """The thing that it is about."""
        about = self.found.about
        if about in self.sheet.look.records.bodies:
            return self.labels.body(about)
        if self.sheet.look.records.line(about) is not None:
            return self.labels.session(about, dated=self.found.code != "session_days")
        return self.labels.named(about)

    def _number(self) -> None:
        """That the number of the session is inferred."""
        line = self.sheet.look.records.line(self.found.about)
        if line is not None and line.inferred is not None and line.ordinal is not None:
            words = checks.NUMBER_INFERRED.format(ordinal=line.ordinal, rule=rule_words(line.inferred))
            self.sheet.say(words, 2, "warning")

    def frame(self) -> list[str]:
        """What is said before the sides."""
        more = self.found.more
        if self.found.code == "not_consecutive":
            bodies = checks.AND.join(self.labels.body(one) for one in more["bodies"])
            decision = self.labels.decision(self.found.about)
            return [checks.CONSECUTIVE.format(decision=decision, bodies=bodies, year=more["year"])]
        if self.found.code in ("speaker_absent", "expert_absent"):
            document = self.labels.document(more["document"])
            participant = self.labels.participant(str(self.found.sides[0].value))
            return [checks.ABSENT.format(participant=participant, document=document)]
        if self.found.code == "session_unclear":
            sessions = checks.AND.join(self.labels.session(one) for one in more["fits"])
            return [checks.FITS.format(name=self.found.sides[0].value, sessions=sessions)]
        if "participant" in more:
            return [self.labels.participant(more["participant"])]
        if self.found.code == "version_differs":
            return [checks.DIFFERS.format(field=checks.DIFFERING.get(more["field"], more["field"]))]
        return []

    def _side(self, side: Side, *, first: bool) -> None:
        words = self.words(side.value)
        if words:
            form = checks.SIDE if first or self.found.code not in AGAINST else checks.SIDE_BUT
            self.sheet.say(form.format(words=words), 2)
        if self.found.code == "versions_disagree":
            evidence = self.sheet.look.evidence
            for cited in evidence.in_parts(evidence.of(side.statements), self.found.more["parts"]):
                self.sheet.source(cited, 4)
        elif side.statements:
            self.sheet.cite(side.statements, 4, PASSAGES)

    def words(self, value: Any) -> str:  # noqa: ANN401 - sides hold what the fold compared
        """What a side says."""
        code, labels = self.found.code, self.labels
        if code in FIELDS:
            return value_words(labels, *FIELDS[code], value)
        if code == "version_differs":
            return value_words(labels, "document", self.found.more["field"], value)
        if code == "session_days":
            return days(value["start"], value["end"])
        if code == "past_and_future":
            date = value.get("first") or value.get("last")
            return checks.TOLD_BY.format(told=checks.TOLD_AS[value["status"]], date=day(date))
        if code == "part_missing":
            language = language_words(self.found.more["language"])
            return checks.LACKING.format(language=language, places=places_words(value))
        if code == "versions_disagree":
            languages = checks.AND.join(map(language_words, value["languages"]))
            form = checks.GIVES if value["figures"] else checks.GIVES_NONE
            figures = ", ".join(figure.replace(THOUSANDS, "\u00a0") for figure in value["figures"])
            return form.format(languages=languages, figures=figures)
        if code == "joint_report":
            if value == "joint":
                return checks.CALLS_ITSELF_JOINT
            return checks.ONE_SYMBOL.format(symbols=", ".join(value))
        if isinstance(value, dict) and SESSION in value:
            session = labels.session(value[SESSION])
            return checks.MET.format(session=session, days=days(value["start"], value["end"]))
        if code in ("speaker_absent", "expert_absent", "session_unclear", "future_event"):
            return ""
        return code_words(value) if code != "not_consecutive" else checks.ASKED

    def _oddities(self) -> None:
        """What is printed with letters of another alphabet, each once, with its place."""
        evidence = self.sheet.look.evidence
        claims = [c for side in self.found.sides for c in evidence.whole(side.statements)]
        if self.found.code == "mixed_list_letters":
            for cited in claims:
                marker = evidence.passage(cited)
                said = letters(marker) or checks.LATIN
                self.sheet.say(checks.SIDE.format(words=checks.MARKER.format(marker=marker, letters=said)), 2)
                self.sheet.source(cited, 4)
            return
        raws: dict[str, Cited] = {}
        for cited in claims:
            raws.setdefault(evidence.passage(cited), cited)
        for raw, cited in list(raws.items())[:SYMBOLS]:
            place = part_words(evidence.part(cited))
            words = checks.LOOKALIKE.format(raw=raw, canonical=canonical(raw), place=place)
            self.sheet.say(checks.SIDE.format(words=words), 2)
        self.sheet.more(len(raws) - SYMBOLS, 2)
        self.sheet.say(checks.LETTERS.format(letters=letters("".join(raws))), 2)

    def _renditions(self) -> None:
        """What one rendition says and the other does not."""
        from greffier.register.claims import claims_by_name

        look, more = self.sheet.look, self.found.more
        for name, form in (("only_current", checks.CURRENT_SAYS), ("only_rendition", checks.RENDITION_SAYS)):
            known = claims_by_name(look.view.register.database, look.view.level, more[name])
            for cited in list(known.values())[:SYMBOLS]:
                words = f"{code_words(cited.kind)} {msgspec.json.encode(cited.keys).decode()}"
                self.sheet.say(form.format(rendition=more["rendition"], words=words), 2)
                self.sheet.source(cited, 4)
            self.sheet.more(len(more[name]) - SYMBOLS, 2)

    def _judgement(self) -> None:
        found = self.found
        if found.explained is None:
            self.sheet.say(checks.HOW.format(id=found.id), 2, "faint")
            return
        judgement = self.judgements.get(found.explained)
        if judgement is None:
            return
        said = {"by": judgement.by, "date": day(judgement.date), "reason": judgement.reason}
        self.sheet.say(checks.EXPLAINED.format(**said, judgement=judgement.id), 2, "warning")


def places_words(parts: Sequence[str]) -> str:
    """Parts in words; of many the first ones."""
    named = "; ".join(part_words(part) for part in parts[:PLACES])
    more = len(parts) - PLACES
    return checks.MANY_PLACES.format(places=named, count=more) if more > 0 else named


def canonical(raw: str) -> str:
    """A symbol as it is read."""
    from greffier.documents.symbol import Symbol, SymbolError

    try:
        return Symbol.parse(raw).canonical
    except SymbolError:
        return raw


def letters(text: str) -> str:
    """The letters of a text that are not Latin, each with its name."""
    found = dict.fromkeys(letter for letter in text if letter.isalpha() and not _latin(letter))
    return ", ".join(
        checks.LETTER.format(letter=one, name=unicodedata.name(one, "").capitalize()) for one in found
    )


def _latin(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith("LATIN")

"""The facts of one record on a page: each value with its evidence, what disagrees beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from greffier.cli.labels import language_words
from greffier.cli.sheet import CITED, Sheet, rule_words
from greffier.cli.values import value_words
from greffier.cli.wording import shorten
from greffier.cli.words import facts
from greffier.record.models import Provision

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from greffier.record.models import AnyRecord, Discrepancy
    from greffier.record.values import Value
    from greffier.register.records import Records

__all__ = ["FactSheet", "session_rule"]

ORDER: dict[str, tuple[str, ...]] = {
    "body": ("mandates", "proposed", "requests"),
    "session": (
        "days", "place", "status", "during", "joint", "meetings", "reports", "received", "documents", "before",
        "hosted", "endorsed", "proposed",
    ),
    "decision": ("about", "date", "adopted", "texts", "mandates", "requests"),
    "document": (
        "titles", "kind", "body", "author", "session", "date", "distribution", "original_language", "number",
        "job_numbers", "adopted", "endorses", "endorsed", "proposed",
    ),
    "report": ("of", "to"),
    "provision": ("kind", "acts", "session", "wording"),
    "participant": ("names",),
    "agenda_item": ("titles",),
    "meeting": ("date", "adopted"),
    "participation": ("capacity", "lists"),
    "statement": ("capacity",),
    "officer": ("names", "role", "state"),
}  # fmt: skip
"""Kind of record → its fields, in the order in which they are shown."""

SINGLE = {
    "days", "place", "status", "during", "meetings", "date", "kind", "body", "author", "session", "distribution",
    "original_language", "number", "capacity", "state",
}  # fmt: skip
"""Fields that have one value; what else is said of them is another view. All others are lists, or in a language."""

DISPUTED = {
    "session_days": "days",
    "session_place": "place",
    "session_status": "status",
    "past_and_future": "status",
    "meetings_count": "meetings",
    "mandate": "mandates",
    "decision_date": "date",
    "title_differs": "titles",
    "capacity": "capacity",
}
"""Code of a discrepancy → the field that it is about."""

ACTS = ("resolution", "decision")
MANY = 10
"""Values of a list that are shown."""
LONG = 300
"""Characters of a value that are shown."""


class Fact(Struct, frozen=True):
    """One line of facts: `form` says whether it is the best known value or another; `most` passages are shown."""

    form: str
    field: str
    words: str
    value: Value
    most: int


class FactSheet:
    """Prints the facts of a record."""

    def __init__(self, sheet: Sheet, record: AnyRecord, disputes: Iterable[Discrepancy] = ()) -> None:
        self.sheet = sheet
        self.record = record
        self.kind = str(record.__struct_config__.tag)
        self.disputed: dict[str, list[dict[str, Any]]] = {}
        for one in disputes:
            field = one.more.get("field") or DISPUTED.get(one.code)
            if field is not None and one.explained is None:
                self.disputed.setdefault(field, []).append(one.more)

    def print(self) -> None:
        """All facts; those that one passage says stand together above it."""
        shown = [list(self._facts(field)) for field in ORDER[self.kind]]
        sheet = self.sheet
        sheet.look.evidence.gather(s for group in shown for f in group[:MANY] for s in f.value.statements)
        said: tuple[object, ...] = ()
        waiting: Fact | None = None
        for group in shown:
            for fact in group[:MANY]:
                passages = tuple(sheet.look.evidence.passages(fact.value.statements))
                place = tuple((one.sha256, one.start, one.end) for one in passages)
                if waiting is not None and place != said:
                    self._cite(waiting, waiting.most)
                sheet.say(fact.form.format(field=fact.field, words=fact.words), 1)
                waiting, said = fact, place
            if len(group) > MANY and waiting is not None:
                self._cite(waiting, waiting.most)
                waiting = None
                sheet.more(len(group) - MANY, 2)
        if waiting is not None:
            self._cite(waiting, waiting.most)

    def _cite(self, fact: Fact, most: int) -> None:
        self.sheet.cite(fact.value.statements, 3, most)

    def _facts(self, field: str) -> Iterator[Fact]:
        found = getattr(self.record, field)
        name = facts.FIELDS[field]
        if isinstance(found, dict):
            for language, values in found.items():
                labelled = facts.IN_LANGUAGE.format(field=name, language=language_words(language))
                yield from self._views(field, labelled, values, single=field not in ("about", "names"))
        else:
            yield from self._views(field, name, found, single=field in SINGLE)

    def _views(self, field: str, name: str, values: Sequence[Value], *, single: bool) -> Iterator[Fact]:
        acts: set[str] = set()
        for place, value in enumerate(values):
            words = shorten(value_words(self.sheet.look.labels, self.kind, field, value.value), LONG)
            if value.inferred is not None:
                rule = session_rule(self.sheet.look.records, self.record, value.inferred)
                words = facts.INFERRED.format(words=words, rule=rule_words(rule))
            form = facts.FACT
            if single and place:
                form = facts.BUT if field in self.disputed else facts.ALSO
            elif field == "mandates":
                act = value.value["act"]
                rival = any(more.get("act") == act for more in self.disputed.get(field, ()))
                form = facts.BUT if rival and act in acts else facts.FACT
                acts.add(act)
            yield Fact(form, name, words, value, CITED if single or len(values) == 1 else 1)


def session_rule(records: Records, record: AnyRecord, rule: str) -> str:
    """The rule by which a value is inferred; the session of what is annexed to an act stands in the annex's title."""
    if not isinstance(record, Provision) or not record.path.startswith("annex"):
        return rule
    document = records.document(record.document)
    act = document is not None and document.kind and document.kind[0].value in ACTS
    return "annex_title" if act and rule == "own_claims" else rule

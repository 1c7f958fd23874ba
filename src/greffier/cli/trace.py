"""`greffier trace`: what a thing comes from and what became of it, each step with the passage that says it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from greffier.cli import opened, streams
from greffier.cli.labels import code_words
from greffier.cli.looking import Look, find
from greffier.cli.places import path_words
from greffier.cli.sheet import Sheet, rule_words
from greffier.cli.wording import days
from greffier.cli.words import steps, things
from greffier.record.chain import MOST, trace
from greffier.record.keys import BODY, DECISION, DOCUMENT, SESSION
from greffier.register.forms.steps import chain
from greffier.register.telling import tellers_of

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from greffier.record.chain import Step, Trace

__all__ = ["run"]

KINDS = (BODY, SESSION, DOCUMENT, DECISION, "report", "provision")
KEYS = 8
"""Keys that a step which sums up provisions shows."""
CITED = 2
SHOWN = 150
"""Steps in each direction that a page shows."""


def run(arguments: Namespace) -> int:
    """Follow one thing both ways."""
    with opened.viewed(arguments) as view:
        named = find(view, arguments.thing, KINDS, things.NOT_TRACED)
        look = Look(view)
        tellers = tellers_of(view.register.database, view.lookup)
        most = MOST if arguments.json else SHOWN
        found = trace(named.kind, named.key, look.records, tellers=tellers, most=most)
        if arguments.json:
            streams.write_bytes(msgspec.json.encode(chain(look, found)) + b"\n")
        else:
            _Tree(look, found).print()
    return 0


class _Tree:
    """Prints a trace."""

    def __init__(self, look: Look, found: Trace) -> None:
        self.look = look
        self.found = found
        self.sheet = Sheet(look, once=True)
        self.seen: set[tuple[str, str, str, str]] = set()

    def print(self) -> None:
        found, sheet = self.found, self.sheet
        label = self.look.labels.of(found.kind, found.key)
        sheet.title(label[:1].upper() + label[1:], found.key, things.KINDS[found.kind])
        self.look.evidence.gather(_statements((*found.before, *found.after)))
        for heading, tree in ((steps.BEFORE, found.before), (steps.AFTER, found.after)):
            sheet.heading(heading)
            if not tree:
                sheet.say(steps.NOTHING, 1, "faint")
            self.seen = set()
            for step in tree:
                self.step(step, 1)
        if found.cut:
            sheet.say()
            sheet.say(steps.CUT, 0, "faint")

    def step(self, step: Step, depth: int) -> None:
        """A step in words, the passages that say it, and what follows."""
        sheet = self.sheet
        sheet.say(f"{steps.STEP} {self.words(step)}", depth)
        if step.inferred is not None:
            sheet.say(steps.INFERRED.format(rule=rule_words(step.inferred)), depth + 2, "faint")
        if "ordinal_rule" in step.detail:
            rule = rule_words(step.detail["ordinal_rule"])
            sheet.say(
                steps.NUMBER_INFERRED.format(ordinal=step.detail["ordinal"], rule=rule), depth + 2, "faint"
            )
        if step.statements:
            sheet.cite(step.statements, depth + 2, CITED if depth == 1 else 1)
        if not step.steps:
            return
        at = (step.relation, step.kind, step.key or "", str(step.detail.get("document", "")))
        whole = (step.kind, step.key or "", *at[2:])
        if whole in self.seen and step.key is not None:
            sheet.say(steps.SHOWN_ABOVE, depth + 2, "faint")
            return
        self.seen.add(whole)
        for one in step.steps:
            self.step(one, depth + 1)

    def words(self, step: Step) -> str:
        """One step in words."""
        labels, detail = self.look.labels, step.detail
        said: dict[str, Any] = {"thing": self.thing(step), **self.keys(step)}
        for name in ("act", "what", "status", "provision_kind"):
            if detail.get(name):
                said[name] = code_words(detail[name])
        said.setdefault("status", steps.NO_STATUS)
        if step.relation == "requested_by":
            said["bodies"] = steps.AND.join(labels.body(one) for one in detail["bodies"])
        if step.relation == "requests":
            said["bodies"] = steps.AND.join(labels.body(one) for one in detail["bodies"])
        if detail.get("to"):
            said["to"] = labels.session(detail["to"])
        if detail.get("path"):
            said["path"] = path_words(detail["path"])
        if detail.get("document"):
            said["document"] = labels.document(detail["document"])
        form = steps.STEPS[step.relation]
        if step.relation == "reported_by" and detail.get("to"):
            form = steps.STEPS["reported_by_to"]
        if step.relation == "mandated_by" and step.key is None:
            form = steps.MANDATE_UNSAID
        if detail.get("count") == 1:
            form = steps.ONE.get(step.relation, form)
        return form.format_map(said) + self.below(detail)

    def thing(self, step: Step) -> str:
        """What a step leads to."""
        if step.key is None:
            return self.look.labels.decision(None) if step.kind == DECISION else steps.NOT_NAMED
        label = self.look.labels.of(step.kind, step.key)
        when = days(step.detail.get("start"), step.detail.get("end"))
        if step.kind == SESSION and not when:
            line = self.look.records.line(self.look.records.key(SESSION, step.key))
            when = days(line.start, line.end) if line is not None else ""
        return steps.DATED.format(thing=label, days=when) if when and when not in label else label

    def keys(self, step: Step) -> dict[str, Any]:
        """The provisions that a step sums up."""
        keys = step.detail.get("keys")
        if keys is None:
            return {}
        shown = "; ".join(path_words(key.rpartition("#")[2]) for key in keys[:KEYS])
        more = step.detail["count"] - min(len(keys), KEYS)
        return {
            "count": step.detail["count"],
            "keys": shown + (steps.MORE_KEYS.format(count=more) if more > 0 else ""),
        }

    def below(self, detail: dict[str, Any]) -> str:
        """How many parts stand below those that are summed up."""
        parts = detail.get("parts")
        if not parts:
            return ""
        return steps.ONE_PART_BELOW if parts == 1 else steps.PARTS_BELOW.format(parts=parts)


def _statements(tree: Sequence[Step]) -> set[str]:
    found: set[str] = set()
    for step in tree:
        found |= {*step.statements, *_statements(step.steps)}
    return found

"""A chain: `greffier trace --json`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from greffier.record.chain import Step, Trace
    from greffier.register.forms.sight import Sight

__all__ = ["SCHEMA", "chain"]

SCHEMA = "greffier.trace/1"


def chain(look: Sight, found: Trace) -> dict[str, Any]:
    """What a thing comes from and what became of it."""
    shape: dict[str, Any] = {
        "schema": SCHEMA,
        "kind": found.kind,
        "key": found.key,
        "label": look.label(found.kind, found.key),
        "view": look.told_json(),
        "before": [_step(look, one) for one in found.before],
        "after": [_step(look, one) for one in found.after],
        "cut": found.cut,
    }
    answer: dict[str, Any] = look.evidence.json(shape)
    return answer


def _step(look: Sight, step: Step) -> dict[str, Any]:
    return {
        "relation": step.relation,
        "kind": step.kind,
        "key": step.key,
        "label": look.label(step.kind, step.key) if step.key is not None else None,
        "detail": step.detail,
        "inferred": step.inferred,
        "rule": look.rule(step.inferred) if step.inferred is not None else None,
        "statements": step.statements,
        "steps": [_step(look, one) for one in step.steps],
    }

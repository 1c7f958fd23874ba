"""Values of the record: each with the statements that say it; the best known comes first, the others stay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from .keys import canonical

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .claims import Statement

__all__ = ["Value", "by_language", "preferred_first", "ranked", "values"]


class Value(Struct, frozen=True):
    """One value and the statements that say it (their digests); `inferred` names the rule where nobody says it."""

    value: Any
    statements: tuple[str, ...] = ()
    inferred: str | None = None


def ranked(statements: Iterable[Statement]) -> list[Statement]:
    """Best first: what a person preferred, then by origin, number of documents, the latest date, and the value."""
    listed = sorted(statements, key=lambda s: canonical(s.value))
    listed.sort(key=lambda s: s.last or "", reverse=True)
    return sorted(listed, key=lambda s: (not s.preferred, s.origin, -s.documents))


def values(statements: Iterable[Statement], pick: Callable[[Statement], Any]) -> tuple[Value, ...]:
    """The distinct values that `pick` finds (None is no value), the best known first, each with its statements."""
    listed = list(statements)
    if len(listed) == 1:  # as nearly always
        value = pick(listed[0])
        return (Value(value, (listed[0].id,)),) if value is not None else ()
    found: dict[str, tuple[Any, list[str]]] = {}
    for statement in ranked(listed):
        value = pick(statement)
        if value is not None:
            found.setdefault(canonical(value), (value, []))[1].append(statement.id)
    return tuple(Value(value, tuple(sorted(ids))) for value, ids in found.values())


def preferred_first(found: Iterable[Value], statements: Iterable[Statement]) -> tuple[Value, ...]:
    """Values that were put into an order of their own, those that a person preferred in front all the same."""
    preferred = {s.id for s in statements if s.preferred}
    return tuple(sorted(found, key=lambda v: preferred.isdisjoint(v.statements)))


def by_language(
    statements: Iterable[Statement], pick: Callable[[Statement], Any]
) -> dict[str, tuple[Value, ...]]:
    """Values in a language: a map language → values; what is in no language is left out."""
    sorted_out: dict[str, list[Statement]] = {}
    for statement in statements:
        if statement.language is not None:
            sorted_out.setdefault(statement.language, []).append(statement)
    found = {language: values(group, pick) for language, group in sorted(sorted_out.items())}
    return {language: group for language, group in found.items() if group}

"""The sentences of a language: templates (`languages/CODE/*.toml`) filled with names that know their forms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from string import Formatter
from typing import Any

from greffier.drafting.content import Fact, Sentence
from greffier.drafting.wording.files import load_toml
from greffier.drafting.wording.grammar import Grammar, grammar
from greffier.drafting.wording.values import Name, WordingError
from greffier.treaties import Treaty

__all__ = ["Wording", "wording"]


class Wording:
    """The templates of one kind of document in one language, with those common to all and those that it includes."""

    def __init__(self, grammar: Grammar, kind: str) -> None:
        self.grammar = grammar
        self.language = grammar.language
        self.templates = {**_flat(load_toml(self.language, "common")), **_words(self.language, kind)}

    def has(self, name: str) -> bool:
        """Whether there is a template of this name."""
        return name in self.templates

    def say(self, name: str, facts: Iterable[Fact] = (), /, **values: object) -> Sentence:
        """A sentence that says some facts, and cites what its names cite. It begins with a capital.

        Raises WordingError for a template that there is not, or that asks for a form that a name does not have.
        """
        text = self.text(name, **values)
        return Sentence(self.grammar.finished(text[:1].upper() + text[1:]), (*facts, *cited(values)))

    def text(self, name: str, /, **values: object) -> str:
        """The words of a template; no capital is made."""
        template = self.templates.get(name)
        if template is None:
            raise WordingError(f"there is no template {name!r} in {self.language!r}")
        try:
            return _FORMATTER.vformat(template, (), values)
        except (KeyError, WordingError) as error:
            raise WordingError(f"{self.language}, {name}: {error}") from error

    def form_of(self, name: str, slot: str) -> str:
        """The form that a template asks of what fills a slot; empty where it asks for none, or has no such slot."""
        template = self.templates.get(name, "")
        return next((spec or "" for _, field, spec, _ in _FORMATTER.parse(template) if field == slot), "")

    def for_count(self, name: str, count: int) -> str:
        """The template for so many things: `name.one`, `.two`, `.many`, the nearest that there is."""
        exact = {1: "one", 2: "two"}.get(count, "many")
        return f"{name}.{exact}" if self.has(f"{name}.{exact}") else f"{name}.many"


def cited(values: Mapping[str, Any]) -> tuple[Fact, ...]:
    """What the names in some values cite, in their order."""
    found: list[Fact] = []
    for value in values.values():
        names = value if isinstance(value, (list, tuple)) else (value,)
        found += [fact for name in names if isinstance(name, Name) for fact in name.facts]
    return tuple(found)


def wording(language: str, treaty: Treaty, kind: str) -> Wording:
    """The words of a language for one kind of document. Raises WordingError where there are none."""
    return Wording(grammar(language, treaty), kind)


_FORMATTER = Formatter()


def _words(language: str, kind: str) -> dict[str, str]:
    """The templates of a kind, with those of the kinds that its file names under `include`; its own win."""
    own = dict(load_toml(language, kind))
    found: dict[str, str] = {}
    for name in own.pop("include", ()):
        found |= _words(language, name)
    return found | _flat(own)


def _flat(tree: Mapping[str, Any], before: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in tree.items():
        key = f"{before}{name}"
        if isinstance(value, Mapping):
            found |= _flat(value, f"{key}.")
        elif isinstance(value, str):
            found[key] = value
    return found

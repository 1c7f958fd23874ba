"""What templates are filled with: names that know their forms, and what naming them says."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from greffier.drafting.content import Fact

__all__ = ["GENDERS", "Name", "WordingError"]

GENDERS = ("m", "f", "n", "pl", "du")
"""The order of the alternatives that a template gives: `{body:|провел|провела|провело|провели}`.

Two that a language tells from more (`du`) take the plural where a template has no alternative of their own.
"""
PLAIN = "nom"
"""The form that a name has where a template asks for none."""


class WordingError(Exception):
    """A template asks for what its values do not have: a fault of the data, told with template and form."""


class Name(Struct, frozen=True):
    """A noun phrase: its forms (case, or article and preposition) by name, its gender, what citing it says."""

    forms: Mapping[str, str]
    gender: str = "m"
    facts: tuple[Fact, ...] = ()

    def __format__(self, spec: str) -> str:
        """The form that a template asks for: `{body:gen}`, or one of its alternatives by gender: `{body:|m|f|n|pl}`.

        Raises WordingError for a form that the name does not have.
        """
        if spec.startswith("|"):
            alternatives = spec[1:].split("|")
            place = GENDERS.index(self.gender)
            if self.gender == "du" and place >= len(alternatives):
                place = GENDERS.index("pl")
            if place >= len(alternatives):
                raise WordingError(f"no alternative for the gender {self.gender!r} in {spec!r}")
            return alternatives[place]
        found = self.forms.get(spec or PLAIN)
        if found is None:
            raise WordingError(
                f"no form {spec or PLAIN!r} of {self.forms.get(PLAIN)!r}; known: {', '.join(self.forms)}"
            )
        return found

    def __str__(self) -> str:
        return format(self, "")

"""Spanish: the article with its contractions, ordinals in words and figures, `e` before the sound of i."""

from __future__ import annotations

from collections.abc import Sequence

from greffier.drafting.wording.grammar import folded
from greffier.drafting.wording.grammars.romance import Romance
from greffier.treaties import Treaty

__all__ = ["make"]


class Spanish(Romance):
    """Genders `m` `f`, with `pl` behind where a name is a plural."""

    language = "es"

    def article(self, gender: str, _word: str) -> str:
        """`el `, `la `, `los `, `las `."""
        return {"m": "el ", "f": "la ", "mpl": "los ", "fpl": "las "}[gender]

    def contracted(self, preposition: str, article: str) -> str:
        """del, al; an article that is part of a name (El Salvador) stays."""
        if article == "el ":
            return "al " if preposition == "a" else "del "
        return f"{preposition} {article}"

    def ordinal(self, number: int, gender: str, _form: str) -> str:
        """`primer` and `segunda` up to the tenth, then `13er` and `21ª`."""
        data = self.data["ordinals"]
        unit = number if number <= data["words_up_to"] else number % 10
        short = gender == "m" and unit in data["short"] and number not in data["unshortened"]
        if number <= data["words_up_to"]:
            return str(data["stems"][str(number)]) + ("" if short else data["endings"][gender])
        return f"{number}{data['suffixes']['short' if short else gender]}"

    def listed(self, items: Sequence[str]) -> str:
        """`y` becomes `e` before the sound of i."""
        return self._sounding(super().listed(items), items)

    def enumerated(self, names: Sequence[str]) -> str:
        """`y` becomes `e` before the sound of i."""
        return self._sounding(super().enumerated(names), names)

    def _sounding(self, said: str, items: Sequence[str]) -> str:
        last, and_ = items[-1], self.data["lists"]["and"]
        if len(items) < 2 or not said.endswith(and_ + last):
            return said
        lower = last.casefold()
        if lower.startswith(tuple(self.data["lists"]["and_not_before"])):
            return said
        for other, sounds in self.data["lists"]["and_before"].items():
            if lower.startswith(tuple(sounds)):
                return f"{said.removesuffix(and_ + last)}{other}{last}"
        return said

    def sort_key(self, name: str) -> str:
        """Accents do not count, but ñ follows n."""
        parts = name.casefold().replace("n\u0303", "ñ").split("ñ")
        return "n\uffff".join(folded(part) if len(parts) == 1 else _kept(part) for part in parts)


def _kept(part: str) -> str:
    """A part of a name folded, with the blanks at its ends."""
    before, after = part[:1].isspace(), part[-1:].isspace()
    return f"{' ' * before}{folded(part)}{' ' * after}"


def make(treaty: Treaty) -> Spanish:
    """The grammar of Spanish."""
    return Spanish(treaty)

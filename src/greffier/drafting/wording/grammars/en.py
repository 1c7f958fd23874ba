"""English: the article, ordinals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from greffier.drafting.wording.grammar import Grammar
from greffier.drafting.wording.values import Name
from greffier.treaties import Treaty

__all__ = ["make"]


class English(Grammar):
    """`nom` has the article, `bare` has none; `pl` is the plural, bare."""

    language = "en"

    def declined(self, forms: Mapping[str, str], gender: str) -> Name:
        """The article before the words, unless the data have it."""
        bare = forms.get("bare") or forms["nom"]
        return Name({"nom": f"the {bare}", **forms, "bare": bare}, gender)

    def titled(self, name: str) -> Name:
        """A proper name with its article."""
        return self.declined({"bare": name}, "n")

    def participant_forms(self, key: str, known: Sequence[str]) -> dict[str, str]:
        """`bare` as lists print it; `nom` with the article, where the name has one, and in the order of a sentence."""
        listed = super().participant_forms(key, known).get("bare")
        if not listed:
            return {}
        names = [row[0] for row in self.world.declensions(key, self.language)]
        text = next((n for n in names[1:] if "(" not in n), listed) if "(" in listed else listed
        entry = self.world.article(key, self.language)
        articled = entry[0] if entry is not None else " " in text
        return {"nom": f"the {text}" if articled else text, "bare": listed, "text": text}

    def head(self, name: str) -> str | None:
        """The words before "on", "of", "to": what a text goes on to call the body."""
        words = name.split()
        at = next((n for n, word in enumerate(words) if word in self.data["head_ends"]), len(words))
        return " ".join(words[:at]) or None

    def ordinal(self, number: int, _gender: str, form: str) -> str:
        """`twenty-first`, with the article where the noun has it; in figures from 100 on."""
        units, tens = self.data["ordinals"], self.data["tens"]
        words: str
        if number >= 100:
            words = f"{number}{self.suffix(number)}"
        elif str(number) in units:
            words = units[str(number)]
        else:
            words = f"{tens[str(number // 10 * 10)]}-{units[str(number % 10)]}"
        return f"the {words}" if form == "nom" else words

    def sitting(self, number: int) -> str:
        """In figures: 1st, 2nd."""
        return f"{number}{self.suffix(number)}"

    def counted(self, _form: str, ordinal: str, noun: str) -> str:
        """One article for both."""
        return f"{ordinal} {noun.removeprefix('the ')}"

    def suffix(self, number: int) -> str:
        """The ending behind a figure: 1st, 2nd, 11th."""
        if number % 100 in (11, 12, 13):
            return "th"
        return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def make(treaty: Treaty) -> Grammar:
    """The grammar of English."""
    return English(treaty)

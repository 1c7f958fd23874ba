"""French: the article with its elision and contractions, ordinals in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from greffier.drafting.wording.grammars.romance import Romance
from greffier.drafting.wording.values import Name
from greffier.treaties import Treaty

__all__ = ["make"]


class French(Romance):
    """Genders `m` `f`; `pl` where a name is a plural."""

    language = "fr"

    def article(self, gender: str, word: str) -> str:
        """`le `, `la `, `les `; `l’` before a vowel or a mute h."""
        if gender.endswith("pl"):
            return "les "
        if self.elides(word):
            return "l’"
        return "la " if gender == "f" else "le "

    def elides(self, word: str) -> bool:
        """Whether the word before loses its vowel."""
        lower = word.casefold()
        return lower[:1] in self.data["vowels"] and not lower.startswith(tuple(self.data["unelided"]))

    def with_article(self, bare: str, gender: str, article: str | None = None) -> dict[str, str]:
        """`de` is elided before a name without an article: d’Haïti."""
        found = super().with_article(bare, gender, article)
        if article == "" and self.elides(bare):
            found["de"] = f"d’{bare}"
        return found

    def place_forms(self, forms: Sequence[str]) -> Name:
        """A city; an article that it has is drawn together with a preposition: au Caire."""
        article, _, bare = forms[0].rpartition(" ")
        article = f"{article.casefold()} "
        drawn = article == "le "
        at = self.contracted("a", article) + bare if drawn else f"{self.contracted('a', '')}{forms[0]}"
        of = self.contracted("de", article) + bare if drawn else self.with_article(forms[0], "f", "")["de"]
        return Name({"nom": forms[0], "bare": forms[0], "a": at, "de": of})

    def contracted(self, preposition: str, article: str) -> str:
        """du, des, au, aux."""
        drawn = {"le ": ("du ", "au "), "les ": ("des ", "aux ")}.get(article)
        if drawn is not None:
            return drawn[preposition == "a"]
        return f"{'à' if preposition == 'a' else 'de'} {article}"

    def ordinal(self, number: int, gender: str, _form: str) -> str:
        """`vingt et unième`; in figures from 100 on."""
        data = self.data["ordinals"]
        if number >= 100:
            return f"{number}{data['suffix']}"
        if number == 1:
            return str(data["first"][gender])
        words = _cardinal(number, data)
        before, last = words[: -len(_last(words))], _last(words)
        stem = data["stems"].get(last) or last.removesuffix("e")
        return f"{before}{stem}{data['ending']}"

    def day_number(self, day: int) -> str:
        """The first of a month is an ordinal."""
        return str(self.data["first_day"]) if day == 1 else str(day)

    def masthead_day(self, day: int) -> str:
        """The first of a month is an ordinal in a masthead too."""
        return self.day_number(day)


def _last(words: str) -> str:
    return words.replace("-", " ").split()[-1]


def _cardinal(number: int, data: dict[str, Any]) -> str:
    """A number from 1 to 99 in words."""
    if number < 20:
        return str(data["units"][number])
    tens, unit = divmod(number, 10)
    base = str(data["tens"][str(tens)])
    if tens in (7, 9):
        unit += 10
    if unit == 0:
        return base
    joint = data["and"] if unit in (1, 11) and tens < 8 else "-"
    return f"{base}{joint}{data['units'][unit]}"


def make(treaty: Treaty) -> French:
    """The grammar of French."""
    return French(treaty)

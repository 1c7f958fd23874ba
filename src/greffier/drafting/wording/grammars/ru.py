"""Russian: six cases, three genders, ordinals that agree, counted nouns."""

from __future__ import annotations

from collections.abc import Sequence

from greffier.drafting.inline import plain
from greffier.drafting.wording.grammar import Grammar
from greffier.drafting.wording.values import Name
from greffier.treaties import Treaty

__all__ = ["CASES", "make"]

CASES = ("nom", "gen", "dat", "acc", "ins", "loc")


class Russian(Grammar):
    """Forms are the cases; `pl_` before a case is its plural."""

    language = "ru"

    def ordinal(self, number: int, gender: str, form: str) -> str:
        """`двадцать первое`: the last word agrees; in figures from 100 on."""
        data = self.data["ordinals"]
        case = "nom" if form == "bare" else form
        if number >= 100:
            return f"{number}-{data['suffixes'][gender][case]}"
        tens, unit = divmod(number, 10)
        if number <= 20 or unit == 0:
            return self._ordinal_word(number, gender, case)
        return f"{data['tens'][str(tens * 10)]} {self._ordinal_word(unit, gender, case)}"

    def _ordinal_word(self, number: int, gender: str, case: str) -> str:
        data = self.data["ordinals"]
        if number == 3:
            return str(data["third"][gender][case])
        endings = data["endings"][gender]
        stressed = number in data["stressed"] and gender == "m" and case in ("nom", "acc")
        return str(data["stems"][str(number)]) + ("ой" if stressed else endings[case])

    def place_forms(self, forms: Sequence[str]) -> Name:
        """The six cases of a city."""
        cases = forms if len(forms) == len(CASES) else [forms[0]] * len(CASES)
        return Name({**dict(zip(CASES, cases, strict=True)), "bare": forms[0]})

    def participant_forms(self, key: str, known: Sequence[str]) -> dict[str, str]:
        """The cases of a name; of those that documents print, the one of the case wins."""
        rows = self.world.declensions(key, self.language)
        if not rows:
            name = next(iter(known), None)
            return {case: plain(name) for case in (*CASES, "bare")} if name else {}
        found = {}
        for place, case in enumerate(CASES):
            printed = [row[place] for row in rows if row[place] in known]
            found[case] = printed[0] if printed else rows[0][place]
        return {**found, "bare": found["nom"]}

    def plural(self, number: int) -> str:
        """одно, два–четыре, пять."""
        if number % 10 == 1 and number % 100 != 11:
            return "one"
        few = number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14)
        return "few" if few else "many"

    def sort_key(self, name: str) -> str:
        """ё stands with е; hyphens and apostrophes do not count."""
        folded = name.casefold().replace("ё", "е")
        return "".join(c for c in folded if c.isalnum() or c == " ")


def make(treaty: Treaty) -> Grammar:
    """The grammar of Russian."""
    return Russian(treaty)

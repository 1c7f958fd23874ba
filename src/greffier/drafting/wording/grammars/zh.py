"""Chinese: numbers in words, counters, the order of sounds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from greffier.documents.numerals import ROMANS
from greffier.drafting.content import Fact
from greffier.drafting.wording.grammar import Grammar
from greffier.drafting.wording.values import Name
from greffier.treaties import Treaty

__all__ = ["make"]


class _One(dict[str, str]):
    """Words that have one form, whatever is asked for."""

    def __init__(self, words: str) -> None:
        super().__init__(nom=words, bare=words)

    def get(self, _form: str, _default: object = None) -> str:
        """The words."""
        return self["nom"]


class Chinese(Grammar):
    """Every name has one form."""

    language = "zh"

    def declined(self, forms: Mapping[str, str], gender: str) -> Name:
        """The words as they are."""
        return Name(_One(forms.get("nom") or forms["bare"]), gender)

    def titled(self, name: str) -> Name:
        """A name as it is."""
        return self.declined({"nom": name}, "n")

    def head(self, name: str) -> str | None:
        """The last words of a name, which a text goes on to use for the whole."""
        return max((t for t in self.data["tails"]["names"] if name.endswith(t)), key=len, default=None)

    def gathering(self, kind: str, ordinal: int | None) -> Name:
        """`第十三届会议`, `第二十一次会议`."""
        entry = self.data["nouns"][kind]
        noun = entry["forms"]["nom"]
        if ordinal is None:
            return self.titled(noun)
        return self.titled(
            f"{self.ordinal(ordinal, 'n', 'nom')}{entry['counter']}{entry.get('counted', noun)}"
        )

    def ordinal(self, number: int, _gender: str, _form: str) -> str:
        """`第二十一`; in figures from 100 on."""
        return f"{self.data['ordinals']['prefix']}{self.words(number)}"

    def words(self, number: int) -> str:
        """A number in words, in figures from 100 on."""
        data = self.data["ordinals"]
        if number >= 100:
            return str(number)
        tens, unit = divmod(number, 10)
        before = "" if tens <= 1 else data["digits"][tens]
        return f"{before}{data['ten'] if tens else ''}{data['digits'][unit]}"

    def chapter(self, number: str) -> str:
        """Chapters are counted in words."""
        return self.words(ROMANS.index(number.lower()) + 1)

    def cardinal(self, number: int, _key: str) -> str:
        """A number before a counter."""
        return self.data["cardinals"].get(str(number)) or self.words(number)

    def decision(self, kind: str, number: str, body: str | None = None) -> Name:
        """A resolution or decision by its number; naming it cites it."""
        noun = self.data["nouns"][kind]["forms"]["nom"]
        words = self.data["decisions"]["pattern"].format(number=number, noun=noun)
        key = {"body": body, "kind": kind, "number": number}
        fact = Fact("decision", {"decision": key, "date": None, "paragraph": None})
        return Name(_One(words), "n", (fact,) if body is not None else ())

    def symbol(self, *symbols: str) -> Name:
        """A document by its symbol."""
        found = super().symbol(*symbols)
        return Name(_One(found.forms["nom"]), "n", found.facts)

    def place(self, name: str) -> Name:
        """A city."""
        return self.titled(super().place(name).forms["nom"])

    def participant_forms(self, key: str, known: tuple[str, ...]) -> dict[str, str]:  # type: ignore[override] # any sequence
        """The name of a participant."""
        found = super().participant_forms(key, known)
        return _One(found["nom"]) if found else {}

    def listed(self, items: Sequence[str]) -> str:
        """Things in a row; those that hold an "and" are joined by another."""
        lists = self.data["lists"]
        if len(items) > 1 and any(lists["and"] in item for item in items):
            return f"{lists['comma'].join(items[:-1])}{lists['and_also']}{items[-1]}"
        return super().listed(items)

    def numeral(self, kind: str, number: int) -> str:
        """Chapters are counted in words."""
        if kind == "chapter":
            return self.words(number)
        return super().numeral(kind, number)

    def sort_key(self, name: str) -> str:
        """The order of sounds: of the characters in the national set, the rarer ones by one that sounds alike."""
        sounds = self.data["sounds"]
        return "".join(sounds.get(c, c) for c in name).encode("gb18030").decode("latin-1")


def make(treaty: Treaty) -> Chinese:
    """The grammar of Chinese."""
    return Chinese(treaty)

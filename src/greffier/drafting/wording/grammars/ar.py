"""Arabic: case and gender of ordinals, the dual, prepositions and pronouns written together, isolated numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any
from unicodedata import combining, normalize

from greffier.documents.numerals import ROMANS
from greffier.drafting.inline import GAP, LRI, PDI, isolate
from greffier.drafting.wording.grammar import Grammar
from greffier.drafting.wording.numerals import letter
from greffier.drafting.wording.values import Name
from greffier.treaties import Treaty

__all__ = ["make"]

UNCOUNTED = ("pl", "du", "stem", "acc_any")
"""Forms of a noun that have no number behind them."""


class Arabic(Grammar):
    """`nom`, and `gen` for genitive and accusative; `li` and `bi` with a preposition; `_his` `_her` `_their`."""

    language = "ar"

    # Names

    def titled(self, name: str) -> Name:
        """A name, which is definite by its article or by what follows it."""
        entry = self._entry(name)
        if entry is None:
            return self.unknown(name)
        return Name(self._prefixed(name), entry["gender"])

    def head(self, name: str) -> str | None:
        """What a text goes on to call a body."""
        entry = self._entry(name)
        return str(entry.get("short") or entry["name"]) if entry is not None else None

    def _entry(self, name: str) -> Mapping[str, str] | None:
        found = [e for e in self.data["heads"] if f"{name} ".startswith(e["name"] + " ")]
        return max(found, key=lambda e: len(e["name"]), default=None)

    def unknown(self, name: str) -> Name:
        """A name whose first words are not known, in quotation marks behind a word that has a gender."""
        entry = self.data["unknown_head"]
        return Name(self._prefixed(f"{entry['forms']['nom']} {self.quoted(name)}"), entry["gender"])

    def _prefixed(self, words: str, oblique: str | None = None) -> dict[str, str]:
        """Words with what is written together with them; behind a preposition stands the genitive."""
        article, oblique = self.data["article"], oblique or words
        if oblique.startswith(article["the"]):
            li = article["li_the"] + oblique.removeprefix(article["the"])
        else:
            li = article["li"] + oblique
        return {"nom": words, "gen": oblique, "bare": words, "li": li, "bi": article["bi"] + oblique}

    def named(self, noun: str) -> Name:
        """A noun with the article and with pronouns, its dual and plural."""
        entry = self.data["nouns"][noun]
        the = self.data["article"]["the"]
        forms = self._prefixed(the + entry["stem"])
        forms |= {
            "pl": the + entry["plural"],
            "pl_bound": entry["plural"],
            "stem": entry["stem"],
            "acc_any": entry.get("accusative", entry["stem"]),
        }
        for case in ("nom", "gen"):
            forms[f"du_{case}"] = entry["dual"][case]
            forms[f"du_the_{case}"] = f"{the}{entry['dual'][case]}{self.data['article']['dual']}"
            for who, pronoun in self.data["pronouns"].items():
                forms[f"{case}_{who}"] = entry["bound"] + pronoun
                forms[f"du_{case}_{who}"] = entry["dual"][case] + pronoun
                forms[f"pl_{case}_{who}"] = entry["plural"] + pronoun
        return Name(forms, entry["gender"])

    def gathering(self, kind: str, ordinal: int | None) -> Name:
        """A session or meeting with the ordinal behind it, where it has one."""
        noun = self.named(kind)
        if ordinal is None:
            return noun
        forms = {}
        for form, words in noun.forms.items():
            if not form.startswith(UNCOUNTED):
                case = "nom" if form.startswith(("nom", "bare")) else "gen"
                forms[form] = f"{words} {self.ordinal(ordinal, noun.gender, case)}"
        return Name(forms, noun.gender)

    def ordinal(self, number: int, gender: str, form: str) -> str:
        """`الثالث والعشرين`: units agree in gender, tens show the case; in figures from 100 on."""
        data = self.data["ordinals"]
        if number >= 100:
            return str(number)
        tens, unit = divmod(number, 10)
        if number <= 10:
            return str(data[gender][str(number)])
        first = data["first"][gender] if unit == 1 else data[gender].get(str(unit), "")
        if tens == 1:
            return f"{first} {data['ten'][gender]}"
        round_ = data["tens"][str(tens)] + data["tens_endings"][form]
        return f"{first}{data['and']}{round_}" if unit else str(round_)

    def decision(self, kind: str, number: str, body: str | None = None) -> Name:
        """A resolution or decision by its number; naming it cites it."""
        found = super().decision(kind, number, body)
        forms = {form: words for form, words in found.forms.items() if not form.startswith(UNCOUNTED)}
        return Name(forms, found.gender, found.facts)

    def symbol(self, *symbols: str) -> Name:
        """A document by its symbol."""
        found = super().symbol(*symbols)
        return Name({**found.forms, "gen": found.forms["nom"]}, found.gender, found.facts)

    def place_forms(self, forms: Sequence[str]) -> Name:
        """A city."""
        return Name(self._prefixed(forms[0]))

    def participant_forms(self, key: str, known: Sequence[str]) -> dict[str, str]:
        """The name of a participant: `bare` as lists print it, else as a sentence has it."""
        listed = super().participant_forms(key, known).get("bare")
        if not listed:
            return {}
        names = [row[0] for row in self.world.declensions(key, self.language)]
        text = next((n for n in names[1:] if "(" not in n), listed) if "(" in listed else listed
        return {**self._prefixed(text), "bare": listed, "text": text}

    # Numbers and rows

    def listed(self, items: Sequence[str]) -> str:
        """Things in a row, each but the first behind its own "and"."""
        lists = self.data["lists"]
        if len(items) == 1:
            return items[0]
        long = any(" " in item for item in items)
        found = items[0]
        for item in items[1:]:
            figure = not _starts_in_arabic(item)
            joint = lists["and_figure" if figure else "and"]
            found += (lists["comma"].rstrip() if long and len(items) > 2 else "") + joint + item
        return found

    def enumerated(self, names: Sequence[str]) -> str:
        """As things are."""
        return self.listed(names)

    def chapter(self, number: str) -> str:
        """In words, as the noun has it: الفصل الأول."""
        return self.ordinal(ROMANS.index(number.lower()) + 1, "m", "gen")

    def chapters(self, numbers: Sequence[str]) -> str:
        """As things are."""
        return self.listed([self.chapter(number) for number in numbers])

    def sitting(self, number: int) -> str:
        """In words, as the noun has it: الجلسة الأولى."""
        return self.ordinal(number, "f", "nom")

    def plural(self, number: int) -> str:
        """One, two, three to ten, eleven and more, round hundreds."""
        rest = number % 100
        if number in (1, 2):
            return "one" if number == 1 else "two"
        if 3 <= rest <= 10:
            return "few"
        return "many" if rest > 10 else "hundred"

    def cardinal(self, number: int, key: str) -> str:
        """A number before a noun, in words where it is small; its gender is the other one."""
        words: Mapping[str, str] = self.data["numbers"][self.data["counts"][key].get("gender", "m")]
        return words.get(str(number)) or str(number)

    def several(self, names: Sequence[Name]) -> str:
        """Two are a dual."""
        return "du" if len(names) == 2 else super().several(names)

    def numeral(self, kind: str, number: int) -> str:
        """Chapters are counted by adverbs, items of items by figures."""
        if kind == "subitem":
            return str(number)
        if kind == "chapter":
            return letter(self.data["markers"]["chapters"], number)
        return super().numeral(kind, number)

    def item_number(self, number: str) -> str:
        """`2.a` is `2 (أ)`."""
        markers = self.data["markers"]
        letters = dict(zip(markers["latin"], markers["letters"], strict=False))
        return super().item_number(".".join(letters.get(part, part) for part in number.split(".")))

    # Direction

    def finished(self, text: str) -> str:
        """Every number and symbol in an isolate, so that it keeps its order among words that run from the right.

        A line without Arabic words (a date of issue in English) is one.
        """
        if not any(_arabic(c) for c in text):
            if GAP not in text:  # with one, other words of the sentence are missing
                return isolate(text) if _LATIN_LINE.fullmatch(text) else text
        return _PIECES.sub(_isolated, text)

    def sort_key(self, name: str) -> str:
        """The article does not count, nor does what alef, hamza and final letters are written with."""
        words = []
        for word in "".join(c for c in normalize("NFC", name) if not combining(c)).split():
            the = self.data["article"]["the"]
            words.append(word.removeprefix(the) if len(word) > len(the) + 1 else word)
        return " ".join(words).translate(_FOLDED)


_FOLDED: Mapping[int, Any] = {
    ord(c): to
    for to, letters in (("ا", "أإآٱ"), ("ه", "ة"), ("ي", "ىئ"), ("و", "ؤ"), ("", "ءـ()-"))
    for c in letters
}
"""Letters that the alphabet does not tell apart."""
_RUN = r"[0-9A-Za-z](?:[0-9A-Za-z./#&'’:+–-]|\(?[A-Z]+\)?|[ ](?=[A-Za-z(]))*"
_PIECES = re.compile(f"(?P<done>{LRI}[^{PDI}]*{PDI}|\ue002[^\ue003]*\ue003)|(?P<run>{_RUN})")
"""Runs that are isolated already, references to notes; then whatever is written from the left."""
_LATIN_LINE = re.compile(r"[0-9A-Za-z.:,’' -]*[A-Za-z][0-9A-Za-z.:,’' -]*")
_RANGE = re.compile(r"\d+(?:[-–]\d+)+")


def _isolated(found: re.Match[str]) -> str:
    if found["done"]:
        return found["done"]
    run = found["run"].rstrip(" .:-–'’")
    rest = found["run"][len(run) :]
    opened = run.rfind(" (")
    if opened > 0 and ")" not in run[opened:]:
        # the bracket belongs to the words around
        return f"{isolate(run[:opened])} ({isolate(run[opened + 2 :])}{rest}"
    if _RANGE.fullmatch(run):
        # a range runs from the right: each of its numbers by itself
        return re.sub(r"\d+", lambda one: isolate(one[0]), run) + rest
    return isolate(run) + rest


def _arabic(sign: str) -> bool:
    return "\u0600" <= sign <= "\u06ff"


def _starts_in_arabic(text: str) -> bool:
    return _arabic(text.lstrip(LRI)[:1] or " ")


def make(treaty: Treaty) -> Arabic:
    """The grammar of Arabic."""
    return Arabic(treaty)

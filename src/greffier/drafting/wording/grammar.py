"""How a language forms names, numbers and dates: what is common; each language has a module in `grammars/`.

The words are data (`languages/CODE/grammar.toml`). Forms are named by case where a language has cases, by the article
or preposition that they bear where it has not; every language has `nom`, the form of a subject, and `bare`, the words
alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from importlib import import_module
from string import ascii_uppercase
from typing import Any
from unicodedata import combining, normalize

from greffier.drafting.content import Fact
from greffier.drafting.inline import plain
from greffier.drafting.wording.files import load_toml
from greffier.drafting.wording.numerals import letter, roman, value_of
from greffier.drafting.wording.values import Name, WordingError
from greffier.treaties import Treaty
from greffier.treaties.world import World, world

__all__ = ["Grammar", "folded", "grammar"]


class Grammar:
    """The grammar of one language, for the documents of one treaty."""

    language = ""

    def __init__(self, treaty: Treaty) -> None:
        self.treaty = treaty
        self.world: World = world()
        self.data = load_toml(self.language, "grammar")

    # Names

    def named(self, noun: str) -> Name:
        """A noun of the data in its forms."""
        entry = self.data["nouns"][noun]
        return self.declined(entry["forms"], entry.get("gender", "n"))

    def declined(self, forms: Mapping[str, str], gender: str) -> Name:
        """A name from the forms that the data give; languages add those that follow by rule."""
        return Name({**forms, "bare": forms.get("bare") or forms["nom"]}, gender)

    def body(self, key: str) -> Name:
        """A body by its whole name. Raises WordingError where the treaty has no name of it in this language."""
        body = self.treaty.bodies.get(key)
        name = body.names.get(self.language) if body is not None else None
        if name is None:
            raise WordingError(f"{self.treaty.key}: {key} has no name in {self.language!r}")
        return self.titled(name)

    def short_body(self, key: str) -> Name:
        """A body by the first words of its name, as texts go on to call it: "the Conference", "the Working Group"."""
        name = self.treaty.bodies[key].names.get(self.language, "")
        return self.titled(self.head(name) or name)

    def head(self, name: str) -> str | None:
        """The words of `heads` that a name begins with."""
        heads = (entry["name"] for entry in self.data.get("heads", ()))
        return max((h for h in heads if f"{name} ".startswith(f"{h} ")), key=len, default=None)

    def titled(self, name: str) -> Name:
        """A proper name whose first words are declined, where they are known."""
        for entry in sorted(self.data.get("heads", ()), key=lambda e: -len(e["name"])):
            if f"{name} ".startswith(entry["name"] + " "):
                rest = name[len(entry["name"]) :]
                forms = {form: words + rest for form, words in entry.get("forms", {}).items()}
                return self.declined({"nom": name, **forms}, entry["gender"])
        return self.unknown(name)

    def unknown(self, name: str) -> Name:
        """A name whose first words are not known, in quotation marks behind a word that can be declined."""
        entry = self.data["unknown_head"]
        forms = {form: f"{words} {self.quoted(name)}" for form, words in entry["forms"].items()}
        return self.declined(forms, entry["gender"])

    def gathering(self, kind: str, ordinal: int | None) -> Name:
        """A session or meeting (`kind` as in the treaty's `gathering`) with its ordinal, where it has one."""
        noun = self.named(kind)
        if ordinal is None:
            return noun
        forms = {
            form: self.counted(form, self.ordinal(ordinal, noun.gender, form), words)
            for form, words in noun.forms.items()
            if not form.startswith("pl")
        }
        return Name(forms, noun.gender)

    def counted(self, _form: str, ordinal: str, noun: str) -> str:
        """An ordinal and its noun in one form."""
        return f"{ordinal} {noun}"

    def ordinal(self, number: int, gender: str, form: str) -> str:
        """An ordinal in words, in figures where it has none."""
        raise NotImplementedError

    def sitting(self, number: int) -> str:
        """The number of a sitting in the order of those of its session: in figures with what the data put around them."""
        forms = self.data["sittings"]
        return self.figures(str(forms.get(str(number)) or forms["other"]).format(n=number))

    def chapter(self, number: str) -> str:
        """The Roman number of a chapter as it stands in a sentence."""
        return self.figures(number)

    def chapters(self, numbers: Sequence[str]) -> str:
        """Chapters in a row; numbers are read otherwise than words that begin so."""
        lists = self.data["lists"]
        *before, last = map(self.chapter, numbers)
        return f"{lists['comma'].join(before)}{lists['and']}{last}" if before else last

    def decision(self, kind: str, number: str, body: str | None = None) -> Name:
        """A resolution or decision by its number; naming it cites it."""
        noun = self.named(kind)
        key = {"body": body, "kind": kind, "number": number}
        fact = Fact("decision", {"decision": key, "date": None, "paragraph": None})
        forms = {form: f"{words} {self.figures(number)}" for form, words in noun.forms.items()}
        return Name(forms, noun.gender, (fact,) if body is not None else ())

    def decisions(self, kind: str, numbers: Sequence[str], body: str | None = None) -> Name | None:
        """Several under one noun: "decisions 2/2 and 3/2"; None where the data have no plural, and each has its own."""
        plural = {f[3:]: words for f, words in self.named(kind).forms.items() if f.startswith("pl_")}
        if "nom" not in plural:
            return None
        listed = self.listed([self.figures(number) for number in numbers])
        facts = tuple(fact for number in numbers for fact in self.decision(kind, number, body).facts)
        return Name({form: f"{words} {listed}" for form, words in plural.items()}, "pl", facts)

    def symbol(self, *symbols: str) -> Name:
        """A document by its symbol, a joint one by all of its own; naming it cites them."""
        facts = tuple(Fact("symbol", {"symbol": s, "raw": s, "lookalikes": False}) for s in symbols)
        words = self.figures("-".join(symbols))
        return Name({"nom": words, "bare": words}, "m", facts)

    def place(self, name: str) -> Name:
        """A city by its English name. Raises WordingError where it has no name in this language."""
        forms = self.world.place_names(name, self.language)
        if not forms:
            raise WordingError(f"{name} has no name in {self.language!r}")
        return self.place_forms(forms)

    def place_forms(self, forms: Sequence[str]) -> Name:
        """A city from the names that the data give."""
        return Name({"nom": forms[0], "bare": forms[0]})

    def participant(self, key: str, known: Sequence[str] = ()) -> Name | None:
        """A State or organization; `known` are its names as documents print them, which win. None where it has none."""
        names = self.participant_forms(key, known)
        return Name(names, "m") if names else None

    def participant_forms(self, key: str, known: Sequence[str]) -> dict[str, str]:
        """The forms of a participant's name."""
        name = next(iter(known), None) or self.world.participant_names(self.language).get(key)
        return {"nom": plain(name), "bare": plain(name)} if name else {}

    # Numbers and dates

    def figures(self, text: str) -> str:
        """A symbol or number as it stands in a sentence."""
        return text

    def days(self, start: str, end: str | None = None, *, part: str = "") -> str:
        """Days, a day or a month in a sentence, with the preposition that they need; `part` `head_` for a masthead.

        With any `part` a month has no preposition. `start` and `end` are ISO days or months.
        """
        end = end or start
        dates = self.data["dates"]
        if len(start) == len("2024-06"):
            alone = str(dates["month"].format(**self._month(start, "months_alone")))
            return alone if part else str(dates["month_in"].format(**self._month(start, "months_in")))
        first, last = self._day(start), self._day(end)
        if start == end:
            return str((dates.get(f"{part}day") or dates["day"]).format(**first))
        values = {**first, **{f"{k}2": v for k, v in last.items()}}
        if start[:4] != end[:4]:
            key = "range_years"
        elif start[:7] != end[:7]:
            key = "pair_months" if _next_day(start, end) else "range_months"
        elif _next_day(start, end):
            key = "pair"
        else:
            key = "range"
        return str((dates.get(part + key) or dates[key]).format(**values))

    def weekday(self, iso: str) -> str:
        """A day with its weekday, for a timetable: `Monday, 6 September`."""
        name = self.data["weekdays"][date.fromisoformat(iso).weekday()]
        said = str(self.data["dates"]["weekday"]).format(w=name, **self._day(iso))
        return said[:1].upper() + said[1:]

    def _day(self, iso: str) -> dict[str, Any]:
        return {**self._month(iso, "months"), "d": self.day_number(int(iso[8:]))}

    def _month(self, iso: str, months: str) -> dict[str, Any]:
        return {"m": self.data[months][int(iso[5:7]) - 1], "y": int(iso[:4])}

    def day_number(self, day: int) -> str:
        """The figure of a day."""
        return str(day)

    # Rows of things

    def listed(self, items: Sequence[str]) -> str:
        """Things in a row: "a, b and c"; before the last of several that hold an "and" themselves stands another."""
        lists = self.data["lists"]
        *before, last = items
        if not before:
            return last
        joint = (
            lists["and_also"]
            if len(items) > 2 and any(lists["and"] in item for item in items)
            else lists["and"]
        )
        return f"{lists['comma'].join(before)}{joint}{last}"

    def clauses(self, items: Sequence[str]) -> str:
        """Clauses in a row."""
        joint: str | None = self.data["lists"].get("clause")
        return joint.join(items) if joint is not None else self.listed(items)

    def enumerated(self, names: Sequence[str]) -> str:
        """Names in a row, as those of a list of States: with the plain "and", whatever they hold."""
        lists = self.data["lists"]
        *before, last = names
        return f"{lists['comma'].join(before)}{lists['and']}{last}" if before else last

    def quoted(self, text: str) -> str:
        """Words in quotation marks."""
        quotes = self.data["quotes"]
        return f"{quotes['open']}{text}{quotes['close']}"

    def count(self, number: int, key: str) -> str:
        """How many of a thing: `counts` of the data give the words for it."""
        return str(self.data["counts"][key][self.plural(number)]).format(n=self.cardinal(number, key))

    def plural(self, number: int) -> str:
        """Which of the forms `one` `two` `few` `many` a number takes."""
        return "one" if number == 1 else "many"

    def cardinal(self, number: int, _key: str) -> str:
        """A number of things, in words where the language has them for so few."""
        words: dict[str, str] = self.data.get("cardinals", {})
        return words.get(str(number)) or self.figures(str(number))

    def marker(self, kind: str, number: int) -> str:
        """The printed marker of the n-th part of a kind: `paragraph` `chapter` `section` `item` `subitem` `agenda`."""
        pattern: str = self.data["markers"][kind]
        return pattern.format(n=self.numeral(kind, number))

    def marked(self, kind: str, number: str) -> str:
        """The printed marker of a part by its type and number as the reading contract has them (`4`, `a`, `iv`)."""
        kind = "paragraph" if kind == "operative" else kind
        value = int(number) if number.isdigit() else value_of(number, roman=kind in ("chapter", "subitem"))
        if value is None or (number.isdigit() and kind in ("item", "subitem")):
            pattern: str = self.data["markers"][kind]
            return pattern.format(n=number)
        return self.marker(kind, value)

    def numeral(self, kind: str, number: int) -> str:
        """The number, letter or roman numeral in a marker."""
        if kind == "chapter":
            return roman(number)
        if kind == "section":
            return letter(self.data["markers"].get("sections", ascii_uppercase), number)
        if kind == "item":
            return letter(self.data["markers"]["letters"], number)
        return roman(number).lower() if kind == "subitem" else str(number)

    def masthead_date(self, iso: str) -> str:
        """The date of issue (an ISO day or month) in a masthead, which several languages print in English."""
        dates = self.data["dates"]
        months = self.data.get("masthead_months") or self.data["months"]
        month, year = months[int(iso[5:7]) - 1], iso[:4]
        if len(iso) == len("2024-06"):
            return str(dates.get("masthead_month") or "{m} {y}").format(m=month, y=year)
        pattern: str = dates.get("masthead") or "{d} {m} {y}"
        return pattern.format(m=month, d=self.masthead_day(int(iso[8:])), y=year)

    def masthead_day(self, day: int) -> str:
        """The figure of the day of issue."""
        return str(day)

    def item_number(self, number: str) -> str:
        """The number of an agenda item in a sentence: `2.a` is `2 (a)`."""
        top, *below = number.split(".")
        pattern: str = self.data["markers"].get("in_text") or self.data["markers"]["item"]
        return self.figures(" ".join([top, *(pattern.format(n=n) for n in below)]))

    def several(self, names: Sequence[Name]) -> str:
        """The gender of names in a row: `pl`, or a dual where a language has one."""
        return "pl" if len(names) > 1 else names[0].gender

    def finished(self, text: str) -> str:
        """A sentence as it is written; doing so again changes nothing."""
        return text

    def sort_key(self, name: str) -> str:
        """What names are put into the language's own alphabetical order by: accents and hyphens do not count."""
        return folded(name)


def _next_day(start: str, end: str) -> bool:
    return date.fromisoformat(end) - date.fromisoformat(start) == timedelta(days=1)


def folded(name: str) -> str:
    """Letters without their marks, and the blanks between words."""
    letters = normalize("NFKD", name.casefold().replace("œ", "oe"))
    return " ".join("".join(c if c.isalnum() else " " for c in letters if not combining(c)).split())


def grammar(language: str, treaty: Treaty) -> Grammar:
    """The grammar of a language (a module of `grammars/`)."""
    made: Grammar = import_module(f"greffier.drafting.wording.grammars.{language}").make(treaty)
    return made

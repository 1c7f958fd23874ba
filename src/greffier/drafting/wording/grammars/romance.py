"""What French and Spanish have in common: articles, drawn together with the preposition before them."""

from __future__ import annotations

from collections.abc import Mapping

from greffier.drafting.inline import plain
from greffier.drafting.wording.grammar import Grammar
from greffier.drafting.wording.values import Name

__all__ = ["Romance"]


class Romance(Grammar):
    """`nom` has the article, `de` and `a` the preposition with it, `bare` neither; `pl` is the plural, bare.

    A State's or organization's `bare` is its name as lists print it, `text` the words that stand behind the article.
    """

    def contracted(self, preposition: str, article: str) -> str:
        """The preposition `de` or `a` with an article (empty where a name has none), as it stands before a word."""
        raise NotImplementedError

    def article(self, gender: str, word: str) -> str:
        """The definite article before a word, with the blank that follows it."""
        raise NotImplementedError

    def with_article(self, bare: str, gender: str, article: str | None = None) -> dict[str, str]:
        """The forms of words by their article; that of their gender where none is given."""
        article = self.article(gender, bare) if article is None else article
        return {
            "nom": f"{article}{bare}",
            "de": f"{self.contracted('de', article)}{bare}",
            "a": f"{self.contracted('a', article)}{bare}",
            "bare": bare,
        }

    def declined(self, forms: Mapping[str, str], gender: str) -> Name:
        """The article and prepositions before the words; those of the plural where the data have one."""
        bare = forms["bare"]
        found = {**self.with_article(bare, gender), **forms}
        if "pl" in forms:
            plural = self.with_article(forms["pl"], f"{gender}pl")
            found |= {f"pl_{form}": words for form, words in plural.items()}
        return Name(found, number(gender))

    def titled(self, name: str) -> Name:
        """A proper name with its article, by its first words."""
        gender = self.gender_of(name)
        return self.declined({"bare": name}, gender) if gender else self.unknown(name)

    def gender_of(self, name: str) -> str | None:
        """The gender of the first words of a name; `pl` for what is a plural; None where they are not known."""
        head = self._entry(name)
        if head is not None:
            return str(head["gender"])
        word = name.split(maxsplit=1)[0]
        return next((gender for gender, words in self.data["genders"].items() if word in words), None)

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
        return self.declined({"bare": f"{entry['forms']['bare']} {self.quoted(name)}"}, entry["gender"])

    def gathering(self, kind: str, ordinal: int | None) -> Name:
        """A session or meeting with its ordinal, where it has one, and the article before both."""
        noun = self.named(kind)
        if ordinal is None:
            return noun
        words = self.counted("bare", self.ordinal(ordinal, noun.gender, "bare"), noun.forms["bare"])
        return self.declined({"bare": words}, noun.gender)

    def decision(self, kind: str, number: str, body: str | None = None) -> Name:
        """A resolution or decision by its number; naming it cites it."""
        found = super().decision(kind, number, body)
        bare = f"{self.data['nouns'][kind]['forms']['bare']} {self.figures(number)}"
        return Name({**found.forms, **self.with_article(bare, found.gender)}, found.gender, found.facts)

    def participant(self, key: str, known: tuple[str, ...] = ()) -> Name | None:  # type: ignore[override] # any sequence
        """A State or organization with its article."""
        listed = next(iter(known), None) or self.world.participant_names(self.language).get(key)
        if not listed:
            return None
        text, gender, article = self._in_text(key, plain(listed))
        return Name(
            {**self.with_article(text, gender, article), "bare": plain(listed), "text": text}, number(gender)
        )

    def _in_text(self, key: str, listed: str) -> tuple[str, str, str | None]:
        """The name as a sentence has it, its gender, its article where the table has one."""
        names = [row[0] for row in self.world.declensions(key, self.language)]
        if "(" in listed and len(names) > 1:
            text = next((name for name in names[1:] if "(" not in name), listed)
        else:
            text = listed
        entry = self.world.article(key, self.language)
        known = self.gender_of(text)
        if known and (entry is None or text != names[0]):
            return text, known, None
        article, gender = entry or ("", "m")
        return text, gender, self.article(gender, text) if article else ""


def number(gender: str) -> str:
    """The gender that templates choose by: all plurals are one."""
    return "pl" if gender.endswith("pl") else gender

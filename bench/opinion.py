"""An invented opinion of an American court, full of citations: the kind of text that eyecite is made for."""

from __future__ import annotations

import random

PARTIES = "Alder Bramley Corwin Dunmore Eastlake Farrow Granger Hollis Ingram Jessup Keswick Lorimer".split()
COURTS = ("9th Cir.", "2d Cir.", "D.C. Cir.", "5th Cir.", "S.D.N.Y.", "N.D. Cal.", "E.D. Va.", "D. Mass.")
FEDERAL = ("F.2d", "F.3d", "F. Supp.", "F. Supp. 2d", "F. Supp. 3d")
STATE = ("N.E.2d", "So. 2d", "P.3d", "A.2d", "S.W.3d", "Cal. App. 4th", "Ill. 2d")
# Full citations of cases are the rarest here, short forms the commonest, as in real opinions; for eyecite the first
# are the slowest by far (it looks through a list of all courts), so the mixture is in its favour.
CITING = (
    "The trial court read the clause too narrowly, and its order cannot stand. See {case}.",
    "We have said as much before: notice must come first. {short}.",
    "The statute leaves no room for that reading. See {statute}.",
    "Counsel relies on {supreme}, but the facts there were of another kind.",
    "The text is plain, and the parties do not say otherwise. See {statute}.",
    "That is how the rule was read when it was new, and it has not changed. Id. at {page}.",
    "Two of the three judges thought the point too clear for argument. Id. at {page}.",
    "The words bear no other sense. {short}.",
    "On this point the parties agree, and so do we. Id. at {page}.",
    "That rule was settled in {supreme}, and nothing since has moved it.",
    "Nor does the commentary help the appellant. See {journal}.",
    "None of this was raised below, and it comes too late now. {name}, supra, at {page}.",
)
PROSE = (
    "The reply brief answers a question that no one had asked, and we leave it where it lies.",
    "A shipment that is late by a day is late, whatever the ledger says; the contract is plain.",
    "The warehouse was locked on the Friday, the keys lay with the agent, and nobody thought to call him.",
    "What the foreman knew, and when he came to know it, was for the jury; they heard him and believed him.",
    "The appellant asks us to weigh that evidence again, which is not our office.",
    "Both sides had the letter, both read it at the time, and neither found it odd until the price had fallen.",
    "There is nothing in the record to suggest that the delay was meant, and a good deal to suggest that it was not.",
    "The magistrate recommended otherwise, for reasons that she set out with care, and the district judge agreed.",
    "It is one thing to promise delivery, and quite another to promise that the road will be open.",
    "We turn to the question of costs, on which little was said in argument and rather more in the papers.",
)


class Opinion:
    """Writes opinions; the same seed writes the same ones."""

    def __init__(self, seed: int = 1) -> None:
        self.random = random.Random(seed)

    def pieces(self, count: int, length: int) -> list[str]:
        """So many opinions of about so many characters."""
        return [self.piece(length) for _ in range(count)]

    def piece(self, length: int) -> str:
        """Paragraphs until `length` is reached; about two citations in a thousand characters, as in real opinions."""
        paragraphs: list[str] = []
        while sum(map(len, paragraphs)) < length:
            paragraphs.append(" ".join(self.sentences()) + "\n\n")
        return "".join(paragraphs)

    def sentences(self) -> list[str]:
        """A paragraph: prose, with one or two sentences that cite."""
        prose = self.random.sample(PROSE, 5)
        cited = [self.citing() for _ in range(self.random.randint(1, 2))]
        return [*prose[:2], *cited[:1], *prose[2:], *cited[1:]]

    def citing(self) -> str:
        """One sentence with its citations filled in."""
        words = self.random.choice(CITING).replace("{case}", self.case())
        number, pick = self.random.randint, self.random.choice
        return words.format(
            short=f"{pick(PARTIES)}, {number(100, 999)} F.3d at {number(100, 999)}",
            statute=f"{number(5, 42)} U.S.C. § {number(100, 2999)}({pick('abcd')})",
            supreme=f"{self.name()}, {number(300, 580)} U.S. {number(1, 900)} ({number(1945, 2020)})",
            journal=f"{number(60, 130)} Harv. L. Rev. {number(1, 1900)} ({number(1960, 2020)})",
            name=pick(PARTIES),
            page=number(100, 999),
        )

    def case(self) -> str:
        """A full citation of a case."""
        number, pick = self.random.randint, self.random.choice
        volume, page = number(10, 999), number(1, 1400)
        if self.random.random() < 0.5:
            return f"{self.name()}, {volume} {pick(FEDERAL)} {page} ({pick(COURTS)} {number(1970, 2023)})"
        return f"{self.name()}, {volume} {pick(STATE)} {page}, {page + number(1, 9)} ({number(1950, 2015)})"

    def name(self) -> str:
        """A case's name."""
        return f"{self.random.choice(PARTIES)} v. {self.random.choice(PARTIES)}"

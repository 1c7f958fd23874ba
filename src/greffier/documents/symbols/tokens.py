"""A token of a symbol: what stands between two slashes.

    number            76    120 B    92 A-B    12-14    7Add.2
    word              RES   COP-MOP
    word and number   WG.2   Add.1   OzL.Pro.28   CONF.VI   ES-10   WG2020   L.4 A

Each may be followed by something in parentheses, a remark: `6 (Sect. 27)`, `217 (III)`, `COP(15)`.
"""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["CHANGES", "KINDS", "canonical_token", "is_bare", "own_session", "word_and_number"]

KINDS = frozenset("RES DEC PRST PV SR L CRP INF NGO WP MISC TP".split())
"""Words that name the kind of a document, not a body."""

CHANGES = frozenset("Add Addendum Amend Corr Corrigendum Rev".split())
"""Words that change or complete the document whose symbol stands before them."""

_MIXED_CASE = {
    word.lower(): word
    for word in "Add Addendum Agenda Amend Conv Corr Corrigendum Hg OzL Part Parts Pro Prov Report Rev Sect Sub "
    "Summary Supp Suppl Vol".split()
}

_BARE = r"\d{1,6}(?:-\d{1,6})?"
_WORD = r"[A-Za-z]{1,14}"
_GLUED = r"(?:[A-Za-z]{2,14}\.\d{1,4})?"  # 7Add.2, a slash forgotten
_LETTER = r"(?: ?([A-Za-z](?:-[A-Za-z])?))?"
_TOKEN = re.compile(
    rf"((?:{_BARE}|{_WORD}(?:[.-]{_WORD}){{0,3}}(?:[.-]?{_BARE})?){_GLUED})"
    rf"(?:(?<=\d){_LETTER})?(?: ?\( ?([^()]{{1,40}}?) ?\){_LETTER})?"
)
_LETTERS = re.compile(r"[A-Za-z]+")

_COUNT = r"(?:\d{1,4}[a-z]?|[ivxlc]{1,8})"
_SESSION_REMARK = re.compile(rf"(?:[a-z]{{1,3}}-)?{_COUNT}|[a-z]{{1,2}}")
_PART_REMARK = re.compile(
    rf"(parts?|vols?|sects?|suppl?|resumption)(\.?) ?({_COUNT})(?: ?(and|-) ?({_COUNT}))?"
)
_WORDS_REMARK = re.compile(r"([a-z]{1,14}(?: [a-z]{1,14}){0,3})\.?")

_OWN_SESSION = re.compile(r"([A-Z]{1,3})-(\d+|[IVXLC]+)")
_CYCLE = re.compile(r"[IVX]+")
_WORD_AND_NUMBER = re.compile(r"([A-Za-z]*)\.?([^(]*)")


@lru_cache(maxsize=8192)
def canonical_token(raw: str) -> str:
    """The canonical form of a token of Latin letters; empty where it is none.

    >>> canonical_token("add.1"), canonical_token("6(sect.29a)"), canonical_token("120b"), canonical_token("47.pdf")
    ('Add.1', '6 (Sect. 29A)', '120 B', '')
    """
    match = _TOKEN.fullmatch(raw)
    if not match:
        return ""
    head, letter, remark, letter_after = match.groups()
    head = _LETTERS.sub(_cased, head)
    if letter:
        head = f"{head} {letter.upper()}"
    if not remark:
        return head
    remark = _canonical_remark(remark)
    if not remark:
        return ""
    after = f" {letter_after.upper()}" if letter_after else ""
    if head.isalpha():
        return f"{head}({remark.upper()}){after}"  # UNEP(DTIE), COP(15)
    blank = " " if head[0].isdigit() or "." in head else ""
    return f"{head}{blank}({remark}){after}"


def _cased(word: re.Match[str]) -> str:
    small = word[0].lower()
    if small == "res" and word.string[word.end() : word.end() + 1] == ".":
        return "Res"  # UNEP/EA.2/Res.10, but A/RES/76/47
    return _MIXED_CASE.get(small) or small.upper()


def _canonical_remark(raw: str) -> str:
    """`Sect. 29A`, `Parts I and II`, `S-IV`, `2000`, `Introduction`; empty where it is none of these."""
    small = raw.lower()
    if _SESSION_REMARK.fullmatch(small):
        return small.upper()
    if part := _PART_REMARK.fullmatch(small):
        head, dot, first, joint, last = part.groups()
        between = "-" if joint == "-" else f" {joint} "
        return f"{head.capitalize()}{dot} {first.upper()}" + (between + last.upper() if last else "")
    if words := _WORDS_REMARK.fullmatch(small):
        return " ".join(map(_cased_in_remark, words[1].split()))
    return ""


def _cased_in_remark(word: str) -> str:
    return word.upper() if _SESSION_REMARK.fullmatch(word) else word.capitalize()


def word_and_number(token: str) -> tuple[str, str]:
    """The two halves of a canonical token, the remark left out; either may be empty.

    >>> word_and_number("WG.2"), word_and_number("6 (Sect. 27)"), word_and_number("COP(15)")
    (('WG', '2'), ('', '6'), ('COP', ''))
    """
    match = _WORD_AND_NUMBER.match(token)
    word, number = match.groups() if match else ("", "")
    return "RES" if word == "Res" else word, number.rstrip()


def is_bare(token: str) -> bool:
    """Whether a canonical token is a number by itself: `76`, `120 B`, `ES-10`, `IV`."""
    return token[0].isdigit() or bool(_OWN_SESSION.fullmatch(token) or _CYCLE.fullmatch(token))


def own_session(root: str) -> tuple[str, str] | None:
    """The two halves of a root that holds its session: `("C", "V")` of `C-V`.

    >>> own_session("EC-105"), own_session("ICC-ASP")
    (('EC', '105'), None)
    """
    match = _OWN_SESSION.fullmatch(root)
    return (match[1], match[2]) if match else None

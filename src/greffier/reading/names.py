"""Names in lists: those of the data in every case of the language, and what else stands between two commas."""

from __future__ import annotations

import re

from msgspec import Struct

from greffier.documents.letters import capital, folded
from greffier.documents.signs import COLONS, COMMAS, SEMICOLONS, STOPS

from .context import Context
from .lexicon import BODY
from .tokens import Sentence, Token

_BRACKET = re.compile(r"\[[^\]]*\]|\([^()]*\)|«[^»]*»|“[^”]*”")
_COMMA = re.compile(rf"\s*[{COMMAS}{SEMICOLONS}]\s*")


class Name(Struct, gc=False):
    """A name in the mended text, and the participant's key; None where no list of names has it."""

    start: int
    end: int
    key: str | None


def unique(tokens: list[Token]) -> list[Token]:
    """Tokens that do not overlap, the first of each place."""
    out: list[Token] = []
    for token in tokens:
        if not out or token[0] >= out[-1][1]:
            out.append(token)
    return out


def bracketed(text: str, token: Token) -> bool:
    """Whether a name stands in brackets alone, as an officer's State does."""
    return text[token[0] - 1 : token[0]] in ("(", "（") and text[token[1] : token[1] + 1] in (")", "）")


def colon_in(text: str, start: int, end: int) -> int:
    """Where the colon of a stretch stands, -1 where it has none."""
    return min((at for sign in COLONS if (at := text.find(sign, start, end)) >= 0), default=-1)


def end_of(context: Context, sentence: Sentence) -> int:
    """The end of a sentence without its final punctuation."""
    end = sentence.end
    text = context.text.text
    while end > sentence.start and text[end - 1] in " " + STOPS + SEMICOLONS + COLONS:
        end -= 1
    return end


def split_list(
    context: Context, tokens: list[Token], start: int, end: int, loose: bool = False
) -> list[Name]:
    """A list from `start` to `end`: the names that are known, and what else stands between separators.

    In a `loose` list, one of organizations, an unknown name may begin with a small letter.
    """
    found: list[Name] = []
    at = start
    for token in (t for t in tokens if start <= t[0] and t[1] <= end):
        if token[0] < at:
            continue
        gap = context.text.lower[at : token[0]]
        if context.lexicon.patterns["name_gap"].fullmatch(gap) is None:
            found += _pieces(context, at, token[0], loose, False)
        found.append(Name(token[0], token[1], token[3]))
        at = token[1]
    if at < end:
        found += _pieces(context, at, end, loose, True)
    return found


def _pieces(context: Context, start: int, end: int, loose: bool, last: bool) -> list[Name]:
    """Unknown names in a stretch of a list. Commas part names; `and` only once, in the last piece of the list."""
    text = context.text.text
    stretch = _BRACKET.sub(lambda m: "x" * len(m[0]), context.text.lower[start:end])
    bounds = [0, *(x for m in _COMMA.finditer(stretch) for x in m.span()), len(stretch)]
    spans = list(zip(bounds[::2], bounds[1::2], strict=True))
    if last and spans:
        a, b = spans[-1]
        m = context.lexicon.patterns["name_join"].search(stretch, a, b)
        if m is not None and (len(spans) > 1 or stretch[a:b].strip()[:1] != ""):
            spans[-1:] = [(a, m.start()), (m.end(), b)]
    found: list[Name] = []
    for a, b in spans:
        piece = text[start + a : start + b]
        lead = len(piece) - len(piece.lstrip())
        body = piece.strip()
        while (m := context.lexicon.patterns["name_lead"].match(folded(body))) is not None:
            lead, body = lead + m.end(), body[m.end() :]
        behalf = context.lexicon.patterns["on_behalf"].search(folded(body))
        body = body[: behalf.start()] if behalf is not None else body
        if (
            len(body) > 2
            and body[0] not in "[("
            and (capital(body) or body[0] in '«“"' or (loose and body[0].isalpha()))
        ):
            found.append(Name(start + a + lead, start + a + lead + len(body), None))
    return found


def printed(context: Context, name: Name) -> str:
    """A name as printed, lines and hyphens mended."""
    return context.text.text[name.start : name.end]


def class_of(context: Context, key: str | None) -> str | None:
    """The class of an organization; None for a State and for whom no list names."""
    return context.lexicon.world.capacity(key) if key is not None else None


def apposed(context: Context, name: Name, caps: list[Token]) -> str | None:
    """The capacity that a name is given right behind it: `Congo, a signatory State, …`."""
    lower = context.text.lower
    if lower[name.end : name.end + 2].strip() not in (",", "—", "–", "-"):
        return None
    if (
        context.lexicon.patterns["EU_regional"].search(lower, name.end, name.end + 60)
        and class_of(context, name.key) == "regional_organization"
    ):
        return "regional_organization"
    for token in caps:
        if name.end <= token[0] < name.end + 40 and token[3] in ("signatory", "non_signatory"):
            between = lower[name.end : token[0]]
            return str(token[3]) if between.count(",") <= 2 else None
    return None


def subjects(context: Context, sentence: Sentence) -> list[str]:
    """The bodies with which a sentence deals: the first ones that it names, the Conference aside."""
    keys: list[str] = []
    for token in sentence.of(BODY):
        if token[3].kind in ("bureau", "extended_bureau"):
            continue
        key = context.known(token[3])
        if key is None or key == context.main():
            if keys:
                break
            continue
        if key not in keys:
            keys.append(key)
    return keys

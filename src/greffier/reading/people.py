"""Who was there, who spoke, who held office.

Names are those of the data, in every case of the language; in a list behind a colon what stands between two commas
and is in no list of names is a name all the same, with `participant` null. The capacity is what the sentence says,
for a speaker who is an organization that organization's own class.
"""

from __future__ import annotations

import re
from functools import lru_cache

from greffier.documents.outline import Node

from .context import Context
from .lexicon import BODY, CAPACITY, EXPERTS, ITEM, NAME, PRESENT, ROLE, SPEAK, SPEAKER
from .models import Officer, Participation, Statement
from .tokens import Sentence, Token

_BRACKET = re.compile(r"\[[^\]]*\]|\([^()]*\)|«[^»]*»|“[^”]*”")
_COMMA = re.compile(r"\s*[,;]\s*")


@lru_cache(maxsize=8)
def _person(particles: str) -> re.Pattern[str]:
    """A person's name before a bracket: words with capitals, small particles between them."""
    word = r"[A-ZА-ЯЁ][\w’'`-]*\.?"
    return re.compile(rf"(?:{word}|(?:{particles}))(?:\s(?:{word}|(?:{particles})(?=\s))){{0,5}}\s\($")


class _Name:
    __slots__ = ("start", "end", "key")

    def __init__(self, start: int, end: int, key: str | None) -> None:
        self.start, self.end, self.key = start, end, key


# ---------------------------------------------------------------- attendance

def read_participation(context: Context, sentence: Sentence, inherited: str | None = None) -> None:
    """Claims of those listed as present."""
    if not (sentence.has(NAME) or sentence.has(CAPACITY)):
        return
    present = sentence.of(PRESENT)
    if not present and not (sentence.has(CAPACITY) and _attendance(context, sentence.node)):
        return
    cue = present[0] if present else sentence.of(CAPACITY)[0]
    if any(t[0] < cue[0] for t in sentence.of(SPEAK)):
        return
    names = _names(context, sentence, cue)
    if not names:
        return
    head_end = names[0].start
    experts = sentence.has(EXPERTS) and _delegations(context, sentence, head_end)
    caps = [t for t in sentence.of(CAPACITY)]
    for name in names:
        capacity = _listed_capacity(context, name, caps, names) or inherited
        if capacity is None:
            capacity = _class(context, name.key)
        context.add(
            Participation, sentence.node, name.start, name.end,
            participant=name.key, name=_printed(context, name), capacity=capacity or "party",
            list="review_experts" if experts else "attendance",
        )  # fmt: skip


def _attendance(context: Context, node: Node) -> bool:
    """Whether a part stands under a heading for those present."""
    up = node.parent
    while up is not None:
        if up.block is not None and context.lexicon.patterns["attendance"].match(up.block.text):
            return True
        up = up.parent
    return False


def _delegations(context: Context, sentence: Sentence, end: int) -> bool:
    lower = context.text.lower[sentence.start : end]
    return any(word in lower for word in context.lexicon.small["delegations"])


def _listed_capacity(context: Context, name: _Name, caps: list[Token], names: list[_Name]) -> str | None:
    """The capacity that the sentence gives: the last word for one before the name; `signatory` wins in its phrase."""
    apposed = _apposed(context, _last_of_row(context, name, names), caps)
    if apposed is not None:
        return apposed
    before = [t for t in caps if t[1] <= name.start]
    if not before:
        return None
    values = [t[3] for t in before]
    last = values[-1]
    if last == "party":
        for token in reversed(before[:-1]):
            if before[-1][0] - token[1] > 60:
                break
            if token[3] in ("signatory", "non_signatory"):
                last = token[3]
    return str(last)


def _last_of_row(context: Context, name: _Name, names: list[_Name]) -> _Name:
    """The last of the names joined with one: `Japan and Thailand, signatories to the Protocol`."""
    at = names.index(name)
    while at + 1 < len(names) and context.lexicon.patterns["name_gap"].fullmatch(context.text.lower[names[at].end : names[at + 1].start]):
        at += 1
    return names[at]


def _apposed(context: Context, name: _Name, caps: list[Token]) -> str | None:
    """The capacity that a name is given right behind it: `Congo, a signatory State, …`."""
    lower = context.text.lower
    if lower[name.end : name.end + 2].strip() not in (",", "—", "–", "-"):
        return None
    if context.lexicon.patterns["EU_regional"].search(lower, name.end, name.end + 60) and _class(context, name.key) == "regional_organization":
        return "regional_organization"
    for token in caps:
        if name.end <= token[0] < name.end + 40 and token[3] in ("signatory", "non_signatory"):
            between = lower[name.end : token[0]]
            return str(token[3]) if between.count(",") <= 2 else None
    return None


def _class(context: Context, key: str | None) -> str | None:
    return context.lexicon.world.capacity(key) if key is not None else None


def _names(context: Context, sentence: Sentence, cue: Token) -> list[_Name]:
    """The names of a list: behind the colon where there is one, else around the word for being present."""
    text = context.text.text
    colon = text.find(":", cue[1], sentence.end)
    tokens = _unique(sentence.of(NAME))
    if colon >= 0:
        loose = any(t[3] in ("igo", "ngo", "un_entity") for t in sentence.of(CAPACITY))
        return _split(context, tokens, colon + 1, _end(context, sentence), loose)
    chosen = [t for t in tokens if not _bracketed(text, t)]
    return [_Name(t[0], t[1], t[3]) for t in chosen]


def _end(context: Context, sentence: Sentence) -> int:
    end = sentence.end
    text = context.text.text
    while end > sentence.start and text[end - 1] in " .;:":
        end -= 1
    return end


def _unique(tokens: list[Token]) -> list[Token]:
    out: list[Token] = []
    for token in tokens:
        if not out or token[0] >= out[-1][1]:
            out.append(token)
    return out


def _bracketed(text: str, token: Token) -> bool:
    return text[token[0] - 1 : token[0]] == "(" and text[token[1] : token[1] + 1] == ")"


def _split(context: Context, tokens: list[Token], start: int, end: int, loose: bool = False) -> list[_Name]:
    """A list from `start` to `end`: the names that are known, and what else stands between separators.

    In a `loose` list, one of organizations, an unknown name may begin with a small letter.
    """
    found: list[_Name] = []
    at = start
    for token in (t for t in tokens if start <= t[0] and t[1] <= end):
        if token[0] < at:
            continue
        gap = context.text.lower[at : token[0]]
        if context.lexicon.patterns["name_gap"].fullmatch(gap) is None:
            found += _pieces(context, at, token[0], loose, False)
        found.append(_Name(token[0], token[1], token[3]))
        at = token[1]
    if at < end:
        found += _pieces(context, at, end, loose, True)
    return found


def _pieces(context: Context, start: int, end: int, loose: bool, last: bool) -> list[_Name]:
    """Unknown names in a stretch of a list. Commas part names; `and` only once, in the last piece of the list."""
    text = context.text.text
    stretch = _BRACKET.sub(lambda m: "x" * len(m[0]), text[start:end])
    bounds = [0, *(x for m in _COMMA.finditer(stretch) for x in m.span()), len(stretch)]
    spans = list(zip(bounds[::2], bounds[1::2], strict=True))
    if last and spans:
        a, b = spans[-1]
        m = context.lexicon.patterns["name_join"].search(stretch, a, b)
        if m is not None and (len(spans) > 1 or stretch[a:b].strip()[:1] != ""):
            spans[-1:] = [(a, m.start()), (m.end(), b)]
    found: list[_Name] = []
    for a, b in spans:
        piece = text[start + a : start + b]
        lead = len(piece) - len(piece.lstrip())
        body = piece.strip()
        while (m := context.lexicon.patterns["name_lead"].match(body)) is not None:
            lead, body = lead + m.end(), body[m.end() :]
        behalf = context.lexicon.patterns["on_behalf"].search(body)
        body = body[: behalf.start()] if behalf is not None else body
        if len(body) > 2 and body[0] not in "[(" and (body[0].isupper() or body[0] in "«“\"" or (loose and body[0].isalpha())):
            found.append(_Name(start + a + lead, start + a + lead + len(body), None))
    return found


def _printed(context: Context, name: _Name) -> str:
    return context.text.text[name.start : name.end]


# ---------------------------------------------------------------- statements

def read_statements(context: Context, sentence: Sentence, item: str | None) -> str | None:
    """Claims of those who made statements; the agenda item spoken to, for the sentences that follow."""
    if not sentence.has(SPEAK) and not (item is not None and sentence.has(SPEAKER)):
        return item
    here = _item(context, sentence)
    if here is not None:
        item = here
    if not sentence.has(SPEAK, SPEAKER) or not (sentence.has(NAME) or sentence.has(CAPACITY)):
        return item
    speakers = sentence.of(SPEAKER)
    text = context.text.text
    names = [t for t in _unique(sentence.of(NAME)) if not _bracketed(text, t) and not _of_somebody(context, t)]
    caps = sentence.of(CAPACITY)
    found: list[_Name] = []
    colon = text.find(":", speakers[0][1], sentence.end)
    if colon >= 0:
        found = _split(context, names, colon + 1, _end(context, sentence))
    else:
        for token in names:
            if _spoken(context, token, speakers, found, caps):
                found.append(_Name(token[0], token[1], token[3]))
    if not found and not names and caps:
        found = _unknown_speaker(context, sentence, speakers[0])
    for name in found:
        context.add(
            Statement, sentence.node, name.start, name.end, participant=name.key, name=_printed(context, name),
            capacity=_speaking(context, name, caps), agenda_item=item if here is not None or item is not None else None,
        )  # fmt: skip
    return item


def _unknown_speaker(context: Context, sentence: Sentence, speaker: Token) -> list[_Name]:
    """An observer for an organization that no list names."""
    m = context.lexicon.patterns["observer_of"].search(context.text.text, speaker[1], sentence.end)
    return [_Name(m.start("name"), m.end("name"), None)] if m is not None and m["name"][0].isupper() | (m["name"][0] in "«“") else []


def _of_somebody(context: Context, token: Token) -> bool:
    """A group for which somebody speaks, in brackets: `Egypt (on behalf of the Group of African States)`."""
    text = context.text.text
    opened = text.rfind("(", max(0, token[0] - 80), token[0])
    return opened >= 0 and ")" not in text[opened : token[0]]


def _spoken(context: Context, token: Token, speakers: list[Token], found: list[_Name], caps: list[Token]) -> bool:
    """Whether a name is one of those whose representatives spoke."""
    lower = context.text.lower
    if found and context.lexicon.patterns["name_gap"].fullmatch(re.sub(r"\[[^\]]*\]|\([^()]*\)", "", lower[found[-1].end : token[0]])):
        return True
    nearest = [t for t in [*speakers, *caps] if t[1] <= token[0]]
    if not nearest:
        return False
    last = max(nearest, key=lambda t: t[1])
    gap = lower[last[1] : token[0]].split()
    return len(gap) <= 4 and "." not in gap


def _speaking(context: Context, name: _Name, caps: list[Token]) -> str | None:
    own = _class(context, name.key)
    if own is not None:
        return own
    apposed = _apposed(context, name, caps)
    if apposed is not None:
        return apposed
    before = [t for t in caps if t[1] <= name.start]
    if before:
        last = before[-1]
        value = last[3]
        if value == "party":
            for token in reversed(before[:-1]):
                if last[0] - token[1] > 60:
                    break
                if token[3] in ("signatory", "non_signatory"):
                    value = token[3]
        if name.key is None or value in ("party", "signatory", "non_signatory"):
            return str(value)
    behind = [t for t in caps if t[0] >= name.end]
    if name.key is None and behind:
        return str(behind[0][3])
    return "party" if name.key is not None else None


def _item(context: Context, sentence: Sentence) -> str | None:
    """The item of the agenda to which statements were made: `item 2`, `1.a`; None where several are named or none."""
    if not sentence.has(ITEM):
        return None
    m = context.lexicon.patterns["item_numbers"].search(context.text.text, sentence.start, sentence.end)
    if m is None:
        return None
    number = re.sub(r"[\s()]", "", m["n"]).lower()
    found = re.fullmatch(r"(\d+)\.?([a-zа-я]?)", number)
    return (f"{found[1]}.{found[2]}" if found[2] else found[1]) if found is not None else None


# ---------------------------------------------------------------- officers

def read_officers(context: Context, sentence: Sentence, role: str | None) -> str | None:
    """Claims of the officers named with their State in brackets; the role last named, for the lines that follow."""
    if not sentence.has(NAME) and not sentence.has(ROLE):
        return role
    text = context.text.text
    roles = sentence.of(ROLE)
    for token in _unique(sentence.of(NAME)):
        if not _bracketed(text, token):
            continue
        m = _person(context.lexicon.raw_patterns["name_particles"]).search(text, max(sentence.start, token[0] - 90), token[0])
        if m is None:
            continue
        named = _role(context, roles, m.start(), token[1]) or role
        if named is None:
            continue
        if named == "chair" and context.description.body == context.main():
            named = "president"
        start, end = m.start(), token[1] + 1
        name = text[start : m.end() - 2]
        start, name = _untitled(context, name, start)
        context.add(Officer, sentence.node, start, end, name=name, role=named, state=token[3])
    return roles[-1][3] if roles and sentence.node.type == "item" else role


def _untitled(context: Context, name: str, start: int) -> tuple[int, str]:
    for title in context.lexicon.words["small"]["titles"]:
        if name.startswith(title):
            return start + len(title), name[len(title) :]
    return start, name


def _role(context: Context, roles: list[Token], start: int, end: int) -> str | None:
    """The role of a person: the last named before, else the first behind."""
    before = [t for t in roles if t[1] <= start]
    behind = [t for t in roles if t[0] >= end]
    gap = context.text.lower[end : behind[0][0]].strip(" ),—–-") if behind else ""
    after = behind[0] if behind and (not gap or gap in context.lexicon.small["as_role"]) else None
    if after is not None:
        return str(after[3])
    if before:
        return str(before[-1][3])
    return str(behind[0][3]) if behind else None


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


"""Who made statements, to which item of the agenda.

The capacity of a speaker who is an organization is that organization's own class; a State is a party unless the
sentence says otherwise.
"""

from __future__ import annotations

import re

from greffier.documents.letters import capital
from greffier.documents.listing import in_latin

from .context import Context
from .lexicon import CAPACITY, ITEM, NAME, SPEAK, SPEAKER
from .models import Statement
from .names import Name, apposed, bracketed, class_of, colon_in, end_of, printed, split_list, unique
from .tokens import Sentence, Token


def read_statements(context: Context, sentence: Sentence, item: str | None) -> str | None:
    """Claims of those who made statements; the agenda item spoken to, for the sentences that follow."""
    if not sentence.has(SPEAK) and not (item is not None and sentence.has(SPEAKER)):
        return (_item(context, sentence) if _considers(context, sentence) else None) or item
    here = _item(context, sentence)
    if here is not None:
        item = here
    if not sentence.has(SPEAK, SPEAKER) or not (sentence.has(NAME) or sentence.has(CAPACITY)):
        return item
    speakers = sentence.of(SPEAKER)
    text = context.text.text
    names = [t for t in unique(sentence.of(NAME)) if not bracketed(text, t) and not _of_somebody(context, t)]
    caps = sentence.of(CAPACITY)
    found: list[Name] = []
    colon = colon_in(text, speakers[0][1], sentence.end)
    if colon >= 0:
        found = split_list(context, names, colon + 1, end_of(context, sentence))
    else:
        for token in names:
            if _spoken(context, token, speakers, found, caps) or _spoken_for(context, token, names, speakers):
                found.append(Name(token[0], token[1], token[3]))
    if not found and not names and caps:
        found = _unknown_speaker(context, sentence, speakers[0])
    for name in found:
        context.add(
            Statement(
                participant=name.key,
                name=printed(context, name),
                capacity=_speaking(context, name, caps),
                agenda_item=item,
            ),
            sentence.node,
            name.start,
            name.end,
        )
    return item


def _unknown_speaker(context: Context, sentence: Sentence, speaker: Token) -> list[Name]:
    """An observer for an organization that no list names."""
    m = context.lexicon.patterns["observer_of"].search(context.text.lower, speaker[1], sentence.end)
    named = context.text.text[m.start("name")] if m is not None else ""
    return (
        [Name(m.start("name"), m.end("name"), None)]
        if m is not None and (capital(named) or named in "«“”")
        else []
    )


def _of_somebody(context: Context, token: Token) -> bool:
    """A group for which somebody speaks, in brackets: `Egypt (on behalf of the Group of African States)`."""
    text = context.text.text
    opened = text.rfind("(", max(0, token[0] - 80), token[0])
    return opened >= 0 and ")" not in text[opened : token[0]]


def _spoken(
    context: Context, token: Token, speakers: list[Token], found: list[Name], caps: list[Token]
) -> bool:
    """Whether a name is one of those whose representatives spoke."""
    lower = context.text.lower
    if found and context.lexicon.patterns["name_gap"].fullmatch(
        re.sub(r"\[[^\]]*\]|\([^()]*\)", "", lower[found[-1].end : token[0]])
    ):
        return True
    nearest = [t for t in [*speakers, *caps] if t[1] <= token[0]]
    if not nearest:
        return False
    last = max(nearest, key=lambda t: t[1])
    gap = lower[last[1] : token[0]].split()
    return len(gap) <= 4 and "." not in gap


def _spoken_for(context: Context, token: Token, names: list[Token], speakers: list[Token]) -> bool:
    """Whether a name stands in a row before the word for its representatives: `阿根廷和巴西的代表`."""
    joints = context.lexicon.small.get("speaker_of")
    if not joints:
        return False
    lower, gap = context.text.lower, context.lexicon.patterns["name_gap"]
    end = token[1]
    for name in names[names.index(token) + 1 :]:
        if gap.fullmatch(lower, end, name[0]) is None:
            break
        end = name[1]
    return any(lower[end : speaker[0]] in joints for speaker in speakers if speaker[0] >= end)


def _speaking(context: Context, name: Name, caps: list[Token]) -> str | None:
    own = class_of(context, name.key)
    if own is not None:
        return own
    given = apposed(context, name, caps)
    if given is not None:
        return given
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


def _considers(context: Context, sentence: Sentence) -> bool:
    """Whether a sentence says that an item was taken up, as statements to it then follow."""
    pattern = context.lexicon.patterns["item_considered"]
    return sentence.has(ITEM) and pattern.search(context.text.lower, sentence.start, sentence.end) is not None


def _item(context: Context, sentence: Sentence) -> str | None:
    """The item of the agenda to which statements were made: `item 2`, `1.a`; None where several are named or none."""
    if not sentence.has(ITEM):
        return None
    m = context.lexicon.patterns["item_numbers"].search(context.text.lower, sentence.start, sentence.end)
    if m is None:
        return None
    number = re.sub(r"[\s()]", "", m["n"]).lower()
    found = re.fullmatch(r"(\d+)\.?([^\W\d_]?)", number)
    return (f"{found[1]}.{in_latin(found[2])}" if found[2] else found[1]) if found is not None else None

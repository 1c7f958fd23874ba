"""`greffier draft`: official documents from the register, with what is missing and where the record disagrees."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from greffier.cli import filing, opened, streams
from greffier.cli.choosing import choices_in, worded
from greffier.cli.words import drafting as words
from greffier.drafting.sources import Asked
from greffier.drafting.writing import FORMATS, write
from greffier.register.drafts.making import LANGUAGES, checked_symbol, drafted_as
from greffier.register.drafts.subjects import subject_of
from greffier.register.errors import RegisterError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from greffier.cli.opened import View
    from greffier.drafting.content import Draft, Gap
    from greffier.register.drafts.subjects import Subject
    from greffier.register.drafts.witness import Witness
    from greffier.register.records import Records

__all__ = ["document_labels", "formats", "run"]

ALL = "all"
SHOWN = 3
"""Things of which the same is missing that are named."""
TEXT, ORIGINAL, TAGGED = "text", "en", "tagged"


def run(arguments: Namespace) -> int:
    """Draft one document in one language or several, in one format or several; or again what was drafted before."""
    if arguments.refresh is not None:
        from greffier.cli import refreshing

        return refreshing.run(arguments)
    _check(arguments)
    languages = _named(arguments.lang, LANGUAGES, words.LANGUAGES)
    forms = formats(arguments.to or TEXT)
    if arguments.out is None and len(languages) * len(forms) > 1:
        raise RegisterError("bad_value", words.OUT_WANTED)
    disputed = False
    with opened.viewed(arguments) as view, worded():
        from greffier.cli.proofs import proofread
        from greffier.register.drafts.basis import basis_of
        from greffier.register.drafts.witness import Witness

        subject = subject_of(view, arguments.kind, session=arguments.session, of=arguments.of)
        as_of = opened.day(arguments.as_of) if arguments.as_of else None
        basis = basis_of(view, subject, as_of)
        choices = choices_in(arguments.choose, basis.fold) if arguments.choose else {}
        witness = Witness(view, basis.fold, document_labels)
        for language in languages:
            asked = _asked(arguments, view, subject, language, as_of)
            asked.choices = choices
            facts = basis.facts(view.register.database, asked.date, choices)
            made = drafted_as(asked, facts, basis.subject)
            if arguments.out is None:
                streams.write_bytes(write(made, forms[0], asked.standard))
            else:
                sources = witness.sources(made, asked, facts.chosen)
                filing.put(Path(arguments.out), made, forms, sources, over=arguments.replace)
            _tell(made, witness, several=len(languages) > 1)
            proofread(made)
            disputed = disputed or bool(made.disputes)
    return int(disputed and arguments.strict)


def _check(arguments: Namespace) -> None:
    """Refuse what does not go together. Raises RegisterError."""
    if arguments.kind is None:
        raise RegisterError("bad_value", words.NO_KIND)
    if arguments.json:
        raise RegisterError("bad_value", words.ONLY_REFRESH)
    if arguments.original is not None and arguments.original not in LANGUAGES:
        raise RegisterError(
            "bad_value", words.LANGUAGES.format(said=arguments.original, allowed=", ".join(LANGUAGES))
        )
    if arguments.symbol is not None:
        with worded():
            checked_symbol(arguments.symbol)


def document_labels(records: Records) -> Callable[[str], str]:
    """What the command calls documents."""
    from greffier.cli.labels import Labels

    return Labels(records).document


def formats(said: str) -> list[str]:
    """The formats that are named. Raises RegisterError for one that is none."""
    return _named(said, tuple(FORMATS), words.FORMATS)


def _named(said: str, allowed: tuple[str, ...], words_for: str) -> list[str]:
    """The names in a row with commas; `all` means every one. Raises RegisterError for one that is not allowed."""
    names = list(allowed) if said == ALL else [name.strip() for name in said.split(",") if name.strip()]
    for name in names:
        if name not in allowed:
            raise RegisterError("bad_value", words_for.format(said=name, allowed=", ".join((*allowed, ALL))))
    if not names:
        raise RegisterError("bad_value", words_for.format(said=said, allowed=", ".join((*allowed, ALL))))
    return list(dict.fromkeys(names))


def _asked(arguments: Namespace, view: View, subject: Subject, language: str, as_of: str | None) -> Asked:
    return Asked(
        kind=arguments.kind.replace("-", "_"),
        cell=subject.cell,
        subject=subject.key,
        language=language,
        date=as_of or opened.today(),
        as_of=as_of,
        audience=view.audience,
        original=arguments.original or ORIGINAL,
        symbol=arguments.symbol,
        standard=arguments.standard or TAGGED,
    )


def _tell(made: Draft, witness: Witness, *, several: bool) -> None:
    """Tell of what is missing and where the record disagrees, on standard error."""
    sys.stdout.flush()
    if several and (made.gaps or made.disputes):
        print(words.IN_LANGUAGE.format(path=made.kind, language=made.language), file=sys.stderr)
    added = [gap for gap in made.gaps if gap.code in words.ADDED_CODES]
    untold = [gap for gap in made.gaps if gap.code in words.UNTOLD_CODES]
    _tell_gaps(words.MISSING, [gap for gap in made.gaps if gap not in (*added, *untold)])
    _tell_gaps(words.UNTOLD, untold)
    _tell_gaps(words.ADDED, added)
    if made.disputes:
        print(words.DISPUTED.format(count=len(made.disputes)), file=sys.stderr)
    for dispute in made.disputes:
        print(words.DISPUTE.format(id=dispute.id, about=dispute.about, name=dispute.name), file=sys.stderr)
        for number, (value, statements) in enumerate(dispute.sides, 1):
            taken = words.TAKEN if value == dispute.taken else ""
            print(words.SIDE.format(number=number, value=_shown(value), taken=taken), file=sys.stderr)
            documents = "; ".join(witness.documents(statements)[:SHOWN])
            print(words.SAID_IN.format(documents=documents), file=sys.stderr)
    if made.disputes:
        print(words.CHOOSE.format(id=made.disputes[0].id), file=sys.stderr)


def _tell_gaps(heading: str, gaps: list[Gap]) -> None:
    """A line for each thing that is said of the same records, under a heading."""
    if gaps:
        print(heading.format(count=len(gaps)), file=sys.stderr)
    alike: dict[tuple[str, str], list[str]] = {}
    for gap in gaps:
        alike.setdefault((gap.code, gap.name), []).append(gap.about)
    named: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for (code, name), about in alike.items():
        named.setdefault((code, tuple(about)), []).append(name)
    for (code, keys), names in named.items():
        what = words.GAPS.get(code) or words.OTHER.format(code=code)
        listed, joined = ", ".join(keys[:SHOWN]), ", ".join(filter(None, names))
        if len(keys) > SHOWN:
            listed = words.MORE.format(listed=listed, count=len(keys) - SHOWN)
        print(
            words.GAP.format(about=f"{listed} ({joined})" if joined else listed, what=what), file=sys.stderr
        )


def _shown(value: object) -> str:
    """A value of the record in a line."""
    if isinstance(value, dict):
        return ", ".join(f"{name} {_shown(one)}" for name, one in value.items() if one is not None)
    return str(value)

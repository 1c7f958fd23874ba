"""`greffier draft`: official documents from the register, with what is missing and where the record disagrees."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from greffier.cli import opened, streams
from greffier.cli.subjects import subject_of
from greffier.cli.words import drafting as words
from greffier.drafting import draft
from greffier.drafting.wording import WordingError
from greffier.drafting.writing import FORMATS, write
from greffier.register.errors import RegisterError
from greffier.register.unfinished import replacing

if TYPE_CHECKING:
    from argparse import Namespace

    from greffier.drafting.content import Draft
    from greffier.drafting.facts import Facts

__all__ = ["run"]

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
ALL = "all"
SHOWN = 3
"""Things of which the same is missing that are named."""


def run(arguments: Namespace) -> int:
    """Draft one document in one language or several, in one format or several."""
    languages = _named(arguments.lang, LANGUAGES, words.LANGUAGES)
    forms = _named(arguments.to, tuple(FORMATS), words.FORMATS)
    if arguments.out is None and len(languages) * len(forms) > 1:
        raise RegisterError("bad_value", words.OUT_WANTED)
    disputed = False
    with opened.viewed(arguments) as view:
        from greffier.cli.drafted import facts_for

        subject = subject_of(view, arguments)
        date = opened.day(arguments.as_of)
        claims = facts_for(view, subject, date if arguments.as_of else None, choose=arguments.choose)
        for language in languages:
            facts = claims.facts()
            made = _made(arguments, facts, claims.subject, language, date)
            _write(arguments, made, forms)
            _tell(made)
            disputed = disputed or bool(made.disputes)
    return int(disputed and arguments.strict)


def _named(said: str, allowed: tuple[str, ...], words_for: str) -> list[str]:
    """The names in a row with commas; `all` means every one. Raises RegisterError for one that is not allowed."""
    names = list(allowed) if said == ALL else [name.strip() for name in said.split(",") if name.strip()]
    for name in names:
        if name not in allowed:
            raise RegisterError("bad_value", words_for.format(said=name, allowed=", ".join((*allowed, ALL))))
    return list(dict.fromkeys(names))


def _made(arguments: Namespace, facts: Facts, subject: str, language: str, date: str) -> Draft:
    kind = arguments.kind.replace("-", "_")
    try:
        return draft(
            kind, facts, subject, language, date, original=arguments.original, symbol=arguments.symbol
        )
    except WordingError as error:
        raise RegisterError("no_words", str(error)) from error
    except LookupError as error:
        raise RegisterError("not_found", words.NOT_KNOWN.format(key=subject)) from error


def name_of(made: Draft) -> str:
    """The name of a draft's files without their ending: from its symbol or kind, its date, its language."""
    symbol = "-".join(made.symbols).replace("/", "_").replace("*", "")
    return "-".join(filter(None, (symbol or made.kind, made.date, made.language)))


def _write(arguments: Namespace, made: Draft, forms: list[str]) -> None:
    """Write a draft in each format: into the folder, or to standard output."""
    if arguments.out is None:
        streams.write_bytes(write(made, forms[0]))
        return
    folder = Path(arguments.out)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for form in forms:
            path = folder / f"{name_of(made)}.{FORMATS[form]}"
            data = write(made, form)
            if not arguments.replace and path.exists() and path.read_bytes() != data:
                raise RegisterError("exists", words.EDITED.format(path=streams.printable(str(path))))
            with replacing(path) as unfinished:
                unfinished.write_bytes(data)
            print(words.WRITTEN.format(path=streams.printable(str(path))))
    except OSError as error:
        raise RegisterError(
            "not_written",
            words.NOT_WRITTEN.format(
                path=streams.printable(str(error.filename or folder)), message=error.strerror
            ),
        ) from error


def _tell(made: Draft) -> None:
    """Tell of what is missing and where the record disagrees, on standard error."""
    sys.stdout.flush()
    if made.gaps:
        print(words.MISSING.format(count=len(made.gaps)), file=sys.stderr)
    alike: dict[tuple[str, str], list[str]] = {}
    for gap in made.gaps:
        alike.setdefault((gap.code, gap.name), []).append(gap.about)
    for (code, name), about in alike.items():
        what = words.GAPS.get(code) or words.OTHER.format(code=code)
        listed = ", ".join(about[:SHOWN])
        if len(about) > SHOWN:
            listed = words.MORE.format(listed=listed, count=len(about) - SHOWN)
        print(words.GAP.format(about=f"{listed} ({name})" if name else listed, what=what), file=sys.stderr)
    if made.disputes:
        print(words.DISPUTED.format(count=len(made.disputes)), file=sys.stderr)
    for dispute in made.disputes:
        print(words.DISPUTE.format(id=dispute.id, about=dispute.about, name=dispute.name), file=sys.stderr)
        for number, value in enumerate((dispute.taken, *dispute.others), 1):
            print(words.SIDE.format(number=number, value=_shown(value)), file=sys.stderr)
    if made.disputes:
        print(words.CHOOSE.format(id=made.disputes[0].id), file=sys.stderr)


def _shown(value: object) -> str:
    """A value of the record in a line."""
    if isinstance(value, dict):
        return ", ".join(f"{name} {_shown(one)}" for name, one in value.items() if one is not None)
    return str(value)

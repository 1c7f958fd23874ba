"""What is refused of a draft, in words; the file that says which values to take where the record disagrees."""

from __future__ import annotations

import tomllib
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from greffier.cli.words import drafting as words
from greffier.register.drafts.basis import choices_among
from greffier.register.drafts.refused import RefusedError
from greffier.register.errors import RegisterError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greffier.record.folding import Fold

__all__ = ["choices_in", "worded"]


@contextmanager
def worded() -> Iterator[None]:
    """What is refused is told in the words of the command. Raises RegisterError."""
    try:
        yield
    except RefusedError as error:
        raise RegisterError(error.code, _told(error)) from error


def _told(error: RefusedError) -> str:
    values = {
        name: (", ".join(value) or words.NOBODY) if isinstance(value, list) else value
        for name, value in error.values.items()
    }
    return words.REFUSED[error.why].format(**values)


def choices_in(path: str, folded: Fold) -> dict[str, int]:
    """The file of choices: name of a disagreement → number of the value. Raises RegisterError for what is wrong in it."""
    try:
        found = tomllib.loads(Path(path).read_text(encoding="utf-8"))
        return choices_among(found, folded)
    except OSError as error:
        raise RegisterError(
            "not_found", words.NO_CHOICES.format(path=path, message=error.strerror)
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RegisterError("bad_value", words.NO_CHOICES.format(path=path, message=error)) from error
    except RefusedError as error:
        message = words.NO_CHOICES.format(path=path, message=_told(error))
        raise RegisterError(error.code, message) from error

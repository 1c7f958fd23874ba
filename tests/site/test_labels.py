"""What things are called on pages, in six languages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from greffier.register.lookup import RegisterLookup
from greffier.register.opening import Register, reading_register
from greffier.register.records import Records
from greffier.site.labels import Labels
from serving import make_register


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    home = tmp_path_factory.mktemp("labels")
    make_register(home)
    with reading_register(home) as found:
        yield found


def labels(register: Register, language: str) -> Labels:
    return Labels(Records(RegisterLookup(register.database, 0)), register.treaties, language)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "fifteenth meeting"),
        ("ru", "пятнадцатое совещание"),
        ("fr", "quinzième réunion"),
        ("es", "15ª reunión"),
        ("ar", "الاجتماع الخامس عشر"),
        ("zh", "第十五次会议"),
    ],
)
def test_a_session_by_its_number(register: Register, language: str, said: str) -> None:
    words = labels(register, language).gathering("CTOC/COP/WG.6:15")

    assert words.removeprefix("the ").removeprefix("la ") == said


@pytest.mark.parametrize(
    ("language", "start", "end", "said"),
    [
        ("en", "2028-03-27", "2028-03-29", "27–29 March 2028"),
        ("en", "2028-05-02", None, "2 May 2028"),
        ("ru", "2028-03-27", "2028-03-29", "27–29 марта 2028 года"),
        ("ar", "2028-05-02", None, "2 أيار/مايو 2028"),
        ("zh", "2028-05-02", None, "2028年5月2日"),
        ("es", "2028-05-02", None, "2 de mayo de 2028"),
        ("en", "2028-05", None, "May 2028"),
        ("en", "2028", None, "2028"),
        ("en", None, None, ""),
        ("en", "text:0f3a", None, "text:0f3a"),  # no date stays
    ],
)
def test_days(register: Register, language: str, start: str | None, end: str | None, said: str) -> None:
    assert labels(register, language).days(start, end) == said


@pytest.mark.parametrize(
    ("language", "kind", "key", "said"),
    [
        ("en", "document", "CTOC/COP/WG.6/2028/4", "report CTOC/COP/WG.6/2028/4"),
        ("ru", "document", "CTOC/COP/WG.6/2028/4", "доклад CTOC/COP/WG.6/2028/4"),
        ("ar", "document", "CTOC/COP/WG.6/2028/4", "تقرير \u2066CTOC/COP/WG.6/2028/4\u2069"),
        ("en", "document", "CTOC/COP/WG.6/2028/1", "CTOC/COP/WG.6/2028/1 (not held)"),
        ("en", "document", "no such document", "no such document"),
        ("ru", "participant", "FRA", "Франция"),
        ("en", "provision", "CTOC/COP/WG.6/2028/4#II/a", "chapter II (a), report CTOC/COP/WG.6/2028/4"),
    ],
)
def test_things(register: Register, language: str, kind: str, key: str, said: str) -> None:
    assert labels(register, language).of(kind, key) == said

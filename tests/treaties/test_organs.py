"""The organs of the United Nations and the climate change bodies, as tables of names in six languages."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from greffier.treaties import Treaty, TreatyError, available, load, of_series
from greffier.treaties.numbers import number_pattern
from greffier.treaties.world import LANGUAGES

TABLED = ("un-ecosoc", "un-ga", "un-hrc", "un-sc", "unfccc")


@pytest.mark.parametrize("key", TABLED)
def test_every_body_is_named_and_mentioned_in_six_languages(key: str) -> None:
    for body in load(key).bodies.values():
        assert set(body.names) == set(LANGUAGES), body.key
        for language, mentions in body.mentions.items():
            assert body.names[language] in mentions.forms, (body.key, language)


@pytest.mark.parametrize("key", TABLED)
def test_no_form_means_two_bodies(key: str) -> None:
    seen: dict[tuple[str, str], str] = {}
    for body in load(key).bodies.values():
        for language, mentions in body.mentions.items():
            for form in (*mentions.forms, *mentions.own):
                assert seen.setdefault((language, form.lower()), body.key) == body.key


@pytest.mark.parametrize("key", TABLED)
def test_russian_names_have_six_cases(key: str) -> None:
    folder = load(key).folder
    for line in (folder / "names.ru.tsv").read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        assert len(cells) == 9, line
        assert all(cells), line


def test_a_name_means_one_body_in_everybodys_documents() -> None:
    """What is bare (`own`) may mean several; whole names must not."""
    seen: dict[tuple[str, str], str] = {}
    for key in TABLED:
        for body in load(key).bodies.values():
            for language, mentions in body.mentions.items():
                for form in mentions.forms:
                    assert seen.setdefault((language, form.lower()), body.key) == body.key


CASES = [
    # organ, body, language, a form that texts print
    ("un-ga", "A", "ru", "Генеральной Ассамблеей"),
    ("un-ga", "A/C.3", "en", "Social, Humanitarian and Cultural Committee"),
    ("un-ga", "A/C.4", "ru", "Комитетом по специальным политическим вопросам и вопросам деколонизации (Четвертым комитетом)"),
    ("un-sc", "S", "zh", "安理会"),
    ("un-sc", "S/AC.44", "ru", "Комитета Совета Безопасности, учрежденного резолюцией 1540 (2004)"),
    ("un-ecosoc", "E/CN.15", "fr", "Commission pour la prévention du crime et la justice pénale"),
    ("un-ecosoc", "E", "ru", "Экономическим и Социальным Советом"),
    ("un-hrc", "A/HRC/WG.6", "es", "Grupo de Trabajo sobre el Examen Periódico Universal"),
    ("un-hrc", "A/HRC", "fr", "Conseil des droits de l'homme"),
    ("unfccc", "FCCC/PA/CMA", "en", "Conference of the Parties serving as the meeting of the Parties to the Paris Agreement"),
]  # fmt: skip


@pytest.mark.parametrize(("organ", "key", "language", "form"), CASES)
def test_forms(organ: str, key: str, language: str, form: str) -> None:
    assert form in load(organ).bodies[key].mentions[language].forms


def test_what_is_bare_is_no_name_elsewhere() -> None:
    for organ, key in (("un-sc", "S"), ("un-ecosoc", "E"), ("un-hrc", "A/HRC")):
        mentions = load(organ).bodies[key].mentions["en"]
        assert mentions.own == ("Council",)
        assert "Council" not in mentions.forms


SERIES = [
    ("A/RES/76/1", "un-ga"), ("A", "un-ga"), ("A/C.3/76/L.1", "un-ga"), ("PBC/14/3", "un-ga"),
    ("A/HRC/RES/48/13", "un-hrc"), ("A/HRC", "un-hrc"), ("A/HRCX/1", "un-ga"),
    ("S/RES/2250 (2015)", "un-sc"), ("E/RES/2021/10", "un-ecosoc"), ("E/CN.7/2022/1", "un-ecosoc"),
    ("FCCC/CP/2015/10", "unfccc"), ("CTOC/COP/2020/1", "untoc"),
    ("ST/SGB/2020/1", None), ("AB/1", None), ("", None),
]  # fmt: skip


@pytest.mark.parametrize(("series", "expected"), SERIES)
def test_whose_a_symbol_is(series: str, expected: str | None) -> None:
    """The longest root wins: the Human Rights Council before the Assembly."""
    found = of_series([load(key) for key in available()], series)
    assert (found.key if found is not None else None) == expected


NUMBERS = [
    # whose, number, whether it is built so
    ("A", "76/131", True), ("A", "50/70 M", True), ("A", "1514 (XV)", True), ("A", "2200 A (XXI)", True),
    ("A", "S-27/2", True), ("A", "ES-11/1", True), ("A", "1325 (2000)", False), ("A", "1996/31", False),
    ("S", "1325 (2000)", True), ("S", "76/131", False),
    ("E", "1996/31", True), ("E", "2021/248", True), ("E", "1503 (XLVIII)", True), ("E", "48/13", False),
    ("A/HRC", "48/13", True), ("A/HRC", "S-31/1", True), ("A/HRC", "1514 (XV)", False),
    ("FCCC/CP", "1/CP.21", True), ("FCCC/KP/CMP", "3/CMP.1", True), ("FCCC/PA/CMA", "2/CMA.2", True),
    ("FCCC/CP", "3/CMP.1", False),
    ("CTOC/COP", "7/1", True), ("CTOC/COP", "1325 (2000)", False),
]  # fmt: skip


@pytest.mark.parametrize(("body", "number", "fits"), NUMBERS)
def test_how_numbers_are_built(body: str, number: str, fits: bool) -> None:
    patterns = next(t.numbers[body] for t in map(load, available()) if body in t.numbers)
    assert any(number_pattern(one).fullmatch(number) for one in patterns) is fits


def test_only_bodies_that_are_known_decide() -> None:
    for treaty in map(load, available()):
        assert set(treaty.numbers) <= set(treaty.bodies)
        assert treaty.main_body in treaty.numbers


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a Council that a test may spoil."""
    shutil.copytree(load("un-sc").folder, tmp_path / "un-sc")
    return tmp_path


SPOILT = [
    ("treaty.toml", "{number} ({year})", "{number} ({anno})", r"numbers of S: 'anno' is not allowed in braces; allowed: session, "),
    ("treaty.toml", 'S = ["', 'T = ["', r"numbers: 'T' is not allowed; allowed: S, "),
    ("bodies.tsv", "S\t\torgan", "S\t\torgane", r"S, kind: 'organe' is not allowed"),
    ("bodies.tsv", "parent\t", "father\t", r"bodies\.tsv: the first line must be"),
    ("bodies.tsv", "S/AC.51\tS\t", "S/AC.51\tX\t", r"S/AC\.51, parent: 'X' is not allowed"),
    ("names.en.tsv", "S\tname\t", "X\tname\t", r"names\.en\.tsv, key: 'X' is not allowed"),
    ("names.en.tsv", "S\tname\t", "S\tnamed\t", r"S, kind: 'named' is not allowed; allowed: name, printed, own"),
    ("names.en.tsv", "Council\tyes", "Council\tperhaps", r"verified: 'perhaps' is not allowed"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "message"), SPOILT)
def test_wrong_tables_are_named(folder: Path, file: str, old: str, new: str, message: str) -> None:
    path = folder / "un-sc" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")

    with pytest.raises(TreatyError, match=message):
        _whole(load("un-sc", folder))


def _whole(treaty: Treaty) -> None:
    """Ask for everything that is read when asked for."""
    for body in treaty.bodies.values():
        dict(body.names), dict(body.mentions)


def test_a_language_may_be_missing(folder: Path) -> None:
    (folder / "un-sc" / "names.zh.tsv").unlink()
    bodies = load("un-sc", folder).bodies

    assert set(bodies["S"].names) == set(LANGUAGES) - {"zh"}
    assert "zh" not in bodies["S"].mentions

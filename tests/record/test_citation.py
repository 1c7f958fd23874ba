"""Citations: tables of cases, files that a program reads back, and titles that try to break out of their field."""

from __future__ import annotations

import re
import tomllib
from importlib import resources
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greffier.record import Fold
from greffier.record.citation import cite
from greffier.record.citation.words import locator, period, words
from greffier.record.folding import kind_of
from greffier.record.keys import Ref
from greffier.record.lookup import FoldLookup
from greffier.record.models import AnyRecord, Body, BodySession, Decision, Document, Provision, Session
from greffier.record.values import Value
from greffier.treaties import load

TREATIES = {"untoc": load("untoc")}
COP, WG3 = "CTOC/COP", "CTOC/COP/WG.3"
NAMES = {key: TREATIES["untoc"].bodies[key].names for key in (COP, WG3)}
ESCAPES = {
    r"\textbackslash{}": "\\", r"\textbraceleft{}": "{", r"\textbraceright{}": "}", r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^", r"\textless{}": "<", r"\textgreater{}": ">", r"\textbar{}": "|",
} | {f"\\{sign}": sign for sign in "#$%&_"}  # fmt: skip


def said(*values: Any, inferred: str | None = None) -> tuple[Value, ...]:
    return tuple(Value(value, (f"s{n}",), inferred) for n, value in enumerate(values))


def paper(key: str, *, symbols: tuple[str, ...] = (), **more: Any) -> Document:
    """A document with one value for whatever is said of it; `dated` is the rule that gives its date."""
    titles = {language: said(title) for language, title in more.pop("titles", {}).items()}
    date = said(more.pop("date"), inferred=more.pop("dated", None)) if "date" in more else ()
    session = more.pop("session", ())
    values: dict[str, Any] = {name: said(value) for name, value in more.items()}
    return Document(key=key, symbols=symbols, titles=titles, date=date, session=session, **values)


REPORT = f"{WG3}/2024/5"
NOTE = f"{COP}:9/note/2018-06-18/4"
PRINTED, UNNUMBERED = f"{COP}/resolution/7/1", "text:0123"
ABOUT = "implementation of the provisions on technical assistance"

RECORDS: list[AnyRecord] = [
    Body(
        key=COP, names=dict(NAMES[COP]), kind="conference", treaty="untoc",
        sessions=(BodySession(key=f"{COP}:12", ordinal=12), BodySession(key=f"{COP}:31", ordinal=31)),
    ),
    Body(
        key=WG3, names=dict(NAMES[WG3]), kind="working_group", treaty="untoc",
        sessions=(
            BodySession(key=f"{WG3}:15", ordinal=15),
            BodySession(key=f"{WG3}:2018-05-28", ordinal=9, inferred="place_in_order"),
        ),
    ),
    paper(
        REPORT, symbols=(REPORT,), titles={"en": "Report on the meeting", "ru": "Доклад о работе совещания"},
        kind="report", body=WG3, author=WG3, date="2024-07-01",
    ),
    *(
        Provision(key=f"{REPORT}#{path}", document=REPORT, path=path)
        for path in ("II/a", "12", "annex/b/i")
    ),
    paper(NOTE, titles={"ru": "Доклады"}, kind="note", body=COP, author="secretariat", date="2018-06-18"),
    paper("text:77", kind="letter", date="2023-12-31", dated="year"),
    paper("text:88"),
    paper(f"{COP}/2024/9", symbols=(f"{COP}/2024/9",)),
    paper(PRINTED, titles={"en": "Efforts"}, kind="resolution", body=COP, number="7/1", date="2014-10-10", dated="session"),
    Provision(key=f"{PRINTED}#2", document=PRINTED, path="2"),
    Decision(key=PRINTED, body=COP, kind="resolution", number="7/1", texts=said(PRINTED)),
    Decision(key="A/resolution/55/25", body="A", kind="resolution", number="55/25", date=said("2000-11-15")),
    Decision(key="X/Y/decision/1/2", body="X/Y", kind="decision", number="1/2"),
    Decision(key=f"{WG3}/decision/1/2", body=WG3, kind="decision", number="1/2"),
    paper(
        UNNUMBERED, titles={"en": ABOUT}, kind="resolution", body=COP, date="2012-10-17", dated="event",
        session=said(f"{COP}:6", inferred="own_claims"),
    ),
    Provision(key=f"{UNNUMBERED}#annex/b/i", document=UNNUMBERED, path="annex/b/i"),
    Decision(key=f"{COP}/resolution/6/4", body=COP, kind="resolution", number="6/4", about={"en": said(ABOUT)}),
    Session(
        key=f"{COP}:6", body=COP, ordinal=6, documents=said({"document": UNNUMBERED, "kind": "resolution"}),
    ),
    Session(
        key=f"{WG3}:15", body=WG3, ordinal=15, place=said("Vienna"), days=said({"start": "2024-06-05", "end": "2024-06-06"}),
    ),
    Session(key=f"{WG3}:2018-05-28", body=WG3, days=said({"start": "2018-05-28", "end": "2018-06-01"})),
    Session(key=f"{WG3}:2022-05", body=WG3, days=said({"start": "2022-05", "end": "2022-05"})),
    Session(key=f"{COP}:12", body=COP, ordinal=12),
    Session(key=f"{COP}:31", body=COP, ordinal=31),
]  # fmt: skip

ALIASES: dict[Ref, str | None] = {
    Ref("document", "an older symbol"): REPORT,
    Ref("session", f"{WG3}:2024-06-05..2024-06-06"): f"{WG3}:15",
}


def held(*records: AnyRecord) -> FoldLookup:
    return FoldLookup(Fold(records={(kind_of(one), one.key): one for one in records}, aliases=ALIASES))


LOOKUP = held(*RECORDS)
WG3_EN, WG3_RU = NAMES[WG3]["en"], NAMES[WG3]["ru"]

UN = [
    # kind, key, English, Russian
    ("document", REPORT, f"“Report on the meeting”, {REPORT}", f"«Доклад о работе совещания», {REPORT}"),
    ("document", "an older symbol", f"“Report on the meeting”, {REPORT}", f"«Доклад о работе совещания», {REPORT}"),
    ("provision", f"{REPORT}#II/a", f"“Report on the meeting”, {REPORT}, chap. II (a)", f"«Доклад о работе совещания», {REPORT}, глава II a)"),
    ("provision", "an older symbol#12", f"“Report on the meeting”, {REPORT}, para. 12", f"«Доклад о работе совещания», {REPORT}, пункт 12"),
    ("document", NOTE, "“Доклады”, note, 18 June 2018", "«Доклады», записка, 18 июня 2018 года"),
    ("document", "text:77", "letter, 2023 [date inferred]", "письмо, 2023 [дата установлена по косвенным данным]"),
    ("document", "text:88", "text:88", "text:88"),
    ("document", f"{COP}/2024/9", f"{COP}/2024/9", f"{COP}/2024/9"),
    ("decision", PRINTED, "Conference resolution 7/1", "резолюция 7/1 Конференции"),
    ("document", PRINTED, "Conference resolution 7/1", "резолюция 7/1 Конференции"),
    ("provision", f"{PRINTED}#2", "Conference resolution 7/1, para. 2", "резолюция 7/1 Конференции, пункт 2"),
    ("decision", "A/resolution/55/25", "General Assembly resolution 55/25", "резолюция 55/25 Генеральной Ассамблеи"),
    ("decision", "X/Y/decision/1/2", "decision 1/2", "решение 1/2"),
    ("decision", f"{WG3}/decision/1/2", f"{WG3_EN} decision 1/2", f"решение 1/2 ({WG3_RU})"),
    ("decision", f"{COP}/resolution/6/4", "Conference resolution 6/4", "резолюция 6/4 Конференции"),
    ("provision", f"{UNNUMBERED}#annex/b/i", "Conference resolution 6/4, annex, para. (b) (i) [number inferred]", "резолюция 6/4 Конференции, приложение, подпункт b) i) [номер установлен по косвенным данным]"),
    ("session", f"{WG3}:2024-06-05..2024-06-06", f"{WG3_EN}, fifteenth meeting, Vienna, 5 and 6 June 2024", f"{WG3_RU}, пятнадцатое совещание, Вена, 5 и 6 июня 2024 года"),
    ("session", f"{WG3}:2018-05-28", f"{WG3_EN}, ninth meeting, 28 May–1 June 2018 [number inferred]", f"{WG3_RU}, девятое совещание, 28 мая – 1 июня 2018 года [номер установлен по косвенным данным]"),
    ("session", f"{WG3}:2022-05", f"{WG3_EN}, meeting, May 2022", f"{WG3_RU}, совещание, май 2022 года"),
    ("session", f"{COP}:12", f"{NAMES[COP]['en']}, twelfth session", f"{NAMES[COP]['ru']}, двенадцатая сессия"),
    ("session", f"{COP}:31", f"{NAMES[COP]['en']}, session 31", f"{NAMES[COP]['ru']}, сессия 31"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "key", "english", "russian"), UN, ids=[f"{row[0]}-{row[1]}" for row in UN])
def test_un_style(kind: str, key: str, english: str, russian: str) -> None:
    assert cite(kind, key, LOOKUP, treaties=TREATIES) == english
    assert cite(kind, key, LOOKUP, "un", language="ru", treaties=TREATIES) == russian


@pytest.mark.parametrize(
    ("path", "english", "russian"),
    [
        ("2", "para. 2", "пункт 2"),
        ("4/a", "para. 4 (a)", "пункт 4 a)"),
        ("4/b/ii", "para. 4 (b) (ii)", "пункт 4 b) ii)"),
        ("a", "para. (a)", "подпункт a)"),
        ("d/i", "para. (d) (i)", "подпункт d) i)"),
        ("II/a", "chap. II (a)", "глава II a)"),
        ("II/c/i", "chap. II (c) (i)", "глава II c) i)"),
        ("II/5/a", "chap. II, para. 5 (a)", "глава II, пункт 5 a)"),
        ("II/A/a", "chap. II, sect. A (a)", "глава II, раздел A a)"),
        ("II/C/3", "chap. II, sect. C, para. 3", "глава II, раздел C, пункт 3"),
        ("annex", "annex", "приложение"),
        ("annex/b/i", "annex, para. (b) (i)", "приложение, подпункт b) i)"),
        ("annex/3", "annex, para. 3", "приложение, пункт 3"),
        ("annex_2/II/a", "annex 2, chap. II (a)", "приложение 2, глава II a)"),
        ("annex_I/1", "annex I, para. 1", "приложение I, пункт 1"),
        ("preamble/1", "preamble, para. 1", "преамбула, пункт 1"),
    ],
)
def test_where_a_provision_stands(path: str, english: str, russian: str) -> None:
    assert locator(path, words("en")) == english
    assert locator(path, words("ru")) == russian


@pytest.mark.parametrize(
    ("start", "end", "english", "russian"),
    [
        ("2024-06-05", "2024-06-05", "5 June 2024", "5 июня 2024 года"),
        ("2024-06-05", "2024-06-06", "5 and 6 June 2024", "5 и 6 июня 2024 года"),
        ("2018-10-15", "2018-10-19", "15–19 October 2018", "15–19 октября 2018 года"),
        (
            "2018-12-30",
            "2019-01-02",
            "30 December 2018–2 January 2019",
            "30 декабря 2018 года – 2 января 2019 года",
        ),
        ("2022-05", "2022-05", "May 2022", "май 2022 года"),
        ("2022", "2022", "2022", "2022"),
    ],
)
def test_days_in_words(start: str, end: str, english: str, russian: str) -> None:
    assert period(start, end, words("en")) == english
    assert period(start, end, words("ru")) == russian


def test_the_frame_of_another_language_is_english_with_its_own_titles() -> None:
    lookup = held(paper("D", symbols=("D",), titles={"en": "Report", "de": "Bericht"}))

    assert cite("document", "D", lookup, language="de") == "“Bericht”, D"
    assert cite("document", "D", lookup, language="pt") == "“Report”, D"
    assert cite("document", "D", lookup, language="../en") == "“Report”, D"


IN_OTHER_LANGUAGES = [
    # language, kind, key, in the style of the United Nations in that language
    ("fr", "provision", f"{REPORT}#II/a", f"« Report on the meeting », {REPORT}, chap. II a)"),
    ("es", "provision", f"{REPORT}#II/a", f"“Report on the meeting”, {REPORT}, cap. II a)"),
    ("ar", "provision", f"{REPORT}#12", f"”Report on the meeting“، {REPORT}، الفقرة 12"),
    ("zh", "provision", f"{REPORT}#II/a", f"《Report on the meeting》，{REPORT}，第II章(a)"),
    ("fr", "decision", PRINTED, "résolution 7/1 de la Conférence"),
    ("es", "decision", "A/resolution/55/25", "resolución 55/25 de la Asamblea General"),
    ("ar", "decision", "A/resolution/55/25", "قرار الجمعية العامة 55/25"),
    ("zh", "decision", PRINTED, "缔约方会议第7/1号决议"),
    ("fr", "session", f"{WG3}:15", f"{NAMES[WG3]['fr']}, quinzième réunion, Vienne, 5 et 6 juin 2024"),
    ("fr", "session", f"{WG3}:2018-05-28", f"{NAMES[WG3]['fr']}, neuvième réunion, 28 mai-1er juin 2018 [numéro déduit]"),
    ("es", "session", f"{COP}:12", f"{NAMES[COP]['es']}, 12º período de sesiones"),
    ("ar", "session", f"{WG3}:15", f"{NAMES[WG3]['ar']}، الاجتماع الخامس عشر، فيينا، 5 و 6 حزيران/يونيه 2024"),
    ("zh", "session", f"{WG3}:15", f"{NAMES[WG3]['zh']}，第十五次会议，维也纳，2024年6月5日和6日"),
    ("zh", "session", f"{COP}:31", f"{NAMES[COP]['zh']}，第31届会议"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "kind", "key", "words"), IN_OTHER_LANGUAGES)
def test_un_style_in_other_languages(language: str, kind: str, key: str, words: str) -> None:
    assert cite(kind, key, LOOKUP, language=language, treaties=TREATIES) == words


def test_without_treaties_nothing_is_lost_but_the_address() -> None:
    assert "url" not in bibtex(cite("document", REPORT, LOOKUP, "bibtex"))[2]
    # What the body calls its gatherings is then known by its kind.
    assert cite("session", f"{WG3}:15", LOOKUP).startswith(f"{WG3_EN}, fifteenth meeting")


def test_what_is_not_cited_or_not_known() -> None:
    with pytest.raises(ValueError, match="'apa' is no style of citation; allowed: un, bibtex, ris"):
        cite("document", REPORT, LOOKUP, "apa")
    with pytest.raises(ValueError, match="'officer' is not cited; allowed: document, decision"):
        cite("officer", "x", LOOKUP)
    for kind, key in [
        ("document", "D"),
        ("decision", "A/decision/1/1"),
        ("provision", "D#1"),
        ("session", "B:1"),
    ]:
        with pytest.raises(LookupError, match=f"no {kind}"):
            cite(kind, key, LOOKUP)


def test_languages_have_the_same_words() -> None:
    folder = resources.files("greffier.record.citation") / "languages"
    found = {file.name[:2]: _shape(tomllib.loads(file.read_text("utf-8"))) for file in folder.iterdir()}
    # The first day of a month has a form of its own in French alone.
    assert found["fr"]["dates"].pop("first") == []

    assert set(found) == {"ar", "en", "es", "fr", "ru", "zh"}
    assert [language for language in found if found[language] != found["en"]] == []


def _shape(value: Any) -> Any:
    """Keys, lengths of lists, and what is put in where."""
    if isinstance(value, dict):
        return {key: _shape(one) for key, one in value.items()}
    return len(value) if isinstance(value, list) else sorted(re.findall(r"\{\w+\}", value))


# BibTeX and RIS, read back.


def bibtex(text: str) -> tuple[str, str, dict[str, str]]:
    """Type, key and fields of one entry, as BibTeX finds them: a field ends where its braces are balanced."""
    head = re.match(r"@(\w+)\{([^,\s{}]+),", text)
    assert head is not None
    at, fields = head.end(), {}
    while (found := re.compile(r"\s*(\w+)\s*=\s*").match(text, at)) is not None:
        end = _closing(text, found.end()) if text[found.end()] == "{" else text.index(",", found.end())
        fields[found[1]] = text[found.end() : end].removeprefix("{").removesuffix("}")
        at = re.compile(r"\s*,").match(text, end).end()  # type: ignore[union-attr]  # a comma ends each field
    assert text[at:] == "\n}"
    return head[1], head[2], fields


def _closing(text: str, start: int) -> int:
    depth = 0
    for at in range(start, len(text)):
        depth += {"{": 1, "}": -1}.get(text[at], 0)
        if depth == 0:
            return at + 1
    raise AssertionError("a field without an end")


def plain(field: str) -> str:
    """What LaTeX prints for a field."""
    pattern = "|".join(re.escape(one) for one in sorted(ESCAPES, key=len, reverse=True))
    return re.sub(rf"{pattern}|[{{}}]", lambda found: ESCAPES.get(found[0], ""), field)


def ris(text: str) -> dict[str, str]:
    """Tags and values; every line must be a tag with its value, no tag twice."""
    lines = text.split("\n")
    assert len(text.splitlines()) == len(lines)
    found = [re.fullmatch(r"([A-Z][A-Z0-9])  - (.*)", line) for line in lines]
    pairs = [(one[1], one[2]) for one in found if one is not None]
    assert len(pairs) == len(lines) == len(dict(pairs))
    assert pairs[0][0] == "TY"
    assert pairs[-1] == ("ER", "")
    return dict(pairs)


def test_bibtex_of_a_document() -> None:
    kind, key, fields = bibtex(
        cite("provision", f"{REPORT}#II/a", LOOKUP, "bibtex", language="ru", treaties=TREATIES)
    )

    assert (kind, key) == ("techreport", "CTOC-COP-WG.3-2024-5-II-a")
    assert fields == {
        "title": "{Доклад о работе совещания}",
        "author": f"{{{WG3_RU}}}",
        "institution": WG3_RU,
        "type": "доклад",
        "number": REPORT,
        "year": "2024",
        "month": "jul",
        "day": "1",
        "langid": "russian",
        "language": "ru",
        "url": f"https://undocs.org/ru/{REPORT}",
        "note": "глава II a)",
    }


def test_bibtex_of_a_decision_marks_what_is_inferred() -> None:
    kind, _, fields = bibtex(cite("document", UNNUMBERED, LOOKUP, "bibtex", treaties=TREATIES))

    assert kind == "misc"
    assert fields["howpublished"] == "Conference resolution 6/4"
    assert fields["year"] == "2012"
    assert fields["note"] == "[date inferred]; [number inferred]"


def test_a_decision_does_not_take_over_what_is_only_inferred_to_be_its_text() -> None:
    _, _, fields = bibtex(cite("decision", f"{COP}/resolution/6/4", LOOKUP, "bibtex", treaties=TREATIES))

    assert fields["title"] == "{Conference resolution 6/4}"
    assert {"year", "note"} & set(fields) == set()
    assert fields["language"] == "en"  # of the words that stand for a title


RIS = [
    # kind, key, some tags with their values
    ("document", REPORT, {"TY": "RPRT", "ID": "CTOC-COP-WG.3-2024-5", "TI": "Report on the meeting", "SN": REPORT, "PY": "2024", "DA": "2024/07/01/", "UR": f"https://undocs.org/en/{REPORT}", "LA": "en"}),
    ("decision", PRINTED, {"TY": "GOVDOC", "TI": "Efforts", "T2": "Conference resolution 7/1", "M1": "7/1", "N1": "[date inferred]"}),
    ("decision", "A/resolution/55/25", {"TY": "GOVDOC", "TI": "General Assembly resolution 55/25", "DA": "2000/11/15/"}),
    ("session", f"{WG3}:15", {"TY": "CONF", "TI": f"{WG3_EN}, fifteenth meeting", "CY": "Vienna", "C1": "Vienna", "LA": "en", "DA": "2024/06/05/", "N1": "5 and 6 June 2024"}),
    ("session", f"{WG3}:2022-05", {"TY": "CONF", "PY": "2022", "DA": "2022/05//"}),
    ("document", "text:77", {"TY": "RPRT", "M3": "letter", "PY": "2023", "N1": "[date inferred]"}),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "key", "expected"), RIS, ids=[f"{row[0]}-{row[1]}" for row in RIS])
def test_ris(kind: str, key: str, expected: dict[str, str]) -> None:
    found = ris(cite(kind, key, LOOKUP, "ris", treaties=TREATIES))

    assert {tag: found.get(tag) for tag in expected} == expected
    assert "" not in {value for tag, value in found.items() if tag != "ER"}


LINK = "https://greffier.example/id/provision/CTOC/COP/WG.3/2024/5~II/a_%7B1%7D"


def test_what_is_found_on_a_page_leads_there_and_to_the_official_copy() -> None:
    """The day it was looked at belongs to the page; without one the official copy is the link."""
    asked: dict[str, Any] = {"treaties": TREATIES, "found": (LINK, "2026-03-09")}
    _, _, fields = bibtex(cite("provision", f"{REPORT}#II/a", LOOKUP, "bibtex", **asked))
    tags = ris(cite("provision", f"{REPORT}#II/a", LOOKUP, "ris", **asked))
    official = f"https://undocs.org/en/{REPORT}"

    assert fields["url"] == tags["UR"] == LINK  # as it is: programs take addresses letter by letter
    assert fields["urldate"] == "2026-03-09"
    assert tags["Y2"] == "2026/03/09/"
    assert tags["L1"] == official
    assert plain(fields["note"]) == f"chap. II (a); official copy: {official}"
    assert "undocs" not in ris(cite("session", f"{WG3}:15", LOOKUP, "ris", **asked)).get("L1", "")
    assert {"Y2", "L1"} & set(ris(cite("document", REPORT, LOOKUP, "ris", treaties=TREATIES))) == set()


def test_the_name_of_a_body_is_no_name_of_a_person() -> None:
    """A comma at its end says so: else programs take `Firearms` for the last name."""
    assert ris(cite("document", REPORT, LOOKUP, "ris", treaties=TREATIES))["AU"] == f"{WG3_EN},"


@pytest.mark.parametrize(
    "title", ["Доклад «о работе»", "تقرير عن الاجتماع", "关于会议的报告", "Rapport œuvré"]
)
def test_every_script_stays_as_it_is(title: str) -> None:
    lookup = held(paper("D", symbols=("D",), titles={"und": title}))

    assert bibtex(cite("document", "D", lookup, "bibtex"))[2]["title"] == f"{{{title}}}"
    assert ris(cite("document", "D", lookup, "ris"))["TI"] == title


def test_a_joint_document_is_cited_by_both_symbols() -> None:
    symbols = ("CTOC/COP/WG.2/2018/3", "CTOC/COP/WG.3/2018/3")
    lookup = held(paper("-".join(symbols), symbols=symbols, titles={"en": "Joint report"}))

    assert cite("document", "-".join(symbols), lookup) == f"“Joint report”, {'-'.join(symbols)}"
    found = ris(cite("document", "-".join(symbols), lookup, "ris", treaties=TREATIES))
    assert found["UR"] == f"https://undocs.org/en/{symbols[0]}"


HOSTILE = st.text(
    alphabet=st.one_of(
        st.sampled_from('{}\\%$#&_~^"@,=\n\r\t\v\f\0\x1b\x1c\x85\u2028\u2029\u200f«»“”ER -'),
        st.characters(),
    ),
    min_size=1,
    max_size=60,
)


@given(title=HOSTILE, symbol=HOSTILE)
def test_a_hostile_title_stays_in_its_field(title: str, symbol: str) -> None:
    lookup = held(
        paper("D", titles={"en": title}, symbols=(f"CTOC/{symbol}",), kind="note", date="2020-01-02")
    )
    shown = " ".join(re.sub(r"[\0-\x1f\x7f-\x9f]", " ", title).split())
    shown = re.sub(r"[\ud800-\udfff]", "\ufffd", shown)
    _, _, fields = bibtex(cite("document", "D", lookup, "bibtex", treaties=TREATIES))
    tags = ris(cite("document", "D", lookup, "ris", treaties=TREATIES))
    line = cite("document", "D", lookup, treaties=TREATIES)

    assert plain(fields.get("title", "")) == shown
    assert tags.get("TI", "") == shown
    assert len(line.splitlines()) == 1
    assert shown in line
    assert fields["year"] == tags["PY"] == "2020"
    assert re.fullmatch(r"https://undocs\.org/en/CTOC/[A-Za-z0-9_.~%/()-]*", fields["url"])
    assert fields["url"] == tags["UR"]
    line.encode()


@given(key=HOSTILE)
def test_a_key_for_files_is_one_word(key: str) -> None:
    lookup = held(paper(key, titles={"en": "T"}))
    _, made, _ = bibtex(cite("document", key, lookup, "bibtex"))

    assert re.fullmatch(r"[A-Za-z0-9.-]+", made)
    assert ris(cite("document", key, lookup, "ris"))["ID"] == made

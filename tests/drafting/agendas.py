"""Registers for agendas: what a few documents say of one session, its agenda, its documents, its body."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from greffier.record import Claim, Fold, fold
from greffier.treaties import load
from record.making import act, claim, masthead, met, source

TREATIES = {key: load(key) for key in ("untoc", "uncac")}
CONFERENCES = {"untoc": "CTOC/COP", "uncac": "CAC/COSP"}
GROUPS = {
    "untoc": ["CTOC/COP/WG.2", "CTOC/COP/WG.3", "CTOC/COP/WG.6", "CTOC/COP/WG.7"],
    "uncac": ["CAC/COSP/IRG", "CAC/COSP/WG.2", "CAC/COSP/WG.4"],
}
TOPICS: dict[str, tuple[str, ...]] = {
    "en": ("Joint investigations", "Use of hearings at a distance", "Implementation of resolution 8/4"),
    "ru": ("Совместные расследования", "Проведение слушаний на расстоянии", "Осуществление резолюции 8/4"),
    "fr": ("Enquêtes conjointes", "Auditions à distance", "Application de la résolution 8/4"),
    "es": ("Investigaciones conjuntas", "Audiencias a distancia", "Aplicación de la resolución 8/4"),
    "ar": ("التحقيقات المشتركة", "عقد جلسات الاستماع عن بعد", "تنفيذ القرار 8/4"),
    "zh": ("联合侦查", "远程听证的使用", "第8/4号决议的执行情况"),
}
TITLES: dict[str, tuple[str, ...]] = {
    "en": ("Background paper prepared by the Secretariat on joint investigations", "Replies of States"),
    "ru": ("Справочный документ Секретариата о совместных расследованиях", "Ответы государств"),
    "fr": ("Document d’information sur les enquêtes conjointes", "Réponses des États"),
    "es": ("Documento de antecedentes sobre las investigaciones conjuntas", "Respuestas de los Estados"),
    "ar": ("ورقة معلومات أساسية عن التحقيقات المشتركة", "ردود الدول"),
    "zh": ("秘书处编写的关于联合侦查的背景文件", "各国的答复"),
}
ASKED = {
    "en": "Requests the Secretariat to prepare a study on joint investigations;",
    "ru": "просит Секретариат подготовить исследование о совместных расследованиях;",
    "fr": "Prie le Secrétariat d’établir une étude sur les enquêtes conjointes ;",
    "es": "Solicita a la Secretaría que prepare un estudio sobre las investigaciones conjuntas;",
    "ar": "يطلب إلى الأمانة إعداد دراسة عن التحقيقات المشتركة؛",
    "zh": "请秘书处编写一份关于联合侦查的研究报告；",
}
"""What the Conference asked for in the matter of the first topic."""
KINDS = ("background_paper", "note", "conference_room_paper", "letter")
FIRST = date(2030, 1, 7)
SITTINGS = st.sampled_from([None, 2, 4, 10])


class Register:
    """A fold, the session to draft for, and the day of the draft."""

    def __init__(self, treaty: str, session: str, claims: list[Claim], day: str = "2029-10-01") -> None:
        self.treaty, self.session, self.day = TREATIES[treaty], session, day
        self.claims = claims
        self.fold: Fold = fold(claims, TREATIES)

    def __repr__(self) -> str:
        told = [f"{c.kind} {c.keys} {c.source.language}" for c in self.claims if c.kind != "document"]
        return f"{self.session}: " + "; ".join(told)


@st.composite
def registers(draw: st.DrawFn, language: str) -> Register:
    """What is known of one session; titles in the language or in another one."""
    treaty = draw(st.sampled_from(sorted(TREATIES)))
    main = CONFERENCES[treaty]
    body = draw(st.sampled_from([main, main, *GROUPS[treaty]]))
    ordinal = draw(st.sampled_from([None, 2, 10, 11, 13, 21, 30]))
    start = FIRST + timedelta(days=draw(st.integers(0, 700)))
    days = f"{start}..{start + timedelta(days=draw(st.integers(0, 4)))}"
    session = f"{body}:{ordinal}" if ordinal is not None else f"{body}:{_joined(days)}"
    tongue = draw(st.sampled_from([language, language, "en" if language != "en" else "ru"]))
    about = source("agenda", work=f"{body}/2030/1", symbols=(f"{body}/2030/1",), kind="annotated_agenda", body=body,
                   language=tongue, session=session, date="2029-09-03")  # fmt: skip
    claims = [masthead(about), met(body, ordinal, days, about, status="scheduled",
                                   place=draw(st.sampled_from(["Vienna", "Doha", None])), part="masthead")]  # fmt: skip
    claims += draw(_items(about, tongue))
    claims += draw(_papers(about, tongue, body))
    if draw(st.booleans()):
        claims += asked_for(main, tongue)
    if body != main:
        claims += draw(_history(body, main, start))
    else:
        claims += draw(_reports(treaty, main, ordinal, start))
    return Register(treaty, session, claims)


def _joined(days: str) -> str:
    first, _, last = days.partition("..")
    return first if first == last else days


@st.composite
def _items(draw: st.DrawFn, about: Any, language: str) -> list[Claim]:
    """No agenda, some items of one, one item below another."""
    numbers = draw(st.lists(st.sampled_from(["1", "2", "3", "4", "3.a", "3.b"]), unique=True, max_size=4))
    return [
        claim("agenda_item", about, at=10 + at, number=number, title=draw(st.sampled_from(TOPICS[language])))
        for at, number in enumerate(sorted(numbers))
    ]


@st.composite
def _papers(draw: st.DrawFn, about: Any, language: str, body: str) -> list[Claim]:
    """Documents listed before the session, under an item or under none; some are at hand themselves."""
    found: list[Claim] = []
    for n in range(draw(st.integers(0, 4))):
        symbol = f"{body}/2030/{n + 2}"
        more = draw(st.sampled_from([{}, {"item": "2"}, {"item": "3.a"}]))
        title = draw(st.sampled_from(TITLES[language]))
        found.append(
            claim("documentation", about, at=100 + n, symbols=[symbol], title=title, more=dict(more))
        )
        if draw(st.booleans()):
            own = source(f"paper{n}", work=symbol, symbols=(symbol,), kind=draw(st.sampled_from(KINDS)), body=body,
                         language=language, session=about.session, title=title)  # fmt: skip
            found.append(masthead(own))
    return found


def asked_for(main: str, language: str) -> list[Claim]:
    """A resolution that asks for something in its third paragraph."""
    name = f"{main}/resolution/1/2"
    told = source(
        "asked", work=name, symbols=(), kind="resolution", body=main, language=language, session=f"{main}:1"
    )
    return [
        masthead(told, number="1/2", title=None),
        claim("provision", told, at=1, path="3", provision_kind="operative", more={"text": ASKED[language]}),
    ]


@st.composite
def _history(draw: st.DrawFn, body: str, main: str, start: date) -> list[Claim]:
    """What set a group up, and when it met before."""
    told = source("history", kind="note", body=body)
    found = [masthead(told)]
    for at, done in enumerate(
        draw(st.lists(st.sampled_from(["established", "made_permanent"]), unique=True)), 1
    ):
        found.append(
            claim("mandate", told, at=at, body=body, act=done, by=act("resolution", f"{at + 3}/1", main))
        )
    if draw(st.booleans()):
        day = start - timedelta(days=400)
        found.append(met(body, draw(st.sampled_from([None, 1, 9])), f"{day}..{day}", told))
    return found


@st.composite
def _reports(draw: st.DrawFn, treaty: str, main: str, ordinal: int | None, start: date) -> list[Claim]:
    """Reports of groups to the Conference, of sessions with an ordinal or without."""
    told = source("note", kind="note", body=main)
    found = [masthead(told)]
    if ordinal is None:
        return found
    for at, body in enumerate(draw(st.lists(st.sampled_from(GROUPS[treaty]), unique=True, max_size=3)), 1):
        first = start - timedelta(days=100 + at)
        days = {"start": str(first), "end": str(first + timedelta(days=1))}
        found.append(claim("report", told, at=at, symbols=[f"{body}/2029/9"], of={"body": body, **days},
                           to={"body": main, "number": ordinal}))  # fmt: skip
        found.append(
            met(body, draw(st.sampled_from([None, 8])), f"{days['start']}..{days['end']}", told, at=20 + at)
        )
    return found

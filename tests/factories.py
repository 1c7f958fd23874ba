"""Small documents made of a masthead and a sentence, and readings of them in a form that fits into a table."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec

from greffier import read
from greffier.documents.extract import Extract
from greffier.documents.models import Source
from greffier.documents.structure import Structure, structure_of
from greffier.documents.text import Document

EXAMPLES = Path(__file__).resolve().parent.parent / "src" / "greffier" / "examples"
EXAMPLE_FILES = sorted(EXAMPLES.glob("*.txt"))

_CONFERENCE = {
    "en": "Conference of the Parties to the\nUnited Nations Convention against\nTransnational Organized Crime",
    "ru": "Конференция участников Конвенции\nОрганизации Объединенных Наций против\nтранснациональной организованной преступности",
    "fr": "Conférence des Parties à la\nConvention des Nations Unies contre\nla criminalité transnationale organisée",
    "zh": "联合国打击跨国有组织犯罪公约\n缔约方会议",
    "es": "Conferencia de las Partes en la\nConvención de las Naciones Unidas contra\nla Delincuencia Organizada Transnacional",
    "ar": "مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية",
}
_TITLES = {
    "en": "Activities of the working groups",
    "ru": "Деятельность рабочих групп",
    "fr": "Activités des groupes de travail",
    "zh": "各工作组的活动",
    "es": "Actividades de los grupos de trabajo",
}
_KIND_LINES = {
    "en": "Note by the Secretariat",
    "ru": "Записка Секретариата",
    "fr": "Note du Secrétariat",
    "zh": "秘书处的说明",
    "es": "Nota de la Secretaría",
}
_ORIGINALS = {
    "en": "Original: English",
    "ru": "Russian\nOriginal: English",
    "fr": "Français\nOriginal : anglais",
    "zh": "Chinese\nOriginal: English",
    "es": "Español\nOriginal: inglés",
    "ar": "Arabic\nOriginal: English",
}
_GROUPS = {
    "en": "Working Group on International Cooperation",
    "ru": "Рабочей группы по вопросам международного сотрудничества",
    "fr": "Groupe de travail sur la coopération internationale",
    "zh": "国际合作工作组",
    "es": "Grupo de Trabajo sobre Cooperación Internacional",
    "ar": "الفريق العامل المعني بالتعاون الدولي",
}
_REPORTS = {
    "en": "Report on the meeting of the",
    "ru": "Доклад о работе совещания",
    "fr": "Rapport de la réunion du",
    "es": "Informe de la reunión del",
    "zh": "会议报告",
    "ar": "تقرير عن اجتماع",
}
_FORMULAS = {
    "en": "The Conference of the Parties to the United Nations Convention against Transnational Organized Crime,",
    "ru": "Конференция участников Конвенции Организации Объединенных Наций против "
    "транснациональной организованной преступности,",
    "fr": "La Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée,",
    "zh": "联合国打击跨国有组织犯罪公约缔约方会议，",
    "es": "La Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional,",
}
_SUBJECTS = {
    "en": "Firearms",
    "ru": "Огнестрельное оружие",
    "fr": "Armes à feu",
    "es": "Armas de fuego",
    "zh": "枪支",
}
_NUMBERS = {
    "en": "Resolution 14/3",
    "ru": "Резолюция 14/3",
    "fr": "Résolution 14/3",
    "es": "Resolución 14/3",
    "zh": "第14/3号决议",
}


def document(text: str) -> Document:
    """A document of a text at hand, whatever stands in it."""
    return Document(Source("a.txt", "", "text/plain", len(text), len(text)), Extract(text))


def reading(text: str, treaties: Path | None = None) -> dict[str, Any]:
    """The reading of a text, as a program gets it."""
    found = read(document(text), treaties=str(treaties) if treaties is not None else None)
    result: dict[str, Any] = json.loads(msgspec.json.encode(found))
    return result


def note(*paragraphs: str, language: str = "en", symbol: str = "CTOC/COP/2028/9") -> str:
    """A note by the Secretariat that prints no session; the paragraphs are numbered, each on a line."""
    head = [
        symbol,
        _CONFERENCE[language],
        f"Distr.: General\n3 July 2028\n{_ORIGINALS[language]}",
        _TITLES[language],
        _KIND_LINES[language],
    ]
    return "\n\n".join([*head, *(f"{n}. {p}" for n, p in enumerate(paragraphs, 1))]) + "\n"


def report(*paragraphs: str, language: str = "en", heading: str = "Introduction") -> str:
    """A report of the Working Group on International Cooperation with one chapter of numbered paragraphs."""
    head = [
        "CTOC/COP/WG.3/2028/4",
        _CONFERENCE[language],
        f"Distr.: General\n3 July 2028\n{_ORIGINALS[language]}",
        f"{_GROUPS[language]}{_REPORTS[language]}"
        if language == "zh"
        else f"{_REPORTS[language]} {_GROUPS[language]}",
        f"I. {heading}",
    ]
    return "\n\n".join([*head, *(f"{n}. {p}" for n, p in enumerate(paragraphs, 1))]) + "\n"


def resolution(*paragraphs: str, language: str = "en", preamble: tuple[str, ...] = ()) -> str:
    """Resolution 14/3 of the Conference: its preamble, its numbered paragraphs."""
    head = [
        _NUMBERS[language],
        _SUBJECTS[language],
        _FORMULAS[language],
    ]
    return "\n\n".join([*head, *preamble, *(f"{n}. {p}" for n, p in enumerate(paragraphs, 1))]) + "\n"


def brief(value: Any) -> Any:
    """A value of a claim on one line: `7/1 resolution`, `A 55/25 resolution`, `2024-06-05..2024-06-06`, `CTOC/COP 12`."""
    if not isinstance(value, dict):
        return value
    if set(value) == {"body", "kind", "number"}:
        own = "" if value["body"] == "CTOC/COP" else f"{value['body']} "
        return f"{own}{value['kind']} {value['number']}"
    if set(value) == {"start", "end"}:
        return f"{value['start']}..{value['end']}"
    return " ".join(brief(v) if isinstance(v, str) else str(v) for v in value.values())


def said(text: str, kind: str, *keys: str, treaties: Path | None = None) -> list[tuple[Any, ...]]:
    """The claims of one kind in a text: the values of these keys, and the passage that says it."""
    found = reading(text, treaties)
    return [
        (*(brief(claim[key]) for key in keys), text[claim["start"] : claim["end"]])
        for claim in found["claims"]
        if claim["kind"] == kind
    ]


def structure(text: str) -> Structure:
    """The structure of a text."""
    return structure_of(Extract(text))


def outline(text: str) -> list[tuple[str, str | None, str | None, str]]:
    """The parts of a text: id, type, number, own text."""
    return [(part.id, part.type, part.number, part.text) for part in structure_of(Extract(text)).parts]


def ids(text: str) -> list[str]:
    """The ids of the parts of a text, in reading order."""
    return [part.id for part in structure_of(Extract(text)).parts]

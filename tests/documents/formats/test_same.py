"""A document reads alike in every format: the same parts and claims as its plain text gives, in six languages."""

from __future__ import annotations

from html import escape
from typing import Any

import msgspec
import pytest

from greffier.documents.text import document_from
from greffier.reading import read
from pdfs import Sheet, pdf, wrapped
from word import docx, levels, numbering, p

HEAD = "CTOC/COP/2028/L.4"
TEXTS = {
    "en": (
        "Resolution 14/3",
        "Cooperation in tracing the parts of firearms",
        "The Conference of the Parties,",
        "Recalling its resolution 12/1 of 4 May 2024,",
        "Noting with concern that parts are traded apart from the whole,",
        "Requests the Secretariat:",
        "To collect the laws that bear on such trade;",
        "To report on them to the Conference at its fifteenth session;",
        "Decides to remain seized of the matter.",
    ),
    "fr": (
        "Résolution 14/3",
        "Coopération pour le traçage des éléments d’armes à feu",
        "La Conférence des Parties,",
        "Rappelant sa résolution 12/1 du 4 mai 2024,",
        "Notant avec préoccupation que les éléments se vendent séparément,",
        "Prie le Secrétariat :",
        "De recueillir les lois applicables à ce commerce ;",
        "De lui en rendre compte à sa quinzième session ;",
        "Décide de rester saisie de la question.",
    ),
    "es": (
        "Resolución 14/3",
        "Cooperación para localizar piezas de armas de fuego",
        "La Conferencia de las Partes,",
        "Recordando su resolución 12/1, de 4 de mayo de 2024,",
        "Observando con preocupación que las piezas se venden por separado,",
        "Solicita a la Secretaría:",
        "Que reúna las leyes que rigen ese comercio;",
        "Que le presente un informe en su 15º período de sesiones;",
        "Decide seguir ocupándose de la cuestión.",
    ),
    "ru": (
        "Резолюция 14/3",
        "Сотрудничество в отслеживании частей огнестрельного оружия",
        "Конференция участников,",
        "ссылаясь на свою резолюцию 12/1 от 4 мая 2024 года,",
        "отмечая с обеспокоенностью, что части продаются отдельно от целого,",
        "просит Секретариат:",
        "собрать законы, которые касаются такой торговли;",
        "доложить о них Конференции на ее пятнадцатой сессии;",
        "постановляет продолжать заниматься этим вопросом.",
    ),
    "ar": (
        "القرار 14/3",
        "التعاون في تعقب أجزاء الأسلحة النارية",
        "إن مؤتمر الأطراف،",
        "إذ يشير إلى قراره 12/1 المؤرخ 4 أيار/مايو 2024،",
        "وإذ يلاحظ مع القلق أن الأجزاء تباع منفصلة،",
        "يطلب إلى الأمانة:",
        "أن تجمع القوانين التي تنظم هذه التجارة؛",
        "أن تقدم تقريرا عنها في دورته الخامسة عشرة؛",
        "يقرر أن يبقي المسألة قيد النظر.",
    ),
    "zh": (
        "第14/3号决议",
        "在追查枪支部件方面的合作",
        "缔约方会议，",
        "回顾其2024年5月4日第12/1号决议，",
        "关切地注意到部件与整枪分开买卖，",
        "请秘书处：",
        "收集适用于这种贸易的法律；",
        "向第十五届会议报告这些法律；",
        "决定继续处理此事。",
    ),
}
NUMBERS = ("", "", "", "", "", "1. ", "(a) ", "(b) ", "2. ")
LEVELS = (None, None, None, None, None, 0, 1, 1, 0)


def plain(texts: tuple[str, ...]) -> bytes:
    """The document as plain text."""
    return "\n\n".join([HEAD, *(n + t for n, t in zip(NUMBERS, texts, strict=True))]).encode()


def typed(texts: tuple[str, ...]) -> bytes:
    """The document in Word, its numbers typed by hand."""
    return docx(p(HEAD), *(p(n + t) for n, t in zip(NUMBERS, texts, strict=True)))


def counted(texts: tuple[str, ...]) -> bytes:
    """The document in Word, its numbers counted by the program."""
    lists = numbering({0: levels(("decimal", "%1."), ("lowerLetter", "(%2)"))}, {1: (0, "")})
    body = (p(t, number=None if n is None else (1, n)) for n, t in zip(LEVELS, texts, strict=True))
    return docx(p(HEAD), *body, numbering=lists)


def drawn(texts: tuple[str, ...]) -> bytes:
    """The document as a PDF file, its lines wrapped, a gap between its paragraphs."""
    sheet = Sheet()
    right = texts is TEXTS["ar"]
    y = sheet.column([HEAD], 60, right=right, step=14)
    for text in (n + t for n, t in zip(NUMBERS, texts, strict=True)):
        y = sheet.column(wrapped(text, 50), y + 8, right=right, step=14)
    return pdf(sheet)


def reading(data: bytes) -> dict[str, Any]:
    """What is read of a document, without places in the text."""
    found: dict[str, Any] = msgspec.to_builtins(read(document_from(data, "a")))
    for part in [*found["parts"], *found["claims"], *found["warnings"]]:
        for key in ("start", "end", "page", "boxes"):
            part.pop(key, None)
    found["warnings"] = [x for x in found["warnings"] if x["code"] != "rebuilt_text"]
    return {key: found[key] for key in ("document", "parts", "claims", "warnings")}


def page(texts: tuple[str, ...]) -> bytes:
    """The document as a web page, its numbers typed by hand."""
    body = "".join(f"<p>{n}{escape(t)}</p>\n" for n, t in zip(NUMBERS, texts, strict=True))
    return f"<!DOCTYPE html><html><body><p>{HEAD}</p>{body}</body></html>".encode()


def listed(texts: tuple[str, ...]) -> bytes:
    """The document as a web page, its numbers those of lists."""
    body = "".join(f"<p>{escape(t)}</p>" for t in texts[:5])
    inner = f"<ol type=a><li>{escape(texts[6])}</li><li>{escape(texts[7])}</li></ol>"
    lists = f"<ol><li>{escape(texts[5])}{inner}</li><li>{escape(texts[8])}</li></ol>"
    return f"<!DOCTYPE html><html><body><p>{HEAD}</p>{body}{lists}</body></html>".encode()


WRITERS = {"typed": typed, "counted": counted, "drawn": drawn, "page": page, "listed": listed}


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("writer", WRITERS)
def test_a_resolution_reads_as_its_plain_text(language: str, writer: str) -> None:
    expected = reading(plain(TEXTS[language]))
    found = reading(WRITERS[writer](TEXTS[language]))
    assert found == expected
    assert [x["number"] for x in found["parts"] if x["type"] in ("operative", "item")] == ["1", "a", "b", "2"]

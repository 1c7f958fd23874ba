"""The linter on letters, quotation marks, dashes and blanks: what is found in each language, and what is not."""

from __future__ import annotations

import pytest

from linting import codes, findings, told

WRONG = [
    # letters of another script
    ("ru", "Секретариат представит Cовещанию доклад о работе группы.", "foreign_letter", "C"),
    ("ru", "Совещание рассмoтрело вопрос об оказании помощи.", "foreign_letter", "o"),
    ("ru", "Группа провела работу c экспертами и приняла доклад.", "foreign_letter", "c"),
    ("ru", "Повестка дня на ХXI век была принята Конференцией.", "foreign_letter", "Х"),
    ("en", "The Confеrence adopted the report of the group.", "foreign_letter", "е"),
    ("fr", "La Conférence a adοpté le rapport de la réunion.", "foreign_letter", "ο"),
    ("es", "La Conferencia аprobó el informe de la reunión.", "foreign_letter", "а"),
    ("ar", "عقد الفریق العامل اجتماعه في فيينا واعتمد تقريره.", "foreign_letter", "ی"),
    ("zh", "工作组于2024年６月举行会议并通过了报告。", "foreign_sign", "６"),
    ("zh", "会议通过了报告,并商定了下次会议的日期。", "foreign_sign", ","),
    ("ar", "اعتمد الفريق تقريره, ثم اختتم اجتماعه في فيينا.", "foreign_sign", ","),
    ("ru", "Доклад (А/76/12) вынесен на рассмотрение Конференции.", "foreign_symbol_letters", "А/76/12"),
    ("en", "The report (А/76/12) is before the Conference.", "foreign_symbol_letters", "А/76/12"),
    # quotation marks of another language
    (
        "en",
        "The Conference took up the item entitled «Firearms» at its session.",
        "wrong_quotes",
        "«Firearms»",
    ),
    (
        "en",
        'The Conference took up the item entitled "Firearms" at its session.',
        "wrong_quotes",
        '"Firearms"',
    ),
    (
        "fr",
        "La Conférence a examiné le point intitulé „Armes à feu“ de la liste.",
        "wrong_quotes",
        "„Armes à feu“",
    ),
    ("fr", 'La Conférence a examiné le point intitulé "Armes" de la liste.', "wrong_quotes", '"Armes"'),
    ("es", "La Conferencia examinó el tema titulado «Armas» de la lista.", "wrong_quotes", "«Armas»"),
    ("ru", 'Конференция рассмотрела пункт, озаглавленный "Оружие".', "wrong_quotes", '"Оружие"'),
    ("ru", "Конференция рассмотрела пункт, озаглавленный “Оружие”.", "nested_quotes", "“Оружие”"),
    ("ar", 'نظر المؤتمر في البند المعنون "الأسلحة النارية" في دورته.', "wrong_quotes", '"الأسلحة النارية"'),
    ("zh", "会议审议了题为「火器」的项目并通过了报告。", "wrong_quotes", "「火器」"),
    # … without partner
    ("en", "The Conference took up the item entitled “Firearms at its session.", "unpaired_quote", "“"),
    ("en", "The Conference took up the item entitled ”Firearms” at its session.", "unpaired_quote", "”"),
    ("fr", "La Conférence a examiné le point intitulé « Armes à feu de la liste.", "unpaired_quote", "«"),
    ("es", "La Conferencia examinó el tema titulado Armas” de la lista.", "unpaired_quote", "”"),
    ("ru", "Конференция рассмотрела пункт «Оружие и приняла решение.", "unpaired_quote", "«"),
    ("ar", "نظر المؤتمر في البند المعنون ”الأسلحة النارية في دورته.", "unpaired_quote", "”"),
    ("zh", "会议审议了题为“火器的项目并通过了报告。", "unpaired_quote", "“"),
    ("zh", "会议审议了《公约的执行情况并通过了报告。", "unpaired_quote", "《"),
    # … of two kinds
    ("ru", "Конференция рассмотрела пункт «Оружие” и приняла решение.", "mismatched_quotes", "”"),
    ("en", "The Conference took up the item “Firearms» at its session.", "mismatched_quotes", "»"),
    # … of the wrong level
    (
        "en",
        "The item “Follow-up to the “pilot” project of the group” was closed.",
        "nested_quotes",
        "“pilot”",
    ),
    ("ru", "Пункт «Итоги проекта «Щит» в регионе» был закрыт Конференцией.", "nested_quotes", "«Щит»"),
    (
        "fr",
        "Le point « Suivi du projet « Égide » dans la région » a été examiné.",
        "nested_quotes",
        "« Égide »",
    ),
    ("en", "The delegations and the group’s chair met the Conference's bureau.", "mixed_apostrophes", "'"),
    ("fr", "L’examen de l'article et d’autres points de la liste a été achevé.", "mixed_apostrophes", "'"),
    ("en", "The report (document of the session was before the Conference.", "unpaired_bracket", "("),
    ("en", "It recalled the resolution 1325 2000) of the Council.", "unpaired_bracket", ")"),
    ("ru", "Доклад группы) был представлен Конференции на ее сессии.", "unpaired_bracket", ")"),
    # dashes
    ("en", "The working group met in Vienna on 6-10 June 2024 for the session.", "range_dash", "6-10"),
    ("en", "The working group met in Vienna on 6—10 June 2024 for the session.", "range_dash", "6—10"),
    ("ru", "Рабочая группа провела совещание в Вене 6-10 июня 2024 года.", "range_dash", "6-10"),
    ("fr", "Le groupe de travail s’est réuni à Vienne du 6—10 juin 2024.", "range_dash", "6—10"),
    ("es", "El grupo de trabajo se reunió en Viena los días 6—10 de junio.", "range_dash", "6—10"),
    ("en", "The group - open to all States - met in Vienna for the session.", "pause_dash", " - "),
    ("fr", "Le groupe - ouvert à tous les États - s’est réuni à Vienne.", "pause_dash", " - "),
    ("es", "El grupo - abierto a todos los Estados - se reunió en Viena.", "pause_dash", " - "),
    ("ru", "Рабочая группа - вспомогательный орган Конференции.", "pause_dash", " - "),
    ("zh", "工作组是缔约方会议的附属机构—由专家组成的机构。", "pause_dash", "—"),
    ("en", "The working group met in Vienna on 6– 10 June 2024 for the session.", "dash_blanks", "6– 10"),
    ("ru", "Рабочая группа —вспомогательный орган Конференции.", "dash_blanks", " —"),
    ("es", "El grupo — abierto a todos los Estados — se reunió en Viena.", "dash_blanks", " — "),
    ("en", "The Secretary -General opened the session of the Conference.", "dash_blanks", " -"),
    # decimals
    ("en", "The Conference noted that 3,5 per cent of the means were used.", "decimal_mark", "3,5"),
    ("fr", "La Conférence a noté que 3.5 % des ressources ont été utilisées.", "decimal_mark", "3.5"),
    ("es", "La Conferencia observó que se utilizó el 3.5 % de los recursos.", "decimal_mark", "3.5"),
    ("ru", "Конференция отметила, что израсходовано 3.5 процента средств.", "decimal_mark", "3.5"),
    ("ar", "لاحظ المؤتمر أن 3.5 في المائة من الموارد قد استخدمت.", "decimal_mark", "3.5"),
    ("zh", "会议注意到，已使用的资源占3,5%。", "decimal_mark", "3,5"),
    # blanks
    ("en", "The Conference  adopted the report of the working group.", "double_space", "  "),
    ("ru", "Конференция  приняла доклад рабочей группы.", "double_space", "  "),
    ("ar", "اعتمد المؤتمر  تقرير الفريق العامل في دورته.", "double_space", "  "),
    ("en", "The Conference , at its session, adopted the report.", "space_before", " ,"),
    ("ru", "Конференция приняла доклад , а группа завершила работу.", "space_before", " ,"),
    ("es", "La Conferencia aprobó el informe ; el grupo terminó su labor.", "space_before", " ;"),
    ("ar", "إن المؤتمر ، وقد نظر في التقرير، يعتمد القرار.", "space_before", " ،"),
    ("fr", "La Conférence a adopté le rapport: le groupe a achevé ses travaux.", "space_missing", ":"),
    ("fr", "La Conférence a adopté le rapport; le groupe a achevé ses travaux.", "space_missing", ";"),
    ("fr", "La Conférence a examiné le point intitulé «Armes» de la liste.", "space_missing", "«"),
    ("en", "The Conference adopted the report,and the group ended its work.", "space_missing", ","),
    ("ru", "Конференция приняла доклад,а группа завершила работу.", "space_missing", ","),
    ("en", "The report ( a document of the session) was adopted.", "space_inside", "( "),
    ("ru", "Конференция рассмотрела пункт « Оружие» и приняла решение.", "space_inside", "« "),
]

RIGHT = [
    ("en", "It noted section 3,5 of the report, the 3.5 per cent, and the 1,250 million and 2,500 per cent of the plan."),
    ("fr", "Elle a noté l’article 4.10 du Règlement, et que 3,5 % des ressources ont été utilisées pour la session."),
    ("en", "The group’s item, entitled “Follow-up to the ‘pilot’ project”, was closed; others’ were not."),
    ("en", "The working group – open to all States – met on 6–10 June 2024, and again on 26 August–4 September."),
    ("en", "It took note of document A/76/64–E/2021/11 and of long- and short-term needs in 2020–2024."),
    ("en", "The resolutions 76/12 A and B, and decision 11-34/2 of the Conference (see annex, para. 3 (a)), stand."),
    ("en", "Paragraph 3 has these parts: a) the list of items; b) the work of the Conference; iv) other matters; 2) the rest of section 13 b) 1) of it."),
    ("en", "See https://conf.example.org/reports,2024/index for the documents of the Conference."),
    ("fr", "Le point intitulé « Suivi du projet “Égide” » a été examiné : l’examen est achevé ; la suite viendra."),
    ("fr", "Le groupe – ouvert à tous les États – s’est réuni du 6-10 juin, puis de 2020‑2024 et à 10 h 30 ?"),
    ("fr", "Le rapport de la Conférence est paru sous le titre de « Making every drop count: an agenda for water », et la Conférence l’a examiné à la session, avec les autres rapports de la liste."),
    ("es", "El grupo —abierto a todos los Estados— examinó el tema titulado “Proyecto ‘Égida’” en 2020-2024."),
    ("ru", "Конференция рассмотрела пункт «Итоги проекта „Щит“ в регионе» и доклад “Global Study” за 2020–2024 годы."),
    ("ru", "Рабочая группа — вспомогательный орган — провела совещание 6–10 июня; Кот-д’Ивуар участвовал."),
    ("ru", "Группа рассмотрела вопросы ВИЧ/СПИДа, COVID-19 и доклад A/76/12, и/или раздел X своей резолюции."),
    ("ar", "نظر المؤتمر في البند المعنون ”الأسلحة النارية“ في دورته (2020-2024)؛ واعتمد القرار وA/58/422."),
    ("zh", "会议审议了题为“《公约》的执行——‘试点’项目”的项目(2020-2024年)，并通过了报告。"),
    ("zh", "会议面前有A/76/12和A/76/13号文件：均涉及COVID-19的影响。"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "code", "passage"), WRONG)
def test_a_fault_is_found_where_it_stands(language: str, text: str, code: str, passage: str) -> None:
    assert passage in told(f"1. {text}", code, language)


@pytest.mark.parametrize(("language", "text", "code", "passage"), WRONG)
def test_what_is_found_is_the_fault_and_little_else(
    language: str, text: str, code: str, passage: str
) -> None:
    """A mark that is wrong takes its partner with it at most, and the blank beside it."""
    found = set(codes(f"1. {text}", language))

    assert found <= {code, "unpaired_quote", "space_missing", "space_inside"}, passage


@pytest.mark.parametrize(("language", "text"), RIGHT)
def test_usage_is_not_found_fault_with(language: str, text: str) -> None:
    assert findings(f"1. {text}", language) == []


def test_a_letter_is_told_by_its_name_and_with_the_one_that_is_meant() -> None:
    (found,) = findings("Секретариат представит Cовещанию доклад.")

    assert found.values["found"] == "C (LATIN CAPITAL LETTER C)"
    assert found.values["expected"] == "С (CYRILLIC CAPITAL LETTER ES)"
    assert found.values["word"] == "Cовещанию"


def test_letters_of_a_list_that_changes_alphabet_are_told_of_once() -> None:
    text = "1. Группа рекомендует:\n\na) принять меры;\n\nb) обмениваться опытом;\n\nв) сотрудничать."

    assert codes(text).count("mixed_list_letters") == 1


def test_dashes_of_two_kinds_are_told_of_once() -> None:
    text = "Группа — это орган. Она — вспомогательная. Совет – тоже орган. Бюро – тоже орган. Комитет — нет."

    (found,) = findings(text)

    assert (found.code, found.severity) == ("mixed_dashes", "note")
    assert text[found.start : found.end] == " – "


def test_a_quotation_may_go_over_paragraphs() -> None:
    text = (
        "1. The Conference decided to replace the rule by the following:\n\n"
        "“The Bureau shall have nine members.\n\n“It shall meet once a year.”\n\n2. The rule was adopted."
    )
    assert "unpaired_quote" not in codes(text)


def test_a_line_that_is_wrapped_has_no_double_blank() -> None:
    text = "1.   The Conference adopted the report\n     of the working group on its second day.\n"

    assert codes(text) == []


def test_a_dash_alone_in_a_table_is_an_empty_cell() -> None:
    table = "<table><tr><th>Decision</th><th>Addressee</th><th>Means</th></tr><tr><td>Decision 1</td><td>—</td><td>Own</td></tr></table>"

    assert codes(f"<html><body><p>The decisions of the session are these.</p>{table}</body></html>") == []

### The page of a session.

session-contents = На этой странице
session-chain = Основание и дальнейшие меры
chain-mandate = Мандат
chain-session = Сессия
chain-report = Доклад
chain-transmitted = Препровождение
chain-endorsed = Принятые меры
chain-unknown = сведений нет
session-agenda = Повестка дня
item-mandate = Основание:
item-paragraph = п. { $number }
item-rules = правило { $number } правил процедуры
item-article = статья { $number } Конвенции
item-other-titles = Название пункта в других текстах
data-of-treaty = по данным о договоре
session-participants = { $count ->
    [one] { $count } участник
    [few] { $count } участника
    [many] { $count } участников
   *[other] { $count } участника
}
session-participants-table = Участники в таблице
session-spoke = Выступления
session-attendance = Государства, присутствовавшие на последних сессиях органа
group-name = Региональная группа
group-african-states = Государства Африки
group-asia-pacific-states = Государства Азии и Тихого океана
group-eastern-european-states = Государства Восточной Европы
group-latin-american-and-caribbean-states = Государства Латинской Америки и Карибского бассейна
group-western-european-and-other-states = Западноевропейские и другие государства
group-none = Государства, не входящие в региональные группы
others-party = Другие участники
others-regional-organization = Региональные организации
others-signatory = Другие подписавшие стороны
others-non-signatory = Другие неподписавшие стороны
others-un-entity = Структуры системы Организации Объединенных Наций
others-igo = Межправительственные организации
others-ngo = Неправительственные организации
others-other = Прочие
# How many of the States of a group were present
group-present = { $present } из { $count }
session-statements = { $count ->
    [one] { $count } выступление
    [few] { $count } выступления
    [many] { $count } выступлений
   *[other] { $count } выступления
}
session-on-item = По пункту { $number }
session-on-no-item = Пункт не указан
session-sittings = { $count ->
    [one] { $count } заседание, о котором есть сведения
    [few] { $count } заседания, о которых есть сведения
    [many] { $count } заседаний, о которых есть сведения
   *[other] { $count } заседания, о которых есть сведения
}
session-sitting = Заседание { $number }
session-documents = { $count ->
    [one] { $count } документ сессии
    [few] { $count } документа сессии
    [many] { $count } документов сессии
   *[other] { $count } документа сессии
}
session-before = { $count ->
    [one] { $count } документ, представленный её вниманию
    [few] { $count } документа, представленных её вниманию
    [many] { $count } документов, представленных её вниманию
   *[other] { $count } документа, представленных её вниманию
}
session-received = { $count ->
    [one] { $count } представленный ей доклад
    [few] { $count } представленных ей доклада
    [many] { $count } представленных ей докладов
   *[other] { $count } представленного ей доклада
}
session-decisions = { $count ->
    [one] Принято { $count } решение или резолюция
    [few] Принято { $count } резолюции и решения
    [many] Принято { $count } резолюций и решений
   *[other] Принято { $count } резолюции и решения
}
session-recommendations = { $count ->
    [one] { $count } рекомендация и принятые по ней меры
    [few] { $count } рекомендации и принятые по ним меры
    [many] { $count } рекомендаций и принятые по ним меры
   *[other] { $count } рекомендации и принятые по ним меры
}
session-recommendations-least = Рекомендации и принятые по ним меры: не менее { $count }
session-beside = Заседания других органов в это время
session-beside-about = Заседания органов, о которых сказано, что они заседали в её ходе, и нижестоящих органов, чьи даты приходятся на её дни.
session-missing = Чего недостаёт
session-gap-session-without-report = Проведена, но доклад о ней неизвестен
session-gap-nothing-held = Сроки прошли, но нет сведений о том, что она была проведена
session-gap-report-not-held = На доклад есть ссылка, но самого доклада нет
session-gap-language-not-held = Есть, но не на следующих языках

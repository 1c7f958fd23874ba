### The page of a body.

body-kind-conference = Конференция
body-kind-working-group = Рабочая группа
body-kind-expert-group = Группа экспертов
body-kind-review-group = Группа по обзору
body-kind-bureau = Бюро
body-kind-committee = Комитет
body-kind-organ = Главный орган
body-kind-commission = Комиссия
body-kind-subsidiary-body = Вспомогательный орган
body-kind-forum = Форум
body-kind-other = Орган
body-sessions = { $count ->
    [one] { $count } сессия
    [few] { $count } сессии
    [many] { $count } сессий
   *[other] { $count } сессии
}
body-timeline = Сессии по годам: { $body }
body-undated = { $count ->
    [one] { $count } сессия, сроки которой неизвестны, указана только в таблице.
    [few] { $count } сессии, сроки которых неизвестны, указаны только в таблице.
    [many] { $count } сессий, сроки которых неизвестны, указаны только в таблице.
   *[other] { $count } сессии, сроки которых неизвестны, указаны только в таблице.
}
body-no-sessions = Ни об одной сессии этого органа сведений нет.
body-mandates = Учреждение и изменения мандата
body-no-mandates = Решения об учреждении этого органа или изменении его мандата неизвестны.
body-proposed = Предложено в проектах
body-requests = Как ему предложено проводить сессии
body-names = Названия
body-former = Прежние названия
body-around = Вышестоящий и вспомогательные органы
body-parent = Вспомогательный орган
body-documents = Документы этого органа
body-officers = Должностные лица
body-recommendations = { $count ->
    [one] { $count } рекомендация и принятые по ней меры
    [few] { $count } рекомендации и принятые по ним меры
    [many] { $count } рекомендаций и принятые по ним меры
   *[other] { $count } рекомендации и принятые по ним меры
}
body-no-recommendations = Рекомендации этого органа неизвестны.
body-asked = { $count ->
    [one] { $count } положение содержит обращение к органам этого вида
    [few] { $count } положения содержат обращение к органам этого вида
    [many] { $count } положений содержат обращение к органам этого вида
   *[other] { $count } положения содержат обращение к органам этого вида
}
body-asked-about = К какому именно органу они обращены, указано в их тексте.

## What several pages share

outcome-unknown = О дальнейших мерах сведений нет.
disputes-count = { $count ->
    [one] Сведения источников расходятся в { $count } случае.
    [few] Сведения источников расходятся в { $count } случаях.
    [many] Сведения источников расходятся в { $count } случаях.
   *[other] Сведения источников расходятся в { $count } случая.
}
fact-inferred = выведено
date-unsaid = дата неизвестна
data-source = источник: { $source }
data-unverified = в документах не встречено

### Сроки документов сессий.

due-title = Сроки документов
due-about = Когда документы сессии должны быть готовы, когда они вышли и какие опоздали. Сроки — по правилам процедуры и по порядку «десять, четыре, шесть недель»: документ представляют за десять недель до сессии, обрабатывают четыре недели и выпускают за шесть.
due-coming = Предстоящие сессии
due-all = Все сессии
due-next = ближайший срок — { $day }
due-count-late = опоздало: { $count }
due-count-missing = нет: { $count }
due-count-on-time = в срок: { $count }
due-count-to-come = ожидается: { $count }
due-count-undated = без даты: { $count }
due-opens = Открывается { $day }.
due-to-session = О сессии
due-caption = Документы сессии
due-number = №
due-document = Документ
due-submit = Представить до
due-issue = Выпустить до
due-issued = Дата документа
due-state = Состояние
due-source = Основание
due-rule = правило { $number }
due-after = две недели после сессии
due-slots = десять, четыре и шесть недель
due-special = для специальной сессии: не позднее чем за { $days } дн.
due-nothing = Документов этой сессии не ожидается: дни её неизвестны, она отложена или отменена либо неизвестно, чего требует её договор.
due-picture = Документы по неделям до сессии
# A document in the picture, with its state
due-line = { $document }: { $state }
due-axis = Недели до открытия. Полоса — время обработки документа, черта в её конце — день, до которого он выпускается.
mark-due-on-time = в срок
mark-due-late = с опозданием
mark-due-missing = нет
mark-due-to-come = ожидается или неизвестно
due-document-agenda = Предварительная повестка дня
due-document-papers = Документ сессии
due-document-before = Документ, представленный сессии
due-document-reports = Доклад, представленный сессии
due-document-organizations = Список неправительственных организаций
due-document-report = Доклад о работе сессии
due-state-on-time = в срок
due-state-late = { $days ->
    [one] опоздание на { $days } день
    [few] опоздание на { $days } дня
    [many] опоздание на { $days } дней
   *[other] опоздание на { $days } дня
}
due-state-missing = { $days ->
    [one] нет, срок прошёл { $days } день назад
    [few] нет, срок прошёл { $days } дня назад
    [many] нет, срок прошёл { $days } дней назад
   *[other] нет, срок прошёл { $days } дня назад
}
due-state-to-come = ожидается
due-state-undated = дата неизвестна
due-state-untold = в реестре не сказано

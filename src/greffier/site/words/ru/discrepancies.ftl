### Where the evidence disagrees, and what is judged of it. Codes are those of the register.

discrepancy-session-days = Для одной сессии названы разные дни
discrepancy-session-place = Для одной сессии названы разные места
discrepancy-session-status = Сказано, что сессия состоялась, и что она была отменена или отложена
discrepancy-past-and-future = В одном отрывке сессия прошла, в другом только предстоит
discrepancy-meetings-count = Заседания одной сессии сосчитаны по-разному
discrepancy-mandate = Одно и то же в отношении органа приписано разным решениям
discrepancy-session-unclear = Упоминание подходит к нескольким сессиям и потому не отнесено ни к одной
discrepancy-ordinals-share-days = Две сессии органа с номерами приходятся на одни и те же дни
discrepancy-ordinals-out-of-order = Сессия с бо́льшим номером предшествует сессии с меньшим
discrepancy-too-many-sessions = До этой сессии известно больше сессий, чем допускает её номер
discrepancy-not-consecutive = Органам было предложено заседать непосредственно один за другим, но этого не произошло
discrepancy-decision-date = У одного решения разные даты
discrepancy-version-differs = Варианты одного документа расходятся в том, что это за документ
discrepancy-part-missing = В варианте на одном языке нет того, что есть в другом
discrepancy-versions-disagree = В вариантах на разных языках в одном месте разные числа или даты
discrepancy-title-differs = У одного документа разные названия на одном языке
discrepancy-renditions-differ = Два экземпляра одного текста говорят разное
discrepancy-lookalike-letters = Условные обозначения напечатаны буквами другого алфавита
discrepancy-mixed-list-letters = Буквы списка меняют алфавит
discrepancy-future-event = О событии сказано как о прошедшем, а дата его позже документа
discrepancy-joint-report = Доклад назван совместным, но имеет одно условное обозначение
discrepancy-speaker-absent = Выступавшего нет в списке присутствовавших
discrepancy-expert-absent = Эксперта нет в списке присутствовавших
discrepancy-capacity = Один участник указан в двух качествах
discrepancy-other = Другое расхождение

discrepancy-only-current = Это есть только в действующем экземпляре
discrepancy-only-rendition = Это есть только в экземпляре { $rendition }
discrepancy-asked = Должны были заседать непосредственно один за другим: { $bodies }. В { $year } году этого не было.
discrepancy-absent = { $participant }; { $document }
discrepancy-fits = Подходит: { $sessions }
discrepancy-told-held = сказано как о прошедшем; дата документов: { $date }
discrepancy-told-scheduled = сказано как о предстоящем; дата документов: { $date }
discrepancy-lacking = { $more ->
    [0] Отсутствует ({ $language }): { $places }
   *[other] Отсутствует ({ $language }): { $places }; ещё мест: { $more }
}
discrepancy-gives = { $languages }: { $figures }
discrepancy-gives-none = { $languages }: ничего из этого
discrepancy-calls-joint = в повестке дня доклад назван совместным
discrepancy-one-symbol = у документа одно условное обозначение: { $symbols }
discrepancy-met = { $session }, { $days }
discrepancy-request = просьба
discrepancy-explained = Объяснено:
discrepancies-about = Где документы противоречат друг другу или самим себе. Обе стороны остаются в реестре, каждая с отрывком, в котором это сказано, пока кто-либо не даст объяснения.
discrepancies-code = Вид
discrepancies-state-open = открытые
discrepancies-state-explained = объяснённые
discrepancies-state-all = все
discrepancies-of = Касается: { $thing }.
discrepancies-every = Показать все
discrepancies-count = { $count ->
    [0] Расхождений нет
    [one] { $count } расхождение
    [few] { $count } расхождения
    [many] { $count } расхождений
   *[other] { $count } расхождения
}
filter-all = Все
filter-go = Показать
level-public = все
level-delegations = делегации и секретариат
level-secretariat = только секретариат

## Суждения

judgements = Суждения
judgements-about = Что люди решили о свидетельствах: с подписью, датой и обоснованием. Каждое можно отозвать, и тогда всё станет как прежде.
judgements-count = { $count ->
    [0] Суждений нет
    [one] { $count } суждение
    [few] { $count } суждения
    [many] { $count } суждений
   *[other] { $count } суждения
}
judgements-none = Суждений не вынесено.
judgement-by = { $by }, { $date }
judgement-claims = { $count ->
    [one] { $count } утверждение
    [few] { $count } утверждения
    [many] { $count } утверждений
   *[other] { $count } утверждения
}
judgement-orphaned = об утверждениях, которых больше нет ни в одном прочтении
judgement-explain = Объяснено
judgement-prefer = Предпочтено
judgement-misread = Исключено как неверно прочитанное
judgement-same = Одно и то же
judgement-different = Не одно и то же
judging-this = выбрать этот отрывок
judging-explain = Объяснить
judging-explain-how = Скажите, почему обе стороны могут быть такими, какие они есть. Ничего не меняется; расхождение считается объяснённым.
judging-claims = Оценить отрывки
judging-claims-how = Выберите отрывки. Предпочтённые ставятся на первое место, неверно прочитанные исключаются из реестра. Документы остаются как есть.
judging-prefer = Предпочесть их
judging-misread = Прочитаны неверно
judging-things = Объединить или разделить
judging-things-how = Две сессии, два документа или два участника, по ключам или названиям.
judging-one = Первое
judging-other = Второе
judging-same = Это одно и то же
judging-different = Это не одно и то же
judging-reason = Обоснование
judging-for = Кто может об этом знать
judging-who = Объяснить это могут сотрудники, вошедшие в систему.
judging-revoke = Отозвать
judging-made = Суждение вынесено и подписано. Его можно отозвать: { $judgement }
judging-revoked = Отозвано. Всё как прежде: { $judgement }
judging-refused = Реестр этого не принял.
judging-refused-bad-value = Чего-то не хватает или что-то не имеет смысла: суждению нужны обоснование и предмет.
judging-refused-not-found = Предмета суждения больше нет.
judging-refused-ambiguous = Это может означать разное; скажите точнее.
judging-refused-not-allowed = Такое суждение уже есть или невозможно: сессии с номерами не объединяются.
judging-refused-gone = Ни один имеющийся документ об этом не говорит.
judging-refused-locked = В реестр сейчас пишут. Повторите попытку через мгновение.

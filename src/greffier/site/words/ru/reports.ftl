### О чём сообщают читатели и что с этим делают сотрудники.

report-page-wrong = Сообщить об ошибке на этой странице
report-how = Напишите, что неверно, и, если можете, из какого документа это видно. Учётная запись не нужна. Вы получите номер обращения.
report-fact = { $fact }: { $words }
report-page = Страница
report-text = Что неверно
report-sender = Ваш адрес электронной почты, если вам можно задать вопрос
report-trap = Оставьте это поле пустым
report-send = Отправить
report-thanks = Спасибо. Сообщение принято
report-done = Ваше сообщение рассмотрено
report-reference = Номер обращения:
report-keep = Сохраните этот номер или адрес этой страницы: ответ появится здесь.
report-state-open = Сообщение ждёт рассмотрения.
report-state-answered = На сообщение дан ответ.
report-state-closed = Сообщение закрыто.
report-answer = Ответ
report-refused-empty = Ничего не написано.
report-refused-long = Слишком длинно: не более 2000 знаков.
report-refused-address = Это не адрес электронной почты.
report-refused-flood = За последний час пришло слишком много сообщений. Попробуйте позже; ничего не отправлено.
reports-count = { $count ->
    [0] Сообщений нет
    [one] { $count } сообщение
    [few] { $count } сообщения
    [many] { $count } сообщений
   *[other] { $count } сообщения
}
reports-none = Здесь ничего нет.
report-list-open = открытые
report-list-answered = с ответом
report-list-closed = закрытые
report-list-all = все
report-evidence = Отрывки, на которых основан этот факт
report-changed = Теперь на странице сказано: { $now }.
report-answer-text = Ответ или обоснование суждения; отправитель сможет это прочитать
report-do-answer = Ответить
report-do-close = Закрыть без ответа
report-do-open = Открыть снова

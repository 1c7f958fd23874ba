### Details of errors of the API: what is wrong, and what is allowed.

api-detail-among = { $what }: значение «{ $said }» не допускается. Допускается: { $allowed }.
api-detail-between = { $what }: значение { $said } не допускается. Допускается: от { $least } до { $most }.
api-detail-least = { $what }: { $said }; значение должно быть не меньше { $least }.
api-detail-most = { $what }: слишком много. Предел: { $most }.
api-detail-no-day = «{ $said }» — не дата. Напишите её так: 2024-06-05.
api-detail-days-order = Конец ({ $end }) раньше начала ({ $start }).
api-detail-could-be = «{ $said }» может означать: { $listed }.
api-detail-several-sessions = «{ $said }» подходит к нескольким сессиям. Укажите одну по её ключу.
api-detail-not-called = Здесь нет ничего под именем «{ $said }». Укажите ключ, обозначение, номер вроде 7/1 или слова из названия.
api-detail-no-discrepancy = Нет расхождения с идентификатором «{ $said }».
api-detail-no-judgement = Идентификатор «{ $said }» не указывает ровно на одно действующее суждение.
api-detail-no-claim = Ни в одном действующем прочтении нет утверждения «{ $said }».
api-detail-no-source = Нет источника «{ $said }». Укажите его по файлу, ключу документа или началу контрольной суммы.
api-detail-not-spoken-of = Ничто из хранимого больше не упоминает «{ $said }».
api-detail-two-things = { $kind }: укажите две разные вещи одного вида.
api-detail-two-bodies = { $one } и { $other } — сессии двух органов.
api-detail-two-ordinals = У { $one } и { $other } разные номера: это две сессии.
api-detail-one-discrepancy = Укажите одно расхождение по его идентификатору.
api-detail-which-claims = Укажите утверждения, о которых идёт речь.
api-detail-needs-reason = Нужно указать причину.
api-detail-say-its = { $kind }: нужно указать: { $names }.
api-detail-session-which = session: укажите ordinal, dates или during, чтобы было ясно, какая.
api-detail-no-shape = { $kind }: значение записано не в той форме. Ключи: { $allowed }.
api-detail-done-already = Это уже сделано.
api-detail-erased = { $said }: стёрто, ничего не осталось.
api-detail-erased-before = Это уже заявлялось и было стёрто. Заявить то же слово в слово нельзя.
api-detail-withdrawn-already = { $said }: уже отозвано.
api-detail-not-withdrawn = { $said }: не отозвано.
api-detail-nothing-sought = Искать нечего. Введите слова, "выражения" в прямых кавычках, обозначения документов и -слова, которых быть не должно.
api-detail-no-document = В запросе нет документа.

## What is wrong with a field

api-field-missing = Не указано.
api-field-number = Должно быть целое число.
api-field-boolean = Должно быть true или false.
api-field-text = Должен быть текст.
api-field-list = Должен быть список.
api-field-object = Должен быть объект JSON.
api-field-among = Допускается: { $allowed }.
api-field-least = Должно быть не меньше { $bound }.
api-field-most = Должно быть не больше { $bound }.
api-field-short = Слишком коротко. Наименьшая длина: { $bound }.
api-field-long = Слишком длинно. Наибольшая длина: { $bound }.
api-field-unknown = Такого поля нет.
api-field-form = Записано не в той форме.
api-field-json = Это не правильный JSON.
api-field-other = Это не допускается.

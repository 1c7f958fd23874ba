### The chain from mandate to endorsement; the pages of decisions and provisions.

chain = Цепочка
chain-before = Откуда это взялось
chain-after = Что из этого вышло
chain-nothing = Ничего не известно.
chain-cut = Здесь показано не всё.
chain-picture = Цепочка в виде графа: с одной стороны откуда взялось, с другой — что вышло
chain-list = Цепочка списком
chain-here = это
chain-mandated-by = мандат
chain-requested-by = по просьбе
chain-of-body = орган
chain-in-course-of = в ходе
chain-received = полученный доклад
chain-had-before-it = на рассмотрении
chain-stands-in = содержится в
chain-within = часть
chain-adopted-at = принято на
chain-is = текст
chain-reports-on = доклад о
chain-transmits = препровождает
chain-endorses = касается
chain-held = сессия
chain-hosted = прошло в её ходе
chain-joint-with = совместно с
chain-draft = проект доклада
chain-recommended = рекомендации
chain-reported-by = доклад
chain-adopted = принято
chain-told-by = упоминается в
chain-submitted-to = представлено
chain-for-session = подготовлено для
chain-endorsed-by = решение по нему
chain-carries = положения
chain-parts = части
chain-same-text = тот же текст
chain-acts-on = об органе
chain-requests = просит
chain-printed-in = напечатано в
decision-asks = Кого о чём просят
decision-whole = { $count ->
    [one] Весь текст: { $count } пункт
    [few] Весь текст: { $count } пункта
    [many] Весь текст: { $count } пунктов
   *[other] Весь текст: { $count } пункта
}
decision-asking = { $count ->
    [one] Только то, что кому-либо поручается: { $count } пункт
    [few] Только то, что кому-либо поручается: { $count } пункта
    [many] Только то, что кому-либо поручается: { $count } пунктов
   *[other] Только то, что кому-либо поручается: { $count } пункта
}
decision-facts = Сведения
decision-no-text = Текста этого решения нет.
decision-in-document = Полный текст с его строением
decision-other-languages = Другие языки
decisions-all = Все
decisions-none = Подходящих нет.
decisions-filter = Показать
provision-similar = Похожие положения
provision-same = тот же текст
provision-none-similar = Других положений с почти теми же словами нет.
provision-both-ask = оба обращены к: { $who }
provision-both-do = оба: { $acts }
chain-move = Двигать граф

provision-shared = { $count ->
    [one] { $count } общее слово, { $percent } % слов обоих
    [few] { $count } общих слова, { $percent } % слов обоих
    [many] { $count } общих слов, { $percent } % слов обоих
   *[other] { $count } общих слова, { $percent } % слов обоих
}
decisions-count = { $count ->
    [one] { $count } резолюция или решение
    [few] { $count } резолюции и решения
    [many] { $count } резолюций и решений
   *[other] { $count } резолюции и решения
}
chain-step = { $relation }:
chain-step-detail = { $relation } ({ $detail }):

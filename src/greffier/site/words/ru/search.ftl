### The page of search.

search = Поиск
search-how = Поиск идёт по всем имеющимся текстам, на всех языках. Слова находятся во всех формах.
search-for = Поиск: { $words }
search-found = { $count ->
    [0] Ничего не найдено.
    [one] Найден { $count } текст.
    [few] Найдено { $count } текста.
    [many] Найдено { $count } текстов.
   *[other] Найдено { $count } текста.
}
search-named = Под этим именем
search-pages = Страницы результатов
search-narrow = Сузить
search-leave = снять условие
search-sample = Подсчитано по выборке найденных текстов: { $count }.
search-refused = Здесь нечего искать. Введите слова, «выражения» в кавычках, условные обозначения документов и -слова, которых быть не должно.
search-too-long = Слишком длинный запрос. Введите меньше слов.
search-example-words = рабочая группа оружие
search-means-words = тексты, где есть все эти слова в любой форме
search-example-phrase = «техническая помощь»
search-means-phrase = слова, стоящие подряд
search-means-symbol = документ и всё, что на него ссылается; похожие по виду буквы не различаются
search-example-without = рекомендации -проект
search-means-without = тексты без этого слова
facet-kind = Вид
facet-body = Орган
facet-session = Сессия
facet-language = Язык
facet-year = Год
facet-addressee = К кому обращено
facet-class = Что делает положение

### Документы: тексты, прочитанное в них, список.

document-by-greffier = составлено Greffier
document-open = в тексте есть пропуски
document-prints = Это текст документа:
document-text = Текст
document-languages = Языки текста
document-not-held = Текста здесь нет: документ известен по тем, которые на него ссылаются.
document-other-rendition = Это другой экземпляр текста. Летопись опирается на первый в списке файлов.
document-no-part = В этой версии нет части «{ $part }».
document-link-to = Постоянная ссылка: { $place }
document-pages = Страницы текста
document-page-of = страница { $page } из { $pages }
document-cut = Остальной текст этой части — в файле.
document-facts = Сведения
document-cited-by = { $count ->
    [0] На него не ссылается ни один документ
    [one] На него ссылается { $count } документ
    [few] На него ссылаются { $count } документа
    [many] На него ссылаются { $count } документов
   *[other] На него ссылаются { $count } документа
}
document-cites = { $count ->
    [one] Ссылается на { $count } документ или решение
    [few] Ссылается на { $count } документа и решения
    [many] Ссылается на { $count } документов и решений
   *[other] Ссылается на { $count } документа и решения
}

## Beside the text

document-beside = Языки рядом
document-related = Пересмотры, добавления, исправления
document-compare = сравнить
document-files = Файлы
document-show-file = показать этот экземпляр
document-as = а также как:
document-odd = Особенности печати
document-all = Все
form-text = простой текст
form-json = JSON прочитанного
form-akn = Akoma Ntoso
form-html = HTML
form-docx = Word
form-pdf = PDF
warning-no-symbol = нет собственного обозначения
warning-lookalike-letters = обозначение напечатано буквами другого алфавита
warning-mixed-list-letters = буквы перечня меняют алфавит
warning-page-furniture = остатки колонтитулов в тексте
warning-placeholder = текст оставлен открытым
warning-page-without-text = страница является изображением, из которого ничего не прочитано
warning-rebuilt-text = текст восстановлен по расположению букв на странице
warning-future-event = как прошедшее описано событие позже даты документа
warning-tracked-changes = есть непринятые исправления

## Languages side by side

beside-show = Показать
beside-missing = В этой версии такой части нет.
beside-figures = Числа или даты расходятся:
beside-none = Ни в одной версии нет частей, которые можно поставить рядом.

## Two texts compared

compare-title = Что изменилось между двумя текстами
compare-with = Сравнить с (обозначение)
compare-language = Язык
compare-whole = показать и неизменное
compare-go = Сравнить
compare-unknown = Документ «{ $asked }» здесь не известен.
compare-no-language = Эти тексты не представлены на одном и том же языке.
compare-now-at = теперь: { $place }
compare-was-at = раньше: { $place }
compare-changed = изменено
compare-inserted = добавлено
compare-deleted = исключено
compare-moved = перенесено сюда
compare-moved-away = перенесено

## The list

documents-by-body = Орган
documents-by-kind = Вид
documents-by-year = Год
documents-by-language = Язык
documents-by-state = Текст
documents-any = Все
documents-held = есть
documents-cited = только упомянут
documents-drafted = составлен Greffier
documents-order = Порядок
documents-order-newest = сначала новые
documents-order-oldest = сначала старые
documents-order-key = по обозначению
documents-filter = Отобрать
documents-none = Таких документов нет.
documents-pages = Страницы списка
document-passages = { $count ->
    [one] { $count } отрывок
    [few] { $count } отрывка
    [many] { $count } отрывков
   *[other] { $count } отрывка
}
documents-count = { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
}
beside-lacks = { $count ->
    [one] { $language }: не хватает { $count } части
    [few] { $language }: не хватает { $count } частей
    [many] { $language }: не хватает { $count } частей
   *[other] { $language }: не хватает { $count } части
}
compare-same = { $count ->
    [one] { $count } часть без изменений
    [few] { $count } части без изменений
    [many] { $count } частей без изменений
   *[other] { $count } части без изменений
}
compare-count-changed = { $count ->
    [one] изменена { $count } часть
    [few] изменены { $count } части
    [many] изменено { $count } частей
   *[other] изменено { $count } части
}
compare-count-inserted = { $count ->
    [one] добавлена { $count } часть
    [few] добавлены { $count } части
    [many] добавлено { $count } частей
   *[other] добавлено { $count } части
}
compare-count-deleted = { $count ->
    [one] исключена { $count } часть
    [few] исключены { $count } части
    [many] исключено { $count } частей
   *[other] исключено { $count } части
}
compare-count-moved = { $count ->
    [one] перенесена { $count } часть
    [few] перенесены { $count } части
    [many] перенесено { $count } частей
   *[other] перенесено { $count } части
}

## A part that is the same

compare-unchanged = без изменений

## The page of the source beside the text

document-show-image = Показать страницу источника
document-image = Страница { $page } источника
document-image-marked = Страница { $page } источника, отрывок выделен
document-image-pages = Страницы источника
document-image-of = На странице источника: { $place }
document-provisions = { $count ->
    [one] В нём { $count } положение
    [few] В нём { $count } положения
    [many] В нём { $count } положений
   *[other] В нём { $count } положения
}
compare-from-to = { $before } → { $after }
compare-copies = Чем экземпляр, на который опирается реестр, отличается от этого.

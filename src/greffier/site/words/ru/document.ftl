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

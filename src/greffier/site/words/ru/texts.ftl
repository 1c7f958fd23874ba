### Сравнение двух текстов.

texts-title = Сравнить два текста
texts-about = Что стало с каждой частью: добавлена, исключена, изменена — пословно, перенесена. Также в виде файла Word с исправлениями.
texts-first = Прежний текст
texts-second = Новый текст
texts-do = Сравнить
texts-with = Сравнить с документом
texts-word = Word с исправлениями
texts-draft = Проект: { $kind }
texts-heading = { $before } – { $after }
texts-files = Сравнить два своих файла
texts-files-sign-in = Сравнивать здесь файлы может тот, у кого есть учётная запись.
texts-files-about = Word, PDF, веб-страницы, простой текст, Akoma Ntoso; не более { $most } МБ каждый. Файлы читаются, сравниваются и не сохраняются.
texts-first-file = Прежний файл
texts-second-file = Новый файл
texts-file-too-large = Размер файла — не более { $most } МБ.
texts-file-unreadable = Один из файлов прочесть нельзя. Можно: Word, PDF, веб-страницы, простой текст и Akoma Ntoso.
texts-changes = Изменения
texts-languages-differ = Тексты на разных языках: совпадающих слов почти не будет.
texts-none = Тексты совпадают во всех частях.
texts-same = { $count ->
    [one] { $count } часть без изменений
    [few] { $count } части без изменений
    [many] { $count } частей без изменений
   *[other] { $count } части без изменений
}
texts-hidden = { $count ->
    [one] Ещё { $count } строка — в файле Word.
    [few] Ещё { $count } строки — в файле Word.
    [many] Ещё { $count } строк — в файле Word.
   *[other] Ещё { $count } строки — в файле Word.
}
texts-count-changed = изменено: { $count }
texts-count-inserted = добавлено: { $count }
texts-count-deleted = исключено: { $count }
texts-count-moved = перенесено: { $count }
texts-how-changed = изменено
texts-how-inserted = добавлено
texts-how-deleted = исключено
texts-how-moved = перенесено сюда
texts-how-moved-away = перенесено отсюда
texts-was = прежде { $place }

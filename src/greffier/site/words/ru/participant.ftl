### The page of a participant.

participant-state = Государство
participant-attendance = { $count ->
    [one] Присутствие на { $count } сессии
    [few] Присутствие на { $count } сессиях
    [many] Присутствие на { $count } сессиях
   *[other] Присутствие на { $count } сессии
}
participant-picture = Сессии по годам: { $title }
participant-cut = На рисунке показаны только последние сессии, в таблице — все.
participant-nowhere = Ни в одном известном списке присутствовавших не значится.
participant-spoke = с выступлением
participant-names-data = По общим данным: общепринятые названия.
participant-printed = Как напечатано в текстах
participant-bound = Договоры
participant-since = с: { $date }
participant-until = по: { $date }
participant-asked = { $count ->
    [one] { $count } обращённое к нему положение
    [few] { $count } обращённых к нему положения
    [many] { $count } обращённых к нему положений
   *[other] { $count } обращённого к нему положения
}
participant-asked-about = Как к одному из следующих адресатов: { $classes }.

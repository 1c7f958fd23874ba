### Чего не хватает реестру.

missing-about = О чём реестр знает, что этого в нём нет: один список для работы, в каждой строке то, что её закроет.
missing-state-open = предстоит найти
missing-state-sought = искали, найти нельзя
missing-state-all = все
missing-count = { $count ->
    [0] Ничего
    [one] Не хватает: { $count } позиция
    [few] Не хватает: { $count } позиции
    [many] Не хватает: { $count } позиций
   *[other] Не хватает: { $count } позиции
}
missing-nothing = Нет ничего недостающего, что Greffier умеет искать.
missing-copies = Официальные экземпляры:
missing-sought = искали, найти нельзя
missing-seek = Искали, найти нельзя
missing-undo = Возможно, найти всё же можно
gap-series-hole = Пропущенные номера в рядах условных обозначений
gap-report-not-held = Доклады, на которые есть ссылки, но которых нет
gap-language-not-held = Официальные языки, на которых документа нет
gap-session-without-report = Состоявшиеся сессии, доклад о которых неизвестен
gap-nothing-held = Дни прошли, но нигде не сказано, что сессия состоялась

### The first page.

home-title = Что решено, когда, кем и где об этом сказано
home-about = Greffier читает официальные документы договорных конференций и ведёт их реестр: органы, сессии, решения, рекомендации и что с ними стало. Каждый факт открывает место, где он сказан.
home-counts = Сколько всего
home-count-body = { $count ->
    [one] { $count } орган
    [few] { $count } органа
    [many] { $count } органов
   *[other] { $count } органа
}
home-count-session = { $count ->
    [one] { $count } сессия
    [few] { $count } сессии
    [many] { $count } сессий
   *[other] { $count } сессии
}
home-count-document = { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
}
home-count-decision = { $count ->
    [one] { $count } резолюция или решение
    [few] { $count } резолюции и решения
    [many] { $count } резолюций и решений
   *[other] { $count } резолюции и решения
}
home-count-provision = { $count ->
    [one] { $count } положение
    [few] { $count } положения
    [many] { $count } положений
   *[other] { $count } положения
}
home-count-participant = { $count ->
    [one] { $count } участник
    [few] { $count } участника
    [many] { $count } участников
   *[other] { $count } участника
}
home-empty = В этом реестре пока ничего нет. Документы добавляют на странице «Добавить документы» после входа или командой `greffier add`.
home-next = Ближайшие сессии
home-none-next = Ни один текст не говорит о предстоящей сессии.
home-last = Последние сессии
home-new = Добавлено последним
home-open = Открытые расхождения
home-open-count = { $count ->
    [0] Расхождений нет.
    [one] Подтверждения расходятся в { $count } месте.
    [few] Подтверждения расходятся в { $count } местах.
    [many] Подтверждения расходятся в { $count } местах.
   *[other] Подтверждения расходятся в { $count } местах.
}

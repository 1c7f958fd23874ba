### Lists of bodies, sessions and participants.

lists-nothing = Ничего подобного нет.
lists-last = последняя:
lists-next = следующая:
lists-ahead = Предстоящие
lists-by-body = Орган
lists-by-year = Год
lists-by-status = Статус
lists-by-group = Группа
lists-any = все
lists-show = Показать
lists-others = Прочие, под напечатанными названиями
lists-unlinked = О тех, кто указан без ссылки, ничего не прочитано.

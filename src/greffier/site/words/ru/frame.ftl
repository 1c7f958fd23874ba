### What stands around every page.

site-name = Greffier
site-about = Реестр договорных конференций: при каждом факте — отрывок, в котором он назван
skip-to-content = Перейти к содержанию
menu = Меню
menu-home = Главная
menu-bodies = Органы
menu-sessions = Сессии
menu-documents = Документы
menu-decisions = Резолюции и решения
menu-participants = Участники
menu-missing = Чего не хватает
menu-discrepancies = Расхождения
menu-drafts = Проекты документов
menu-add = Добавить документы
menu-data = Данные и API
menu-reports = Сообщения
menu-accounts = Учётные записи
menu-sign-in = Войти
menu-sign-out = Выйти
menu-account = Учётная запись
interface-language = Язык
search-label = Искать в реестре
search-hint = обозначение, номер вроде 7/1 или слова
search-go = Найти
machine-read = Прочитано программой из официальных документов. Силу имеет официальный текст.
# Above every page of the register that `greffier demo` makes
demonstration = Демонстрация: её документы вымышлены, как и всё, что в них говорится о 2026 годе и более поздних. Не полагайтесь на них и не ссылайтесь на них.
close = Закрыть
page-previous = Назад
page-next = Далее
page-more = { $count ->
    [one] ещё { $count }
    [few] ещё { $count }
    [many] ещё { $count }
   *[other] ещё { $count }
}
permanent-link = Постоянная ссылка

## Evidence

evidence = Подтверждение
evidence-of = Подтверждение: { $fact }
evidence-count = { $count ->
    [0] Об этом не говорит ни один отрывок
    [one] Об этом говорит { $count } отрывок
    [few] Об этом говорят { $count } отрывка
    [many] Об этом говорят { $count } отрывков
   *[other] Об этом говорят { $count } отрывка
}
evidence-none = Нет доступного вам отрывка, в котором это сказано.
evidence-inferred = Выведено: { $rule }
evidence-stated = Заявлено: { $by }, { $date }: { $reason }
evidence-data = Из данных договора: { $name }
evidence-official = Официальный экземпляр
evidence-other = Другие сведения
evidence-disputed = Подтверждения расходятся
cite = Сослаться
cite-un = Стиль Организации Объединенных Наций
cite-bibtex = BibTeX
cite-ris = RIS
# Behind the name of a form: a link that brings it as a file
cite-file = в виде файла
report-wrong = Сообщить об ошибке

## Errors

error-title = Это нельзя показать
error-not-found = Здесь нет ничего под именем «{ $asked }».
error-ambiguous = «{ $asked }» может означать разное.
error-no-language = Страниц на языке «{ $asked }» нет. Есть на следующих языках:
error-bad-value = В адресе указано то, чего нет: место в списке или значение, которое набрано с ошибкой или исчезло. Начните список заново.
error-no-register = Реестра ещё нет. Документы добавляет команда `greffier add`.
error-busy = В реестр сейчас идёт запись. Повторите чуть позже.
error-crowded = Сейчас многое готовится для других. Повторите чуть позже.
error-other = Реестр не может ответить: { $code }.
error-server = Здесь произошла ошибка. Она записана; ничего не потеряно.
error-forbidden = Ваша учётная запись не даёт права видеть или делать это.
error-signed-out = Сеанс завершён. Войдите и отправьте снова.
error-unreadable = Не удалось прочесть отправленное: оно оборвалось по пути или это не форма данного сайта. Ничего из него не сохранено. Вернитесь назад и отправьте снова.
error-method = По этому адресу нельзя сделать то, что запрошено. Вернитесь на страницу и воспользуйтесь её ссылками и кнопками.
error-advice = Найдите это через поле поиска вверху или начните с первой страницы.

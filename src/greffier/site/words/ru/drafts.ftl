### Проекты документов.

drafts-title = Проекты документов
drafts-about = Официальные документы, составленные по реестру. От каждого предложения можно перейти к местам, на которых оно основано.
drafts-tools = Работа с документами
drafts-draft = Составить документ
drafts-kind = Документ
drafts-kind-note = Записка о препровождении докладов
drafts-kind-agenda = Предварительная повестка дня
drafts-kind-annotated-agenda = Аннотированная предварительная повестка дня
drafts-kind-report = Доклад о работе сессии
drafts-kind-resolution = Резолюция или решение
drafts-kind-participants = Список участников
drafts-kind-documents = Перечень документов
drafts-kind-programme = Программа работы
drafts-kind-compendium = Сборник рекомендаций
drafts-kind-followup = Выполнение рекомендаций
drafts-of = О какой сессии, каком органе или решении
drafts-of-hint = Сессия — по органу и номеру (CTOC/COP:14) или словами. Для сборника — орган, для резолюции — её номер.
drafts-language = Язык проекта
drafts-as-of = По состоянию на (если пусто — по всем документам)
drafts-show = Показать
drafts-more = Язык оригинала, условное обозначение
drafts-original = Язык оригинала
drafts-symbol = Условное обозначение документа
drafts-waiting = Проект составляется.
drafts-waiting-why = По документам восстанавливается реестр на тот день. В первый раз это занимает несколько секунд; когда проект будет готов, он появится на странице.
drafts-again = Проверить ещё раз
drafts-files = Скачать
drafts-file-docx = Word
drafts-file-pdf = PDF
drafts-file-html = Веб-страница
drafts-file-text = Простой текст
drafts-file-akn = Akoma Ntoso
drafts-file-sources = Источники
drafts-file-all = Всё сразу (ZIP)
drafts-preview = Предварительный просмотр проекта
drafts-beside = Что в проекте не решено
drafts-questions = { $count ->
    [0] Все противоречия разрешены
    [one] { $count } противоречие ждёт решения
    [few] { $count } противоречия ждут решения
    [many] { $count } противоречий ждут решения
   *[other] { $count } противоречия ждут решения
}
drafts-no-questions = Противоречий в реестре здесь нет
drafts-questions-about = Выберите значение, и проект будет составлен заново. Нерешённое отмечено в тексте знаком [?].
drafts-taken = взято: лучше подтверждено
drafts-leave-open = Оставить нерешённым
drafts-gaps = { $count ->
    [one] { $count } пробел
    [few] { $count } пробела
    [many] { $count } пробелов
   *[other] { $count } пробела
}
drafts-no-gaps = Пробелов нет
drafts-gaps-open = Оставлено в проекте пустым
drafts-gaps-untold = В проекте не сказано
drafts-gaps-added = Есть в проекте, хотя ни в одном документе не сказано
drafts-link = Адрес этой страницы сохраняет всё выбранное: открывший его увидит тот же проект.
drafts-begin = Сессии, для которых можно составить документ
drafts-no-sessions = В реестре пока нет сессий.
drafts-back = Назад к проекту
drafts-no-passage = Отдельного отрывка, где это сказано, нет: это следует из правил или из названий в данных договора.

## Чего составить нельзя

drafts-refused-no-subject = Укажите, о какой сессии, каком органе или решении документ.
drafts-refused-needs-session = Такой документ составляется для сессии, а «{ $asked }» — не сессия.
drafts-refused-not-the-conference = Записка препровождает доклады сессии другого органа ({ $conference }), а не этого ({ $body }).
drafts-refused-not-a-session = В реестре нет сессии «{ $asked }».
drafts-refused-no-text = В реестре нет ни резолюции, ни решения этой сессии.
drafts-refused-several = У «{ $asked }» несколько текстов. Который из них?
drafts-refused-no-treaty = «{ $asked }» не относится ни к одному из известных договоров.
drafts-refused-not-known = На тот день в реестре ещё не было «{ $asked }».
drafts-refused-no-words = Для этого документа на этом языке нет формулировок.
drafts-refused-choice-form = Выбор для «{ $asked }» должен быть номером значения.
drafts-refused-unknown-choice = В этом реестре нет противоречия «{ $asked }»: возможно, оно уже разрешено.
drafts-refused-unknown-value = У { $asked } нет значения { $number }: номера — от 1 до { $most }.
drafts-refused-not-a-symbol = «{ $asked }» — не условное обозначение документа.
drafts-refused-no-kind = Документ «{ $asked }» составить нельзя.
drafts-refused-no-language = На языке «{ $asked }» составить нельзя; можно на ar, en, es, fr, ru и zh.
drafts-refused-no-day = «{ $asked }» — не дата; пишите её так: 2028-09-01.
drafts-refused-not-held = Об этой сессии ({ $session }) доложить нечего: { $status }.
drafts-refused-missing-fonts = Файлы PDF здесь создать нельзя: не хватает шрифтов. Остальные форматы доступны.
drafts-refused-not-printable = В этом формате такой проект записать нельзя.

## Чего не хватает

drafts-gap-from-rules = взято из правил: ни в одном документе не названо
drafts-gap-left-to-chairs = резюме, которое составляют председатели
drafts-gap-no-adoption = на каком заседании это принято
drafts-gap-no-agenda = повестка дня
drafts-gap-no-annotation = что сказать об этом пункте повестки дня
drafts-gap-no-attendance = кто присутствовал
drafts-gap-no-capacity = в каком качестве присутствовали некоторые участники
drafts-gap-no-date = дата документа
drafts-gap-no-days = в какие дни она проходила
drafts-gap-no-decisions = принятые резолюции и решения
drafts-gap-no-outcome = что стало с рекомендациями
drafts-gap-no-recommendations = рекомендации этих органов
drafts-gap-no-session = сессия Конференции, которая это рассмотрит
drafts-gap-no-sponsor = кто это предлагает
drafts-gap-for-the-conference = что ещё решит Конференция
drafts-gap-proposal = что Конференция сделала с рекомендациями: текст — лишь предложение
drafts-gap-no-documents = документы, представленные этой сессии
drafts-gap-no-mandate = каким решением учреждён орган
drafts-gap-no-meetings = сколько было заседаний
drafts-gap-no-name = название на этом языке
drafts-gap-no-number = номер
drafts-gap-no-officers = кто был должностными лицами
drafts-gap-no-ordinal = порядковый номер сессии
drafts-gap-no-place = где она проходила
drafts-gap-no-previous-session = когда была предыдущая сессия; сказано то, что доложено этой
drafts-gap-no-provisions = рекомендации
drafts-gap-no-reports = доклады вспомогательных органов этой сессии
drafts-gap-no-state = из какого государства это лицо
drafts-gap-no-statements = кто выступал
drafts-gap-no-symbol = условное обозначение
drafts-gap-no-text = текст на этом языке
drafts-gap-no-timetable = расписание: для сессии, которая прошла или не состоится, его не предлагают
drafts-gap-no-topic = что предстоит обсудить
drafts-gap-usual-hours = часы заседаний: взяты обычные
drafts-gap-untold-act = каким решением это сделано
drafts-gap-untold-mandate = что решили об этом органе до этой сессии
drafts-gap-untold-report = доклад о его сессиях
drafts-gap-untold-session = в какие дни она проходила
drafts-gap-review-items = единственный пункт о механизме обзора: их несколько

drafts-fill-report = Об этом сказал бы доклад о работе сессии.
drafts-fill-agenda = Об этом сказала бы предварительная повестка дня сессии.
drafts-fill-decision = Об этом сказала бы сама резолюция (решение) или текст, который на неё ссылается.
drafts-fill-documents = Об этом скажут сами документы, когда их добавят.
drafts-fill-language = Это дал бы тот же документ на этом языке.
drafts-fill-treaty = Это дали бы данные договора: там стоят названия органов и мест.
drafts-fill-day = Выберите день проекта выше.
drafts-fill-hand = Это напишет тот, кто завершает документ.
drafts-fill-nothing = Восполнять нечего.

## О чём говорит предложение

drafts-fact-symbol = условное обозначение
drafts-fact-decision = резолюция или решение
drafts-fact-mandate = мандат
drafts-fact-session = сессия
drafts-fact-report = доклад
drafts-fact-agenda-item = пункт повестки дня
drafts-fact-participation = участие
drafts-fact-statement = выступление
drafts-fact-officer = должностное лицо
drafts-fact-meetings = заседания
drafts-fact-documentation = документы сессии
drafts-fact-provision = положение
drafts-fact-endorsement = решение по рекомендации
drafts-fact-adoption = принятие
drafts-fact-placeholder = пробел

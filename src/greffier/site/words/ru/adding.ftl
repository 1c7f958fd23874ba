### The page on which documents are added.

add-how = Отправьте файлы, посмотрите, что в них прочитано, и подтвердите. До подтверждения в реестр ничего не попадает.
add-files = Файлы: текст, Word, PDF, веб-страница или Akoma Ntoso
add-level = Кто может их видеть
add-level-public = все
add-level-delegations = делегации и секретариат
add-level-secretariat = только секретариат
add-send = Отправить
add-drop = Файлы можно также перетащить сюда.
add-sending = Отправляется
add-lost = Связь прервалась, прежде чем файл дошёл. Файл остался у вас.
add-again = Отправить снова
add-none = Файл не отправлен, или такого уровня доступа нет.
add-too-large = Файл больше, чем здесь можно отправить (256 МБ).
add-sent = Что отправлено
add-nothing = Здесь ничего не ждёт.
add-state-received = получен
add-state-reading = читается
add-state-read = прочитан; ждёт вас
add-state-refused = прочитать не удалось
add-state-adding = добавляется
add-state-added = добавлен
# An archive
add-state-opened = распакован
add-archive = { $count ->
    [one] В архиве { $count } файл — в списке ниже
    [few] В архиве { $count } файла — в списке ниже
    [many] В архиве { $count } файлов — в списке ниже
   *[other] В архиве { $count } файла — в списке ниже
}
add-size = { $kb } кБ
add-confirm = Добавить
add-confirm-this = Добавить: { $name }
add-discard = Убрать
add-discard-this = Убрать: { $name }
add-held = Этот самый файл в реестре уже есть; повторное добавление ничего не изменит.
add-versions = Уже есть этот документ:
add-see = Посмотреть
add-outcome-new = Он в реестре.
add-outcome-known = Он уже был в реестре; ничего не изменилось.
add-outcome-restricted = Он уже был в реестре, и теперь закрыт для большего числа людей.
add-outcome-open = Он в реестре на более закрытом уровне; это не изменилось.
add-outcome-withdrawn = Он был изъят из реестра и остаётся изъятым.
add-error-not-found = Файла здесь больше нет. Отправьте его снова.
add-error-empty = В файле нет текста.
add-error-too-large = Файл больше, чем читается.
add-error-not-text = Кодировка файла не читается. Сохраните его в UTF-8.
add-error-unsupported-format = Файлы этого формата не читаются. Сохраните его как Word (.docx), PDF или текст.
add-error-encrypted = Файл защищён паролем. Отправьте его без пароля.
add-error-damaged = Файл повреждён, разобрать его нельзя. Сохраните его заново и отправьте снова.
add-error-no-text-layer = В файле только изображения страниц, текста нет.
add-error-limit-exceeded = Чтение файла требует больше, чем разрешено.
add-error-timeout = Чтение файла занимает больше времени, чем разрешено.
add-error-locked = В реестр пишет другая программа. Отправьте файл чуть позже.
add-error-disk-full = На диске реестра нет места; ничего не добавлено.
add-error-other = Добавить не удалось: { $code }.
warned-future-event = описано как прошедшее, но позже даты документа
warned-lookalike-letters = буквы другого алфавита, лишь похожие с виду
warned-mixed-list-letters = список, меняющий алфавит
warned-no-symbol = условное обозначение не напечатано
warned-page-furniture = колонтитул или номер страницы
warned-placeholder = текст оставлен открытым
warned-rebuilt-text = текст восстановлен из отдельных букв
warned-tracked-changes = в файле есть отслеживаемые исправления; они прочитаны как принятые

add-confirm-all = { $count ->
    [one] Добавить { $count } документ
    [few] Добавить все { $count } документа
    [many] Добавить все { $count } документов
   *[other] Добавить все { $count } документа
}
add-read = { $parts ->
    [one] Прочитана { $parts } часть
    [few] Прочитаны { $parts } части
    [many] Прочитано { $parts } частей
   *[other] Прочитано { $parts } части
}
add-warnings = { $count ->
    [one] { $count } предупреждение
    [few] { $count } предупреждения
    [many] { $count } предупреждений
   *[other] { $count } предупреждения
}

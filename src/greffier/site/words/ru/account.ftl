### Signing in, and accounts.

account-locked = Слишком много неудачных попыток входа. Подождите четверть часа и попробуйте ещё раз.
error-form = Эта форма была открыта слишком долго или пришла не со страницы этого сайта. Обновите страницу и отправьте её ещё раз.
account-who = У тех, кто работает с этим реестром, есть учётная запись, созданная администратором. Чтобы читать общедоступное, она не нужна.
account-otherwise = Или войти
account-passkey = с помощью ключа доступа
account-none = Учётной записи для вас здесь нет
account-key-alone = ключ доступа
account-key-second = второй фактор
account-keys = Ключи безопасности
account-keys-none = Ключей безопасности пока нет.
account-key-add = Добавить ключ безопасности
account-key-rename = Переименовать
account-key-remove = Удалить
account-name = Имя
account-role = Роль
account-state = Состояние
account-email = Адрес электронной почты
account-email-none = нет; отправить письмо нельзя
account-factors = Второй фактор
account-factors-none = нет
account-factor-totp = приложение-аутентификатор
account-factor-webauthn = ключ безопасности
account-last = Последний вход
account-never = никогда
account-made = Создана
account-open = открыта
account-closed = закрыта
account-waiting = пароля ещё нет
account-role-delegations = Делегации
account-role-secretariat = Секретариат
account-role-administrator = Администратор
account-role-none = нет: видит общедоступное
account-may-delegations = видит предназначенное для делегаций
account-may-secretariat = видит всё, добавляет документы, выносит суждения, исправляет, отвечает на сообщения
account-may-administrator = всё это, а также управляет учётными записями
account-invitation = Ваша учётная запись на { $site }
account-invitation-text = Для вас создана или нуждается в новом пароле учётная запись { $account } на { $site }. Выберите пароль здесь:
account-invitation-once = Адрес действует один раз и в течение трёх дней.

## Чужие учётные записи

accounts = Учётные записи
accounts-count = { $count ->
    [one] { $count } учётная запись. Без администратора никто не создаёт учётных записей.
    [few] { $count } учётные записи. Без администратора никто не создаёт учётных записей.
    [many] { $count } учётных записей. Без администратора никто не создаёт учётных записей.
   *[other] { $count } учётной записи. Без администратора никто не создаёт учётных записей.
}
accounts-new = Новая учётная запись
accounts-new-how = Вы получите адрес, по которому владелец выберет пароль; если указан адрес электронной почты, письмо уйдёт и туда.
accounts-make = Создать учётную запись
accounts-invited = Передайте этот адрес владельцу учётной записи. Он показывается один раз, действует один раз и в течение трёх дней.
accounts-invitation = Адрес для выбора пароля
accounts-more = Что ещё можно сделать
accounts-do-role = Изменить роль
accounts-do-invite = Новый адрес для выбора пароля
accounts-do-factors = Убрать вторые факторы
accounts-do-close = Закрыть учётную запись
accounts-do-open = Снова открыть учётную запись
accounts-do-remove = Удалить учётную запись
accounts-remove-sure = Учётная запись удаляется навсегда. То, что подписано этим именем, остаётся.
accounts-done-role = У { $account } другая роль.
accounts-done-close = { $account } больше не может войти.
accounts-done-open = { $account } снова может войти.
accounts-done-factors = У { $account } больше нет второго фактора.
accounts-done-remove = Учётная запись { $account } удалена.
accounts-own = Нельзя закрыть или удалить учётную запись, которой вы пользуетесь.
accounts-refused-taken = Учётная запись с таким именем уже есть.
accounts-refused-name = Имя состоит из 1–150 букв, цифр или знаков @ . + - _
accounts-refused-address = Это не адрес электронной почты.
accounts-refused-address-taken = Этот адрес электронной почты уже есть у другой учётной записи.
accounts-refused-role = Такой роли нет.
accounts-refused-last = Это последний администратор: сначала назначьте другого.

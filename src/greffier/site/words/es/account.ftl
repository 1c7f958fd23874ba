### Signing in, and accounts.

account-locked = Han fallado demasiados intentos de iniciar sesión. Espere un cuarto de hora y vuelva a intentarlo.
error-form = Este formulario ha estado abierto demasiado tiempo o no procedía de una página de este sitio. Vuelva a cargar la página y envíelo de nuevo.
account-who = Quienes trabajan con este registro tienen una cuenta creada por un administrador. Para leer lo que es público no hace falta ninguna.
account-otherwise = O iniciar sesión
account-passkey = con una clave de acceso
account-none = Aquí no hay ninguna cuenta para usted
account-key-alone = clave de acceso
account-key-second = segundo factor
account-keys = Llaves de seguridad
account-keys-none = Aún no hay ninguna llave de seguridad.
account-key-add = Añadir una llave de seguridad
account-key-rename = Cambiar el nombre
account-key-remove = Eliminar
account-name = Nombre
account-role = Función
account-state = Estado
account-email = Correo electrónico
account-email-none = ninguno; no se pueden enviar mensajes
account-factors = Segundo factor
account-factors-none = ninguno
account-factor-totp = aplicación de autenticación
account-factor-webauthn = llave de seguridad
account-last = Último inicio de sesión
account-never = nunca
account-made = Creada
account-open = abierta
account-closed = cerrada
account-waiting = aún sin contraseña
account-role-delegations = Delegaciones
account-role-secretariat = Secretaría
account-role-administrator = Administrador
account-role-none = ninguna: ve lo que es público
account-may-delegations = ve lo destinado a las delegaciones
account-may-secretariat = lo ve todo, añade documentos, aprecia las pruebas, corrige y responde a los avisos
account-may-administrator = todo lo anterior, y gestiona las cuentas
account-invitation = Su cuenta en { $site }
account-invitation-text = Se ha creado para usted, o necesita una contraseña nueva, la cuenta { $account } en { $site }. Elija aquí una contraseña:
account-invitation-once = La dirección sirve una sola vez y durante tres días.

## Cuentas de otras personas

accounts = Cuentas
accounts-count = { $count ->
    [one] { $count } cuenta. Solo un administrador puede crear cuentas.
    [many] { $count } de cuentas. Solo un administrador puede crear cuentas.
   *[other] { $count } cuentas. Solo un administrador puede crear cuentas.
}
accounts-new = Cuenta nueva
accounts-new-how = Recibirá una dirección en la que el titular elige una contraseña; si se indica un correo electrónico, también se envía allí.
accounts-make = Crear la cuenta
accounts-invited = Entregue esta dirección al titular de la cuenta. Se muestra una sola vez; sirve una sola vez y durante tres días.
accounts-invitation = Dirección para elegir una contraseña
accounts-more = Otras operaciones
accounts-do-role = Cambiar la función
accounts-do-invite = Nueva dirección para elegir una contraseña
accounts-do-factors = Retirar los segundos factores
accounts-do-close = Cerrar la cuenta
accounts-do-open = Volver a abrir la cuenta
accounts-do-remove = Eliminar la cuenta
accounts-remove-sure = La cuenta se elimina definitivamente. Lo que se firmó con su nombre se conserva.
accounts-done-role = { $account } tiene otra función.
accounts-done-close = { $account } ya no puede iniciar sesión.
accounts-done-open = { $account } puede volver a iniciar sesión.
accounts-done-factors = { $account } ya no tiene segundo factor.
accounts-done-remove = { $account } se ha eliminado.
accounts-own = No puede cerrar ni eliminar la cuenta que está usando.
accounts-refused-taken = Ya hay una cuenta con este nombre.
accounts-refused-name = Un nombre tiene de 1 a 150 letras, cifras o signos @ . + - _
accounts-refused-address = Esto no es una dirección de correo electrónico.
accounts-refused-address-taken = Otra cuenta tiene este correo electrónico.
accounts-refused-role = No existe esa función.
accounts-refused-last = Es el último administrador: nombre antes a otro.

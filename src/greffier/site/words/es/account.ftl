### Signing in, and accounts.

account-locked = Han fallado demasiados intentos de iniciar sesión. Espere un cuarto de hora y vuelva a intentarlo.
error-form = Este formulario ha estado abierto demasiado tiempo o no procedía de una página de este sitio. Vuelva a cargar la página y envíelo de nuevo.

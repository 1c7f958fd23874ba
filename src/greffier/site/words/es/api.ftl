### La API: por qué se rechaza una solicitud.

api-error-bad-value = Alguno de los valores solicitados no está permitido.
api-error-bad-request = La solicitud no se entiende.
api-error-bad-token = Este token no se conoce aquí.
api-error-token-expired = Este token venció el { $date }. Cree otro en la página de su cuenta.
api-error-token-revoked = Este token fue revocado el { $date }.
api-error-sign-in = Para hacer esto, inicie sesión o envíe un token.
api-error-forbidden = Su cuenta no puede hacer esto.
api-error-no-scope = Este token no tiene el permiso { $scope }.
api-error-no-csrf = La solicitud no demuestra que procede de una página de este sitio.
api-error-not-found = Aquí no hay nada que se llame «{ $asked }».
api-error-bad-cursor = Este cursor no lleva a ninguna parte en esta lista. Empiece sin él.
api-error-ambiguous = Lo solicitado puede significar varias cosas.
api-error-not-there = No existe esa dirección en la API.
api-error-method-not-allowed = Esto no se puede hacer en esta dirección.
api-error-not-acceptable = No está disponible en la forma solicitada. Formas disponibles: { $available }.
api-error-not-allowed = En el estado actual, esto no es posible.
api-error-conflict = Esta clave se usó para otra solicitud.
api-error-gone = Esto fue borrado.
api-error-begin-again = La lista de cambios comenzó de nuevo. Deseche lo que copió y solicítela sin marca.
api-error-changed = Esto ha cambiado desde que usted lo leyó.
api-error-too-large = Lo enviado es demasiado grande. Se admiten { $most } bytes.
api-error-unsupported-type = Lo enviado no está en una forma que se acepte aquí. Formas admitidas: { $available }.
api-error-unreadable = El documento no se puede leer.
api-error-too-many = { $seconds ->
    [one] Demasiadas solicitudes. Inténtelo de nuevo dentro de { $seconds } segundo.
    [many] Demasiadas solicitudes. Inténtelo de nuevo dentro de { $seconds } de segundos.
   *[other] Demasiadas solicitudes. Inténtelo de nuevo dentro de { $seconds } segundos.
}
api-error-server = Se ha producido un error aquí. Ha quedado anotado; no se ha perdido nada.
api-error-locked = Se está escribiendo en el registro. Inténtelo de nuevo en un momento.
api-error-crowded = En este momento se están preparando muchas cosas para otros. Inténtelo de nuevo en un momento.
api-error-no-register = Todavía no hay registro.
api-error-newer-format = El registro procede de una versión posterior de Greffier.
api-error-disk-full = Aquí no queda espacio; no se ha guardado nada de esto.
api-error-being-made = Se está preparando. Vuelva a pedirlo dentro de un momento.

### Details of errors of the API: what is wrong, and what is allowed.

api-detail-among = { $what }: no se admite «{ $said }». Valores admitidos: { $allowed }.
api-detail-between = { $what }: no se admite { $said }. Valores admitidos: de { $least } a { $most }.
api-detail-least = { $what }: { $said }; el valor mínimo es { $least }.
api-detail-most = { $what }: es demasiado. Máximo: { $most }.
api-detail-no-day = «{ $said }» no es una fecha. Escríbala así: 2024-06-05.
api-detail-days-order = El final ({ $end }) es anterior al comienzo ({ $start }).
api-detail-could-be = «{ $said }» puede ser: { $listed }.
api-detail-several-sessions = «{ $said }» corresponde a varios períodos de sesiones. Indique uno por su clave.
api-detail-not-called = Aquí no hay nada que se llame «{ $said }». Indique una clave, una signatura, un número como 7/1 o palabras de un nombre.
api-detail-no-discrepancy = Ninguna discrepancia tiene el identificador «{ $said }».
api-detail-no-judgement = El identificador «{ $said }» no designa una única apreciación vigente.
api-detail-no-claim = Ninguna lectura actual contiene la afirmación «{ $said }».
api-detail-no-source = No hay ninguna fuente «{ $said }». Indíquela por su archivo, la clave de su documento o el comienzo de su huella.
api-detail-not-spoken-of = Ya nada de lo que se conserva habla de «{ $said }».
api-detail-two-things = { $kind }: indique dos cosas distintas de una misma clase.
api-detail-two-bodies = { $one } y { $other } son períodos de sesiones de dos órganos.
api-detail-two-ordinals = { $one } y { $other } tienen dos números: son dos períodos de sesiones.
api-detail-one-discrepancy = Indique una sola discrepancia por su identificador.
api-detail-which-claims = Indique las afirmaciones de que se trata.
api-detail-needs-reason = Debe indicarse un motivo.
api-detail-say-its = { $kind }: debe indicarse: { $names }.
api-detail-session-which = session: indique ordinal, dates o during, para que se sepa cuál.
api-detail-no-shape = { $kind }: un valor no tiene la forma debida. Las claves son: { $allowed }.
api-detail-done-already = Esto ya se ha hecho.
api-detail-erased = { $said } se borró: no queda nada.
api-detail-erased-before = Esto ya se afirmó y después se borró. No puede afirmarse de nuevo palabra por palabra.
api-detail-withdrawn-already = { $said } ya está retirado.
api-detail-not-withdrawn = { $said } no está retirado.
api-detail-nothing-sought = No hay nada que buscar. Escriba palabras, "frases" entre comillas rectas, signaturas y -palabras que no deben aparecer.
api-detail-no-document = La solicitud no contiene ningún documento.

## What is wrong with a field

api-field-missing = Falta.
api-field-number = Debe ser un número entero.
api-field-boolean = Debe ser true o false.
api-field-text = Debe ser un texto.
api-field-list = Debe ser una lista.
api-field-object = Debe ser un objeto JSON.
api-field-among = Valores admitidos: { $allowed }.
api-field-least = El valor mínimo es { $bound }.
api-field-most = El valor máximo es { $bound }.
api-field-short = Es demasiado corto. Longitud mínima: { $bound }.
api-field-long = Es demasiado largo. Longitud máxima: { $bound }.
api-field-unknown = No existe ese campo.
api-field-form = No tiene la forma debida.
api-field-json = No es JSON bien formado.
api-field-other = No se admite.

### Lo que avisan los lectores y lo que hacen de ello los funcionarios.

report-page-wrong = Avisar de un error en esta página
report-how = Diga qué está mal y, si puede, qué documento lo muestra. No hace falta ninguna cuenta. Recibirá un número de referencia.
report-fact = { $fact }: { $words }
report-page = La página
report-text = Qué está mal
report-sender = Su correo electrónico, si quiere que le preguntemos
report-trap = Deje esto vacío
report-send = Enviar
report-thanks = Gracias. Ha quedado anotado
report-done = Se ha examinado su aviso
report-reference = Número de referencia:
report-keep = Guarde este número o la dirección de esta página: aquí aparecerá la respuesta.
report-state-open = Está a la espera de un funcionario.
report-state-answered = Se ha respondido.
report-state-closed = Se ha cerrado.
report-answer = Respuesta
report-refused-empty = No se ha escrito nada.
report-refused-long = Es demasiado largo: 2.000 caracteres como máximo.
report-refused-address = Esto no es una dirección de correo electrónico.
report-refused-flood = Han llegado demasiados avisos en la última hora. Inténtelo más tarde; no se ha enviado nada.
reports-count = { $count ->
    [0] Ningún aviso
    [one] { $count } aviso
    [many] { $count } de avisos
   *[other] { $count } avisos
}
reports-none = Aquí no hay nada.
report-list-open = abiertos
report-list-answered = respondidos
report-list-closed = cerrados
report-list-all = todos
report-evidence = Los pasajes en que se basa este dato
report-changed = La página dice ahora: { $now }.
report-answer-text = Respuesta, o motivo de la apreciación; quien avisó puede leerla
report-do-answer = Responder
report-do-close = Cerrar sin respuesta
report-do-open = Volver a abrir

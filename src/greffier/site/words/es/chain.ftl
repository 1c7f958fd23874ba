### The chain from mandate to endorsement; the pages of decisions and provisions.

chain = La cadena
chain-before = De dónde viene
chain-after = Qué fue de ello
chain-nothing = No se sabe nada.
chain-cut = Hay más de lo que aquí se muestra.
chain-picture = La cadena como gráfico: a un lado, de dónde viene; al otro, qué fue de ello
chain-list = La cadena como lista
chain-here = esto
chain-mandated-by = mandato
chain-requested-by = a petición de
chain-of-body = del órgano
chain-in-course-of = en el transcurso de
chain-received = informe recibido
chain-had-before-it = tuvo ante sí
chain-stands-in = figura en
chain-within = parte de
chain-adopted-at = aprobado en
chain-is = texto de
chain-reports-on = informa sobre
chain-transmits = transmite
chain-endorses = actúa sobre
chain-held = período de sesiones
chain-hosted = se reunió en su transcurso
chain-joint-with = conjuntamente con
chain-draft = proyecto de informe
chain-recommended = recomendaciones
chain-reported-by = informe
chain-adopted = aprobó
chain-told-by = mencionado en
chain-submitted-to = presentado a
chain-for-session = preparado para
chain-endorsed-by = objeto de
chain-carries = disposiciones
chain-parts = partes
chain-same-text = mismo texto que
chain-acts-on = órgano objeto
chain-requests = pide a
chain-printed-in = publicado en
decision-asks = A quién se pide qué
decision-whole = { $count ->
    [one] Todo el texto: { $count } párrafo
    [many] Todo el texto: { $count } de párrafos
   *[other] Todo el texto: { $count } párrafos
}
decision-asking = { $count ->
    [one] Solo lo que pide actuar: { $count } párrafo
    [many] Solo lo que pide actuar: { $count } de párrafos
   *[other] Solo lo que pide actuar: { $count } párrafos
}
decision-facts = Datos
decision-no-text = No se dispone del texto de esta decisión.
decision-in-document = El texto completo con su estructura
decision-other-languages = Otros idiomas
decisions-all = Todas
decisions-none = No hay ninguna que corresponda.
decisions-filter = Mostrar
provision-similar = Disposiciones semejantes
provision-same = el mismo texto
provision-none-similar = Ninguna otra disposición tiene casi las mismas palabras.
provision-both-ask = ambas se dirigen a: { $who }
provision-both-do = ambas: { $acts }
chain-move = Mover el gráfico

provision-shared = { $count ->
    [one] { $count } palabra en común, el { $percent } % de las palabras de ambas
   *[other] { $count } palabras en común, el { $percent } % de las palabras de ambas
}
decisions-count = { $count ->
    [one] { $count } resolución o decisión
   *[other] { $count } resoluciones y decisiones
}
chain-step = { $relation }:
chain-step-detail = { $relation } ({ $detail }):

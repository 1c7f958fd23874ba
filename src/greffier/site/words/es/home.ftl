### The first page.

home-title = Qué se decidió, cuándo, por quién y dónde consta
home-about = Greffier lee los documentos oficiales de las conferencias de los tratados y lleva su registro: órganos, períodos de sesiones, decisiones, recomendaciones y qué fue de ellas. Cada dato abre el pasaje que lo dice.
home-counts = Cuánto contiene
home-count-body = { $count ->
    [one] { $count } órgano
   *[other] { $count } órganos
}
home-count-session = { $count ->
    [one] { $count } período de sesiones
   *[other] { $count } períodos de sesiones
}
home-count-document = { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
}
home-count-decision = { $count ->
    [one] { $count } resolución o decisión
   *[other] { $count } resoluciones y decisiones
}
home-count-provision = { $count ->
    [one] { $count } disposición
   *[other] { $count } disposiciones
}
home-count-participant = { $count ->
    [one] { $count } participante
   *[other] { $count } participantes
}
home-empty = Este registro aún está vacío. Los documentos se añaden en la página «Añadir documentos» tras iniciar sesión, o con `greffier add`.
home-next = Próximos períodos de sesiones
home-none-next = Ningún texto anuncia un período de sesiones futuro.
home-last = Últimos períodos de sesiones
home-new = Lo último añadido
home-open = Discrepancias pendientes
home-open-count = { $count ->
    [0] Las pruebas no discrepan en ningún punto.
    [one] Las pruebas discrepan en { $count } punto.
   *[other] Las pruebas discrepan en { $count } puntos.
}

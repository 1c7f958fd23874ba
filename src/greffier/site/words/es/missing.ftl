### Lo que falta en el registro.

missing-about = Lo que el registro sabe que le falta: una lista por resolver, cada línea con lo que la completaría.
missing-state-open = por encontrar
missing-state-sought = buscados, no disponibles
missing-state-all = todos
missing-count = { $count ->
    [0] Nada
    [one] Falta { $count } elemento
    [many] Faltan { $count } de elementos
   *[other] Faltan { $count } elementos
}
missing-nothing = No falta nada que Greffier sepa buscar.
missing-copies = Ejemplares oficiales:
missing-sought = buscado, no disponible
missing-seek = Buscado, no disponible
missing-undo = Quizá se encuentre después de todo
gap-series-hole = Números que faltan en una serie de signaturas
gap-report-not-held = Informes citados que no se guardan
gap-language-not-held = Idiomas oficiales que no se guardan
gap-session-without-report = Períodos de sesiones celebrados de los que no se conoce informe
gap-nothing-held = Fechas pasadas sin que nada diga que el período de sesiones se celebró

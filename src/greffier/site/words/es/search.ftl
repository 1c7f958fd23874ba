### The page of search.

search = Búsqueda
search-how = Se buscan todos los textos disponibles, en todos los idiomas. Las palabras se encuentran en todas sus formas.
search-for = Búsqueda: { $words }
search-found = { $count ->
    [0] Ningún texto responde.
    [one] Responde { $count } texto.
   *[other] Responden { $count } textos.
}
search-named = Con ese nombre
search-pages = Páginas de resultados
search-narrow = Acotar
search-leave = quitar esta condición
search-sample = Recuento sobre una muestra de { $count } de los textos encontrados.
search-refused = Aquí no hay nada que buscar. Escriba palabras, «expresiones» entre comillas, signaturas y -palabras que no deban aparecer.
search-too-long = La consulta es demasiado larga. Escriba menos palabras.
search-example-words = grupo de trabajo armas
search-means-words = los textos que tienen todas estas palabras, en cualquier forma
search-example-phrase = «asistencia técnica»
search-means-phrase = palabras seguidas
search-means-symbol = un documento y todos los que lo citan; las letras de igual aspecto se confunden
search-example-without = recomendaciones -proyecto
search-means-without = los textos sin esa palabra
facet-kind = Tipo
facet-body = Órgano
facet-session = Período de sesiones
facet-language = Idioma
facet-year = Año
facet-addressee = A quién se pide
facet-class = Qué hace la disposición

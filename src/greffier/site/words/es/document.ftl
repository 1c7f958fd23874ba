### Documentos: textos, lo que se lee de ellos, lista.

document-by-greffier = redactado por Greffier
document-open = con texto pendiente
document-prints = Es el texto de:
document-text = Texto
document-languages = Idiomas del texto
document-not-held = El texto no se encuentra aquí: el documento se conoce por los que lo citan.
document-other-rendition = Esta es otra copia del texto. El registro se basa en la primera de la lista de archivos.
document-no-part = Esta versión no tiene ninguna parte «{ $part }».
document-link-to = Enlace permanente: { $place }
document-pages = Páginas del texto
document-page-of = página { $page } de { $pages }
document-cut = El resto de esta parte está en el archivo.
document-facts = Datos
document-cited-by = { $count ->
    [one] Citado por { $count } documento
   *[other] Citado por { $count } documentos
}
document-cites = { $count ->
    [one] Cita { $count } documento o decisión
   *[other] Cita { $count } documentos y decisiones
}

## Beside the text

document-beside = Idiomas en paralelo
document-related = Revisiones, adiciones, correcciones
document-compare = comparar
document-files = Archivos
document-show-file = mostrar esta copia
document-as = también en:
document-odd = Rarezas de la impresión
document-all = Todos
form-text = texto sin formato
form-json = JSON de la lectura
form-akn = Akoma Ntoso
form-html = HTML
form-docx = Word
form-pdf = PDF
warning-no-symbol = no lleva signatura propia
warning-lookalike-letters = una signatura está impresa con letras de otro alfabeto
warning-mixed-list-letters = las letras de una lista cambian de alfabeto
warning-page-furniture = restos de encabezados o pies de página en el texto
warning-placeholder = hay texto pendiente
warning-page-without-text = una página es una imagen de la que no se lee nada
warning-rebuilt-text = el texto se reconstruyó según el lugar de las letras en la página
warning-future-event = algo posterior al documento se da por pasado
warning-tracked-changes = tiene cambios sin aceptar

## Languages side by side

beside-show = Mostrar
beside-missing = Esta versión carece de la parte.
beside-figures = Las cifras o las fechas difieren:
beside-none = Ninguna versión tiene partes que poner en paralelo.

## Two texts compared

compare-title = Qué cambió entre dos textos
compare-with = Comparar con (signatura)
compare-language = Idioma
compare-whole = también lo que es igual
compare-go = Comparar
compare-unknown = Aquí no se conoce ningún documento «{ $asked }».
compare-no-language = Los dos textos no se encuentran en un mismo idioma.
compare-now-at = ahora en { $place }
compare-was-at = antes en { $place }
compare-changed = modificado
compare-inserted = añadido
compare-deleted = suprimido
compare-moved = trasladado aquí
compare-moved-away = trasladado

## The list

documents-by-body = Órgano
documents-by-kind = Clase
documents-by-year = Año
documents-by-language = Idioma
documents-by-state = Texto
documents-any = Todos
documents-held = disponible
documents-cited = solo citado
documents-drafted = redactado por Greffier
documents-order = Orden
documents-order-newest = los más recientes primero
documents-order-oldest = los más antiguos primero
documents-order-key = por signatura
documents-filter = Filtrar
documents-none = Ningún documento coincide.
documents-pages = Páginas de la lista
document-passages = { $count ->
    [one] { $count } pasaje
   *[other] { $count } pasajes
}
documents-count = { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
}
beside-lacks = { $count ->
    [one] { $language }: falta { $count } parte
   *[other] { $language }: faltan { $count } partes
}
compare-same = { $count ->
    [one] { $count } parte igual
   *[other] { $count } partes iguales
}
compare-count-changed = { $count ->
    [one] { $count } parte modificada
   *[other] { $count } partes modificadas
}
compare-count-inserted = { $count ->
    [one] { $count } parte añadida
   *[other] { $count } partes añadidas
}
compare-count-deleted = { $count ->
    [one] { $count } parte suprimida
   *[other] { $count } partes suprimidas
}
compare-count-moved = { $count ->
    [one] { $count } parte trasladada
   *[other] { $count } partes trasladadas
}

## A part that is the same

compare-unchanged = igual

## The page of the source beside the text

document-show-image = Mostrar la página de la fuente
document-image = Página { $page } de la fuente
document-image-marked = Página { $page } de la fuente, con el pasaje marcado
document-image-pages = Páginas de la fuente
document-image-of = En la página de la fuente: { $place }
document-provisions = { $count ->
    [one] { $count } disposición
   *[other] { $count } disposiciones
}
compare-from-to = { $before } → { $after }
compare-copies = En qué difiere de esta copia aquella en que se basa el registro.

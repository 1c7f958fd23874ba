### Comparación de dos textos.

texts-title = Comparar dos textos
texts-about = Qué fue de cada parte: añadida, suprimida, modificada palabra por palabra, trasladada. También en Word con control de cambios.
texts-first = Texto anterior
texts-second = Texto posterior
texts-do = Comparar
texts-with = Comparar con un documento
texts-word = Word con control de cambios
texts-draft = Proyecto: { $kind }
texts-heading = { $before } – { $after }
texts-files = Comparar dos archivos propios
texts-files-sign-in = Quien tenga una cuenta puede comparar archivos aquí.
texts-files-about = Word, PDF, páginas web, texto sin formato, Akoma Ntoso; hasta { $most } MB cada uno. Se leen, se comparan y no se guardan.
texts-first-file = Archivo anterior
texts-second-file = Archivo posterior
texts-file-too-large = Un archivo puede tener como máximo { $most } MB.
texts-file-unreadable = Uno de los archivos no se puede leer. Se admiten Word, PDF, páginas web, texto sin formato y Akoma Ntoso.
texts-changes = Cambios
texts-languages-differ = Los dos textos están en idiomas distintos: apenas coincidirá ninguna palabra.
texts-none = Los dos textos son iguales, parte por parte.
texts-same = { $count ->
    [one] { $count } parte sin cambios
   *[other] { $count } partes sin cambios
}
texts-hidden = { $count ->
    [one] { $count } fila más está en el archivo Word.
   *[other] { $count } filas más están en el archivo Word.
}
texts-count-changed = modificadas: { $count }
texts-count-inserted = añadidas: { $count }
texts-count-deleted = suprimidas: { $count }
texts-count-moved = trasladadas: { $count }
texts-how-changed = modificada
texts-how-inserted = añadida
texts-how-deleted = suprimida
texts-how-moved = trasladada aquí
texts-how-moved-away = trasladada de aquí
texts-was = antes { $place }

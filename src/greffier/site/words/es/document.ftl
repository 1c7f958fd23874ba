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

### What stands around every page.

site-name = Greffier
site-about = El registro de las conferencias de los tratados: cada dato con el pasaje que lo dice
skip-to-content = Ir al contenido
menu = Menú
menu-home = Inicio
menu-bodies = Órganos
menu-sessions = Períodos de sesiones
menu-documents = Documentos
menu-decisions = Resoluciones y decisiones
menu-participants = Participantes
menu-missing = Lo que falta
menu-discrepancies = Discrepancias
menu-drafts = Proyectos
menu-add = Añadir documentos
menu-data = Datos y API
menu-reports = Avisos
menu-accounts = Cuentas
menu-sign-in = Iniciar sesión
menu-sign-out = Cerrar sesión
menu-account = Cuenta
interface-language = Idioma
search-label = Buscar en el registro
search-hint = una signatura, un número como 7/1 o palabras
search-go = Buscar
machine-read = Leído por un programa a partir de documentos oficiales. Lo que hace fe es el texto oficial.
# Above every page of the register that `greffier demo` makes
demonstration = Demostración: sus documentos son ficticios, al igual que todo lo que cuentan de 2026 y años posteriores. No se base en ellos ni los cite.
close = Cerrar
page-previous = Anterior
page-next = Siguiente
page-more = { $count ->
    [one] { $count } más
   *[other] { $count } más
}
permanent-link = Enlace permanente

## Evidence

evidence = Prueba
evidence-of = Prueba: { $fact }
evidence-count = { $count ->
    [one] Lo dice { $count } pasaje
   *[other] Lo dicen { $count } pasajes
}
evidence-none = Ningún pasaje que usted pueda ver lo dice.
evidence-inferred = Inferido: { $rule }
evidence-stated = Afirmado por { $by } el { $date }: { $reason }
evidence-data = De los datos del tratado: { $name }
evidence-official = Copia oficial
evidence-other = Otra versión
evidence-disputed = Las pruebas no coinciden
cite = Citar
cite-un = Estilo de las Naciones Unidas
cite-bibtex = BibTeX
cite-ris = RIS
# Behind the name of a form: a link that brings it as a file
cite-file = en archivo
report-wrong = Señalar un error

## Errors

error-title = No se puede mostrar
error-not-found = Aquí no hay nada que se llame «{ $asked }».
error-ambiguous = «{ $asked }» puede significar varias cosas.
error-no-language = No hay páginas en el idioma «{ $asked }». Las hay en estos:
error-bad-value = La dirección pide algo que no existe: un lugar en una lista, o un valor, mal escrito o desaparecido. Empiece la lista de nuevo.
error-no-register = Todavía no hay registro. Los documentos se añaden con `greffier add`.
error-busy = Se está escribiendo en el registro. Inténtelo de nuevo en un momento.
error-crowded = En este momento se están preparando muchas cosas para otros. Inténtelo de nuevo en un momento.
error-other = El registro no puede responder: { $code }.
error-server = Algo ha fallado aquí. Ha quedado anotado; no se ha perdido nada.
error-forbidden = La cuenta que usa no le permite ver ni hacer esto.
error-signed-out = Ya no tiene la sesión iniciada. Inicie sesión y envíelo de nuevo.
error-unreadable = No se pudo leer lo que se envió: se cortó por el camino o no es un formulario de este sitio. No se ha guardado nada de ello. Vuelva atrás y envíelo de nuevo.
error-method = Esta dirección no admite lo que se le ha enviado. Vuelva a la página y use sus enlaces y botones.
error-advice = Búsquelo con la casilla de arriba, o empiece por la primera página.

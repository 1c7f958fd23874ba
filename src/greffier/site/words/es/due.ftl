### Fechas en que se esperan los documentos de los períodos de sesiones.

due-title = Plazos
due-about = Cuándo se esperan los documentos de un período de sesiones, cuándo salieron y cuáles se retrasaron. Los plazos son los del reglamento y los de diez, cuatro y seis semanas: presentados diez semanas antes, procesados en cuatro y publicados seis semanas antes.
due-coming = Próximos períodos de sesiones
due-all = Todos los períodos de sesiones
due-next = próximo plazo: { $day }
due-count-late = con retraso: { $count }
due-count-missing = faltan: { $count }
due-count-on-time = a tiempo: { $count }
due-count-to-come = pendientes: { $count }
due-count-undated = sin fecha: { $count }
due-opens = Se inaugura el { $day }.
due-to-session = El período de sesiones
due-caption = Documentos del período de sesiones
due-number = Núm.
due-document = Documento
due-submit = Presentación, a más tardar
due-issue = Publicación, a más tardar
due-issued = Fecha del documento
due-state = Estado
due-source = Según
due-rule = artículo { $number }
due-after = dos semanas después del período de sesiones
due-slots = diez, cuatro y seis semanas
due-special = si el período de sesiones es extraordinario: { $days } días antes
due-nothing = No se esperan documentos de este período de sesiones: no se conocen sus fechas, se aplazó o canceló, o no se sabe qué exige su tratado.
due-picture = Documentos a lo largo de las semanas previas
# A document in the picture, with its state
due-line = { $document }: { $state }
due-axis = Semanas antes de la inauguración. La barra es el tiempo de procesamiento del documento; la línea en su extremo es el último día de publicación.
mark-due-on-time = a tiempo
mark-due-late = con retraso
mark-due-missing = falta
mark-due-to-come = pendiente o no se sabe
due-document-agenda = Programa provisional
due-document-papers = Documento del período de sesiones
due-document-before = Documento ante el período de sesiones
due-document-reports = Informe presentado al período de sesiones
due-document-organizations = Lista de organizaciones no gubernamentales
due-document-report = Informe del período de sesiones
due-state-on-time = a tiempo
due-state-late = { $days ->
    [one] { $days } día de retraso
   *[other] { $days } días de retraso
}
due-state-missing = { $days ->
    [one] falta, vencido hace { $days } día
   *[other] falta, vencido hace { $days } días
}
due-state-to-come = pendiente
due-state-undated = no se conoce su fecha
due-state-untold = el registro no lo dice

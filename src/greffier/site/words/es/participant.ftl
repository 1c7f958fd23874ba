### The page of a participant.

participant-state = Estado
participant-attendance = { $count ->
    [one] Presente en { $count } período de sesiones
    [many] Presente en { $count } de períodos de sesiones
   *[other] Presente en { $count } períodos de sesiones
}
participant-picture = Períodos de sesiones a lo largo de los años: { $title }
participant-cut = La imagen muestra solo los últimos períodos de sesiones; la tabla los contiene todos.
participant-nowhere = No figura en ninguna lista de presentes conocida.
participant-spoke = hizo una declaración
participant-names-data = De los datos comunes: nombres de uso general.
participant-printed = Como lo imprimen los textos
participant-bound = Tratados
participant-since = desde: { $date }
participant-until = hasta: { $date }
participant-asked = { $count ->
    [one] { $count } disposición dirigida a este participante
    [many] { $count } de disposiciones dirigidas a este participante
   *[other] { $count } disposiciones dirigidas a este participante
}
participant-asked-about = Como parte de los siguientes destinatarios: { $classes }.

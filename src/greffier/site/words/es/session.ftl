### The page of a session.

session-contents = En esta página
session-chain = Origen y seguimiento
chain-mandate = Mandato
chain-session = Período de sesiones
chain-report = Informe
chain-transmitted = Transmisión
chain-endorsed = Seguimiento
chain-unknown = se desconoce
session-agenda = Programa
item-mandate = Figura en el programa en virtud de
item-paragraph = párr. { $number }
item-rules = artículo { $number } del reglamento
item-article = artículo { $number } de la Convención
item-other-titles = El título en otros textos
data-of-treaty = según los datos del tratado
session-participants = { $count ->
    [one] { $count } participante
    [many] { $count } de participantes
   *[other] { $count } participantes
}
session-participants-table = Participantes en una tabla
session-spoke = Declaraciones
session-attendance = Estados presentes en los últimos períodos de sesiones del órgano
group-name = Grupo regional
group-african-states = Estados de África
group-asia-pacific-states = Estados de Asia y el Pacífico
group-eastern-european-states = Estados de Europa Oriental
group-latin-american-and-caribbean-states = Estados de América Latina y el Caribe
group-western-european-and-other-states = Estados de Europa Occidental y otros Estados
group-none = Estados que no pertenecen a ningún grupo regional
others-party = Otras partes
others-regional-organization = Organizaciones regionales
others-signatory = Otros signatarios
others-non-signatory = Otros no signatarios
others-un-entity = Entidades del sistema de las Naciones Unidas
others-igo = Organizaciones intergubernamentales
others-ngo = Organizaciones no gubernamentales
others-other = Otros
# How many of the States of a group were present
group-present = { $present } de { $count }
session-statements = { $count ->
    [one] { $count } declaración
    [many] { $count } de declaraciones
   *[other] { $count } declaraciones
}
session-on-item = En relación con el tema { $number }
session-on-no-item = Sin indicación del tema
session-sittings = { $count ->
    [one] { $count } sesión de la que hay datos
    [many] { $count } de sesiones de las que hay datos
   *[other] { $count } sesiones de las que hay datos
}
session-sitting = Sesión { $number }
session-documents = { $count ->
    [one] { $count } documento del período de sesiones
    [many] { $count } de documentos del período de sesiones
   *[other] { $count } documentos del período de sesiones
}
session-before = { $count ->
    [one] { $count } documento que tuvo ante sí
    [many] { $count } de documentos que tuvo ante sí
   *[other] { $count } documentos que tuvo ante sí
}
session-received = { $count ->
    [one] { $count } informe que se le presentó
    [many] { $count } de informes que se le presentaron
   *[other] { $count } informes que se le presentaron
}
session-decisions = { $count ->
    [one] { $count } resolución o decisión aprobada
    [many] { $count } de resoluciones y decisiones aprobadas
   *[other] { $count } resoluciones y decisiones aprobadas
}
session-recommendations = { $count ->
    [one] { $count } recomendación y su seguimiento
    [many] { $count } de recomendaciones y su seguimiento
   *[other] { $count } recomendaciones y su seguimiento
}
session-recommendations-least = Recomendaciones y su seguimiento: al menos { $count }
session-beside = Reuniones de otros órganos durante este período de sesiones
session-beside-about = Las de los órganos que, según se dice, se reunieron en su transcurso, y las de los que dependen de este órgano y cuyas fechas caen dentro de las suyas.
session-missing = Lo que falta
session-gap-session-without-report = Se celebró, y no se conoce ningún informe al respecto
session-gap-nothing-held = Sus fechas ya han pasado, y nada indica que se celebrara
session-gap-report-not-held = Se cita un informe del que no se dispone
session-gap-language-not-held = Se dispone de él, pero no en estos idiomas

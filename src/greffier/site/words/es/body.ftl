### The page of a body.

body-kind-conference = Conferencia
body-kind-working-group = Grupo de trabajo
body-kind-expert-group = Grupo de expertos
body-kind-review-group = Grupo de examen
body-kind-bureau = Mesa
body-kind-committee = Comité
body-kind-organ = Órgano principal
body-kind-commission = Comisión
body-kind-subsidiary-body = Órgano subsidiario
body-kind-forum = Foro
body-kind-other = Órgano
body-sessions = { $count ->
    [one] { $count } período de sesiones
    [many] { $count } de períodos de sesiones
   *[other] { $count } períodos de sesiones
}
body-timeline = Períodos de sesiones a lo largo de los años: { $body }
body-undated = { $count ->
    [one] { $count } período de sesiones del que no se conoce la fecha figura solo en la tabla.
    [many] { $count } de períodos de sesiones de los que no se conoce la fecha figuran solo en la tabla.
   *[other] { $count } períodos de sesiones de los que no se conoce la fecha figuran solo en la tabla.
}
body-no-sessions = No se conoce ningún período de sesiones de este órgano.
body-mandates = Creación y modificaciones del mandato
body-no-mandates = No se conoce ninguna decisión por la que se creara este órgano o se modificara su mandato.
body-proposed = Propuesto en proyectos de texto
body-requests = Cómo se le pide que se reúna
body-names = Nombres
body-former = Nombres anteriores
body-around = Órgano superior y órganos subsidiarios
body-parent = Órgano subsidiario de
body-documents = Documentos de este órgano
body-decisions = Resoluciones y decisiones de este órgano
body-officers = Miembros de la Mesa
body-recommendations = { $count ->
    [one] { $count } recomendación y su seguimiento
    [many] { $count } de recomendaciones y su seguimiento
   *[other] { $count } recomendaciones y su seguimiento
}
body-recommendations-least = Recomendaciones y su seguimiento: al menos { $count }
body-no-recommendations = No se conoce ninguna recomendación de este órgano.
body-asked = { $count ->
    [one] { $count } disposición dirigida a órganos de este tipo
    [many] { $count } de disposiciones dirigidas a órganos de este tipo
   *[other] { $count } disposiciones dirigidas a órganos de este tipo
}
body-asked-least = Disposiciones dirigidas a órganos de este tipo: al menos { $count }
body-asked-about = El texto de cada una indica a qué órgano se refiere.

## What several pages share

outcome-unknown = No se sabe qué curso se le dio.
disputes-count = { $count ->
    [one] Las fuentes discrepan en { $count } punto.
    [many] Las fuentes discrepan en { $count } de puntos.
   *[other] Las fuentes discrepan en { $count } puntos.
}
fact-inferred = deducido
date-unsaid = fecha desconocida
data-source = fuente: { $source }
data-unverified = no visto en ningún documento
provisions-same = Mismo texto:
provisions-once = { $count ->
    [one] Impreso { $count } vez en proyectos, informes y anexos; cada texto se cuenta una sola vez.
    [many] Impresos { $count } veces en total en proyectos, informes y anexos; cada texto se cuenta una sola vez.
   *[other] Impresos { $count } veces en total en proyectos, informes y anexos; cada texto se cuenta una sola vez.
}
provisions-first = Pasajes impresos contados: { $count }. Los siguientes también figuran en la lista; un texto puede repetirse en ellos.

### Proyectos de documentos.

drafts-title = Proyectos de documentos
drafts-about = Documentos oficiales redactados a partir del registro. Cada oración lleva a los pasajes en que se basa.
drafts-tools = Herramientas para documentos
drafts-draft = Redactar un documento
drafts-kind = Documento
drafts-kind-note = Nota por la que se transmiten informes
drafts-kind-agenda = Programa provisional
drafts-kind-annotated-agenda = Programa provisional anotado
drafts-kind-report = Informe de un período de sesiones
drafts-kind-resolution = Resolución o decisión
drafts-kind-participants = Lista de participantes
drafts-kind-documents = Lista de documentos
drafts-kind-programme = Programa de trabajo
drafts-kind-compendium = Compendio de recomendaciones
drafts-kind-followup = Seguimiento de las recomendaciones
drafts-of = Sobre qué período de sesiones, órgano o decisión
drafts-of-hint = Un período de sesiones por su órgano y número (CTOC/COP:14), o con palabras. Para un compendio, un órgano; para una resolución, su número.
drafts-language = Idioma del proyecto
drafts-as-of = Situación al (todos los documentos, si se deja vacío)
drafts-show = Mostrar
drafts-more = Idioma original, signatura
drafts-original = Idioma original
drafts-symbol = Signatura del documento
drafts-waiting = Se está redactando el proyecto.
drafts-waiting-why = El registro de esa fecha se reconstruye a partir de los documentos. La primera vez tarda unos segundos; la página mostrará el proyecto cuando esté listo.
drafts-again = Volver a mirar
drafts-files = Descargar
drafts-file-docx = Word
drafts-file-pdf = PDF
drafts-file-html = Página web
drafts-file-text = Texto sin formato
drafts-file-akn = Akoma Ntoso
drafts-file-sources = Fuentes
drafts-file-all = Todo (ZIP)
drafts-preview = Vista previa del proyecto
drafts-beside = Lo que el proyecto deja pendiente
drafts-questions = { $count ->
    [0] Todas las discrepancias están resueltas
    [one] { $count } discrepancia por resolver
   *[other] { $count } discrepancias por resolver
}
drafts-no-questions = Aquí el registro no se contradice
drafts-questions-about = Elija un valor y el proyecto se rehará con él. Lo que queda pendiente se marca con [?] en el texto.
drafts-taken = adoptado, el mejor respaldado
drafts-leave-open = Dejarlo pendiente
drafts-gaps = { $count ->
    [one] { $count } laguna
   *[other] { $count } lagunas
}
drafts-no-gaps = No falta nada
drafts-gaps-open = En blanco en el proyecto
drafts-gaps-untold = No se dice en el proyecto
drafts-gaps-added = Figura en el proyecto aunque ningún documento lo dice
drafts-link = La dirección de esta página conserva todo lo elegido: quien la abra verá el mismo proyecto.
drafts-begin = Períodos de sesiones para los que redactar
drafts-no-sessions = Todavía no hay períodos de sesiones en el registro.
drafts-back = Volver al proyecto
drafts-no-passage = Ningún pasaje lo dice por sí solo: se desprende de las reglas o de los nombres que dan los datos del tratado.

## Lo que no se puede redactar

drafts-refused-no-subject = Indique sobre qué período de sesiones, órgano o decisión trata el documento.
drafts-refused-needs-session = Este documento se redacta para un período de sesiones: «{ $asked }» no lo es.
drafts-refused-not-the-conference = Una nota transmite informes a un período de sesiones de este órgano: { $conference }, no de este otro: { $body }.
drafts-refused-not-a-session = «{ $asked }» no es un período de sesiones del registro.
drafts-refused-no-text = El registro no tiene resoluciones ni decisiones de ese período de sesiones.
drafts-refused-several = «{ $asked }» tiene varios textos. ¿Cuál?
drafts-refused-no-treaty = «{ $asked }» no pertenece a ningún tratado conocido.
drafts-refused-not-known = En esa fecha el registro aún no conocía «{ $asked }».
drafts-refused-no-words = No hay fórmulas para este documento en este idioma.
drafts-refused-choice-form = La elección para «{ $asked }» debe ser el número de un valor.
drafts-refused-unknown-choice = «{ $asked }» no es una discrepancia de este registro: quizá se haya resuelto entretanto.
drafts-refused-unknown-value = { $asked } no tiene el valor { $number }: sus valores van del 1 al { $most }.
drafts-refused-not-a-symbol = «{ $asked }» no es una signatura de documento.
drafts-refused-no-kind = «{ $asked }» no es un documento que se pueda redactar.
drafts-refused-no-language = No se puede redactar en el idioma «{ $asked }»; se admiten ar, en, es, fr, ru y zh.
drafts-refused-no-day = «{ $asked }» no es una fecha: escríbala así: 2028-09-01.
drafts-refused-not-held = No hay nada que informar de este período de sesiones ({ $session }): { $status }.
drafts-refused-missing-fonts = Aquí no se pueden crear archivos PDF porque faltan tipos de letra. Los demás formatos sí.
drafts-refused-not-printable = Este proyecto no se puede escribir en ese formato.

## Lo que falta

drafts-gap-from-rules = tomado de las reglas, pues ningún documento lo nombra
drafts-gap-left-to-chairs = el resumen, que corresponde a la presidencia
drafts-gap-no-adoption = en qué sesión se aprobó
drafts-gap-no-agenda = el programa
drafts-gap-no-annotation = lo que hay que decir de este tema del programa
drafts-gap-no-attendance = quiénes estuvieron presentes
drafts-gap-no-capacity = en qué calidad asistieron algunos de los presentes
drafts-gap-no-date = la fecha del documento
drafts-gap-no-days = en qué días se celebró
drafts-gap-no-decisions = las resoluciones y decisiones que aprobó
drafts-gap-no-outcome = qué ocurrió con sus recomendaciones
drafts-gap-no-recommendations = las recomendaciones de estos órganos
drafts-gap-no-session = el período de sesiones de la Conferencia que ha de examinarlo
drafts-gap-no-sponsor = quién lo propone
drafts-gap-for-the-conference = qué más decide la Conferencia
drafts-gap-proposal = qué hizo la Conferencia con sus recomendaciones: el texto es una propuesta
drafts-gap-no-documents = los documentos que tiene ante sí este período de sesiones
drafts-gap-no-mandate = qué decisión lo estableció
drafts-gap-no-meetings = cuántas sesiones celebró
drafts-gap-no-name = su nombre en este idioma
drafts-gap-no-number = su número
drafts-gap-no-officers = quiénes integraron la Mesa
drafts-gap-no-ordinal = su número de orden
drafts-gap-no-place = dónde se celebró
drafts-gap-no-previous-session = cuándo fue el período de sesiones anterior; se dice lo que se informó a este
drafts-gap-no-provisions = sus recomendaciones
drafts-gap-no-reports = los informes de los órganos subsidiarios a este período de sesiones
drafts-gap-no-state = de qué Estado procede la persona
drafts-gap-no-statements = quiénes hicieron declaraciones
drafts-gap-no-symbol = su signatura
drafts-gap-no-text = su texto en este idioma
drafts-gap-no-timetable = su calendario: no se propone para un período de sesiones pasado o que no se celebrará
drafts-gap-no-topic = lo que ha de debatir
drafts-gap-usual-hours = las horas, que son las habituales
drafts-gap-untold-act = con qué decisión se hizo
drafts-gap-untold-mandate = qué se decidió sobre él antes de este período de sesiones
drafts-gap-untold-report = un informe sobre sus períodos de sesiones
drafts-gap-untold-session = en qué días se celebró
drafts-gap-review-items = su único tema sobre el mecanismo de examen: hay varios

drafts-fill-report = Lo diría el informe del período de sesiones.
drafts-fill-agenda = Lo diría el programa provisional del período de sesiones.
drafts-fill-decision = Lo diría la propia resolución o decisión, o un texto que la cite.
drafts-fill-documents = Lo dirán los propios documentos cuando se añadan.
drafts-fill-language = Lo daría el mismo documento en este idioma.
drafts-fill-treaty = Lo darían los datos del tratado: allí figuran los nombres de órganos y lugares.
drafts-fill-day = Elija arriba la fecha del proyecto.
drafts-fill-hand = Lo escribe quien termine el documento.
drafts-fill-nothing = No hay nada que completar.

## Lo que dice una oración

drafts-fact-symbol = signatura
drafts-fact-decision = resolución o decisión
drafts-fact-mandate = mandato
drafts-fact-session = período de sesiones
drafts-fact-report = informe
drafts-fact-agenda-item = tema del programa
drafts-fact-participation = participación
drafts-fact-statement = declaración
drafts-fact-officer = miembro de la Mesa
drafts-fact-meetings = sesiones
drafts-fact-documentation = documentos del período de sesiones
drafts-fact-provision = disposición
drafts-fact-endorsement = medida sobre una recomendación
drafts-fact-adoption = aprobación
drafts-fact-placeholder = laguna

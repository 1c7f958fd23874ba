### Projets de documents.

drafts-title = Projets de documents
drafts-about = Des documents officiels rédigés à partir du registre. Chaque phrase mène aux passages sur lesquels elle repose.
drafts-tools = Outils pour les documents
drafts-draft = Rédiger un document
drafts-kind = Document
drafts-kind-note = Note transmettant des rapports
drafts-kind-agenda = Ordre du jour provisoire
drafts-kind-annotated-agenda = Ordre du jour provisoire annoté
drafts-kind-report = Rapport d’une session
drafts-kind-resolution = Résolution ou décision
drafts-kind-participants = Liste des participants
drafts-kind-documents = Liste des documents
drafts-kind-programme = Programme de travail
drafts-kind-compendium = Recueil de recommandations
drafts-kind-followup = Suite donnée aux recommandations
drafts-of = Sur quelle session, quel organe ou quelle décision
drafts-of-hint = Une session par son organe et son numéro (CTOC/COP:14), ou par des mots. Pour un recueil, un organe ; pour une résolution, son numéro.
drafts-language = Langue du projet
drafts-as-of = État au (tous les documents, si vide)
drafts-show = Afficher
drafts-more = Langue originale, cote
drafts-original = Langue originale
drafts-symbol = Cote du document
drafts-waiting = Le projet est en cours de rédaction.
drafts-waiting-why = Le registre de cette date est reconstitué à partir des documents. Cela prend quelques secondes la première fois ; la page affichera le projet dès qu’il sera prêt.
drafts-again = Vérifier de nouveau
drafts-files = Télécharger
drafts-file-docx = Word
drafts-file-pdf = PDF
drafts-file-html = Page Web
drafts-file-text = Texte brut
drafts-file-akn = Akoma Ntoso
drafts-file-sources = Sources
drafts-file-all = Tout (ZIP)
drafts-preview = Aperçu du projet
drafts-beside = Ce que le projet laisse ouvert
drafts-questions = { $count ->
    [0] Toutes les divergences sont réglées
    [one] { $count } divergence à régler
   *[other] { $count } divergences à régler
}
drafts-no-questions = Le registre ne se contredit pas ici
drafts-questions-about = Choisissez une valeur et le projet est refait avec elle. Ce qui reste ouvert est marqué [?] dans le texte.
drafts-taken = retenue, la mieux attestée
drafts-leave-open = Laisser ouvert
drafts-gaps = { $count ->
    [one] { $count } lacune
   *[other] { $count } lacunes
}
drafts-no-gaps = Il ne manque rien
drafts-gaps-open = Laissé en blanc dans le projet
drafts-gaps-untold = Non dit dans le projet
drafts-gaps-added = Dans le projet, bien qu’aucun document ne le dise
drafts-link = L’adresse de cette page garde tous les choix : qui l’ouvre voit le même projet.
drafts-begin = Sessions pour lesquelles rédiger
drafts-no-sessions = Le registre ne contient encore aucune session.
drafts-back = Retour au projet
drafts-no-passage = Aucun passage ne le dit à lui seul : cela découle des règles ou des noms que donnent les données du traité.

## Ce qui ne peut être rédigé

drafts-refused-no-subject = Indiquez sur quelle session, quel organe ou quelle décision porte le document.
drafts-refused-needs-session = Ce document se rédige pour une session : « { $asked } » n’en est pas une.
drafts-refused-not-the-conference = Une note transmet des rapports à une session de cet organe : { $conference }, et non de celui-ci : { $body }.
drafts-refused-not-a-session = « { $asked } » n’est pas une session du registre.
drafts-refused-no-text = Le registre n’a ni résolution ni décision de cette session.
drafts-refused-several = « { $asked } » a plusieurs textes. Lequel ?
drafts-refused-no-treaty = « { $asked } » ne relève d’aucun traité connu.
drafts-refused-not-known = À cette date, le registre ne connaissait pas encore « { $asked } ».
drafts-refused-no-words = Il n’y a pas de formules pour ce document dans cette langue.
drafts-refused-choice-form = Le choix pour « { $asked } » doit être le numéro d’une valeur.
drafts-refused-unknown-choice = « { $asked } » n’est pas une divergence de ce registre : elle a peut-être été réglée entre-temps.
drafts-refused-unknown-value = { $asked } n’a pas de valeur { $number } : ses valeurs sont numérotées de 1 à { $most }.
drafts-refused-not-a-symbol = « { $asked } » n’est pas une cote de document.
drafts-refused-no-kind = « { $asked } » n’est pas un document qui puisse être rédigé.
drafts-refused-no-language = On ne peut rédiger dans la langue « { $asked } » ; sont admises ar, en, es, fr, ru et zh.
drafts-refused-no-day = « { $asked } » n’est pas une date : écrivez par exemple 2028-09-01.
drafts-refused-not-held = Il n’y a rien à rapporter sur cette session ({ $session }) : { $status }.
drafts-refused-missing-fonts = Les fichiers PDF ne peuvent être produits ici, faute de polices. Les autres formats sont disponibles.
drafts-refused-not-printable = Ce projet ne peut être écrit dans ce format.

## Ce qui manque

drafts-gap-from-rules = tiré des règles, car aucun document ne le nomme
drafts-gap-left-to-chairs = le résumé, qui revient à la présidence
drafts-gap-no-adoption = à quelle séance cela a été adopté
drafts-gap-no-agenda = l’ordre du jour
drafts-gap-no-annotation = ce qu’il y a à dire de ce point de l’ordre du jour
drafts-gap-no-attendance = qui était présent
drafts-gap-no-capacity = à quel titre certains étaient présents
drafts-gap-no-date = la date du document
drafts-gap-no-days = à quelles dates elle s’est tenue
drafts-gap-no-decisions = les résolutions et décisions adoptées
drafts-gap-no-outcome = la suite donnée à ses recommandations
drafts-gap-no-recommendations = les recommandations de ces organes
drafts-gap-no-session = la session de la Conférence qui doit l’examiner
drafts-gap-no-sponsor = qui le propose
drafts-gap-for-the-conference = ce que la Conférence décide encore
drafts-gap-proposal = ce que la Conférence a fait de ses recommandations : le texte est une proposition
drafts-gap-no-documents = les documents dont cette session est saisie
drafts-gap-no-mandate = quelle décision l’a créé
drafts-gap-no-meetings = combien de séances elle a tenues
drafts-gap-no-name = son nom dans cette langue
drafts-gap-no-number = son numéro
drafts-gap-no-officers = qui a siégé au bureau
drafts-gap-no-ordinal = son numéro d’ordre
drafts-gap-no-place = où elle s’est tenue
drafts-gap-no-previous-session = quand a eu lieu la session précédente ; ce qui a été rapporté à celle-ci est dit
drafts-gap-no-provisions = ses recommandations
drafts-gap-no-reports = les rapports des organes subsidiaires à cette session
drafts-gap-no-state = de quel État vient la personne
drafts-gap-no-statements = qui a fait des déclarations
drafts-gap-no-symbol = sa cote
drafts-gap-no-text = son texte dans cette langue
drafts-gap-no-timetable = son calendrier : on n’en propose pas pour une session passée ou qui n’aura pas lieu
drafts-gap-no-topic = ce dont elle doit débattre
drafts-gap-usual-hours = les heures, qui sont les heures habituelles
drafts-gap-untold-act = par quelle décision cela a été fait
drafts-gap-untold-mandate = ce qui a été décidé à son sujet avant cette session
drafts-gap-untold-report = un rapport sur ses sessions
drafts-gap-untold-session = à quelles dates elle s’est tenue
drafts-gap-review-items = son point unique sur le mécanisme d’examen : il y en a plusieurs

drafts-fill-report = Le rapport de la session le dirait.
drafts-fill-agenda = L’ordre du jour provisoire de la session le dirait.
drafts-fill-decision = La résolution ou la décision elle-même le dirait, ou un texte qui la cite.
drafts-fill-documents = Les documents eux-mêmes le diront, une fois ajoutés.
drafts-fill-language = Le même document dans cette langue le donnerait.
drafts-fill-treaty = Les données du traité le donneraient : les noms des organes et des lieux s’y trouvent.
drafts-fill-day = Choisissez ci-dessus la date du projet.
drafts-fill-hand = C’est à la personne qui achève le document de l’écrire.
drafts-fill-nothing = Il n’y a rien à combler.

## Ce que dit une phrase

drafts-fact-symbol = cote
drafts-fact-decision = résolution ou décision
drafts-fact-mandate = mandat
drafts-fact-session = session
drafts-fact-report = rapport
drafts-fact-agenda-item = point de l’ordre du jour
drafts-fact-participation = participation
drafts-fact-statement = déclaration
drafts-fact-officer = membre du bureau
drafts-fact-meetings = séances
drafts-fact-documentation = documents de la session
drafts-fact-provision = disposition
drafts-fact-endorsement = suite donnée à une recommandation
drafts-fact-adoption = adoption
drafts-fact-placeholder = lacune

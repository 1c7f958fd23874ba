### The chain from mandate to endorsement; the pages of decisions and provisions.

chain = La chaîne
chain-before = Origine
chain-after = Suite donnée
chain-nothing = Aucune information disponible.
chain-cut = Tout n’est pas affiché ici.
chain-picture = La chaîne sous forme de graphe : d’un côté l’origine, de l’autre la suite donnée
chain-list = La chaîne sous forme de liste
chain-here = cet élément
chain-mandated-by = mandat
chain-requested-by = demandé par
chain-of-body = de l’organe
chain-in-course-of = au cours de
chain-received = rapport reçu
chain-had-before-it = dont elle était saisie
chain-stands-in = figure dans
chain-within = partie de
chain-adopted-at = adopté à
chain-is = texte de
chain-reports-on = rend compte de
chain-transmits = transmet
chain-endorses = donne suite à
chain-held = session
chain-hosted = s’est réuni dans son cadre
chain-joint-with = conjointement avec
chain-draft = projet de rapport
chain-recommended = recommandations
chain-reported-by = rapport
chain-adopted = a adopté
chain-told-by = mentionné dans
chain-submitted-to = soumis à
chain-for-session = établi pour
chain-endorsed-by = suite donnée par
chain-carries = dispositions
chain-parts = parties
chain-same-text = même texte que
chain-acts-on = organe visé
chain-requests = demande à
chain-printed-in = publié dans
decision-asks = Ce qui est demandé, et à qui
decision-whole = { $count ->
    [one] Tout le texte : { $count } paragraphe
    [many] Tout le texte : { $count } de paragraphes
   *[other] Tout le texte : { $count } paragraphes
}
decision-asking = { $count ->
    [one] Seulement ce qui demande d’agir : { $count } paragraphe
    [many] Seulement ce qui demande d’agir : { $count } de paragraphes
   *[other] Seulement ce qui demande d’agir : { $count } paragraphes
}
decision-facts = Faits
decision-no-text = Le texte de cette décision n’est pas détenu.
decision-in-document = Le texte intégral avec sa structure
decision-other-languages = Autres langues
decisions-all = Toutes
decisions-none = Aucune ne correspond.
decisions-filter = Afficher
provision-similar = Dispositions semblables
provision-same = le même texte
provision-none-similar = Aucune autre disposition n’est rédigée en des termes presque identiques.
provision-both-ask = toutes deux s’adressent à : { $who }
provision-both-do = toutes deux : { $acts }
chain-move = Parcourir le graphe

provision-shared = { $count ->
    [one] { $count } mot en commun, { $percent } % de l’ensemble des mots des deux textes
   *[other] { $count } mots en commun, { $percent } % de l’ensemble des mots des deux textes
}
decisions-count = { $count ->
    [one] { $count } résolution ou décision
   *[other] { $count } résolutions et décisions
}
chain-step = { $relation } :
chain-step-detail = { $relation } ({ $detail }) :

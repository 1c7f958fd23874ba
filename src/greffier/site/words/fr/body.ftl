### The page of a body.

body-kind-conference = Conférence
body-kind-working-group = Groupe de travail
body-kind-expert-group = Groupe d’experts
body-kind-review-group = Groupe d’examen
body-kind-bureau = Bureau
body-kind-committee = Comité
body-kind-organ = Organe principal
body-kind-commission = Commission
body-kind-subsidiary-body = Organe subsidiaire
body-kind-forum = Forum
body-kind-other = Organe
body-sessions = { $count ->
    [one] { $count } session
    [many] { $count } de sessions
   *[other] { $count } sessions
}
body-timeline = Sessions au fil des années : { $body }
body-undated = { $count ->
    [one] { $count } session dont aucune date n’est connue figure seulement dans le tableau.
    [many] { $count } de sessions dont aucune date n’est connue figurent seulement dans le tableau.
   *[other] { $count } sessions dont aucune date n’est connue figurent seulement dans le tableau.
}
body-no-sessions = Aucune session de cet organe n’est connue.
body-mandates = Création et modifications du mandat
body-no-mandates = Aucune décision créant cet organe ou modifiant son mandat n’est connue.
body-proposed = Proposé dans des projets de texte
body-requests = Comment il est prié de se réunir
body-names = Noms
body-former = Anciens noms
body-around = Organes de rattachement et organes subsidiaires
body-parent = Organe subsidiaire de
body-documents = Documents de cet organe
body-decisions = Résolutions et décisions de cet organe
body-officers = Membres du Bureau
body-recommendations = { $count ->
    [one] { $count } recommandation et la suite qui lui a été donnée
    [many] { $count } de recommandations et la suite qui leur a été donnée
   *[other] { $count } recommandations et la suite qui leur a été donnée
}
body-recommendations-least = Recommandations et suite qui leur a été donnée : au moins { $count }
body-no-recommendations = Aucune recommandation de cet organe n’est connue.
body-asked = { $count ->
    [one] { $count } disposition adressée aux organes de ce type
    [many] { $count } de dispositions adressées aux organes de ce type
   *[other] { $count } dispositions adressées aux organes de ce type
}
body-asked-least = Dispositions adressées aux organes de ce type : au moins { $count }
body-asked-about = Le texte de chacune précise quel organe est visé.

## What several pages share

outcome-unknown = La suite donnée n’est pas connue.
disputes-count = { $count ->
    [one] Les sources divergent sur { $count } point.
    [many] Les sources divergent sur { $count } de points.
   *[other] Les sources divergent sur { $count } points.
}
fact-inferred = déduit
date-unsaid = date inconnue
data-source = source : { $source }
data-unverified = non vu dans un document
provisions-same = Même texte :
provisions-once = { $count ->
    [one] Imprimé { $count } fois dans les projets, rapports et annexes ; chaque texte n’est compté qu’une fois.
    [many] Imprimés { $count } fois en tout dans les projets, rapports et annexes ; chaque texte n’est compté qu’une fois.
   *[other] Imprimés { $count } fois en tout dans les projets, rapports et annexes ; chaque texte n’est compté qu’une fois.
}
provisions-first = Passages imprimés comptés : { $count }. Les suivants figurent aussi dans la liste ; un texte peut y revenir.

### The first page.

home-title = Ce qui a été décidé, quand, par qui, et où cela est dit
home-about = Greffier lit les documents officiels des conférences des traités et en tient le registre : organes, sessions, décisions, recommandations et suite qui leur est donnée. Chaque fait ouvre le passage qui le dit.
home-counts = Ce que contient le registre
home-count-body = { $count ->
    [one] { $count } organe
   *[other] { $count } organes
}
home-count-session = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
home-count-document = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
home-count-decision = { $count ->
    [one] { $count } résolution ou décision
   *[other] { $count } résolutions et décisions
}
home-count-provision = { $count ->
    [one] { $count } disposition
   *[other] { $count } dispositions
}
home-count-participant = { $count ->
    [one] { $count } participant
   *[other] { $count } participants
}
home-empty = Ce registre est encore vide. Les documents s’ajoutent à la page « Ajouter des documents » après connexion, ou avec `greffier add`.
home-next = Prochaines sessions
home-none-next = Aucun texte n’annonce de session à venir.
home-last = Dernières sessions
home-new = Derniers ajouts
home-open = Divergences à régler
home-open-count = { $count ->
    [0] Les preuves ne divergent nulle part.
    [one] Les preuves divergent en { $count } endroit.
   *[other] Les preuves divergent en { $count } endroits.
}

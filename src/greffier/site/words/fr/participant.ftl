### The page of a participant.

participant-state = État
participant-attendance = { $count ->
    [one] Présence à { $count } session
    [many] Présence à { $count } de sessions
   *[other] Présence à { $count } sessions
}
participant-picture = Sessions au fil des années : { $title }
participant-cut = L’image ne montre que les dernières sessions ; le tableau les contient toutes.
participant-nowhere = Aucune liste de présence connue ne le mentionne.
participant-spoke = a fait une déclaration
participant-names-data = D’après les données communes : noms d’usage général.
participant-printed = Tel que les textes l’impriment
participant-bound = Traités
participant-since = depuis le { $date }
participant-until = jusqu’au { $date }
participant-asked = { $count ->
    [one] { $count } disposition lui est adressée
    [many] { $count } de dispositions lui sont adressées
   *[other] { $count } dispositions lui sont adressées
}
participant-asked-about = Au nombre des destinataires suivants : { $classes }.

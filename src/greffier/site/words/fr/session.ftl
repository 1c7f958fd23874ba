### The page of a session.

session-contents = Sur cette page
session-chain = Origine et suite donnée
chain-mandate = Mandat
chain-session = Session
chain-report = Rapport
chain-transmitted = Transmission
chain-endorsed = Suite donnée
chain-unknown = non connu
session-agenda = Ordre du jour
item-mandate = Inscrit à l’ordre du jour en vertu de
item-paragraph = par. { $number }
item-rules = article { $number } du règlement intérieur
item-article = article { $number } de la Convention
item-other-titles = L’intitulé dans d’autres textes
data-of-treaty = d’après les données du traité
session-participants = { $count ->
    [one] { $count } participant
    [many] { $count } de participants
   *[other] { $count } participants
}
session-participants-table = Participants en tableau
session-spoke = Déclarations
session-attendance = États présents aux dernières sessions de l’organe
group-name = Groupe régional
group-african-states = États d’Afrique
group-asia-pacific-states = États d’Asie et du Pacifique
group-eastern-european-states = États d’Europe orientale
group-latin-american-and-caribbean-states = États d’Amérique latine et des Caraïbes
group-western-european-and-other-states = États d’Europe occidentale et autres États
group-none = États n’appartenant à aucun groupe régional
others-party = Autres Parties
others-regional-organization = Organisations régionales
others-signatory = Autres signataires
others-non-signatory = Autres non-signataires
others-un-entity = Entités du système des Nations Unies
others-igo = Organisations intergouvernementales
others-ngo = Organisations non gouvernementales
others-other = Autres
# How many of the States of a group were present
group-present = { $present } sur { $count }
session-statements = { $count ->
    [one] { $count } déclaration
    [many] { $count } de déclarations
   *[other] { $count } déclarations
}
session-on-item = Au titre du point { $number }
session-on-no-item = Sans indication de point
session-sittings = { $count ->
    [one] { $count } séance sur laquelle on est renseigné
    [many] { $count } de séances sur lesquelles on est renseigné
   *[other] { $count } séances sur lesquelles on est renseigné
}
session-sitting = Séance { $number }
session-documents = { $count ->
    [one] { $count } document de la session
    [many] { $count } de documents de la session
   *[other] { $count } documents de la session
}
session-before = { $count ->
    [one] { $count } document dont elle était saisie
    [many] { $count } de documents dont elle était saisie
   *[other] { $count } documents dont elle était saisie
}
session-received = { $count ->
    [one] { $count } rapport qui lui a été présenté
    [many] { $count } de rapports qui lui ont été présentés
   *[other] { $count } rapports qui lui ont été présentés
}
session-decisions = { $count ->
    [one] { $count } résolution ou décision adoptée
    [many] { $count } de résolutions et décisions adoptées
   *[other] { $count } résolutions et décisions adoptées
}
session-recommendations = { $count ->
    [one] { $count } recommandation et la suite qui lui a été donnée
    [many] { $count } de recommandations et la suite qui leur a été donnée
   *[other] { $count } recommandations et la suite qui leur a été donnée
}
session-recommendations-least = Recommandations et suite qui leur a été donnée : au moins { $count }
session-beside = Réunions d’autres organes pendant cette session
session-beside-about = Celles des organes dont il est dit qu’ils se sont réunis pendant celle-ci, et de ceux qui relèvent de cet organe et dont les dates tombent dans les siennes.
session-missing = Ce qui manque
session-gap-session-without-report = Elle a eu lieu, et aucun rapport n’est connu
session-gap-nothing-held = Ses dates sont passées, et rien n’indique qu’elle a eu lieu
session-gap-report-not-held = Un rapport est cité mais n’est pas détenu
session-gap-language-not-held = Détenu, mais pas dans les langues suivantes

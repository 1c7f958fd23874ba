### Documents : textes, ce qui en est lu, liste.

document-by-greffier = rédigé par Greffier
document-open = texte laissé en blanc par endroits
document-prints = C’est le texte de :
document-text = Texte
document-languages = Langues du texte
document-not-held = Le texte n’est pas détenu ici : le document est connu par ceux qui le citent.
document-other-rendition = Ceci est un autre exemplaire du texte. Le registre s’appuie sur le premier de la liste des fichiers.
document-no-part = Cette version n’a pas de partie « { $part } ».
document-link-to = Lien permanent : { $place }
document-pages = Pages du texte
document-page-of = page { $page } sur { $pages }
document-cut = La suite de cette partie se trouve dans le fichier.
document-facts = Données
document-cited-by = { $count ->
    [one] Cité par { $count } document
   *[other] Cité par { $count } documents
}
document-cites = { $count ->
    [one] Cite { $count } document ou décision
   *[other] Cite { $count } documents et décisions
}

## Beside the text

document-beside = Langues côte à côte
document-related = Révisions, additifs, rectificatifs
document-compare = comparer
document-files = Fichiers
document-show-file = afficher cet exemplaire
document-as = aussi en :
document-odd = Particularités d’impression
document-all = Tous
form-text = texte brut
form-json = JSON de la lecture
form-akn = Akoma Ntoso
form-html = HTML
form-docx = Word
form-pdf = PDF
warning-no-symbol = aucune cote n’y est imprimée
warning-lookalike-letters = une cote est imprimée avec des lettres d’un autre alphabet
warning-mixed-list-letters = les lettres d’une liste changent d’alphabet
warning-page-furniture = restes d’en-têtes ou de pieds de page dans le texte
warning-placeholder = du texte est laissé en blanc
warning-page-without-text = une page est une image, dont rien n’est lu
warning-rebuilt-text = le texte a été reconstitué d’après la place des lettres sur la page
warning-future-event = un fait daté d’après le document y est donné pour passé
warning-tracked-changes = il contient des modifications non acceptées

## Languages side by side

beside-show = Afficher
beside-missing = Cette version n’a pas cette partie.
beside-figures = Les chiffres ou les dates diffèrent :
beside-none = Aucune version n’a de parties à mettre côte à côte.

## Two texts compared

compare-title = Ce qui a changé entre deux textes
compare-with = Comparer avec (cote)
compare-language = Langue
compare-whole = aussi ce qui est identique
compare-go = Comparer
compare-unknown = Aucun document « { $asked } » n’est connu ici.
compare-no-language = Les deux textes ne sont pas détenus dans une même langue.
compare-now-at = désormais à { $place }
compare-was-at = auparavant à { $place }
compare-changed = modifié
compare-inserted = ajouté
compare-deleted = supprimé
compare-moved = déplacé ici
compare-moved-away = déplacé ailleurs

## The list

documents-by-body = Organe
documents-by-kind = Genre
documents-by-year = Année
documents-by-language = Langue
documents-by-state = Texte
documents-any = Tous
documents-held = détenu
documents-cited = seulement cité
documents-drafted = rédigé par Greffier
documents-order = Ordre
documents-order-newest = du plus récent au plus ancien
documents-order-oldest = du plus ancien au plus récent
documents-order-key = par cote
documents-filter = Filtrer
documents-none = Aucun document ne correspond.
documents-pages = Pages de la liste
document-passages = { $count ->
    [one] { $count } passage
   *[other] { $count } passages
}
documents-count = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
beside-lacks = { $count ->
    [one] { $language } : il manque { $count } partie
   *[other] { $language } : il manque { $count } parties
}
compare-same = { $count ->
    [one] { $count } partie identique
   *[other] { $count } parties identiques
}
compare-count-changed = { $count ->
    [one] { $count } partie modifiée
   *[other] { $count } parties modifiées
}
compare-count-inserted = { $count ->
    [one] { $count } partie ajoutée
   *[other] { $count } parties ajoutées
}
compare-count-deleted = { $count ->
    [one] { $count } partie supprimée
   *[other] { $count } parties supprimées
}
compare-count-moved = { $count ->
    [one] { $count } partie déplacée
   *[other] { $count } parties déplacées
}

## A part that is the same

compare-unchanged = identique

## The page of the source beside the text

document-show-image = Afficher la page de la source
document-image = Page { $page } de la source
document-image-marked = Page { $page } de la source, le passage marqué
document-image-pages = Pages de la source
document-image-of = Sur la page de la source : { $place }
document-provisions = { $count ->
    [one] { $count } disposition
   *[other] { $count } dispositions
}
compare-from-to = { $before } → { $after }
compare-copies = En quoi l’exemplaire sur lequel s’appuie le registre diffère de celui-ci.

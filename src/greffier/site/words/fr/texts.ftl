### Deux textes comparés.

texts-title = Comparer deux textes
texts-about = Ce qu’est devenue chaque partie : ajoutée, supprimée, modifiée mot à mot, déplacée. Aussi en fichier Word avec suivi des modifications.
texts-first = Texte antérieur
texts-second = Texte postérieur
texts-do = Comparer
texts-with = Comparer à un document
texts-word = Word avec suivi des modifications
texts-draft = Projet : { $kind }
texts-heading = { $before } – { $after }
texts-files = Comparer deux de vos fichiers
texts-files-sign-in = Les titulaires d’un compte peuvent comparer ici des fichiers.
texts-files-about = Word, PDF, pages Web, texte brut, Akoma Ntoso ; { $most } Mo au plus chacun. Ils sont lus, comparés et oubliés.
texts-first-file = Fichier antérieur
texts-second-file = Fichier postérieur
texts-file-too-large = Un fichier ne peut dépasser { $most } Mo.
texts-file-unreadable = L’un des fichiers ne peut être lu. Sont admis Word, PDF, pages Web, texte brut et Akoma Ntoso.
texts-changes = Modifications
texts-languages-differ = Les deux textes sont dans des langues différentes : presque aucun mot ne coïncidera.
texts-none = Les deux textes sont identiques, partie par partie.
texts-same = { $count ->
    [one] { $count } partie inchangée
   *[other] { $count } parties inchangées
}
texts-hidden = { $count ->
    [one] { $count } ligne de plus se trouve dans le fichier Word.
   *[other] { $count } lignes de plus se trouvent dans le fichier Word.
}
texts-count-changed = modifiées : { $count }
texts-count-inserted = ajoutées : { $count }
texts-count-deleted = supprimées : { $count }
texts-count-moved = déplacées : { $count }
texts-how-changed = modifiée
texts-how-inserted = ajoutée
texts-how-deleted = supprimée
texts-how-moved = déplacée ici
texts-how-moved-away = déplacée d’ici
texts-was = auparavant { $place }

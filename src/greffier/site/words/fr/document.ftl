### Documents : textes, ce qui en est lu, liste.

document-by-greffier = rédigé par Greffier
document-open = texte laissé en blanc par endroits
document-prints = C’est le texte de :
document-text = Texte
document-languages = Langues du texte
document-not-held = Le texte n’est pas détenu ici : le document est connu par ceux qui le citent.
document-other-rendition = Ceci est un autre exemplaire du texte. Le registre s’appuie sur le premier de la liste des fichiers.
document-no-part = Cette version n’a pas de partie « { $part } ».
document-link-to = Lien permanent : { $place }
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

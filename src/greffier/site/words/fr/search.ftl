### The page of search.

search = Recherche
search-how = La recherche porte sur tous les textes détenus, dans toutes les langues. Les mots sont trouvés sous toutes leurs formes.
search-for = Recherche : { $words }
search-found = { $count ->
    [0] Aucun texte ne correspond.
    [one] { $count } texte correspond.
   *[other] { $count } textes correspondent.
}
search-named = Sous ce nom
search-pages = Pages de résultats
search-narrow = Affiner
search-leave = retirer ce critère
search-sample = Décompte sur un échantillon de { $count } textes parmi ceux qui correspondent.
search-refused = Il n’y a rien à rechercher ici. Saisissez des mots, des « expressions » entre guillemets, des cotes et des -mots à exclure.
search-too-long = La requête est trop longue. Saisissez moins de mots.
search-example-words = groupe de travail armes
search-means-words = les textes qui ont tous ces mots, sous quelque forme que ce soit
search-example-phrase = « assistance technique »
search-means-phrase = des mots qui se suivent
search-means-symbol = un document et tous ceux qui le citent ; les lettres d’aspect identique sont confondues
search-example-without = recommandations -projet
search-means-without = les textes sans ce mot
facet-kind = Type
facet-body = Organe
facet-session = Session
facet-language = Langue
facet-year = Année
facet-addressee = À qui s’adresse
facet-class = Ce que fait une disposition

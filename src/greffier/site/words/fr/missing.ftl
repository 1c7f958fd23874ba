### Ce qui manque au registre.

missing-about = Ce dont le registre sait qu’il lui manque : une liste à traiter, chaque ligne avec ce qui la comblerait.
missing-state-open = à trouver
missing-state-sought = cherchés, introuvables
missing-state-all = tous
missing-count = { $count ->
    [0] Rien
    [one] { $count } élément manque
    [many] { $count } d’éléments manquent
   *[other] { $count } éléments manquent
}
missing-nothing = Rien ne manque que Greffier sache chercher.
missing-copies = Exemplaires officiels :
missing-sought = cherché, introuvable
missing-seek = Cherché, introuvable
missing-undo = Peut-être trouvable après tout
gap-series-hole = Numéros manquants dans une série de cotes
gap-report-not-held = Rapports cités et non détenus
gap-language-not-held = Langues officielles non détenues
gap-session-without-report = Sessions tenues dont aucun rapport n’est connu
gap-nothing-held = Dates passées sans que rien ne dise que la session a eu lieu

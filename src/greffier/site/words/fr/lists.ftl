### Lists of bodies, sessions and participants.

lists-nothing = Rien de tel.
lists-last = dernière :
lists-next = prochaine :
lists-ahead = À venir
lists-by-body = Organe
lists-by-year = Année
lists-by-status = Statut
lists-by-group = Groupe
lists-any = tous
lists-show = Afficher
lists-others = Autres, sous leur nom imprimé
lists-unlinked = Les noms sans lien ne figurent dans aucun texte lu.

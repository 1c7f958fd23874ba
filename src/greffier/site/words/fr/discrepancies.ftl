### Where the evidence disagrees, and what is judged of it. Codes are those of the register.

discrepancy-session-days = Une session aurait eu lieu à des dates différentes
discrepancy-session-place = Une session aurait eu lieu en des endroits différents
discrepancy-session-status = Une session aurait eu lieu et aurait aussi été annulée ou reportée
discrepancy-past-and-future = Un passage parle d’une session comme passée, un autre comme à venir
discrepancy-meetings-count = Le nombre de séances d’une session varie
discrepancy-mandate = Des décisions différentes auraient eu le même effet sur un organe
discrepancy-session-unclear = Une mention convient à plusieurs sessions et n’est donc rattachée à aucune
discrepancy-ordinals-share-days = Deux sessions numérotées d’un organe ont lieu aux mêmes dates
discrepancy-ordinals-out-of-order = Une session de numéro supérieur précède une session de numéro inférieur
discrepancy-too-many-sessions = On connaît avant une session plus de sessions que son numéro ne le permet
discrepancy-not-consecutive = Des organes devaient se réunir l’un à la suite de l’autre et ne l’ont pas fait
discrepancy-decision-date = Une décision porte des dates différentes
discrepancy-version-differs = Des versions d’un document diffèrent par leur nature
discrepancy-part-missing = Il manque à une version linguistique ce qu’une autre contient
discrepancy-versions-disagree = Des versions linguistiques donnent d’autres chiffres ou dates au même endroit
discrepancy-title-differs = Un document a des titres différents dans une même langue
discrepancy-renditions-differ = Deux rendus d’un même texte disent des choses différentes
discrepancy-lookalike-letters = Des cotes sont imprimées avec des lettres d’un autre alphabet
discrepancy-mixed-list-letters = Les lettres d’une liste changent d’alphabet
discrepancy-future-event = Un fait relaté comme passé est daté d’après le document
discrepancy-joint-report = Un rapport se dit commun et ne porte qu’une cote
discrepancy-speaker-absent = Un orateur ne figure pas sur la liste des présents
discrepancy-expert-absent = Un expert ne figure pas sur la liste des présents
discrepancy-capacity = Un participant est inscrit à deux titres
discrepancy-other = Autre divergence

discrepancy-only-current = Seul le rendu actuel dit
discrepancy-only-rendition = Seul le rendu { $rendition } dit
discrepancy-asked = Devaient se réunir l’un à la suite de l’autre : { $bodies }. En { $year }, cela n’a pas été le cas.
discrepancy-absent = { $participant }, dans { $document }
discrepancy-fits = Peut désigner : { $sessions }
discrepancy-told-held = donné pour passé, documents datés : { $date }
discrepancy-told-scheduled = donné pour à venir, documents datés : { $date }
discrepancy-lacking = { $more ->
    [0] Absent en { $language } : { $places }
   *[other] Absent en { $language } : { $places } et { $more } de plus
}
discrepancy-gives = { $languages } : { $figures }
discrepancy-gives-none = { $languages } : rien de tout cela
discrepancy-calls-joint = l’ordre du jour qualifie le rapport de commun
discrepancy-one-symbol = le document ne porte qu’une cote : { $symbols }
discrepancy-met = { $session }, { $days }
discrepancy-request = la demande
discrepancy-explained = Expliqué :
discrepancies-about = Là où des documents se contredisent entre eux ou eux-mêmes. Les deux côtés restent au registre, chacun avec le passage qui le dit, jusqu’à ce que quelqu’un les explique.
discrepancies-code = Nature
discrepancies-state-open = ouvertes
discrepancies-state-explained = expliquées
discrepancies-state-all = toutes
discrepancies-of = Au sujet de : { $thing }.
discrepancies-every = Tout afficher
discrepancies-count = { $count ->
    [0] Aucune divergence
    [one] { $count } divergence
    [many] { $count } de divergences
   *[other] { $count } divergences
}
filter-all = Tous
filter-go = Afficher
level-public = tout le monde
level-delegations = les délégations et le secrétariat
level-secretariat = le secrétariat seulement

## Jugements

judgements = Jugements
judgements-about = Ce que des personnes ont jugé des preuves : signé, daté, motivé. Chaque jugement peut être retiré, et tout redevient alors comme avant.
judgements-count = { $count ->
    [0] Aucun jugement
    [one] { $count } jugement
    [many] { $count } de jugements
   *[other] { $count } jugements
}
judgements-none = Rien n’a été jugé.
judgement-by = { $by }, { $date }
judgement-claims = { $count ->
    [one] { $count } assertion
    [many] { $count } d’assertions
   *[other] { $count } assertions
}
judgement-orphaned = porte sur des assertions qu’aucune lecture ne fait plus
judgement-explain = Expliqué
judgement-prefer = Préféré
judgement-misread = Écarté comme mal lu
judgement-same = Identiques
judgement-different = Distincts
judging-this = choisir ce passage
judging-explain = Expliquer
judging-explain-how = Dites comment les deux côtés peuvent être ce qu’ils sont. Rien n’est modifié ; la divergence compte comme expliquée.
judging-claims = Juger des passages
judging-claims-how = Choisissez des passages. Ceux qui sont préférés passent en premier ; ceux qui sont mal lus sont écartés du registre. Les documents restent tels quels.
judging-prefer = Préférer ces passages
judging-misread = Ces passages sont mal lus
judging-things = Réunir ou séparer
judging-things-how = Deux sessions, documents ou participants, par leur clé ou leur nom.
judging-one = L’un
judging-other = L’autre
judging-same = C’est la même chose
judging-different = Ce n’est pas la même chose
judging-reason = Motif
judging-for = Qui peut en avoir connaissance
judging-who = Les fonctionnaires connectés peuvent expliquer cette divergence.
judging-revoke = Retirer
judging-made = Jugé et signé. Le jugement peut être retiré : { $judgement }
judging-revoked = Retiré. Tout est comme avant : { $judgement }
judging-refused = Le registre n’a pas accepté cela.
judging-refused-bad-value = Il manque quelque chose, ou cela n’a pas de sens : un jugement exige un motif et un objet.
judging-refused-not-found = Son objet n’existe plus.
judging-refused-ambiguous = Cela peut désigner plusieurs choses ; soyez plus précis.
judging-refused-not-allowed = Cela a déjà été jugé, ou ne peut l’être : les sessions numérotées restent distinctes.
judging-refused-gone = Rien de ce qui est détenu n’en parle.
judging-refused-locked = Le registre est en cours d’écriture. Réessayez dans un instant.

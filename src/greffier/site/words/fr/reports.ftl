### Ce que les lecteurs signalent, et ce que les fonctionnaires en font.

report-page-wrong = Signaler une erreur sur cette page
report-how = Dites ce qui est erroné et, si possible, quel document le montre. Aucun compte n’est nécessaire. Vous recevrez un numéro de référence.
report-fact = { $fact } : { $words }
report-page = La page
report-text = Ce qui est erroné
report-sender = Votre adresse électronique, si vous acceptez d’être interrogé
report-trap = Laissez ce champ vide
report-send = Envoyer
report-thanks = Merci. Votre signalement est enregistré
report-done = Votre signalement a été examiné
report-reference = Numéro de référence :
report-keep = Gardez ce numéro ou l’adresse de cette page : la réponse y figurera.
report-state-open = Il attend un fonctionnaire.
report-state-answered = Il a reçu une réponse.
report-state-closed = Il a été classé.
report-answer = Réponse
report-refused-empty = Rien n’a été écrit.
report-refused-long = C’est trop long : 2 000 caractères au plus.
report-refused-address = Ce n’est pas une adresse électronique.
report-refused-flood = Trop de signalements sont arrivés au cours de la dernière heure. Réessayez plus tard ; rien n’a été envoyé.
reports-count = { $count ->
    [0] Aucun signalement
    [one] { $count } signalement
    [many] { $count } de signalements
   *[other] { $count } signalements
}
reports-none = Rien ici.
report-list-open = ouverts
report-list-answered = avec réponse
report-list-closed = classés
report-list-all = tous
report-evidence = Les passages sur lesquels repose ce fait
report-changed = La page dit maintenant : { $now }.
report-answer-text = Réponse, ou motif du jugement ; l’expéditeur peut la lire
report-do-answer = Répondre
report-do-close = Classer sans réponse
report-do-open = Rouvrir

### The page on which documents are added.

add-how = Envoyez des fichiers, regardez ce qui y a été lu, puis confirmez. Rien n’entre dans le registre avant votre confirmation.
add-files = Fichiers : texte, Word, PDF, page Web ou Akoma Ntoso
add-level = Qui peut les voir
add-level-public = tout le monde
add-level-delegations = les délégations et le secrétariat
add-level-secretariat = le secrétariat seulement
add-send = Envoyer
add-drop = Vous pouvez aussi déposer les fichiers ici.
add-sending = Envoi en cours
add-lost = La connexion a été perdue avant l’arrivée du fichier. Le fichier est toujours chez vous.
add-again = Renvoyer
add-none = Aucun fichier n’a été envoyé, ou le niveau n’existe pas.
add-too-large = Un fichier dépasse ce qui peut être envoyé ici (256 Mo).
add-sent = Ce qui a été envoyé
add-nothing = Rien n’est en attente.
add-state-received = reçu
add-state-reading = en cours de lecture
add-state-read = lu ; vous attend
add-state-refused = n’a pu être lu
add-state-adding = en cours d’ajout
add-state-added = ajouté
# An archive
add-state-opened = décompressé
add-archive = { $count ->
    [one] Archive de { $count } fichier, qui figure dans la liste
    [many] Archive de { $count } de fichiers, dont chacun figure dans la liste
   *[other] Archive de { $count } fichiers, dont chacun figure dans la liste
}
add-size = { $kb } ko
add-confirm = Ajouter
add-confirm-this = Ajouter : { $name }
add-discard = Retirer
add-discard-this = Retirer : { $name }
add-held = Le registre a déjà ce même fichier ; l’ajouter de nouveau ne change rien.
add-versions = Déjà détenu de ce document :
add-see = Le voir
add-outcome-new = Il est dans le registre.
add-outcome-known = Il était déjà dans le registre ; rien n’a changé.
add-outcome-restricted = Il était déjà dans le registre, et est maintenant fermé à davantage de personnes.
add-outcome-open = Il est dans le registre à un niveau plus fermé ; cela n’a pas changé.
add-outcome-withdrawn = Il a été retiré du registre, et le reste.
add-error-not-found = Le fichier n’est plus ici. Renvoyez-le.
add-error-empty = Le fichier ne contient aucun texte.
add-error-too-large = Le fichier dépasse ce qui est lu.
add-error-not-text = Le fichier n’est pas dans un codage lisible. Enregistrez-le en UTF-8.
add-error-unsupported-format = Les fichiers de ce format ne sont pas lus. Enregistrez-le en Word (.docx), PDF ou texte.
add-error-encrypted = Le fichier demande un mot de passe. Envoyez-le sans.
add-error-damaged = Le fichier est endommagé. Enregistrez-le à nouveau et renvoyez-le.
add-error-no-text-layer = Le fichier ne contient que des images de pages, sans texte.
add-error-limit-exceeded = La lecture du fichier demande plus que ce qui est permis.
add-error-timeout = La lecture du fichier dure plus longtemps que permis.
add-error-locked = Un autre programme écrit dans le registre. Renvoyez-le dans un moment.
add-error-disk-full = Il n’y a plus de place sur le disque du registre ; rien n’a été ajouté.
add-error-other = Il n’a pu être ajouté : { $code }.
warned-future-event = relaté au passé, mais postérieur au document
warned-lookalike-letters = lettres d’un autre alphabet, semblables seulement d’aspect
warned-mixed-list-letters = une liste qui change d’alphabet
warned-no-symbol = aucune cote n’est imprimée
warned-page-furniture = en-tête courant ou numéro de page
warned-placeholder = du texte reste à compléter
warned-rebuilt-text = le texte a été recomposé lettre par lettre
warned-tracked-changes = le fichier contient des modifications suivies ; elles ont été lues comme acceptées

add-confirm-all = { $count ->
    [one] Ajouter { $count } document
   *[other] Ajouter les { $count } documents
}
add-read = { $parts ->
    [one] { $parts } partie a été lue
   *[other] { $parts } parties ont été lues
}
add-warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}

### L’API : pourquoi une demande est refusée.

api-error-bad-value = Une des valeurs demandées n’est pas admise.
api-error-bad-request = La demande est incompréhensible.
api-error-bad-token = Ce jeton n’est pas connu ici.
api-error-token-expired = Ce jeton a expiré le { $date }. Créez-en un nouveau sur la page de votre compte.
api-error-token-revoked = Ce jeton a été révoqué le { $date }.
api-error-sign-in = Pour cela, identifiez-vous ou envoyez un jeton.
api-error-forbidden = Votre compte n’y est pas autorisé.
api-error-no-scope = Ce jeton n’a pas le droit { $scope }.
api-error-no-csrf = La demande ne prouve pas qu’elle vient d’une page de ce site.
api-error-not-found = Il n’y a rien ici qui s’appelle « { $asked } ».
api-error-bad-cursor = Ce curseur ne mène nulle part dans cette liste. Recommencez sans lui.
api-error-ambiguous = Ce qui est demandé peut désigner plusieurs choses.
api-error-not-there = Il n’y a pas de telle adresse dans l’API.
api-error-method-not-allowed = Cela ne peut pas se faire à cette adresse.
api-error-not-acceptable = Ce contenu n’existe pas sous la forme demandée. Formes disponibles : { $available }.
api-error-not-allowed = Cela n’est pas possible dans l’état actuel des choses.
api-error-conflict = Cette clé a servi à une autre demande.
api-error-gone = Cela a été effacé.
api-error-begin-again = La liste des modifications a été recommencée. Jetez ce que vous avez copié et redemandez-la sans repère.
api-error-changed = Cela a changé depuis que vous l’avez lu.
api-error-too-large = L’envoi est trop volumineux. Le maximum est de { $most } octets.
api-error-unsupported-type = L’envoi n’est pas sous une forme acceptée ici. Formes admises : { $available }.
api-error-unreadable = Le document est illisible.
api-error-too-many = { $seconds ->
    [one] Trop de demandes. Réessayez dans { $seconds } seconde.
    [many] Trop de demandes. Réessayez dans { $seconds } de secondes.
   *[other] Trop de demandes. Réessayez dans { $seconds } secondes.
}
api-error-server = Une erreur s’est produite ici. Elle a été notée ; rien n’est perdu.
api-error-locked = Le registre est en cours d’écriture. Réessayez dans un instant.
api-error-crowded = Beaucoup de demandes sont en cours de traitement. Réessayez dans un instant.
api-error-no-register = Il n’y a pas encore de registre.
api-error-newer-format = Le registre provient d’une version plus récente de Greffier.
api-error-disk-full = Il n’y a plus de place ici ; rien de cela n’a été conservé.
api-error-being-made = C’est en préparation. Redemandez dans un instant.

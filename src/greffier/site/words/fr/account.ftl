### Signing in, and accounts.

account-locked = Trop de tentatives de connexion ont échoué. Attendez un quart d’heure, puis réessayez.
error-form = Ce formulaire est resté ouvert trop longtemps, ou ne provenait pas d’une page de ce site. Rechargez la page et envoyez-le de nouveau.
account-who = Les personnes qui travaillent sur ce registre ont un compte créé par un administrateur. Aucun compte n’est nécessaire pour lire ce qui est public.
account-otherwise = Ou se connecter
account-passkey = avec une clé d’accès
account-none = Il n’y a pas de compte pour vous ici
account-key-alone = clé d’accès
account-key-second = second facteur
account-keys = Clés de sécurité
account-keys-none = Aucune clé de sécurité pour l’instant.
account-key-add = Ajouter une clé de sécurité
account-key-rename = Renommer
account-key-remove = Supprimer
account-name = Nom
account-role = Rôle
account-state = État
account-email = Adresse électronique
account-email-none = aucune ; aucun message ne peut être envoyé
account-factors = Second facteur
account-factors-none = aucun
account-factor-totp = application d’authentification
account-factor-webauthn = clé de sécurité
account-last = Dernière connexion
account-never = jamais
account-made = Créé
account-open = ouvert
account-closed = fermé
account-waiting = pas encore de mot de passe
account-role-delegations = Délégations
account-role-secretariat = Secrétariat
account-role-administrator = Administrateur
account-role-none = aucun : voit ce qui est public
account-may-delegations = voit ce qui est destiné aux délégations
account-may-secretariat = voit tout, ajoute des documents, juge, corrige, répond aux signalements
account-may-administrator = tout cela, et gère les comptes
account-invitation = Votre compte sur { $site }
account-invitation-text = Un compte nommé { $account } a été créé pour vous, ou son mot de passe doit être renouvelé, sur { $site }. Choisissez un mot de passe ici :
account-invitation-once = L’adresse ne sert qu’une fois et reste valable trois jours.

## Comptes des autres

accounts = Comptes
accounts-count = { $count ->
    [one] { $count } compte. Seul un administrateur peut créer un compte.
    [many] { $count } de comptes. Seul un administrateur peut créer un compte.
   *[other] { $count } comptes. Seul un administrateur peut créer un compte.
}
accounts-new = Nouveau compte
accounts-new-how = Vous recevez une adresse où le titulaire choisit son mot de passe ; si une adresse électronique est indiquée, elle y est aussi envoyée.
accounts-make = Créer le compte
accounts-invited = Transmettez cette adresse au titulaire du compte. Elle n’est affichée qu’une fois, ne sert qu’une fois et reste valable trois jours.
accounts-invitation = Adresse où choisir un mot de passe
accounts-more = Autres opérations
accounts-do-role = Changer le rôle
accounts-do-invite = Nouvelle adresse pour choisir un mot de passe
accounts-do-factors = Retirer les seconds facteurs
accounts-do-close = Fermer le compte
accounts-do-open = Rouvrir le compte
accounts-do-remove = Supprimer le compte
accounts-remove-sure = Le compte est supprimé définitivement. Ce qui a été signé de son nom demeure.
accounts-done-role = { $account } a un autre rôle.
accounts-done-close = { $account } ne peut plus se connecter.
accounts-done-open = { $account } peut de nouveau se connecter.
accounts-done-factors = { $account } n’a plus de second facteur.
accounts-done-remove = { $account } est supprimé.
accounts-own = Vous ne pouvez ni fermer ni supprimer le compte que vous utilisez.
accounts-refused-taken = Il existe déjà un compte de ce nom.
accounts-refused-name = Un nom compte de 1 à 150 lettres, chiffres ou signes @ . + - _
accounts-refused-address = Ce n’est pas une adresse électronique.
accounts-refused-address-taken = Un autre compte a cette adresse électronique.
accounts-refused-role = Ce rôle n’existe pas.
accounts-refused-last = C’est le dernier administrateur : nommez-en d’abord un autre.

### What stands around every page.

site-name = Greffier
site-about = Le registre des conférences des traités : chaque fait avec le passage qui le dit
skip-to-content = Aller au contenu
menu = Menu
menu-home = Accueil
menu-bodies = Organes
menu-sessions = Sessions
menu-documents = Documents
menu-decisions = Résolutions et décisions
menu-participants = Participants
menu-missing = Ce qui manque
menu-discrepancies = Divergences
menu-drafts = Projets
menu-add = Ajouter des documents
menu-data = Données et API
menu-reports = Signalements
menu-accounts = Comptes
menu-sign-in = Se connecter
menu-sign-out = Se déconnecter
menu-account = Compte
interface-language = Langue
search-label = Rechercher dans le registre
search-hint = une cote, un numéro tel que 7/1 ou des mots
search-go = Rechercher
machine-read = Lu par un programme dans des documents officiels. Seul le texte officiel fait foi.
# Above every page of the register that `greffier demo` makes
demonstration = Démonstration : ses documents sont fictifs, comme tout ce qu’ils rapportent de 2026 et des années suivantes. Ne vous y fiez pas et ne les citez pas.
close = Fermer
page-previous = Précédent
page-next = Suivant
page-more = { $count ->
    [one] { $count } de plus
   *[other] { $count } de plus
}
permanent-link = Lien permanent

## Evidence

evidence = Preuve
evidence-of = Preuve : { $fact }
evidence-count = { $count ->
    [one] { $count } passage le dit
   *[other] { $count } passages le disent
}
evidence-none = Aucun passage que vous puissiez voir ne le dit.
evidence-inferred = Déduit : { $rule }
evidence-stated = Affirmé par { $by } le { $date } : { $reason }
evidence-data = D’après les données du traité : { $name }
evidence-official = Copie officielle
evidence-other = Autre version
evidence-disputed = Les preuves divergent
cite = Citer
cite-un = Style des Nations Unies
cite-bibtex = BibTeX
cite-ris = RIS
# Behind the name of a form: a link that brings it as a file
cite-file = en fichier
report-wrong = Signaler une erreur

## Errors

error-title = Affichage impossible
error-not-found = Il n’y a rien ici qui s’appelle « { $asked } ».
error-ambiguous = « { $asked } » peut désigner plusieurs choses.
error-no-language = Il n’y a pas de pages dans la langue « { $asked } ». Il y en a dans celles-ci :
error-bad-value = L’adresse demande quelque chose qui n’existe pas : une place dans une liste, ou une valeur, mal saisie ou disparue. Reprenez la liste au début.
error-no-register = Il n’y a pas encore de registre. Les documents s’ajoutent avec `greffier add`.
error-busy = Le registre est en cours d’écriture. Réessayez dans un instant.
error-crowded = Beaucoup de demandes sont en cours de traitement. Réessayez dans un instant.
error-other = Le registre ne peut répondre : { $code }.
error-server = Une erreur s’est produite ici. Elle a été consignée ; rien n’est perdu.
error-forbidden = Le compte que vous utilisez ne permet pas de voir ou de faire cela.
error-signed-out = Vous n’êtes plus connecté. Connectez-vous, puis recommencez l’envoi.
error-unreadable = Ce qui a été envoyé n’a pas pu être lu : l’envoi a été interrompu, ou ce n’est pas un formulaire de ce site. Rien n’en a été conservé. Revenez en arrière et recommencez l’envoi.
error-method = Cette adresse n’accepte pas ce qui lui a été envoyé. Revenez à la page et servez-vous de ses liens et de ses boutons.
error-advice = Utilisez le champ de recherche ci-dessus, ou repartez de la page d’accueil.

### Details of errors of the API: what is wrong, and what is allowed.

api-detail-among = { $what } : « { $said } » n’est pas admis. Valeurs admises : { $allowed }.
api-detail-between = { $what } : { $said } n’est pas admis. Valeurs admises : de { $least } à { $most }.
api-detail-least = { $what } : { $said } ; la valeur doit être au moins { $least }.
api-detail-most = { $what } : c’est trop. Maximum : { $most }.
api-detail-no-day = « { $said } » n’est pas une date. Écrivez-la ainsi : 2024-06-05.
api-detail-days-order = La fin ({ $end }) précède le début ({ $start }).
api-detail-could-be = « { $said } » peut désigner : { $listed }.
api-detail-several-sessions = « { $said } » correspond à plusieurs sessions. Désignez-en une par sa clef.
api-detail-not-called = Rien ici ne s’appelle « { $said } ». Indiquez une clef, une cote, un numéro tel que 7/1 ou des mots d’un nom.
api-detail-no-discrepancy = Aucune divergence n’a l’identifiant « { $said } ».
api-detail-no-judgement = L’identifiant « { $said } » ne désigne pas un jugement unique en vigueur.
api-detail-no-claim = Aucune lecture actuelle ne contient l’assertion « { $said } ».
api-detail-no-source = Il n’y a pas de source « { $said } ». Désignez-la par son fichier, la clef de son document ou le début de son empreinte.
api-detail-not-spoken-of = Plus rien de ce qui est conservé ne parle de « { $said } ».
api-detail-two-things = { $kind } : désignez deux choses différentes de même nature.
api-detail-two-bodies = { $one } et { $other } sont des sessions de deux organes.
api-detail-two-ordinals = { $one } et { $other } ont deux numéros : ce sont deux sessions.
api-detail-one-discrepancy = Désignez une seule divergence par son identifiant.
api-detail-which-claims = Désignez les assertions dont il s’agit.
api-detail-needs-reason = Il faut donner un motif.
api-detail-say-its = { $kind } : il faut indiquer : { $names }.
api-detail-session-which = session : indiquez ordinal, dates ou during, pour que l’on sache laquelle.
api-detail-no-shape = { $kind } : une valeur n’a pas la forme voulue. Les clefs sont : { $allowed }.
api-detail-done-already = Cela a déjà été fait.
api-detail-erased = { $said } a été effacé : il n’en reste rien.
api-detail-erased-before = Cela avait été affirmé, puis effacé. On ne peut l’affirmer de nouveau mot pour mot.
api-detail-withdrawn-already = { $said } est déjà retiré.
api-detail-not-withdrawn = { $said } n’est pas retiré.
api-detail-nothing-sought = Il n’y a rien à rechercher. Saisissez des mots, des "expressions" entre guillemets droits, des cotes, et des -mots à exclure.
api-detail-no-document = La requête ne contient aucun document.

## What is wrong with a field

api-field-missing = Il manque.
api-field-number = Il doit s’agir d’un nombre entier.
api-field-boolean = La valeur doit être true ou false.
api-field-text = Il doit s’agir d’un texte.
api-field-list = Il doit s’agir d’une liste.
api-field-object = Il doit s’agir d’un objet JSON.
api-field-among = Valeurs admises : { $allowed }.
api-field-least = La valeur doit être au moins { $bound }.
api-field-most = La valeur maximale est { $bound }.
api-field-short = C’est trop court. Longueur minimale : { $bound }.
api-field-long = C’est trop long. Longueur maximale : { $bound }.
api-field-unknown = Ce champ n’existe pas.
api-field-form = Ce n’est pas la forme voulue.
api-field-json = Ce n’est pas du JSON bien formé.
api-field-other = Ce n’est pas admis.

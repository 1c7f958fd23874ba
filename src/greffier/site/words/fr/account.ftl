### Signing in, and accounts.

account-locked = Trop de tentatives de connexion ont échoué. Attendez un quart d’heure, puis réessayez.
error-form = Ce formulaire est resté ouvert trop longtemps, ou ne provenait pas d’une page de ce site. Rechargez la page et envoyez-le de nouveau.

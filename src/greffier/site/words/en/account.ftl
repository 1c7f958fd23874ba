### Signing in, and accounts.

account-locked = Too many attempts to sign in failed. Wait a quarter of an hour, then try again.
error-form = This form was open for too long, or did not come from a page of this site. Load the page again and send it once more.

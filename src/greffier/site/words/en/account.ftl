### Signing in, and accounts.

account-locked = Too many attempts to sign in failed. Wait a quarter of an hour, then try again.
error-form = This form was open for too long, or did not come from a page of this site. Load the page again and send it once more.
account-who = Whoever works with this record has an account that an administrator made. To read what is public nobody needs one.
account-otherwise = Or sign in
account-passkey = with a passkey
account-none = There is no account for you here
account-key-alone = passkey
account-key-second = second factor
account-keys = Security keys
account-keys-none = No security key yet.
account-key-add = Add a security key
account-key-rename = Rename
account-key-remove = Remove
account-name = Name
account-role = Role
account-state = State
account-email = E-mail address
account-email-none = none; letters cannot be sent
account-factors = Second factor
account-factors-none = none
account-factor-totp = authenticator app
account-factor-webauthn = security key
account-last = Last signed in
account-never = never
account-made = Made
account-open = open
account-closed = closed
account-waiting = no password yet
account-role-delegations = Delegations
account-role-secretariat = Secretariat
account-role-administrator = Administrator
account-role-none = none: sees what is public
account-may-delegations = sees what is for delegations
account-may-secretariat = sees everything, adds documents, judges, corrects, answers reports
account-may-administrator = all that, and manages accounts
account-invitation = Your account at { $site }
account-invitation-text = An account called { $account } was made for you, or given another password, at { $site }. Choose a password here:
account-invitation-once = The address is good for once, and for three days.

## Accounts of others

accounts = Accounts
accounts-count = { $count ->
    [one] { $count } account. Nobody makes an account without an administrator.
   *[other] { $count } accounts. Nobody makes an account without an administrator.
}
accounts-new = A new account
accounts-new-how = You get an address at which its owner chooses a password; where an e-mail address is given, it is sent there too.
accounts-make = Make the account
accounts-invited = Give this address to the owner of the account. It is shown once; it is good for once, and for three days.
accounts-invitation = Address to choose a password at
accounts-more = What else can be done
accounts-do-role = Change the role
accounts-do-invite = New address to choose a password at
accounts-do-factors = Take away the second factors
accounts-do-close = Close the account
accounts-do-open = Open the account again
accounts-do-remove = Remove the account
accounts-remove-sure = The account is deleted for good. What was signed with its name stays.
accounts-done-role = { $account } has another role.
accounts-done-close = { $account } cannot sign in any more.
accounts-done-open = { $account } can sign in again.
accounts-done-factors = { $account } has no second factor any more.
accounts-done-remove = { $account } is removed.
accounts-own = You cannot close or remove the account that you use.
accounts-refused-taken = There is an account of this name already.
accounts-refused-name = A name has 1 to 150 letters, figures, or @ . + - _
accounts-refused-address = This is no e-mail address.
accounts-refused-address-taken = Another account has this e-mail address.
accounts-refused-role = There is no such role.
accounts-refused-last = This is the last administrator: make another one first.

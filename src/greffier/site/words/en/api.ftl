### The API: why a request is refused.

api-error-bad-value = Something that was asked for is not allowed.
api-error-bad-request = The request cannot be understood.
api-error-bad-token = This token is not known here.
api-error-token-expired = This token expired on { $date }. Make a new one on the page of your account.
api-error-token-revoked = This token was revoked on { $date }.
api-error-sign-in = Sign in, or send a token, to do this.
api-error-forbidden = Your account may not do this.
api-error-no-scope = This token does not have the scope { $scope }.
api-error-no-csrf = The request does not prove that it comes from a page of this site.
api-error-not-found = There is nothing here that is called “{ $asked }”.
api-error-bad-cursor = This cursor leads nowhere in this list. Begin without it.
api-error-ambiguous = What was asked for may mean several things.
api-error-not-there = There is no such address in the API.
api-error-method-not-allowed = This cannot be done at this address.
api-error-not-acceptable = This is not to be had in the form asked for. Available: { $available }.
api-error-not-allowed = This cannot be done as things stand.
api-error-conflict = This key was used for another request.
api-error-gone = This was erased.
api-error-begin-again = The list of changes was begun anew. Throw away what you copied, and ask without a token.
api-error-changed = This has changed since you read it.
api-error-too-large = What was sent is too large. Allowed are { $most } bytes.
api-error-unsupported-type = What was sent is not in a form that is taken here. Allowed: { $available }.
api-error-unreadable = The document cannot be read.
api-error-too-many = { $seconds ->
    [one] Too many requests. Try again in { $seconds } second.
   *[other] Too many requests. Try again in { $seconds } seconds.
}
api-error-server = Something went wrong here. It has been noted; nothing was lost.
api-error-locked = The register is being written to. Try again in a moment.
api-error-crowded = Much is being made for others at the moment. Try again shortly.
api-error-no-register = There is no register yet.
api-error-newer-format = The register is of a later version of Greffier.
api-error-disk-full = There is no room left here; nothing of this was kept.
api-error-being-made = This is being made. Ask again in a moment.

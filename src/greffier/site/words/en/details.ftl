### Details of errors of the API: what is wrong, and what is allowed.

api-detail-among = { $what }: “{ $said }” is not allowed. Allowed: { $allowed }.
api-detail-between = { $what }: { $said } is not allowed. Allowed: { $least } to { $most }.
api-detail-least = { $what } is { $said }; it must be { $least } or more.
api-detail-most = { $what }: this is too much. At most: { $most }.
api-detail-no-day = “{ $said }” is no day. Write it like 2024-06-05.
api-detail-days-order = The days end ({ $end }) before they begin ({ $start }).
api-detail-could-be = “{ $said }” could be any of: { $listed }.
api-detail-several-sessions = “{ $said }” fits several sessions. Name one by its key.
api-detail-not-called = Nothing here is called “{ $said }”. Name a key, a symbol, a number such as 7/1, or words of a name.
api-detail-no-discrepancy = No discrepancy has the identifier “{ $said }”.
api-detail-no-judgement = No single judgement in force has the identifier “{ $said }”.
api-detail-no-claim = No current reading makes the claim “{ $said }”.
api-detail-no-source = There is no source “{ $said }”. Name it by its file, the key of its document or the beginning of its digest.
api-detail-not-spoken-of = Nothing that is held speaks of “{ $said }” any more.
api-detail-two-things = { $kind }: name two different things of one kind.
api-detail-two-bodies = { $one } and { $other } are sessions of two bodies.
api-detail-two-ordinals = { $one } and { $other } have two numbers: they are two sessions.
api-detail-one-discrepancy = Name one discrepancy by its identifier.
api-detail-which-claims = Name the claims that it is about.
api-detail-needs-reason = A reason must be given.
api-detail-say-its = { $kind }: this must be said: { $names }.
api-detail-session-which = session: say ordinal, dates or during, so that it can be told which.
api-detail-no-shape = { $kind }: a value is not in its form. The keys are: { $allowed }.
api-detail-done-already = This has been done already.
api-detail-erased = { $said } was erased: nothing of it is left.
api-detail-erased-before = This was stated before and then erased. It cannot be stated again word for word.
api-detail-withdrawn-already = { $said } is withdrawn already.
api-detail-not-withdrawn = { $said } is not withdrawn.
api-detail-nothing-sought = There is nothing to search for. Type words, "phrases" in quotation marks, document symbols, and -words that may not occur.
api-detail-no-document = There is no document in the request.

## What is wrong with a field

api-field-missing = It is missing.
api-field-number = It must be a whole number.
api-field-boolean = It must be true or false.
api-field-text = It must be a text.
api-field-list = It must be a list.
api-field-object = It must be an object of JSON.
api-field-among = Allowed: { $allowed }.
api-field-least = It must be { $bound } or more.
api-field-most = It may be { $bound } at most.
api-field-short = It is too short. Least length: { $bound }.
api-field-long = It is too long. Greatest length: { $bound }.
api-field-unknown = There is no such field.
api-field-form = It is not in the form that is needed.
api-field-json = It is not well-formed JSON.
api-field-other = This is not allowed.

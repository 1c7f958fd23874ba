### What stands around every page.

site-name = Greffier
site-about = The record of treaty conferences, each fact with the passage that says it
skip-to-content = Skip to the content
menu = Menu
menu-home = Home
menu-bodies = Bodies
menu-sessions = Sessions
menu-documents = Documents
menu-decisions = Decisions
menu-participants = Participants
menu-missing = What is missing
menu-discrepancies = Discrepancies
menu-drafts = Drafts
menu-add = Add documents
menu-data = Data and API
menu-reports = Reports
menu-accounts = Accounts
menu-sign-in = Sign in
menu-sign-out = Sign out
menu-account = Account
interface-language = Language
search-label = Search the record
search-hint = a symbol, a number such as 7/1, or words
search-go = Search
machine-read = Read by a program from official documents. What holds is the official text.
# Above every page of the register that `greffier demo` makes
demonstration = A demonstration: its documents are made up, and so is all that they tell of 2026 and later. Do not rely on it or cite it.
close = Close
page-previous = Previous
page-next = Next
page-more = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
permanent-link = Permanent link

## Evidence

evidence = Evidence
evidence-of = Evidence: { $fact }
evidence-count = { $count ->
    [one] { $count } passage says so
   *[other] { $count } passages say so
}
evidence-none = No passage that you may see says this.
evidence-inferred = Inferred: { $rule }
evidence-stated = Stated by { $by } on { $date }: { $reason }
evidence-data = From the data of the treaty: { $name }
evidence-official = Official copy
evidence-other = Another view
evidence-disputed = The evidence disagrees
cite = Cite
cite-un = United Nations style
cite-bibtex = BibTeX
cite-ris = RIS
# Behind the name of a form: a link that brings it as a file
cite-file = as a file
report-wrong = Report as wrong

## Errors

error-title = This cannot be shown
error-not-found = There is nothing here that is called “{ $asked }”.
error-ambiguous = “{ $asked }” may mean several things.
error-no-language = There are no pages in the language “{ $asked }”. There are these:
error-bad-value = The address asks for something that there is not: a place in a list, or a value, that was typed or has gone. Begin the list anew.
error-no-register = There is no register yet. Documents are added with `greffier add`.
error-busy = The register is being written to. Try again in a moment.
error-crowded = Much is being made for others at the moment. Try again shortly.
error-other = The register cannot answer: { $code }.
error-server = Something went wrong here. It has been noted; nothing was lost.
error-forbidden = You may not see or do this with the account that you use.
error-signed-out = You are not signed in any more. Sign in, then send it again.
error-unreadable = What was sent could not be read: it was cut off on the way, or is no form of this site. Nothing of it was kept. Go back and send it again.
error-method = This address does not take what was sent to it. Go back to the page, and use its links and buttons.
error-advice = Look for it with the search box above, or begin at the first page.

### Drafts: choosing what to draft, what a draft leaves open, what it rests on.

drafts-title = Drafts
drafts-about = Official documents drafted from the record. Each sentence leads to the passages that it rests on.
drafts-tools = Tools for documents
drafts-draft = Draft a document
drafts-kind = Document
drafts-kind-note = Note transmitting reports
drafts-kind-agenda = Provisional agenda
drafts-kind-annotated-agenda = Annotated provisional agenda
drafts-kind-report = Report of a session
drafts-kind-resolution = Resolution or decision
drafts-kind-participants = List of participants
drafts-kind-documents = List of documents
drafts-kind-programme = Programme of work
drafts-kind-compendium = Compendium of recommendations
drafts-kind-followup = Follow-up to recommendations
drafts-of = On which session, body or decision
drafts-of-hint = A session by its body and number (CTOC/COP:14), or by words. For a compendium a body, for a resolution its number.
drafts-language = Language of the draft
drafts-as-of = As of (all documents, if empty)
drafts-show = Show
drafts-more = Original language, symbol
drafts-original = Original language
drafts-symbol = Symbol of the document
drafts-waiting = The draft is being made.
drafts-waiting-why = The record of that time is put together from its documents. This takes a few seconds the first time; the page shows the draft when it is ready.
drafts-again = Look again
drafts-files = Download
drafts-file-docx = Word
drafts-file-pdf = PDF
drafts-file-html = Web page
drafts-file-text = Plain text
drafts-file-akn = Akoma Ntoso
drafts-file-sources = Sources
drafts-file-all = Everything (ZIP)
drafts-preview = Preview of the draft
drafts-beside = What the draft leaves open
drafts-questions = { $count ->
    [0] All disagreements are settled
    [one] { $count } disagreement to settle
   *[other] { $count } disagreements to settle
}
drafts-no-questions = The record does not disagree with itself here
drafts-questions-about = Choose a value and the draft is drawn again with it. What is left open is marked [?] in the text.
drafts-taken = taken, best supported
drafts-leave-open = Leave it open
drafts-gaps = { $count ->
    [one] { $count } gap
   *[other] { $count } gaps
}
drafts-no-gaps = Nothing is missing
drafts-gaps-open = Left open in the draft
drafts-gaps-untold = Not told in the draft
drafts-gaps-added = In the draft, though no document says it
drafts-link = The address of this page keeps all that was chosen: whoever opens it sees the same draft.
drafts-begin = Sessions to draft for
drafts-no-sessions = There are no sessions in the record yet.
drafts-back = Back to the draft
drafts-no-passage = No passage says this by itself: it follows from the rules, or from the names that the data of the treaty give.

## What cannot be drafted

drafts-refused-no-subject = Say which session, body or decision the document is about.
drafts-refused-needs-session = This document is drafted for a session: “{ $asked }” is none.
drafts-refused-not-the-conference = A note transmits reports to a session of { $conference }, not of { $body }.
drafts-refused-not-a-session = “{ $asked }” is no session of the record.
drafts-refused-no-text = The record has no resolution or decision of that session.
drafts-refused-several = “{ $asked }” has several texts. Which one?
drafts-refused-no-treaty = “{ $asked }” belongs to no treaty that is known.
drafts-refused-not-known = On that day the record did not yet know “{ $asked }”.
drafts-refused-no-words = There are no words for this document in this language.
drafts-refused-choice-form = The choice for “{ $asked }” must be the number of a value.
drafts-refused-unknown-choice = “{ $asked }” is no disagreement of this record: it may have been settled meanwhile.
drafts-refused-unknown-value = { $asked } has no value { $number }: its values are numbered from 1 to { $most }.
drafts-refused-not-a-symbol = “{ $asked }” is no symbol of a document.
drafts-refused-no-kind = “{ $asked }” is no document that can be drafted.
drafts-refused-no-language = “{ $asked }” is no language to draft in: allowed are ar, en, es, fr, ru and zh.
drafts-refused-no-day = “{ $asked }” is no day: write it like 2028-09-01.
drafts-refused-not-held = Nothing can be reported of this session ({ $session }): { $status }.
drafts-refused-missing-fonts = PDF files cannot be made here, for fonts are missing. The other formats can.
drafts-refused-not-printable = This draft cannot be written in that format.

## What is missing

drafts-gap-from-rules = taken from the rules, for no document names it
drafts-gap-left-to-chairs = the summary, which is left to the chairs
drafts-gap-no-adoption = at which sitting this was adopted
drafts-gap-no-agenda = the agenda
drafts-gap-no-annotation = what is to be said of this item of the agenda
drafts-gap-no-attendance = who was present
drafts-gap-no-capacity = in which capacity some of those present were there
drafts-gap-no-date = the date of the document
drafts-gap-no-days = on which days it met
drafts-gap-no-decisions = resolutions and decisions that it adopted
drafts-gap-no-outcome = what became of its recommendations
drafts-gap-no-recommendations = recommendations of these bodies
drafts-gap-no-session = the session of the Conference that is to consider it
drafts-gap-no-sponsor = who proposes it
drafts-gap-for-the-conference = what else the Conference decides
drafts-gap-proposal = what the Conference made of its recommendations: the text is a proposal
drafts-gap-no-documents = documents before this session
drafts-gap-no-mandate = which decision set it up
drafts-gap-no-meetings = how many sittings it had
drafts-gap-no-name = its name in this language
drafts-gap-no-number = its number
drafts-gap-no-officers = who served as officers
drafts-gap-no-ordinal = its number in the order of sessions
drafts-gap-no-place = where it met
drafts-gap-no-previous-session = when the session before it was; what was reported to this session is told
drafts-gap-no-provisions = its recommendations
drafts-gap-no-reports = reports of subsidiary bodies to this session
drafts-gap-no-state = which State the person comes from
drafts-gap-no-statements = who made statements
drafts-gap-no-symbol = its symbol
drafts-gap-no-text = its words in this language
drafts-gap-no-timetable = its timetable: none is proposed for a session that is over or will not be held
drafts-gap-no-topic = what it is to discuss
drafts-gap-usual-hours = the hours, which are the usual ones
drafts-gap-untold-act = which decision did this
drafts-gap-untold-mandate = what was done to it before this session
drafts-gap-untold-report = a report on its sessions
drafts-gap-untold-session = on which days it met
drafts-gap-review-items = its one item on the review mechanism: there are several

drafts-fill-report = The report of the session would say it.
drafts-fill-agenda = The provisional agenda of the session would say it.
drafts-fill-decision = The resolution or decision itself would say it, or a text that cites it.
drafts-fill-documents = The documents themselves would, once they are added.
drafts-fill-language = The same document in this language would.
drafts-fill-treaty = The data of the treaty would: names of bodies and places stand there.
drafts-fill-day = Choose the day of the draft above.
drafts-fill-hand = Whoever finishes the document writes it.
drafts-fill-nothing = Nothing needs to.

## What a sentence says

drafts-fact-symbol = symbol
drafts-fact-decision = resolution or decision
drafts-fact-mandate = mandate
drafts-fact-session = session
drafts-fact-report = report
drafts-fact-agenda-item = agenda item
drafts-fact-participation = participation
drafts-fact-statement = statement
drafts-fact-officer = officer
drafts-fact-meetings = sittings
drafts-fact-documentation = documents before the session
drafts-fact-provision = provision
drafts-fact-endorsement = act on a recommendation
drafts-fact-adoption = adoption
drafts-fact-placeholder = gap

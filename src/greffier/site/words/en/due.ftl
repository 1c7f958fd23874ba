### Days by which the documents of sessions are due.

due-title = Due dates
due-about = When the documents of a session are due, when they came, which were late. The days are those of the rules of procedure, and ten, four and six weeks: submitted ten weeks before a session, processed in four, issued six weeks before.
due-coming = Sessions to come
due-all = All sessions
due-next = next due on { $day }
due-count-late = { $count } late
due-count-missing = { $count } missing
due-count-on-time = { $count } on time
due-count-to-come = { $count } to come
due-count-undated = { $count } without a day
due-opens = Opens on { $day }.
due-to-session = The session
due-caption = Documents of the session
due-number = No.
due-document = Document
due-submit = To be submitted by
due-issue = To be issued by
due-issued = Dated
due-state = State
due-source = By
due-rule = rule { $number }
due-after = two weeks after the session
due-slots = ten, four and six weeks
due-special = where the session is special: { $days } days before
due-nothing = No documents are expected of this session: its days are not known, it was put off or cancelled, or nothing is known of what its treaty asks for.
due-picture = Documents along the weeks before the session
# A document in the picture, with its state
due-line = { $document }: { $state }
due-axis = Weeks before the opening. The bar is the time in which a document is processed; the line at its end is the day by which it is issued.
mark-due-on-time = on time
mark-due-late = late
mark-due-missing = missing
mark-due-to-come = to come, or not known
due-document-agenda = Provisional agenda
due-document-papers = Document of the session
due-document-before = Document before the session
due-document-reports = Report submitted to the session
due-document-organizations = List of non-governmental organizations
due-document-report = Report of the session
due-state-on-time = on time
due-state-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
due-state-missing = { $days ->
    [one] missing, { $days } day overdue
   *[other] missing, { $days } days overdue
}
due-state-to-come = to come
due-state-undated = its day is not known
due-state-untold = the record does not tell

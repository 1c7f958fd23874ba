### What readers report as wrong, and what officers make of it.

report-page-wrong = Report this page as wrong
report-how = Say what is wrong and, if you can, which document shows it. No account is needed. You get a reference number.
report-fact = { $fact }: { $words }
report-page = The page
report-text = What is wrong
report-sender = Your e-mail address, if you want to be asked back
report-trap = Leave this empty
report-send = Send
report-thanks = Thank you. It was noted
report-done = Your report was looked at
report-reference = Reference number:
report-keep = Keep this number or the address of this page: the answer will stand here.
report-state-open = It waits for an officer.
report-state-answered = It was answered.
report-state-closed = It was closed.
report-answer = Answer
report-refused-empty = Nothing was written.
report-refused-long = This is too long: 2,000 characters at most.
report-refused-address = This is no e-mail address.
report-refused-flood = Too many reports came in the last hour. Try again later; nothing was sent.
reports-count = { $count ->
    [0] No reports
    [one] { $count } report
   *[other] { $count } reports
}
reports-none = Nothing here.
report-list-open = open
report-list-answered = answered
report-list-closed = closed
report-list-all = all
report-evidence = The passages behind this fact
report-changed = The page says now: { $now }.
report-answer-text = Answer, or reason of the judgement; its sender can read it
report-do-answer = Answer
report-do-close = Close without an answer
report-do-open = Open again

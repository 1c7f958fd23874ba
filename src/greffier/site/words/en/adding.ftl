### The page on which documents are added.

add-how = Send files, look at what was read in them, and confirm. Nothing is in the register before you confirm it.
add-files = Files: text, Word, PDF, web page or Akoma Ntoso
add-level = Who may see them
add-level-public = everybody
add-level-delegations = delegations and the secretariat
add-level-secretariat = the secretariat only
add-send = Send
add-drop = Files can also be dropped here.
add-sending = Sending
add-lost = The connection was lost before the file was here. The file is still with you.
add-again = Send again
add-none = No file was sent, or the level is none that there is.
add-too-large = A file is larger than what can be sent here (256 MB).
add-sent = What was sent
add-nothing = Nothing waits here.
add-state-received = received
add-state-reading = being read
add-state-read = read; waits for you
add-state-refused = could not be read
add-state-adding = being added
add-state-added = added
# An archive
add-state-opened = unpacked
add-archive = { $count ->
    [one] An archive with { $count } file, which stands in the list
   *[other] An archive with { $count } files, each of which stands in the list
}
add-size = { $kb } kB
add-confirm = Add
add-confirm-this = Add: { $name }
add-discard = Take away
add-discard-this = Take away: { $name }
add-held = The register has this very file already; adding it again changes nothing.
add-versions = Held of this document already:
add-see = See it
add-outcome-new = It is in the register.
add-outcome-known = It was in the register already; nothing was changed.
add-outcome-restricted = It was in the register already, and is now closed to more people.
add-outcome-open = It is in the register at a more closed level; that was not changed.
add-outcome-withdrawn = It was withdrawn from the register, and stays so.
add-error-not-found = The file is not here any more. Send it again.
add-error-empty = The file holds no text.
add-error-too-large = The file is larger than what is read.
add-error-not-text = The file is in no encoding that is read. Save it as UTF-8.
add-error-unsupported-format = Files of this format are not read. Save it as Word (.docx), PDF or text.
add-error-encrypted = The file asks for a password. Send it without one.
add-error-damaged = The file is damaged and cannot be taken apart. Save it anew and send it again.
add-error-no-text-layer = The file holds pictures of pages only, no text.
add-error-limit-exceeded = Reading the file needs more than is allowed.
add-error-timeout = Reading the file takes longer than is allowed.
add-error-locked = The register is being written to by another program. Send it again in a while.
add-error-disk-full = There is no room left on the disk of the register; nothing of it was added.
add-error-other = It could not be added: { $code }.
warned-future-event = told as past, but dated after the document
warned-lookalike-letters = letters of another alphabet that only look alike
warned-mixed-list-letters = a list that changes its alphabet
warned-no-symbol = no document symbol is printed
warned-page-furniture = running header or page number
warned-placeholder = text is left open
warned-rebuilt-text = the text was put together again from single letters
warned-tracked-changes = the file has tracked changes; they were read as accepted

add-confirm-all = { $count ->
    [one] Add { $count } document
   *[other] Add all { $count } documents
}
add-read = { $parts ->
    [one] { $parts } part was read
   *[other] { $parts } parts were read
}
add-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}

### Two texts compared.

texts-title = Compare two texts
texts-about = What became of each part: put in, taken out, changed word by word, moved. Also as a Word file with tracked changes.
texts-first = Earlier text
texts-second = Later text
texts-do = Compare
texts-with = Compare with a document
texts-word = Word with tracked changes
texts-draft = Draft: { $kind }
texts-heading = { $before } – { $after }
texts-files = Compare two files of your own
texts-files-sign-in = Whoever has an account can compare files here.
texts-files-about = Word, PDF, web pages, plain text, Akoma Ntoso; up to { $most } MB each. They are read, compared and forgotten.
texts-first-file = Earlier file
texts-second-file = Later file
texts-file-too-large = A file may have at most { $most } MB.
texts-file-unreadable = One of the files cannot be read. Word, PDF, web pages, plain text and Akoma Ntoso can be.
texts-changes = Changes
texts-languages-differ = The two texts are in different languages: hardly a word will be the same.
texts-none = The two texts are the same, part by part.
texts-same = { $count ->
    [one] { $count } part unchanged
   *[other] { $count } parts unchanged
}
texts-hidden = { $count ->
    [one] { $count } further row is in the Word file.
   *[other] { $count } further rows are in the Word file.
}
texts-count-changed = { $count } changed
texts-count-inserted = { $count } put in
texts-count-deleted = { $count } taken out
texts-count-moved = { $count } moved
texts-how-changed = changed
texts-how-inserted = put in
texts-how-deleted = taken out
texts-how-moved = moved here
texts-how-moved-away = moved away
texts-was = was { $place }

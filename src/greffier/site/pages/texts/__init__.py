"""Two texts compared by part: documents of the register, a draft against one of them, files that nobody keeps."""

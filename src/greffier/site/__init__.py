"""The site: the register in a browser, in six languages, with an API and feeds. Django; started by `greffier serve`."""

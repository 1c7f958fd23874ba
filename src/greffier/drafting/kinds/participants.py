draft=None

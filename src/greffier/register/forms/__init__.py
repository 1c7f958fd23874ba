"""The JSON that programs get: the same from the commands (`--json`) and from the API, made of what was found."""

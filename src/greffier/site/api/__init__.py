"""The API, `/api/v1/`: what the pages show, for programs, in the same JSON as the commands give."""

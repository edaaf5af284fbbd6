"""Pure Python engines: no Django, no import of one another, usable alone and from the command line."""

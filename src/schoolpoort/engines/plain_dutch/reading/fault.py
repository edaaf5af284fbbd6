"""What is said of a file that cannot be read."""


class UnreadableFile(Exception):
    """The file is no text that this engine can read; the message is Dutch and says what to do."""


NOT_READABLE = "Wij kunnen dit bestand niet lezen. Kopieer de tekst en plak die."
NO_TEXT = "In dit bestand staat geen tekst, alleen een beeld. Typ de tekst over."

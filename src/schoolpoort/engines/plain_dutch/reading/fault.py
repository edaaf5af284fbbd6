"""What is said of a file that cannot be read."""


class UnreadableFile(Exception):
    """The file is no text that this engine can read; the message is Dutch and says what to do."""


NOT_READABLE = "Wij kunnen dit bestand niet lezen. Kopieer de tekst en plak die."
NO_TEXT = "In dit bestand staat geen tekst, alleen een beeld. Typ de tekst over."
PASSWORD = "Dit bestand heeft een wachtwoord. Kopieer de tekst en plak die."
TOO_LARGE = "Dit bestand is te groot. Het mag 10 MB zijn."
NOT_FOUND = "Wij kunnen dit bestand niet openen. Kijk de naam na."

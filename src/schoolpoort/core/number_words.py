"""Small numbers as words, for the first sentence of a page ("Vier gezinnen hebben iemand nodig")."""

from django.utils.translation import pgettext


def number_word(count: int) -> str:
    """Return a count of families or tasks as a word up to twelve, as digits above."""
    words = (
        pgettext("number of families or tasks", "geen"),
        pgettext("number of families or tasks", "één"),
        pgettext("number of families or tasks", "twee"),
        pgettext("number of families or tasks", "drie"),
        pgettext("number of families or tasks", "vier"),
        pgettext("number of families or tasks", "vijf"),
        pgettext("number of families or tasks", "zes"),
        pgettext("number of families or tasks", "zeven"),
        pgettext("number of families or tasks", "acht"),
        pgettext("number of families or tasks", "negen"),
        pgettext("number of families or tasks", "tien"),
        pgettext("number of families or tasks", "elf"),
        pgettext("number of families or tasks", "twaalf"),
    )
    return words[count] if 0 <= count < len(words) else str(count)


def sentence_start(text: str) -> str:
    """Return a sentence with a capital at its start; Dutch writes the capital of "één" without an accent."""
    if text.startswith("één "):
        return "E" + text[1:]
    return text[:1].upper() + text[1:]

"""Home languages by their name in the language of the reader, for staff pages.

Dutch names are ours (core/languages.py); names for a reader of English come from CLDR, so no translator repeats them.
"""

from babel import Locale
from django.utils.translation import get_language

from schoolpoort.core.languages import Language

_DUTCH = "nl"


def name_for_reader(language: Language) -> str:
    """Return "Arabisch" for a reader of Dutch and "Arabic" for a reader of English."""
    reader = (get_language() or _DUTCH).partition("-")[0]
    if reader == _DUTCH:
        return language.dutch_name
    names = Locale.parse(reader).languages
    own_part = language.tag.partition("-")[0]
    return str(names.get(language.tag.replace("-", "_")) or names.get(own_part) or language.dutch_name)

"""The languages that the product starts from: tag, names, script and direction.

Never guessed for a person: a guardian says them, or the school's roster does.
"""

from dataclasses import dataclass
from typing import Literal

Direction = Literal["ltr", "rtl"]


@dataclass(frozen=True)
class Language:
    """A language as people name it: BCP 47 tag, own name, Dutch name, ISO 15924 script."""

    tag: str
    own_name: str
    dutch_name: str
    script: str

    @property
    def direction(self) -> Direction:
        """Return the writing direction of the script."""
        return "rtl" if self.script == "Arab" else "ltr"


LANGUAGES: dict[str, Language] = {
    language.tag: language
    for language in (
        Language("nl", "Nederlands", "Nederlands", "Latn"),
        Language("en", "English", "Engels", "Latn"),
        Language("fr", "français", "Frans", "Latn"),
        Language("ar", "العربية", "Arabisch", "Arab"),
        Language("tr", "Türkçe", "Turks", "Latn"),
        Language("uk", "українська", "Oekraïens", "Cyrl"),
        Language("ru", "русский", "Russisch", "Cyrl"),
        Language("pl", "polski", "Pools", "Latn"),
        Language("ro", "română", "Roemeens", "Latn"),
        Language("bg", "български", "Bulgaars", "Cyrl"),
        Language("es", "español", "Spaans", "Latn"),
        Language("pt", "português", "Portugees", "Latn"),
        Language("fa", "فارسی", "Perzisch", "Arab"),
        Language("fa-AF", "دری", "Dari", "Arab"),
        Language("ps", "پښتو", "Pasjtoe", "Arab"),
        Language("so", "Soomaali", "Somalisch", "Latn"),
        Language("sq", "shqip", "Albanees", "Latn"),
        Language("ka", "ქართული", "Georgisch", "Geor"),
        Language("ur", "اردو", "Urdu", "Arab"),
        Language("hi", "हिन्दी", "Hindi", "Deva"),
        Language("bn", "বাংলা", "Bengaals", "Beng"),
        Language("ti", "ትግርኛ", "Tigrinya", "Ethi"),
        Language("ln", "lingála", "Lingala", "Latn"),
        Language("sw", "Kiswahili", "Swahili", "Latn"),
        Language("rn", "Ikirundi", "Kirundi", "Latn"),
        Language("ff", "Pulaar", "Pulaar", "Latn"),
    )
}


def language(tag: str) -> Language:
    """Return the language of a tag; an unknown tag stands for itself, so that no family disappears from a list."""
    known = LANGUAGES.get(tag) or LANGUAGES.get(tag.split("-")[0])
    return known or Language(tag, tag, tag, "Latn")

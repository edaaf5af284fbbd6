"""The words of a parent's page: the phrasebook's texts in the reader's languages, marked where one is missing."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString

from schoolpoort.core.languages import language as named_language
from schoolpoort.core.phrases import phrase
from schoolpoort.engines.phrasebook import Text, UnknownText, direction

#: The last resort of every page: the language of the school.
DUTCH = "nl"


@dataclass(frozen=True)
class Words:
    """Texts in the first of `languages` that has them; the first is the page's own language."""

    languages: tuple[str, ...]

    @classmethod
    def of(cls, languages: Sequence[str]) -> "Words":
        """Return the words for a reader's languages, best first; Dutch is always the last resort."""
        return cls(tuple(dict.fromkeys([*languages, DUTCH])))

    @property
    def language(self) -> str:
        """The language of the page."""
        return self.languages[0]

    @property
    def direction(self) -> str:
        """The writing direction of the page: "ltr" or "rtl"."""
        return direction(self.language)

    def text(self, message_id: str, /, **arguments: object) -> Text:
        """Return one text. Raises UnknownText where not even Dutch has it."""
        return phrase(message_id, self.languages, **arguments)

    def html(self, message_id: str, /, **arguments: object) -> SafeString:
        """Return one text for a page; in another language than the page it carries its own `lang` and `dir`."""
        return self.marked(self.text(message_id, **arguments))

    def marked(self, text: Text) -> SafeString:
        """Return a text for a page, with `lang` and `dir` where it is in another language than the page."""
        if text.language == self.language:
            return SafeString(conditional_escape(text.text))
        return format_html('<span lang="{}" dir="{}">{}</span>', text.language, text.direction, text.text)

    def language_name(self, tag: str) -> str:
        """Return the name of a language in the page's language; its own name where the phrasebook has none."""
        try:
            return self.text(f"language-name-{tag.split('-')[0]}").text
        except UnknownText:
            return named_language(tag).own_name

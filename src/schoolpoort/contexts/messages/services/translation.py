"""The seam for a translation service, for the teacher's own words only; off unless a service is configured.

Block texts never pass here: people write and check them. What comes back is stored apart and marked as made by a
machine (decision on honest translation).
"""

import json
import urllib.request
from collections.abc import Iterable
from typing import Protocol

from django.conf import settings

from schoolpoort.contexts.people.api import DUTCH

#: A service of the school's own answers in a few seconds or not at all; nobody waits longer for a draft of a text.
_SECONDS = 15


class TranslationUnavailable(Exception):
    """The service did not answer, or not with a translation; the message goes out with the Dutch alone."""


class TranslationProvider(Protocol):
    """Translates plain text by machine."""

    def translate(self, text: str, source: str, target: str) -> str:
        """Return `text` in `target` (language tags). Raises TranslationUnavailable."""


class LibreTranslate:
    """A service that speaks the LibreTranslate protocol: POST {url}/translate with JSON, `translatedText` back."""

    def __init__(self, url: str, key: str = "") -> None:
        self._url = url.rstrip("/")
        self._key = key

    def translate(self, text: str, source: str, target: str) -> str:
        """Return `text` in `target`; the protocol knows two-letter codes only. Raises TranslationUnavailable."""
        body = {"q": text, "source": _code(source), "target": _code(target), "format": "text"}
        if self._key:
            body["api_key"] = self._key
        request = urllib.request.Request(
            f"{self._url}/translate",
            data=json.dumps(body).encode(),
            headers={"Content-Type": "application/json", "Accept": "application/json"},
        )
        try:
            with urllib.request.urlopen(request, timeout=_SECONDS) as response:
                answer = json.load(response)
        except (OSError, ValueError) as error:
            raise TranslationUnavailable(type(error).__name__) from error
        translated = answer.get("translatedText") if isinstance(answer, dict) else None
        if not isinstance(translated, str) or not translated.strip():
            raise TranslationUnavailable("no translatedText in the answer")
        return translated


def _code(tag: str) -> str:
    return tag.split("-")[0]


def provider() -> TranslationProvider | None:
    """Return the configured service, or None: then free text stays Dutch."""
    if not settings.TRANSLATION_URL:
        return None
    return LibreTranslate(settings.TRANSLATION_URL, settings.TRANSLATION_KEY)


def machine_translations(text: str, languages: Iterable[str]) -> dict[str, str]:
    """Return the free text by language as far as a service gave it; without one, or without text, nothing."""
    service = provider()
    if service is None or not text.strip():
        return {}
    translations: dict[str, str] = {}
    for language in languages:
        if language == DUTCH:
            continue
        try:
            translations[language] = service.translate(text, DUTCH, language)
        except TranslationUnavailable:
            continue
    return translations

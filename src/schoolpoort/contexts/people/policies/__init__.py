"""What the law asks of a school, each in one place: the language law, and consent."""

from schoolpoort.contexts.people.policies.consents import ConsentState, consent_state, consent_states, has_consent
from schoolpoort.contexts.people.policies.languages import (
    DEFAULT_NEED,
    DUTCH,
    PURPOSES_FOR_TRANSLATION,
    GuardianLanguages,
    languages_for,
    languages_of,
)

__all__ = [
    "DEFAULT_NEED",
    "DUTCH",
    "PURPOSES_FOR_TRANSLATION",
    "ConsentState",
    "GuardianLanguages",
    "consent_state",
    "consent_states",
    "has_consent",
    "languages_for",
    "languages_of",
]

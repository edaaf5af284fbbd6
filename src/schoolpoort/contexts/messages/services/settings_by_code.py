"""What a guardian chooses for all messages (language, channel, listening), saved only with a one-time code."""

from django.db import transaction

from schoolpoort.contexts.accounts.api import CodeResult, try_code
from schoolpoort.contexts.messages.models import RecipientGuardian
from schoolpoort.contexts.people.api import Preferences, possible_preferences, save_preferences

PURPOSE = "settings"


def save_with_code(reader: RecipientGuardian, wanted: Preferences, typed: str, address: str = "") -> CodeResult:
    """Save the choices if the code is right; anything else changes nothing. Later messages follow the choices.

    `address` is where the code was typed (core.client_address).

    Raises ValueError for a language or channel that `possible_preferences` does not offer.
    """
    possible = possible_preferences(reader.guardian)
    if wanted.language not in possible.languages or wanted.channel not in possible.channels:
        raise ValueError("not one of the possible choices")
    with transaction.atomic():
        result = try_code(subject_id=reader.guardian_id, purpose=PURPOSE, typed=typed, address=address)
        if result == CodeResult.RIGHT:
            save_preferences(reader.guardian, wanted)
    return result

"""Second factors in our words, with their secrets encrypted at rest."""

from typing import Any

from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from schoolpoort.contexts.accounts.models import User
from schoolpoort.core.encryption import decrypt, encrypt

#: What a device and an app show beside the account.
NAME = "Schoolpoort"


class StaffMfaAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """Passkeys, codes from an app, and recovery codes for staff."""

    error_messages: dict[str, str | Promise] = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": gettext_lazy("Dat lukte niet. Probeer het nog eens."),
        "unverified_email": gettext_lazy("Je e-mailadres is nog niet bevestigd. Vraag hulp aan je beheerder."),
    }

    def get_totp_issuer(self) -> str:
        """Return the name under which an app keeps the code."""
        return NAME

    def encrypt(self, text: str) -> str:
        """Encrypt the secret of a code app or of recovery codes: a copy of the database alone opens nothing."""
        return encrypt(text)

    def decrypt(self, encrypted_text: str) -> str:
        """Return the clear secret."""
        return decrypt(encrypted_text)

    def generate_authenticator_name(self, user: User, type: Authenticator.Type) -> str:
        """Return a name for a new passkey, for who gives none."""
        number = Authenticator.objects.filter(user=user, type=type).count() + 1
        return _("Toegangssleutel %(number)d") % {"number": number}

    def get_public_key_credential_rp_entity(self) -> dict[str, Any]:
        """Return the site that a passkey belongs to: the host name, shown under our name."""
        return {**super().get_public_key_credential_rp_entity(), "name": NAME}

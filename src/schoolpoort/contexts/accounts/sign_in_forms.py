"""django-allauth's forms around signing in, with labels of ours."""

from typing import Any

from allauth.account.forms import LoginForm
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm, EditWebAuthnForm
from django.utils.translation import gettext_lazy

_NAME = gettext_lazy("Naam van deze sleutel")
_CODE = gettext_lazy("De code")
#: Names longer than this break the list of keys.
LONGEST_NAME = 60


class SignInForm(LoginForm):  # type: ignore[misc]
    """Address and password; the page itself has the link for who forgot the password."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["password"].help_text = ""
        for each in self.fields.values():
            # The label above says the same, and stays when somebody types.
            each.widget.attrs.pop("placeholder", None)


class AddPasskeyForm(AddWebAuthnForm):  # type: ignore[misc]
    """A new passkey: a name, and what the browser made."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _NAME
        self.fields["name"].max_length = LONGEST_NAME
        self.fields["name"].widget.attrs["maxlength"] = LONGEST_NAME

    def clean_name(self) -> str:
        """Shorten a long name: the browser made the key already, so a refusal would leave a key without a lock."""
        return str(super().clean_name())[:LONGEST_NAME]


class NamePasskeyForm(EditWebAuthnForm):  # type: ignore[misc]
    """Another name for a passkey."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _NAME
        self.fields["name"].widget.attrs["maxlength"] = LONGEST_NAME

    def clean_name(self) -> str:
        """Keep the name short enough for the list."""
        return str(self.cleaned_data["name"])[:LONGEST_NAME]


class _CodeLabel:
    """Calls the code "De code", and lets a telephone show digits."""

    fields: dict[str, Any]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].label = _CODE
        self.fields["code"].widget.attrs.pop("placeholder", None)
        self.fields["code"].widget.attrs["inputmode"] = "numeric"


class SecondStepForm(_CodeLabel, AuthenticateForm):  # type: ignore[misc]
    """The code after the password."""


class ProveByCodeForm(_CodeLabel, ReauthenticateForm):  # type: ignore[misc]
    """The code once more, before a change."""


class ConnectCodeAppForm(_CodeLabel, ActivateTOTPForm):  # type: ignore[misc]
    """The first code of a new app."""

"""A yes or a no in a talk at school, confirmed by the guardian with a code that goes to their own telephone or mail.

The code belongs to exactly one answer of one guardian about one child: typed beside any other answer it does not fit.
"""

import hashlib
from dataclasses import dataclass
from uuid import UUID

from django.core import signing
from django.db import transaction

from schoolpoort.contexts.accounts.api import CodeResult, TooManyCodes, make_code, try_code
from schoolpoort.contexts.delivery.api import Content, DeliveryRequest, send_now
from schoolpoort.contexts.messages.api import masked
from schoolpoort.contexts.own_space.api import languages_in_space, own_carrier
from schoolpoort.contexts.people.api import Child, ConsentPurpose, ConsentSource, Guardian, Said, say_about_photos
from schoolpoort.core.limits import Limit, try_once
from schoolpoort.core.phrases import phrase
from schoolpoort.core.words import Words
from schoolpoort.engines.phrasebook import strip_isolates

DELIVERY_KIND = "rights.consent_code"
#: Codes that one guardian gets at most in an hour this way, whoever asks.
_ASKED = Limit("consent-code-asked", 5, 3600)
_SALT = "rights.spoken-consent"
_LASTS_SECONDS = 600


class NoCarrier(Exception):
    """The school knows no number or address of this guardian that works: only paper is left."""


@dataclass(frozen=True)
class SpokenAnswer:
    """What a guardian said in a talk, and who wrote it down; nothing is saved before the code."""

    guardian_id: UUID
    child_id: UUID
    purposes: tuple[ConsentPurpose, ...]
    given: bool
    by: UUID

    def sealed(self) -> str:
        """Return the answer as a text that a form can carry and nobody can change."""
        parts = [str(self.guardian_id), str(self.child_id), ",".join(self.purposes), str(self.given), str(self.by)]
        return signing.dumps(parts, salt=_SALT)

    @property
    def code_purpose(self) -> str:
        """What the code is for: this very answer."""
        parts = f"{self.child_id} {sorted(self.purposes)} {self.given} {self.by}"
        return f"spoken:{hashlib.sha256(parts.encode()).hexdigest()[:32]}"


def unsealed(text: str) -> SpokenAnswer | None:
    """Return the answer that a form carried; None for one that is too old or not ours."""
    try:
        guardian, child, purposes, given, by = signing.loads(text, salt=_SALT, max_age=_LASTS_SECONDS)
    except (signing.BadSignature, ValueError):
        return None
    chosen = tuple(ConsentPurpose(each) for each in purposes.split(","))
    return SpokenAnswer(UUID(guardian), UUID(child), chosen, given == "True", UUID(by))


def words_for(guardian: Guardian) -> Words:
    """Return the words of the part of the page that the guardian reads."""
    return Words.of(languages_in_space((guardian,)))


@transaction.atomic
def send_code(guardian: Guardian, answer: SpokenAnswer) -> str:
    """Send a code to the guardian's own number or address; return it with its middle hidden.

    The text says "yes" or "no", so that nobody writes down the other, and names no child.

    Raises NoCarrier and TooManyCodes.
    """
    carrier = own_carrier(guardian)
    if carrier is None:
        raise NoCarrier
    if not try_once(_ASKED, str(guardian.pk)):
        raise TooManyCodes
    code = make_code(organisation_id=guardian.organisation_id, subject_id=guardian.pk, purpose=answer.code_purpose)
    languages = languages_in_space((guardian,))
    school = guardian.organisation.short_name
    said = "yes" if answer.given else "no"
    text = strip_isolates(phrase("consent-code-message", languages, school=school, code=code.code, said=said).text)
    request = DeliveryRequest(
        organisation_id=guardian.organisation_id,
        channel=carrier.kind,
        kind=DELIVERY_KIND,
        subject_id=code.pk,
        batch_id=code.pk,
        address=carrier.address,
        urgent=True,
    )
    send_now(request, Content(subject=school, text=text, languages=tuple(languages)))
    return masked(carrier.address)


@transaction.atomic
def confirm(guardian: Guardian, child: Child, answer: SpokenAnswer, typed: str) -> CodeResult:
    """Write the answer when the code is right. Raises people's NotTheirs without parental authority."""
    # Telephones write digits in many scripts.
    digits = "".join(str(int(sign)) for sign in typed if sign.isdecimal())
    result = try_code(subject_id=guardian.pk, purpose=answer.code_purpose, typed=digits)
    if result == CodeResult.RIGHT:
        said = Said(ConsentSource.TALK_CODE, by=answer.by)
        say_about_photos(guardian, child, answer.purposes, answer.given, said)
    return result

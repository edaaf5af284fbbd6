"""Signing up as a supporter: it counts once the code shows that the number or address is theirs.

Known or unknown, everybody gets the same pages and a code, so that nothing says who helps already.
"""

from datetime import timedelta
from uuid import UUID

from django.db import transaction

from schoolpoort.contexts.accounts.api import CodeResult, TooManyCodes, make_code, try_code
from schoolpoort.contexts.delivery.api import ChannelKind, Content, DeliveryRequest, send_now
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.contexts.support.enums import SupporterState
from schoolpoort.contexts.support.lookups import CONTACT_PURPOSE
from schoolpoort.contexts.support.models import SignUp, Supporter, SupporterContact, SupporterLanguage
from schoolpoort.contexts.support.services.people.applications import (
    Application,
    LanguageSaid,
    as_text,
    from_text,
)
from schoolpoort.core import audit, clock
from schoolpoort.core.encryption import lookup_hash, lookup_hashes
from schoolpoort.core.limits import Limit, try_once
from schoolpoort.core.phrases import phrase
from schoolpoort.core.scope import Scope
from schoolpoort.engines.phrasebook import strip_isolates

DELIVERY_KIND = "support.sign_up_code"

#: The page with the field for the code stays open so long.
SIGN_UP_LASTS = timedelta(minutes=30)

_PURPOSE = "supporter-sign-up"
#: Codes to one number or address; a library lends one address to many people.
_TO_CONTACT = Limit("supporter-sign-up-contact", most=3, seconds=3600)
_FROM_ADDRESS = Limit("supporter-sign-up-address", most=20, seconds=3600)


@transaction.atomic
def begin(organisation: Organisation, application: Application, language: str, asked_from: str) -> SignUp:
    """Keep an application and send the code. Raises TooManyCodes, for known and unknown alike."""
    known_by = lookup_hash(application.contact, purpose=CONTACT_PURPOSE)
    if not try_once(_FROM_ADDRESS, asked_from) or not try_once(_TO_CONTACT, known_by):
        raise TooManyCodes
    now = clock.now()
    sign_up = SignUp.objects.create(
        organisation=organisation,
        content=as_text(application),
        language=language,
        created_at=now,
        expires_at=now + SIGN_UP_LASTS,
    )
    code = make_code(organisation_id=organisation.pk, subject_id=sign_up.pk, purpose=_PURPOSE, address=asked_from)
    request = DeliveryRequest(
        organisation_id=organisation.pk,
        channel=ChannelKind(application.contact_kind),
        kind=DELIVERY_KIND,
        subject_id=sign_up.pk,
        batch_id=sign_up.pk,
        address=application.contact,
        urgent=True,
    )
    said = phrase("code-message", [language], school=organisation.short_name, code=code.code)
    content = Content(subject=organisation.short_name, text=strip_isolates(said.text), languages=(language,))
    send_now(request, content)
    return sign_up


@transaction.atomic
def confirm(sign_up: SignUp, typed: str, asked_from: str) -> CodeResult:
    """Check the code; the right one makes the supporter, once."""
    if sign_up.confirmed_at or sign_up.expires_at <= clock.now():
        return CodeResult.EXPIRED
    digits = "".join(str(int(sign)) for sign in typed if sign.isdecimal())
    result = try_code(subject_id=sign_up.pk, purpose=_PURPOSE, typed=digits, address=asked_from)
    if result != CodeResult.RIGHT:
        return result
    application = from_text(sign_up.content)
    sign_up.confirmed_at, sign_up.content = clock.now(), ""
    sign_up.save(update_fields=["confirmed_at", "content"])
    _receive(sign_up.organisation_id, application)
    return result


def _receive(organisation_id: UUID, application: Application) -> None:
    """Make the supporter; who signed up before and waits has the new words, who helps already is left alone."""
    known = known_supporter(organisation_id, application.contact)
    if known is not None and known.state != SupporterState.SIGNED_UP:
        return
    if known is not None:
        known.delete()
    supporter = create_supporter(organisation_id, application)
    audit.record(
        "signed up",
        actor=audit.SYSTEM,
        organisation_id=organisation_id,
        subject="Supporter",
        subject_id=supporter.pk,
    )


def known_supporter(organisation_id: UUID, contact: str) -> Supporter | None:
    """Return who has this number or address in one organisation and did not stop (1 query)."""
    hashes = lookup_hashes(contact, purpose=CONTACT_PURPOSE)
    rows = Supporter.objects.within(Scope.of(organisation_id)).filter(contacts__address_hash__in=hashes)
    return rows.exclude(state=SupporterState.ENDED).first()


def create_supporter(organisation_id: UUID, application: Application) -> Supporter:
    """Write a supporter with contact point and languages, signed up and not active yet."""
    supporter = Supporter.objects.create(
        organisation_id=organisation_id,
        first_name=application.first_name,
        last_name=application.last_name,
        kinds=list(application.kinds),
        postcode=application.postcode,
        gender=application.gender,
        birth_date=application.birth_date,
        written_language=application.written_language,
        hours_per_month=application.hours,
        travel_km_at_most=application.travel,
        remote_too=application.remote,
        works_with_minors=application.minors,
        signed_up_at=clock.now(),
    )
    add_contact(supporter, application.contact_kind, application.contact)
    write_languages(supporter, application.languages)
    return supporter


def add_contact(supporter: Supporter, kind: str, address: str) -> None:
    """Write down a cleaned number or address of a supporter; `kind` is a delivery channel kind."""
    SupporterContact.objects.create(
        organisation_id=supporter.organisation_id,
        supporter=supporter,
        kind=kind,
        address=address,
        address_hash=lookup_hash(address, purpose=CONTACT_PURPOSE),
    )


def write_languages(supporter: Supporter, languages: tuple[LanguageSaid, ...]) -> None:
    """Let these be the supporter's languages."""
    scope = Scope.of(supporter.organisation_id)
    SupporterLanguage.objects.within(scope).filter(supporter=supporter).delete()
    SupporterLanguage.objects.bulk_create(
        SupporterLanguage(
            organisation_id=supporter.organisation_id,
            supporter=supporter,
            tag=each.tag,
            understands=each.can("understands"),
            speaks=each.can("speaks"),
            reads=each.can("reads"),
            writes=each.can("writes"),
        )
        for each in languages
    )

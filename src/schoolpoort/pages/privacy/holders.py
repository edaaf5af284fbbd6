"""Who is responsible and who works for them: of the product in general, or of one organisation as it is recorded."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.conf import settings

from schoolpoort.contexts.organisations.api import Agreement, Organisation
from schoolpoort.contexts.people.api import ControllerConfirmation, SharingPartner
from schoolpoort.core.scope import Scope


@dataclass(frozen=True)
class Processor:
    """Somebody who works for the controller: what for, who it is here, and what it gets."""

    service: str
    who: str
    gets: str


def processors(of_this_installation: bool) -> tuple[Processor, ...]:
    """Return the processors, by the settings of this installation or for the product in general."""
    unknown = "vul aan: naam, adres, overeenkomst van (datum)"
    mail, sms, translation = unknown, unknown, "alleen als ze ingesteld is; standaard niet"
    if of_this_installation:
        mail = f"mailserver {settings.EMAIL_HOST}; {unknown}"
        sms = f"sms-dienst (SCHOOLPOORT_SMS_URL); {unknown}" if settings.SMS_URL else "niet ingesteld"
        translation = (
            f"vertaalserver (SCHOOLPOORT_TRANSLATION_URL); {unknown}" if settings.TRANSLATION_URL else "niet ingesteld"
        )
    return (
        Processor("hosting van server en back-ups", unknown, "alles; wat gevoelig is versleuteld, sleutels apart"),
        Processor("versturen van e-mail", mail, "e-mailadres en tekst van het bericht"),
        Processor("versturen van sms", sms, "telefoonnummer, eerste regel van het bericht en de link"),
        Processor("machinevertaling van eigen woorden van personeel", translation, "tekst zonder namen van ouders"),
    )


@dataclass(frozen=True)
class Controller:
    """What is recorded about one organisation."""

    organisation: Organisation
    confirmed_on: date | None
    agreements: Sequence[Agreement]
    partners: Sequence[SharingPartner]


def controller_of(organisation: Organisation) -> Controller:
    """Return what is recorded about an organisation (4 queries)."""
    scope = Scope.of(organisation.pk)
    confirmation = ControllerConfirmation.objects.within(scope).first()
    return Controller(
        organisation,
        confirmation.confirmed_on if confirmation else None,
        list(organisation.agreements.order_by("starts").prefetch_related("organisations")),
        list(SharingPartner.objects.within(scope).order_by("name")),
    )

"""What guardians of the demonstration said about photos, sharing and their own data, through the product's services."""

from random import Random

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.people.api import (
    Child,
    ConsentPurpose,
    ConsentSource,
    Guardian,
    NotTheirs,
    PartnerAim,
    PartnerBasis,
    Said,
    SharingPartner,
    say_about_photos,
)
from schoolpoort.contexts.rights.api import RequestedField, ask_correction, name_confidant, tell_complaint
from schoolpoort.core.scope import Scope
from schoolpoort.demo.rows import ClassFacts, SchoolFacts

_PARTNERS = (
    ("CLB", PartnerAim.PUPIL_GUIDANCE, PartnerBasis.LAW),
    ("AGODI", PartnerAim.GOVERNMENT, PartnerBasis.LAW),
    ("Schoolpoort", PartnerAim.SOFTWARE, PartnerBasis.PROCESSOR),
    ("Huiswerkklas in de buurt", PartnerAim.HOMEWORK_HELP, PartnerBasis.CONSENT),
)


def write_rights(schools: list[SchoolFacts], dice: Random) -> None:
    """Write partners, consents of two classes per school, one complaint and one request in the first school."""
    for facts in schools:
        for name, aim, basis in _PARTNERS:
            SharingPartner.objects.create(
                organisation=facts.organisation, name=name, aim=aim, basis=basis, starts=facts.year.starts
            )
        for school_class in facts.classes[:2]:
            _consents(facts, school_class, dice)
    _say_in_the_first_school(schools[0])


def _consents(facts: SchoolFacts, school_class: ClassFacts, dice: Random) -> None:
    scope = Scope.of(facts.organisation.pk)
    for about in school_class.children:
        if dice.random() < 0.2:
            continue
        guardian = Guardian.objects.within(scope).get(pk=about.households[0].guardians[0].id)
        child = Child.objects.within(scope).get(pk=about.id)
        given = dice.random() < 0.85
        wanted = [ConsentPurpose.PHOTO_TAKING, ConsentPurpose.PHOTO_CLASS_GROUP]
        try:
            say_about_photos(guardian, child, wanted, given, Said(ConsentSource.OWN_SPACE))
            if given and dice.random() < 0.5:
                say_about_photos(
                    guardian, child, [ConsentPurpose.PHOTO_WEBSITE], dice.random() < 0.6, Said(ConsentSource.OWN_SPACE)
                )
        except NotTheirs:
            continue


def _say_in_the_first_school(facts: SchoolFacts) -> None:
    """One guardian of the second class tells a complaint, another one asks a correction."""
    administrator = facts.staff[Role.SCHOOL_ADMINISTRATOR]
    confidant = facts.staff.get(Role.CARE_COORDINATOR) or facts.staff.get(Role.BRIDGE_FIGURE)
    if confidant is None or len(facts.classes) < 2:
        return
    name_confidant(facts.organisation, confidant, administrator)
    scope = Scope.of(facts.organisation.pk)
    people = [each.households[0].guardians[0].id for each in facts.classes[1].children[:2]]
    first, second = (Guardian.objects.within(scope).get(pk=key) for key in people)
    tell_complaint(first, "complaint-not-heard", "Ik belde drie keer. Niemand belde terug.", "nl")
    ask_correction(second, None, RequestedField.LAST_NAME, f"{second.last_name}-Maes")

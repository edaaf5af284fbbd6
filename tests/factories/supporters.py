"""Towns that receive supporters, and supporters with languages and hours: plain functions, nobody real."""

from datetime import date, time, timedelta
from itertools import count

from schoolpoort.contexts.accounts.api import Role, RoleAssignment, User
from schoolpoort.contexts.organisations.api import Organisation, OrganisationKind
from schoolpoort.contexts.support.enums import CheckKind, SupporterState
from schoolpoort.contexts.support.lookups import CONTACT_PURPOSE
from schoolpoort.contexts.support.models import (
    SignUp,
    Supporter,
    SupporterCheck,
    SupporterContact,
    SupporterLanguage,
    SupportSetting,
    WeeklyHours,
)
from schoolpoort.core import clock
from schoolpoort.core.encryption import lookup_hash
from tests.factories.schools import YEAR_STARTS, make_school

_numbers = count(1)


def make_support_town(name: str = "Elzepoorte", *, receives: bool = True) -> Organisation:
    """Make a town; with `receives` one can sign up there."""
    town = make_school(name, kind=OrganisationKind.TOWN)
    SupportSetting.objects.create(
        organisation=town, open=receives, insurer="Verzekering Voorbeeld, polis 12345", contact="hulp@town.example"
    )
    return town


def make_supporter(
    organisation: Organisation,
    first_name: str = "Rania",
    languages: tuple[str, ...] = ("ar", "nl"),
    kinds: tuple[str, ...] = ("buddy",),
    state: SupporterState = SupporterState.ACTIVE,
    *,
    with_user: bool = False,
    **fields: object,
) -> Supporter:
    """Make a supporter who speaks these languages and is free on Wednesday from 14 to 18; checked when active."""
    number = next(_numbers)
    email = f"supporter{number}@town.example"
    supporter = Supporter.objects.create(
        organisation=organisation,
        **{
            "first_name": first_name,
            "last_name": f"Al Nahar{number}",
            "kinds": list(kinds),
            "postcode": "2800",
            "birth_date": "1990-05-04",
            "written_language": languages[0]
            if languages[0] in ("nl", "en", "fr", "ar", "tr", "uk", "fa", "pl")
            else "nl",
            "state": state,
            "signed_up_at": clock.now(),
            **fields,
        },
    )
    SupporterContact.objects.create(
        organisation=organisation,
        supporter=supporter,
        kind="email",
        address=email,
        address_hash=lookup_hash(email, purpose=CONTACT_PURPOSE),
    )
    for tag in languages:
        SupporterLanguage.objects.create(organisation=organisation, supporter=supporter, tag=tag)
    WeeklyHours.objects.create(
        organisation=organisation, supporter=supporter, weekday=2, starts=time(14), ends=time(18)
    )
    if state in (SupporterState.ACTIVE, SupporterState.PAUSED):
        for kind in (CheckKind.INFORMATION_NOTE, CheckKind.INSURANCE, CheckKind.AGREEMENT):
            SupporterCheck.objects.create(
                organisation=organisation, supporter=supporter, kind=kind, seen_on=date(2026, 9, 15)
            )
    if with_user:
        user = User.objects.create_user(email, first_name=first_name, last_name=supporter.last_name)
        RoleAssignment.objects.create(organisation=organisation, user=user, role=Role.SUPPORTER, starts=YEAR_STARTS)
        supporter.user = user
        supporter.save(update_fields=["user"])
    return supporter


def make_sign_up(organisation: Organisation) -> SignUp:
    """Make a sign-up that waits for its code."""
    return SignUp.objects.create(
        organisation=organisation,
        content="{}",
        language="nl",
        created_at=clock.now(),
        expires_at=clock.now() + timedelta(minutes=30),
    )

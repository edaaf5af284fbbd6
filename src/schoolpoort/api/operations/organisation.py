"""Who the key belongs to."""

from django.http import HttpRequest
from ninja import Router

from schoolpoort.api.door import ApiKeyBearer
from schoolpoort.api.models import ApiKey
from schoolpoort.api.operations.answers import answers
from schoolpoort.api.schemas import ClassOut, KeyOut, OrganisationOut, SchoolYearOut
from schoolpoort.contexts.organisations.api import school_year_on
from schoolpoort.contexts.people.api import classes_on
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope

router = Router(tags=["organisation"])


@router.get(
    "/organisation", auth=ApiKeyBearer(), response=answers({200: OrganisationOut}), operation_id="readOrganisation"
)
def read_organisation(request: HttpRequest) -> OrganisationOut:
    """The organisation of this key, its school year and classes, and what the key may do."""
    key: ApiKey = request.auth  # type: ignore[attr-defined]
    school, today = key.organisation, clock.today()
    year = school_year_on(school.pk, today)
    classes = classes_on(Scope.of(school.pk), today).order_by("name", "pk")
    return OrganisationOut(
        id=school.pk,
        kind=school.kind,
        name=school.name,
        short_name=school.short_name,
        school_year=SchoolYearOut(name=year.name, starts=year.starts, ends=year.ends) if year else None,
        classes=[ClassOut(id=each.pk, name=each.name) for each in classes],
        key=KeyOut(name=key.name, scopes=key.scopes, ends_on=key.ends_on),
    )

"""Keys of the API for tests, made by the product's own service."""

from datetime import timedelta

from schoolpoort.api.keys import make_key
from schoolpoort.api.models import ApiKey, ApiScope
from schoolpoort.contexts.accounts.api import Role, User
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.core import clock
from tests.factories.schools import make_user


def make_api_key(organisation: Organisation, *scopes: ApiScope, by: User | None = None) -> tuple[ApiKey, str]:
    """Make a key of an organisation and return it with its token; it ends in a month."""
    return make_key(
        organisation.pk,
        name="Leerlingenpakket",
        purpose="De lijst van de school",
        scopes=scopes,
        ends_on=clock.today() + timedelta(days=30),
        by=by or make_user(organisation, Role.SCHOOL_ADMINISTRATOR),
    )

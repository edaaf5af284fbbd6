"""Where one can sign up, and sign-ups that wait: asked by visitors who belong to no organisation yet."""

from uuid import UUID

from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.contexts.support.models import SignUp, SupportSetting


def open_organisations() -> list[Organisation]:
    """Return the organisations that receive supporters now, by name (1 query)."""
    rows = SupportSetting.unscoped.filter(open=True).select_related("organisation")
    return [row.organisation for row in rows.order_by("organisation__name", "pk")]


def open_setting(organisation_id: UUID) -> SupportSetting | None:
    """Return what an organisation that receives supporters says to them, or None where it does not (1 query)."""
    return (
        SupportSetting.unscoped.filter(organisation_id=organisation_id, open=True)
        .select_related("organisation")
        .first()
    )


def sign_up_of(sign_up_id: UUID) -> SignUp | None:
    """Return a sign-up by the id in its own address (1 query)."""
    return SignUp.unscoped.filter(pk=sign_up_id).select_related("organisation").first()

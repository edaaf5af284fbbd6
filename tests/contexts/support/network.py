"""What most tests of the network begin with, and how they look at what left the outbox."""

from dataclasses import dataclass

from django.test import Client

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.delivery.api import Delivery
from schoolpoort.contexts.delivery.composers import composer_of
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.contexts.people.api import Guardian, SchoolClass
from schoolpoort.contexts.support.models import HelpRequest, Invitation, Promise, Supporter
from schoolpoort.contexts.support.queries.requests import request_in_scope
from schoolpoort.contexts.support.services.inviting import accept, invite
from schoolpoort.contexts.support.services.proposing import propose
from schoolpoort.contexts.support.services.replacing import ask_of
from schoolpoort.core import audit
from schoolpoort.core.scope import Scope
from tests.factories.families import Family, make_family
from tests.factories.support_requests import agree, make_request
from tests.factories.supporters import make_support_town, make_supporter


@dataclass
class Network:
    """A school and a town under an agreement, one family with two guardians, one supporter."""

    school: Organisation
    town: Organisation
    school_class: SchoolClass
    family: Family
    supporter: Supporter

    @property
    def guardian(self) -> Guardian:
        """The guardian who asks."""
        return self.family.guardian

    @property
    def scope(self) -> Scope:
        """The scope of the school's rows."""
        return Scope.of(self.school.pk)

    def loaded(self, request: HelpRequest) -> HelpRequest:
        """The request as pages load it."""
        found = request_in_scope(self.scope, request.pk)
        assert found is not None
        return found

    def invited(self, request: HelpRequest, open_call: bool = False) -> list[Invitation]:
        """Invite what the planner proposes and return the invitations by rank."""
        proposal = propose([self.loaded(request)])[request.pk]
        asks = [ask for each in proposal.options if (ask := ask_of(each))]
        invite(request.pk, asks, audit.SYSTEM, self.school.pk, open_call)
        return list(Invitation.objects.within(self.scope).filter(request=request).order_by("rank"))

    def promised(self, request: HelpRequest) -> Promise:
        """Let the first supporter say yes."""
        return accept(self.invited(request)[0])


def make_network(school_class: SchoolClass) -> Network:
    """Make the network of most tests; the guardian has e-mail and reads Arabic."""
    town = make_support_town()
    family = make_family(school_class, languages=("ar",), channels=("email",), guardians=2)
    supporter = make_supporter(town)
    agree(school_class.organisation, town)
    return Network(school_class.organisation, town, school_class, family, supporter)


def signed_in(user: User) -> Client:
    """Return a browser in which a member of staff is signed in."""
    client = Client()
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def letters() -> list[str]:
    """Return what lies in the outbox and still has something to say, as its own composers write it now."""
    written = []
    for row in Delivery.unscoped.order_by("due_at", "pk"):
        content = composer_of(row.kind).compose([row.subject_id], row.channel).get(row.subject_id)
        if content is not None:
            written.append(f"{row.address}\n{content.subject}\n{content.text}\n{content.html}")
    return written


def letter_to(address: str) -> str:
    """Return the newest letter to an address."""
    return [each for each in letters() if each.startswith(address)][-1]


__all__ = ["Network", "letter_to", "letters", "make_network", "make_request", "signed_in"]

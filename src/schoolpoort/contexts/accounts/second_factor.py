"""Who must prove in two ways who they are, and what a session knows about it.

Who sees many households (care coordinators, bridge figures, administrators) needs more than a password, because one
guessed or stolen password would open the data of hundreds of families. A passkey counts: the device checks its owner.

The session carries the proof, not the account: it is set when somebody really signed in with a second way or just added
one, so a page costs no query for it, and a session that was made in another way has no proof.
"""

from django.conf import settings
from django.http import HttpRequest

from schoolpoort.contexts.accounts.models import Role, User
from schoolpoort.contexts.accounts.queries import current_roles, has_second_factor
from schoolpoort.core import clock

#: Values of the setting SCHOOLPOORT_SECOND_FACTOR.
REQUIRED, ENCOURAGED = "required", "encouraged"

#: Roles that see many households. A teacher sees one class, a town worker only figures.
SEES_MANY = frozenset(
    {
        Role.CARE_COORDINATOR,
        Role.BRIDGE_FIGURE,
        Role.NT2_COORDINATOR,
        Role.SCHOOL_ADMINISTRATOR,
        Role.TOWN_ADMINISTRATOR,
        Role.SUPPORT_COORDINATOR,
    }
)
_PROVEN = "second_factor"


def sees_many(user: User) -> bool:
    """Say whether a user holds a role today that sees many households (no query once the scope is known)."""
    return any(each.role in SEES_MANY for each in current_roles(user, clock.today()))


def is_missing(request: HttpRequest) -> bool:
    """Say whether this session may do nothing but set up a second way to sign in."""
    user = request.user
    return (
        settings.SECOND_FACTOR == REQUIRED
        and isinstance(user, User)
        and request.session.get(_PROVEN) != str(user.pk)
        and sees_many(user)
    )


def note(request: HttpRequest, user: User) -> None:
    """Write into the session whether its user has a second way to sign in.

    Called when a sign-in is complete (django-allauth has asked for the second way then) and when one is added or
    removed. 1 query.
    """
    if has_second_factor(user):
        request.session[_PROVEN] = str(user.pk)
    else:
        request.session.pop(_PROVEN, None)

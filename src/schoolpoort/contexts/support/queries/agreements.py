"""Who sees whose requests, and which supporters may be asked: only under an agreement (decisions 1 and 7).

Only an agreement whose aim is support opens help; one about rooms or tasks opens nothing here.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from uuid import UUID

from schoolpoort.contexts.accounts.api import Role, User, current_roles
from schoolpoort.contexts.organisations.api import AgreementAim, OrganisationKind, agreements_holding
from schoolpoort.core.scope import Scope


def partners_of(organisations: Iterable[UUID], day: date) -> dict[UUID, frozenset[tuple[UUID, str]]]:
    """Return for each organisation those that one agreement about help names with it on `day` (2 queries)."""
    wanted = set(organisations)
    found: dict[UUID, set[tuple[UUID, str]]] = {each: set() for each in wanted}
    agreements = agreements_holding(day, AgreementAim.SUPPORT).filter(organisations__in=wanted).distinct()
    for agreement in agreements.prefetch_related("organisations"):
        parties = {(each.pk, each.kind) for each in agreement.organisations.all()}
        for own in wanted & {pk for pk, _ in parties}:
            found[own] |= {party for party in parties if party[0] != own}
    return {own: frozenset(others) for own, others in found.items()}


def helping_organisations(schools: Iterable[UUID], day: date) -> Mapping[UUID, frozenset[UUID]]:
    """Return for each school whose supporters may help there: its own, and those of towns and centres it agreed with.

    Another school's own supporters never come by an agreement about something else (2 queries).
    """
    partners = partners_of(schools, day)
    return {
        school: frozenset({school, *(pk for pk, kind in others if kind != OrganisationKind.SCHOOL)})
        for school, others in partners.items()
    }


def schools_reached(user: User, scope: Scope, day: date) -> Scope:
    """Return whose requests somebody may see: the own school's (bridge figure), those of agreed schools (coordinator).

    Roles outside `scope` count for nothing: one organisation at a time where there is no agreement (2 queries).
    """
    roles = [each for each in current_roles(user, day) if each.organisation_id in scope]
    own = {each.organisation_id for each in roles if each.role == Role.BRIDGE_FIGURE}
    coordinated = {each.organisation_id for each in roles if each.role == Role.SUPPORT_COORDINATOR}
    partners = partners_of(coordinated, day) if coordinated else {}
    agreed = {pk for others in partners.values() for pk, kind in others if kind == OrganisationKind.SCHOOL}
    return Scope.over(own | coordinated | agreed)


def within_reach(scope: Scope, day: date) -> Scope:
    """Return the scope and every school that an agreement names with it: as far as a door looks (2 queries)."""
    others = {pk for found in partners_of(scope.organisations, day).values() for pk, _ in found}
    return Scope.over(scope.organisations | others)


def figures_reached(user: User, scope: Scope, day: date) -> tuple[Scope, bool]:
    """Return over which schools somebody sees figures, and whether small groups are left out (4 queries).

    Who looks for helpers sees the own requests one by one anyway; who works for the town sees only groups.
    """
    reached = schools_reached(user, scope, day)
    if reached.organisations:
        return reached, False
    roles = [each for each in current_roles(user, day) if each.organisation_id in scope]
    towns = {each.organisation_id for each in roles if each.role in (Role.TOWN_ADMINISTRATOR, Role.TOWN_WORKER)}
    partners = partners_of(towns, day) if towns else {}
    return Scope.over(pk for found in partners.values() for pk, kind in found if kind == OrganisationKind.SCHOOL), True

"""How many adults can still help, by language and by the wish for a woman or a man.

Shown with the choice, which the guardian may overrule.
"""

from collections import Counter
from uuid import UUID

from schoolpoort.contexts.support.kinds import NeedKind
from schoolpoort.contexts.support.queries.across_organisations import standing_promises
from schoolpoort.contexts.support.queries.agreements import helping_organisations
from schoolpoort.contexts.support.queries.supporters import active_supporters
from schoolpoort.contexts.support.validators import is_known_adult, planned_tag
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope


def helpers_left(school: UUID, kind: NeedKind) -> Counter[tuple[str, str]]:
    """Return how many adults of the right kinds have room for one more household (9 queries).

    By (planned tag of a language, gender); the gender "" counts everybody, who did not say it too.
    """
    today = clock.today()
    scope = Scope.over(helping_organisations([school], today)[school])
    rows = {each.pk: each for each in active_supporters(scope)}
    promised = standing_promises(rows, today)
    left: Counter[tuple[str, str]] = Counter()
    for pk, row in rows.items():
        households = {each.request.guardian.household_id for each in promised.get(pk, [])}
        fits = set(row.kinds) & set(kind.supporter_kinds)
        if fits and is_known_adult(row.birth_date, today) and len(households) < row.households_at_most:
            tags = {planned_tag(each.tag) for each in row.languages.all() if getattr(each, kind.skill)}
            left.update((tag, gender) for tag in tags for gender in {"", row.gender})
    return left

"""How much work waits: counts only."""

from django.db.models import Count, Q
from django.http import HttpRequest
from ninja import Router

from schoolpoort.api.door import ApiKeyBearer
from schoolpoort.api.models import ApiKey, ApiScope
from schoolpoort.api.operations.answers import answers
from schoolpoort.api.schemas import CountsOut
from schoolpoort.contexts.worklist.api import FOR_OWNER_ONLY, open_tasks
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope

router = Router(tags=["worklist"])


@router.get(
    "/worklist/counts",
    auth=ApiKeyBearer(ApiScope.WORKLIST_COUNT),
    response=answers({200: CountsOut}),
    operation_id="countTasks",
)
def count_tasks(request: HttpRequest) -> CountsOut:
    """How many tasks are open and how many of those are late, by kind."""
    key: ApiKey = request.auth  # type: ignore[attr-defined]
    tasks = open_tasks(Scope.of(key.organisation_id)).exclude(kind=FOR_OWNER_ONLY).order_by().select_related(None)
    late = Count("pk", filter=Q(due__lt=clock.today()))
    rows = list(tasks.values_list("kind").annotate(all=Count("pk"), late=late).order_by("kind"))
    return CountsOut(
        open=sum(count for _kind, count, _late in rows),
        late=sum(late for _kind, _count, late in rows),
        by_kind={kind: count for kind, count, _late in rows},
    )

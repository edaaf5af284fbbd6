"""What ambassadors learn: the steps that a coordinator names, and the day on which each was done."""

from datetime import date
from uuid import UUID

from django.db import transaction

from schoolpoort.contexts.support.models import Supporter, TrainingDone, TrainingStep
from schoolpoort.contexts.support.queries.ambassadors import steps_of
from schoolpoort.core import audit, clock
from schoolpoort.core.scope import Scope

MOST_STEPS = 10


@transaction.atomic
def name_steps(organisation_id: UUID, titles: list[str], by: audit.Actor) -> None:
    """Give an organisation its own steps in this order; none at all brings the usual five back.

    A step that keeps its title keeps its dates.
    """
    rows = TrainingStep.objects.within(Scope.of(organisation_id))
    wanted = list(dict.fromkeys(title for each in titles if (title := " ".join(each.split())[:120])))[:MOST_STEPS]
    known = {each.title: each for each in rows}
    for rank, title in enumerate(wanted, 1):
        step = known.get(title)
        if step is None:
            TrainingStep.objects.create(organisation_id=organisation_id, title=title, rank=rank)
        elif step.rank != rank:
            step.rank = rank
            step.save(update_fields=["rank"])
    rows.exclude(title__in=wanted).delete()
    audit.record("changed", actor=by, organisation_id=organisation_id, subject="TrainingStep", subject_id=None)


@transaction.atomic
def note_training(supporter: Supporter, days: dict[str, date | None], by: audit.Actor) -> None:
    """Keep the day of each step, or take it away; unknown steps and days to come are left as they were."""
    known = {key for key, _ in steps_of(supporter.organisation_id)}
    rows = TrainingDone.objects.within(Scope.of(supporter.organisation_id)).filter(supporter=supporter)
    for key in known & days.keys():
        done_on = days[key]
        if done_on is None:
            rows.filter(step=key).delete()
        elif done_on <= clock.today():
            rows.update_or_create(
                supporter=supporter,
                step=key,
                defaults={"organisation_id": supporter.organisation_id, "done_on": done_on},
            )
    audit.record(
        "changed",
        actor=by,
        organisation_id=supporter.organisation_id,
        subject="Supporter",
        subject_id=supporter.pk,
        fields=("training",),
    )

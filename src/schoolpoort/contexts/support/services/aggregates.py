"""Writes the figures that outlive requests; groups of fewer than five guardians never get a row (decision 22)."""

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import UUID

from django.db import transaction

from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.contexts.support.enums import Helped, Side
from schoolpoort.contexts.support.models import SupportAggregate
from schoolpoort.contexts.support.queries.figures import Counted, counted_rows
from schoolpoort.contexts.support.services.figures import SUMS, Group, grouped, kept_parts, months_before
from schoolpoort.contexts.support.validators import planned_tag
from schoolpoort.core.scope import Scope

#: Help is asked, given and answered over weeks: the last three months are written anew each night.
MONTHS_AGAIN = 3

_ANSWERS = tuple(f"{side.value}_{each.value}" for side in Side for each in Helped)
_DIMENSIONS: dict[str, Callable[[Counted], str]] = {
    "kind": lambda row: row.kind,
    "language": lambda row: planned_tag(row.language),
}

_FIELDS = ("organisation", "month", "dimension", "value")


def write_aggregates(day: date) -> int:
    """Write the figures of the last three months for every organisation; return how many rows (6 queries)."""
    first = months_before(day, MONTHS_AGAIN - 1)
    everywhere = Scope.over(Organisation.objects.values_list("pk", flat=True))
    found = _aggregates(counted_rows(everywhere, first))
    with transaction.atomic():
        # A kind or language that may not be kept any more beside the new total goes.
        SupportAggregate.objects.within(everywhere).filter(month__gte=first).exclude(dimension="all").delete()
        SupportAggregate.objects.bulk_create(
            found, batch_size=500, update_conflicts=True, unique_fields=_FIELDS, update_fields=[*SUMS, *_ANSWERS]
        )
    return len(found)


def write_last_figures(organisation_id: UUID, cutoff: date) -> None:
    """Write the figures of months that nobody wrote yet, because rows of before `cutoff` go now.

    A month that has figures keeps them: when a purge was interrupted, half of its rows may be gone already.
    """
    found = _aggregates(counted_rows(Scope.of(organisation_id), date(1900, 1, 1), cutoff))
    SupportAggregate.objects.bulk_create(found, batch_size=500, ignore_conflicts=True)


def _part(value_of: Callable[[Counted], str], row: Counted) -> tuple[UUID, date, str]:
    return row.organisation_id, row.month, value_of(row)


def _aggregates(rows: list[Counted]) -> list[SupportAggregate]:
    wholes = grouped(rows, lambda row: (row.organisation_id, row.month))
    large = {(*whole, "all", ""): group for whole, group in wholes.items() if group.is_large}
    for dimension, value_of in _DIMENSIONS.items():
        parts = grouped(rows, partial(_part, value_of))
        for whole in wholes:
            own = {value: group for (*key, value), group in parts.items() if tuple(key) == whole}
            large |= {(*whole, dimension, value): group for value, group in kept_parts(own).items()}
    return [
        SupportAggregate(
            organisation_id=organisation,
            month=month,
            dimension=dimension,
            value=value,
            **{name: group.sums[name] for name in SUMS},
            **_answers(group),
        )
        for (organisation, month, dimension, value), group in large.items()
    ]


def _answers(group: Group) -> dict[str, int]:
    found: dict[str, int] = {}
    for side in Side:
        counts = group.answers(side) or (0, 0, 0)
        found |= {f"{side.value}_{each.value}": count for each, count in zip(Helped, counts, strict=True)}
    return found

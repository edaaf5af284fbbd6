"""Copies of data for who asked them; each read says what it costs."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from schoolpoort.contexts.rights.models import DataExport
from schoolpoort.core.scope import Scope

#: Long enough to find a moment with a printer or a friend, short enough to leave nothing lying about.
KEPT = timedelta(days=7)


def newest_exports(scope: Scope, guardians: Sequence[UUID], now: datetime) -> dict[UUID, DataExport]:
    """Return the last copy of each guardian that did not expire, without its files (1 query)."""
    rows = DataExport.objects.within(scope).filter(guardian_id__in=guardians, asked_at__gt=now - KEPT)
    return {row.guardian_id: row for row in rows.defer("pdf", "json").order_by("asked_at")}


def export_in(scope: Scope, guardians: Sequence[UUID], export_id: UUID, now: datetime) -> DataExport | None:
    """Return one copy of one of these guardians with its files, while it did not expire (1 query)."""
    rows = DataExport.objects.within(scope).filter(guardian_id__in=guardians, asked_at__gt=now - KEPT)
    return rows.filter(pk=export_id).first()

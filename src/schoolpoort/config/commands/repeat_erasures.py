"""`schoolpoort repeat-erasures`: what a restore brought back although it was erased or withdrawn."""

import argparse
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from schoolpoort.config.safekeeping.repeating import Lost


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the list that `schoolpoort restore` wrote."""
    parser.add_argument("list", type=Path, metavar="FILE", help="to-repeat.json, in the folder that restore put aside")


def run(arguments: argparse.Namespace) -> int:
    """Erase and withdraw again; running it twice does nothing more. 1 with a sentence for a file that is no list."""
    from schoolpoort.config.starting import start_django

    start_django()
    from schoolpoort.config.safekeeping.repeating import read_list

    try:
        lost = read_list(arguments.list)
        erased, withdrawn = _erase(lost), _withdraw(lost)
    except (OSError, ValueError, KeyError, TypeError):
        print(f"{arguments.list} is no list that schoolpoort restore wrote. Nothing was changed.", file=sys.stderr)
        return 1
    print(f"Done again: {erased} erased, {withdrawn} consents taken back.")
    return 0


def _erase(lost: "Lost") -> int:
    """Erase guardians who are there and were not erased yet; a guardian who had left since counts as gone."""
    from django.db import transaction

    from schoolpoort.contexts.people.api import Guardian
    from schoolpoort.contexts.rights.api import erase_guardian
    from schoolpoort.core.audit import SYSTEM
    from schoolpoort.core.models import AuditEntry

    count = 0
    with transaction.atomic():
        entries = AuditEntry.objects.filter(action="erased", subject="Guardian")
        done = {key for key in entries.values_list("subject_id", flat=True) if key}
        for guardian in Guardian.unscoped.filter(pk__in=list(lost.guardians)).exclude(pk__in=done):
            gone_since = lost.guardians[str(guardian.pk)]
            if gone_since and guardian.gone_since is None:
                guardian.gone_since = date.fromisoformat(gone_since)
                guardian.save(update_fields=["gone_since"])
            erase_guardian(guardian, SYSTEM)
            count += 1
    return count


def _withdraw(lost: "Lost") -> int:
    from schoolpoort.contexts.people.api import Consent, repeat_consent

    count = 0
    for each in lost.consents:
        at = datetime.fromisoformat(each["at"])
        row = Consent(
            pk=each["id"],
            organisation_id=each["organisation_id"],
            purpose=each["purpose"],
            guardian_id=each["guardian_id"],
            child_id=each["child_id"] or None,
            partner_id=each["partner_id"] or None,
            given=False,
            source=each["source"],
            # Who wrote it down may be somebody whom the restored database does not know.
            recorded_by_id=None,
            at=at if at.tzinfo else at.replace(tzinfo=UTC),
        )
        count += repeat_consent(row)
    return count

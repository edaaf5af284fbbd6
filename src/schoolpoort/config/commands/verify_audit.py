"""`schoolpoort verify-audit`: does the history still say what was written?"""

import argparse
import sys


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take anchors that were kept elsewhere, and print the newest to keep."""
    parser.add_argument(
        "--anchor", metavar="LINE", action="append", default=[], help="a line 'number moment digest' kept elsewhere"
    )
    parser.add_argument("--print-anchor", action="store_true", help="print the newest anchor, to keep elsewhere")


def run(arguments: argparse.Namespace) -> int:
    """Check all seals; 0 when they hold, 1 when one is broken, 2 when an anchor cannot be read."""
    from schoolpoort.config.starting import start_django

    start_django()
    from schoolpoort.core.audit import check_seals
    from schoolpoort.core.audit_anchors import NotAnAnchor, anchor_of, parse_anchor, read_anchors
    from schoolpoort.core.models import AuditEntry, AuditSeal

    try:
        anchors = [*read_anchors(), *(parse_anchor(line) for line in arguments.anchor)]
    except NotAnAnchor as error:
        print(f"This is no anchor of a seal: {error}", file=sys.stderr)
        return 2
    last = AuditSeal.objects.order_by("-number").first()
    if arguments.print_anchor and last is not None:
        print(anchor_of(last).line())
    broken = check_seals(anchors)
    for each in broken:
        print(f"Seal {each.number} does not hold: {each.fault}.", file=sys.stderr)
    if broken:
        return 1
    seals, purged = AuditSeal.objects.count(), AuditSeal.objects.exclude(purged_at=None).count()
    unsealed = AuditEntry.objects.filter(seal=None).count()
    print(f"All {seals} seals hold ({purged} of them without entries, after five years).")
    print(f"{unsealed} entries wait for the next seal. {len(anchors)} seals were compared with their anchors.")
    return 0

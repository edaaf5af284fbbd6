"""`schoolpoort purge`: what is kept for too long, and taking it away."""

import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Show by default; do it only when told so."""
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--dry-run", action="store_true", help="say what is due and change nothing (the default)")
    choice.add_argument("--yes", action="store_true", help="take away what is due")


def run(arguments: argparse.Namespace) -> int:
    """Print what is due, with how many rows, of when and why; with --yes take it away. Always 0."""
    from schoolpoort.config.starting import start_django

    start_django()
    from schoolpoort.contexts.organisations.api import Organisation
    from schoolpoort.core import clock
    from schoolpoort.core.data_words import RETENTION_WORDS
    from schoolpoort.core.purging import due_lines, purge

    today = clock.today()
    names = dict(Organisation.objects.values_list("pk", "name"))
    lines = [each for each in due_lines(today) if each.count]
    for each in lines:
        place = names.get(each.organisation_id, "alles samen") if each.organisation_id else "alles samen"
        oldest = f", oudste van {each.oldest:%d/%m/%Y}" if each.oldest else ""
        print(f"{each.count:8d}  {each.rule.what} ({place}{oldest})")
        print(f"          van voor {each.cutoff:%d/%m/%Y}: blijft {RETENTION_WORDS[each.rule.retention]}")
    if not lines:
        print("Er is niets te wissen.")
        return 0
    if not arguments.yes:
        print("Er is niets gewist. Wissen: schoolpoort purge --yes")
        return 0
    result = purge(today)
    print(f"{result.rows} rijen zijn gewist.")
    return 0

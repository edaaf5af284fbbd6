"""`schoolpoort check`: the configuration doctor."""

import argparse
import json

_MARKS = {"good": "ok     ", "warning": "mind   ", "wrong": "WRONG  "}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Let a monitor read the answer."""
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")


def run(arguments: argparse.Namespace) -> int:
    """Print each finding; 1 when something is wrong, 0 otherwise."""
    from schoolpoort.config.starting import start_django

    start_django()
    from schoolpoort.config.doctor import Level, findings

    found = findings()
    if arguments.json:
        print(json.dumps([{"level": each.level, "subject": each.subject, "sentence": each.sentence} for each in found]))
    else:
        for each in found:
            print(f"{_MARKS[each.level]} {each.subject:<11} {each.sentence}")
    return int(any(each.level is Level.WRONG for each in found))

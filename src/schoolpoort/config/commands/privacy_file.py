"""`schoolpoort privacy-file`: the register of processing, the impact assessment and who is responsible, in Dutch."""

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from schoolpoort.contexts.organisations.api import Organisation


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the organisation, the form and where to write."""
    parser.add_argument("--organisation", metavar="NAME", help="name or id; without it for the product in general")
    parser.add_argument("--format", choices=("md", "pdf", "json"), default="md")
    parser.add_argument("--to", metavar="FOLDER", type=Path, default=Path("privacy-file"), help="where files are made")


def run(arguments: argparse.Namespace) -> int:
    """Write three files; 0, or 1 for an organisation that is not known or a folder that cannot be written."""
    from schoolpoort.config.starting import start_django

    start_django()
    from schoolpoort.core import clock
    from schoolpoort.design.print.report import render_report, to_markdown
    from schoolpoort.pages.privacy.documents import DOCUMENTS, make

    organisation = None
    if arguments.organisation:
        organisation = _organisation(arguments.organisation)
        if organisation is None:
            print(f"We kennen geen organisatie {arguments.organisation}.", file=sys.stderr)
            return 1
    try:
        arguments.to.mkdir(parents=True, exist_ok=True)
        for name in DOCUMENTS:
            report = make(name, organisation, clock.today())
            path = arguments.to / f"{name}.{arguments.format}"
            if arguments.format == "pdf":
                path.write_bytes(render_report(report))
            elif arguments.format == "json":
                path.write_text(json.dumps(asdict(report), ensure_ascii=False, indent=1) + "\n")
            else:
                path.write_text(to_markdown(report))
            print(path)
    except OSError as error:
        print(f"De map {arguments.to} kan niet beschreven worden: {error.strerror}.", file=sys.stderr)
        return 1
    return 0


def _organisation(wanted: str) -> "Organisation | None":
    from uuid import UUID

    from schoolpoort.contexts.organisations.api import Organisation

    try:
        return Organisation.objects.filter(pk=UUID(wanted)).first()
    except ValueError:
        found = list(Organisation.objects.filter(name__iexact=wanted)[:2])
        return found[0] if len(found) == 1 else None

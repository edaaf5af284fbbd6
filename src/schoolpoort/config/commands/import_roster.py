"""`schoolpoort import-roster`: the same road as the page, for who prefers the keyboard. It speaks Dutch."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from schoolpoort.config.progress_bar import progress_bar

if TYPE_CHECKING:
    from schoolpoort.contexts.accounts.api import User
    from schoolpoort.contexts.organisations.api import Organisation, SchoolYear
    from schoolpoort.contexts.people.models import RosterImport
    from schoolpoort.contexts.people.services.reports import Report

_MOST_ROWS_SHOWN = 50


class Refused(Exception):
    """The command cannot go on; the text says why, in plain Dutch."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the file, the school and the answers that the page would ask."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a spreadsheet (.csv, .xlsx) or OneRoster (.zip)")
    parser.add_argument("--school", required=True, metavar="NAME|ID", help="the school, by its name or id")
    parser.add_argument("--year", metavar="2026-2027", help="the school year; otherwise the one of today")
    parser.add_argument("--mapping", type=Path, metavar="FILE", help="which column holds which field, as JSON")
    parser.add_argument("--dry-run", action="store_true", help="show what would change, and save nothing")
    parser.add_argument("--leave-out-wrong-rows", action="store_true", help="import the other rows")
    parser.add_argument("--confirm-leavers", action="store_true", help="many children really left the school")
    parser.add_argument("--decide-translation", metavar="REASON", help="why guardians who do not read Dutch need it")
    parser.add_argument("--by", metavar="EMAIL", help="the school administrator who imports and decides")


def run(arguments: argparse.Namespace) -> int:
    """Import a roster; 0 when all is well, 1 with errors, which are said in plain Dutch."""
    from schoolpoort.config.starting import start_django

    start_django()
    from schoolpoort.contexts.people.roster.reasons import RosterFileError

    try:
        return _import(arguments)
    except (Refused, RosterFileError) as error:
        print(error, file=sys.stderr)
        return 1


def _import(arguments: argparse.Namespace) -> int:
    from schoolpoort.contexts.people.services import imports
    from schoolpoort.contexts.people.services.reports import Report

    school = _school(arguments.school)
    by = _administrator(school, arguments.by)
    row = _upload(arguments, school, by)
    imports.leave_out_wrong_rows(row, arguments.leave_out_wrong_rows)
    imports.confirm_leavers(row, arguments.confirm_leavers)
    with progress_bar("Nakijken", imports.CHECK_JOB):
        imports.start_check(row, by, at_once=True)
    report = Report.from_json(row.report)
    _print(report)
    if arguments.dry_run or not report.may_be_saved:
        imports.cancel(row, by)
        print("Dit was een proef. Er is niets bewaard." if report.may_be_saved else "Er is niets bewaard.")
        return 0 if report.may_be_saved else 1
    if not row.shown_plan:
        imports.cancel(row, by)
        raise Refused(
            f"{report.counts['gone']} kinderen staan niet in het bestand. Is dit de hele school? Zijn zij echt weg, "
            "doe het dan opnieuw met --confirm-leavers. Er is niets bewaard."
        )
    if arguments.decide_translation is not None and report.translation:
        _decide(row, report, arguments.decide_translation)
    _save(row, by)
    return 0


def _upload(arguments: argparse.Namespace, school: "Organisation", by: "User") -> "RosterImport":
    from schoolpoort.contexts.people.roster.columns import ColumnMapping
    from schoolpoort.contexts.people.services import imports

    data = _bytes(arguments.file)
    mapping = None
    if arguments.mapping:
        try:
            mapping = ColumnMapping.from_json(_bytes(arguments.mapping).decode())
        except ValueError:
            raise Refused(f"Het bestand {arguments.mapping.name} zegt niet welke kolom wat is.") from None
    try:
        row = imports.upload(data, arguments.file.name, _year(school, arguments.year), by)
    except imports.NotConfirmed:
        raise Refused(
            "Bevestig eerst op de bladzijde 'Leerlingenlijst' dat de school verantwoordelijk is voor haar gegevens."
        ) from None
    if mapping is not None:
        imports.choose_columns(row, mapping)
    return row


def _save(row: "RosterImport", by: "User") -> None:
    from schoolpoort.contexts.people.models import RosterImportState
    from schoolpoort.contexts.people.services import imports

    with progress_bar("Bewaren", imports.APPLY_JOB):
        imports.start_apply(row, by, at_once=True)
    if row.state != RosterImportState.DONE:
        raise Refused("Er veranderde net iets in de school. Er is niets bewaard. Probeer opnieuw.")
    print("Alles is bewaard.")
    if row.result.get("needs"):
        print(f"{row.result['needs']} ouders krijgen berichten ook in hun taal.")


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        raise Refused(f"Het bestand {path.name} is er niet, of we mogen het niet lezen.") from None


def _school(wanted: str) -> "Organisation":
    from uuid import UUID

    from schoolpoort.contexts.organisations.api import Organisation, OrganisationKind

    schools = Organisation.objects.filter(kind=OrganisationKind.SCHOOL)
    try:
        found = list(schools.filter(pk=UUID(wanted)))
    except ValueError:
        found = list(schools.filter(name__iexact=wanted))
    if len(found) == 1:
        return found[0]
    if found:
        raise Refused(f"Er zijn {len(found)} scholen met de naam {wanted}. Geef het nummer (id) van de school.")
    names = ", ".join(each.name for each in schools[:20]) or "geen enkele"
    raise Refused(f"We kennen geen school {wanted}. We kennen: {names}.")


def _administrator(school: "Organisation", email: str | None) -> "User":
    from schoolpoort.contexts.accounts.api import Role, staff_with_role
    from schoolpoort.core import clock
    from schoolpoort.core.scope import Scope

    people = list(staff_with_role(Scope.of(school.pk), Role.SCHOOL_ADMINISTRATOR, clock.today()))
    if email:
        people = [each for each in people if each.email == email.strip().lower()]
        if not people:
            raise Refused(f"{email} is geen beheerder van {school.name}.")
    if len(people) == 1:
        return people[0]
    if not people:
        raise Refused(f"{school.name} heeft nog geen beheerder. Maak er eerst één.")
    raise Refused(f"{school.name} heeft {len(people)} beheerders. Zeg wie dit doet: --by E-MAIL.")


def _year(school: "Organisation", wanted: str | None) -> "SchoolYear":
    from schoolpoort.contexts.people.services.imports import current_first_year, school_year_starting

    if not wanted:
        return school_year_starting(school.pk, current_first_year())
    first, _, second = wanted.partition("-")
    if not (first.isdecimal() and second.isdecimal() and len(first) == 4 and int(second) == int(first) + 1):
        raise Refused(f"{wanted} is geen schooljaar. Schrijf bijvoorbeeld 2026-2027.")
    return school_year_starting(school.pk, int(first))


def _decide(row: "RosterImport", report: "Report", reason: str) -> None:
    from schoolpoort.contexts.people.policies import DEFAULT_NEED
    from schoolpoort.contexts.people.services.imports import decide_translation
    from schoolpoort.contexts.people.services.translation_needs import NoReason
    from schoolpoort.core import clock

    try:
        decide_translation(row, list(report.translation), reason, clock.today() + DEFAULT_NEED)
    except NoReason:
        raise Refused("Zeg waarom deze ouders een vertaling nodig hebben: --decide-translation REDEN.") from None


def _print(report: "Report") -> None:
    if report.file_error:
        print(report.file_error)
        return
    counts = report.counts
    print(f"{counts['rows']} rijen gelezen.")
    for label, sort in (
        ("nieuw", "new"),
        ("veranderd", "changed"),
        ("hetzelfde", "unchanged"),
        ("niet meer in het bestand", "gone"),
        ("fout", "wrong"),
        ("vragen over dezelfde ouder (ze blijven twee personen)", "questions"),
    ):
        print(f"  {counts[sort]:6d} {label}")
    for row, column, value, reason in report.wrong[:_MOST_ROWS_SHOWN]:
        place = f"Rij {row}" if row is not None else "Het bestand"
        about = f", kolom {column}" if column else ""
        shown = f" ({value})" if value else ""
        print(f"{place}{about}{shown}: {reason}")
    if len(report.wrong) > _MOST_ROWS_SHOWN:
        print(f"... en nog {len(report.wrong) - _MOST_ROWS_SHOWN} fouten.")
    if report.left_out:
        print(f"{report.left_out} foute rijen blijven weg.")

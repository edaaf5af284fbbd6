"""How long it takes to import 10,000 pupils, dry run included, and how much memory the process needs.

The file is made of invented families with one to three children and two guardians each.
"""

import csv
import io
import random
import resource
import time

from benchmarks.rows import Row
from schoolpoort.contexts.accounts.api import Role, RoleAssignment, User
from schoolpoort.contexts.organisations.api import Organisation, OrganisationKind
from schoolpoort.contexts.people.models import RosterImport, RosterImportState
from schoolpoort.contexts.people.services import imports
from schoolpoort.contexts.people.services.reports import Report
from schoolpoort.core import clock

PUPILS = 10_000
_LANGUAGES = ("Nederlands", "Arabisch", "Turks", "Fulfulde", "Dari", "Oekraïens", "Roemeens", "Frans")
_HEADERS = (
    *("Leerlingnummer", "Familienaam", "Voornaam", "Geboortedatum", "Klas"),
    *("Straat", "Huisnummer", "Postcode", "Gemeente"),
    *("Ouder 1: Relatie", "Ouder 1: Familienaam", "Ouder 1: Voornaam", "Ouder 1: Gsm", "Ouder 1: E-mail"),
    *("Ouder 1: Taal", "Ouder 2: Relatie", "Ouder 2: Familienaam", "Ouder 2: Voornaam", "Ouder 2: Gsm"),
    *("Ouder 2: E-mail", "Ouder 2: Taal"),
)


def roster_file(pupils: int, seed: int = 1, grade: int = 1) -> bytes:
    """Return a CSV file of invented families, the same for a seed; `grade` moves everybody up."""
    pick = random.Random(seed)
    rows: list[list[str]] = []
    family = 0
    while len(rows) < pupils:
        family += 1
        letters = "".join("abcdefghij"[int(digit)] for digit in str(family))
        name = f"Demo{letters}"
        home = [f"Voorbeeldstraat {family % 500}", str(family % 90 + 1), "9999", "Voorbeelddorp"]
        mother = ["Moeder", f"Proef{letters}", "Amina", f"0460{family:06d}", f"m{family}@example.org"]
        father = ["Vader", name, "Jan", f"0465{family:06d}", f"v{family}@example.org"]
        tongues = [pick.choice(_LANGUAGES), pick.choice(_LANGUAGES)]
        for _ in range(pick.choice((1, 1, 2, 3))):
            at = len(rows)
            born = f"{1 + at % 28:02d}/{1 + at % 12:02d}/{2014 + at % 8}"
            child = [f"S{at:06d}", name, f"Kind{letters}", born, f"{grade + at % 6}{'ABC'[at % 3]}"]
            rows.append([*child, *home, *mother, tongues[0], *father, tongues[1]])
    target = io.StringIO()
    csv.writer(target, delimiter=";").writerows([_HEADERS, *rows[:pupils]])
    return target.getvalue().encode()


def run() -> list[Row]:
    """Import, import the same file again, and roll over to the next school year."""
    school = Organisation.objects.create(kind=OrganisationKind.SCHOOL, name="Meetschool", short_name="Meetschool")
    ann = User.objects.create_user("ann@example.org", first_name="Ann", last_name="Demo")
    RoleAssignment.objects.create(organisation=school, user=ann, role=Role.SCHOOL_ADMINISTRATOR, starts=clock.today())
    imports.confirm_controller(school.pk, ann)
    first_year = clock.today().year - (clock.today().month < 9)
    rows = []
    for name, year, grade in (
        ("first import", first_year, 1),
        ("the same file again", first_year, 1),
        ("roll-over to the next year", first_year + 1, 2),
    ):
        data = roster_file(PUPILS, grade=grade)
        began = time.perf_counter()
        result = _import(data, school, year, ann)
        seconds = time.perf_counter() - began
        note = ", ".join(f"{result[sort]} {sort}" for sort in ("new", "changed", "unchanged", "gone"))
        rows.append(Row(f"roster of {PUPILS} pupils: {name}, dry run included", round(seconds, 1), "s", note=note))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    rows.append(Row(f"roster of {PUPILS} pupils: most memory of the process", round(peak), "MB"))
    return rows


def _import(data: bytes, school: Organisation, first_year: int, by: User) -> dict[str, int]:
    year = imports.school_year_starting(school.pk, first_year)
    row: RosterImport = imports.upload(data, "leerlingen.csv", year, by)
    imports.start_check(row, by, at_once=True)
    if not Report.from_json(row.report).may_be_saved:
        raise SystemExit("the invented roster has errors")
    imports.start_apply(row, by, at_once=True)
    if row.state != RosterImportState.DONE:
        raise SystemExit(f"the import ended as {row.state}")
    return dict(row.result)

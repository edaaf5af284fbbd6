"""Roster files of invented families, and the road they go in tests."""

import csv
import io
from collections.abc import Sequence
from datetime import date

from schoolpoort.contexts.accounts.api import Role, User
from schoolpoort.contexts.organisations.api import Organisation, SchoolYear
from schoolpoort.contexts.people.models import RosterImport
from schoolpoort.contexts.people.services.imports import (
    confirm_controller,
    decide_translation,
    start_apply,
    start_check,
    upload,
)
from schoolpoort.contexts.people.services.reports import Report
from tests.factories.schools import make_user, school_year

HEADERS = [
    *("Leerlingnummer", "Familienaam", "Voornaam", "Geboortedatum", "Klas"),
    *("Straat", "Huisnummer", "Postcode", "Gemeente"),
    *("Ouder 1: Relatie", "Ouder 1: Familienaam", "Ouder 1: Voornaam", "Ouder 1: Gsm", "Ouder 1: E-mail"),
    *("Ouder 1: Taal", "Ouder 2: Relatie", "Ouder 2: Familienaam", "Ouder 2: Voornaam", "Ouder 2: Gsm"),
    *("Ouder 2: Taal",),
]
HOME = ["Lindelaan", "5", "2800", "Mechelen"]
YARA = [
    *("1001", "Haddad", "Yara", "4/03/2018", "2B", *HOME),
    *("Moeder", "Nasser", "Rania", "0460 00 00 01", "rania@gezin.example", "Arabisch"),
    *("Vader", "Haddad", "Sami", "0460 00 00 02", "Arabisch"),
]
OMAR = [
    *("1002", "Haddad", "Omar", "9/10/2016", "4A", *HOME),
    *("Moeder", "Nasser", "Rania", "0460 00 00 01", "rania@gezin.example", "Arabisch"),
    *("Vader", "Haddad", "Sami", "0460 00 00 02", "Arabisch"),
]
OLEKSANDR = [
    *("1003", "Bondar", "Oleksandr", "14/02/2018", "2B", "Beukenstraat", "7", "2800", "Mechelen"),
    *("Moeder", "Bondar", "Iryna", "0460 00 00 03", "", "Oekraïens"),
    *("", "", "", "", ""),
]
LUCA = [
    *("1004", "Peeters", "Luca", "1/06/2018", "2B", "Dorp", "1", "2800", "Mechelen"),
    *("Vader", "Peeters", "Tom", "0460 00 00 04", "tom@gezin.example", "Nederlands"),
    *("", "", "", "", ""),
]
ROWS = [YARA, OMAR, OLEKSANDR, LUCA]


def changed(row: Sequence[str], **values: str) -> list[str]:
    """Return a row with other values, by header in lower case with `_` for spaces and without colons."""
    names = [header.lower().replace(": ", "_").replace(" ", "_") for header in HEADERS]
    found = list(row)
    for name, value in values.items():
        found[names.index(name)] = value
    return found


def csv_file(rows: Sequence[Sequence[str]], headers: Sequence[str] = HEADERS) -> bytes:
    target = io.StringIO()
    csv.writer(target, delimiter=";").writerows([headers, *rows])
    return target.getvalue().encode("utf-8-sig")


def administrator(school: Organisation) -> User:
    """Make a school administrator whose school confirmed that it is responsible."""
    user = make_user(school, Role.SCHOOL_ADMINISTRATOR, "Ann")
    confirm_controller(school.pk, user)
    return user


def checked(
    data: bytes, by: User, school: Organisation, year: SchoolYear | None = None, name: str = "l.csv"
) -> RosterImport:
    """Upload a file and do its dry run here, as the worker would."""
    row = upload(data, name, year or school_year(school), by)
    start_check(row, by, at_once=True)
    return row


def report_of(row: RosterImport) -> Report:
    return Report.from_json(row.report)


def imported(
    data: bytes,
    by: User,
    school: Organisation,
    year: SchoolYear | None = None,
    translate: tuple[str, ...] = (),
    name: str = "l.csv",
) -> RosterImport:
    """Upload, check and write a file."""
    row = checked(data, by, school, year, name)
    if translate:
        decide_translation(row, translate, "Nieuw in Vlaanderen", date(2027, 10, 1))
    start_apply(row, by, at_once=True)
    return row

"""OneRoster 1.1 and 1.2: zips and folders, bulk and delta, and what must never be read."""

from datetime import date
from pathlib import Path

import pytest

from schoolpoort.contexts.people.roster.oneroster import read_oneroster
from schoolpoort.contexts.people.roster.oneroster_tables import zip_tables
from schoolpoort.contexts.people.roster.reasons import RosterFileError
from schoolpoort.contexts.people.roster.records import Relation, Severity
from schoolpoort.contexts.people.roster.roster import Roster
from tests.contexts.people.roster.roster_files import TODAY, YEAR, read, sentences, zip_bytes

MANIFEST = (
    "propertyName,value\nmanifest.version,1.0\noneroster.version,1.1\nfile.users,{mode}\nfile.enrollments,{mode}\n"
)
ORGS = "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\nO1,,,De Voorbeeldboom,school,,\n"
SESSIONS = (
    "sourcedId,status,title,type,startDate,endDate\n"
    "T1,,26-27,schoolYear,2026-09-01,2027-08-31\nT0,,25-26,schoolYear,2025-09-01,2026-08-31\n"
)
CLASSES = (
    "sourcedId,status,title,classCode,classType,schoolSourcedId,termSourcedIds\n"
    "K3A,,3A,,homeroom,O1,T1\nK2A,,2A,,homeroom,O1,T0\nG1,,Zwemmen,,scheduled,O1,T1\n"
)
USERS = (
    "sourcedId,status,enabledUser,orgSourcedIds,role,username,givenName,familyName,email,sms,phone,agentSourcedIds,password\n"
    'P1,,true,O1,student,amina,Amina,Voorbeeld,amina@example.org,0460000009,,"A1,A2",geheim\n'
    "P2,,true,O1,student,olena,Olena,Test,,,,A3,\n"
    "A1,,true,O1,parent,,Fatou,Demo,fatou@example.org,0460/00.00.01,,P1,\n"
    "A2,,true,O1,relative,,Alpha,Proef,,,0460000002,P1,\n"
    "A3,,true,O1,guardian,,Iryna,Test,iryna@example.org,,,,\n"
    "L1,,true,O1,teacher,,Els,Staal,,,,,\n"
)
ENROLLMENTS = (
    "sourcedId,status,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate\n"
    "E1,,K3A,O1,P1,student,,2026-09-01,\nE2,,K3A,O1,P2,student,,,\nE3,,G1,O1,P1,student,,,\nE4,,K2A,O1,P1,student,,,\n"
    "E5,,K3A,O1,L1,teacher,true,,\n"
)
DEMOGRAPHICS = (
    "sourcedId,status,birthDate,sex,americanIndianOrAlaskaNative,asian,countryOfBirthCode,cityOfBirth\n"
    "P1,,2017-09-03,female,false,true,GN,Conakry\nP2,,2018-02-14,female,false,false,UA,Lviv\n"
)
FILES = {
    "manifest.csv": MANIFEST.format(mode="bulk"),
    "orgs.csv": ORGS,
    "academicSessions.csv": SESSIONS,
    "classes.csv": CLASSES,
    "users.csv": USERS,
    "enrollments.csv": ENROLLMENTS,
    "demographics.csv": DEMOGRAPHICS,
}


def _read(**changed: str | None) -> Roster:
    files = {**FILES, **{f"{name}.csv": text for name, text in changed.items()}}
    return read(zip_bytes({name: text for name, text in files.items() if text is not None}), "rooster.zip")


def _check_both_children(roster: Roster) -> None:
    amina, olena = roster.children
    assert (amina.first_name, amina.class_name, amina.birth_date) == ("Amina", "3A", date(2017, 9, 3))
    assert amina.enrolled_from == date(2026, 9, 1)
    assert [(g.source_id, g.first_name, g.mobile, g.relation) for g in amina.guardians] == [
        ("A1", "Fatou", "+32460000001", Relation.PARENT),
        ("A2", "Alpha", "+32460000002", Relation.OTHER),
    ]
    assert [guardian.email for guardian in olena.guardians] == ["iryna@example.org"]


def test_version_one_one_with_agents_classes_and_birth_dates() -> None:
    roster = _read()
    _check_both_children(roster)
    assert roster.source == "oneroster" and roster.complete
    assert sorted(sentences(roster)) == [
        (None, "email", "", "pupil_contact_oneroster"),
        (None, "sms", "", "pupil_contact_oneroster"),
    ]


def test_version_one_two_says_roles_apart_and_profiles_are_not_read() -> None:
    lines = [line.split(",") for line in USERS.replace('"A1,A2"', "A1;A2").strip().split("\n")]
    users = "\n".join(
        ",".join([*cells[:3], "O1" if at else "primaryOrgSourcedId", *cells[5:]]) for at, cells in enumerate(lines)
    )
    roles = "sourcedId,status,userSourcedId,roleType,role,orgSourcedId\n" + "".join(
        f"R{at},,{cells[0]},primary,{cells[4]},O1\n" for at, cells in enumerate(lines[1:])
    )
    profiles = "sourcedId,userSourcedId,credentialType,username,password\nX,P1,x,amina,geheim\n"
    users = users.replace("A1;A2", '"A1,A2"')
    roster = _read(users=users, roles=roles, userProfiles=profiles)
    _check_both_children(roster)


def test_race_country_of_birth_and_passwords_are_dropped_while_parsing() -> None:
    tables = zip_tables(zip_bytes(FILES))
    assert all(row.keys() == {"sourcedId", "status", "birthDate"} for _, row in tables.rows("demographics.csv"))
    everything = str(tables.tables)
    for secret in ("asian", "Conakry", "GN", "female", "geheim", "password", "username"):
        assert secret not in everything


def test_a_delta_removes_only_who_is_marked_and_is_not_complete() -> None:
    users = USERS.replace("P2,,true", "P2,tobedeleted,true")
    roster = _read(manifest=MANIFEST.format(mode="delta"), users=users)
    assert not roster.complete
    assert [(child.source_id, child.removed) for child in roster.children] == [("P1", False), ("P2", True)]


def test_an_enrolment_that_is_to_be_deleted_is_no_enrolment() -> None:
    roster = _read(enrollments=ENROLLMENTS.replace("E2,,", "E2,tobedeleted,"))
    assert [child.source_id for child in roster.children] == ["P1"]
    assert [(p.row, p.reason.code) for p in roster.errors] == [(3, "oneroster_no_class")]


@pytest.mark.parametrize("name", ["orgs", "users", "classes", "enrollments"])
def test_a_missing_file_is_named(name: str) -> None:
    with pytest.raises(RosterFileError, match=f"ontbreekt {name}.csv"):
        _read(**{name: None})


def test_a_missing_column_is_named_and_optional_files_are_optional() -> None:
    with pytest.raises(RosterFileError, match="ontbreekt de kolom familyName"):
        _read(users=USERS.replace("familyName", "naam"))
    roster = _read(demographics=None, academicSessions=None, manifest=None)
    assert {"oneroster_no_demographics", "oneroster_no_sessions"} <= {code for *_, code in sentences(roster)}
    assert [child.birth_date for child in roster.children] == [None, None]


@pytest.mark.parametrize("name", ["../users.csv", "/users.csv", "a\\users.csv", "C:users.csv", "x/../users.csv"])
def test_tricks_with_paths_are_refused(name: str) -> None:
    with pytest.raises(RosterFileError, match="vreemde inhoud"):
        read(zip_bytes({**FILES, name: USERS}), "rooster.zip")


def test_files_in_one_folder_of_the_zip_are_found_and_twice_the_same_is_refused() -> None:
    inside = {f"export/{name}": text for name, text in FILES.items()} | {"__MACOSX/._users.csv": "x"}
    _check_both_children(read(zip_bytes(inside), "rooster.zip"))
    with pytest.raises(RosterFileError):
        read(zip_bytes({**inside, "users.csv": USERS}), "rooster.zip")


def test_several_schools_ask_for_one() -> None:
    orgs = ORGS + "O2,,,De Andere,school,,\n"
    users = USERS + "P3,,true,O2,student,x,Noor,Elders,,,,,\n"
    files = {**FILES, "orgs.csv": orgs, "users.csv": users}
    roster = _read(orgs=orgs, users=users)
    assert [problem.reason.code for problem in roster.file_errors] == ["oneroster_schools"]
    assert roster.children == () and [name for _, name in roster.schools] == ["De Voorbeeldboom", "De Andere"]
    chosen = read_oneroster(zip_bytes(files), TODAY, YEAR, school="O1")
    assert [child.source_id for child in chosen.children] == ["P1", "P2"]
    assert chosen.file_errors == ()
    unknown = read_oneroster(zip_bytes(files), TODAY, YEAR, school="O9")
    assert [problem.reason.code for problem in unknown.file_errors] == ["oneroster_school_unknown"]


def test_an_agent_who_is_not_there_and_a_double_id_are_said() -> None:
    roster = _read(users=USERS.replace('"A1,A2"', '"A1,A2,A9"') + "P2,,true,O1,student,x,Dubbel,Test,,,,,\n")
    assert (2, "agentSourcedIds", "A9", "oneroster_agent_unknown") in sentences(roster)
    assert (8, "sourcedId", "P2", "oneroster_duplicate") in sentences(roster)


def test_a_folder_reads_like_its_zip(tmp_path: Path) -> None:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8-sig")
    roster = read_oneroster(tmp_path, TODAY, YEAR)
    _check_both_children(roster)
    assert all(problem.severity is not Severity.ERROR for problem in roster.problems)

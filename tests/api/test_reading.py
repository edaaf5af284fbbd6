"""What a program may read: building blocks, figures without names, counts."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from schoolpoort.api.models import ApiScope
from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.messages.models import MessageAggregate
from schoolpoort.contexts.organisations.api import OrganisationKind
from schoolpoort.contexts.worklist.api import TaskKind, open_task
from schoolpoort.core import clock
from schoolpoort.core.ids import new_id
from schoolpoort.core.phrases import phrasebook
from tests.api.conftest import program
from tests.factories.families import make_family
from tests.factories.keys import make_api_key
from tests.factories.messages import make_sent_message
from tests.factories.schools import make_class, make_school, make_teacher, make_user
from tests.pages.test_home import agree


def costs_of(known, path: str) -> int:
    known.get(path)
    with CaptureQueriesContext(connection) as queries:
        known.get(path)
    return len(queries)


# --- building blocks ----------------------------------------------------------------------------------------------


def test_the_blocks_come_in_pages_that_follow_one_another(school) -> None:
    known, found, page = program(school), [], 1
    while page:
        answer = known.get(f"/blocks?size=100&page={page}").json()
        found += [each["id"] for each in answer["items"]]
        page = answer["next"]
    assert found == [each.id for each in phrasebook().blocks()]
    assert answer["total"] == len(found)
    assert known.get("/blocks?page=1000").json()["items"] == []


def test_a_block_says_what_has_to_be_filled_in(school) -> None:
    block = program(school).get("/blocks/swimming-starts").json()
    names = {each["name"]: each for each in block["parameters"]}
    assert names["date"]["type"] == "date"
    assert names["date"]["required"]
    assert "towel" in names["items"]["options"]
    assert program(school).get("/blocks/no-such-block").status_code == 404


def test_words_find_a_block_in_spite_of_a_typing_error(school) -> None:
    found = program(school).get("/blocks?search=zwemen").json()["items"]
    assert "swimming-starts" in [each["id"] for each in found]


def test_a_block_is_written_out_in_a_language(school) -> None:
    params = {"date": "2026-12-03", "time": "09:15", "items": ["towel"]}
    answer = program(school).post("/render", {"block": "swimming-starts", "params": params, "language": "ar"})
    assert answer.status_code == 200
    assert (answer.json()["language"], answer.json()["direction"], answer.json()["fell_back"]) == ("ar", "rtl", False)
    assert answer.json()["dates"][0]["iso"] == "2026-12-03"
    assert answer.json()["items"][0]["pictogram"] == "towel"


def test_a_language_without_texts_becomes_dutch_and_says_so(school) -> None:
    params = {"date": "2026-12-03", "time": "09:15"}
    answer = program(school).post("/render", {"block": "swimming-starts", "params": params, "language": "ff"}).json()
    assert (answer["language"], answer["fell_back"]) == ("nl", True)


@pytest.mark.parametrize(
    ("given", "status", "where"),
    [
        ({"block": "swimming-starts", "language": "ar"}, 422, "body.params.date"),
        ({"block": "swimming-starts", "params": {"date": "soon"}, "language": "ar"}, 422, "body.params.date"),
        ({"block": "swimming-starts", "params": {"date": {}}, "language": "ar"}, 422, "params"),
        ({"block": "no-such-block", "language": "ar"}, 404, ""),
        ({"block": "swimming-starts", "language": "not a tag"}, 422, "language"),
        ({"block": "swimming-starts", "language": "ar", "child": "Yara"}, 422, "child"),
        ({"block": "\ud800", "language": "ar"}, 422, "block"),
    ],
)
def test_what_cannot_be_written_out_says_where(school, given, status: int, where: str) -> None:
    answer = program(school).post("/render", given)
    assert answer.status_code == status
    assert where in str(answer.json().get("errors", ""))


# --- figures ------------------------------------------------------------------------------------------------------


def aggregate(school_class, sent: int, weeks_ago: int = 0) -> None:
    monday = clock.today() - timedelta(days=clock.today().weekday(), weeks=weeks_ago)
    figures = {"messages": 1, "sent": sent, "opened": sent, "answered": 1, "understood": sent // 2, "translated": 2}
    MessageAggregate.objects.create(
        organisation=school_class.organisation, school_class=school_class, week=monday, **figures
    )


def test_figures_per_class_and_week_oldest_first(school) -> None:
    school_class = make_class(school)
    for weeks_ago in (0, 2, 80):
        aggregate(school_class, 20 + weeks_ago, weeks_ago)
    aggregate(make_class(make_school("De Es")), 99)
    known = program(school, ApiScope.REACH_READ)
    items = known.get("/reach/classes").json()["items"]
    assert [(each["week"], each["sent"]) for each in items] == [("2026-11-09", 22), ("2026-11-23", 20)]
    assert items[0]["class_name"] == "2B"
    assert known.get("/reach/classes?from=2025-01-01&to=2026-11-15").json()["total"] == 2


def test_figures_per_message_without_names_and_without_small_groups(school) -> None:
    large, small = make_class(school, "2B"), make_class(school, "3A")
    for number in range(5):
        make_family(large, child=f"Kind{number}", last_name="Zeldzaam")
    make_family(small)
    for school_class in (large, small):
        make_sent_message(school_class, make_teacher(school_class), title="Over Kind1", free_text="Kind1 Zeldzaam")
    answer = program(school, ApiScope.REACH_READ).get("/reach/messages")
    items = answer.json()["items"]
    assert [(each["sent"], each["blocks"], each["translated"]) for each in items] == [(5, ["swimming-starts"], 5)]
    assert items[0]["sent_on"] == clock.today().isoformat()
    assert "Kind" not in answer.content.decode()
    assert "Zeldzaam" not in answer.content.decode()


def test_another_school_sees_none_of_our_figures(school) -> None:
    school_class = make_class(school)
    aggregate(school_class, 20)
    for number in range(5):
        make_family(school_class, child=f"Kind{number}")
    make_sent_message(school_class, make_teacher(school_class))
    stranger = program(make_school("De Es"), ApiScope.REACH_READ)
    assert stranger.get("/reach/classes").json()["items"] == []
    assert stranger.get("/reach/messages").json()["items"] == []
    assert str(school.pk) not in stranger.get("/reach/schools").content.decode()


def test_a_town_reads_the_schools_of_its_agreements_and_no_small_groups(school) -> None:
    town, small, hidden = make_school("Stad", kind=OrganisationKind.TOWN), make_school("De Es"), make_school("De Wilg")
    for each, sent in ((school, 40), (small, 4), (hidden, 50)):
        aggregate(make_class(each), sent)
    tina = make_user(town, Role.TOWN_ADMINISTRATOR)
    known = program(town, ApiScope.REACH_READ, by=tina)
    assert known.get("/reach/schools").json()["items"] == []
    agree(town, school, small)
    items = {each["school_name"]: each["reach"] for each in known.get("/reach/schools").json()["items"]}
    assert items["De Linde"]["sent"] == 40
    assert items["De Es"] is None
    assert set(items) == {"De Linde", "De Es"}
    assert known.get("/reach/classes").json()["items"] == []


@pytest.mark.parametrize(
    "query",
    [
        "from=2026-12-01&to=2026-11-01",
        "from=2000-01-01",
        "to=9999-12-31",
        "to=0001-01-01",
        "from=x",
        "page=0",
        "size=101",
    ],
)
def test_impossible_days_and_pages_are_refused(school, query: str) -> None:
    for path in ("/reach/classes", "/reach/messages"):
        assert program(school, ApiScope.REACH_READ).get(f"{path}?{query}").status_code == 422


# --- the worklist ---------------------------------------------------------------------------------------------------


def test_open_tasks_are_counted_and_confidential_ones_are_not(school) -> None:
    school_class = make_class(school)
    make_teacher(school_class)
    for kind, due in ((TaskKind.HELP, -1), (TaskKind.HELP, 5), (TaskKind.SILENCE, 5)):
        family = make_family(school_class)
        open_task(
            kind=kind,
            organisation_id=school.pk,
            guardian_id=family.guardian.pk,
            school_class_id=school_class.pk,
            subject_kind="test",
            subject_id=new_id(),
            text="Yara wil hulp",
            consequence=1,
            due=clock.today() + timedelta(days=due),
        )
    answer = program(school, ApiScope.WORKLIST_COUNT).get("/worklist/counts")
    assert answer.json() == {"open": 3, "late": 1, "by_kind": {"help": 2, "silence": 1}}
    assert program(make_school("De Es"), ApiScope.WORKLIST_COUNT).get("/worklist/counts").json()["open"] == 0


# --- queries ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "path", ["/organisation", "/reach/classes", "/reach/messages", "/reach/schools", "/worklist/counts"]
)
def test_reading_costs_the_same_for_one_row_and_three(school, path: str) -> None:
    _key, _token = make_api_key(school)
    known, costs = program(school, ApiScope.REACH_READ, ApiScope.WORKLIST_COUNT), []
    for names in (["2B"], ["3A", "4A"]):
        for name in names:
            school_class = make_class(school, name)
            aggregate(school_class, 20)
            for number in range(5):
                make_family(school_class, child=f"Kind{number}")
            make_sent_message(school_class, make_teacher(school_class))
        costs.append(costs_of(known, path))
    assert costs[0] == costs[1] <= 8

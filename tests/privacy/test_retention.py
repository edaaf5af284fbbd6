"""After two years nothing is left of who left, everything of who stayed; what the figures said, they still say."""

from datetime import date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from schoolpoort.contexts.messages.models import MessageAggregate, Recipient
from schoolpoort.contexts.messages.queries.over_time import weeks_of_class
from schoolpoort.contexts.messages.services.aggregates import write_aggregates
from schoolpoort.contexts.organisations.api import RetentionChoice, TooShort, keep_for
from schoolpoort.core import audit, clock, purging
from schoolpoort.core.jobs import run
from schoolpoort.core.models import AuditEntry
from schoolpoort.core.privacy import Retention
from schoolpoort.core.purging import due_lines, purge
from schoolpoort.core.retention import cutoff_for, default_cutoff
from schoolpoort.core.scope import Scope
from tests.factories.schools import make_school
from tests.privacy.old_school import LEFT, TWO_YEARS_LATER, OldSchool, all_rows, make_old_school, tables_with
from tests.turned_clock import turned_to

pytestmark = pytest.mark.django_db


@pytest.fixture
def old() -> OldSchool:
    return make_old_school()


@pytest.mark.parametrize(
    ("retention", "day", "first_that_stays"),
    [
        (Retention.NEXT_SCHOOL_YEAR, date(2028, 8, 31), date(2026, 9, 1)),
        (Retention.NEXT_SCHOOL_YEAR, date(2028, 9, 1), date(2027, 9, 1)),
        (Retention.WHILE_ENROLLED, date(2028, 9, 1), date(2027, 9, 1)),
        (Retention.THIRTY_DAYS, date(2026, 11, 23), date(2026, 10, 24)),
        (Retention.WHILE_EMPLOYED, date(2028, 2, 29), date(2027, 2, 28)),
        (Retention.AUDIT, date(2031, 11, 23), date(2026, 11, 23)),
    ],
)
def test_what_is_of_before_the_cutoff_is_due(retention: Retention, day: date, first_that_stays: date) -> None:
    assert default_cutoff(retention, day) == first_that_stays


def test_after_two_years_nothing_of_who_left_is_in_any_table(old: OldSchool) -> None:
    before = tables_with(LEFT)
    assert {"people.Child", "people.Guardian", "school_messages.Answer", "accounts.User"} <= before
    with turned_to(TWO_YEARS_LATER):
        assert purge(clock.today()).finished
    assert tables_with(LEFT) == set()
    for family in old.left:
        assert not tables_with(f"'{family.household.street}'"), (
            "an address or a telephone number says as much as a name"
        )


def test_who_stayed_is_untouched(old: OldSchool) -> None:
    """Rows of this year, and who the families are; of the message of two years ago they lose what everybody loses."""
    kept = ("people.Child", "people.Guardian", "people.Channel", "people.Household", "people.Enrolment")
    kept += ("people.LanguageSkill", "people.TranslationNeed", "people.Guardianship")
    people = (each for family in old.stayed for each in (family.household, family.guardian, family.child))
    keys = {str(each.pk) for each in people}
    before = all_rows()
    with turned_to(TWO_YEARS_LATER):
        purge(clock.today())
    after = all_rows()
    for table in kept:
        theirs = {key: row for key, row in before[table].items() if any(each in str(row) for each in keys)}
        assert theirs
        assert {key: after[table].get(key) for key in theirs} == theirs, table
    message = str(old.new_message.pk)
    for table in ("school_messages.Recipient", "school_messages.MessageVersion", "delivery.Delivery"):
        new = {key for key, row in before[table].items() if message in str(row)}
        assert new
        assert new <= set(after[table]), table


def test_a_purge_again_changes_nothing(old: OldSchool) -> None:
    with turned_to(TWO_YEARS_LATER):
        purge(clock.today())
        before = all_rows()
        assert purge(clock.today()).rows == 0
        assert all_rows() == before
        assert not any(line.count for line in due_lines(clock.today()))


def test_figures_over_time_say_the_same_before_and_after(old: OldSchool) -> None:
    scope, november = Scope.of(old.school.pk), date(2026, 12, 31)
    # The nightly figures never ran: the purge itself has to write them.
    assert not MessageAggregate.objects.within(scope).exists()
    with turned_to(TWO_YEARS_LATER):
        purge(clock.today())
    after = weeks_of_class(scope, old.old_class.pk, november)
    assert [(week.reach.sent, week.reach.answered) for week in after] == [(12, 2)]


def test_figures_that_were_written_stay_also_when_a_purge_was_interrupted(
    old: OldSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    scope, november = Scope.of(old.school.pk), date(2026, 12, 31)
    write_aggregates(november, since=date(2026, 9, 1))
    before = weeks_of_class(scope, old.old_class.pk, november)
    monkeypatch.setattr(purging, "PART", 5)
    with turned_to(TWO_YEARS_LATER):
        old_rows = Recipient.objects.within(scope).filter(message__sent_at__lt=TWO_YEARS_LATER - timedelta(days=30))
        # No time at all is one part of one rule: as often as it takes to be halfway the families of old messages.
        while old_rows.count() == 12:
            assert not purge(clock.today(), most_seconds=0.0).finished
        assert 0 < old_rows.count() < 12
        assert weeks_of_class(scope, old.old_class.pk, november) == before
        assert purge(clock.today()).finished
    assert tables_with(LEFT) == set()
    assert weeks_of_class(scope, old.old_class.pk, november) == before


def test_groups_that_are_too_small_get_no_figures() -> None:
    old = make_old_school(leaving=2, staying=2)
    with turned_to(TWO_YEARS_LATER):
        purge(clock.today())
    assert not weeks_of_class(Scope.of(old.school.pk), old.old_class.pk, date(2026, 12, 31))


def test_the_report_counts_and_changes_nothing(old: OldSchool) -> None:
    before = all_rows()
    with turned_to(TWO_YEARS_LATER):
        lines = {line.rule.key: line for line in due_lines(clock.today())}
    assert lines["people.children"].count == 6
    assert lines["people.guardians"].count == 12
    assert lines["messages.messages"].count == 1
    assert lines["messages.messages"].oldest == date(2026, 11, 23)
    assert lines["messages.recipients"].count == 12
    assert all_rows() == before


def test_nothing_is_due_in_the_first_year(old: OldSchool) -> None:
    with turned_to(datetime(2027, 8, 31, 9, tzinfo=clock.LOCAL_ZONE)):
        kinds = (Retention.NEXT_SCHOOL_YEAR, Retention.WHILE_ENROLLED, Retention.WHILE_EMPLOYED, Retention.AUDIT)
        assert not any(line.count for line in due_lines(clock.today()) if line.rule.retention in kinds)


def test_a_school_may_keep_families_for_a_shorter_time_and_never_longer(old: OldSchool) -> None:
    keep_for(old.school.pk, RetentionChoice.FAMILIES, 90, date(2027, 9, 1), audit.SYSTEM)
    other = make_school("De Es")
    day = date(2027, 12, 1)
    assert cutoff_for(Retention.WHILE_ENROLLED, old.school.pk, date(2027, 8, 31)) == date(2025, 9, 1)
    assert cutoff_for(Retention.WHILE_ENROLLED, old.school.pk, day) == day - timedelta(days=90)
    assert cutoff_for(Retention.WHILE_ENROLLED, other.pk, day) == date(2026, 9, 1)
    keep_for(old.school.pk, RetentionChoice.FAMILIES, 20_000, date(2027, 10, 1), audit.SYSTEM)
    assert cutoff_for(Retention.WHILE_ENROLLED, old.school.pk, day) == date(2026, 9, 1)
    with pytest.raises(TooShort):
        keep_for(old.school.pk, RetentionChoice.FAMILIES, 10, day, audit.SYSTEM)


def test_families_who_go_sooner_take_their_part_of_a_message_with_them(old: OldSchool) -> None:
    keep_for(old.school.pk, RetentionChoice.FAMILIES, 90, date(2027, 9, 1), audit.SYSTEM)
    with turned_to(datetime(2027, 12, 1, 9, tzinfo=clock.LOCAL_ZONE)):
        purge(clock.today())
    # The message itself and the teacher who wrote it stay for another year, with the words in it.
    assert tables_with("Lindelaan") == {"people.Household"}
    rows = all_rows()
    assert len(rows["school_messages.RecipientGuardian"]) == 12
    assert len(rows["people.Household"]) == 6
    for family in old.left:
        for guardian in family.guardians:
            assert not any(str(guardian.pk) in str(row) for row in rows["delivery.Delivery"].values())


def test_an_account_that_a_decision_still_names_is_emptied_and_one_that_nobody_names_is_gone(old: OldSchool) -> None:
    from schoolpoort.contexts.accounts.api import User

    with turned_to(TWO_YEARS_LATER):
        purge(clock.today())
    assert not User.objects.filter(pk=old.old_teacher.pk).exists()
    # Every need for translation was decided by somebody without a role of today; those of who stayed are still named.
    assert User.objects.filter(pk=old.administrator.pk, is_active=True).exists()


def test_the_history_goes_after_five_years_and_its_seals_still_hold(old: OldSchool) -> None:
    with turned_to(datetime(2026, 11, 24, 9, tzinfo=clock.LOCAL_ZONE)):
        run("core.seal_audit")
    count = AuditEntry.objects.exclude(seal=None).count()
    assert count
    with turned_to(datetime(2031, 11, 25, 3, tzinfo=clock.LOCAL_ZONE)):
        purge(clock.today())
        assert (
            AuditEntry.objects.filter(at__lt=datetime(2026, 12, 1, tzinfo=clock.LOCAL_ZONE)).exclude(seal=None).count()
            == 0
        )
        run("core.seal_audit")
    assert audit.broken_seals() == []


def test_the_job_works_at_night_only(old: OldSchool) -> None:
    with turned_to(TWO_YEARS_LATER):
        run("core.purge")
        assert tables_with(LEFT)
    with turned_to(TWO_YEARS_LATER.replace(hour=2)):
        run("core.purge")
        assert not tables_with(LEFT)


def test_a_part_costs_the_same_number_of_queries_however_many_rows_it_has() -> None:
    def queries(leaving: int) -> int:
        make_old_school(f"School {leaving}", leaving=leaving, staying=1)
        with (
            turned_to(TWO_YEARS_LATER),
            CaptureQueriesContext(
                connection,
            ) as captured,
        ):
            purge(clock.today())
        return len([each for each in captured if "SAVEPOINT" not in each["sql"]])

    few, many = queries(2), queries(12)
    # The second purge looks at two schools; rows themselves cost nothing more.
    assert many < few * 2

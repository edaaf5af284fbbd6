"""Every row of one school that an import compares and may change."""

from collections import defaultdict
from uuid import UUID

from schoolpoort.contexts.people.engine_io import EnrolmentFacts, PeopleRows
from schoolpoort.contexts.people.models import Channel, Child, Enrolment, Guardian, Guardianship, LanguageSkill
from schoolpoort.core.scope import Scope


def people_rows(organisation_id: UUID) -> PeopleRows:
    """Load the people of one school (4 queries; 2 more where guardians did not come from a roster)."""
    scope = Scope.of(organisation_id)
    rows = PeopleRows(
        children={child.pk: child for child in Child.objects.within(scope).order_by("pk")},
        guardians={guardian.pk: guardian for guardian in Guardian.objects.within(scope)},
        guardianships=defaultdict(list),
        enrolments=defaultdict(list),
    )
    for tie in Guardianship.objects.within(scope).order_by("rank", "pk"):
        rows.guardianships[tie.child_id].append(tie)
    facts = ("pk", "school_class__name", "school_class__school_year__name", "school_class__school_year__starts")
    enrolments = Enrolment.objects.within(scope).values_list("child_id", *facts, "starts", "until")
    for child_id, *values in enrolments:
        rows.enrolments[child_id].append(EnrolmentFacts(*values))
    if any(not guardian.roster for guardian in rows.guardians.values()):
        _add_what_rosters_did_not_bring(rows, scope)
    return rows


def _add_what_rosters_did_not_bring(rows: PeopleRows, scope: Scope) -> None:
    without = {key for key, guardian in rows.guardians.items() if not guardian.roster}
    channels: defaultdict[UUID, list[Channel]] = defaultdict(list)
    for channel in Channel.objects.within(scope).order_by("rank").iterator():
        if channel.guardian_id in without:
            channels[channel.guardian_id].append(channel)
    skills: defaultdict[UUID, list[LanguageSkill]] = defaultdict(list)
    for skill in LanguageSkill.objects.within(scope).order_by("rank").iterator():
        if skill.guardian_id in without:
            skills[skill.guardian_id].append(skill)
    rows.channels, rows.skills = channels, skills

"""What `people` holds about a guardian, for the guardian's own say."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from schoolpoort.contexts.people.models import (
    Channel,
    Consent,
    Enrolment,
    ExternalId,
    Guardian,
    Guardianship,
    Household,
    LanguageSkill,
    TranslationNeed,
)
from schoolpoort.core import clock
from schoolpoort.core.languages import LANGUAGES
from schoolpoort.core.personal_data import (
    Erased,
    Fact,
    PersonalDataHolder,
    PersonalSection,
    Record,
    register_holder,
)
from schoolpoort.core.scope import Scope

#: What stands in the place of a name that was erased.
ERASED_NAME = "–"


def collect(scope: Scope, guardian_ids: Sequence[UUID]) -> list[PersonalSection]:
    """Return who the guardian is, channels, languages, children and consents (8 queries)."""
    guardians = list(
        Guardian.objects.within(scope).filter(pk__in=guardian_ids).select_related("household", "organisation")
    )
    return [
        PersonalSection("data-section-person", tuple(_person(each) for each in guardians)),
        PersonalSection("data-section-channels", tuple(_channels(scope, guardian_ids))),
        PersonalSection("data-section-languages", tuple(_languages(scope, guardian_ids))),
        PersonalSection("data-section-children", tuple(_children(scope, guardian_ids))),
        PersonalSection("data-section-consents", tuple(_consents(scope, guardian_ids))),
    ]


def _person(guardian: Guardian) -> Record:
    household = guardian.household
    address = ", ".join(part for part in (household.street, f"{household.postcode} {household.town}".strip()) if part)
    facts = [
        Fact("data-field-school", guardian.organisation.name),
        Fact("data-field-first-name", guardian.first_name),
        Fact("data-field-last-name", guardian.last_name),
        Fact("data-field-address", address),
        Fact("data-field-listening", phrase="data-yes" if guardian.prefers_listening else "data-no"),
    ]
    if guardian.birth_date:
        facts.insert(3, Fact("data-field-birth-date", guardian.birth_date))
    if guardian.landline:
        facts.append(Fact("data-field-phone", guardian.landline))
    if guardian.unknown_languages:
        facts.append(Fact("data-field-language", guardian.unknown_languages))
    return tuple(facts)


def _channels(scope: Scope, guardian_ids: Sequence[UUID]) -> list[Record]:
    rows = Channel.objects.within(scope).filter(guardian_id__in=guardian_ids).order_by("guardian_id", "rank", "pk")
    return [
        (
            Fact("data-field-way", phrase=f"settings-channel-{row.kind.replace('_', '-')}"),
            Fact("data-field-address", row.address),
            Fact("data-field-works", phrase="data-no" if row.health == "broken" else "data-yes"),
        )
        for row in rows
    ]


def _languages(scope: Scope, guardian_ids: Sequence[UUID]) -> list[Record]:
    skills = LanguageSkill.objects.within(scope).filter(guardian_id__in=guardian_ids).order_by("guardian_id", "rank")
    needs = TranslationNeed.objects.within(scope).filter(guardian_id__in=guardian_ids).select_related("decision")
    return [
        *((Fact("data-field-language", _language_name(row.tag)),) for row in skills),
        *(
            (
                Fact("data-field-translation", row.until),
                Fact("data-field-why", row.decision.reason, language="nl"),
            )
            for row in needs.order_by("until")
        ),
    ]


def _language_name(tag: str) -> str:
    known = LANGUAGES.get(tag)
    return known.own_name if known else tag


def _children(scope: Scope, guardian_ids: Sequence[UUID]) -> list[Record]:
    ties = Guardianship.objects.within(scope).filter(guardian_id__in=guardian_ids).select_related("child")
    rows = list(ties.order_by("child__birth_date", "child__first_name"))
    today, classes = clock.today(), {}
    enrolments = Enrolment.objects.within(scope).filter(child_id__in=[row.child_id for row in rows], starts__lte=today)
    for enrolment in enrolments.select_related("school_class").order_by("starts"):
        classes[enrolment.child_id] = enrolment.school_class.name
    return [_child(row, classes.get(row.child_id, "")) for row in rows]


def _child(tie: Guardianship, class_name: str) -> Record:
    facts = [Fact("data-field-first-name", tie.child.first_name), Fact("data-field-last-name", tie.child.last_name)]
    birth_date: date | None = tie.child.birth_date
    if birth_date:
        facts.append(Fact("data-field-birth-date", birth_date))
    if class_name:
        facts.append(Fact("data-field-class", class_name))
    return tuple(facts)


def _consents(scope: Scope, guardian_ids: Sequence[UUID]) -> list[Record]:
    rows = Consent.objects.within(scope).filter(guardian_id__in=guardian_ids).select_related("child", "partner")
    found: list[Record] = []
    for row in rows.order_by("at", "pk"):
        facts = [
            Fact("data-field-date", row.at),
            Fact("data-field-what", phrase=f"consent-{row.purpose}"),
            Fact("data-field-answer", phrase="data-yes" if row.given else "data-no"),
        ]
        if row.child:
            facts.append(Fact("data-field-first-name", row.child.first_name))
        if row.partner:
            facts.append(Fact("data-field-who", row.partner.name))
        found.append(tuple(facts))
    return found


def erase(scope: Scope, guardian_ids: Sequence[UUID]) -> Erased:
    """Take away what no law keeps. While a child is at the school, name, address and channels stay.

    Where every child left, the record becomes a record of nobody: the row stays, so that figures of the past do.
    """
    guardians = Guardian.objects.within(scope).filter(pk__in=guardian_ids)
    gone = list(guardians.exclude(gone_since=None).values_list("pk", flat=True))
    changed = guardians.update(
        landline="", unknown_languages="", prefers_listening=False, interpreter_wanted=None, birth_date=None
    )
    guardians.filter(pk__in=gone).update(first_name=ERASED_NAME, last_name="", roster="", own_fields=[])
    removed = 0
    for model in (Channel, LanguageSkill, TranslationNeed, Consent):
        removed += model.objects.within(scope).filter(guardian_id__in=gone).delete()[0]
    removed += ExternalId.objects.within(scope).filter(kind="guardian", object_id__in=gone).delete()[0]
    _empty_households(scope, gone)
    kept = ("rights-erase-keep-history", "rights-erase-keep-attendance")
    stays = ("rights-erase-keep-child", *kept) if len(gone) < len(set(guardian_ids)) else kept
    return Erased({"people.Guardian": changed, "people": removed}, stays)


def _empty_households(scope: Scope, gone: Sequence[UUID]) -> None:
    """Take away the address of a household where nobody with a name is left."""
    living = Guardian.objects.within(scope).exclude(first_name=ERASED_NAME).values("household_id")
    left = Household.objects.within(scope).filter(guardians__in=gone).exclude(pk__in=living)
    Household.objects.within(scope).filter(pk__in=list(left.values_list("pk", flat=True))).update(
        street="", postcode="", town="", address_hash=""
    )


def merge(scope: Scope, keep: UUID, drop: UUID) -> None:
    """Move children, channels, languages, needs, consents and source ids to the record that stays.

    Where both have the same channel or language, that of the record that stays counts.
    """
    _move(scope, Guardianship, keep, drop, "child_id")
    _move(scope, LanguageSkill, keep, drop, "tag")
    _move(scope, Channel, keep, drop, "kind", "address_hash")
    TranslationNeed.objects.within(scope).filter(guardian_id=drop).update(guardian_id=keep)
    Consent.objects.within(scope).filter(guardian_id=drop).update(guardian_id=keep)
    ExternalId.objects.within(scope).filter(kind="guardian", object_id=drop).update(object_id=keep)


def _move(
    scope: Scope,
    model: type[Guardianship] | type[LanguageSkill] | type[Channel],
    keep: UUID,
    drop: UUID,
    *same: str,
) -> None:
    """Move the rows of one record to another, behind its own; what the other has too stays behind and goes with it."""
    rows = model.objects.within(scope)
    own = set(rows.filter(guardian_id=keep).values_list(*same))
    last = rows.filter(guardian_id=keep).count()
    for row in rows.filter(guardian_id=drop).order_by("rank", "pk"):
        if tuple(getattr(row, name) for name in same) in own:
            continue
        row.guardian_id = keep
        if model is not Guardianship:
            last += 1
            row.rank = last
        row.save(update_fields=["guardian", "rank"])


register_holder(PersonalDataHolder("people", 10, collect, erase, merge))

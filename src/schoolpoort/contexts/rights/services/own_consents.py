"""The consents as the guardian sees and changes them: one tap to say yes, one tap to say no."""

from dataclasses import dataclass
from datetime import date

from schoolpoort.contexts.own_space.api import OwnSpaceVisit
from schoolpoort.contexts.people.api import (
    Child,
    ConsentPurpose,
    ConsentSource,
    PartnerBasis,
    Said,
    SharingPartner,
    latest_of,
    partners_on,
    say_about_photos,
    say_about_sharing,
)
from schoolpoort.contexts.rights.consent_questions import ConsentQuestion, photo_questions
from schoolpoort.contexts.rights.queries.own_children import own_children, schools_asking_every_household
from schoolpoort.core.scope import Scope

_ALONE = Said(ConsentSource.OWN_SPACE)


class UnknownQuestion(Exception):
    """No question of this person has this key; perhaps the page was old."""


@dataclass(frozen=True)
class ChildQuestions:
    """The questions about one child."""

    child: Child
    asks_every_household: bool
    questions: list[ConsentQuestion]


@dataclass(frozen=True)
class OwnConsents:
    """Everything that one person is asked, in all joined schools."""

    children: list[ChildQuestions]
    sharing: list[ConsentQuestion]

    def question(self, key: str) -> ConsentQuestion:
        """Return the question with this key. Raises UnknownQuestion."""
        questions = [each for child in self.children for each in child.questions] + self.sharing
        found = next((each for each in questions if each.key == key), None)
        if found is None:
            raise UnknownQuestion(key)
        return found


def own_consents(visit: OwnSpaceVisit, day: date) -> OwnConsents:
    """Return what this person is asked and said (4 queries, however many children and schools)."""
    said = latest_of(visit.scope, visit.guardian_ids)
    strict = schools_asking_every_household(visit.scope)
    children = [
        ChildQuestions(
            each.child, each.child.organisation_id in strict, photo_questions(each.guardian_id, each.child.pk, said)
        )
        for each in own_children(visit.scope, visit.guardian_ids)
    ]
    partners = [each for each in partners_on(visit.scope, day) if each.basis == PartnerBasis.CONSENT]
    sharing = []
    for guardian in visit.guardians:
        buddy = said.get((guardian.pk, ConsentPurpose.BUDDY, None))
        sharing.append(ConsentQuestion(ConsentPurpose.BUDDY, guardian.pk, said=buddy))
        sharing += [
            ConsentQuestion(
                ConsentPurpose.PARTNER,
                guardian.pk,
                partner_id=partner.pk,
                partner_name=partner.name,
                aim=partner.aim,
                said=said.get((guardian.pk, ConsentPurpose.PARTNER, partner.pk)),
            )
            for partner in partners
            if partner.organisation_id == guardian.organisation_id
        ]
    return OwnConsents(children, sharing)


def answer_question(visit: OwnSpaceVisit, key: str, given: bool, day: date) -> ConsentQuestion:
    """Write the answer to one of this person's own questions. Raises UnknownQuestion for any other."""
    question = own_consents(visit, day).question(key)
    guardian = next(each for each in visit.guardians if each.pk == question.guardian_id)
    scope = Scope.of(guardian.organisation_id)
    if question.child_id is not None:
        child = Child.objects.within(scope).get(pk=question.child_id)
        say_about_photos(guardian, child, [question.purpose], given, _ALONE)
        return question
    partner = None
    if question.partner_id is not None:
        partner = SharingPartner.objects.within(scope).get(pk=question.partner_id)
    say_about_sharing(guardian, partner, given, _ALONE)
    return question

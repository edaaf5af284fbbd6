"""Makes guardians: a name, languages, translation needs and channels that fit. All weights here are our choice."""

from random import Random

from schoolpoort.contexts.delivery.api import ChannelKind
from schoolpoort.contexts.people.api import ChannelHealth, Relation
from schoolpoort.demo.contact_points import family_mail, phone
from schoolpoort.demo.names import communities
from schoolpoort.demo.plans import ChannelPlan, GuardianPlan, SkillPlan
from schoolpoort.demo.proportions import Languages

#: Languages that most people here speak without ever having learned to read them.
_SPOKEN = frozenset({"ff", "ln", "rn"})
_WOMEN = frozenset({Relation.MOTHER})

#: Orders of channels with their weights, for families that speak Dutch at home and for others.
_CHANNELS_DUTCH = {("email", "sms"): 74, ("sms", "email"): 18, ("email",): 5, ("letter",): 3}
_CHANNELS_OTHER = {("sms", "email"): 44, ("sms",): 33, ("email", "sms"): 10, ("letter",): 8, ("in_person", "letter"): 5}


class GuardianMaker:
    """Makes guardians with a phone number and a mail address of their own."""

    def __init__(self, dice: Random) -> None:
        self._dice = dice
        self._count = 0

    def make(self, relation: Relation, languages: Languages, last_name: str, first: bool) -> GuardianPlan:
        """Return a guardian; the second of a couple sometimes speaks Dutch where the first does not."""
        self._count += 1
        own = languages if first or self._dice.random() > 0.12 else ("nl",)
        names = communities()[own[0]]
        woman = relation in _WOMEN or (relation not in {Relation.FATHER} and self._dice.random() < 0.6)
        first_name = self._dice.choice(names.women if woman else names.men)
        family_name = last_name
        if not first and (own[0] != languages[0] or self._dice.random() < 0.6):
            family_name = self._dice.choice(names.family)
        skills = self._skills(own)
        return GuardianPlan(
            first_name=first_name,
            last_name=family_name,
            relation=relation,
            skills=skills,
            needs_translation=self._needs_translation(own),
            prefers_listening=self._dice.random() < (0.03 if own == ("nl",) else 0.6 if not skills[0].reads else 0.05),
            channels=self._channels(first_name, family_name, own),
            parental_authority=relation != Relation.FOSTER_PARENT and relation != Relation.GRANDPARENT,
        )

    def prepare_for_print(self, guardian: GuardianPlan, listens: bool) -> None:
        """Give the guardian behind a printed link a working phone and a translation need."""
        self._count += 1
        guardian.needs_translation = True
        guardian.prefers_listening = listens
        guardian.channels = [ChannelPlan(ChannelKind.SMS, phone(self._count))]
        guardian.skills = tuple(
            SkillPlan(skill.tag, reads=not listens or skill.tag != guardian.skills[0].tag) for skill in guardian.skills
        )

    def _skills(self, languages: Languages) -> tuple[SkillPlan, ...]:
        skills = []
        for place, tag in enumerate(languages):
            reads = self._dice.random() < (0.1 if tag in _SPOKEN else 0.9 if place == 0 else 0.75)
            skills.append(SkillPlan(tag, reads or languages == ("nl",)))
        return tuple(skills)

    def _needs_translation(self, languages: Languages) -> bool:
        if languages == ("nl",):
            return False
        return self._dice.random() < (0.5 if "nl" in languages else 0.95)

    def _channels(self, first_name: str, last_name: str, languages: Languages) -> list[ChannelPlan]:
        orders = _CHANNELS_DUTCH if languages == ("nl",) else _CHANNELS_OTHER
        kinds = self._dice.choices(list(orders), list(orders.values()))[0]
        addresses = {
            ChannelKind.SMS: phone(self._count),
            ChannelKind.EMAIL: family_mail(first_name, last_name, self._count),
        }
        return [ChannelPlan(kind, addresses.get(ChannelKind(kind), ""), self._health(kind)) for kind in kinds]

    def _health(self, kind: str) -> str:
        """Return whether it works: one number or address in thirty does not."""
        if kind in (ChannelKind.LETTER, ChannelKind.IN_PERSON):
            return ChannelHealth.WORKING
        return self._dice.choices(
            [ChannelHealth.WORKING, ChannelHealth.UNTRIED, ChannelHealth.BROKEN], [0.88, 0.09, 0.03]
        )[0]

"""Everything that the compose page shows, gathered once per request."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.delivery.api import SmsEstimate
from schoolpoort.contexts.messages.forms.blocks import BlockForm, ChipOption
from schoolpoort.contexts.messages.forms.draft import LaterForm, WordsForm
from schoolpoort.contexts.messages.models import AudienceKind, Message, MessageVersion
from schoolpoort.contexts.messages.policies import asks_answer, purposes_of
from schoolpoort.contexts.messages.queries.drafts import classes_to_address, families_of
from schoolpoort.contexts.messages.services.audience import (
    USUAL_PURPOSES,
    AudienceLanguages,
    HouseholdShare,
    audience_of,
    languages_of_audience,
    languages_with_texts,
)
from schoolpoort.contexts.messages.services.corrections import correction_problems
from schoolpoort.contexts.messages.services.cost import sms_estimate
from schoolpoort.contexts.messages.services.preview import Preview, languages_to_preview, preview
from schoolpoort.contexts.messages.services.readiness import DraftProblem, past_days, problems_of
from schoolpoort.contexts.messages.services.rendering import fill_blocks, known_blocks
from schoolpoort.contexts.messages.views.compose_cards import (
    BlockCard,
    FamilyList,
    LanguageTab,
    block_card,
    family_list,
)
from schoolpoort.contexts.messages.views.compose_reading import Reading
from schoolpoort.contexts.people.api import DUTCH, SchoolClass
from schoolpoort.core import clock
from schoolpoort.core.language_names import name_for_reader
from schoolpoort.core.languages import language as named_language
from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.scope import Scope
from schoolpoort.engines.phrasebook import Block, format_date


@dataclass
class ComposePage:
    """The page of one draft. What is costly is computed when the template asks for it, once."""

    message: Message
    version: MessageVersion
    user: User
    whole_school: bool
    query: str = ""
    family_query: str = ""
    show_all: bool = False
    preview_language: str = ""
    show_problems: bool = False
    changed_elsewhere: bool = False
    words: WordsForm = field(default_factory=WordsForm)
    later: LaterForm = field(default_factory=LaterForm)
    seen_revision: str = ""
    audience_open: bool = False
    added: bool = False
    accepted: bool = False

    @cached_property
    def today(self) -> date:
        """The day that decides who is in which class."""
        return clock.today()

    @cached_property
    def correcting(self) -> bool:
        """Say whether this is a correction of a message that was sent."""
        return self.version.number > 1

    @property
    def revision(self) -> str:
        """What the next save must say it has seen: an old number stays old until somebody chooses."""
        return self.seen_revision if self.changed_elsewhere else str(self.message.revision)

    @property
    def attachments(self) -> list[str]:
        """The names of what was attached to the mail that this draft came from."""
        return str(self.message.attachment_names).splitlines()

    # --- the audience ---------------------------------------------------------------------------------------

    @cached_property
    def classes(self) -> list[SchoolClass]:
        """The classes that this person may write to."""
        return classes_to_address(self.user, self.message.organisation_id, self.whole_school, self.today)

    @cached_property
    def households(self) -> dict[UUID, HouseholdShare]:
        """The households of the audience."""
        return audience_of(self.message, self.today)

    @cached_property
    def languages(self) -> AudienceLanguages:
        """The languages that the law allows each guardian for this message."""
        guardians = [guardian for share in self.households.values() for guardian in share.guardians]
        purposes = purposes_of(known_blocks(self.version.blocks)) or USUAL_PURPOSES
        return languages_of_audience(Scope.of(self.message.organisation_id), guardians, purposes, self.today)

    @property
    def nobody_chosen(self) -> bool:
        """Say whether the first thing to do is to choose a class."""
        return self.message.audience == AudienceKind.CLASSES and not self.message.classes.all()

    @property
    def audience_name(self) -> str:
        """Whom it is for, in words."""
        if self.message.audience == AudienceKind.SCHOOL:
            return _("de hele school")
        names = [each.name for each in self.message.classes.all()]
        if self.message.audience == AudienceKind.HOUSEHOLDS:
            return _("gekozen gezinnen")
        if not names:
            return _("nog niemand")
        return ngettext("klas %(names)s", "klassen %(names)s", len(names)) % {"names": ", ".join(names)}

    @property
    def reach(self) -> str:
        """How many families and languages, in words."""
        families = len(self.households)
        languages = (
            len(self.tabs)
            if self.version.blocks or self.version.free_text
            else len(languages_with_texts(self.languages))
        )
        return _("%(families)s, %(languages)s") % {
            "families": ngettext("%(count)d gezin", "%(count)d gezinnen", families) % {"count": families},
            "languages": ngettext("%(count)d taal", "%(count)d talen", languages) % {"count": languages},
        }

    @property
    def send_label(self) -> str:
        """The words on the button."""
        families = len(self.households)
        return ngettext("Verstuur naar %(count)d gezin", "Verstuur naar %(count)d gezinnen", families) % {
            "count": families
        }

    @property
    def audience_kinds(self) -> list[ChipOption]:
        """The kinds of audience that this person may choose; never a language."""
        kinds = [AudienceKind.CLASSES, AudienceKind.HOUSEHOLDS]
        if self.whole_school:
            kinds.insert(1, AudienceKind.SCHOOL)
        return [ChipOption(kind, str(kind.label), kind == self.message.audience) for kind in kinds]

    @property
    def class_chips(self) -> list[ChipOption]:
        """The classes as chips."""
        chosen = {each.pk for each in self.message.classes.all()}
        return [ChipOption(str(each.pk), each.name, each.pk in chosen) for each in self.classes]

    @cached_property
    def families(self) -> FamilyList | None:
        """The families to choose from by hand: those of the chosen classes, else of all."""
        if self.message.audience != AudienceKind.HOUSEHOLDS:
            return None
        chosen_classes = {each.pk for each in self.message.classes.all()}
        among = [each for each in self.classes if each.pk in chosen_classes] or self.classes
        chosen = {each.pk for each in self.message.households.all()}
        families = families_of(self.message.organisation_id, among, self.today)
        return family_list(families, chosen, self.family_query)

    # --- the content ----------------------------------------------------------------------------------------

    @cached_property
    def block_forms(self) -> list[BlockForm]:
        """The inputs of each chosen block, with what is wrong beside them."""
        known = {block.id: block for block in known_blocks(self.version.blocks)}
        _filled, wrong = fill_blocks(self.version.blocks)
        problems = {each.position: each.sentences for each in wrong}
        forms = []
        for position, entry in enumerate(self.version.blocks):
            block = known.get(entry["block"]) or Block(entry["block"], 0, "admin", "plain", "none")
            # An input that is still empty is no mistake yet, until somebody presses send.
            shown = {
                name: sentence
                for name, sentence in problems.get(position, {}).items()
                if name in block.params and (self.show_problems or _filled_in(entry["params"].get(name)))
            }
            forms.append(BlockForm(block, entry["params"], position, shown))
        if self.added and forms:
            forms[-1].focus_first()
        return forms

    @property
    def results(self) -> list[BlockCard]:
        """The blocks that the search found; without a search, those that a mail pointed to."""
        catalogue = phrasebook()
        chosen = {entry["block"] for entry in self.version.blocks}
        if self.query:
            found: Sequence[Block] = catalogue.search(self.query, 5)
        elif self.show_all:
            found = catalogue.blocks()
        else:
            known: Mapping[str, Block] = {block.id: block for block in catalogue.blocks()}
            found = [known[each] for each in self.message.suggested_blocks if each in known and each not in chosen]
        return [block_card(block, block.id in chosen) for block in found]

    @property
    def needs_title(self) -> bool:
        """Say whether the teacher has to give a title, because no block does."""
        return not self.version.blocks

    @property
    def asks_answer(self) -> bool:
        """Say whether the day to answer by matters."""
        return asks_answer(known_blocks(self.version.blocks))

    @cached_property
    def reading(self) -> Reading:
        """How the teacher's own words read."""
        title = self.message.title if self.needs_title else ""
        return Reading(self.version.free_text, title, self.message.organisation.level_asked)

    # --- the preview ------------------------------------------------------------------------------------------

    @cached_property
    def tabs(self) -> list[LanguageTab]:
        """The languages in which this message will really be read."""
        tags = languages_to_preview(self.version, self.languages.tags)
        wanted = self.preview_language if self.preview_language in tags else _first_other(tags)
        found = [named_language(tag) for tag in tags]
        return [
            LanguageTab(tag, name_for_reader(each), each.own_name, each.direction, tag == wanted)
            for tag, each in zip(tags, found, strict=True)
        ]

    @cached_property
    def preview(self) -> Preview:
        """The draft as a parent sees it, in the chosen language."""
        language = next((tab.tag for tab in self.tabs if tab.current), DUTCH)
        classes = [each.name for each in self.message.classes.all()]
        author = self.message.author.get_full_name()
        return preview(self.message, self.version, language, author, classes[0] if len(classes) == 1 else "")

    # --- before sending ----------------------------------------------------------------------------------------

    @cached_property
    def problems(self) -> list[DraftProblem]:
        """What is still needed."""
        if self.correcting:
            return correction_problems(self.message, self.version)
        return problems_of(self.message, self.version, len(self.households))

    @property
    def past(self) -> list[str]:
        """The days that are over already, in words."""
        return [format_date(day, DUTCH) for day in past_days(self.version, self.today)]

    @cached_property
    def sms(self) -> SmsEstimate:
        """What the SMS messages of this sending will cost."""
        return sms_estimate(self.message, self.version, self.languages)

    @property
    def sms_price(self) -> str:
        """The cost in euro, as one says it in Flanders."""
        return f"€ {self.sms.price_cents // 100},{self.sms.price_cents % 100:02d}"

    @property
    def errors(self) -> dict[str, str]:
        """The sentences beside the fields of the page itself, once somebody pressed send."""
        return {each.field: each.sentence for each in reversed(self.problems)} if self.show_problems else {}


def _filled_in(raw: object) -> bool:
    """Say whether somebody typed or chose something."""
    return bool(raw.strip()) if isinstance(raw, str) else bool(raw)


def _first_other(tags: Sequence[str]) -> str:
    return tags[1] if len(tags) > 1 else tags[0]

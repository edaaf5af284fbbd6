"""What the pages about voices show: each language with its voice, and the text to read."""

from dataclasses import dataclass
from functools import cached_property

from django.urls import reverse

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.messages.models import Message, MessageVersion, Recording
from schoolpoort.contexts.messages.pages import BlockPart, block_parts
from schoolpoort.contexts.messages.queries.recordings import recordings_of
from schoolpoort.contexts.messages.services.readiness import content_problems
from schoolpoort.contexts.messages.services.recordings import languages_to_record, text_digest
from schoolpoort.contexts.messages.services.rendering import Body, blocks_of
from schoolpoort.contexts.messages.services.spoken_text import bodies_to_read, digest_of
from schoolpoort.contexts.messages.sound import LONGEST_SECONDS
from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.core.languages import Language
from schoolpoort.core.languages import language as named_language

#: Stands where each family sees the name of its own child: a voice reads for all families.
_ANY_CHILD = "uw kind"


@dataclass(frozen=True)
class LanguageVoice:
    """One language in which a message may be read aloud, and its voice if there is one.

    `outdated`: the text changed since. `may_remove`: it is the visitor's to take away.
    """

    tag: str
    language: Language
    address: str
    current: bool
    recording: Recording | None
    outdated: bool
    may_remove: bool


@dataclass
class RecordingPage:
    """The page on which one message is read aloud in one language."""

    message: Message
    version: MessageVersion
    user: User
    wanted: str

    @cached_property
    def tags(self) -> list[str]:
        """The languages that may be recorded, Dutch first."""
        return languages_to_record(self.message, self.version)

    @property
    def tag(self) -> str:
        """The language that is read now."""
        return self.wanted if self.wanted in self.tags else DUTCH

    @cached_property
    def bodies(self) -> dict[str, Body]:
        """The texts to read, by language; a language without texts in the catalogue is not among them."""
        return bodies_to_read(self.message, self.version, self.tags)

    @property
    def ready(self) -> bool:
        """Say whether the text is whole, so that a voice can read it."""
        return self.version.frozen_at is not None or not content_problems(self.message, self.version)

    @cached_property
    def voices(self) -> list[LanguageVoice]:
        """Every language with its voice."""
        found = {each.language: each for each in recordings_of(self.version)}
        digest = digest_of(self.bodies[DUTCH], self.version.free_text)
        tags = dict.fromkeys([*self.tags, *found])
        return [_voice(self.message, self.user, tag, found.get(tag), digest, tag == self.tag) for tag in tags]

    @property
    def current(self) -> LanguageVoice:
        """The language that is read now, with its voice."""
        return next(each for each in self.voices if each.tag == self.tag)

    @property
    def dutch(self) -> list[BlockPart]:
        """The Dutch text to read from."""
        return block_parts(blocks_of(self.bodies[DUTCH], _ANY_CHILD), self.version.blocks)

    @property
    def translated(self) -> list[BlockPart]:
        """The same in the language that is read, where the catalogue has it."""
        body = self.bodies.get(self.tag) if self.tag != DUTCH else None
        return block_parts(blocks_of(body, "…"), self.version.blocks) if body else []

    @property
    def longest(self) -> int:
        """After how many seconds the recorder stops by itself."""
        return LONGEST_SECONDS


def recorded_voices_of(message: Message, version: MessageVersion, user: User) -> list[LanguageVoice]:
    """Return the languages of a version that somebody reads aloud (1 query; the user's roles where there is one)."""
    found = recordings_of(version)
    digest = text_digest(message, version) if found else ""
    return [_voice(message, user, each.language, each, digest) for each in found]


def _voice(
    message: Message, user: User, tag: str, recording: Recording | None, digest: str, current: bool = False
) -> LanguageVoice:
    return LanguageVoice(
        tag=tag,
        language=named_language(tag),
        address=f"{reverse('messages:recordings', args=[message.pk])}?language={tag}",
        current=current,
        recording=recording,
        outdated=recording is not None and recording.text_digest != digest,
        may_remove=recording is not None and user.has_perm("messages.remove_recording", recording),
    )

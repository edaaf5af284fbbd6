"""What the SMS messages of a draft will cost, before anybody presses send."""

from schoolpoort.contexts.delivery.api import ChannelKind, SmsEstimate, sms_cost, usable_channels
from schoolpoort.contexts.messages.models import Message, MessageVersion
from schoolpoort.contexts.messages.policies import pick_channel
from schoolpoort.contexts.messages.queries.audience import channel_facts
from schoolpoort.contexts.messages.services.audience import AudienceLanguages
from schoolpoort.contexts.messages.services.preview import titles_in
from schoolpoort.contexts.messages.services.rendering import shown_language
from schoolpoort.contexts.messages.services.wording import Wording, link_url, sms_text
from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.core.scope import Scope

#: As long as a real one.
_SAMPLE_TOKEN = "a" * 16


def sms_estimate(message: Message, version: MessageVersion, languages: AudienceLanguages) -> SmsEstimate:
    """Return messages, parts and price for the guardians who would get an SMS now (1 query per 10,000 guardians)."""
    usable = usable_channels()
    if ChannelKind.SMS not in usable or not languages.chains:
        return sms_cost(message.organisation, [])
    facts = channel_facts(Scope.of(message.organisation_id), list(languages.chains))
    titles = titles_in(message, version, languages.tags)
    school = message.organisation.short_name or message.organisation.name
    texts: dict[str, str] = {}
    sent: list[str] = []
    numbers: set[str] = set()
    for guardian_id, channels in facts.items():
        channel = pick_channel(channels, usable, message.urgent)
        if channel is None or channel.kind != ChannelKind.SMS or channel.address in numbers:
            continue
        numbers.add(channel.address)
        language = shown_language(languages.chains[guardian_id], titles)
        if language not in texts:
            wording = Wording("messages.message", school, titles[DUTCH], language, titles[language])
            texts[language] = sms_text(wording, link_url(_SAMPLE_TOKEN))
        sent.append(texts[language])
    return sms_cost(message.organisation, sent)

"""Words of a parent's page in a template: the phrasebook, never gettext."""

from typing import Any

from django import template
from django.utils.safestring import SafeString

from schoolpoort.core.words import Words
from schoolpoort.design.pictograms import concepts
from schoolpoort.engines.phrasebook import Text

register = template.Library()


def _words(context: template.Context) -> Words:
    words = context.get("words") or context["page"].words
    assert isinstance(words, Words)
    return words


@register.simple_tag(takes_context=True)
def words(context: template.Context, message_id: str, **arguments: Any) -> SafeString:
    """Write one text of the phrasebook in the language of the page (`words` or `page.words` of the context)."""
    return _words(context).html(message_id, **arguments)


@register.simple_tag(takes_context=True)
def marked(context: template.Context, text: Text) -> SafeString:
    """Write a text with `lang` and `dir` where it is in another language than the page."""
    return _words(context).marked(text)


@register.filter
def has_picture(concept: str) -> bool:
    """Say whether there still is a picture: a message that was sent outlives a concept of the vocabulary."""
    return concept in concepts()


@register.simple_tag
def words_of(reader: Words, message_id: str) -> SafeString:
    """Write one text in the language of a given reader: for a page in several languages."""
    return reader.html(message_id)


@register.simple_tag(takes_context=True)
def channel_word(context: template.Context, kind: str) -> SafeString:
    """Write the name of a channel (a ChannelKind value) as a parent knows it."""
    return _words(context).html(f"settings-channel-{kind.replace('_', '-')}")

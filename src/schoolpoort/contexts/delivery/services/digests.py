"""The daily digest: the mails of one day to one address become one, in Dutch and in the reader's language."""

from collections.abc import Sequence
from html import escape

from schoolpoort.contexts.delivery.composers import Content
from schoolpoort.contexts.delivery.policies.sms_text import without_isolates
from schoolpoort.core.languages import language
from schoolpoort.core.phrases import phrase

_RULE = "\n\n" + "-" * 40 + "\n\n"


def digest_content(school: str, parts: Sequence[Content]) -> Content:
    """Return one mail that holds all parts in order; its own sentences stand first in Dutch, then in the language."""
    languages = _languages(parts)
    subject = phrase("digest-subject", ["nl"], school=school).text
    intros = [(tag, without_isolates(phrase("digest-intro", [tag], count=len(parts)).text)) for tag in languages]
    text = _RULE.join(["\n".join(intro for _, intro in intros), *(f"{part.subject}\n\n{part.text}" for part in parts)])
    html = ""
    if all(part.html for part in parts):
        html = _html(intros, parts)
    return Content(subject, text, html, parts[0].languages)


def _languages(parts: Sequence[Content]) -> list[str]:
    first = parts[0].languages[0] if parts[0].languages else "nl"
    return ["nl"] if first == "nl" else ["nl", first]


def _html(intros: Sequence[tuple[str, str]], parts: Sequence[Content]) -> str:
    lines = [f'<p lang="{tag}" dir="{language(tag).direction}">{escape(intro)}</p>' for tag, intro in intros]
    return "\n".join([*lines, *(f"<hr>\n{part.html}" for part in parts)])

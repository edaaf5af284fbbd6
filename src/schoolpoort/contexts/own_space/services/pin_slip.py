"""The paper with a PIN: what it is for, in Dutch and in the guardian's language, and a code to scan."""

from django.conf import settings
from django.urls import reverse

from schoolpoort.contexts.people.api import DUTCH, Guardian, languages_for, languages_of
from schoolpoort.core import clock
from schoolpoort.core.languages import language as named_language
from schoolpoort.core.words import Words
from schoolpoort.design.print import Letter, LetterLabels, LetterText, Section, render_letters
from schoolpoort.engines.phrasebook import strip_isolates


def slip_pdf(guardian: Guardian, pin: str) -> bytes:
    """Return the paper as a PDF. Raises PrintError where it cannot be made."""
    allowed = languages_for(languages_of(guardian), ("service",), clock.today())
    own = Words.of(allowed)
    school = guardian.organisation
    letter = Letter(
        school_name=school.name,
        school_address=tuple(line for line in (school.street, f"{school.postcode} {school.town}".strip()) if line),
        household_label=guardian.full_name,
        child_names=(),
        class_name="",
        reference="",
        reply_hint=f"{settings.BASE_URL}{reverse('own_space:home')}",
        dutch=_text(Words.of([DUTCH]), pin),
        translation=_text(own, pin) if _speaks_own(own) else None,
        qr_url=f"{settings.BASE_URL}{reverse('own_space:home')}",
    )
    return render_letters([letter], title=own.text("own-space-pin-slip-title").text)


def _speaks_own(words: Words) -> bool:
    """Say whether the paper has words in the guardian's own language; Dutch twice would say nothing."""
    return words.text("own-space-pin-slip-title").language != DUTCH


def _text(words: Words, pin: str) -> LetterText:
    said = words.text("own-space-pin-slip-title")
    return LetterText(
        language=said.language,
        direction=said.direction,
        title=strip_isolates(said.text),
        sections=(
            Section(
                # The largest figures that a letter has.
                amount=f"{pin[:3]} {pin[3:]}",
                paragraphs=(
                    strip_isolates(words.text("own-space-pin-slip-text").text),
                    strip_isolates(words.text("own-space-pin-slip-keep").text),
                ),
            ),
        ),
        labels=LetterLabels(scan=strip_isolates(words.text("own-space-title").text), qr_alt="QR"),
        language_name=named_language(said.language).own_name,
    )

"""Printing letters: which ones, many of them by a job, and saying that they were printed.

The file that a job makes holds names and addresses. So it is encrypted, its name cannot be guessed without the
installation's keys, only the one who asked for it gets it, and it is gone after a day.
"""

import base64
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from django.conf import settings
from django.db.models import QuerySet

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.delivery.api import mark_printed
from schoolpoort.contexts.messages.models import Message, Recipient
from schoolpoort.contexts.messages.queries.board import visible_recipients
from schoolpoort.contexts.messages.queries.paper import letters_waiting_for, newest_letter, with_letters_to_print
from schoolpoort.contexts.messages.services.letters import letters_pdf
from schoolpoort.core import audit, clock
from schoolpoort.core.encryption import decrypt, encrypt, lookup_hash, lookup_hashes
from schoolpoort.core.jobs import Progress, start_with_progress
from schoolpoort.core.models import JobProgress
from schoolpoort.core.scope import Scope

PRINT_JOB = "messages.print_letters"

#: So many letters are made while somebody waits, in less than a second; more are made by a job.
AT_ONCE = 30

#: A file of letters is printed on the day that it was made.
KEPT_SECONDS = 24 * 3600


@dataclass(frozen=True)
class LetterChoice:
    """Which letters of a message: all that somebody may see, or only some classes, some families, those that wait.

    `until` is the newest letter that waited when the choice was made: what came later was not on that paper.
    """

    classes: tuple[UUID, ...] = ()
    recipients: tuple[UUID, ...] = ()
    waiting: bool = False
    until: UUID | None = None

    def words(self) -> list[str]:
        """Return the choice as arguments of a job: ids with their kind before them."""
        found = [f"class:{each}" for each in self.classes] + [f"recipient:{each}" for each in self.recipients]
        return found + (["waiting:"] if self.waiting else []) + ([f"until:{self.until}"] if self.until else [])

    @classmethod
    def of_words(cls, words: Sequence[str]) -> "LetterChoice":
        """Return the choice that `words()` wrote."""
        pairs = [word.partition(":")[::2] for word in words]
        ids = [(kind, UUID(value)) for kind, value in pairs if value]
        return cls(
            classes=tuple(value for kind, value in ids if kind == "class"),
            recipients=tuple(value for kind, value in ids if kind == "recipient"),
            waiting=("waiting", "") in pairs,
            until=next((value for kind, value in ids if kind == "until"), None),
        )


def chosen_recipients(message: Message, user: User, choice: LetterChoice) -> QuerySet[Recipient]:
    """Return the families of a choice, as far as this person may see them."""
    whole_school = user.has_perm("messages.address_whole_school", message)
    rows: QuerySet[Recipient] = visible_recipients(message, user, whole_school, clock.today()).order_by()
    if choice.classes:
        rows = rows.filter(school_class_id__in=choice.classes)
    if choice.recipients:
        rows = rows.filter(pk__in=choice.recipients)
    return with_letters_to_print(rows, message) if choice.waiting else rows


def letters_at_once(message: Message, user: User, recipients: Sequence[Recipient]) -> bytes:
    """Return the letters of a few families as one PDF. Raises NothingToPrint and PrintError."""
    content = letters_pdf(message, recipients)
    _record(message, user, "made letters")
    return content


def start_letters(message: Message, user: User, choice: LetterChoice) -> JobProgress:
    """Start the job that makes the letters of a choice; the row is its progress bar."""
    scope = Scope.of(message.organisation_id)
    _record(message, user, "made letters")
    return start_with_progress(
        PRINT_JOB,
        message.pk,
        message.organisation_id,
        *replace(choice, until=newest_letter(scope)).words(),
        organisation_id=message.organisation_id,
        started_by=user.pk,
    )


def make_letters(progress_id: UUID, message_id: UUID, organisation_id: UUID, words: Sequence[str]) -> None:
    """Make the file of letters that somebody asked for; safe to run twice, and it can be stopped."""
    asked = JobProgress.objects.get(pk=progress_id)
    if asked.finished:
        return
    message = Message.objects.within(Scope.of(organisation_id)).select_related("organisation").get(pk=message_id)
    user = User.objects.get(pk=str(asked.started_by))
    recipients = list(chosen_recipients(message, user, LetterChoice.of_words(words)))
    with Progress.of(progress_id) as bar:
        bar.total(len(recipients))
        made = 0

        def report(done: int, _total: int) -> None:
            nonlocal made
            bar.step(max(0, done - made))
            made = max(made, done)
            bar.check()

        _store(progress_id, letters_pdf(message, recipients, report))


def mark_as_printed(message: Message, user: User, choice: LetterChoice) -> int:
    """Say that the letters of a choice are on paper; return how many waited for that."""
    if choice.until is None:
        return 0
    recipients = chosen_recipients(message, user, replace(choice, waiting=False))
    printed = mark_printed(letters_waiting_for(recipients, message, choice.until))
    if printed:
        _record(message, user, "printed letters")
    return printed


def stored_letters(progress_id: UUID) -> bytes | None:
    """Return the file that a job made, or None when it is gone. The caller checked whose it is."""
    for name in lookup_hashes(str(progress_id), purpose="letters"):
        path = _folder() / name
        if path.exists():
            return base64.b64decode(decrypt(path.read_text()))
    return None


def forget_letters() -> int:
    """Remove the files that are older than a day; return how many."""
    oldest = time.time() - KEPT_SECONDS
    old = [path for path in _folder().glob("*") if path.stat().st_mtime < oldest]
    for path in old:
        path.unlink(missing_ok=True)
    return len(old)


def _folder() -> Path:
    return Path(settings.HOME) / "files" / "letters"


def _store(progress_id: UUID, content: bytes) -> None:
    """Write the whole file or nothing, readable for this installation's user only."""
    folder = _folder()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / lookup_hash(str(progress_id), purpose="letters")
    part = path.with_suffix(".part")
    part.unlink(missing_ok=True)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(encrypt(base64.b64encode(content).decode()))
    part.replace(path)


def _record(message: Message, user: User, action: str) -> None:
    audit.record(
        action,
        actor=audit.Actor("user", user.pk),
        organisation_id=message.organisation_id,
        subject="Message",
        subject_id=message.pk,
    )

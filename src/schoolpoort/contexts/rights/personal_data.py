"""What `rights` holds about a guardian: complaints, requests, and who looked."""

from collections.abc import Sequence
from uuid import UUID

from schoolpoort.contexts.rights.models import (
    Complaint,
    ComplaintMessage,
    ComplaintState,
    ComplaintWriter,
    DataExport,
    DataRequest,
)
from schoolpoort.contexts.rights.queries.complaints import complaints_of
from schoolpoort.contexts.rights.queries.who_looked import entries_about
from schoolpoort.contexts.rights.services.complaints import close_quietly
from schoolpoort.contexts.rights.services.who_looked import lines_of
from schoolpoort.core import clock
from schoolpoort.core.personal_data import (
    Erased,
    Fact,
    PersonalDataHolder,
    PersonalSection,
    Record,
    register_holder,
)
from schoolpoort.core.scope import Scope

#: A copy lists the newest looks; the page "who looked" has them all.
MOST_LOOKS = 1000

_STATES = {
    ComplaintState.NEW: "rights-complaint-new",
    ComplaintState.OPEN: "rights-complaint-open",
    ComplaintState.CLOSED: "rights-complaint-closed",
}


def collect(scope: Scope, guardian_ids: Sequence[UUID]) -> list[PersonalSection]:
    """Return complaints with all messages, requests, and who looked (15 queries)."""
    complaints = [_complaint(each) for each in complaints_of(scope, guardian_ids)]
    messages = [_message(each) for found in complaints_of(scope, guardian_ids) for each in found.messages.all()]
    requests = DataRequest.objects.within(scope).filter(guardian_id__in=guardian_ids).order_by("asked_at", "pk")
    entries = list(entries_about(scope, guardian_ids, clock.now())[:MOST_LOOKS])
    return [
        PersonalSection("data-section-complaints", (*complaints, *messages)),
        PersonalSection("data-section-requests", tuple(_request(each) for each in requests)),
        PersonalSection(
            "data-section-looked",
            tuple(
                (
                    Fact("data-field-date", line.at),
                    Fact("data-field-who", line.name) if line.name else Fact("data-field-who", phrase=line.role),
                    Fact("data-field-state", phrase=line.did),
                    Fact("data-field-what", phrase=line.what),
                )
                for line in lines_of(scope, entries)
            ),
        ),
    ]


def _complaint(complaint: Complaint) -> Record:
    facts = [
        Fact("data-field-date", complaint.created_at),
        Fact("data-field-who", complaint.reader.get_full_name()),
        Fact("data-field-state", phrase=_STATES[ComplaintState(complaint.state)]),
    ]
    if complaint.phrase:
        facts.append(Fact("data-field-what", phrase=complaint.phrase))
    return tuple(facts)


def _message(message: ComplaintMessage) -> Record:
    who = (
        Fact("data-field-who", phrase="rights-you")
        if message.writer == ComplaintWriter.GUARDIAN
        else Fact("data-field-who", message.complaint.reader.get_full_name())
    )
    text = Fact("data-field-text", message.text, language=message.language)
    return (Fact("data-field-date", message.at), who, text)


def _request(request: DataRequest) -> Record:
    facts = [
        Fact("data-field-date", request.asked_at),
        Fact("data-field-what", phrase=f"rights-request-{request.kind}"),
    ]
    if request.wanted:
        facts.append(Fact("data-field-text", request.wanted))
    if request.decided_at:
        facts.append(Fact("data-field-answer", phrase="data-yes" if request.state == "accepted" else "data-no"))
    if request.reason:
        facts.append(Fact("data-field-why", request.reason, language="nl"))
    return tuple(facts)


def erase(scope: Scope, guardian_ids: Sequence[UUID]) -> Erased:
    """Remove complaints and copies, and what was wanted in requests; that a request was decided stays."""
    complaints = Complaint.objects.within(scope).filter(guardian_id__in=guardian_ids)
    for complaint in complaints:
        close_quietly(complaint)
    removed = complaints.delete()[0]
    removed += DataExport.objects.within(scope).filter(guardian_id__in=guardian_ids).delete()[0]
    DataRequest.objects.within(scope).filter(guardian_id__in=guardian_ids).update(wanted="")
    return Erased({"rights": removed})


def merge(scope: Scope, keep: UUID, drop: UUID) -> None:
    """Let complaints and requests be those of the record that stays; copies are made anew."""
    DataExport.objects.within(scope).filter(guardian_id__in=[keep, drop]).delete()
    for model in (Complaint, DataRequest):
        model.objects.within(scope).filter(guardian_id=drop).update(guardian_id=keep)


register_holder(PersonalDataHolder("rights", 50, collect, erase, merge))

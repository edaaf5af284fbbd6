"""What guardians ask about their own data: complaints to a named person, a copy, a correction, an erasure."""

from schoolpoort.contexts.rights.models.complaints import (
    Complaint,
    ComplaintMessage,
    ComplaintState,
    ComplaintWriter,
    Confidant,
)
from schoolpoort.contexts.rights.models.exports import DataExport
from schoolpoort.contexts.rights.models.requests import DataRequest, DataRequestKind, DataRequestState, RequestedField

__all__ = [
    "Complaint",
    "ComplaintMessage",
    "ComplaintState",
    "ComplaintWriter",
    "Confidant",
    "DataExport",
    "DataRequest",
    "DataRequestKind",
    "DataRequestState",
    "RequestedField",
]

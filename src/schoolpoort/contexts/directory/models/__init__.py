"""The tables of the directory, after HSDS 3.0, and the rooms of open schools."""

from schoolpoort.contexts.directory.models.places import Location
from schoolpoort.contexts.directory.models.providers import Provider
from schoolpoort.contexts.directory.models.rooms import BookedQuarter, OpenRoom, RoomBooking
from schoolpoort.contexts.directory.models.services import (
    CostOption,
    Phone,
    Schedule,
    Service,
    ServiceArea,
    ServiceAtLocation,
    ServiceDescription,
    ServiceLanguage,
    ServiceNeed,
)
from schoolpoort.contexts.directory.models.uploads import DirectoryUpload, UploadKind

__all__ = [
    "BookedQuarter",
    "CostOption",
    "DirectoryUpload",
    "Location",
    "OpenRoom",
    "Phone",
    "Provider",
    "RoomBooking",
    "Schedule",
    "Service",
    "ServiceArea",
    "ServiceAtLocation",
    "ServiceDescription",
    "ServiceLanguage",
    "ServiceNeed",
    "UploadKind",
]

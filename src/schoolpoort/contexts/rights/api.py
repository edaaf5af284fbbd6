"""What the pages above may use of `rights`."""

from schoolpoort.contexts.rights.models import RequestedField
from schoolpoort.contexts.rights.services.complaints import NobodyToRead, name_confidant, tell_complaint
from schoolpoort.contexts.rights.services.data_requests import ask_correction, erase_guardian

__all__ = ["NobodyToRead", "RequestedField", "ask_correction", "erase_guardian", "name_confidant", "tell_complaint"]

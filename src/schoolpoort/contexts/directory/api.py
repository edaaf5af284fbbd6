"""What others may use of `directory`."""

from schoolpoort.contexts.directory.distances import Point, centroid, kilometres
from schoolpoort.contexts.directory.drafts import EntryDraft, PlaceDraft, Price, ProviderDraft, Times
from schoolpoort.contexts.directory.models import OpenRoom, RoomBooking, Service
from schoolpoort.contexts.directory.queries.public import Hits, Search, find, public_entry
from schoolpoort.contexts.directory.services.saving import confirm_entry, retire_entry, save_entry
from schoolpoort.contexts.directory.typed import (
    WrongText,
    read_ages,
    read_phones,
    read_prices,
    read_spoken,
    read_times,
)

__all__ = [
    "EntryDraft",
    "Hits",
    "OpenRoom",
    "PlaceDraft",
    "Point",
    "Price",
    "ProviderDraft",
    "RoomBooking",
    "Search",
    "Service",
    "Times",
    "WrongText",
    "centroid",
    "confirm_entry",
    "find",
    "kilometres",
    "public_entry",
    "read_ages",
    "read_phones",
    "read_prices",
    "read_spoken",
    "read_times",
    "retire_entry",
    "save_entry",
]

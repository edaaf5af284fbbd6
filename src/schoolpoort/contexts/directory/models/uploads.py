"""A file with entries between its dry run and its saving."""

from django.db import models

from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Retention, technical
from schoolpoort.core.scope import ScopedModel


class UploadKind(models.TextChoices):
    """What sort of file it is."""

    SPREADSHEET = "spreadsheet"
    HSDS = "hsds"


class DirectoryUpload(ScopedModel):
    """A file that was handed in and checked; it goes when it is saved or stopped, and after a week."""

    is_open_data = True

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    kind = models.CharField(max_length=12, choices=UploadKind.choices)
    content = models.BinaryField()
    file_name = models.CharField(max_length=120, blank=True)
    uploaded_at = models.DateTimeField()

    privacy = technical("to check a file with entries before it is saved", Retention.THIRTY_DAYS)

    def __str__(self) -> str:
        return f"{self.kind} of {self.uploaded_at:%Y-%m-%d}"

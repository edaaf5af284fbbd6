"""What all rows of the directory share: they are open data, without a word about a private person."""

from django.db import models

from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import technical
from schoolpoort.core.scope import ScopedModel


class OpenDataModel(ScopedModel):
    """A row of the directory. `organisation` is who maintains it; everybody may read it.

    `source_id` is the id of an import's source; the same one again is the same row.
    """

    is_open_data = True

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)

    privacy = technical("to tell families who helps near them")

    class Meta:
        abstract = True

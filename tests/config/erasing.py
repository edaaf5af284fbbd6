"""What happens in a town after a backup was made: somebody is erased, and a consent is taken back."""

import json
import subprocess
import sys
from collections.abc import Mapping

from tests.config.homes import ROOT

#: One guardian whose children left is erased; another says yes and then no about photos, and a third no and then yes.
_AFTER_THE_BACKUP = """
import django, json
django.setup()
from django.db import transaction
from schoolpoort.contexts.people.api import Child, ConsentPurpose, ConsentSource, Guardian, Guardianship, Said
from schoolpoort.contexts.people.api import say_about_photos
from schoolpoort.contexts.rights.api import erase_guardian
from schoolpoort.core import audit, clock

with transaction.atomic():
    erased, withdrew, changed = Guardian.unscoped.order_by("pk")[:3]
    erased.gone_since = clock.today()
    erased.save()
    erase_guardian(erased, audit.SYSTEM)
    for guardian, words in ((withdrew, (True, False)), (changed, (False, True))):
        tie = Guardianship.unscoped.filter(guardian=guardian).select_related("child").first()
        tie.parental_authority = True
        tie.save()
        for word in words:
            say_about_photos(guardian, tie.child, [ConsentPurpose.PHOTO_WEBSITE], word, Said(ConsentSource.OWN_SPACE))
print(json.dumps([str(each.pk) for each in (erased, withdrew, changed)]))
"""

_NOW = """
import django, json, sys
django.setup()
from schoolpoort.contexts.people.api import Channel, Consent, Guardian
erased, withdrew, changed = json.loads(sys.argv[1])
print(json.dumps({
    "name": Guardian.unscoped.get(pk=erased).first_name,
    "channels": Channel.unscoped.filter(guardian_id=erased).count(),
    "words": [
        list(Consent.unscoped.filter(guardian_id=key).values_list("given", flat=True)) for key in (withdrew, changed)
    ],
}))
"""


def _told(code: str, environment: Mapping[str, str], *words: str) -> object:
    given = {**environment, "DJANGO_SETTINGS_MODULE": "schoolpoort.config.settings"}
    done = subprocess.run(
        [sys.executable, "-c", code, *words], env=given, cwd=ROOT, check=True, capture_output=True, text=True
    )
    return json.loads(done.stdout.splitlines()[-1])


def live_on(environment: Mapping[str, str]) -> list[str]:
    """Let the days after the backup pass; return the ids of who was erased, who withdrew, and who changed to a yes."""
    found = _told(_AFTER_THE_BACKUP, environment)
    assert isinstance(found, list)
    return found


def see(environment: Mapping[str, str], ids: list[str]) -> dict[str, object]:
    """Return what the database says of them now."""
    found = _told(_NOW, environment, json.dumps(ids))
    assert isinstance(found, dict)
    return found

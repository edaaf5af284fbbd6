"""The text that a voice reads: the same content in every language, known by the digest of the Dutch."""

import hashlib
import json
from collections.abc import Sequence

from schoolpoort.contexts.messages.models import Message, MessageVersion, Rendering
from schoolpoort.contexts.messages.services.preview import draft_bodies
from schoolpoort.contexts.messages.services.rendering import Body
from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.core.scope import Scope


def bodies_to_read(message: Message, version: MessageVersion, tags: Sequence[str]) -> dict[str, Body]:
    """Return a version in Dutch and in those of `tags` that have one: frozen, or as they stand (1 query)."""
    if version.frozen_at is None:
        return draft_bodies(message, version, tags)
    rows = Rendering.objects.within(Scope.of(version.organisation_id)).filter(version=version)
    return {row.language: row.body for row in rows if row.language in {DUTCH, *tags}}


def digest_of(dutch: Body, free_text: str) -> str:
    """Return the digest (64 hex digits) of what the Dutch says; marks, pictures and versions of blocks do not count."""
    blocks = [
        [
            block["title"],
            block["text"],
            block["do"],
            block["amount"],
            block["place"],
            [[day["iso"], day["time"], day["time_until"]] for day in block["dates"]],
            [item["label"] for item in block["items"]],
        ]
        for block in dutch["blocks"]
    ]
    said = [dutch["title"], blocks, free_text.strip()]
    return hashlib.sha256(json.dumps(said, ensure_ascii=False).encode()).hexdigest()

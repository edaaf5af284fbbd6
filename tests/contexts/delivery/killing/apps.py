from collections.abc import Sequence
from uuid import UUID

from django.apps import AppConfig


class KillingConfig(AppConfig):
    """Registers the composer whose deliveries the workers send while they are killed."""

    name = "tests.contexts.delivery.killing"
    label = "killing"

    def ready(self) -> None:
        from schoolpoort.contexts.delivery import api

        class Composer:
            def compose(self, subject_ids: Sequence[UUID], channel: str) -> dict[UUID, api.Content]:
                return {each: api.Content("De Linde: zwemmen", f"Morgen zwemmen. {each}") for each in subject_ids}

        api.register_composer("killing.note", Composer())

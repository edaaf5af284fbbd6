"""Type once: a text from another program becomes a draft of a teacher."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy
from ninja import Router
from ninja.responses import Status

from schoolpoort.api.door import ApiKeyBearer
from schoolpoort.api.keys import record_call
from schoolpoort.api.models import ApiKey, ApiScope
from schoolpoort.api.operations.answers import answers
from schoolpoort.api.problems import Problem
from schoolpoort.api.replies import Answer, once
from schoolpoort.api.schemas import DraftIn, DraftOut
from schoolpoort.contexts.messages.api import NoAuthor, receive_text
from schoolpoort.contexts.people.api import classes_on
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope

router = Router(tags=["messages"])


@router.post(
    "/messages/drafts",
    auth=ApiKeyBearer(ApiScope.MESSAGES_DRAFT),
    response=answers({201: DraftOut}, 400, 404, 409, 413),
    operation_id="makeDraft",
)
def make_draft(request: HttpRequest, given: DraftIn) -> Status[Any]:
    """Make a draft for a colleague of a class, as a mail to the class's own address does. Nothing leaves by itself."""
    key: ApiKey = request.auth  # type: ignore[attr-defined]

    def act() -> Answer:
        classes = classes_on(Scope.of(key.organisation_id), clock.today())
        school_class = classes.filter(pk=given.class_id).first()
        if school_class is None:
            raise Problem(404, "no-class", gettext_lazy("Deze klas is er niet. Kijk bij /organisation."))
        try:
            message = receive_text(school_class, given.author_email, given.subject, given.text)
        except NoAuthor as error:
            detail = gettext_lazy("Deze klas heeft geen collega met dit e-mailadres.")
            raise Problem(422, "no-author", detail) from error
        record_call("drafted", key, "Message", message.pk)
        address = settings.BASE_URL + reverse("messages:compose", args=[message.pk])
        return 201, {"id": str(message.pk), "address": address}

    return Status(*once(request, key, request.body, act))

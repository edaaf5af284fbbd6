"""What who looks for a helper chooses: whom, in which order, and when where nobody knows the time yet."""

from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from schoolpoort.contexts.support.models import Supporter
from schoolpoort.core import clock


class InviteForm(forms.Form):
    """The chosen proposals, another supporter instead, the time, and whether all are asked at once."""

    chosen = forms.MultipleChoiceField(required=False, widget=forms.CheckboxSelectMultiple)
    other = forms.ChoiceField(
        required=False, label=_("Iemand anders kiezen"), help_text=_("Jij beslist. Het voorstel is alleen hulp.")
    )
    day = forms.DateField(required=False, label=_("Dag"), widget=forms.DateInput({"type": "date"}))
    starts = forms.TimeField(required=False, label=_("Uur"), widget=forms.TimeInput({"type": "time"}))
    open_call = forms.BooleanField(
        required=False,
        label=_("Vraag iedereen tegelijk"),
        help_text=_("Wie eerst ja zegt, helpt. Anders vragen we hen een voor een."),
    )

    def __init__(self, data: Any, *, proposed: list[UUID], supporters: list[Supporter]) -> None:
        super().__init__(data)
        self.fields["chosen"].choices = [(str(pk), str(pk)) for pk in proposed]  # type: ignore[attr-defined]
        names = [(str(each.pk), str(each)) for each in supporters]
        self.fields["other"].choices = [("", _("Niemand anders")), *names]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Ask for somebody, and for a time where another supporter is chosen."""
        data: dict[str, Any] = super().clean() or {}
        if not data.get("chosen") and not data.get("other"):
            self.add_error(None, _("Kies wie je wilt vragen."))
        day = data.get("day")
        if day and day < clock.today():
            self.add_error("day", _("Deze dag is voorbij. Kies een andere dag."))
        if bool(day) != bool(data.get("starts")):
            self.add_error("day" if not day else "starts", _("Vul de dag en het uur in."))
        return data

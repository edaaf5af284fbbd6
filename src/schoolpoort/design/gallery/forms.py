"""A form that is only there to show what fields look like; nothing reads what is filled in."""

from django import forms


class ExampleForm(forms.Form):
    """One field of each kind."""

    title = forms.CharField(label="Titel", help_text="Kort en duidelijk. Ten hoogste 42 tekens.", max_length=42)
    day = forms.DateField(label="Dag", widget=forms.DateInput(attrs={"type": "date"}))
    text = forms.CharField(label="Wil je er zelf iets bij schrijven?", widget=forms.Textarea, required=False)
    school_class = forms.ChoiceField(label="Klas", choices=[("", "Kies een klas"), ("2a", "2A"), ("2b", "2B")])
    channels = forms.MultipleChoiceField(
        label="Hoe sturen we het?",
        choices=[("sms", "sms"), ("mail", "e-mail"), ("letter", "brief")],
        widget=forms.CheckboxSelectMultiple,
    )
    urgent = forms.BooleanField(label="Dit is dringend", required=False)


def filled_wrongly() -> ExampleForm:
    """Return the form as it comes back with errors."""
    form = ExampleForm(data={"title": "x" * 50, "day": "31/02/2027"}, auto_id="wrong_%s")
    form.fields["day"].error_messages["invalid"] = "Deze dag bestaat niet. Kies een dag in de kalender."
    return form

"""Addresses of `messages`: what a family opens. Each page also exists under one of the reader's other languages."""

from django.urls import URLPattern, path

from schoolpoort.contexts.messages.views import parent_answers, parent_message, parent_settings

_PAGES = (
    ("", parent_message.parent, "parent"),
    ("/answer", parent_answers.answer, "parent_answer"),
    ("/question", parent_answers.question, "parent_question"),
    ("/help", parent_answers.help_wanted, "parent_help"),
    ("/sign", parent_answers.sign, "parent_sign"),
    ("/thanks", parent_message.thanks, "parent_thanks"),
    ("/nummer", parent_message.still_yours, "parent_still_yours"),
    ("/agenda.ics", parent_message.agenda, "parent_agenda"),
    ("/instellingen", parent_settings.settings, "parent_settings"),
    ("/instellingen/ok", parent_settings.settings_saved, "parent_settings_saved"),
)

urlpatterns: list[URLPattern] = [
    path("b/<str:token>/ask", parent_settings.ask_link, name="parent_ask_link"),
    path("b/<str:token>/voice/<str:voice>", parent_message.voice, name="parent_voice"),
    *(path(f"b/<str:token>{end}", view, name=name) for end, view, name in _PAGES),
    *(path(f"b/<str:token>/taal/<str:lang>{end}", view, name=name) for end, view, name in _PAGES),
    path("b/", parent_message.no_such_link, name="parent_no_link"),
    path("b/<path:rest>", parent_message.no_such_link, name="parent_no_such_link"),
]

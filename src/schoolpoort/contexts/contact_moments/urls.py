"""Addresses of `contact_moments`."""

from django.urls import path

from schoolpoort.contexts.contact_moments.views import cards, going_round, ladder, own_notes, partners, reading_along
from schoolpoort.contexts.contact_moments.views import round as round_views

app_name = "contact_moments"
urlpatterns = [
    path("m/", round_views.gate, name="round"),
    path("m/worker.js", round_views.worker, name="worker"),
    path("m/worried", round_views.worried, name="worried"),
    path("guardians/<uuid:guardian_id>/card", cards.card, name="card"),
    path("going-round/", going_round.index, name="going-round"),
    path("choose-help/", ladder.choose, name="choose-help"),
    path("guardians/<uuid:guardian_id>/choose-help", ladder.choose_for, name="choose-help-for"),
    path("interpreters/new", ladder.book, name="book"),
    path("guardians/<uuid:guardian_id>/interpreter", ladder.book_for, name="book-for"),
    path("interpreters/<uuid:booking_id>/", ladder.booking, name="booking"),
    path("interpreters/<uuid:booking_id>/note", ladder.move, name="booking-move"),
    path("interpreters/<uuid:booking_id>/paper", ladder.paper, name="booking-paper"),
    path("partners/", partners.index, name="partners"),
    path("shared-notes/", reading_along.index, name="shared"),
    path("shared-notes/<uuid:record_id>/", reading_along.notes, name="shared-notes"),
    path("mijn/gesprekken/", own_notes.own_notes, name="own-notes"),
    path("mijn/gesprekken/<uuid:record_id>/vraag", own_notes.ask, name="own-notes-ask"),
]

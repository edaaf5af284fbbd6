"""Addresses of `own_space`: under /mijn/ for guardians, and the PIN's page for staff."""

from django.urls import path

from schoolpoort.contexts.own_space.views import entry, home, pins, schools, settings

app_name = "own_space"
urlpatterns = [
    path("mijn/", home.home, name="home"),
    path("mijn/in/", entry.entry, name="entry"),
    path("mijn/in/code", entry.code, name="code"),
    path("mijn/in/wie", entry.fact, name="fact"),
    path("mijn/uit", home.sign_out, name="sign-out"),
    path("mijn/uit/overal", home.sign_out_everywhere, name="sign-out-everywhere"),
    path("mijn/instellingen", settings.settings, name="settings"),
    path("mijn/nummer", settings.add_number, name="add-number"),
    path("mijn/nummer/code", settings.number_code, name="number-code"),
    path("mijn/nummer/weg", settings.take_number_away, name="remove-number"),
    path("mijn/nummer/ok", settings.still_mine, name="still-mine"),
    path("mijn/scholen", schools.schools, name="schools"),
    path("mijn/scholen/<uuid:record_id>/weg", schools.leave, name="leave-school"),
    path("families/guardians/<uuid:guardian_id>/pin", pins.pin, name="pin"),
    path("families/guardians/<uuid:guardian_id>/pin/slip", pins.slip, name="pin-slip"),
]

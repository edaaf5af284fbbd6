"""Addresses about adults who help: for everybody, for the coordinator, and their own place."""

from django.urls import path

from schoolpoort.contexts.support.views import own_place, people, public, supporter

urlpatterns = [
    path("helpers/", public.roles, name="roles"),
    path("helpers/sign-up/<uuid:organisation_id>/", public.sign_up, name="sign-up"),
    path("helpers/code/<uuid:sign_up_id>/", public.code, name="sign-up-code"),
    path("support/people/", people.index, name="people"),
    path("support/people/new", people.new, name="new-supporter"),
    path("support/people/settings", people.settings, name="people-settings"),
    path("support/people/list.csv", people.export, name="people-export"),
    path("support/people/<uuid:supporter_id>/", supporter.show, name="supporter"),
    path("support/people/<uuid:supporter_id>/edit", supporter.edit, name="edit-supporter"),
    path("support/people/<uuid:supporter_id>/check", supporter.check, name="supporter-check"),
    path("support/people/<uuid:supporter_id>/state", supporter.state, name="supporter-state"),
    path("support/people/<uuid:supporter_id>/block", supporter.block, name="supporter-block"),
    path("my-help/", own_place.place, name="place"),
    path("my-help/calendar", own_place.change_feed, name="place-feed"),
    path("my-help/week/", own_place.week, name="place-week"),
    path("my-help/week/day", own_place.other_day, name="place-day"),
    path("my-help/week/rest", own_place.rest, name="place-rest"),
    path("my-help/languages/", own_place.languages, name="place-languages"),
    path("my-help/given/", own_place.given, name="place-given"),
    path("my-help/known/", own_place.known, name="place-known"),
    path("my-help/stop", own_place.stop, name="place-stop"),
]

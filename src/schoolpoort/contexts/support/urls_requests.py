"""Addresses about requests for help: a guardian's own, a supporter's invitation, and who looks for a helper."""

from django.urls import path

from schoolpoort.contexts.support.views import coordination, invitation, on_behalf, overview, own_help

urlpatterns = [
    path("mijn/hulp/", own_help.own_help, name="own-help"),
    path("mijn/hulp/vraag/<slug:kind>/", own_help.choose_school, name="own-school"),
    path("mijn/hulp/vraag/<uuid:organisation_id>/<slug:kind>/", own_help.ask, name="own-ask"),
    path("mijn/hulp/vraag/<uuid:organisation_id>/<slug:kind>/sturen", own_help.send, name="own-send"),
    path("mijn/hulp/<uuid:request_id>/meer/", own_help.more, name="own-more"),
    path("mijn/hulp/<uuid:request_id>/bewaren", own_help.keep_more, name="own-keep-more"),
    path("mijn/hulp/<uuid:request_id>/terug", own_help.take_back, name="own-take-back"),
    path("mijn/hulp/hielp/<uuid:promise_id>", own_help.closing, name="own-closing"),
    path("h/<str:token>", invitation.invitation, name="invitation"),
    path("h/<str:token>/answer", invitation.answer, name="invitation-answer"),
    path("h/<str:token>/ill", invitation.ill, name="invitation-ill"),
    path("h/<str:token>/closing", invitation.closing, name="invitation-closing"),
    path("h/<str:token>/calendar", invitation.change_feed, name="invitation-feed"),
    path("helpers/calendar/<str:feed_token>.ics", invitation.feed, name="feed"),
    path("support/", coordination.index, name="needs"),
    path("support/batch", coordination.batch, name="batch"),
    path("support/overview/", overview.overview, name="overview"),
    path("support/new/", on_behalf.find, name="find-guardian"),
    path("support/new/<uuid:guardian_id>/", on_behalf.ask, name="ask-for-guardian"),
    path("support/recruiting/", coordination.recruiting, name="recruiting"),
    path("support/<uuid:request_id>/", coordination.show, name="request"),
    path("support/<uuid:request_id>/invite", coordination.send_invitations, name="invite"),
    path("support/<uuid:request_id>/close", coordination.close, name="close-request"),
]

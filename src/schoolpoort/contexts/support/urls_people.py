"""Addresses about adults who help: for everybody, for the coordinator, and their own place."""

from django.urls import path

from schoolpoort.contexts.support.views import public

urlpatterns = [
    path("helpers/", public.roles, name="roles"),
    path("helpers/sign-up/<uuid:organisation_id>/", public.sign_up, name="sign-up"),
    path("helpers/code/<uuid:sign_up_id>/", public.code, name="sign-up-code"),
]

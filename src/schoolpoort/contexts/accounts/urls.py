"""Addresses of `accounts`; password sign-in is allauth's."""

from django.urls import path

from schoolpoort.contexts.accounts import views

app_name = "staff"
urlpatterns = [
    path("in/<str:token>", views.sign_in_by_link, name="sign-in-by-link"),
    path("organisation", views.choose_organisation, name="choose-organisation"),
    path("account", views.my_account, name="my-account"),
]

"""Addresses of `accounts` outside /accounts/, which is urls_sign_in.py."""

from django.urls import path

from schoolpoort.contexts.accounts.views import account, by_code, sessions, sign_in

app_name = "staff"
urlpatterns = [
    path("in/<str:token>", sign_in.sign_in_by_link, name="sign-in-by-link"),
    path("sign-in/code/", by_code.ask, name="sign-in-by-code"),
    path("sign-in/code/typed", by_code.type_code, name="type-code"),
    path("sign-in/code/<str:token>", by_code.ask_at_link, name="sign-in-by-code-link"),
    path("organisation", account.choose_organisation, name="choose-organisation"),
    path("account", account.my_account, name="my-account"),
    path("account/sessions/<uuid:session_id>/end", sessions.end_one, name="end-session"),
    path("account/sessions/end", sessions.end_all, name="end-all-sessions"),
    path("account/second-factor", sign_in.set_up_second_factor, name="second-factor"),
]

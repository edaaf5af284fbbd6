"""Addresses around signing in, under /accounts/: those of django-allauth that staff need, and no others.

There is no sign-up and nobody changes their own e-mail address: an administrator invites, and changes it. Names are
django-allauth's, which looks them up.
"""

from allauth.account import views as account
from allauth.mfa.base import views as second_step
from allauth.mfa.recovery_codes import views as recovery_codes
from allauth.mfa.totp import views as code_app
from allauth.mfa.webauthn import views as passkeys
from django.urls import path, re_path

from schoolpoort.contexts.accounts.fresh_sign_in import fresh_sign_in
from schoolpoort.contexts.accounts.views import services, sessions, sign_in

urlpatterns = [
    path("login/", account.login, name="account_login"),
    path("logout/", sessions.clears_browser(account.logout), name="account_logout"),
    path("inactive/", account.account_inactive, name="account_inactive"),
    path("reauthenticate/", account.reauthenticate, name="account_reauthenticate"),
    path("password/change/", account.password_change, name="account_change_password"),
    path("password/set/", fresh_sign_in(account.password_set), name="account_set_password"),
    path("password/reset/", account.password_reset, name="account_reset_password"),
    path("password/reset/done/", account.password_reset_done, name="account_reset_password_done"),
    re_path(
        r"^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        account.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path(
        "password/reset/key/done/",
        account.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
    path("2fa/", sign_in.to_my_account, name="mfa_index"),
    path("2fa/authenticate/", second_step.authenticate, name="mfa_authenticate"),
    path("2fa/reauthenticate/", second_step.reauthenticate, name="mfa_reauthenticate"),
    path("2fa/totp/activate/", fresh_sign_in(code_app.activate_totp), name="mfa_activate_totp"),
    path("2fa/totp/deactivate/", code_app.deactivate_totp, name="mfa_deactivate_totp"),
    path("2fa/recovery-codes/", recovery_codes.view_recovery_codes, name="mfa_view_recovery_codes"),
    path("2fa/recovery-codes/generate/", recovery_codes.generate_recovery_codes, name="mfa_generate_recovery_codes"),
    path("2fa/recovery-codes/download/", recovery_codes.download_recovery_codes, name="mfa_download_recovery_codes"),
    path("2fa/webauthn/", sign_in.to_my_account, name="mfa_list_webauthn"),
    path("2fa/webauthn/add/", fresh_sign_in(sign_in.add_passkey), name="mfa_add_webauthn"),
    path("2fa/webauthn/login/", passkeys.login_webauthn, name="mfa_login_webauthn"),
    path("2fa/webauthn/reauthenticate/", passkeys.reauthenticate_webauthn, name="mfa_reauthenticate_webauthn"),
    path("2fa/webauthn/keys/<int:pk>/edit/", passkeys.edit_webauthn, name="mfa_edit_webauthn"),
    path("2fa/webauthn/keys/<int:pk>/remove/", passkeys.remove_webauthn, name="mfa_remove_webauthn"),
    path("oidc/<str:provider_id>/login/", services.go, name="openid_connect_login"),
    path("oidc/<str:provider_id>/login/callback/", services.come_back, name="openid_connect_callback"),
    path("oidc/accounts/<int:account_id>/stop/", services.stop_using, name="stop_using_service"),
    path("oidc/cancelled/", sign_in.to_sign_in, name="socialaccount_login_cancelled"),
]

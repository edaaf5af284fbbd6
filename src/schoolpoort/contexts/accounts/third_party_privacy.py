"""What the tables of django-allauth hold about staff, declared here because their models cannot say it."""

from schoolpoort.core.privacy import (
    Audience,
    Basis,
    Category,
    Declaration,
    Persons,
    Privacy,
    Retention,
    declare_third_party,
    technical,
)


def _of_staff(purpose: str, category: Category, audience: Audience = Audience.SYSTEM) -> Privacy:
    basis, retention = Basis.PUBLIC_TASK, Retention.WHILE_EMPLOYED
    return Privacy(Declaration(purpose, basis, retention, audience, category, (Persons.STAFF,)))


declare_third_party("account.EmailAddress", _of_staff("to know that an address is the colleague's", Category.CONTACT))
declare_third_party("account.EmailConfirmation", _of_staff("to confirm an address once", Category.SECRETS))
declare_third_party("mfa.Authenticator", _of_staff("a second factor at sign-in", Category.SECRETS))
declare_third_party(
    "socialaccount.SocialAccount", _of_staff("to sign in with the account of school or government", Category.IDENTITY)
)
declare_third_party(
    "socialaccount.SocialToken", _of_staff("to sign in with the account of school or government", Category.SECRETS)
)
declare_third_party("socialaccount.SocialApp", technical("which sign-in services are trusted"))

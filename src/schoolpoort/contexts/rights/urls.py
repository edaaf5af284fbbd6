"""Addresses of `rights`: for guardians under /mijn/, for staff under /consents/, /complaints/ and /requests/."""

from django.urls import path

from schoolpoort.contexts.rights.views import consents, own_consents, own_looks, sharing

app_name = "rights"
urlpatterns = [
    path("mijn/consents/", own_consents.consents, name="own-consents"),
    path("mijn/consents/say", own_consents.say, name="own-say"),
    path("mijn/shared/", own_consents.shared, name="own-shared"),
    path("mijn/who-looked/", own_looks.who_looked, name="own-looks"),
    path("consents/", consents.index, name="consents"),
    path("consents/sharing/", sharing.index, name="sharing"),
    path("consents/sharing/households", sharing.households, name="ask-households"),
    path("consents/sharing/<uuid:partner_id>/end", sharing.end, name="end-partner"),
    path("consents/classes/<uuid:class_id>/", consents.of_class, name="class-consents"),
    path("consents/classes/<uuid:class_id>/list.csv", consents.class_file, name="class-consents-file"),
    path("consents/children/<uuid:child_id>/", consents.of_child, name="child-consents"),
]

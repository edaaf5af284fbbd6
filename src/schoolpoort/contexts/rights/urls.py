"""Addresses of `rights`: for guardians under /mijn/, for staff under /consents/, /complaints/ and /requests/."""

from django.urls import path

from schoolpoort.contexts.rights.views import (
    complaints,
    consents,
    own_complaints,
    own_consents,
    own_data,
    own_looks,
    requests,
    sharing,
)

app_name = "rights"
urlpatterns = [
    path("mijn/consents/", own_consents.consents, name="own-consents"),
    path("mijn/consents/say", own_consents.say, name="own-say"),
    path("mijn/shared/", own_consents.shared, name="own-shared"),
    path("mijn/who-looked/", own_looks.who_looked, name="own-looks"),
    path("mijn/complaints/", own_complaints.complaints, name="own-complaints"),
    path("mijn/complaints/about/<uuid:organisation_id>/", own_complaints.about_school, name="own-complaint-school"),
    path("mijn/complaints/about/<uuid:organisation_id>/tell", own_complaints.tell, name="own-tell"),
    path("mijn/complaints/<uuid:complaint_id>/", own_complaints.complaint, name="own-complaint"),
    path("mijn/complaints/<uuid:complaint_id>/write", own_complaints.write, name="own-complaint-write"),
    path("mijn/complaints/<uuid:complaint_id>/give", own_complaints.give, name="own-complaint-give"),
    path("mijn/my-data/", own_data.page, name="own-data"),
    path("mijn/my-data/export", own_data.export, name="own-export"),
    path("mijn/my-data/export/<uuid:export_id>/<slug:kind>", own_data.export_file, name="own-export-file"),
    path("mijn/my-data/correct", own_data.correct, name="own-correct"),
    path("mijn/my-data/erase", own_data.erase, name="own-erase"),
    path("requests/", requests.index, name="requests"),
    path("requests/doubles/", requests.doubles, name="doubles"),
    path("requests/doubles/<uuid:guardian_id>/<uuid:other_id>/", requests.merge, name="merge"),
    path("requests/<uuid:request_id>/", requests.show, name="request"),
    path("complaints/", complaints.index, name="complaints"),
    path("complaints/confidant/", complaints.confidant, name="confidant"),
    path("complaints/<uuid:complaint_id>/", complaints.show, name="complaint"),
    path("complaints/<uuid:complaint_id>/close", complaints.close, name="close-complaint"),
    path("consents/", consents.index, name="consents"),
    path("consents/sharing/", sharing.index, name="sharing"),
    path("consents/sharing/households", sharing.households, name="ask-households"),
    path("consents/sharing/<uuid:partner_id>/end", sharing.end, name="end-partner"),
    path("consents/classes/<uuid:class_id>/", consents.of_class, name="class-consents"),
    path("consents/classes/<uuid:class_id>/list.csv", consents.class_file, name="class-consents-file"),
    path("consents/children/<uuid:child_id>/", consents.of_child, name="child-consents"),
    path("consents/children/<uuid:child_id>/code", consents.confirm_spoken, name="confirm-spoken"),
]

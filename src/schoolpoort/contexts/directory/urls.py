"""Addresses: for everybody /hulp-in-de-buurt/ (from the own space by /mijn/), for staff /directory/ and /rooms/, for
programs /hsds/v3/.
"""

from django.urls import path

from schoolpoort.contexts.directory.views import entries, imports, open_data, own, public, rooms

app_name = "directory"
urlpatterns = [
    path("hulp-in-de-buurt/", public.search, name="search"),
    path("hulp-in-de-buurt/<uuid:service_id>/", public.entry, name="entry"),
    path("mijn/hulp-in-de-buurt/", own.own_search, name="own-search"),
    path("directory/", entries.index, name="entries"),
    path("directory/new/", entries.add, name="add"),
    path("directory/<uuid:service_id>/", entries.edit, name="edit"),
    path("directory/<uuid:service_id>/confirm", entries.confirm, name="confirm"),
    path("directory/<uuid:service_id>/retire", entries.retire, name="retire"),
    path("directory/import/", imports.new, name="import-new"),
    path("directory/import/template.xlsx", imports.template_xlsx, name="template-xlsx"),
    path("directory/import/template.csv", imports.template_text, name="template-csv"),
    path("directory/import/<uuid:upload_id>/", imports.show, name="import"),
    path("directory/import/<uuid:upload_id>/save", imports.save_upload, name="import-save"),
    path("directory/import/<uuid:upload_id>/stop", imports.stop, name="import-stop"),
    path("rooms/", rooms.rooms, name="rooms"),
    path("rooms/<uuid:open_room_id>/", rooms.room, name="room"),
    path("rooms/<uuid:open_room_id>/close", rooms.close_room, name="room-close"),
    path("rooms/bookings/<uuid:room_booking_id>/answer", rooms.answer, name="room-answer"),
    path("rooms/bookings/<uuid:room_booking_id>/back", rooms.give_back, name="room-back"),
    path("hsds/v3/", open_data.about, name="hsds"),
    path("hsds/v3/openapi.json", open_data.description, name="hsds-openapi"),
    path("hsds/v3/export.json", open_data.export, name="hsds-export"),
    path("hsds/v3/export.zip", open_data.export_tables, name="hsds-tables"),
    path("hsds/v3/services", open_data.services, name="hsds-services"),
    path("hsds/v3/services/<str:hsds_id>", open_data.service, name="hsds-service"),
    path("hsds/v3/organizations", open_data.organizations, name="hsds-organizations"),
    path("hsds/v3/organizations/<str:hsds_id>", open_data.organization, name="hsds-organization"),
    path("hsds/v3/service_at_locations", open_data.service_at_locations, name="hsds-at-locations"),
    path("hsds/v3/service_at_locations/<str:hsds_id>", open_data.service_at_location, name="hsds-at-location"),
    path("hsds/v3/taxonomies", open_data.taxonomies, name="hsds-taxonomies"),
    path("hsds/v3/taxonomies/<str:hsds_id>", open_data.taxonomy, name="hsds-taxonomy"),
    path("hsds/v3/taxonomy_terms", open_data.taxonomy_terms, name="hsds-terms"),
    path("hsds/v3/taxonomy_terms/<str:hsds_id>", open_data.taxonomy_term, name="hsds-term"),
]

"""Addresses of the directory: everybody under /hulp-in-de-buurt/, staff under /directory/, programs under /hsds/v3/."""

from django.urls import path

from schoolpoort.contexts.directory.views import open_data, public

app_name = "directory"
urlpatterns = [
    path("hulp-in-de-buurt/", public.search, name="search"),
    path("hulp-in-de-buurt/<uuid:service_id>/", public.entry, name="entry"),
    path("hsds/v3/", open_data.about, name="hsds"),
    path("hsds/v3/openapi.json", open_data.description, name="hsds-openapi"),
    path("hsds/v3/export.json", open_data.export, name="hsds-export"),
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

"""Addresses of the directory: for everybody under /hulp-in-de-buurt/, for staff under /directory/, programs /hsds/."""

from django.urls import path

from schoolpoort.contexts.directory.views import public

app_name = "directory"
urlpatterns = [
    path("hulp-in-de-buurt/", public.search, name="search"),
    path("hulp-in-de-buurt/<uuid:service_id>/", public.entry, name="entry"),
]

"""Addresses of `support`."""

from schoolpoort.contexts.support import urls_people, urls_requests

app_name = "support"
urlpatterns = [*urls_people.urlpatterns, *urls_requests.urlpatterns]

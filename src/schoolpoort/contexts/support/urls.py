"""Addresses of `support`."""

from schoolpoort.contexts.support import urls_pairs, urls_people, urls_requests

app_name = "support"
urlpatterns = [*urls_people.urlpatterns, *urls_pairs.urlpatterns, *urls_requests.urlpatterns]

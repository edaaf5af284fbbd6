"""Addresses of `support`."""

from schoolpoort.contexts.support import urls_people

app_name = "support"
urlpatterns = [*urls_people.urlpatterns]

"""All addresses of the product, one line per context."""

from django.urls import include, path

urlpatterns = [
    path("", include("schoolpoort.pages.urls")),
    path("", include("schoolpoort.contexts.accounts.urls")),
    path("", include("schoolpoort.contexts.people.urls")),
    path("", include("schoolpoort.contexts.own_space.urls")),
    path("", include("schoolpoort.contexts.worklist.urls")),
    path("", include("schoolpoort.contexts.messages.urls")),
    path("", include("schoolpoort.contexts.rights.urls")),
    path("", include("schoolpoort.contexts.delivery.urls")),
    path("demonstration/", include("schoolpoort.demo.urls")),
    path("accounts/", include("allauth.urls")),
    path("design/", include("schoolpoort.design.urls")),
]

"""All addresses of the product, one line per context."""

from django.urls import include, path

urlpatterns = [
    path("", include("schoolpoort.pages.urls")),
    path("", include("schoolpoort.api.urls")),
    path("", include("schoolpoort.contexts.accounts.urls")),
    path("", include("schoolpoort.contexts.people.urls")),
    path("", include("schoolpoort.contexts.own_space.urls")),
    path("", include("schoolpoort.contexts.worklist.urls")),
    path("", include("schoolpoort.contexts.messages.urls")),
    path("", include("schoolpoort.contexts.directory.urls")),
    path("", include("schoolpoort.contexts.support.urls")),
    path("", include("schoolpoort.contexts.contact_moments.urls")),
    path("", include("schoolpoort.contexts.rights.urls")),
    path("", include("schoolpoort.contexts.delivery.urls")),
    path("demonstration/", include("schoolpoort.demo.urls")),
    path("accounts/", include("schoolpoort.contexts.accounts.urls_sign_in")),
    path("design/", include("schoolpoort.design.urls")),
]

handler400 = "schoolpoort.config.unavailable.refused"
handler500 = "schoolpoort.config.unavailable.something_went_wrong"

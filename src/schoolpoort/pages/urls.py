"""Addresses of the pages that cross contexts."""

from django.urls import path

from schoolpoort.pages import views

app_name = "pages"
urlpatterns = [path("", views.home, name="home")]

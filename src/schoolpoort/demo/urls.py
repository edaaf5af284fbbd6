"""Addresses of the demonstration."""

from django.urls import path

from schoolpoort.demo import views

app_name = "demo"
urlpatterns = [path("post", views.post, name="post")]

"""Addresses of `delivery`."""

from django.urls import path

from schoolpoort.contexts.delivery import views

app_name = "delivery"
urlpatterns = [
    path("t/receipts/sms", views.sms_receipts, name="sms-receipts"),
]

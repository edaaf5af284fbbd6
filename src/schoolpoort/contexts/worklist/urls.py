"""Addresses of `worklist`."""

from django.urls import path

from schoolpoort.contexts.worklist import views

app_name = "worklist"
urlpatterns = [
    path("tasks/", views.mine, name="mine"),
    path("tasks/school", views.school, name="school"),
    path("tasks/<uuid:task_id>/close", views.close, name="close"),
    path("tasks/<uuid:task_id>/hand-over", views.hand_over, name="hand_over"),
]

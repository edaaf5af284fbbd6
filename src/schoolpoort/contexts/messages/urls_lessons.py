"""Address of the list for NT2 coordinators."""

from django.urls import path

from schoolpoort.contexts.messages.views import lessons

urlpatterns = [path("dutch-lessons/", lessons.lessons, name="lessons")]

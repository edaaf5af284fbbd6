"""Addresses of `messages` about plain Dutch: the course, and how often a school went above its own level."""

from django.urls import path

from schoolpoort.contexts.messages.models import CourseStep
from schoolpoort.contexts.messages.views import course, levels

urlpatterns = [
    path("klare-taal/cursus/", course.course, name="course"),
    path("klare-taal/cursus/opnieuw", course.start_again, name="course_start_again"),
    *(
        path(f"klare-taal/cursus/{each}/", course.step, {"step": each}, name="course_step")
        for each in CourseStep.values
    ),
    path("messages/levels", levels.levels, name="levels"),
]

"""Addresses of `messages`: reading a message aloud."""

from django.urls import path

from schoolpoort.contexts.messages.views import recordings

urlpatterns = [
    path("messages/<uuid:message_id>/voices", recordings.recordings, name="recordings"),
    path("messages/voices/<uuid:recording_id>", recordings.recorded_sound, name="recorded_sound"),
    path("messages/voices/<uuid:recording_id>/remove", recordings.remove, name="remove_recording"),
]

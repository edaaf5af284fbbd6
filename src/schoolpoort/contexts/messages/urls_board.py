"""Addresses of `messages`: the reach board."""

from django.urls import path

from schoolpoort.contexts.messages.views import board, over_time

urlpatterns = [
    path("messages/<uuid:message_id>/board", board.board, name="board"),
    path("messages/<uuid:message_id>/gate-list.pdf", board.gate_list, name="gate_list"),
    path("messages/households/<uuid:recipient_id>/note", board.note_answer, name="note_answer"),
    path("messages/households/<uuid:recipient_id>/solve", board.solve, name="solve"),
    path("classes/<uuid:class_id>/over-time", over_time.over_time, name="over_time"),
]

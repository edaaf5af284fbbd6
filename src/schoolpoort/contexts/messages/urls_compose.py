"""Addresses of `messages`: writing, sending, correcting, and the list."""

from django.urls import path

from schoolpoort.contexts.messages.views import compose, letters, paper, sending, share

urlpatterns = [
    path("messages/", sending.message_list, name="list"),
    path("messages/new", compose.new, name="new"),
    path("messages/<uuid:message_id>/edit", compose.compose, name="compose"),
    path("messages/<uuid:message_id>/edit/blocks", compose.blocks, name="blocks"),
    path("messages/<uuid:message_id>/edit/families", compose.families, name="families"),
    path("messages/<uuid:message_id>/edit/read-through", compose.read_through, name="read_through"),
    path("messages/<uuid:message_id>/delete", compose.delete, name="delete"),
    path("messages/<uuid:message_id>/sending", sending.sending, name="sending"),
    path("messages/<uuid:message_id>/stop", sending.stop, name="stop"),
    path("messages/<uuid:message_id>/resume", sending.resume, name="resume"),
    path("messages/<uuid:message_id>/correct", sending.correct, name="correct"),
    path("messages/<uuid:message_id>/remind", sending.remind_again, name="remind"),
    path("messages/<uuid:message_id>/letter.pdf", paper.letter_preview, name="letter_preview"),
    path("messages/<uuid:message_id>/letters.pdf", letters.letters, name="letters"),
    path("messages/<uuid:message_id>/printed", letters.printed, name="printed"),
    path("messages/to-print", letters.to_print, name="to_print"),
    path("messages/letters/<uuid:letters_id>", letters.letters_job, name="letters_job"),
    path("messages/letters/<uuid:letters_id>/stop", letters.letters_stop, name="letters_stop"),
    path("messages/letters/<uuid:letters_id>/letters.pdf", letters.letters_file, name="letters_file"),
    path("messages/<uuid:message_id>/talk-card.pdf", paper.talk_card, name="talk_card"),
    path("messages/<uuid:message_id>/share", share.share, name="share"),
    path("messages/<uuid:message_id>/shared", share.shared, name="shared"),
    path("t/<str:token>", share.shared_text, name="shared_text"),
]

"""Addresses of `messages`: composing, reading aloud, the reach board, and the parent's page."""

from schoolpoort.contexts.messages import (
    urls_board,
    urls_compose,
    urls_lessons,
    urls_own_space,
    urls_parent,
    urls_plain_dutch,
    urls_recordings,
)

app_name = "messages"
urlpatterns = [
    *urls_compose.urlpatterns,
    *urls_recordings.urlpatterns,
    *urls_board.urlpatterns,
    *urls_lessons.urlpatterns,
    *urls_own_space.urlpatterns,
    *urls_plain_dutch.urlpatterns,
    *urls_parent.urlpatterns,
]

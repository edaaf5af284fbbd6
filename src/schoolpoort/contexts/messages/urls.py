"""Addresses of `messages`: composing, the reach board, and the parent's page."""

from schoolpoort.contexts.messages import urls_board, urls_compose, urls_parent

app_name = "messages"
urlpatterns = [*urls_compose.urlpatterns, *urls_board.urlpatterns, *urls_parent.urlpatterns]

"""Addresses about buddy pairs and ambassadors: for the coordinator, both sides, and everybody."""

from django.urls import path

from schoolpoort.contexts.support.views import ambassadors, asked_ambassadors, own_pairs, pairs

urlpatterns = [
    path("support/pairs/", pairs.index, name="pairs"),
    path("support/pairs/new", pairs.new, name="new-pair"),
    path("support/pairs/<uuid:pair_id>/", pairs.show, name="pair"),
    path("support/pairs/<uuid:pair_id>/step", pairs.step, name="pair-step"),
    path("support/pairs/<uuid:pair_id>/meeting", pairs.meeting, name="pair-meeting"),
    path("support/pairs/<uuid:pair_id>/end", pairs.end, name="pair-end"),
    path("support/ambassadors/", ambassadors.index, name="ambassadors"),
    path("support/ambassadors/steps", ambassadors.steps, name="ambassador-steps"),
    path("support/ambassadors/<uuid:supporter_id>/training", ambassadors.training, name="ambassador-training"),
    path("support/ambassadors/answers/<uuid:published_id>/withdraw", ambassadors.withdraw, name="withdraw-answer"),
    path("mijn/buddy/", own_pairs.own_pairs, name="own-pairs"),
    path("mijn/buddy/<uuid:pair_id>/antwoord", own_pairs.own_answer, name="own-pair-answer"),
    path("my-help/pairs/", own_pairs.place_pairs, name="place-pairs"),
    path("my-help/pairs/<uuid:pair_id>/answer", own_pairs.place_answer, name="place-pair-answer"),
    path("mijn/ambassadeur/", asked_ambassadors.own_questions, name="own-ambassador"),
    path("mijn/ambassadeur/<uuid:question_id>/weg", asked_ambassadors.remove, name="own-question-remove"),
    path("my-help/questions/", asked_ambassadors.place_questions, name="place-questions"),
    path("my-help/questions/<uuid:question_id>/take", asked_ambassadors.take, name="place-question-take"),
    path("my-help/questions/<uuid:question_id>/answer", asked_ambassadors.answer, name="place-question-answer"),
    path("my-help/questions/<uuid:question_id>/publish", asked_ambassadors.share, name="place-question-publish"),
    path("my-help/answers/<uuid:published_id>/withdraw", asked_ambassadors.take_back, name="place-answer-withdraw"),
    path("helpers/answers/", ambassadors.published, name="answers"),
]

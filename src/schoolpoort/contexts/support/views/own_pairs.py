"""A buddy pair as each side sees it: in a guardian's own space and in a supporter's own place."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from schoolpoort.contexts.own_space.api import OwnSpaceVisit, by_guardian, own_page, see_other
from schoolpoort.contexts.support.enums import Side
from schoolpoort.contexts.support.models import BuddyPair, Supporter
from schoolpoort.contexts.support.queries.pairs import pairs_of_guardians, pairs_of_supporter
from schoolpoort.contexts.support.services.pair_answers import REASONS, PairCard, Said, keep_answer
from schoolpoort.contexts.support.services.pairing import WrongMoment
from schoolpoort.contexts.support.views.own_place import by_supporter, place_page
from schoolpoort.design.parent_pages import FormRefused, read_form

_THANKS = {Said.THANKS.value: "pair-thanks", Said.TALK.value: "pair-thanks-talk"}


@require_safe
@by_guardian("one's own buddy, whom nobody else of the family sees here")
def own_pairs(request: HttpRequest, visit: OwnSpaceVisit) -> HttpResponse:
    """Show the guardian's buddy, and the question of the month."""
    pairs = pairs_of_guardians(visit.scope, visit.guardian_ids)
    return own_page(request, visit, "support/own/pairs.html", _context(request, pairs, Side.GUARDIAN))


@require_POST
@by_guardian("to say yes, no or how it goes with one's own buddy")
def own_answer(request: HttpRequest, visit: OwnSpaceVisit, pair_id: UUID) -> HttpResponse:
    """Keep what the guardian tapped."""
    pairs = pairs_of_guardians(visit.scope, visit.guardian_ids)
    return _kept(request, pairs, pair_id, Side.GUARDIAN, reverse("support:own-pairs"))


@require_safe
@by_supporter
def place_pairs(request: HttpRequest, supporter: Supporter) -> HttpResponse:
    """Show the families with whom a supporter goes; no name before both said yes."""
    pairs = pairs_of_supporter(supporter)
    return place_page(request, supporter, "pairs", _context(request, pairs, Side.SUPPORTER))


@require_POST
@by_supporter
def place_answer(request: HttpRequest, supporter: Supporter, pair_id: UUID) -> HttpResponse:
    """Keep what the supporter tapped."""
    return _kept(request, pairs_of_supporter(supporter), pair_id, Side.SUPPORTER, reverse("support:place-pairs"))


def _context(request: HttpRequest, pairs: list[BuddyPair], side: Side) -> dict[str, object]:
    return {
        "cards": [PairCard(each, side) for each in pairs],
        "reasons": [(each.value, f"pair-end-{each.value.replace('_', '-')}") for each in REASONS],
        "said": _THANKS.get(request.GET.get("said", ""), ""),
        "for_guardian": side == Side.GUARDIAN,
    }


def _kept(request: HttpRequest, pairs: list[BuddyPair], pair_id: UUID, side: Side, page: str) -> HttpResponse:
    pair = next((each for each in pairs if each.pk == pair_id), None)
    if pair is None:
        raise Http404
    try:
        form = read_form(request)
        said = keep_answer(pair, side, form.get("say", ""), form.get("reason", ""))
    except (FormRefused, ValueError):
        raise Http404 from None
    except WrongMoment:
        return see_other(page)
    return see_other(f"{page}?said={said.value}")

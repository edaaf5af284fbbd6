"""For the coordinator: buddy pairs from the intake to the end, and who wants to talk."""

from typing import Any
from uuid import UUID

from django.contrib import messages as notices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from schoolpoort.contexts.support.enums import PairEnd, PairState, PairTask, Side
from schoolpoort.contexts.support.forms.pairs import MeetingForm, PairForm
from schoolpoort.contexts.support.models import BuddyPair
from schoolpoort.contexts.support.queries.agreements import schools_reached, within_reach
from schoolpoort.contexts.support.queries.pairs import LIVE_PAIRS, buddies, coordinated, listed_pairs, pair_in
from schoolpoort.contexts.support.queries.people import guardians_who_asked
from schoolpoort.contexts.support.services import pairing
from schoolpoort.contexts.support.services.pair_follow_up import take_up
from schoolpoort.contexts.support.views.people import own_scope
from schoolpoort.contexts.support.views.supporter_words import language_label
from schoolpoort.core import audit, clock
from schoolpoort.core.permissions import requires, scope_of
from schoolpoort.core.reading import record_reads
from schoolpoort.core.scope import Scope

_LIST = "support.manage_supporters"
_ONE = "support.coordinate_pair"


def door(scope: Scope, pair_id: UUID) -> BuddyPair | None:
    """Load a pair as far as agreements reach; the permission says who looks after it."""
    return pair_in(within_reach(scope, clock.today()), pair_id)


@require_GET
@requires(_LIST)
def index(request: HttpRequest) -> HttpResponse:
    """List the pairs; those where somebody wants to talk or is silent stand first."""
    user: Any = request.user
    pairs = listed_pairs(coordinated(user, scope_of(request), clock.today()))
    live = [each for each in pairs if each.state in LIVE_PAIRS]
    context = {
        "signals": [
            (pair, each.get_side_display(), each.get_kind_display())
            for pair in live
            for each in pair.signals.all()
            if each.closed_at is None
        ],
        "live": live,
        "ended": [each for each in pairs if each.state == PairState.ENDED],
    }
    return render(request, "support/pairs/index.html", context)


@require_http_methods(["GET", "POST"])
@requires(_LIST)
def new(request: HttpRequest) -> HttpResponse:
    """Begin a pair at the intake."""
    form = _form(request)
    if form.is_bound and form.is_valid():
        guardian, supporter = form.pair
        try:
            pair = pairing.make_pair(guardian, supporter, PairTask(form.cleaned_data["task"]), _actor(request))
        except pairing.NotThisPair:
            form.add_error(None, _("Deze twee kunnen geen paar zijn. Kies iemand anders."))
        except pairing.Full:
            form.add_error("supporter", _("Deze buddy gaat al met genoeg gezinnen mee. Kies iemand anders."))
        else:
            notices.success(request, _("Bewaard. Nog niemand weet het."))
            return redirect("support:pair", pair.pk)
    return render(request, "support/pairs/new.html", {"form": form}, status=422 if form.is_bound else 200)


def _form(request: HttpRequest) -> PairForm:
    user: Any = request.user
    schools = schools_reached(user, scope_of(request), clock.today())
    supporters = [(each, _words(each)) for each in buddies(own_scope(request))]
    posted = request.POST if request.method == "POST" else None
    return PairForm(posted, guardians=guardians_who_asked(schools), supporters=supporters)


def _words(supporter: Any) -> str:
    spoken = ", ".join(language_label(each.tag) for each in supporter.languages.all() if each.speaks)
    return f"{supporter} ({spoken})" if spoken else str(supporter)


@require_GET
@requires(_ONE, door=door)
def show(request: HttpRequest, pair: BuddyPair) -> HttpResponse:
    """Show one pair: what is agreed, what each side answered, and the next step."""
    record_reads(
        actor=_actor(request),
        organisation_id=pair.organisation_id,
        subject="Guardian",
        subject_ids=[pair.guardian_id],
    )
    return _page(request, pair)


@require_POST
@requires(_ONE, door=door)
def step(request: HttpRequest, pair: BuddyPair) -> HttpResponse:
    """Propose, note a yes that was said in a talk, want to go on, or take up a signal."""
    wanted = request.POST.get("to", "")
    try:
        if wanted == "propose":
            pairing.propose_pair(pair, _actor(request))
            notices.success(request, _("Gevraagd aan allebei. Namen zien ze pas na twee keer ja."))
        elif wanted in ("guardian", "supporter"):
            pairing.agree_pair(pair, Side(wanted))
            notices.success(request, _("Bewaard."))
        elif wanted == "renew":
            pairing.want_renewal(pair, "coordinator")
            notices.success(request, _("Bewaard. Zeggen ze allebei ja? Dan gaat dit paar verder."))
        elif wanted == "talked" and take_up(pair, _actor(request)):
            notices.success(request, _("Bewaard: je sprak met hen."))
    except pairing.WrongMoment:
        notices.info(request, _("Dit paar is intussen veranderd. Kijk nog eens."))
    return redirect("support:pair", pair.pk)


@require_POST
@requires(_ONE, door=door)
def meeting(request: HttpRequest, pair: BuddyPair) -> HttpResponse:
    """Fix the first meeting; both are told."""
    form = MeetingForm(request.POST)
    if not form.is_valid():
        return _page(request, pair, form, status=422)
    given = form.cleaned_data
    try:
        pairing.plan_meeting(pair, given["day"], given["starts"], given["place"], _actor(request))
    except pairing.WrongMoment:
        notices.info(request, _("Dit paar is intussen veranderd. Kijk nog eens."))
    else:
        notices.success(request, _("Bewaard. Allebei krijgen een bericht."))
    return redirect("support:pair", pair.pk)


@require_POST
@requires(_ONE, door=door)
def end(request: HttpRequest, pair: BuddyPair) -> HttpResponse:
    """End a pair with a kind reason; both are thanked with the same words."""
    reason = request.POST.get("reason", "")
    pairing.end_pair(pair, PairEnd(reason) if reason in PairEnd.values else PairEnd.UNSAID)
    notices.success(request, _("Dit paar is klaar. We bedankten allebei."))
    return redirect("support:pairs")


def _page(request: HttpRequest, pair: BuddyPair, form: MeetingForm | None = None, status: int = 200) -> HttpResponse:
    known = {"day": pair.meeting_on, "starts": pair.meeting_at, "place": pair.meeting_place}
    context = {
        "pair": pair,
        "form": form or MeetingForm(initial=known),
        "signals": [each for each in pair.signals.all() if each.closed_at is None],
        "check_ins": list(pair.check_ins.all()),
        "reasons": PairEnd.choices,
        "live": pair.state in LIVE_PAIRS,
    }
    return render(request, "support/pairs/show.html", context, status=status)


def _actor(request: HttpRequest) -> audit.Actor:
    user: Any = request.user
    return audit.Actor("user", user.pk)

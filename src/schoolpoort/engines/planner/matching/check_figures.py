"""The figures of the goals, counted from the matches alone."""

from collections.abc import Mapping, Sequence

from schoolpoort.engines.planner.matching.check_rules import Pair, kilometres
from schoolpoort.engines.planner.matching.problem import Problem, Request, Supporter


def figures_of(problem: Problem, pairs: Sequence[Pair]) -> Mapping[str, float]:
    """Return what each goal comes to, in the order of the goals; `travel` in metres, not rounded."""
    loads: dict[str, list[Pair]] = {}
    for pair in pairs:
        loads.setdefault(pair[1].id, []).append(pair)
    promised = sum(request.promised_to is not None for request in problem.requests)
    return {
        "urgent": sum(request.urgent for request in problem.requests) - sum(pair[0].urgent for pair in pairs),
        "met": len(pairs),
        "promises": promised - sum(map(_kept, pairs)),
        "fit": sum(_fit(problem, *pair[:2]) for pair in pairs),
        "spread": sum(map(_square, loads.values())),
        "travel": 1000 * sum(kilometres(pair[0].place, pair[1].place) or 0 for pair in pairs),
    }


def _kept(pair: Pair) -> bool:
    request, one, match = pair
    slot = request.promised_slot if request.windows else None
    return request.promised_to == one.id and (
        slot is None or (match.slot is not None and match.slot.day == slot.day and match.slot.starts == slot.starts)
    )


def _fit(problem: Problem, request: Request, one: Supporter) -> int:
    settings, wishes = problem.settings, request.wishes
    points = settings.same_person_points if wishes.same_as == one.id else 0
    points += settings.gender_points if wishes.gender is not None and wishes.gender == one.gender else 0
    points += settings.topic_points if request.topic is not None and request.topic in one.topics else 0
    km = kilometres(request.place, one.place)
    near = wishes.near and request.place.kind == "place" and km is not None and round(km * 10) <= settings.near_km * 10
    return points + (settings.near_points if near else 0)


def _square(taken: list[Pair]) -> int:
    already = taken[0][1].households_already
    return (already + len(taken)) ** 2 - already**2

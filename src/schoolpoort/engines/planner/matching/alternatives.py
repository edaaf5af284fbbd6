"""Who else could: for each request a few supporters who fit while the rest of the plan stays as it is."""

import numpy as np

from schoolpoort.engines.planner.matching.diary import Diary
from schoolpoort.engines.planner.matching.eligibility import People
from schoolpoort.engines.planner.matching.explaining import reasons_for, slot_of
from schoolpoort.engines.planner.matching.options import Options
from schoolpoort.engines.planner.matching.result import Alternative


def alternatives_for(
    people: People, options: Options, diaries: dict[int, Diary], number: int, now: int | None
) -> tuple[Alternative, ...]:
    """Return the alternatives of a request, best first: promise, fit, little load, little travel. `now`: who has it."""
    request, problem = people.problem.requests[number], people.problem
    part = options.of(number)
    who = options.supporter[part]
    others = len(np.unique(who)) - 1
    found: list[Alternative] = []
    tried = {now}
    for place in _ranked(people, options, part, diaries):
        option, supporter = part.start + int(place), int(who[place])
        if supporter in tried:
            continue
        diary = diaries.get(supporter) or Diary(problem, supporter)
        if diary.fits(request, int(options.start[option])):
            tried.add(supporter)
            load = len(diary.taken) + problem.supporters[supporter].households_already + 1
            reasons = reasons_for(people, options, option, request, others, load)
            found.append(Alternative(problem.supporters[supporter].id, slot_of(options, option, request), reasons))
        if len(found) == problem.settings.alternatives:
            break
    return tuple(found)


def _ranked(people: People, options: Options, part: slice, diaries: dict[int, Diary]) -> list[int]:
    who = options.supporter[part]
    load = np.array([len(diaries[one].taken) if one in diaries else 0 for one in who.tolist()], dtype=np.int64)
    load += np.array([people.supporters[one].households_already for one in who.tolist()], dtype=np.int64)
    keys = (options.start[part], options.distance[part], load, -options.fit[part], ~options.kept[part])
    order: list[int] = np.lexsort(keys).tolist()
    return order

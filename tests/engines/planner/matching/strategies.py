"""Small problems of every kind, in which the rules and the goals get in one another's way."""

from hypothesis import strategies as st

from schoolpoort.engines.planner.matching import Place, Problem, Request, Supporter, Wishes

from .builders import MONDAY, TOWN, TUESDAY, VILLAGE, ask, helper, hours, problem

_PLACES = st.sampled_from([TOWN, VILLAGE, Place("place", 50.96, 4.05), Place("place", 50.94, 4.06), Place()])
_WINDOWS = st.builds(
    hours, st.sampled_from([9, 9.5, 10, 11]), st.sampled_from([12, 12.5, 13, 14]), st.sampled_from([MONDAY, TUESDAY])
)


@st.composite
def requests(draw: st.DrawFn, number: int, timed: bool) -> Request:
    """A request with some wishes, perhaps urgent, perhaps promised."""
    names = [f"s{place}" for place in range(3)]
    minutes = draw(st.sampled_from([60, 60, 90, 150]))
    promised = draw(st.none() | st.sampled_from(names))
    return ask(
        f"r{number}",
        windows=tuple(draw(st.lists(_WINDOWS, min_size=1, max_size=2))) if timed else (),
        minutes=minutes,
        place=draw(st.just(Place("remote")) | _PLACES),
        household=draw(st.sampled_from(["", "a", "b", "c"])),
        urgent=draw(st.booleans()),
        topic=draw(st.none() | st.just("school")),
        wishes=Wishes(
            draw(st.none() | st.just("woman")), draw(st.none() | st.sampled_from(names)), draw(st.booleans())
        ),
        promised_to=promised,
    )


@st.composite
def supporters(draw: st.DrawFn, number: int) -> Supporter:
    """A supporter with limits that soon bind."""
    return helper(
        f"s{number}",
        free=tuple(draw(st.lists(_WINDOWS, min_size=1, max_size=2))),
        minutes_at_most=draw(st.none() | st.sampled_from([60, 150, 210])),
        households_at_most=draw(st.none() | st.integers(1, 3)),
        households_already=draw(st.integers(0, 1)),
        place=draw(_PLACES),
        travel_km_at_most=draw(st.none() | st.sampled_from([3.0, 10.0])),
        remote=draw(st.booleans()),
        topics=frozenset(draw(st.sets(st.just("school")))),
        gender=draw(st.none() | st.just("woman")),
        busy=tuple(draw(st.lists(st.builds(hours, st.sampled_from([9, 13.5]), st.just(14)), max_size=1))),
    )


@st.composite
def problems(draw: st.DrawFn, most_requests: int = 4) -> Problem:
    """A problem small enough to try every plan."""
    count = draw(st.integers(1, most_requests))
    timed = draw(st.sampled_from([(True,), (False,), (True, False)]))
    asked = [draw(requests(number, draw(st.sampled_from(timed)))) for number in range(count)]
    helping = [draw(supporters(number)) for number in range(draw(st.integers(1, 3)))]
    return problem(asked, helping)

"""Valid values for parameters, and everything that a block can be filled with."""

from datetime import date, time

from hypothesis import strategies as st

from schoolpoort.engines.phrasebook import Block, Parameter, Period

DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
HOURS = st.times().map(lambda moment: time(moment.hour, moment.minute))
AMOUNTS = st.decimals(0, "99999.99", places=2, allow_nan=False).map(abs)
WORDS = st.text(st.characters(exclude_categories=["C", "Z"], include_characters=" "), min_size=1, max_size=80)


def _one_line(text: str) -> str:
    return " ".join(text.split()) or "x"


def values_for(parameter: Parameter) -> st.SearchStrategy:
    """Return a strategy for checked values of a parameter."""
    options = st.sampled_from(parameter.options) if parameter.options else st.nothing()
    if parameter.type == "choice":
        return st.lists(options, min_size=1, unique=True).map(tuple) if parameter.many else options
    return {
        "date": DAYS,
        "time": HOURS,
        "period": st.tuples(DAYS, DAYS).map(lambda ends: Period(*sorted(ends))),
        "euro": AMOUNTS,
        "count": st.integers(0, 9999),
        "place": WORDS.map(_one_line),
        "person": WORDS.map(_one_line),
        "text": WORDS.map(_one_line),
    }[parameter.type]


@st.composite
def parameter_values(draw: st.DrawFn) -> tuple[Parameter, object]:
    """Draw a parameter of any type and a checked value for it."""
    kind = draw(st.sampled_from(["date", "time", "period", "euro", "count", "place", "person", "choice", "text"]))
    choice = kind == "choice"
    parameter = Parameter(
        "x", kind, "Veld", many=choice and draw(st.booleans()), options=("a", "b-c", "d") if choice else ()
    )
    return parameter, draw(values_for(parameter))


@st.composite
def filled(draw: st.DrawFn, block: Block) -> dict[str, object]:
    """Draw values for a block: all that is required and some of the rest."""
    values = {}
    for name, parameter in block.params.items():
        if parameter.required or draw(st.booleans()):
            values[name] = draw(values_for(parameter))
        else:
            values[name] = ""
    return values

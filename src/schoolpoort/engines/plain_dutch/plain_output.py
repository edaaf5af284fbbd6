"""The engine's answer as lines for a person: level, advice, what the letter says, and which blocks say it."""

from schoolpoort.engines.plain_dutch.result import Analysis

_KINDS: dict[str, str] = {
    "date": "dag",
    "time": "uur",
    "period": "van en tot",
    "amount": "euro",
    "place": "waar",
    "bring": "meebrengen",
    "todo": "te doen",
    "phone": "telefoon",
    "email": "mail",
    "link": "link",
    "person": "wie",
}


def to_text(text: str, analysis: Analysis) -> str:
    """Return the answer in Dutch; where the text could not be judged, the sentence that says why."""
    if analysis.level is None:
        return analysis.message
    lines = [f"Niveau {analysis.level.value} (moeilijkheid {analysis.score:.0f} op 100)"]
    lines += _part(
        "Advies:", [f'"{_quoted(text, each.start, each.end)}": {each.message}' for each in analysis.findings]
    )
    facts = [f"{_KINDS.get(each.kind, each.kind)}: {each.value}" for each in analysis.facts]
    lines += _part("Wat een ouder moet weten:", facts)
    lines += _part("Bouwstenen:", [f"{each.id} {_params(each.params)}".strip() for each in analysis.blocks])
    if analysis.blocks:
        lines += _part("Dit zegt geen bouwsteen:", [_quoted(text, *span) for span in analysis.left_over])
    return "\n".join(lines)


def _part(title: str, items: list[str]) -> list[str]:
    return ["", title, *(f"- {each}" for each in items)] if items else []


def _quoted(text: str, start: int, end: int) -> str:
    return " ".join(text[start:end].split())


def _params(params: dict[str, object]) -> str:
    told = (f"{name}={' '.join(value) if isinstance(value, list) else value}" for name, value in params.items())
    return f"({', '.join(told)})" if params else ""

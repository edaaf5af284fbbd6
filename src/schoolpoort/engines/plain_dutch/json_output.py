"""The engine's answer as JSON, and what a line of a batch looks like."""

import json
from collections.abc import Mapping

from schoolpoort.engines.plain_dutch.result import Analysis

JsonObject = dict[str, object]


def to_dict(analysis: Analysis) -> JsonObject:
    """Return an analysis as plain values; score and level are null when the text could not be judged."""
    return {
        "verdict": analysis.verdict.value,
        "message": analysis.message,
        "score": analysis.score,
        "level": analysis.level.value if analysis.level else None,
        "sureness": analysis.sureness,
        "sentences": [
            {"start": each.start, "end": each.end, "score": each.score, "parts": each.parts}
            for each in analysis.sentences
        ],
        "findings": [
            {
                "rule": each.rule,
                "start": each.start,
                "end": each.end,
                "severity": each.severity.value,
                "message": each.message,
                "replacements": list(each.replacements),
            }
            for each in analysis.findings
        ],
        "facts": [
            {"kind": each.kind, "start": each.start, "end": each.end, "text": each.text, "value": each.value}
            for each in analysis.facts
        ],
        "blocks": [
            {"id": each.id, "params": each.params, "covers": [list(span) for span in each.covers]}
            for each in analysis.blocks
        ],
        "left_over": [list(span) for span in analysis.left_over],
    }


def read_line(line: str) -> tuple[object, str] | str:
    """Return id and text of a line of a batch, or a sentence that says what is wrong with it."""
    try:
        record = json.loads(line)
    except ValueError as fault:
        return f"This line is no JSON: {fault}."
    if not isinstance(record, Mapping) or not isinstance(record.get("text"), str):
        return 'Each line must be an object with "id" and "text".'
    return record.get("id"), record["text"]

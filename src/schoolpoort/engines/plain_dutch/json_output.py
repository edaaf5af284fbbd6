"""The engine's answer as JSON, and what a line of a batch looks like."""

import json
from collections.abc import Callable, Mapping

from schoolpoort.engines.plain_dutch.result import Analysis, Verdict

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


def answer_to_line(line: str, judge: Callable[[str], Analysis]) -> JsonObject:
    """Return the answer to a line of a batch, with the line's id; a line that is wrong gets the same keys, and why."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return _refusal(None, "This line is no JSON.")
    if not isinstance(record, Mapping):
        return _refusal(None, 'Each line must be an object with "id" and "text".')
    if not isinstance(record.get("text"), str):
        return _refusal(record.get("id"), 'This line has no "text", or it is no string.')
    return {"id": record.get("id"), **to_dict(judge(record["text"]))}


def _refusal(line_id: object, message: str) -> JsonObject:
    return {"id": line_id, **to_dict(Analysis(Verdict.NOT_TEXT, message))}

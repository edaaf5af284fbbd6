"""What can go wrong in the phrasebook, each with a sentence that says where or what to do."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """One fault in the catalogue: file (relative to the catalogue), line (1-based, 0 = whole file), block or ""."""

    file: str
    line: int
    block: str
    sentence: str

    def __str__(self) -> str:
        """Return for example "blocks/sport.toml, line 12, block swimming-starts: unknown type 'dat'"."""
        place = self.file
        if self.line:
            place += f", line {self.line}"
        if self.block:
            place += f", block {self.block}"
        return f"{place}: {self.sentence}"


class PhrasebookError(Exception):
    """Base of all errors of the phrasebook."""


class CatalogueError(PhrasebookError):
    """The catalogue cannot be loaded; `problems` names every place."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class UnknownBlock(PhrasebookError, KeyError):
    """There is no block with this id; `suggestions` are ids that look like it."""

    def __init__(self, block_id: str, suggestions: Sequence[str] = ()) -> None:
        self.block_id = block_id
        self.suggestions = tuple(suggestions)
        super().__init__(block_id)

    def __str__(self) -> str:
        """Return one sentence, with the nearest ids where there are any."""
        hint = f" Did you mean {' or '.join(self.suggestions)}?" if self.suggestions else ""
        return f"There is no block '{self.block_id}'.{hint}"


class UnknownText(PhrasebookError, KeyError):
    """No language of the catalogue has this message, not even Dutch."""

    def __init__(self, message_id: str) -> None:
        self.message_id = message_id
        super().__init__(message_id)

    def __str__(self) -> str:
        """Return one sentence."""
        return f"There is no text '{self.message_id}' in the catalogue."


class InvalidParameters(PhrasebookError, ValueError):
    """What a person filled in cannot be used; `problems` maps a parameter to a Dutch sentence for that person."""

    def __init__(self, block_id: str, problems: Mapping[str, str]) -> None:
        self.block_id = block_id
        self.problems = dict(problems)
        lines = [f"{name}: {sentence}" for name, sentence in self.problems.items()]
        super().__init__(f"block {block_id}: " + " ".join(lines))


class InvalidRendering(PhrasebookError, ValueError):
    """A stored rendering does not follow the JSON schema."""

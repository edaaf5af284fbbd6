"""The one error for a file that cannot be used, in words for whoever wrote it."""


class UnreadableProblem(ValueError):
    """A problem or plan that cannot be read; `messages` says in plain words where, and what to do."""

    def __init__(self, messages: list[str]) -> None:
        super().__init__("; ".join(messages))
        self.messages = messages

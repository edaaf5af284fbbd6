"""What is wrong with the words of school: a word without a text, a text without a word, a picture that is not there."""

from collections.abc import Iterator

from .errors import Problem
from .languages import DUTCH
from .terms import PLAIN, PREFIX, TERMS_FILE
from .text_store import TextStore


def term_problems(store: TextStore) -> Iterator[Problem]:
    """Yield what is wrong with the words; that other languages say what Dutch says is checked with all texts."""
    dutch, concepts = store.texts(DUTCH), store.files.concepts()
    terms = store.files.terms.by_id
    for term in terms.values():
        if concepts is not None and term.pictogram not in concepts:
            yield Problem(TERMS_FILE, 0, term.id, f"there is no pictogram '{term.pictogram}'")
        if dutch.source(term.message) is None:
            yield Problem(TERMS_FILE, 0, term.id, f"there is no Dutch text '{term.message}'")
        elif PLAIN not in dutch.attributes(term.message):
            yield Problem(TERMS_FILE, 0, term.id, f"'{term.message}' has no .{PLAIN}")
    for message_id in dutch.ids:
        source = dutch.source(message_id)
        if source is not None and message_id.startswith(PREFIX) and message_id.removeprefix(PREFIX) not in terms:
            yield Problem(source.file, source.line, "", f"'{message_id}' is no word of {TERMS_FILE}")

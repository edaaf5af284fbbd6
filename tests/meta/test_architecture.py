"""The house rules that import-linter cannot say."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "src" / "schoolpoort"
CONTEXTS = SOURCE / "contexts"
NAMELESS = {"utils", "helpers", "common", "misc"}

#: Modules that may read rows without a scope, each with its reason. Everybody else goes through `objects.within`.
UNSCOPED = {
    "core/scope.py": "declares the manager",
    "api/keys.py": "a key is all that a program has",
    "api/replies.py": "the job forgets old answers in every organisation",
    "api/retention.py": "the nightly purge is asked about one organisation after the other",
    "contexts/accounts/links.py": "a link's token is all that a parent has",
    "contexts/accounts/codes.py": "a code belongs to one person and purpose",
    "contexts/accounts/queries.py": "a user's own roles are what a scope is made of",
    "contexts/organisations/queries.py": "an agreement is between organisations",
    "contexts/organisations/services.py": "an agreement holds when every party confirmed it",
    "contexts/people/queries/classes.py": "a user's own assignments make a permission; mailboxes are unique everywhere",
    "contexts/delivery/queries.py": "the outbox serves all organisations; workers find rows by lease and id",
    "contexts/own_space/queries/contacts.py": "who types a number has no school yet; a code and a fact say whose it is",
    "contexts/own_space/queries/visits.py": "an own space joins records of several schools; its cookie names the scope",
    "contexts/worklist/services/hand_over.py": "the nightly job hands over in every organisation",
    "contexts/worklist/services/closing.py": "the nightly job forgets in every organisation",
    "contexts/messages/composer.py": "delivery asks for content by id, for a batch that crosses organisations",
    "contexts/messages/subscribers.py": "delivery's events name rows by id",
    "contexts/messages/services/states.py": "events name recipients by id, for a batch that crosses organisations",
    "contexts/messages/services/next_channel.py": "delivery's events name messages by id",
    "contexts/messages/services/scheduling.py": "the job sends what is due in every organisation",
    "contexts/messages/services/silence.py": "the job looks for silence in every organisation",
    "contexts/messages/services/aggregates.py": "the nightly job writes figures for every organisation",
    "contexts/messages/services/intake.py": "a mailbox is all that a mail has; it leads to its class",
    "contexts/messages/queries/across_schools.py": "deliveries, jobs and figures serve every school",
    "config/commands/repeat_erasures.py": "a restore brings back rows of every organisation",
    "contexts/rights/services/exports.py": "the job removes expired copies in every school",
    "contexts/contact_moments/queries/notes.py": "a school says who reads along; the reader's own scope is another one",
    "contexts/contact_moments/services/moments.py": "a telephone's id belongs to its author, whichever school it was",
    "contexts/contact_moments/retention.py": "the nightly purge is asked about one organisation after the other",
    "contexts/worklist/queries.py": "what tends the worklist serves every school",
    "contexts/accounts/retention.py": "the nightly purge names its organisation, and an account belongs to none",
    "contexts/people/lookups.py": "a new key makes the hashes of every organisation anew",
    "contexts/people/queries/addresses.py": "a new key makes the hashes of every organisation anew",
    "contexts/people/retention.py": "the nightly purge deletes by keys that it found in one organisation",
    "contexts/rights/retention.py": "the nightly purge deletes by keys that it found in one organisation",
    "contexts/support/queries/sign_ups.py": "who wants to help belongs to no organisation yet",
    "contexts/support/queries/across_organisations.py": "a link or a feed is all a supporter has; jobs serve all",
    "contexts/support/retention.py": "the nightly purge deletes by keys that it found in one organisation",
    "contexts/directory/queries/public.py": "entries are open data, of whoever maintains them",
    "contexts/directory/queries/open_data.py": "entries are open data, of whoever maintains them",
    "contexts/directory/queries/rooms.py": "who asked a room reads the answer of another organisation",
    "contexts/directory/retention.py": "the nightly purge deletes by keys that it found in one organisation",
    "contexts/messages/retention.py": "the nightly purge deletes by keys that it found in one organisation",
}


def modules() -> Iterator[Path]:
    yield from (path for path in SOURCE.rglob("*.py") if "migrations" not in path.parts)


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def test_contexts_use_one_another_only_through_api() -> None:
    trespassers = []
    for path in CONTEXTS.rglob("*.py"):
        own = path.relative_to(CONTEXTS).parts[0]
        for name in imports(path):
            parts = name.split(".")
            if parts[:2] == ["schoolpoort", "contexts"] and len(parts) > 3 and parts[2] != own and parts[3] != "api":
                trespassers.append(f"{path.relative_to(SOURCE)} imports {name}")
    assert not trespassers, "\n".join(trespassers)


def test_every_module_has_a_name_that_says_something() -> None:
    assert not [str(path) for path in modules() if path.stem in NAMELESS]


def test_no_module_is_longer_than_four_hundred_lines() -> None:
    long = {str(path.relative_to(SOURCE)): len(path.read_text().splitlines()) for path in modules()}
    assert not {name: lines for name, lines in long.items() if lines > 400}


def test_rows_without_a_scope_are_read_only_in_the_listed_modules() -> None:
    used = {str(path.relative_to(SOURCE)) for path in modules() if ".unscoped" in path.read_text()}
    assert used - set(UNSCOPED) == set()


def test_public_functions_and_classes_say_what_they_do() -> None:
    silent = []
    for path in modules():
        for node in ast.parse(path.read_text()).body:
            if not isinstance(node, ast.FunctionDef | ast.ClassDef) or node.name.startswith("_"):
                continue
            if ast.get_docstring(node) is None and path.name != "apps.py":
                silent.append(f"{path.relative_to(SOURCE)}: {node.name}")
    assert not silent, "\n".join(silent)


@pytest.mark.parametrize("name", ["timezone.now(", "datetime.now(", "date.today("])
def test_only_the_clock_knows_what_time_it_is(name: str) -> None:
    """The queue's own bookkeeping is the exception: a simulated term must not move it."""
    commands = {"engines/phrasebook/command.py", "engines/plain_dutch/command.py"}
    allowed = {"core/clock.py", "core/jobs.py", "core/job_leases.py", "config/doctor.py", *commands}
    asking = {str(path.relative_to(SOURCE)) for path in modules() if name in path.read_text()}
    assert asking - allowed == set()

"""Two hundred parents open their own link at the same moment, right after one message, and answer.

The whole product runs, as an administrator starts it. Each parent is a connection of its own that opens the message,
taps "I understand" and reads the page of thanks. The baseline is the same number of connections that ask a view that
says "hello" three times, in the same server and the same run.
"""

import http.client
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from benchmarks.fan_out import make_message, make_town
from benchmarks.rows import Row
from benchmarks.server import ask, free_port, running, whole_product

PARENTS = 200
_PATIENCE_SECONDS = 60


@dataclass
class Rush:
    """What came of many visitors at once: seconds of every request, and what went wrong."""

    seconds: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    took: float = 0.0

    @property
    def per_second(self) -> float:
        """Requests per second of all together."""
        return len(self.seconds) / self.took

    def percentile(self, share: float) -> float:
        """The milliseconds within which this share of the requests was answered."""
        ordered = sorted(self.seconds)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))] * 1000


def links_of_a_message(parents: int) -> list[str]:
    """Write a school of so many families and one message to all; return the address of each family's link."""
    from schoolpoort.contexts.messages.models import RecipientGuardian
    from schoolpoort.contexts.messages.services.fan_out import make_recipients
    from schoolpoort.contexts.messages.services.sending import send_message
    from schoolpoort.core.jobs import Progress
    from schoolpoort.core.scope import Scope

    school, user = make_town(parents)
    message = make_message(school, user)
    progress = send_message(message, user)
    with Progress.of(progress.pk) as bar:
        make_recipients(message, message.versions.get(), bar)
    readers = RecipientGuardian.objects.within(Scope.of(school.pk)).select_related("link")
    return [f"/b/{reader.link.token}" for reader in readers]


def answers_by_reader() -> Counter[object]:
    """Return how many answers are stored for each reader."""
    from schoolpoort.contexts.messages.models import Answer

    return Counter(Answer.unscoped.values_list("guardian_id", flat=True))


def parent(port: int, link: str) -> Callable[[Rush], None]:
    """Return one parent's visit: open, answer, read the thanks."""

    def visit(rush: Rush) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_PATIENCE_SECONDS)
        thanks = f"{link}/thanks"
        steps = ((link, None, 200, ""), (f"{link}/answer", "version=1&answer=understood", 303, thanks))
        for path, body, status, leads_to in (*steps, (thanks, None, 200, "")):
            started = time.perf_counter()
            answer = ask(connection, path, body)
            rush.seconds.append(time.perf_counter() - started)
            if (answer[0], answer[2]) != (status, leads_to):
                rush.wrong.append(f"{path.partition(link)[2] or 'the message'}: {answer[0]}")
        connection.close()

    return visit


def stranger(port: int) -> Callable[[Rush], None]:
    """Return the visit of the baseline: three times hello."""

    def visit(rush: Rush) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_PATIENCE_SECONDS)
        for _ in range(3):
            started = time.perf_counter()
            if ask(connection, "/hello")[0] != 200:
                rush.wrong.append("hello")
            rush.seconds.append(time.perf_counter() - started)
        connection.close()

    return visit


def all_at_once(visits: Sequence[Callable[[Rush], None]]) -> Rush:
    """Let everybody begin at the same moment, and wait for the last."""
    rush, gate = Rush(), threading.Barrier(len(visits) + 1)

    def go(visit: Callable[[Rush], None]) -> None:
        gate.wait()
        try:
            visit(rush)
        except (OSError, http.client.HTTPException) as error:
            rush.wrong.append(type(error).__name__)

    threads = [threading.Thread(target=go, args=(visit,)) for visit in visits]
    for thread in threads:
        thread.start()
    gate.wait()
    started = time.perf_counter()
    for thread in threads:
        thread.join()
    rush.took = time.perf_counter() - started
    return rush


def rush_of_parents(parents: int) -> tuple[Rush, Rush]:
    """Return the baseline's rush and the parents'. Raises AssertionError unless each answer is stored exactly once."""
    links = links_of_a_message(parents)
    port = free_port()
    with running(whole_product(port), port, SCHOOLPOORT_DEMO="false"):
        hello = all_at_once([stranger(port)] * parents)
        rush = all_at_once([parent(port, link) for link in links])
    if hello.wrong or rush.wrong:
        raise AssertionError(f"not everybody was answered: {Counter(hello.wrong + rush.wrong)}")
    stored = answers_by_reader()
    if len(stored) != parents or set(stored.values()) != {1}:
        raise AssertionError(f"{len(stored)} of {parents} answers stored, {sum(stored.values())} rows")
    return hello, rush


def run(parents: int = PARENTS) -> list[Row]:
    """Measure one rush; no error is allowed, and every answer is stored exactly once."""
    hello, rush = rush_of_parents(parents)
    note = f"{parents} parents open, answer and read the thanks at once; no error; baseline: as many that say hello"
    return [
        Row(
            "parents at once: requests per second",
            round(rush.per_second),
            "1/s",
            round(hello.per_second),
            rush.per_second / hello.per_second,
            note,
        ),
        *(
            Row(
                f"parents at once: {name}",
                round(rush.percentile(share)),
                "ms",
                round(hello.percentile(share)),
                rush.percentile(share) / hello.percentile(share),
            )
            for name, share in (("p50", 0.50), ("p99", 0.99))
        ),
    ]

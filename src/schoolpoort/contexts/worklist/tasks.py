"""The worklist's recurring jobs."""

from schoolpoort.contexts.worklist.services.closing import forget_closed_tasks, forget_old_silence
from schoolpoort.contexts.worklist.services.hand_over import hand_over_late_tasks, hand_over_orphans
from schoolpoort.core import clock
from schoolpoort.core.jobs import job


@job("worklist.tend", every_minutes=60)
def tend() -> None:
    """Find owners for what lost them, hand over what is late and forget what is old; safe to run at any time."""
    today = clock.today()
    hand_over_orphans(today)
    hand_over_late_tasks(today)
    forget_old_silence(today)
    forget_closed_tasks(today)

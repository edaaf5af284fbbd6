"""The worklist's recurring jobs."""

from schoolpoort.contexts.worklist.services.closing import forget_old_silence
from schoolpoort.contexts.worklist.services.hand_over import hand_over_late_tasks
from schoolpoort.core import clock
from schoolpoort.core.jobs import job


@job("worklist.tend", every_minutes=60)
def tend() -> None:
    """Hand over what is late and forget old silence; safe to run as often as one likes."""
    hand_over_late_tasks(clock.today())
    forget_old_silence(clock.today())

"""What other contexts may use of `worklist`."""

from schoolpoort.contexts.worklist.events import TaskClosed
from schoolpoort.contexts.worklist.models import FOR_OWNER_ONLY, Outcome, Task, TaskKind, TaskState
from schoolpoort.contexts.worklist.queries import (
    open_count,
    open_tasks,
    open_tasks_about,
    open_tasks_about_any,
    received_this_week,
    subjects_ever_tasked,
    task_ids_of,
)
from schoolpoort.contexts.worklist.services.closing import close_task, close_tasks_about
from schoolpoort.contexts.worklist.services.hand_over import hand_over_all, hand_over_late_tasks, hand_over_task
from schoolpoort.contexts.worklist.services.opening import Silence, SilenceResult, open_silence_tasks, open_task
from schoolpoort.contexts.worklist.services.owners import NobodyToOwn
from schoolpoort.contexts.worklist.services.page import TaskCard, cards_of, register_subject_page, tasks_line, tasks_of

__all__ = [
    "FOR_OWNER_ONLY",
    "NobodyToOwn",
    "Outcome",
    "Silence",
    "SilenceResult",
    "Task",
    "TaskCard",
    "TaskClosed",
    "TaskKind",
    "TaskState",
    "cards_of",
    "close_task",
    "close_tasks_about",
    "hand_over_all",
    "hand_over_late_tasks",
    "hand_over_task",
    "open_count",
    "open_silence_tasks",
    "open_task",
    "open_tasks",
    "open_tasks_about",
    "open_tasks_about_any",
    "received_this_week",
    "register_subject_page",
    "subjects_ever_tasked",
    "task_ids_of",
    "tasks_line",
    "tasks_of",
]

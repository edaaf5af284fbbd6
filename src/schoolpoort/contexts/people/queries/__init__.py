"""Reads about people, by subject; each says what it costs."""

from schoolpoort.contexts.people.queries.classes import (
    assigned_class_ids,
    children_of_classes,
    class_teachers,
    classes_on,
    enrolments_on,
    guardians_of_households,
    holding,
    households_of_children,
)

__all__ = [
    "assigned_class_ids",
    "children_of_classes",
    "class_teachers",
    "classes_on",
    "enrolments_on",
    "guardians_of_households",
    "holding",
    "households_of_children",
]

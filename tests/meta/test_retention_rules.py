"""Every table says what its data is for, and every table with personal data has a rule that empties it."""

import pytest
from django.apps import apps
from django.db import models

from schoolpoort.core.privacy import Privacy, Retention, privacy_of
from schoolpoort.core.retention import RetentionRule, covered_tables, rules

TABLES = [
    model for model in apps.get_models(include_auto_created=True) if model._meta.managed and not model._meta.proxy
]


@pytest.mark.parametrize("model", TABLES, ids=lambda model: model._meta.label)
def test_every_field_of_every_table_is_declared_also_those_of_libraries(model: type[models.Model]) -> None:
    privacy = privacy_of(model)
    assert isinstance(privacy, Privacy), (
        f"{model._meta.label} has no declaration: give our own model `privacy`, a library's a line in "
        "third_party_privacy.py (core.privacy.declare_third_party)"
    )
    for field in model._meta.concrete_fields:
        declared = privacy.of(field.name)
        assert declared.purpose
        assert declared.basis
        assert declared.retention
        assert declared.audience


@pytest.mark.parametrize("model", TABLES, ids=lambda model: model._meta.label)
def test_every_table_with_personal_data_has_a_rule_that_empties_it(model: type[models.Model]) -> None:
    privacy = privacy_of(model)
    assert privacy is not None
    lasting = all(each.retention is Retention.SETTINGS for each in privacy.declarations())
    if privacy.is_personal and not lasting:
        assert model._meta.label in covered_tables(), (
            f"{model._meta.label} holds personal data that no retention rule takes away: register one in the "
            "`retention.py` of its context, or name it in `cascades` or `also` of a rule that does"
        )


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.key)
def test_what_a_rule_names_is_there_and_what_it_says_goes_along_does(rule: RetentionRule) -> None:
    for label in rule.tables():
        apps.get_model(label)
    leads_to = {rule.model}
    # Follows foreign keys that delete along, as often as there are tables to reach.
    for _ in range(len(TABLES)):
        for model in TABLES:
            for field in model._meta.concrete_fields:
                remote = field.remote_field
                if remote is not None and remote.on_delete is models.CASCADE:  # type: ignore[union-attr]
                    target = remote.model if isinstance(remote.model, type) else apps.get_model(remote.model)
                    if target._meta.label in leads_to:
                        leads_to.add(model._meta.label)
    assert set(rule.cascades) <= leads_to

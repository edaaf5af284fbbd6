import pytest

from schoolpoort.contexts.people.models import Child
from schoolpoort.core.scope import Scope, ScopeRequired
from tests.factories.families import make_family
from tests.factories.schools import make_class, make_school

pytestmark = pytest.mark.django_db


def test_a_query_without_a_scope_is_refused() -> None:
    for query in (Child.objects.all, Child.objects.count, lambda: Child.objects.filter(first_name="Yara")):
        with pytest.raises(ScopeRequired):
            query()


def test_a_scope_shows_its_own_organisation_and_no_other() -> None:
    here, there = make_school("De Linde"), make_school("De Es")
    make_family(make_class(here), child="Yara")
    make_family(make_class(there), child="Sami")
    assert [child.first_name for child in Child.objects.within(Scope.of(here.pk))] == ["Yara"]
    assert not Child.objects.within(Scope.of()).exists()

from datetime import timedelta

import pytest

from schoolpoort.contexts.accounts.links import ALPHABET, build_link, find_link, is_open, new_token, revoke
from schoolpoort.contexts.accounts.models import Link, LinkKind
from schoolpoort.core import clock
from schoolpoort.core.ids import new_id
from tests.factories.schools import make_school


def test_a_token_has_sixteen_base62_characters_and_is_not_repeated() -> None:
    tokens = {new_token() for _ in range(500)}
    assert len(tokens) == 500
    assert all(len(token) == 16 and set(token) <= set(ALPHABET) for token in tokens)


@pytest.mark.django_db
class TestLinks:
    def make(self, **fields: object) -> tuple[Link, str]:
        link = build_link(organisation_id=make_school().pk, kind=LinkKind.MESSAGE, subject_id=new_id(), **fields)
        token = link.token
        link.save()
        return link, token

    def test_a_link_is_found_by_its_token_and_only_for_its_kind(self) -> None:
        link, token = self.make()
        assert find_link(token, LinkKind.MESSAGE) == link
        assert find_link(token, LinkKind.SIGN_IN) is None
        assert find_link(token[:-1] + ("a" if token[-1] != "a" else "b"), LinkKind.MESSAGE) is None

    def test_a_link_survives_key_rotation(self, settings) -> None:
        _link, token = self.make()
        settings.LOOKUP_KEYS = ["a-new-key", *settings.LOOKUP_KEYS]
        settings.FIELD_KEYS = ["a-new-key", *settings.FIELD_KEYS]
        assert find_link(token, LinkKind.MESSAGE).token == token

    def test_nonsense_costs_no_query(self, django_assert_num_queries) -> None:
        with django_assert_num_queries(0):
            for token in ("", "x" * 15, "a" * 17, "é" * 16, "../../etc/passwd", "a b c d e f g h i", "\x00" * 16):
                assert find_link(token, LinkKind.MESSAGE) is None

    def test_a_link_closes_when_revoked_or_expired(self) -> None:
        link, token = self.make(expires_at=clock.now() + timedelta(days=1))
        assert is_open(link)
        with clock.clock_at(clock.now() + timedelta(days=2)):
            assert not is_open(link)
        revoke([link])
        assert not is_open(find_link(token, LinkKind.MESSAGE))

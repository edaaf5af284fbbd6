"""Nobody can be rung, mailed or visited by way of the demonstration."""

import phonenumbers
import pytest

from schoolpoort.demo.contact_points import PHONES, family_mail, mailbox, phone


def test_no_number_of_the_range_can_be_assigned() -> None:
    for number in range(PHONES):
        parsed = phonenumbers.parse(phone(number))
        assert not phonenumbers.is_valid_number(parsed), phone(number)
        # No Belgian mobile number begins like this, and no subscriber's number in the zone of Liège begins with 0.
        assert str(parsed.national_number).startswith("400")


def test_the_range_has_an_end() -> None:
    with pytest.raises(ValueError):
        phone(PHONES)


def test_names_become_plain_mailboxes() -> None:
    assert mailbox("Ayşe", "Çınargül") == "ayse.cinargul"
    assert family_mail("Léa", "Al Warda", 12) == "lea.al.warda.12@gezin.example"

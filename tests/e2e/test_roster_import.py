"""An administrator reads in the school's list: every wrong row is explained before anything is saved (J10)."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.people.api import Child
from schoolpoort.core.scope import Scope
from tests.contexts.people.rosters import LUCA, OLEKSANDR, OMAR, YARA, changed, csv_file
from tests.e2e.visitors import axe, overflow
from tests.factories.schools import PASSWORD, make_school, make_user

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

DOUBT = {"ouder_1_gsm": "", "ouder_1_e-mail": "", "ouder_2_gsm": ""}
FILE = csv_file(
    [
        changed(YARA, **DOUBT),
        changed(OMAR, **DOUBT),
        changed(OLEKSANDR, geboortedatum="31/02/2018"),
        changed(LUCA, ouder_1_gsm="0460 12"),
    ]
)


class Pictures:
    """Looks at a page at both widths: no barrier, nothing wider than the screen; keeps a picture where asked."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._folder = os.environ.get("SCHOOLPOORT_PICTURES", "")

    def look(self, name: str) -> None:
        """Check the page as it stands."""
        for width, height in ((360, 800), (1280, 900)):
            self._page.set_viewport_size({"width": width, "height": height})
            assert overflow(self._page) <= 0, f"{name} is wider than {width} pixels"
            axe(self._page)
            if self._folder:
                self._page.screenshot(path=str(Path(self._folder) / f"{name}-{width}.png"), full_page=True)


def sign_in(page: Page, address: str, user) -> None:
    page.goto(f"{address}/accounts/login/")
    page.locator("input[name=login]").fill(user.email)
    page.locator("input[name=password]").fill(PASSWORD)
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_url(f"{address}/")


def test_a_list_with_errors_is_explained_repaired_and_saved(page: Page, live_server) -> None:
    school = make_school("De Linde")
    ann = make_user(school, Role.SCHOOL_ADMINISTRATOR, "Ann")
    pictures = Pictures(page)
    children = Child.objects.within(Scope.of(school.pk))
    sign_in(page, live_server.url, ann)

    page.goto(f"{live_server.url}/roster/")
    pictures.look("roster-empty")
    page.get_by_role("link", name="Lees een bestand in").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Wie is verantwoordelijk?")
    pictures.look("roster-responsible")
    page.get_by_role("button", name="Ja, onze school is verantwoordelijk").click()

    page.get_by_label("Het bestand met de leerlingen").set_input_files(
        {"name": "brief.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7"}
    )
    page.get_by_role("button", name="Kijk het bestand na").click()
    expect(page.get_by_text("Dit bestand is geen rekenblad.").first).to_be_visible()
    pictures.look("roster-new")

    page.get_by_label("Het bestand met de leerlingen").set_input_files(
        {"name": "leerlingen.csv", "mimeType": "text/csv", "buffer": FILE}
    )
    page.get_by_role("button", name="Kijk het bestand na").click()
    expect(page.get_by_text("1 rij is niet in orde.")).to_be_visible()
    row = page.get_by_role("row").filter(has_text="rij 4")
    for said in ("Geboortedatum", "31/02/2018", "Deze datum bestaat niet."):
        expect(row).to_contain_text(said)
    expect(page.get_by_role("link", name="Ga verder")).to_have_count(0)
    pictures.look("roster-wrong")
    assert not children.exists()

    page.get_by_role("link", name="opmerkingen").click()
    expect(page.get_by_text("Dit is geen telefoonnummer dat we kennen.")).to_be_visible()
    pictures.look("roster-remarks")
    page.get_by_role("link", name="Kolommen nakijken").click()
    expect(page.get_by_text("Bijvoorbeeld: Yara · Omar · Oleksandr")).to_be_visible()
    pictures.look("roster-columns")
    page.get_by_role("link", name="Terug").click()

    page.get_by_role("link", name="vragen").click()
    expect(page.get_by_label("Ja, één persoon").first).to_be_visible()
    for choice in page.get_by_label("Ja, één persoon").all():
        choice.check()
    pictures.look("roster-questions")
    page.get_by_role("button", name="Bewaar de antwoorden en kijk opnieuw na").click()
    page.get_by_label("Laat deze 1 rij weg en lees de andere in").check()
    page.get_by_role("button", name="Kijk zo na").click()
    expect(page.get_by_text("3 kinderen zijn nieuw.")).to_be_visible()
    page.get_by_role("link", name="nieuw", exact=False).first.click()
    pictures.look("roster-ready")
    page.get_by_role("link", name="Ga verder").click()
    expect(page.get_by_label("Arabisch · \u2068العربية\u2069: 2 ouders")).to_be_checked()
    page.get_by_role("button", name="Beslis en bewaar alles").click()
    expect(page.get_by_text("Schrijf in één zin waarom.").first).to_be_visible()
    pictures.look("roster-translation")
    assert not children.exists()
    page.get_by_label("Waarom is dat nodig?").fill("Deze ouders leren nog Nederlands.")
    page.get_by_role("button", name="Beslis en bewaar alles").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Klaar")
    pictures.look("roster-done")
    assert sorted(children.values_list("first_name", flat=True)) == ["Luca", "Omar", "Yara"]

    page.get_by_role("link", name="Bekijk de gezinnen").click()
    pictures.look("families")
    page.get_by_role("link", name="Yara Haddad").click()
    expect(page.get_by_text("Deze ouders leren nog Nederlands.").first).to_be_visible()
    pictures.look("family")
    page.get_by_role("link", name="Pas talen en kanalen van Rania Nasser aan").click()
    page.get_by_label("Gsm-nummer of e-mailadres").fill("0460 00 00 09")
    page.get_by_label("van het kind, of van een broer of zus").check()
    page.get_by_role("button", name="Voeg toe").click()
    expect(page.get_by_text("een kind hoeft niet te tolken").first).to_be_visible()
    pictures.look("guardian")
    page.get_by_role("link", name="Terug naar het gezin").click()
    page.get_by_role("link", name="Vertaling voor Rania Nasser").click()
    pictures.look("need")
    page.goto(f"{live_server.url}/team/")
    expect(page.get_by_text("2 klassen hebben nog geen leerkracht: 2B, 4A.")).to_be_visible()
    pictures.look("team")

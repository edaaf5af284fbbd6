"""A list of pupils with an error in it, uploaded as an administrator does."""

from tests.contexts.people.rosters import OLEKSANDR, YARA, changed, csv_file
from tests.e2e.visitors import Visitor


def upload_roster_with_an_error(administrator: Visitor) -> str:
    """Have a list with an error checked; return the path of its report."""
    page = administrator.page
    administrator.go("/roster/new")
    confirm = page.get_by_role("button", name="Ja, onze school is verantwoordelijk")
    if confirm.is_visible():
        confirm.click()
    content = csv_file([YARA, changed(OLEKSANDR, geboortedatum="31/02/2018")])
    field = page.get_by_label("Het bestand met de leerlingen")
    field.set_input_files({"name": "leerlingen.csv", "mimeType": "text/csv", "buffer": content})
    page.get_by_role("button", name="Kijk het bestand na").click()
    page.get_by_text("niet in orde").first.wait_for()
    return page.url.removeprefix(administrator.town.url)

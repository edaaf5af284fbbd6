"""The town on paper: its schools, and the people whom the command prints a link for."""

from dataclasses import dataclass
from typing import Final

from schoolpoort.demo.contact_points import POSTCODE, TOWN

__all__ = ["POSTCODE", "PRINTED_CLASS", "SCHOOLS", "TOWN", "TOWN_DOMAIN", "TOWN_NAME", "SchoolPlan"]

TOWN_NAME = f"Stad {TOWN}"
TOWN_DOMAIN = "elzepoorte.example"


@dataclass(frozen=True)
class SchoolPlan:
    """A school before it is written: its households (about), and the share of families with another home language."""

    name: str
    short_name: str
    street: str
    households: int
    other_home_language: float
    sites: tuple[str, ...] = ("Hoofdgebouw",)

    @property
    def domain(self) -> str:
        """The reserved mail domain of the school."""
        return f"{self.short_name.lower().replace(' ', '-')}.{TOWN_DOMAIN}"


#: Families with another home language have more children, so about 23 % of the families makes 28-29 % of the pupils.
SCHOOLS: Final = (
    SchoolPlan(
        "Basisschool De Stapsteen", "De Stapsteen", "Hulstkruidlaan 4", 220, 0.30, ("Poortgebouw", "Tuingebouw")
    ),
    SchoolPlan(
        "Basisschool De Vlierboom", "De Vlierboom", "Tijmwortelweg 12", 190, 0.16, ("Hoofdgebouw", "Kleuterhuis")
    ),
    SchoolPlan(
        "Basisschool Het Sleutelgat", "Sleutelgat", "Distelbladdreef 1", 170, 0.24, ("Hoofdgebouw", "Paviljoen")
    ),
    SchoolPlan("Basisschool De Zandkorrel", "De Zandkorrel", "Salieblad 30", 150, 0.12),
    SchoolPlan("Basisschool De Stroming", "De Stroming", "Hazelbessenpad 7", 135, 0.33),
    SchoolPlan("Basisschool Het Kompasje", "Het Kompasje", "Klaverzaadstraat 18", 110, 0.18),
    SchoolPlan("Basisschool De Hooimijt", "De Hooimijt", "Varenbloesemhof 2", 90, 0.10),
    SchoolPlan("Basisschool De Vuurtoorts", "De Vuurtoorts", "Brembladdreef 55", 75, 0.41),
    SchoolPlan("Basisschool De Windwijzer", "De Windwijzer", "Kamillekruidlaan 9", 60, 0.20),
)

#: The class of the printed teacher and of the three printed parents, in the first school.
PRINTED_CLASS = "2B"

#: The schools (by place in SCHOOLS) that share a bridge figure under an agreement, and the one with its own.
SHARED_BRIDGE_FIGURE = (0, 4, 7, 8)
OWN_BRIDGE_FIGURE = 2

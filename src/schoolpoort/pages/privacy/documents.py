"""The three documents of the privacy file, as reports that can be shown, printed or saved."""

import tomllib
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

from django.utils import translation

from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.core.data_words import (
    AUDIENCE_WORDS,
    BASIS_WORDS,
    CATEGORY_WORDS,
    PERSONS_WORDS,
    RETENTION_WORDS,
)
from schoolpoort.core.privacy import SENSITIVE
from schoolpoort.core.retention import rules
from schoolpoort.design.print.report import Bullets, Heading, Paragraph, Part, Report, Table
from schoolpoort.pages.privacy.activities import Activity, activities
from schoolpoort.pages.privacy.holders import controller_of, processors

_SUPERVISOR = (
    "Toezichthouder: de Vlaamse Toezichtcommissie voor de verwerking van persoonsgegevens (VTC). "
    "Voor een school van een vrij bestuur: bespreek met de functionaris voor gegevensbescherming of de "
    "Gegevensbeschermingsautoriteit (GBA) bevoegd is."
)
_TRANSFERS = (
    "Doorgifte buiten de Europese Economische Ruimte: geen. Geen enkele bladzijde haalt iets bij een derde partij. "
    "Ga na of uw eigen mail-, sms- en hostingdienst binnen de EER blijft."
)
_SECURITY = (
    "Adressen, telefoonnummers, vrije tekst, links en stemmen zijn versleuteld met sleutels buiten de databank.",
    "Elke rij hoort bij één organisatie; een zoekopdracht zonder organisatie stopt met een fout.",
    "Elk adres van het platform zegt wie binnen mag; een test vraagt elk adres op als elke rol, met twee scholen.",
    "Lezen en veranderen van dossiers staat in een verzegeld logboek zonder waarden.",
    "Links zijn niet te raden, staan in geen logboek en sluiten als een ouder vertrekt.",
    "Elke nacht wordt gewist wat te oud is; cijfers van kleine groepen worden niet bewaard.",
    "Personeel meldt zich aan met een tweede bewijs waar het veel gezinnen ziet.",
)


def _words(found: Iterable[Any], table: dict[Any, Any]) -> str:
    return "; ".join(sorted(str(table[each]) for each in found))


def _about(organisation: Organisation | None) -> str:
    return organisation.name if organisation is not None else "Schoolpoort, voor elke school die het gebruikt"


def register(organisation: Organisation | None = None) -> Report:
    """Return the register of processing activities (GDPR article 30)."""
    found = activities()
    parts: list[Part] = [
        Paragraph(
            "Dit register volgt uit wat in de code bij elk gegeven staat. Vul aan wat alleen de school weet: haar "
            "functionaris voor gegevensbescherming, haar verwerkers en hun overeenkomsten."
        ),
        Paragraph(_SUPERVISOR),
        Paragraph(_TRANSFERS),
    ]
    for each in found:
        parts += _activity_parts(each)
    parts += [Heading("Bewaartermijnen"), _retention_table(), Heading("Beveiliging"), Bullets(_SECURITY)]
    parts += [Heading("Verwerkers en ontvangers"), _processor_table(organisation is not None)]
    return Report("Register van verwerkingsactiviteiten", _about(organisation), tuple(parts), landscape=True)


def _activity_parts(each: Activity) -> list[Part]:
    sensitive = [CATEGORY_WORDS[kind] for kind in SENSITIVE if kind in each.categories]
    rows = [
        ("Doelen", "; ".join(sorted(each.purposes))),
        ("Rechtsgrond", _words(each.bases, BASIS_WORDS)),
        ("Betrokkenen", _words(each.persons, PERSONS_WORDS)),
        ("Gegevens", _words(each.categories, CATEGORY_WORDS)),
        ("Gevoelig", "; ".join(str(word) for word in sensitive) or "nee"),
        ("Wie ziet het", _words(each.audiences, AUDIENCE_WORDS)),
        ("Hoe lang", _words(each.retentions, RETENTION_WORDS)),
        ("Tabellen", ", ".join(sorted(each.tables))),
    ]
    return [Heading(each.title), Paragraph(each.text), Table(("Wat", "Inhoud"), tuple(rows), (1, 5))]


def _retention_table() -> Table:
    rows = tuple((str(rule.what), str(RETENTION_WORDS[rule.retention])) for rule in rules())
    return Table(("Wat wij wissen", "Hoe lang het blijft"), rows, (3, 2))


def _processor_table(of_this_installation: bool) -> Table:
    rows = tuple((each.service, each.who, each.gets) for each in processors(of_this_installation))
    return Table(("Dienst", "Wie", "Wat die krijgt"), rows, (2, 3, 3))


def controllers(organisation: Organisation | None = None) -> Report:
    """Return who is responsible, what was agreed and who works for them."""
    parts: list[Part] = [
        Bullets(
            (
                "Elke organisatie (school, centrum, stad, vereniging) is verantwoordelijk voor haar eigen gegevens.",
                "Wie de server beheert, is verwerker van elke organisatie. Sluit met elk een overeenkomst (art. 28).",
                "Scholen zien elkaars gegevens niet. Alleen de ouder zelf ziet ze samen, in de eigen ruimte.",
                "Een blik over scholen heen kan alleen met een vastgelegde afspraak met een einddatum.",
            )
        ),
        Paragraph(_SUPERVISOR),
    ]
    if organisation is not None:
        parts += _recorded(organisation)
    parts += [Heading("Verwerkers"), _processor_table(organisation is not None)]
    return Report("Verantwoordelijken en afspraken", _about(organisation), tuple(parts))


def _recorded(organisation: Organisation) -> list[Part]:
    found = controller_of(organisation)
    address = f"{organisation.street}, {organisation.postcode} {organisation.town}".strip(", ")
    confirmed = f"bevestigd op {found.confirmed_on:%d/%m/%Y}" if found.confirmed_on else "nog niet bevestigd"
    parts: list[Part] = [
        Heading("Verantwoordelijke"),
        Bullets((f"{organisation.name}, {address}", f"Verantwoordelijkheid: {confirmed}.")),
        Heading("Afspraken met andere organisaties"),
    ]
    rows = tuple(
        (
            each.title,
            ", ".join(other.name for other in each.organisations.all()),
            f"{each.starts:%d/%m/%Y} tot {each.ends:%d/%m/%Y}",
        )
        for each in found.agreements
    )
    parts.append(
        Table(("Afspraak", "Tussen", "Van en tot"), rows, (3, 3, 2)) if rows else Paragraph("Er zijn er geen.")
    )
    parts.append(Heading("Organisaties waarmee de school deelt"))
    partners = tuple(
        (
            each.name,
            str(each.get_aim_display()),
            str(each.get_basis_display()),
            f"{each.starts:%d/%m/%Y}" + (f" tot {each.until:%d/%m/%Y}" if each.until else ""),
        )
        for each in found.partners
    )
    columns = ("Organisatie", "Waarvoor", "Waarom het mag", "Sinds")
    parts.append(Table(columns, partners, (3, 3, 3, 2)) if partners else Paragraph("Er zijn er geen vastgelegd."))
    return parts


_LEVELS = {1: "klein", 2: "matig", 3: "groot"}


def dpia_data() -> dict[str, Any]:
    """Return what the impact assessment is made of."""
    return tomllib.loads((Path(__file__).parent / "dpia.toml").read_text())


def dpia(organisation: Organisation | None = None) -> Report:
    """Return the draft of the impact assessment (GDPR article 35): the officer judges, not the software."""
    data = dpia_data()
    parts: list[Part] = [
        Paragraph(
            "Dit is een ontwerp. De school vult het aan en haar functionaris voor gegevensbescherming oordeelt. "
            "Bij elke maatregel staat waar het bewijs is. Kans en ernst zijn het oordeel van de makers, met de "
            "maatregelen erbij."
        ),
        Heading("Waarom een effectbeoordeling nodig is"),
        Bullets(tuple(data["why"])),
        Heading("Wat verwerkt wordt"),
        Table(
            ("Activiteit", "Betrokkenen", "Gegevens"),
            tuple(
                (each.title, _words(each.persons, PERSONS_WORDS), _words(each.categories, CATEGORY_WORDS))
                for each in activities()
            ),
            (2, 2, 4),
        ),
        Heading("Waarom het nodig is en niet meer"),
        Bullets(tuple(data["needed"])),
        Heading("Risico's"),
    ]
    for risk in data["risk"]:
        parts += _risk_parts(risk)
    parts += [Heading("Vragen aan de functionaris voor gegevensbescherming"), Bullets(tuple(data["questions"]))]
    return Report("Gegevensbeschermingseffectbeoordeling (ontwerp)", _about(organisation), tuple(parts))


def _risk_parts(risk: dict[str, Any]) -> list[Part]:
    level = f"kans {_LEVELS[risk['likelihood']]}, ernst {_LEVELS[risk['severity']]}"
    return [
        Heading(risk["title"], 3),
        Paragraph(f"Wie: {risk['who']}"),
        Paragraph(f"Hoe: {risk['how']}"),
        Bullets(tuple(f"{each['text']} ({each['proof']})" for each in risk["measures"])),
        Paragraph(f"Wat blijft ({level}): {risk['remains']}"),
    ]


#: The documents by the name in their address and their file.
DOCUMENTS: dict[str, Callable[[Organisation | None], Report]] = {
    "register": register,
    "dpia": dpia,
    "controllers": controllers,
}


def make(name: str, organisation: Organisation | None, day: date | None = None) -> Report:
    """Return one document, always in Dutch; with a day it says of when it is. Raises KeyError."""
    with translation.override("nl"):
        report = DOCUMENTS[name](organisation)
    if day is None:
        return report
    return Report(report.title, f"{report.line}, {day:%d/%m/%Y}", report.parts, report.landscape)

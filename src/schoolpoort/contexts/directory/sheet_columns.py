"""The columns of the spreadsheet with which a directory comes in. Dutch, because the file is."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Column:
    """One column: its key, heading, explanation and an invented example."""

    key: str
    label: str
    explanation: str
    example: str
    needed: bool = False


COLUMNS: tuple[Column, ...] = (
    Column("number", "Nummer", "Uw eigen nummer voor deze dienst. Zo herkennen we ze bij de volgende keer.", "D-014"),
    Column("name", "Dienst", "De naam van de dienst of activiteit.", "Praattafel Nederlands", needed=True),
    Column("provider", "Aanbieder", "De organisatie die dit aanbiedt.", "Buurtwerk De Brug", needed=True),
    Column(
        "description", "Beschrijving", "Wat gebeurt er? Schrijf het in gewone woorden.", "Wij praten samen Nederlands."
    ),
    Column(
        "needs",
        "Waarvoor",
        "Eén of meer woorden uit deze lijst, met een puntkomma ertussen: Nederlands leren en oefenen; hulp bij "
        "huiswerk; boeken en voorlezen; andere ouders ontmoeten; vragen over een klein kind; geld, rechten en "
        "papieren; tolken en vertalen; praten met iemand; les in de thuistaal; sport en vrije tijd; opvang; "
        "een lokaal voor een groep.",
        "Nederlands leren en oefenen; andere ouders ontmoeten",
        needed=True,
    ),
    Column("languages", "Talen", "De talen die u er spreekt, met een komma ertussen.", "Nederlands, Arabisch"),
    Column(
        "times",
        "Tijden",
        "Dagen en uren, met een puntkomma ertussen. Tussen haakjes kan er iets bij.",
        "dinsdag 19:00-20:30; vrijdag 9:00-10:30 (met opvang)",
    ),
    Column("place", "Plaats", "De naam van het gebouw. Leeg: de naam van de aanbieder.", "Buurthuis De Brug"),
    Column("street", "Straat en nummer", "Het adres.", "Klaverzaadstraat 9"),
    Column("postcode", "Postcode", "Vier cijfers. Hiermee berekenen we de afstand.", "2800"),
    Column("town", "Gemeente", "De gemeente of deelgemeente.", "Mechelen"),
    Column("latitude", "Breedtegraad", "Als u die kent; anders nemen we het midden van de postcode.", "51,0281"),
    Column("longitude", "Lengtegraad", "Als u die kent.", "4,4803"),
    Column("phones", "Telefoon", "Eén of meer nummers, met een puntkomma ertussen.", "015 00 00 01 (onthaal)"),
    Column("email", "E-mail", "Een adres van de dienst, niet van een persoon.", "onthaal@voorbeeld.example"),
    Column("url", "Website", "Met https:// ervoor.", "https://voorbeeld.example/praten"),
    Column("contact_point", "Naar wie vragen", "Een functie of balie, nooit de naam van een persoon.", "het onthaal"),
    Column("prices", "Prijs", "Gratis, of een bedrag in euro.", "gratis; 2,50 (per les)"),
    Column("for_whom", "Voor wie", "In gewone woorden.", "ouders uit de buurt"),
    Column("ages", "Leeftijd", "In jaren.", "vanaf 18"),
    Column("how", "Hoe aanmelden", "Moet u bellen, mailen of kan u gewoon komen?", "Kom gewoon langs."),
    Column(
        "accessibility", "Toegankelijkheid", "Voor rolstoel, kinderwagen, slechtzienden.", "Helling aan de zijdeur."
    ),
)

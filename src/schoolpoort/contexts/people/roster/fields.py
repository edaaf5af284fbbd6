"""The catalogue of what a column can hold. A field's key is `child.<what>` or `guardian<n>.<what>`."""

from dataclasses import dataclass

from schoolpoort.contexts.people.roster.reasons import gettext_noop

GUARDIAN_SLOTS = (1, 2, 3)
TEMPLATE_SLOTS = (1, 2)


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its key, and in Dutch its label, what to fill in, and an invented example."""

    key: str
    label: str
    explanation: str
    example: str


_CHILD = (
    (
        "source_id",
        "Leerlingnummer",
        gettext_noop("Het nummer van het kind in uw administratie. Zo herkennen we het kind elk jaar."),
        "2026-0001",
    ),
    ("last_name", "Familienaam", gettext_noop("De familienaam van het kind."), "Voorbeeld"),
    ("first_name", "Voornaam", gettext_noop("De voornaam van het kind."), "Amina"),
    ("birth_date", "Geboortedatum", gettext_noop("Dag/maand/jaar."), "03/09/2017"),
    ("class_name", "Klas", gettext_noop("De klas, zoals de school ze noemt."), "3A"),
    (
        "enrolled_from",
        "Begin inschrijving",
        gettext_noop("Leeg laten mag: dan telt het hele schooljaar."),
        "01/09/2026",
    ),
    ("enrolled_until", "Einde inschrijving", gettext_noop("Alleen als het kind vroeger stopt."), ""),
    ("street", "Straat", gettext_noop("De straat waar het kind woont."), "Voorbeeldstraat"),
    ("number", "Huisnummer", gettext_noop("Alleen het nummer."), "12"),
    ("box", "Bus", gettext_noop("Leeg laten mag."), "2"),
    ("postcode", "Postcode", gettext_noop("Vier cijfers."), "9999"),
    ("town", "Gemeente", gettext_noop("De gemeente of deelgemeente."), "Voorbeelddorp"),
    (
        "home_language",
        "Thuistaal",
        gettext_noop("De taal die men thuis spreekt, als u niet weet welke ouder ze spreekt."),
        "",
    ),
)

# Recognised, so that they can be left out knowingly. A pupil's own number is never a channel to a family.
_CHILD_LEFT_OUT = (
    ("full_name", "Volledige naam", gettext_noop("Familienaam, voornaam: met een komma ertussen."), ""),
    ("mobile", "Gsm van het kind zelf", gettext_noop("Gebruiken we niet."), ""),
    ("phone", "Telefoon van het kind zelf", gettext_noop("Gebruiken we niet."), ""),
    ("email", "E-mail van het kind zelf", gettext_noop("Gebruiken we niet."), ""),
)

_GUARDIAN = (
    ("source_id", "Nummer", gettext_noop("Het nummer van de ouder in uw administratie, als het er is."), ""),
    (
        "relation",
        "Relatie",
        gettext_noop("Moeder, vader, plusmama, pleegouder, voogd, grootouder of andere."),
        "Moeder",
    ),
    ("last_name", "Familienaam", gettext_noop("De familienaam van deze ouder."), "Demo"),
    ("first_name", "Voornaam", gettext_noop("De voornaam van deze ouder."), "Fatou"),
    (
        "birth_date",
        "Geboortedatum",
        gettext_noop("Schrijf dag, maand en jaar. Zo herkennen we een ouder van meer kinderen."),
        "",
    ),
    ("mobile", "Gsm", gettext_noop("Het eigen gsm-nummer van deze ouder."), "0460 00 00 01"),
    ("phone", "Telefoon", gettext_noop("Een vast nummer."), ""),
    ("email", "E-mail", gettext_noop("Het eigen e-mailadres van deze ouder."), "fatou@voorbeeld.example"),
    ("street", "Straat", gettext_noop("Alleen als de ouder op een ander adres woont dan het kind."), ""),
    ("number", "Huisnummer", gettext_noop("Alleen bij een ander adres."), ""),
    ("box", "Bus", gettext_noop("Alleen bij een ander adres."), ""),
    ("postcode", "Postcode", gettext_noop("Alleen bij een ander adres."), ""),
    ("town", "Gemeente", gettext_noop("Alleen bij een ander adres."), ""),
    (
        "language",
        "Taal",
        gettext_noop("De taal die deze ouder het best begrijpt. In het Nederlands, Engels of de taal zelf."),
        "Fulfulde",
    ),
    ("second_language", "Tweede taal", gettext_noop("Nog een taal die deze ouder begrijpt."), "Frans"),
    ("parental_authority", "Ouderlijk gezag", gettext_noop("Ja of nee. Leeg als u het niet weet."), "ja"),
    (
        "interpreter_wanted",
        "Tolk gewenst",
        gettext_noop("Ja of nee: vraagt deze ouder zelf een tolk bij een gesprek?"),
        "ja",
    ),
)

_GUARDIAN_LEFT_OUT = (("full_name", "Volledige naam", gettext_noop("Familienaam, voornaam."), ""),)

FIELDS: dict[str, Field] = {
    **{
        f"child.{what}": Field(f"child.{what}", label, explanation, example)
        for what, label, explanation, example in (*_CHILD, *_CHILD_LEFT_OUT)
    },
    **{
        f"guardian{slot}.{what}": Field(
            f"guardian{slot}.{what}", f"Ouder {slot}: {label}", explanation, example if slot == 1 else ""
        )
        for slot in GUARDIAN_SLOTS
        for what, label, explanation, example in (*_GUARDIAN, *_GUARDIAN_LEFT_OUT)
    },
}

TEMPLATE_FIELDS: tuple[Field, ...] = (
    *(FIELDS[f"child.{what}"] for what, *_ in _CHILD),
    *(FIELDS[f"guardian{slot}.{what}"] for slot in TEMPLATE_SLOTS for what, *_ in _GUARDIAN),
)

PUPIL_CONTACT_FIELDS = ("child.mobile", "child.phone", "child.email")

"""Every sentence that the roster import says to staff, in plain Dutch, in one place.

A reason has a code and named details, so that the interface may show the sentence in another language later: the
sentences are marked for extraction and are themselves the message ids.
"""

from dataclasses import dataclass, field


def gettext_noop(sentence: str) -> str:
    """Mark a sentence for translation (this package must not import Django)."""
    return sentence


SENTENCES: dict[str, str] = {
    # The file as a whole
    "file_empty": gettext_noop("Dit bestand is leeg. Kies het bestand met de leerlingen en probeer opnieuw."),
    "file_too_big": gettext_noop(
        "Dit bestand is te groot ({size} MB). Het mag hoogstens {limit} MB zijn. "
        "Bewaar alleen het blad met de leerlingen."
    ),
    "file_too_long": gettext_noop(
        "Dit bestand heeft te veel rijen of kolommen. Het mag hoogstens {rows} rijen en {columns} kolommen hebben."
    ),
    "file_no_spreadsheet": gettext_noop(
        "Dit bestand is geen rekenblad. Kies een Excel-bestand (.xlsx), een "
        "CSV-bestand of een OneRoster-bestand (.zip)."
    ),
    "file_encrypted": gettext_noop(
        "Dit bestand is beveiligd met een wachtwoord. Bewaar het zonder wachtwoord en probeer opnieuw."
    ),
    "file_old_excel": gettext_noop(
        "Dit is een oud of ander soort rekenblad. Open het en bewaar het als "
        "Excel-werkmap (.xlsx). Probeer dan opnieuw."
    ),
    "file_damaged": gettext_noop("Dit bestand is beschadigd. Maak de export opnieuw en probeer nog eens."),
    "file_unsafe": gettext_noop(
        "Dit zip-bestand heeft een vreemde inhoud ({name}). We openen het niet. Maak de export opnieuw."
    ),
    "file_open_quote": gettext_noop(
        'Rond rij {row} staat een aanhalingsteken (") dat niet gesloten is. Verbeter '
        "de rij of bewaar het bestand als .xlsx."
    ),
    "no_header": gettext_noop(
        "We vonden geen rij met namen van kolommen. Kies hieronder zelf wat er in elke kolom staat."
    ),
    "no_rows": gettext_noop("Onder de namen van de kolommen staan geen leerlingen."),
    "column_missing": gettext_noop('We vonden geen kolom voor "{field}". Kies hieronder zelf de juiste kolom.'),
    "no_identity_column": gettext_noop(
        "We vonden geen kolom met een leerlingnummer en geen kolom met de "
        "geboortedatum. Eén van de twee is nodig "
        "om een kind de volgende keer te herkennen."
    ),
    "column_twice": gettext_noop('De kolommen "{first}" en "{second}" zijn allebei gekozen voor "{field}".'),
    "sheet_chosen": gettext_noop('Dit bestand heeft meer bladen. We lazen het blad "{sheet}".'),
    "old_mapping_columns": gettext_noop(
        'De kolom "{header}" staat niet meer in dit bestand. Vorige keer stond daar "{field}".'
    ),
    # A row
    "name_missing": gettext_noop("De naam van het kind is niet ingevuld."),
    "first_name_missing": gettext_noop("De voornaam van het kind is niet ingevuld. Klopt dat?"),
    "last_name_missing": gettext_noop("De familienaam van het kind is niet ingevuld. Klopt dat?"),
    "name_not_split": gettext_noop(
        "Voornaam en familienaam staan samen. Zet een komma ertussen (Familienaam, "
        "Voornaam) of maak er twee kolommen van."
    ),
    "class_missing": gettext_noop("De klas is niet ingevuld."),
    "class_is_date": gettext_noop(
        "Excel maakte van deze klas een datum. Zet de cel op 'tekst' en typ de klas opnieuw."
    ),
    "identity_missing": gettext_noop(
        "Het leerlingnummer en de geboortedatum zijn allebei leeg. Vul er één in, "
        "anders herkennen we het kind later niet."
    ),
    "duplicate_id": gettext_noop("Het leerlingnummer staat ook in rij {other}, bij een ander kind."),
    "two_classes": gettext_noop("Dit kind staat ook in rij {other}, maar in een andere klas ({other_class})."),
    "class_by_date": gettext_noop("Dit kind staat ook in rij {other}. We namen de klas van vandaag: {class_name}."),
    "row_repeated": gettext_noop("Deze rij is dezelfde als rij {other}. We tellen het kind één keer."),
    "child_data_differ": gettext_noop(
        "Dit kind staat ook in rij {other}, met een andere naam of geboortedatum. Verbeter één van de twee."
    ),
    "until_before_from": gettext_noop("De einddatum ligt voor de begindatum ({start})."),
    "guardian_unnamed": gettext_noop(
        "Bij ouder {position} staan gegevens, maar geen naam. We nemen deze ouder niet mee."
    ),
    "guardian_repeated": gettext_noop("Ouder {position} is dezelfde persoon als ouder {other}. We tellen één keer."),
    "no_guardian": gettext_noop("Bij dit kind staat geen ouder. Er kan nog geen bericht naar dit gezin."),
    "no_channel": gettext_noop("Bij dit kind staat geen gsm, telefoon of e-mail van een ouder."),
    "pupil_contact": gettext_noop(
        "Deze kolom heeft gegevens van het kind zelf ({count} keer). We gebruiken ze "
        "niet: berichten gaan naar ouders. "
        "Is het toch het nummer van een ouder? Kies dan zelf de juiste ouder bij deze kolom."
    ),
    "pupil_contact_oneroster": gettext_noop(
        "Hier staan gegevens van het kind zelf ({count} keer). We gebruiken ze niet: berichten gaan naar ouders."
    ),
    # A cell
    "formula_without_value": gettext_noop(
        "In deze cel staat een formule zonder uitkomst. Open het bestand in Excel, bewaar het, en probeer opnieuw."
    ),
    "cell_error": gettext_noop("In deze cel staat een fout van Excel. Verbeter de cel."),
    "date_unreadable": gettext_noop("We lezen dit niet als datum. Schrijf dag, maand en jaar, zoals 03/09/2017."),
    "date_impossible": gettext_noop("Deze datum bestaat niet. Schrijf dag, maand en jaar, zoals 03/09/2017."),
    "date_month_first": gettext_noop("De maand staat eerst. Bedoelt u {suggestion}? Schrijf dag/maand/jaar."),
    "date_future": gettext_noop("Deze geboortedatum ligt in de toekomst."),
    "birth_date_unlikely": gettext_noop("Met deze geboortedatum is het kind {age} jaar. Klopt dat?"),
    "guardian_age_unlikely": gettext_noop(
        "Met deze geboortedatum is de ouder {age} jaar. We laten de datum weg. Kijk het even na."
    ),
    "phone_invalid": gettext_noop("Dit is geen telefoonnummer dat we kennen. We laten het weg. Kijk het even na."),
    "phone_several": gettext_noop("Hier staan meer nummers. We nemen het eerste: {kept}."),
    "phone_is_landline": gettext_noop("Dit is geen gsm-nummer. We bewaren het als vaste telefoon."),
    "email_invalid": gettext_noop("Dit is geen volledig e-mailadres. We laten het weg. Kijk het even na."),
    "email_several": gettext_noop("Hier staan meer e-mailadressen. We nemen het eerste: {kept}."),
    "yes_no_unknown": gettext_noop("We verwachten hier ja of nee. We laten het leeg."),
    "postcode_unknown": gettext_noop("Deze postcode kennen we niet. We bewaren ze zoals ze er staat."),
    "name_has_digits": gettext_noop("In deze naam staat een cijfer. Klopt dat?"),
    "relation_unknown": gettext_noop('Dit woord kennen we niet. We bewaren het als "andere".'),
    "language_unknown": gettext_noop("Deze taal kennen we niet. We bewaren het woord. Kies later de juiste taal."),
    "language_maybe": gettext_noop("Deze taal kennen we niet. Bedoelt u {suggestion}? Kies later de juiste taal."),
    "language_check": gettext_noop("Dit kan meer dan één taal zijn. We namen {language}. Vraag het na bij de ouder."),
    # OneRoster
    "oneroster_file_missing": gettext_noop("In dit OneRoster-bestand ontbreekt {name}. Maak de export opnieuw."),
    "oneroster_column_missing": gettext_noop("In {name} ontbreekt de kolom {column}. Maak de export opnieuw."),
    "oneroster_no_demographics": gettext_noop(
        "In dit OneRoster-bestand ontbreekt demographics.csv. We weten de geboortedatum van de kinderen niet."
    ),
    "oneroster_no_sessions": gettext_noop(
        "In dit OneRoster-bestand ontbreekt academicSessions.csv. We weten niet bij welk schooljaar een klas hoort."
    ),
    "oneroster_schools": gettext_noop("Dit bestand heeft meer scholen: {schools}. Kies één school."),
    "oneroster_school_unknown": gettext_noop("De gekozen school staat niet in dit bestand."),
    "oneroster_agent_unknown": gettext_noop("Bij dit kind hoort een ouder ({agent}) die niet in het bestand staat."),
    "oneroster_no_class": gettext_noop("Dit kind staat in geen enkele klas van dit schooljaar."),
    "oneroster_many_classes": gettext_noop("Dit kind staat in {count} lesgroepen. We namen {class_name}."),
    "oneroster_duplicate": gettext_noop("Het nummer {source_id} staat twee keer in {name}."),
    # Difference
    "id_of_other_child": gettext_noop(
        "Dit leerlingnummer is bij ons van een ander kind (andere naam en geboortedatum). Kijk het nummer na."
    ),
    "child_claimed_twice": gettext_noop("Dit kind past bij hetzelfde kind als rij {other}. Kijk beide rijen na."),
}


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a value or row needs attention: a code of `SENTENCES` and the details to fill in."""

    code: str
    details: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    @property
    def sentence(self) -> str:
        """The reason in plain Dutch."""
        return SENTENCES[self.code].format(**dict(self.details))


def because(code: str, **details: object) -> Reason:
    """Make a reason; an unknown code is a programming error and raises `KeyError` at once."""
    SENTENCES[code]
    return Reason(code, tuple((name, str(value)) for name, value in details.items()))


class RosterFileError(Exception):
    """The file cannot be read at all; `str()` is one plain Dutch sentence that says what to do."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.sentence)
        self.reason = reason

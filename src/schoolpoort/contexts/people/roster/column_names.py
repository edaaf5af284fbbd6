"""What the header of a column means: the words that schools' programs use, and how to take a header apart.

What is known of Informat and Wisa, and what is a guess, stands in docs/roster-formats.md.
"""

import re
from functools import lru_cache

from schoolpoort.contexts.people.roster.cells import without_accents
from schoolpoort.contexts.people.roster.fields import FIELDS, TEMPLATE_FIELDS
from schoolpoort.contexts.people.roster.records import Relation

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NO_WORD = re.compile(r"[\W_]+")

# Column sets by program: header -> field. They go before the general words below.
COLUMN_SETS: dict[str, dict[str, str]] = {
    "template": {field.label: field.key for field in TEMPLATE_FIELDS},
    "informat": {
        "pointer": "child.source_id",
        "pointid": "child.source_id",
        "p persoon": "child.source_id",
        "ppersoon": "child.source_id",
        "stamnummer": "child.source_id",
        "begindatum": "child.enrolled_from",
        "begindatum inschrijving": "child.enrolled_from",
        "einddatum inschrijving": "child.enrolled_until",
        "klascode": "child.class_name",
        "thuistaal": "child.home_language",
        "telefoon domicilie": "child.phone",
        "straat domicilie": "child.street",
        "relatietype lpv1": "guardian1.relation",
        "relatietype lpv2": "guardian2.relation",
    },
    "wisa": {
        "stamboeknummer": "child.source_id",
        "leerlingnummer": "child.source_id",
        "klasgroep": "child.class_name",
        "klascode": "child.class_name",
        "inschrijvingsdatum": "child.enrolled_from",
        "postnummer": "child.postcode",
        **{
            f"{prefix} {word}": f"guardian{slot}.{what}"
            for slot, prefix in ((1, "mo"), (2, "va"), (3, "vo"))
            for word, what in (
                ("naam", "last_name"),
                ("voornaam", "first_name"),
                ("gsm", "mobile"),
                ("email", "email"),
                ("straat", "street"),
                ("straat nr", "number"),
                ("straat bus", "box"),
                ("postcode", "postcode"),
                ("gemeente", "town"),
            )
        },
    },
}

# Words that only one program uses tell which program made the file.
_TELLTALES = {
    "informat": re.compile(r"\blpv ?[12]\b|\bpointer\b|\bpoint ?id\b|\bp ?persoon\b|\btelefoon domicilie\b"),
    "wisa": re.compile(r"^(?:mo|va|vo) |\bstamboeknummer\b|\bklasgroep\b|\bvsknummer\b|\bpostnummer\b"),
}

_CHILD_WORDS = frozenset(
    [
        "leerling",
        "leerlingen",
        "lln",
        "ll",
        "kind",
        "pupil",
        "student",
        "child",
        "eleve",
        "van",
        "de",
        "het",
        "domicilie",
        "officieel",
        "officiele",
    ]
)
_NUMBERED = (
    r"\b(?:ouder(?: verzorger| voogd)?|lpv|verzorger|contact(?:persoon)?|relatie(?! type)|parent|guardian"
    r"|co ?account|gezinshoofd|adres) ?"
)
_PEOPLE: tuple[tuple[re.Pattern[str], int, Relation], ...] = tuple(
    (re.compile(pattern), slot, relation)
    for pattern, slot, relation in (
        (_NUMBERED + r"1\b", 1, Relation.UNKNOWN),
        (_NUMBERED + r"2\b", 2, Relation.UNKNOWN),
        (_NUMBERED + r"3\b", 3, Relation.UNKNOWN),
        (r"\bstiefmoeder\b|\bplusmama\b", 3, Relation.STEPMOTHER),
        (r"\bstiefvader\b|\bpluspapa\b", 3, Relation.STEPFATHER),
        (r"\b(?:moeder|mama|mother|mere|mo)\b", 1, Relation.MOTHER),
        (r"\b(?:vader|papa|father|pere|va)\b", 2, Relation.FATHER),
        (r"\b(?:voogd|tutor|vo)\b", 3, Relation.LEGAL_GUARDIAN),
    )
)

_WORDS: dict[str, str] = {
    word: what
    for what, words in {
        "last_name": "naam|familienaam|achternaam|last name|surname|family name|familyname|nom|name|fam naam",
        "first_name": "voornaam|roepnaam|first name|given name|givenname|firstname|prenom|voorn",
        "full_name": "|volledige naam|naam en voornaam|naam voornaam|voornaam en naam|voornaam naam|"
        "familienaam en voornaam|full name",
        "birth_date": "geboortedatum|geb datum|gebdatum|geboren|geboren op|geb|birth date|birthdate|"
        "date of birth|dob|date de naissance|geboorte datum",
        "mobile": "gsm|gsm nummer|gsmnummer|gsm nr|gsmnr|mobiel|mobile|mobiele telefoon|mobiel "
        "nummer|sms|mobile phone|portable|gsm prive",
        "phone": "telefoon|tel|telefoonnummer|telefoon nummer|tel nr|telnr|vaste telefoon|"
        "telefoon thuis|thuistelefoon|phone|vast nummer|telephone|telefoon prive|"
        "telefoonnr",
        "email": "e mail|email|mail|mailadres|e mailadres|emailadres|mail adres|e mail adres|"
        "email adres|e mail prive|courriel|email address",
        "street": "straat|straatnaam|adres|straat en nummer|straat nummer|straat huisnummer|"
        "street|rue|address|straat en huisnummer",
        "number": "nr|nummer|huisnummer|huisnr|huis nummer|straat nr|straatnummer|house number|huis nr",
        "box": "bus|busnummer|busnr|bus nr|straat bus|box|bus nummer",
        "postcode": "postcode|postnummer|post code|zip|postal code|pc|postnr|code postal",
        "town": "gemeente|woonplaats|stad|plaats|town|city|stad gemeente|gemeente stad|"
        "deelgemeente|commune|hoofdgemeente",
    }.items()
    for word in words.split("|")
}
_CHILD_ONLY: dict[str, str] = {
    word: what
    for what, words in {
        "source_id": "stamnummer|stamboeknummer|leerlingnummer|intern nummer|internnummer|stamnr|"
        "stamboeknr|leerling id|leerlingid|id|uid|nummer administratie|internal number|"
        "lln nr|student id|leerlingnr|id leerling",
        "class_name": "klas|klasgroep|klascode|klasnaam|klas code|klas naam|huidige klas|officiele "
        "klas|klas of groepsnaam|class|classe|groep|leefgroep|klas groep",
        "enrolled_from": "begindatum|startdatum|begin inschrijving|begindatum inschrijving|"
        "inschrijvingsdatum|datum inschrijving|start inschrijving|begin date|"
        "ingeschreven vanaf|datum in|instapdatum",
        "enrolled_until": "einddatum|einde inschrijving|eind inschrijving|einddatum inschrijving|"
        "uitschrijvingsdatum|datum uitschrijving|end date|ingeschreven tot|datum uit",
        "home_language": "thuistaal|taal|moedertaal|gezinstaal|gesproken taal thuis|home language|taal "
        "gezin|taal thuis",
    }.items()
    for word in words.split("|")
}
_GUARDIAN_ONLY: dict[str, str] = {
    word: what
    for what, words in {
        "source_id": "id|persoonsnummer|intern nummer|pointer|persoon id|p persoon",
        "relation": "relatie|relatietype|relatie type|type relatie|type|verwantschap|relatie tot "
        "leerling|relatie tot|relation|rol|band",
        "language": "taal|moedertaal|thuistaal|contacttaal|contact taal|gesproken taal|taal 1|"
        "eerste taal|language|beste taal|voorkeurtaal|langue",
        "second_language": "tweede taal|taal 2|andere taal|second language|ook taal|andere talen",
        "parental_authority": "ouderlijk gezag|gezag|parental authority|heeft gezag",
        "interpreter_wanted": "tolk|tolk gewenst|tolk nodig|wens tolk|interpreter|tolk wens|met tolk",
    }.items()
    for word in words.split("|")
}


@lru_cache(maxsize=8192)
def fold_header(header: str) -> str:
    """A header as plain words: lower case, no accents, no signs; `mo_GSM` and `Mo gsm` become the same."""
    words = _NO_WORD.sub(" ", without_accents(_CAMEL.sub(" ", header)))
    return words.strip()


_FOLDED_SETS = {
    name: {fold_header(header): key for header, key in headers.items()} for name, headers in COLUMN_SETS.items()
}


def column_set_of(headers: list[str]) -> str:
    """Which program made a file with these headers: `template`, `informat`, `wisa`, or `general`."""
    folded = [fold_header(header) for header in headers]
    own = _FOLDED_SETS["template"]
    if sum(1 for header in folded if header in own and header.startswith("ouder")) >= 2:
        return "template"
    for name, telltale in _TELLTALES.items():
        if any(telltale.search(header) for header in folded):
            return name
    return "general"


def person_of(folded: str) -> tuple[int, Relation, str]:
    """(guardian slot or 0 for the child, relation that the header itself says, the header without that word)."""
    for pattern, slot, relation in _PEOPLE:
        if match := pattern.search(folded):
            rest = f"{folded[: match.start()]} {folded[match.end() :]}"
            return slot, relation, " ".join(rest.split())
    return 0, Relation.UNKNOWN, folded


def field_of(header: str, column_set: str) -> str | None:
    """The field that a header names, or None."""
    folded = fold_header(header)
    if not folded:
        return None
    if key := _FOLDED_SETS.get(column_set, {}).get(folded):
        return key
    slot, _, rest = person_of(folded)
    if slot == 0:
        return _child_field(folded)
    words = " ".join(word for word in rest.split() if word not in _CHILD_WORDS)
    what = _GUARDIAN_ONLY.get(words) or _WORDS.get(words)
    if what is None and words.startswith("adres "):
        what = _WORDS.get(words.removeprefix("adres "))
    key = f"guardian{slot}.{what}"
    return key if key in FIELDS else None


def _child_field(folded: str) -> str | None:
    words = " ".join(word for word in folded.split() if word not in _CHILD_WORDS)
    what = _CHILD_ONLY.get(folded) or _CHILD_ONLY.get(words) or _WORDS.get(words)
    if what is None and words.startswith("adres "):
        what = _WORDS.get(words.removeprefix("adres "))
    return f"child.{what}" if what else None

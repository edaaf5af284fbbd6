"""Dutch words for what declarations say; those of the register are for a Flemish officer and are never translated."""

from django.utils.translation import gettext_lazy as _

from schoolpoort.core.privacy import Audience, Basis, Category, Persons, Retention

RETENTION_WORDS = {
    Retention.WHILE_ENROLLED: _("tot 31 augustus van het schooljaar na het vertrek"),
    Retention.NEXT_SCHOOL_YEAR: _("tot 31 augustus van het volgende schooljaar"),
    Retention.THIRTY_DAYS: _("30 dagen nadat het klaar is"),
    Retention.UNTIL_EXPIRY: _("tot het vanzelf voorbij is"),
    Retention.WHILE_EMPLOYED: _("tot een jaar na de laatste rol"),
    Retention.SIX_MONTHS: _("een half jaar"),
    Retention.AFTER_CLOSING: _("tot een jaar nadat het klaar is"),
    Retention.AUDIT: _("vijf jaar"),
    Retention.SETTINGS: _("zolang de organisatie het platform gebruikt"),
}

BASIS_WORDS = {
    Basis.PUBLIC_TASK: "taak van algemeen belang (AVG art. 6.1.e)",
    Basis.LEGAL_OBLIGATION: "wettelijke plicht (AVG art. 6.1.c)",
    Basis.CONSENT: "toestemming (AVG art. 6.1.a)",
    Basis.NOT_PERSONAL: "geen persoonsgegevens",
}

AUDIENCE_WORDS = {
    Audience.SYSTEM: "niemand, alleen het systeem",
    Audience.FAMILY: "de ouder zelf",
    Audience.HOUSEHOLD: "de ouders van het gezin",
    Audience.CLASS_TEAM: "personeel dat bij het kind hoort",
    Audience.SCHOOL_ADMINISTRATION: "de beheerders van de school",
    Audience.CONFIDANT: "de ouder en de vertrouwenspersoon buiten het klasteam",
    Audience.STAFF: "personeel van de organisatie",
    Audience.SUPPORT: "wie het hulpnetwerk coördineert",
}

CATEGORY_WORDS = {
    Category.IDENTITY: "naam en identiteit",
    Category.BIRTH_DATE: "geboortedatum",
    Category.CONTACT: "adres, telefoon en e-mail",
    Category.LANGUAGE: "talen en de wens om te luisteren",
    Category.FAMILY_TIES: "band met het kind en ouderlijk gezag",
    Category.SCHOOL: "klas en inschrijving",
    Category.CONTENT: "inhoud van schoolberichten",
    Category.ANSWERS: "antwoorden en toestemmingen",
    Category.FREE_TEXT: "vrije tekst",
    Category.REACH: "of een bericht aankwam en geopend werd",
    Category.SECRETS: "sleutels, codes en links",
    Category.WORK: "rol en werk van personeel",
    Category.VOICE: "ingesproken stem",
    Category.LOG: "wie wat deed of las",
    Category.TECHNICAL: "technische gegevens",
}

PERSONS_WORDS = {
    Persons.CHILD: "leerlingen",
    Persons.GUARDIAN: "ouders en voogden",
    Persons.STAFF: "personeel",
    Persons.SUPPORTER: "helpers van het hulpnetwerk",
}

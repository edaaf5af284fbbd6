"""Dutch words for what declarations say, for the register, the report of the purge and the administrator's page."""

from django.utils.translation import gettext_lazy as _

from schoolpoort.core.privacy import Audience, Basis, Category, Persons, Retention

RETENTION_WORDS = {
    Retention.WHILE_ENROLLED: _("tot 31 augustus van het schooljaar na het vertrek"),
    Retention.NEXT_SCHOOL_YEAR: _("tot 31 augustus van het volgende schooljaar"),
    Retention.THIRTY_DAYS: _("30 dagen nadat het klaar is"),
    Retention.UNTIL_EXPIRY: _("tot het vanzelf voorbij is"),
    Retention.WHILE_EMPLOYED: _("tot een jaar na de laatste rol"),
    Retention.AFTER_CLOSING: _("tot een jaar nadat het klaar is"),
    Retention.AUDIT: _("vijf jaar"),
    Retention.SETTINGS: _("zolang de organisatie het platform gebruikt"),
}

BASIS_WORDS = {
    Basis.PUBLIC_TASK: _("taak van algemeen belang (AVG art. 6.1.e)"),
    Basis.LEGAL_OBLIGATION: _("wettelijke plicht (AVG art. 6.1.c)"),
    Basis.CONSENT: _("toestemming (AVG art. 6.1.a)"),
    Basis.NOT_PERSONAL: _("geen persoonsgegevens"),
}

AUDIENCE_WORDS = {
    Audience.SYSTEM: _("niemand, alleen het systeem"),
    Audience.FAMILY: _("de ouder zelf"),
    Audience.HOUSEHOLD: _("de ouders van het gezin"),
    Audience.CLASS_TEAM: _("personeel dat bij het kind hoort"),
    Audience.SCHOOL_ADMINISTRATION: _("de beheerders van de school"),
    Audience.CONFIDANT: _("de ouder en de vertrouwenspersoon buiten het klasteam"),
    Audience.STAFF: _("personeel van de organisatie"),
}

CATEGORY_WORDS = {
    Category.IDENTITY: _("naam en identiteit"),
    Category.BIRTH_DATE: _("geboortedatum"),
    Category.CONTACT: _("adres, telefoon en e-mail"),
    Category.LANGUAGE: _("talen en de wens om te luisteren"),
    Category.FAMILY_TIES: _("band met het kind en ouderlijk gezag"),
    Category.SCHOOL: _("klas en inschrijving"),
    Category.CONTENT: _("inhoud van schoolberichten"),
    Category.ANSWERS: _("antwoorden en toestemmingen"),
    Category.FREE_TEXT: _("vrije tekst"),
    Category.REACH: _("of een bericht aankwam en geopend werd"),
    Category.SECRETS: _("sleutels, codes en links"),
    Category.WORK: _("rol en werk van personeel"),
    Category.VOICE: _("ingesproken stem"),
    Category.LOG: _("wie wat deed of las"),
    Category.TECHNICAL: _("technische gegevens"),
}

PERSONS_WORDS = {
    Persons.CHILD: _("leerlingen"),
    Persons.GUARDIAN: _("ouders en voogden"),
    Persons.STAFF: _("personeel"),
}

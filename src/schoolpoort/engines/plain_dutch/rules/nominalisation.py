"""A verb made into a thing: "het invullen van", "de betaling van", "overgaan tot de aankoop van"."""

from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import Sentence, TextDocument
from schoolpoort.engines.plain_dutch.findings import Finding, Severity
from schoolpoort.engines.plain_dutch.measures import is_nominalisation

_ARTICLES = frozenset("de het een deze die dit dat elke onze uw".split())
#: Nouns with such an ending that name a thing or a person, and no action.
_THINGS = frozenset(
    "afdeling afdelingen leerling leerlingen woning woningen verdieping vereniging verenigingen kleding tekening "
    "tekeningen rekening rekeningen regering ketting training trainingen vergadering vergaderingen vakantie "
    "vakanties familie informatie organisatie organisaties station situatie situaties directie redactie generatie "
    "locatie locaties mededeling oefening oefeningen overheid gezondheid veiligheid waarheid aanleiding omgeving "
    "afspraak opleiding opleidingen ervaring ervaringen verzekering gemeenschap lidmaatschap vriendschap moment "
    "momenten document documenten instrument instrumenten element argument apartement appartement medicament "
    "geschiedenis kennis gevangenis begrafenis verjaardag kwaliteit activiteit activiteiten universiteit "
    "mogelijkheid mogelijkheden moeilijkheid moeilijkheden bijzonderheden woensdag richting zitting stichting "
    "inkleding bedoeling mening meningen uitnodiging uitnodigingen verwarming leiding afbeelding voorstelling "
    "voorstellingen tentoonstelling betekenis verrassing lezing inleiding houding verwachting verwachtingen "
    "spanning ruimte regeling omheining herinnering herinneringen meerderheid minderheid hoeveelheid helft "
    "gelegenheid persoonlijkheid landschap boodschap gereedschap abonnement experiment combinatie presentatie "
    "relatie functie sanctie actie reactie advertentie conditie vestiging gemeenteschool bevolking wandeling "
    "helling buitenring voeding omroeping ouderschap handeling wetenschap maatschappij uitzondering instelling "
    "instellingen lening".split()
)


class Nominalisation:
    """Finds nouns that hide a verb, where "van" shows that they stand for a whole sentence."""

    id = "nominalisation"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per noun, from its article to "van"."""
        for sentence in document:
            yield from self._of(sentence)

    def _of(self, sentence: Sentence) -> Iterator[Finding]:
        words = sentence.lower_words
        for place in range(1, len(words) - 1):
            if words[place + 1] != "van" or words[place - 1] not in _ARTICLES:
                continue
            infinitive = words[place - 1] == "het" and _is_infinitive(words[place])
            if infinitive or (is_nominalisation(words[place]) and words[place] not in _THINGS):
                yield Finding(
                    sentence.words[place - 1].start,
                    sentence.words[place + 1].end,
                    self.id,
                    Severity.ADVICE,
                    "Gebruik het werkwoord, en zeg wie het doet.",
                )


_NO_INFINITIVES = frozenset(
    "leven eten drinken teken wapen kussen laken deken einden eigen geheugen examen vermogen gegeven wezen "
    "onderwerpen heden verleden verlangen vertrouwen voordelen tien zeven negen open".split()
)


def _is_infinitive(word: str) -> bool:
    """Say whether a word after "het" looks like an infinitive: "het" is hardly ever before a plural."""
    return len(word) > 4 and word.endswith("en") and word not in _NO_INFINITIVES

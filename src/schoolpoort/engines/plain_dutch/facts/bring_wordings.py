"""Ways of saying in a sentence that something comes along, without a verb like "meebrengen" that says where it stands.

"Wie een vergrootglas heeft, mag dat meebrengen", "Fluohesje in de boekentas", "Een regenjas is geen overbodige luxe".
"""

import re
from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import Sentence

BAG = r"(?:\w*zak|\w*tas|koffer|valies|bagage|\w*doos)"
#: What children wear or carry: words like "verplicht", "nodig" and "in" are said of much else.
_KIT = (
    r"\w*(?:schoenen|laarzen|laarsjes|pantoffels|sokken|jas|jasje|broek|trui|kledij|kleding|kleren|shirt|kostuum|outfit|"
    r"uniform|pyjama|schort|helm|hesje|vestje|handdoek(?:en)?|badpak|badmuts|muts|sjaal|handschoenen|pet|zak|tas|"
    r"drankje|drinkbus|fles(?:je)?|lunch\w*|boterhammen|picknick|tussendoortje|koek(?:je)?|fruit|zonnecrème|boek|kaft\w*|"
    r"map|pennenzak|balpen|potlood|schaar|fiets|step|slaapzak|knuffel|kussen|matje|identiteitskaart|geld|verkleedkleren)"
)
_THINGS = r"(?P<things>[^.!?:;]{3,90}?)"
_SUBJECT_OF_ONE = r"(?P<things>(?:(?!\b(?:wie|als|indien|hij|zij|het is|er|dat|dit)\b)[^.!?:;,]){3,70}?)"
#: Verbs that say that no list of things but a sentence stands before "mee" or behind a label.
_VERB = re.compile(
    r"\b(?:ga|gaan|gaat|kom|komt|komen|doe|doet|doen|rijdt?|rijden|eet|eten|helpt?|helpen|werkt?|werken|speelt?|spelen|"
    r"zingt?|zingen|denkt?|denken|kan|kunnen|kunt|mag|mogen|moet|moeten|wil|willen|wilt|is|zijn|was|heeft|hebben|hebt|"
    r"krijgt?|krijgen|wordt|worden|valt|vallen|zorgt|zorgen|betaalt|betalen|neemt?|nemen|brengt?|brengen|geeft?|geven|"
    r"deelt?|delen|telt|tellen|leeft?|leven|luistert|vieren|viert|ik|wij|we|ze|zij|hij|jullie|u)\b",
    re.IGNORECASE,
)
_ALONG = r"(?:mee|meebrengen|meenemen|meegeven|afgeven|bezorgen|binnenbrengen|meedoen|inleveren)"
_WORDINGS = tuple(
    re.compile(each, re.IGNORECASE | re.DOTALL)
    for each in (
        # "Wie thuis een vergrootglas heeft, mag dat meebrengen"; "Wie een abonnement heeft neemt dat mee"
        r"^wie\s+(?:(?:thuis|nog|toevallig|ook|graag|zelf)\s+)*(?P<things>[^.!?,;]{2,70}?)\s+(?:(?:over|liggen|staan)\s+)?"
        rf"(?:heeft|hebben|bezit|kan missen|wil (?!graag)\w+en),?\s+[^.!?]*\b{_ALONG}\b",
        # "Hebt u thuis nog lege potten staan?"
        r"^(?:hebt|heeft|heb|hebben)\s+(?:u|je|jij|jullie)\s+(?:(?:thuis|nog|misschien|ergens|toevallig|soms|ook)\s+)+"
        r"(?P<things>(?!vra|twijfel|opmerking|suggestie|interesse|probleem|problemen|zin\b|tijd\b)[^.!?]{3,70}?)"
        r"(?:\s+(?:liggen|staan|over|op overschot|te veel|in huis|thuis|in de kast))*\?",
        # "Wie heeft er thuis een keukenweegschaal of een deegrol?"
        r"^wie\s+heeft\s+(?:(?:er|thuis|nog|misschien|toevallig)\s+)+(?P<things>[^.!?]{3,90}?)(?:\s+(?:liggen|staan|over|die\b"
        r"[^?]*))?\?",
        # "Werkhandschoenen en een schepje komen van thuis", "Een schort mag niet ontbreken"
        rf"^{_SUBJECT_OF_ONE}\s+(?:komt|komen|(?:mag|mogen)(?:\s+\w+)?\s+niet)\s+(?:van thuis|ontbreken)\b",
        rf"^{_SUBJECT_OF_ONE}\s+(?:wordt|worden)\b[^.!?]*\b(?:in de klas|op school) verwacht\b",
        rf"^{_SUBJECT_OF_ONE}\s+(?:is|zijn) (?:ook )?van de partij\b",
        # "In de turnzak horen: een blauw broekje", "daarom vragen we om een setje reservekledij", "is ook welkom"
        rf"\b(?:vragen|ontvangen)\s+(?:we|wij)\s+(?:om|graag|ook|nog)\s+(?:ook\s+)?(?P<things>[^.!?:;]{{0,60}}\b{_KIT}\b)",
        # "Wij kunnen nog wc-rolletjes gebruiken", "Lege dozen kunnen we altijd gebruiken", "op zoek naar kurken"
        r"\b(?:we|wij)\s+kunnen\s+(?:(?:nog|goed|graag|altijd|zeker|ook)\s+)*(?P<things>[^.!?;:]{3,70}?)\s+"
        r"(?:(?:goed|altijd|zeker)\s+)?gebruiken\b",
        r"^(?P<things>[^.!?;:]{3,70}?)\s+kunnen\s+(?:we|wij)\b[^.!?]*\bgebruiken\b",
        r"\b(?:op zoek naar|helpen aan(?! de| het))\s+(?P<things>[^.!?;:]{3,90})",
        # "Een regenjas is geen overbodige luxe", "Stevige schoenen zijn een must"
        rf"^{_SUBJECT_OF_ONE}\s+(?:is|zijn)\s+(?:\w+\s+)?(?:een (?:absolute )?must|geen (?:overbodige )?luxe|"
        r"een aanrader|onmisbaar|meegenomen|ideaal)\b",
        rf"^(?P<things>[^.!?:;,]{{0,40}}\b{_KIT}(?:\s+(?:en|of)\s+[^.!?:;,]{{3,40}}?)?)\s+(?:volstaat|volstaan|"
        r"(?:is|zijn)(?:\s+\w+)?\s+(?:verplicht|nodig|voldoende|genoeg|welkom|noodzakelijk|aangeraden|aan te raden|"
        r"aangewezen|handig))\b",
        # "De kinderen komen in pyjama", "Kom in sportkledij", "Kom met stevige schoenen"
        rf"\b(?:kom|komt|komen|verschijnen|aanwezig|verwacht|verwachten)\b[^.!?]*?\b(?:in|met)\s+"
        rf"(?P<things>(?:(?:hun|een|zijn|haar|je|eigen)\s+)?(?:(?!de\b|het\b)[\w-]+\s+){{0,2}}{_KIT}\b"
        rf"(?:\s+(?:en|of)\s+(?:\w+\s+){{0,2}}{_KIT}\b)?)",
        # "Een knuffel mag mee", "dan moeten alle fietsen mee naar school"
        rf"^{_SUBJECT_OF_ONE}\s+(?:mag|mogen|moet|moeten)\s+(?:[\w'’]+\s+){{0,4}}?mee\b",
        r"\b(?:moet|moeten|mag|mogen)\s+(?:er\s+)?(?P<things>[^.!?:;,]{3,60}?)\s+mee(?:\s+naar|\s*[.!]|\s*$)",
        # "De medische fiche bezorgt u ons", "Medicatie geeft u persoonlijk af"
        r"^(?P<things>(?!hier|daar|dan\b|dus\b)[^.!?:;,]{3,70}?)\s+(?:geeft|brengt|neemt|levert|steekt|stopt)\s+"
        r"(?:u|je|jullie)\b[^.!?]*\b(?:mee|af|in|terug|binnen)\b",
        # "Zorg dat uw kind een drinkbus bijheeft"
        r"\bzorg(?:t u)?\s+(?:er\s+\w+\s+)?dat\s+(?:(?:je|uw|jouw|jullie|elk|ieder|het|de)\s+)?"
        r"(?:kind|kleuter|zoon of dochter|zoon|dochter|hij|zij|ze|kinderen|leerling)\s+(?P<things>[^.!?:;]{3,70}?)\s+"
        r"(?:bij|mee|aan)?\s?(?:heeft|hebben|draagt|dragen)\b",
        # "Bezorg ons ook een recente foto"
        r"^(?:gelieve\s+)?bezorg\s+(?:ons|mij|de (?:juf|school|klasleerkracht))\s+(?:(?:ook|dus|graag|alvast)\s+)*"
        r"(?P<things>[^.!?:;]{3,90})",
        # "Vanaf de vierde dag is een doktersattest vereist"
        r"\bis\s+(?P<things>een (?!\w+ing\b)[^.!?,;]{3,40}?)\s+(?:vereist|nodig|verplicht)\b",
        r"\buitgerust met\s+(?P<things>[^.!?:;]{3,70})",
    )
)
#: Without a verb: "lievelingsboek mee naar school", "twee luiers en doekjes in de boekentas".
_WITHOUT_VERB = tuple(
    re.compile(each, re.IGNORECASE | re.DOTALL)
    for each in (
        rf"(?:^|:\s+|\bgraag\s+){_THINGS}\s+mee(?:\s+(?:naar|in)\s+(?:school|de klas|de les))?"
        r"(?:\s+(?:aub|a\.u\.b\.?|alstublieft))?[.!]*$",
        rf"(?:^|:\s+|\bgraag\s+){_THINGS}\s+in\s+(?:de|het|een|hun|zijn|haar|je|uw)\s+{BAG}"
        r"(?:\s+(?:aub|a\.u\.b\.?|steken|stoppen|meegeven))?[.!]*$",
    )
)


def worded_stretches(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield where the things stand that a sentence names in one of these ways, as places in the whole text."""
    for pattern in _WORDINGS:
        for match in pattern.finditer(sentence.text):
            yield sentence.start + match.start("things"), sentence.start + match.end("things")
    for pattern in _WITHOUT_VERB:
        for match in pattern.finditer(sentence.text):
            if not _VERB.search(match["things"]):
                yield sentence.start + match.start("things"), sentence.start + match.end("things")


def says_only_things(text: str) -> bool:
    """Say whether words behind a label ("Kledij: ...") are a list: no verb among them."""
    return not _VERB.search(text)

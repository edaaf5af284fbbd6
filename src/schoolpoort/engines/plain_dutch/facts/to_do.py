"""What the reader is asked to do: "Vul het formulier in", "Gelieve te betalen", "Is uw kind ziek, bel dan ..."."""

import re
from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import Layout, Sentence, TextDocument
from schoolpoort.engines.plain_dutch.result import Fact

_IMPERATIVES = frozenset(
    "antwoord bekijk bel bereid bespreek bestel betaal bezorg blijf breng check contacteer controleer doe download "
    "draag duid ga geef haal help herhaal hou houd informeer kies kijk klik kleed kom koop kruis laat lees leg "
    "lever luister maak mail meld naamteken neem noteer oefen onderteken open overschrijf pak plaats praat probeer "
    "registreer reserveer scan schrap schrijf signaleer smeer spreek stap steek stop stort stuur surf teken trek "
    "verwittig vergeet verzamel voorzie vraag vul was wees zet zie zoek zorg "
    "bevestig bewaar bezoek bied blader codeer combineer dien doneer droog gebruik handel herlees hang hecht help "
    "kaft klaar knip label leen let log markeer merk nodig onthou open oefen parkeer plak poets post "
    "printen print raadpleeg regel repeteer ruim schakel schmink selecteer sluit snij spoel sta steun stem "
    "stuur teken tel trakteer upload vermeld verwijder vermijd verzorg vervang volg wacht waarschuw wijs "
    "wissel toon schuif vertel zeg annuleer vink sein check inspecteer overloop overlees kruip duw spaar krab".split()
)
_PARTICLE = r"(?:op|in|aan|af|uit|mee|na|door|terug|bij|vast|klaar|open|toe|voor|om|thuis|samen|onder|naam)?"
_INFINITIVE = rf"{_PARTICLE}(?:" + "|".join(
    "brengen nemen geven vullen bezorgen betalen tekenen duiden verwittigen schrijven sturen kijken bestellen pompen "
    "smeren binden labelen kaften oefenen lezen controleren halen zetten leggen steken hangen laten wassen melden "
    "bevestigen downloaden bewaren doen trekken houden leveren dienen printen mailen bellen herhalen passen "
    "behandelen verzamelen".split()
) + ")"  # fmt: skip
#: A short note without a subject: "strookje invullen en meegeven", "Zaterdag ophalen tussen 9u en 9u30".
_NOTE = re.compile(
    rf"\b{_INFINITIVE}(?:[.!]*(?:\s+(?:aub|a\.u\.b\.?|alstublieft|graag)[.!]*)?$"
    r"|\s+(?:op|bij|via|aan|tegen|voor|vóór|in|tussen|vanaf|met factor)\b)",
    re.IGNORECASE,
)
#: "Geeft u volgende keer een handdoek mee?", "dan houdt u uw kind thuis".
_TO_U = re.compile(
    r"(?:^|[,;:]\s*(?:dan\s+)?|\bdan\s+|^bij \w+\s+)"
    r"(?:antwoordt|belt|bestelt|betaalt|bezorgt|brengt|contacteert|doet|geeft|houdt|kiest|laat|maakt|mailt|meldt|neemt|"
    r"noteert|ondertekent|schrijft|stuurt|tekent|verwittigt|vult|zet|zorgt) u\b",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"\b(?:gelieve|alstublieft|a\.?u\.?b\b|mag ik u|mogen (?:wij|we) (?:u |jullie )?vragen|mogen wij u|"
    r"(?:wij|we) (?:vragen|verzoeken|willen (?:u|jullie) vragen)|(?:wij|we) rekenen (?:erop|op u)|"
    r"(?:vragen|verzoeken) (?:wij|we) (?:u|jullie|de ouders|alle ouders|om)|(?:u|er) wordt (?:verzocht|gevraagd)|"
    r"(?:wordt|worden) (?:\w+ )?(?:verzocht|gevraagd)|mogen (?:wij|we) (?:het|dit|op u)|"
    r"(?:u|ouders|je|jullie) (?:moet|moeten|dient|dienen|hoeft enkel)|"
    r"(?:moet|moeten|dient|dienen) (?:u|je|jullie|ouders|het kind|uw kind|de kinderen)|"
    r"mag (?:het|dit|ze|deze)?\s?(?:\w+ ){0,2}(?:meegeven|meebrengen|afgeven|terugbezorgen)|"
    r"graag (?:een |uw )?(?:seintje|bericht|berichtje|antwoord|reactie)|kan iedereen|kunnen alle|"
    r"(?:kinderen|leerlingen|kleuters) (?:moeten|dienen|brengen)|bij te hebben|"
    r"graag (?:vóór|voor|tegen|ten laatste|uiterlijk|(?:[\w'’-]+ ){1,9}(?:mee\w+|in\w*vullen|terug\w*|doorgeven|"
    r"\w*tekenen|handtekening))|graag (?:ook )?(?:een |uw )?handtekening|"
    r"het is (?:belangrijk|verplicht|noodzakelijk)|dient (?:te worden|u)|"
    r"te betalen|in te schrijven|inschrijven:? (?:kan|voor|via|tot)|terug te bezorgen|mee te (?:geven|brengen|nemen)|"
    r"niet vergeten|verwachten (?:wij|we) (?:u|alle|de|ten laatste|uiterlijk|graag|tegen|vóór)|"
    r"vragen (?:wij|we) (?!(?:uw |jullie )?(?:begrip|geduld|steun|medewerking))|"
    r"(?:uw|je|elk) (?:kind|kleuter) (?:moet|dient)|heeft (?:elke leerling|uw kind|elk kind|iedereen) [^.!?]*nodig|"
    r"te storten|"
    r"(?:wij|we) verwachten (?:dat|van|u|jullie|alle|de (?:kinderen|leerlingen))|"
    r"inschrijven is (?:verplicht|nodig)|is een \w+ vereist|worden verwacht|"
    r"het is de bedoeling dat)\b",
    re.IGNORECASE,
)
#: "Wilt u dit invullen?", "Kunt u dat morgen bezorgen?"; without a question mark it says what is allowed.
_ASKED = re.compile(
    r"^(?:[^,?]{2,30}, |\w+ )?(?:wilt u|wil u|wil je|willen jullie|kunt u|kan u|kan je|kunnen jullie|bezorgt u|"
    r"geeft u|brengt u|stuurt u|laat je|laat u|laten jullie)\b.*\?",
    re.IGNORECASE | re.DOTALL,
)
#: "De fiche vult u in en bezorgt u ons", "Het saldo betaalt u uiterlijk op 2 mei", "stopt u gewoon terug in de tas"
_DONE_BY_U = re.compile(
    r"\b(?:vult|bezorgt|geeft|brengt|stuurt|betaalt|levert|meldt|mailt|tekent|ondertekent|stopt|steekt|bestelt|"
    r"schrijft|neemt|noteert|reserveert|houdt|regelt|kiest|haalt|"
    r"annuleert|toont|belt|doet|zet|legt) (?:u|je|jullie|iedereen|uw kind|je kind|elk kind)\b|"
    r"\b(?:steken|vullen|geven|brengen|nemen|doen|zetten|schrijven|sturen|betalen|bezorgen|leggen) jullie\b|"
    r"^u (?:vult|bezorgt|geeft|brengt|stuurt|betaalt|levert|meldt|mailt|tekent|schrijft|neemt|kiest|haalt) |"
    r"\b\w+t u zelf\b",
    re.IGNORECASE,
)
#: "worden uiterlijk 5 oktober bezorgd", "dient tegen 31 maart betaald te zijn", "moet tegen vrijdag mee naar school"
_BY_A_DAY = re.compile(
    r"\b(?:wordt|worden)\b[^.!?]*\b(?:bezorgd|ingeleverd|teruggebracht|terugbezorgd|afgegeven|ingevuld|verwacht)\b"
    r"(?=[^.!?]*\b(?:uiterlijk|tegen|vóór|voor|ten laatste)\b)"
    r"|\b(?:wordt|worden)\b[^.!?]*\b(?:uiterlijk|tegen|vóór|ten laatste)\b[^.!?]*\b(?:bezorgd|ingeleverd|"
    r"teruggebracht|terugbezorgd|afgegeven|ingevuld|verwacht)\b"
    r"|\b(?:dient|dienen)\b[^.!?]*\bte zijn\b|\bmoeten\b[^.!?]*\b(?:ten laatste|stipt|op tijd)\b"
    r"|^(?:kandidaten|geïnteresseerden|ouders|helpers|vrijwilligers)\b[^.!?]*\b(?:mailen|bellen|melden|sturen|geven)\b"
    r"|\b(?:moet|moeten)\b[^.!?]*\bmee naar (?:school|de klas)\b"
    r"|\b(?:mag|mogen)\b[^.!?]*\b(?:gegeven|afgegeven|bezorgd|meegegeven|gelegd|gezet|gestort) worden\b"
    r"|\b(?:u|uw kind|ouders) wordt verwacht\b|\bverplicht (?:\w+ )?te \w+en\b"
    # what happens at home is for the parents: "Schminken gebeurt thuis", "Pyjama's worden thuis al aangetrokken"
    r"|^\w+en (?:gebeurt|doen we|doet u)\b[^.!?]*\bthuis\b"
    r"|\bworden\b[^.!?]*\bthuis\b[^.!?]*\b\w*(?:ge|aan|uit)\w+[dn]\b",
    re.IGNORECASE,
)
#: Nobody is named, and the reader it is: "Het strookje moet ingevuld worden", "dient vóór 4 mei te worden betaald".
_IMPERSONAL = re.compile(
    r"\b(?:moet|moeten|dient|dienen)\b(?=[^.!?;]*\bworden\b)[^.!?;]*\b(?:ingevuld|(?:onder)?tekend|getekend|betaald|"
    r"overgeschreven|terugbezorgd|teruggegeven|teruggebracht|afgegeven|ingediend|bezorgd|meegebracht|meegegeven|"
    r"meegenomen|doorgegeven|gemeld|verwittigd|opgehaald|afgehaald|ingeschreven|gestort|besteld|voorzien|ingeleverd|"
    r"ontdaan|gekaft|gelabeld|genaamtekend|gewassen|aangeduid|bevestigd|gereserveerd|gebracht|gehaald|nagekeken|"
    r"gecontroleerd|aangemeld|afgemeld|thuisgehouden|afgezet|verwijderd)\b",
    re.IGNORECASE,
)
_IMPERSONAL_LAST = re.compile(
    r"\b(?:ingevuld|ondertekend|betaald|terugbezorgd|afgegeven|bezorgd|meegebracht|meegegeven|ingeleverd|doorgegeven) "
    r"(?:moet|moeten|dient|dienen) (?:te )?worden\b",
    re.IGNORECASE,
)
#: "De kinderen geven 2 euro mee"; what they take home is made at school.
_CHILDREN_BRING = re.compile(
    r"\b(?:kinderen|leerlingen|kleuters|(?:elk|ieder|uw|je) (?:kind|kleuter)|elke leerling|iedereen)\b[^.!?]{0,60}"
    r"\b(?:geven|nemen|brengen|brengt|neemt|geeft|doen|doet|trekt|trekken)\b"
    r"(?![^.!?]*\bmee naar huis\b)[^.!?]*\b(?:mee|aan)\b"
    r"|\b(?:kinderen|leerlingen|kleuters) dragen\b|\bdragen de (?:kinderen|leerlingen|kleuters)\b"
    r"|\b(?:brengen|brengt|nemen|neemt) (?:(?:de|alle|uw|je) )?(?:kinderen|leerlingen|kleuters|kind|kleuter|ze|zij)\b"
    r"(?![^.!?]*\bmee naar huis\b)[^.!?]*\bmee\b",
    re.IGNORECASE,
)
#: Words of somebody who asks whether, not for: "Kunt u niet komen?", "Is het moeilijk om te betalen?".
_WONDERS = re.compile(
    r"^(?:is|zijn|hebt?|heeft|kan|kunt|kunnen|wil|wilt|willen|lukt|ondervindt) .*"
    r"\b(?:niet|geen|moeilijk\w*|graag|vragen|hulp)\b.*\?$"
    r"|^(?:is|zijn|hebt?|heeft|moet|mag) .*\?$",
    re.IGNORECASE | re.DOTALL,
)
#: "Wie kan helpen, belt naar ...", "Bestellen doet u online".
_FOR_WHOM = re.compile(
    r"^(?:ook )?wie\b[^!?]{3,90}?(?:,\s(?:belt|mailt|stuurt|laat|meldt|komt|geeft|vult|schrijft|neemt|brengt|"
    r"verwittigt|contacteert|zet|vraagt|bezorgt|seint|levert)|\s(?:neemt|brengt|geeft) (?:die|dat|ze)|\smoet zelf)\b"
    r"|^(?:bestellen|betalen|inschrijven|reserveren|aanmelden|afmelden|opzeggen)\s(?:doet u|doe je|doen jullie)\b",
    re.IGNORECASE,
)
#: "U hoeft niets mee te geven"
_NOT_NEEDED = re.compile(r"\b(?:hoeft|hoeven)\b[^.!?,;]*\b(?:niet|niets|geen|nog niets)\b", re.IGNORECASE)
#: "Doe je mee?", "Kom je ook?": a question whether, not a task.
_WHETHER = re.compile(r"^\w+ (?:je|jij|u|jullie)\b[^.!?]{0,40}\?$", re.IGNORECASE)
_POLITE = re.compile(
    r"^(?:dan|daarom|dus|graag|alstublieft|ook|belangrijk:|let op:|opgelet:|tip:|ps:?|vragen\?|en)\s+", re.IGNORECASE
)
#: "geef dan een briefje mee", behind the comma of a condition or beside another thing to do.
_SECOND = re.compile(
    rf"(?:,|;|:|\?|\ben|\bof|[-–])\s+(?:dus\s+|dan\s+)?(?:{'|'.join(sorted(_IMPERATIVES))})\s+"
    r"(?!(?:ik|hij|wij|we|jij|je|het kind)\b)",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"\b(?:u|er|is|zijn|staan|staat|ligt|liggen|wordt|worden|om te|wij|we|ze|zij|kind|kinderen|leerlingen|"
    r"kan|kunnen|mag|mogen|zal|zullen|gaan|gaat|hoeft?|moet|wat)\b",
    re.IGNORECASE,
)
#: A list of things to bring, and an invitation without a task.
_NO_TASK = re.compile(
    r"^(?:niet vergeten|vergeet niet)\s*:|^kom (?:\w+ )?gezellig|^wees (?!op tijd|stipt|aanwezig)", re.I
)
_SHORTEST = 3


def find_things_to_do(document: TextDocument) -> Iterator[Fact]:
    """Yield the sentences that ask something of the reader; the value is the sentence on one line.

    A date within it, a fact of its own, is the day by which; the value does not repeat it.
    """
    for sentence in document:
        if _asks(sentence):
            yield Fact("todo", sentence.start, sentence.end, sentence.text, " ".join(sentence.text.split()))


def _asks(sentence: Sentence) -> bool:
    text = sentence.text.strip()
    if not sentence.words or _NO_TASK.search(text) or _WONDERS.search(text) or _NOT_NEEDED.search(text):
        return False
    if not sentence.is_running and len(sentence.words) < _SHORTEST:
        return False
    begins = _POLITE.sub("", text).split(" ", 1)[0].rstrip(",.:;!").lower()
    if text.split(" ", 1)[0].endswith(":"):
        begins = ""  # "Plaats: de refter"
    if begins in _IMPERATIVES and begins != "laat" and _WHETHER.search(text):
        return False
    if begins in _IMPERATIVES or _FOR_WHOM.search(text) or _TO_U.search(text) or _SECOND.search(text):
        return True
    ways = (_ASKING, _ASKED, _DONE_BY_U, _BY_A_DAY, _IMPERSONAL, _IMPERSONAL_LAST, _CHILDREN_BRING)
    return any(each.search(text) for each in ways) or _is_note(sentence, text)


def _is_note(sentence: Sentence, text: str) -> bool:
    short = len(sentence.words) <= 13 and (sentence.layout == Layout.ITEM or text.endswith((".", "!")))
    return short and bool(_NOTE.search(text)) and not _SUBJECT.search(text)

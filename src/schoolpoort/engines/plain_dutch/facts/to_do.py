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
    "verwittig vergeet verzamel voorzie vraag vul was wees zet zie zoek zorg".split()
)
#: "Geeft u volgende keer een handdoek mee?", "dan houdt u uw kind thuis".
_TO_U = re.compile(
    r"(?:^|[,;:]\s*(?:dan\s+)?|\bdan\s+|^bij \w+\s+)"
    r"(?:antwoordt|belt|bestelt|betaalt|bezorgt|brengt|contacteert|doet|geeft|houdt|kiest|laat|maakt|mailt|meldt|neemt|"
    r"noteert|ondertekent|schrijft|stuurt|tekent|verwittigt|vult|zet|zorgt) u\b",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"\b(?:gelieve|alstublieft|a\.?u\.?b\b|wilt u|wil u|wil je|willen jullie|kunt u|kan u|kan je|kunnen jullie|"
    r"mag ik u|mogen (?:wij|we) (?:u |jullie )?vragen|mogen wij u|"
    r"(?:wij|we) (?:vragen|verzoeken|willen (?:u|jullie) vragen)|"
    r"(?:vragen|verzoeken) (?:wij|we) (?:u|jullie|de ouders|alle ouders)|u wordt (?:verzocht|gevraagd)|"
    r"(?:u|ouders|je|jullie) (?:moet|moeten|dient|dienen|hoeft enkel)|"
    r"(?:moet|moeten|dient|dienen) (?:u|je|jullie|ouders|het kind|uw kind|de kinderen)|"
    r"mag (?:het|dit|ze|deze)?\s?(?:\w+ ){0,2}(?:meegeven|meebrengen|afgeven|terugbezorgen)|"
    r"graag (?:een |uw )?(?:seintje|bericht|berichtje|antwoord|reactie)|kan iedereen|kunnen alle|"
    r"(?:kinderen|leerlingen|kleuters) (?:moeten|dienen|brengen)|bij te hebben|"
    r"graag (?:vóór|voor|tegen|ten laatste|uiterlijk|\w+ (?:meebrengen|meegeven|invullen|terug))|"
    r"het is (?:belangrijk|verplicht|noodzakelijk)|dient (?:te worden|u)|"
    r"te betalen|in te schrijven|inschrijven:? (?:kan|voor|via|tot)|terug te bezorgen|mee te (?:geven|brengen|nemen)|"
    r"niet vergeten|verwachten (?:wij|we) (?:u|alle|de)|(?:wij|we) verwachten (?:dat|van)|worden verwacht|"
    r"het is de bedoeling dat)\b",
    re.IGNORECASE,
)
#: Nobody is named, and the reader it is: "Het strookje moet ingevuld worden", "dient vóór 4 mei te worden betaald".
_IMPERSONAL = re.compile(
    r"\b(?:moet|moeten|dient|dienen)\b(?=[^.!?;]*\bworden\b)[^.!?;]*\b(?:ingevuld|(?:onder)?tekend|getekend|betaald|"
    r"overgeschreven|terugbezorgd|teruggegeven|teruggebracht|afgegeven|ingediend|bezorgd|meegebracht|meegegeven|"
    r"meegenomen|doorgegeven|gemeld|verwittigd|opgehaald|afgehaald|ingeschreven|gestort|besteld|voorzien)\b",
    re.IGNORECASE,
)
#: "De kinderen geven 2 euro mee"; what they take home is made at school.
_CHILDREN_BRING = re.compile(
    r"\b(?:kinderen|leerlingen|kleuters)\b[^.!?]{0,60}\b(?:geven|nemen|brengen)\b"
    r"(?![^.!?]*\bnaar huis\b)[^.!?]*\bmee\b",
    re.IGNORECASE,
)
#: Words of somebody who asks whether, not for: "Kunt u niet komen?", "Is het moeilijk om te betalen?".
_WONDERS = re.compile(
    r"^(?:is|zijn|hebt?|heeft|kan|kunt|kunnen|wil|wilt|willen) .*\b(?:niet|geen|moeilijk|graag|vragen|hulp)\b.*\?$"
    r"|^(?:is|zijn|hebt?|heeft|moet|mag) .*\?$",
    re.IGNORECASE | re.DOTALL,
)
#: "Wie kan helpen, belt naar ...", "Bestellen doet u online".
_FOR_WHOM = re.compile(
    r"^wie\b[^.!?]{3,80}?,\s(?:belt|mailt|stuurt|laat|meldt|komt|geeft|vult|schrijft|neemt|brengt)\b"
    r"|^(?:bestellen|betalen|inschrijven|reserveren|aanmelden|afmelden|opzeggen)\s(?:doet u|doe je|doen jullie)\b",
    re.IGNORECASE,
)
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
#: A short note without a subject: "strookje invullen en meegeven", "Naam op alles schrijven".
_NOTE = re.compile(
    r"\b(?:mee(?:geven|brengen|nemen)|invullen|terugbezorgen|betalen|(?:onder|naam)?tekenen|aanduiden|doorgeven|afgeven|"
    r"verwittigen|inschrijven|opsturen|overschrijven|bezorgen|nakijken|bestellen)[.!]*$",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"\b(?:u|wij|we|ze|zij|kind|kinderen|leerlingen|kan|kunnen|mag|mogen|zal|zullen|gaan|gaat|hoeft?|moet|wat)\b",
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
    if not sentence.words or _NO_TASK.search(text) or _WONDERS.search(text):
        return False
    if not sentence.is_running and len(sentence.words) < _SHORTEST:
        return False
    begins = _POLITE.sub("", text).split(" ", 1)[0].rstrip(",.:;!").lower()
    if begins in _IMPERATIVES and _WHETHER.search(text):
        return False
    if begins in _IMPERATIVES or _FOR_WHOM.search(text) or _TO_U.search(text) or _SECOND.search(text):
        return True
    ways = (_ASKING, _IMPERSONAL, _CHILDREN_BRING)
    return any(each.search(text) for each in ways) or _is_note(sentence, text)


def _is_note(sentence: Sentence, text: str) -> bool:
    short = len(sentence.words) <= 9 and (sentence.layout == Layout.ITEM or text.endswith((".", "!")))
    return short and bool(_NOTE.search(text)) and not _SUBJECT.search(text)

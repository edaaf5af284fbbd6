"""What a child or parent brings along: "breng een handdoek en een badmuts mee", or a list under "Meebrengen:"."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from schoolpoort.engines.plain_dutch.document import Layout, Sentence, TextDocument, Token
from schoolpoort.engines.plain_dutch.facts.bring_wordings import BAG, says_only_things, worded_stretches
from schoolpoort.engines.plain_dutch.facts.kit import find_kit
from schoolpoort.engines.plain_dutch.facts.things import things_in
from schoolpoort.engines.plain_dutch.result import Fact

_AWAY = frozenset("breng brengt brengen neem neemt nemen geef geeft geven pak pakt".split())
_WEAR = frozenset("doe doet doen trek trekt trekken draagt dragen draag".split())
_PACK = frozenset("steek steekt stop stopt doe leg".split())
_SEARCH = frozenset("zoeken verzamelen zoekt verzamelt".split())
_JOINED = frozenset(
    "meebrengen meenemen meegeven meebrengt meeneemt meegeeft meegebracht meegenomen meegegeven aantrekken aandoen "
    "bijhebben inleveren ingeleverd binnenbrengen binnengebracht terugbrengen teruggebracht meehebben".split()
)
#: What stands at the end of "breng ... mee", "lever ... in".
_LEAVES = frozenset({"mee", "binnen", "terug", "af"})
#: "Geef een voorwerp mee en een foto"
_ARTICLES = (("een",), ("het",), ("de",))
_MODALS = frozenset("moet moeten dient dienen".split())
_NEEDS = frozenset("heeft hebben heb hebt".split())
#: What opens a list of things, on a line of its own or before a colon.
_OPENS = re.compile(
    "|".join(
        (
            r"mee\s?(?:brengen|nemen|geven)|mee te (?:brengen|nemen|geven)|\bmee\s*:|\bwat (?:moet )?(?:er )?mee\b",
            r"\b(?:breng|brengt|brengen|neem|neemt|nemen|geef|geeft|geven)\b.*\bmee\b",
            r"\bniet (?:te )?vergeten\b|\bvergeet niet\b|\bzeker bij\b|\bbijhebben\b|\bbij zich\b|\bop zak\b",
            rf"\bwat (?:zit|steekt|hoort|moet|stop\w*)\b.*\bin\b.*\b{BAG}|\bin de {BAG}",
            r"\binpakken\b|\bsteken\b.*\bin\b",
            r"\bwat (?:doen|trekken) .*\baan\b|\baan te (?:trekken|doen)\b",
            r"\bnodig\b|\bbenodigdheden\b|\bgewenst\b|\bchecklist\b|\bpaklijst\b|\bbagage\b",
            r"\bvoorzie[nt]?\b|\bte voorzien\b|\bbinnenbrengen\b|\binleveren\b",
            r"\bverzamelen\b|\bwe zoeken\b|\bwij zoeken\b|\bop zoek naar\b|\bhelpen aan\b|\bgebruiken\b",
        )
    ),
    re.IGNORECASE,
)
#: Labels of a list of things, and of much else: what follows has to be a list.
_LABEL = re.compile(
    r"^\W*(?:\w+\s){0,2}\w*(?:kledij|kleding|kleren|materiaal|uitrusting|gerief|gerei|gezocht|nodig|verplicht|ook|iedereen|daarnaast|extra)\s*:",
    re.IGNORECASE,
)
#: "Wat meebrengen: een muts", "Wat breng je mee? sportschoenen".
_ANNOUNCES = re.compile(r"[^:?]{3,90}[:?](?=\s*\S)")
_INTO_BAG = re.compile(rf"\bin\s+(?:de|een|het|uw|zijn|haar|hun)\s+{BAG}\b", re.IGNORECASE)
_PROVIDE = re.compile(
    r"(?:^|[,:;.!?]\s*|\b(?:gelieve|graag|dan)\s+)(?:voorzie|voorziet(?: u)?)\s+(?P<things>[^:]+)"
    r"|\bvoorzien\b(?:\s+te\s+zijn)?\s+van\s+(?P<of>.+)",
    re.IGNORECASE | re.DOTALL,
)
_CARE = re.compile(
    r"(?:^|[,:;]\s*)(?:zorg(?:t u)?\s+(?:\w+\s+)?voor|denk(?:t u)?\s+(?:\w+\s+)?aan|vergeet(?: u)?(?:\s+niet)?)\s+"
    r"(?!dat\b|om\b|niet\b)(?P<things>.+?)(?:\s+niet)?[.!]*$|(?:^|:\s*)(?P<before>[^.!?:]{3,60}?)\s+niet\s+(?:te\s+)?vergeten",
    re.IGNORECASE | re.DOTALL,
)
#: Words that end a list of things that is read forwards or backwards from the verb.
_ENDS = frozenset(
    "dient dienen hebben u uw kind kindje kindjes kinderen kleuter kleuters zoon dochter leerling leerlingen "
    "je jij jouw jullie we wij zij ze ons onze ik hij iedereen ook graag zeker "
    "gelieve aub alstublieft steeds altijd elke elk om te dan "
    "daarom dus moet moeten mag mogen kan kunnen wil willen wilt gaat gaan zal zullen wordt worden is best even nog "
    "wel niet vandaag morgen overmorgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag dag dagen week "
    "volgende keer die dat deze dit op in aan naar bij tegen voor vóór vanaf tijdens tot uit vragen vraagt verzoeken "
    "brengen brengt breng neem neemt nemen geef geeft geven mee allemaal daarvoor hiervoor er het allen elkeen juf "
    "meester zwembad januari februari maart april mei juni juli augustus september oktober november december beste "
    "terug na 's al morgens middags avonds die".split()
)
#: "Wij zoeken ouders die meewandelen": what follows says more about what is looked for.
_WHO_OR_WHY = frozenset({"die", "dat", "om", "voor"})
#: "de bibkaart van je kind meegeven"
_OF_CHILD = (frozenset({"van"}), frozenset({"je", "uw", "jouw", "jullie"}), frozenset({"kind", "kleuter", "kindje"}))
#: "dragen hun geel T-shirt zodat we ze goed zien"
_BEGINS_CLAUSE = frozenset({"zodat", "omdat", "want", "als", "die", "dat", "indien", "tijdens"})
#: After such a word stands where or when, not what.
_PLACE_OR_TIME = frozenset("op in aan naar bij tegen voor vóór vanaf tijdens tot na".split())


def find_things_to_bring(document: TextDocument) -> Iterator[Fact]:
    """Yield the things one by one; the value has no article and small letters."""
    taken: list[tuple[int, int]] = []
    for fact in chain(_all(document), find_kit(document)):
        if not any(start < fact.end and fact.start < end for start, end in taken):
            taken.append((fact.start, fact.end))
            yield fact


def _all(document: TextDocument) -> Iterator[Fact]:
    for place, sentence in enumerate(document.sentences):
        following = document.sentences[place + 1 :]
        listed = _list_below(document.text, sentence, following)
        if listed:
            for start, end in listed:
                yield from things_in(document.text, start, end)
        elif not _is_refused(sentence):
            for start, end in _stretches(document.text, sentence):
                yield from things_in(document.text, start, end)


#: "Snoep meegeven is niet nodig: er is genoeg", "die komen mee naar huis", "hou daar rekening mee"
_NOT_BROUGHT = re.compile(
    r"\b(?:niet|geen)\s+(?:meer\s+)?(?:nodig|mee\w*)\b|\bmee (?:terug )?naar huis\b|\brekening mee\b", re.IGNORECASE
)


def _is_refused(sentence: Sentence) -> bool:
    if _NOT_BROUGHT.search(sentence.text):
        return True
    return sentence.lower_words[:1] in (("geen",), ("niet",)) and "vergeten" not in sentence.lower_words[1:3]


def _list_below(text: str, sentence: Sentence, following: Sequence[Sentence]) -> list[tuple[int, int]]:
    """Return where the things stand that a heading, a question or words with a colon announce."""
    if _is_refused(sentence):
        return []
    announced = _ANNOUNCES.match(sentence.text)
    if announced and _OPENS.search(announced[0]):
        return [(sentence.start + announced.end(), sentence.end)]
    label = _LABEL.match(sentence.text)
    if label and says_only_things(sentence.text[label.end() :]) and label.end() < len(sentence.text):
        return [(sentence.start + label.end(), sentence.end)]
    if not _OPENS.search(sentence.text):
        return []
    items = []
    for each in following:
        if each.layout != Layout.ITEM:
            break
        items.append((each.start, each.end))
    if items and (sentence.layout != Layout.ITEM or sentence.text.endswith(":")):
        return items
    answer = following[0] if following else None
    announces = sentence.text.rstrip().endswith(("?", ":"))
    if announces and answer and len(sentence.words) < 9 and not _opens_new_block(text, sentence, answer):
        return [(answer.start, answer.end)]
    return []


def _opens_new_block(text: str, sentence: Sentence, answer: Sentence) -> bool:
    """Say whether the sentence behind a question does not answer it: after a white line, or with a verb of its own."""
    told = answer.text.partition(":")[0] if ":" in answer.text else answer.text
    if sentence.text.rstrip().endswith(":") and told != answer.text:
        return False
    asks = told.rstrip().endswith("?") or answer.lower_words[:1] in (("geen",), ("niet",))
    return asks or "\n\n" in text[sentence.end : answer.start] or answer.lower_words[:1] in (("dan",), ("bel",))


def _stretches(text: str, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield where the things of one sentence stand: between the verb and "mee", before "meebrengen", and the like."""
    words = sentence.words
    lower = sentence.lower_words
    for place, word in enumerate(lower):
        rest = lower[place + 1 :]
        leaving = next((at for at, each in enumerate(rest) if each in _LEAVES), None)
        if word in _AWAY and leaving is not None:
            yield from _forwards(text, words, place + 1, place + 1 + leaving)
            if rest[leaving + 1 : leaving + 2] == ("en",) and rest[leaving + 2 : leaving + 3] in _ARTICLES:
                yield from _forwards(text, words, place + 3 + leaving, len(words))
        elif word in _WEAR and ("aan" in rest or word.startswith("dra")):
            ends = {"aan"} if "aan" in rest else _BEGINS_CLAUSE
            last = next((at for at, each in enumerate(rest) if each in ends), len(rest))
            if ":" not in text[words[place].end : words[place + last].end]:
                yield from _forwards(text, words, place + 1, place + 1 + last)
        elif _closes(word, lower[:place], rest):
            yield from _backwards(words, _modal_of_passive(lower, place) or place)
        elif word in _SEARCH and {"we", "wij"} & {*lower[max(0, place - 2) : place], *rest[:1]}:
            last = next((at for at, each in enumerate(rest) if each in _WHO_OR_WHY), len(rest))
            yield from _forwards(text, words, place + 1, place + 1 + last)
        if word in _PACK and "bij" in rest:
            yield from _forwards(text, words, place + 1, place + 1 + rest.index("bij"))
        if word in _PACK and (bag := _INTO_BAG.search(text, words[place].end, sentence.end)):
            yield from _forwards(text, words, place + 1, sum(each.start < bag.start() for each in words))
    yield from _by_wording(sentence)


def _modal_of_passive(lower: tuple[str, ...], participle: int) -> int | None:
    """Return where "moet" stands in "een lunchpakket moet meegebracht worden": the things stand before it."""
    if "worden" not in lower[max(0, participle - 2) : participle + 2]:
        return None
    return next((at for at in range(participle) if lower[at] in _MODALS), None)


def _closes(word: str, before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Say whether the things stand before this word: "meebrengen", "mee te brengen", "heeft ... nodig"."""
    if word == "nodig":
        return any(each in _NEEDS for each in before)
    if word == "bij":
        return after[:2] == ("te", "hebben") or after[:1] in (("hebben",), ("zich",))
    if word == "aan":
        return after[:2] in (("te", "doen"), ("te", "trekken"))
    return word in _JOINED or (word == "mee" and after[:1] == ("te",))


def _by_wording(sentence: Sentence) -> Iterator[tuple[int, int]]:
    for pattern in (_PROVIDE, _CARE):
        for match in pattern.finditer(sentence.text):
            name = match.lastgroup or "things"
            yield sentence.start + match.start(name), sentence.start + match.end(name)
    yield from worded_stretches(sentence)


def _forwards(text: str, words: tuple[Token, ...], first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield the groups of words between a verb and its "mee" that are no subject, day or place."""
    at = first
    while at < last:
        if words[at].lower in _ENDS:
            skips = words[at].lower in _PLACE_OR_TIME
            at += 1
            while skips and at < last and not re.search(r"[,;]", text[words[at - 1].end : words[at].start]):
                if words[at].lower == "en" or words[at].lower in ("een", "geen"):
                    break
                at += 1
            continue
        begin = at
        while at < last and (words[at].lower not in _ENDS or _belongs(words, at)):
            at += 1
        yield words[begin].start, words[at - 1].end


def _belongs(words: tuple[Token, ...], at: int) -> bool:
    """Say whether a word that could end a list belongs to a thing: "de kaart van het kind"."""
    before = words[at - 1].lower
    return before in ("van", "de", "met") or (before in ("het", "uw", "je") and words[at - 2].lower == "van")


def _goes_on(words: tuple[Token, ...], at: int) -> bool:
    """Say whether the list goes on before a word that could end it: "en", or "het" in "een zak en het pasje"."""
    return words[at].lower == "en" or (words[at].lower == "het" and at > 0 and words[at - 1].lower == "en")


def _backwards(words: tuple[Token, ...], last: int) -> Iterator[tuple[int, int]]:
    if last > 3 and all(words[last - 3 + at].lower in among for at, among in enumerate(_OF_CHILD)):
        last -= 3
    first = last
    while first > 0 and (words[first - 1].lower not in _ENDS | _NEEDS or _goes_on(words, first - 1)):
        first -= 1
    if first < last:
        yield words[first].start, words[last - 1].end

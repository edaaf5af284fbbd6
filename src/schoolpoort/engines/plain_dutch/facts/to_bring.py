"""What a child or parent brings along: "breng een handdoek en een badmuts mee", or a list under "Meebrengen:"."""

import re
from collections.abc import Iterator, Sequence

from schoolpoort.engines.plain_dutch.document import Layout, Sentence, TextDocument, Token
from schoolpoort.engines.plain_dutch.facts.things import things_in
from schoolpoort.engines.plain_dutch.result import Fact

_AWAY = frozenset("breng brengt brengen neem neemt nemen geef geeft geven pak pakt".split())
_WEAR = frozenset("doe doet trek trekt draagt dragen draag".split())
_PACK = frozenset("steek steekt stop stopt doe leg".split())
_SEARCH = frozenset("zoeken verzamelen zoekt verzamelt".split())
_JOINED = frozenset(
    "meebrengen meenemen meegeven meebrengt meeneemt meegeeft meegebracht meegenomen meegegeven".split()
)
_MODALS = frozenset("moet moeten dient dienen".split())
_NEEDS = frozenset("heeft hebben heb hebt".split())
_BAG = r"(?:\w*zak|\w*tas|koffer|valies|bagage|reistas|doos|brooddoos)"
#: What opens a list of things, on a line of its own or before a colon.
_OPENS = re.compile(
    r"mee\s?brengen|mee\s?nemen|mee\s?geven|mee te (?:brengen|nemen|geven)|\bbrengt?\b.*\bmee\b|\bneemt?\b.*\bmee\b|"
    r"\bgeeft?\b.*\bmee\b|\bnodig\b|\bniet (?:te )?vergeten\b|\bvergeet niet\b|\bwat (?:moet )?(?:er )?mee\b|"
    rf"\bin de {_BAG}|\bbenodigdheden\b|\bchecklist\b|\bpaklijst\b|\bbagage\b|\bzeker bij\b|\bvoorzie[nt]?\b|"
    r"\bverzamelen\b|\bwe zoeken\b|\bwij zoeken\b|\bbijhebben\b|\bte voorzien\b",
    re.IGNORECASE,
)
#: "Wat meebrengen: een muts", "Wat breng je mee? sportschoenen".
_ANNOUNCES = re.compile(r"[^:?]{3,90}[:?](?=\s*\S)")
_INTO_BAG = re.compile(rf"\bin\s+(?:de|een|het|uw|zijn|haar|hun)\s+{_BAG}\b", re.IGNORECASE)
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
    "terug na".split()
)
#: "Wij zoeken ouders die meewandelen": what follows says more about what is looked for.
_WHO_OR_WHY = frozenset({"die", "dat", "om", "voor"})
#: "de bibkaart van je kind meegeven"
_OF_CHILD = (frozenset({"van"}), frozenset({"je", "uw", "jouw", "jullie"}), frozenset({"kind", "kleuter", "kindje"}))
#: After such a word stands where or when, not what.
_PLACE_OR_TIME = frozenset("op in aan naar bij tegen voor vóór vanaf tijdens tot na".split())


def find_things_to_bring(document: TextDocument) -> Iterator[Fact]:
    """Yield the things one by one; the value has no article and small letters."""
    seen: set[int] = set()
    for fact in _all(document):
        if fact.start not in seen:
            seen.add(fact.start)
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


def _is_refused(sentence: Sentence) -> bool:
    return sentence.lower_words[:1] in (("geen",), ("niet",)) and sentence.lower_words[1:2] != ("vergeten",)


def _list_below(text: str, sentence: Sentence, following: Sequence[Sentence]) -> list[tuple[int, int]]:
    """Return where the things stand that a heading, a question or words with a colon announce."""
    if _is_refused(sentence):
        return []
    announced = _ANNOUNCES.match(sentence.text)
    if announced and _OPENS.search(announced[0]):
        return [(sentence.start + announced.end(), sentence.end)]
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
    asks = told.rstrip().endswith("?") or answer.lower_words[:1] in (("geen",), ("niet",))
    return asks or "\n\n" in text[sentence.end : answer.start] or answer.lower_words[:1] in (("dan",), ("bel",))


def _stretches(text: str, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield where the things of one sentence stand: between the verb and "mee", before "meebrengen", and the like."""
    words = sentence.words
    lower = sentence.lower_words
    for place, word in enumerate(lower):
        rest = lower[place + 1 :]
        if word in _AWAY and "mee" in rest:
            yield from _forwards(text, words, place + 1, place + 1 + rest.index("mee"))
        elif word in _WEAR and ("aan" in rest or word.startswith("dra")):
            last = rest.index("aan") if "aan" in rest else len(rest)
            yield from _forwards(text, words, place + 1, place + 1 + last)
        elif _closes(word, lower[:place], rest):
            yield from _backwards(words, _modal_of_passive(lower, place) or place)
        elif word in _SEARCH and {"we", "wij"} & {*lower[max(0, place - 2) : place], *rest[:1]}:
            last = next((at for at, each in enumerate(rest) if each in _WHO_OR_WHY), len(rest))
            yield from _forwards(text, words, place + 1, place + 1 + last)
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
        return after[:2] == ("te", "hebben") or after[:1] == ("hebben",)
    return word in _JOINED or (word == "mee" and after[:1] == ("te",))


def _by_wording(sentence: Sentence) -> Iterator[tuple[int, int]]:
    for pattern in (_PROVIDE, _CARE):
        for match in pattern.finditer(sentence.text):
            name = match.lastgroup or "things"
            yield sentence.start + match.start(name), sentence.start + match.end(name)


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
        while at < last and (words[at].lower not in _ENDS or words[at - 1].lower in ("van", "de", "met")):
            at += 1
        yield words[begin].start, words[at - 1].end


def _backwards(words: tuple[Token, ...], last: int) -> Iterator[tuple[int, int]]:
    if last > 3 and all(words[last - 3 + at].lower in among for at, among in enumerate(_OF_CHILD)):
        last -= 3
    first = last
    while first > 0 and (words[first - 1].lower not in _ENDS | _NEEDS or words[first - 1].lower == "en"):
        first -= 1
    if first < last:
        yield words[first].start, words[last - 1].end

"""The small words of Dutch that hold sentences together, by what they do."""

SUBORDINATORS = frozenset(
    "dat omdat doordat zodat indien als wanneer terwijl hoewel ofschoon tenzij mits totdat tot nadat voordat alvorens "
    "zodra aangezien opdat of zolang sinds naarmate toen".split()
)
RELATIVES = frozenset(
    "die dat wat wie waar waarin waarbij waardoor waarmee waarop waarvoor waarvan waaraan waaronder waarna waarover "
    "waaruit waartoe waartegen hetgeen welke welk wiens".split()
)
PREPOSITIONS = frozenset(
    "van in op met voor door aan bij naar om uit over tot tegen onder tussen na tijdens vanuit volgens via per ten ter "
    "namens inzake omtrent wegens betreffende ondanks binnen buiten sinds vanaf langs rond zonder conform jegens "
    "krachtens middels omstreeks gedurende behoudens ingevolge blijkens overeenkomstig".split()
)
#: Words that speak to the reader or say who writes.
PERSONAL = frozenset("u uw je jij jou jouw jullie we wij ons onze ik mij me mijn".split())
WORDEN = frozenset("worden wordt word werd werden geworden".split())
ZIJN = frozenset("is zijn was waren ben bent geweest".split())
WILL = frozenset("zal zullen zult zou zouden".split())
NEGATIONS = frozenset("niet geen nooit niets niemand nergens noch".split())
#: "hierover", "daarvan": the reader has to look back for what it is about.
POINTERS = frozenset(
    "hierover hiervan hiervoor hierbij hierdoor hiermee hierin hieraan hierop hiertoe hieruit hierna hieronder "
    "hiertegen daarvan daarbij daardoor daaraan daartoe daaruit daaronder dit deze dergelijke zulke "
    "desbetreffende voornoemde bovenstaande onderstaande bovengenoemde".split()
)
EMPTY_STARTS = frozenset("er het".split())

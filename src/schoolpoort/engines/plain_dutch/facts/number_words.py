"""Dutch numbers in words, up to what stands in a school's letter."""

NUMBERS = {
    "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
    "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16, "zeventien": 17,
    "achttien": 18, "negentien": 19, "twintig": 20, "vijfentwintig": 25, "dertig": 30, "vijfendertig": 35,
    "veertig": 40, "vijfenveertig": 45, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80, "negentig": 90,
    "honderd": 100,
}  # fmt: skip

#: As an alternative in a pattern, longest first.
NUMBER_PATTERN = "|".join(sorted(NUMBERS, key=len, reverse=True))

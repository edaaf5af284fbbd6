"""Names of languages as schools and parents write them."""

import pytest

from schoolpoort.contexts.people.roster.languages import dutch_name, find_language, read_languages

# tag -> names in Dutch, English, French and the language itself
NAMES = {
    "nl": "Nederlands|Dutch|néerlandais|Vlaams|NL",
    "en": "Engels|English|anglais",
    "fr": "Frans|French|français|Français|FR",
    "ar": "Arabisch|Arabic|arabe|العربية|ARA",
    "tr": "Turks|Turkish|turc|Türkçe",
    "uk": "Oekraïens|Ukrainian|ukrainien|українська|Oekrains",
    "ru": "Russisch|Russian|russe|русский",
    "pl": "Pools|Polish|polonais|polski",
    "ro": "Roemeens|Romanian|roumain|română|Moldavisch",
    "bg": "Bulgaars|Bulgarian|bulgare|български",
    "es": "Spaans|Spanish|espagnol|español|Castiliaans",
    "pt": "Portugees|Portuguese|portugais|português",
    "fa": "Perzisch|Persian|persan|فارسی|Farsi",
    "fa-AF": "Dari|دری",
    "ps": "Pasjtoe|Pashto|پښتو|Pashtu|Pachto",
    "so": "Somalisch|Somali|Soomaali|Af Soomaali",
    "sq": "Albanees|Albanian|albanais|shqip",
    "ka": "Georgisch|Georgian|géorgien|ქართული",
    "ur": "Urdu|ourdou|اردو|Oerdoe",
    "hi": "Hindi|हिन्दी",
    "bn": "Bengaals|Bangla|bengali|বাংলা|Bengalees",
    "ti": "Tigrinya|ትግርኛ|Tigrigna",
    "ln": "Lingala|lingála",
    "sw": "Swahili|Kiswahili",
    "rn": "Kirundi|Rundi|Ikirundi",
    "ff": "Fula|Fulah|Fulfulde|Pulaar|Pular|Peul|Fulani",
    "ku": "Koerdisch|Kurdish|kurde|Kurmanci|kurdî",
    "ckb": "Sorani",
    "ber": "Berbers|Berber|Amazigh",
    "zgh": "Tamazight|Standaard Marokkaanse Tamazight|ⵜⴰⵎⴰⵣⵉⵖⵜ",
    "rif": "Tarifit|Riffijns",
    "zh": "Chinees|Chinese|chinois|中文|Mandarijn",
    "yue": "Kantonees|Cantonese",
    "hy": "Armeens|Armenian|arménien|հայերեն",
    "mk": "Macedonisch|Macedonian|македонски",
    "sr": "Servisch|Serbian|serbe|српски",
    "hr": "Kroatisch|Croatian|hrvatski",
    "it": "Italiaans|Italian|italien|italiano",
    "de": "Duits|German|allemand|Deutsch",
    "el": "Grieks|Greek|grec|Ελληνικά",
    "hu": "Hongaars|Hungarian|hongrois|magyar",
    "sk": "Slowaaks|Slovak|slovaque|slovenčina",
    "cs": "Tsjechisch|Czech|tchèque|čeština",
    "wo": "Wolof|Ouolof",
    "ak": "Akan|Twi",
    "fil": "Tagalog|Filipijns|Filipino",
    "vi": "Vietnamees|Vietnamese|vietnamien|Tiếng Việt",
    "am": "Amhaars|Amharic|አማርኛ",
    "ne": "Nepalees|Nepali|नेपाली",
    "rom": "Romani|Romanes",
    "vgt": "Vlaamse gebarentaal",
}


@pytest.mark.parametrize(("name", "tag"), [(name, tag) for tag, names in NAMES.items() for name in names.split("|")])
def test_a_language_is_found_by_any_of_its_names(name: str, tag: str) -> None:
    for written in (name, name.upper(), f"  {name.lower()} "):
        assert find_language(written).value == tag
    assert find_language(name).reason is None


@pytest.mark.parametrize(("written", "tag"), [("Marokkaans", "ar-MA"), ("Afghaans", "fa-AF"), ("Pakistaans", "ur")])
def test_a_word_for_a_country_is_taken_as_a_guess_that_asks(written: str, tag: str) -> None:
    outcome = find_language(written)
    assert outcome.value == tag
    assert outcome.reason is not None and outcome.reason.code == "language_check"
    assert dutch_name(tag) in outcome.reason.sentence


@pytest.mark.parametrize("written", ["BE", "UA", "onzin", "thuis", "weet niet", "4"])
def test_an_unknown_language_is_kept_as_text(written: str) -> None:
    languages, reasons = read_languages(written)
    assert [(language.tag, language.text) for language in languages] == [("", written)]
    assert [reason.code for reason in reasons] == ["language_unknown"]


def test_a_typing_error_gets_a_suggestion_and_no_guess() -> None:
    languages, reasons = read_languages("Arabish")
    assert languages[0].tag == ""
    assert "Arabisch" in reasons[0].sentence


@pytest.mark.parametrize(
    "written", ["Fulfulde, Frans", "Fula / Frans", "Pulaar en Frans", "Peul + français", "Pular; FR"]
)
def test_several_languages_keep_their_order(written: str) -> None:
    assert [language.tag for language in read_languages(written)[0]] == ["ff", "fr"]


@pytest.mark.parametrize("written", ["", "-", "geen", "nvt", "?", None, 3.0])
def test_nothing_is_no_language(written: object) -> None:
    assert read_languages(written) == ((), ())


@pytest.mark.parametrize("written", ["Arabisch (Syrië)", "Chinees (Mandarijn)", "taal: Turks"])
def test_additions_in_brackets_do_not_hide_the_language(written: str) -> None:
    assert read_languages(written)[0][0].tag in {"ar", "zh", "tr"}

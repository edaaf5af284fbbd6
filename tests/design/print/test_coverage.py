"""No family finds an empty box where a letter should be."""

import json
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

import schoolpoort
from schoolpoort.design.print.coverage import (
    COVERAGE_FILE,
    covered_code_points,
    isolate_left_to_right,
    printable,
    undisplayable_characters,
)
from schoolpoort.design.print.font_survey import read_fonts

CATALOGUE = Path(schoolpoort.__file__).parent / "engines" / "phrasebook" / "catalogue" / "fluent"

# Letters of the languages that the product starts from, after CLDR's main exemplar characters.
LETTERS = {
    "nl": "aáäbcdeéëfghiíïĳjklmnoóöpqrstuúüvwxyz",
    "fr": "aàâæbcçdeéèêëfghiîïjklmnoôœpqrstuùûüvwxyÿz",
    "tr": "abcçdefgğhıiİjklmnoöprsştuüvyz",
    "pl": "aąbcćdeęfghijklłmnńoóprsśtuwyzźż",
    "ro": "aăâbcdefghiîjklmnopqrsștțuvwxyz",
    "es": "aábcdeéfghiíjklmnñoópqrstuúüvwxyz¿¡",
    "pt": "aáàâãbcçdeéêfghiíjklmnoóòôõpqrstuúvwxyz",
    "sq": "abcçdeëfghijklmnopqrstuvxyz",
    "ku": "abcçdeêfghiîjklmnopqrsştuûvwxyz",
    "so": "abcdefghijklmnoqrstuwxy",
    "ln": "aáâǎbcdeéêěɛfghiíîǐjklmnoóôǒɔprstuúvwyz" + "ɛ\u0301ɛ\u0302ɔ\u0301ɔ\u030c",
    "ff": "abɓcdɗeƴfghijklmnñŋoprstuwyƁƊŊƳ",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяʼ",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюя",
    "el": "αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ",
    "ar": "ءأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويىآ\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652؟،؛٠١٢٣٤٥٦٧٨٩",
    "fa": "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی\u0654\u200c۰۱۲۳۴۵۶۷۸۹«»",
    "ps": "ءآأابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهۀيیېۍئ",
    "ur": "اأآبپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوؤہھۂءیئےۓ۔",
    "ckb": "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ",
    "ka": "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "hi": "अआइईउऊऋएऐओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहािीुूृेैोौ्ंँः।०१२३४५६७८९",
    "bn": "অআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহড়ঢ়য়ািীুূৃেৈোৌ্ংঃঁৎ০১২৩৪৫৬৭৮৯",
    "ti": "ሀሁሂሃሄህሆለሐመሠረሰሸቀቐበቨተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ፡።፣፤፥፦",
    "am": "ሀለሐመሠረሰሸቀበተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐኧ",
}


def missing(text: str) -> str:
    covered = covered_code_points()
    both_cases = unicodedata.normalize("NFC", text + text.upper())
    return "".join(sorted({char for char in both_cases if not char.isspace() and ord(char) not in covered}))


def test_the_coverage_file_says_what_the_fonts_hold() -> None:
    assert json.loads(COVERAGE_FILE.read_text(encoding="utf-8")) == read_fonts()


@pytest.mark.parametrize("language", LETTERS)
def test_the_letters_of_each_language(language: str) -> None:
    assert missing(LETTERS[language]) == ""


def test_every_character_of_the_catalogues() -> None:
    files = sorted(CATALOGUE.glob("*/*.ftl"))
    assert files
    bare = {
        path.relative_to(CATALOGUE).as_posix(): undisplayable_characters([path.read_text(encoding="utf-8")])
        for path in files
    }
    assert {name: chars for name, chars in bare.items() if chars} == {}


def test_characters_that_cannot_be_printed_are_named_once() -> None:
    assert undisplayable_characters(["Dag 😀 李", "李 €"]) == ("😀", "李")


def test_text_becomes_printable() -> None:
    assert printable(" Zoë\tkomt\r\nmorgen 😀\x00 ") == "Zoë komt\nmorgen "
    assert printable("e\u0301e\u0301n") == "één"


@pytest.mark.parametrize(
    ("text", "run"),
    [
        ("اتصلوا على +32 460 00 12 34 الآن", "\u2066+32\u00a0460\u00a000\u00a012\u00a034\u2069"),
        ("يوم 03/12/2026", "\u206603/12/2026\u2069"),
        ("اكتبوا إلى els@school.example.", "\u2066els@school.example\u2069"),
        ("الثمن € 12,50", "\u2066€\u00a012,50\u2069"),
    ],
)
def test_numbers_and_addresses_keep_their_order_in_right_to_left_text(text: str, run: str) -> None:
    assert run in isolate_left_to_right(text)


def test_print_works_without_django() -> None:
    program = "import sys, schoolpoort.design.print; sys.exit('django' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0

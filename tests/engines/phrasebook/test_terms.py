"""The words of school: where they occur in a Dutch text, and that every language explains every one."""

from pathlib import Path

import pytest

from schoolpoort.engines.phrasebook import Catalogue
from schoolpoort.engines.phrasebook.errors import CatalogueError
from schoolpoort.engines.phrasebook.terms import load_terms


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load()


def ids_in(catalogue: Catalogue, text: str) -> list[str]:
    return [term.id for term in catalogue.terms_in(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Het CLB komt. Breng je turnzak mee naar de refter.", ["clb", "turnzak", "refter"]),
        ("De refter en nog eens de refters.", ["refter"]),
        ("FACULTATIEVE VERLOFDAG op vrijdag", ["facultatieve-verlofdag"]),
        ("Op de pedagogische studiedag is er geen school.", ["studiedag"]),
        ("De centra: centrum voor leerlingenbegeleiding.", ["clb"]),
        ("Wij rapporteren niets.", []),
        ("", []),
        ("🎒🎒 \x00 ‮", []),
    ],
)
def test_words_are_found_in_all_their_forms_and_only_as_whole_words(catalogue, text: str, found: list[str]) -> None:
    assert ids_in(catalogue, text) == found


def test_there_are_enough_words_and_each_is_explained_in_each_language(catalogue) -> None:
    terms = catalogue.terms()
    assert len(terms) >= 60
    for language in catalogue.languages:
        for term in terms:
            word, plain = catalogue.text(term.message, [language]), catalogue.text(f"{term.message}.plain", [language])
            assert (word.language, plain.language) == (language, language), term.id
            assert word.text and plain.text.endswith((".", "؟")), f"{term.id} in {language}"


def test_no_form_belongs_to_two_words(catalogue) -> None:
    forms = [form.casefold() for term in catalogue.terms() for form in term.forms]
    assert len(forms) == len(set(forms))


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("[clb\n", "not valid TOML"),
        ('[clb]\nforms = ["CLB"]\n', "'forms' and 'pictogram'"),
        ('[clb]\nforms = []\npictogram = "doctor"\n', "list of words"),
        ('[CLB]\nforms = ["CLB"]\npictogram = "doctor"\n', "small letters"),
        ('[a]\nforms = ["x"]\npictogram = "bag"\n[b]\nforms = ["X"]\npictogram = "bag"\n', "already a form of 'a'"),
    ],
)
def test_a_fault_in_the_file_is_named(tmp_path: Path, content: str, sentence: str) -> None:
    (tmp_path / "terms.toml").write_text(content)
    with pytest.raises(CatalogueError, match=sentence):
        load_terms(tmp_path)

"""Our own texts, for data that were taken in by a program of fewer languages."""

from dataclasses import replace

import pytest

from careerapp import paths
from careerapp.catalog.changes import compare
from careerapp.catalog.gather import Gathered
from careerapp.catalog.own_texts import in_all_languages
from careerapp.catalog.read_back import read_back, read_texts

ACTORS, NEW = "27-2011.00", "99-9999.00"


@pytest.fixture(scope="module")
def bundled() -> Gathered:
    return read_back(paths.DATABASE)


def test_a_language_that_is_missing_comes_with_the_program(bundled: Gathered) -> None:
    english = bundled.texts["en"].loc[[ACTORS]].copy()
    english.loc[NEW] = ["Makers", "", "", "", ""]
    own = replace(bundled, codes=(ACTORS, NEW), texts={"en": english})
    found = in_all_languages(own, read_texts(paths.DATABASE))
    assert found.texts["en"].equals(english)
    assert [*found.texts["es"].loc[ACTORS]] == [*bundled.texts["es"].loc[ACTORS]]
    assert [*found.texts["es"].loc[NEW]] == ["Makers", "", "", "", ""]
    changes = compare(own, found)
    assert changes.languages == ("es",)
    assert changes.brings_anything
    assert not compare(found, found).brings_anything


def test_texts_of_a_persons_own_data_stay(bundled: Gathered) -> None:
    spanish = bundled.texts["es"].copy()
    spanish.loc[ACTORS, "title"] = "Cómicos"
    own = replace(bundled, texts={**bundled.texts, "es": spanish})
    found = in_all_languages(own, bundled.texts)
    assert found.texts["es"].loc[ACTORS, "title"] == "Cómicos"

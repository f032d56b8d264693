"""Finding occupations in both languages at once, whichever of them is shown."""

import csv
import time

import pytest

from benchmarks.search import SPANISH_QUERIES
from careerapp.catalog.search import Hit, TitleIndex
from careerapp.catalog.store import Catalog

NURSES = "29-1141.00"


@pytest.fixture(scope="module")
def index(catalog: Catalog) -> TitleIndex:
    return TitleIndex(catalog)


@pytest.fixture(scope="module")
def spanish_index(index: TitleIndex, spanish: Catalog) -> TitleIndex:
    return index.in_language(spanish)


# resources/content/es/occupations.csv, onet/30.2/Occupation Data.txt
@pytest.mark.parametrize(
    "typed", ["enfermera", "enfermeros", "Enfermeras", "enfermera registrada", "ENFERMEROS REGIST"]
)
def test_a_spanish_title_is_found_in_all_its_forms(
    index: TitleIndex, spanish_index: TitleIndex, typed: str
) -> None:
    title = "Enfermeros registrados"
    assert spanish_index.find(typed)[0] == Hit(NURSES, title)
    assert index.find(typed)[0] == Hit(NURSES, "Registered Nurses", title)


@pytest.mark.parametrize("typed", ["enfermeria", "enfermería", "ENFERMERÍA"])
def test_who_works_in_a_field_is_found_by_it(spanish_index: TitleIndex, typed: str) -> None:
    assert [hit.title for hit in spanish_index.find(typed)[:3]] == [
        "Asistentes de enfermería",
        "Instructores y profesores universitarios de enfermería",
        "Enfermeros registrados",
    ]


def test_an_english_title_is_found_and_named_in_spanish(spanish_index: TitleIndex) -> None:
    found = spanish_index.find("nurse")
    assert found[0] == Hit(NURSES, "Enfermeros registrados", "Registered Nurses")


def test_what_people_say_is_found_and_named_in_spanish(spanish_index: TitleIndex) -> None:
    called = {hit.title: hit.called for hit in spanish_index.find("cna")}
    assert called["Asistentes de enfermería"] == "Certified Nurse Aide (CNA)"


@pytest.mark.parametrize("typed", ["niñera", "ninera", "NIÑERO", "nin\u0303eras"])
def test_a_tilde_may_be_left_out(spanish_index: TitleIndex, typed: str) -> None:
    assert spanish_index.find(typed)[0].title == "Niñeras y niñeros"


def test_a_title_that_is_shown_comes_before_one_that_is_not(
    index: TitleIndex, spanish_index: TitleIndex
) -> None:
    assert index.find("actor")[0] == Hit("27-2011.00", "Actors")
    assert spanish_index.find("actor")[0] == Hit("27-2011.00", "Actores y actrices")


def test_no_words_give_all_jobs_in_the_order_of_the_titles_that_are_shown(
    spanish_index: TitleIndex,
) -> None:
    titles = [hit.title for hit in spanish_index.find(" ")]
    assert len(titles) == 923
    assert titles[:2] == ["Abogados", "Acabadores de muebles"]


def test_of_spanish_queries_nearly_all_find_the_job_first(spanish_index: TitleIndex) -> None:
    with SPANISH_QUERIES.open(encoding="utf-8", newline="") as file:
        queries = list(csv.DictReader(file))
    missed = [
        row["query"]
        for row in queries
        if row["code"] not in [hit.code for hit in spanish_index.find(row["query"])[:3]]
    ]
    assert len(queries) == 68
    assert len(missed) <= 3, missed


def test_jobs_are_found_by_their_spanish_titles(
    spanish: Catalog, spanish_index: TitleIndex
) -> None:
    for code, title in list(spanish.titles.items())[::5]:
        hits = spanish_index.find(str(title))
        assert code in [hit.code for hit in hits if hit.called is None][:3], title


def test_a_letter_takes_next_to_nothing(spanish_index: TitleIndex) -> None:
    typed = ["enfermera reg"[:end] for end in range(1, 14)]
    start = time.thread_time()  # of this thread, however busy the machine is
    for query in typed:
        spanish_index.find(query)
    assert (time.thread_time() - start) / len(typed) < 0.03


def test_showing_another_language_makes_nothing_anew(
    index: TitleIndex, catalog: Catalog, spanish: Catalog
) -> None:
    start = time.thread_time()
    index.in_language(spanish).in_language(catalog)
    assert (time.thread_time() - start) / 2 < 0.05

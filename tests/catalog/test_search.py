"""Finding jobs by what people call them."""

import csv
import time
from pathlib import Path

import pytest

from careerapp.catalog.search import Hit, TitleIndex, search
from careerapp.catalog.store import Catalog

# Written by hand before the search was tuned; benchmarks/search.py says more about them.
_QUERIES = Path(__file__).parents[2] / "benchmarks" / "search_queries.csv"
_NURSES = "29-1141.00"


@pytest.fixture(scope="module")
def index(catalog: Catalog) -> TitleIndex:
    return TitleIndex(catalog)


@pytest.mark.parametrize("words", ["", "   ", "-"])
def test_no_words_give_all_jobs_by_title(catalog: Catalog, words: str) -> None:
    codes = search(catalog, words)
    titles = [catalog.titles[code] for code in codes]
    assert len(codes) == 923
    assert titles[:3] == ["Accountants and Auditors", "Actors", "Actuaries"]
    assert titles[-1] == "Zoologists and Wildlife Biologists"


def test_the_right_job_is_among_the_first_three_for_at_least_95_percent(index: TitleIndex) -> None:
    with _QUERIES.open(encoding="utf-8", newline="") as file:
        queries = list(csv.DictReader(file))
    missed = [
        row["query"]
        for row in queries
        if row["code"] not in [hit.code for hit in index.find(row["query"])[:3]]
    ]
    assert len(queries) == 200
    assert len(missed) <= 10, missed


def test_a_letter_takes_next_to_nothing(index: TitleIndex) -> None:
    typed = ["sofware dev"[:end] for end in range(1, 12)]
    start = time.thread_time()  # of this thread, however busy the machine is
    for query in typed:
        index.find(query)
    assert (time.thread_time() - start) / len(typed) < 0.03


@pytest.mark.parametrize("number", range(4, 10))
def test_a_job_stays_found_while_its_name_is_typed(index: TitleIndex, number: int) -> None:
    assert _NURSES in [hit.code for hit in index.find("registered"[:number])]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("sofware dev", "15-1252.00"),  # a letter is missing
        ("elecctrician", "47-2111.00"),  # one too many
        ("carpantar", "47-2031.00"),  # two are wrong
        ("lawyre", "23-1011.00"),  # two have changed places
        ("nurss", _NURSES),
        ("teahcer kindergarten", "25-2012.00"),
    ],
)
def test_typing_errors_are_forgiven(index: TitleIndex, typed: str, code: str) -> None:
    assert index.find(typed)[0].code == code


def test_words_that_are_right_are_not_taken_for_errors(index: TitleIndex) -> None:
    # "driver" is one letter away from "diver".
    assert "49-9092.00" not in [hit.code for hit in index.find("driver")]  # Commercial Divers


def test_title_hits_come_before_other_names(index: TitleIndex) -> None:
    assert index.find("game designer")[:2] == [
        Hit("15-1255.01", "Video Game Designers"),
        Hit("27-1021.00", "Commercial and Industrial Designers", "Game Designer"),
    ]
    for word in ("nurse", "painter", "coach", "dancer"):
        called = [hit.called for hit in index.find(word)]
        titles = called.count(None)
        assert titles > 0
        assert called[0] is None


def test_what_has_been_typed_to_its_end_comes_before_what_has_not(index: TitleIndex) -> None:
    assert index.find("actor")[0].title == "Actors"
    assert index.find("pr specialist")[0].title == "Public Relations Specialists"


def test_of_equal_names_the_job_of_more_people_comes_first(index: TitleIndex) -> None:
    assert [hit.title for hit in index.find("manager")[:2]] == [
        "General and Operations Managers",
        "Sales Managers",
    ]


def test_what_a_title_leaves_out_is_not_found_by_it(index: TitleIndex) -> None:
    found = [hit.title for hit in index.find("special education")]
    assert "Special Education Teachers, Preschool" in found
    assert "Preschool Teachers, Except Special Education" not in found


# onet/29.3/Alternate Titles.txt
@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("rn", _NURSES),
        ("CPA", "13-2011.00"),
        ("dj", "27-2091.00"),
        ("charge nurse", _NURSES),
        ("Disc Jockey (DJ)", "27-2091.00"),
        ("primary teacher", "25-2021.00"),
        ("teacher primary", "25-2021.00"),
    ],
)
def test_other_names_are_found(index: TitleIndex, words: str, code: str) -> None:
    assert code in [hit.code for hit in index.find(words)[:3]]


def test_a_name_is_told_as_the_source_has_it(index: TitleIndex) -> None:
    called = {hit.code: hit.called for hit in index.find("cna")}
    assert called["31-1131.00"] == "Certified Nurse Aide (CNA)"


@pytest.mark.parametrize(
    "words", ["REGISTERED nurses", "nurses registered", "regist nurs", " Régistered   nürses "]
)
def test_case_accents_order_and_endings_do_not_matter(index: TitleIndex, words: str) -> None:
    assert index.find(words)[0].code == _NURSES


def test_words_may_stand_in_several_names_of_a_job(index: TitleIndex) -> None:
    # It is called English Professor, and College Professor among others.
    assert index.find("college professor english")[0].code == "25-1123.00"


def test_words_may_stand_in_what_is_told_about_a_job(index: TitleIndex) -> None:
    found = [hit.title for hit in index.find("eye doctor")]
    assert len(found) < 10
    assert "Optometrists" in found
    assert "Ophthalmologists, Except Pediatric" in found


def test_every_word_must_be_found(index: TitleIndex) -> None:
    assert _NURSES in [hit.code for hit in index.find("nurse")]
    assert index.find("nurse zzz") == []


def test_a_word_is_found_from_its_beginning_only(catalog: Catalog) -> None:
    assert "17-1021.00" not in search(catalog, "grapher")  # Cartographers and Photogrammetrists


def test_an_apostrophe_may_be_left_out(index: TitleIndex) -> None:
    assert index.find("drivers") == index.find("driver's")


def test_signs_that_make_another_word_are_not_left_out(index: TitleIndex) -> None:
    names = {hit.called for hit in index.find("c++")}
    assert names == {"C++ Developer", "C++ Professor"}


def test_titles_in_another_language_are_found(spanish: Catalog) -> None:
    title = spanish.titles[_NURSES]
    assert _NURSES in search(spanish, title.upper())


def test_each_job_is_found_by_its_own_title_first_or_with_its_like(
    catalog: Catalog, index: TitleIndex
) -> None:
    for code, title in catalog.titles.items():
        hits = index.find(str(title))
        assert code in [hit.code for hit in hits if hit.called is None][:3], title

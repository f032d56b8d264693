"""Finding jobs by what people call them."""

import pytest

from careerapp.catalog.search import Hit, TitleIndex, fold, search
from careerapp.catalog.store import Catalog


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


def test_title_hits_come_before_other_names(index: TitleIndex) -> None:
    hits = index.find("game designer")
    assert hits == [
        Hit("15-1255.01", "Video Game Designers"),
        Hit("27-1021.00", "Commercial and Industrial Designers", "Game Designer"),
    ]


def test_both_groups_are_in_the_order_of_titles(index: TitleIndex) -> None:
    hits = index.find("nurse")
    by_title = [hit.title for hit in hits if hit.called is None]
    others = [hit.title for hit in hits if hit.called is not None]
    assert [hit.called is None for hit in hits] == [True] * len(by_title) + [False] * len(others)
    assert by_title == sorted(by_title)
    assert others == sorted(others)
    assert "Registered Nurses" in by_title


# onet/29.3/Alternate Titles.txt
@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("CPA", "13-2011.00"),
        ("dj", "27-2091.00"),
        ("charge nurse", "29-1141.00"),
        ("Disc Jockey (DJ)", "27-2091.00"),
    ],
)
def test_other_names_are_found(catalog: Catalog, words: str, code: str) -> None:
    assert code in search(catalog, words)


@pytest.mark.parametrize(
    "words", ["REGISTERED nurses", "nurses registered", "regist nurs", " Régistered   nürses "]
)
def test_case_accents_order_and_endings_do_not_matter(catalog: Catalog, words: str) -> None:
    assert search(catalog, words)[0] == "29-1141.00"


def test_every_word_must_be_found(catalog: Catalog) -> None:
    assert "29-1141.00" in search(catalog, "nurse")
    assert search(catalog, "nurse zzz") == []


def test_a_word_is_found_from_its_beginning_only(catalog: Catalog) -> None:
    assert "17-1021.00" not in search(catalog, "grapher")  # Cartographers and Photogrammetrists


def test_an_apostrophe_may_be_left_out(index: TitleIndex) -> None:
    assert index.find("drivers") == index.find("driver's")


def test_the_shortest_name_is_the_one_that_is_told(index: TitleIndex) -> None:
    called = {hit.code: hit.called for hit in index.find("doctor")}
    assert called["29-1215.00"] == "Doctor"  # Family Medicine Physicians


def test_titles_in_another_language_are_found(spanish: Catalog) -> None:
    title = spanish.titles["29-1141.00"]
    assert "29-1141.00" in search(spanish, fold(title))


def test_each_job_is_found_by_its_own_title_first_or_with_its_like(
    catalog: Catalog, index: TitleIndex
) -> None:
    for code, title in catalog.titles.items():
        found = [hit.code for hit in index.find(str(title)) if hit.called is None]
        assert code in found

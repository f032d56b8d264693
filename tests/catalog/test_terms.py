"""Everything that the sources give a name has a name in Spanish."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from careerapp import paths
from careerapp.catalog.content import other_languages
from careerapp.catalog.store import Catalog
from careerapp.catalog.terms import read_terms
from careerapp.domain.scales import LOCATIONS, Interest, Subject, WorkValue
from careerapp.report.words import interest_words, subject_words, value_words

# Licenses, years and versions are called the same in all languages; what the O*NET Center asks for
# is told word by word. Technologies are products, and other names of jobs are shown as English.
_LEFT = {"CC BY 4.0", "MIT"}


@pytest.fixture(scope="module", params=other_languages(paths.CONTENT))
def terms(request: pytest.FixtureRequest) -> dict[str, str]:
    return read_terms(request.param)


def _ask(query: str) -> Iterator[str]:
    with closing(sqlite3.connect(paths.DATABASE)) as connection:
        yield from (str(name) for (name,) in connection.execute(query))


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("SELECT name FROM elements WHERE kind = 'knowledge'", 33),
        ("SELECT name FROM elements WHERE kind = 'skill'", 35),
        ("SELECT name FROM locations", 55),
        ("SELECT DISTINCT entry_education FROM projections WHERE entry_education NOT NULL", 8),
        ("SELECT DISTINCT work_experience FROM projections WHERE work_experience != 'None'", 2),
        (
            (
                "SELECT DISTINCT on_the_job_training FROM projections"
                " WHERE on_the_job_training != 'None'"
            ),
            5,
        ),
        (
            (
                "SELECT title FROM projections JOIN occupations USING (bls_code)"
                " GROUP BY bls_code HAVING count(*) > 1 OR min(substr(code, 1, 7)) != bls_code"
            ),
            76,
        ),
    ],
)
def test_all_names_in_the_database_have_a_term(
    terms: dict[str, str], query: str, count: int
) -> None:
    names = list(_ask(query))
    assert len(names) == count
    assert [name for name in names if name not in terms] == []


def test_all_that_is_told_of_sources_has_a_term(catalog: Catalog, terms: dict[str, str]) -> None:
    told = {
        text
        for source in catalog.sources
        for text in (source.name, source.license, source.attribution)
    }
    asked_for = "This product includes information from the O*NET "
    untold = [text for text in told - _LEFT if text not in terms]
    assert [text for text in untold if not text.startswith(asked_for)] == []


def test_all_standard_terms_of_the_scales_have_a_term(terms: dict[str, str]) -> None:
    shown = [
        *(interest_words(each).term for each in Interest),
        *(value_words(each).term for each in WorkValue),
        *(subject_words(each).term for each in Subject),
        *(place.name for place in LOCATIONS),
    ]
    assert [name for name in shown if name not in terms] == []


def test_a_group_is_called_as_the_job_of_the_same_name(catalog: Catalog, spanish: Catalog) -> None:
    terms = read_terms("es")
    job_of_name = {str(title).casefold(): str(code) for code, title in catalog.titles.items()}
    groups = [name for name in _ask("SELECT title FROM projections") if name in terms]
    same = [name for name in groups if name.casefold() in job_of_name]
    assert len(same) > 40
    for name in same:
        assert terms[name] == spanish.titles[job_of_name[name.casefold()]]

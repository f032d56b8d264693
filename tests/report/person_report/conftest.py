"""Reports over the real database."""

from collections.abc import Callable
from datetime import date

import pytest

from careerapp.catalog.store import Catalog, load_catalog
from careerapp.domain.person import Person
from careerapp.matching.recommender import Recommender
from careerapp.report.person_report.build import build_report
from careerapp.report.person_report.content import PersonReport
from careerapp.report.person_report.results import PersonResults, rank_person

DAY = date(2026, 11, 7)


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load_catalog()


@pytest.fixture(scope="session")
def recommender(catalog: Catalog) -> Recommender:
    return Recommender(catalog)


@pytest.fixture(scope="session")
def rank(catalog: Catalog, recommender: Recommender) -> Callable[[Person], PersonResults]:
    return lambda person: rank_person(catalog, recommender, person)


@pytest.fixture(scope="session")
def write(rank: Callable[[Person], PersonResults]) -> Callable[[Person], PersonReport]:
    return lambda person: build_report(rank(person), DAY)

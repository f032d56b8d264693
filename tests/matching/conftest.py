"""The model over the real database."""

import pytest

from careerapp.catalog.store import Catalog, load_catalog
from careerapp.matching.recommender import Recommender


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load_catalog()


@pytest.fixture(scope="session")
def recommender(catalog: Catalog) -> Recommender:
    return Recommender(catalog)

"""The committed database, in both languages."""

import pytest

from careerapp.catalog.store import Catalog, load_catalog


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load_catalog()


@pytest.fixture(scope="session")
def spanish() -> Catalog:
    return load_catalog(language="es")

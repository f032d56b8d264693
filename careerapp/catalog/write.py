"""Writing what was gathered into a database, always in the same order."""

import sqlite3
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

import pandas as pd

from careerapp.catalog import schema
from careerapp.catalog.bls_codes import bls_code
from careerapp.catalog.gather import Gathered
from careerapp.domain.scales import LOCATIONS

_OCCUPATION = "occupation"
_PRAGMAS = (
    "page_size = 4096",
    "encoding = 'UTF-8'",
    f"application_id = {schema.APPLICATION_ID}",
    f"user_version = {schema.VERSION}",
    "foreign_keys = ON",
)


def write(gathered: Gathered, path: Path) -> None:
    """Write a new database.

    The same input gives the same bytes, as long as the version of SQLite is the same.

    Parameters
    ----------
    gathered : Gathered
        What goes in.
    path : Path
        A file that does not exist yet.
    """
    with closing(sqlite3.connect(path)) as connection:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.executescript(schema.SCHEMA)
        writer = _Writer(connection, gathered)
        writer.write_sources()
        writer.write_market()
        writer.write_occupations()
        writer.write_descriptions()
        writer.write_ratings()
        writer.write_importances()
        writer.write_interest_areas()
        writer.write_rated()
        writer.write_related()
        writer.write_alternate_titles()
        writer.write_technologies()
        connection.commit()
        connection.execute("VACUUM")


class _Writer:
    """Fills the tables; occupations are numbered from 1 in the order of their codes."""

    def __init__(self, connection: sqlite3.Connection, gathered: Gathered) -> None:
        self._connection = connection
        self._gathered = gathered
        self._ids = {code: number for number, code in enumerate(gathered.codes, start=1)}

    def write_sources(self) -> None:
        self._append("sources", pd.DataFrame([asdict(one) for one in self._gathered.sources]))

    def write_market(self) -> None:
        places = sorted((place.code, place.name) for place in LOCATIONS)
        self._append("locations", pd.DataFrame(places, columns=["code", "name"]))
        self._append("projections", self._gathered.outlook.sort_index().reset_index())
        market = self._gathered.market.sort_values(["bls_code", "location"])
        self._append("labor_market", market)

    def write_occupations(self) -> None:
        codes = list(self._ids)
        zones = self._gathered.job_zones.loc[codes]
        frame = pd.DataFrame(
            {
                "id": list(self._ids.values()),
                "code": codes,
                "bls_code": [bls_code(code) for code in codes],
                "job_zone": zones.to_numpy(),
            }
        )
        self._append("occupations", frame)
        for language, texts in self._gathered.texts.items():
            self._append("texts", self._numbered(texts).assign(language=language))

    def write_descriptions(self) -> None:
        descriptions = self._gathered.descriptions.to_frame("description")
        self._append("descriptions", self._numbered(descriptions))

    def write_ratings(self) -> None:
        self._append("interests", self._numbered(self._gathered.interests))
        self._append("work_values", self._numbered(self._gathered.work_values))
        shares = self._gathered.education.set_axis(
            list(schema.EDUCATION_CATEGORIES), axis="columns"
        )
        self._append("education", self._numbered(shares))

    def write_importances(self) -> None:
        first = 1
        kinds = (("knowledge", self._gathered.knowledge), ("skill", self._gathered.skills))
        for kind, ratings in kinds:
            names = sorted(ratings.columns)
            numbers = range(first, first + len(names))
            first += len(names)
            self._append("elements", pd.DataFrame({"id": numbers, "kind": kind, "name": names}))
            wide = self._numbered(ratings[names].set_axis(list(numbers), axis="columns"))
            long = wide.melt(_OCCUPATION, var_name="element", value_name="importance")
            self._append("importances", long.sort_values([_OCCUPATION, "element"]))

    def write_interest_areas(self) -> None:
        wide = self._numbered(self._gathered.interest_areas)
        long = wide.melt(_OCCUPATION, var_name="area", value_name="rating")
        self._append("interest_areas", long.sort_values([_OCCUPATION, "area"]))

    def write_rated(self) -> None:
        for kind, years in sorted(self._gathered.rated.items()):
            self._append("rated", self._numbered(years.to_frame("year")).assign(kind=kind))

    def write_related(self) -> None:
        known = self._known(self._gathered.related)
        known = known.assign(related=known["related"].map(self._ids)).dropna(subset=["related"])
        self._append("related", known.sort_values([_OCCUPATION, "position"]))

    def write_alternate_titles(self) -> None:
        known = self._known(self._gathered.alternate_titles)
        self._append("alternate_titles", known.sort_values([_OCCUPATION, "title"]))

    def write_technologies(self) -> None:
        known = self._known(self._gathered.technologies)
        groups = _distinct(known, ["group"])
        self._append("technology_categories", groups.rename(columns={"group": "name"}))
        known = known.assign(category=known["group"].map(groups.set_index("group")["id"]))
        product = ["name", "category", "hot"]
        products = _distinct(known, product)
        self._append("technologies", products)
        used = known.merge(products, on=product, validate="many_to_one")
        links = used[[_OCCUPATION, "id", "in_demand"]].rename(columns={"id": "technology"})
        self._append("occupation_technologies", links.sort_values([_OCCUPATION, "technology"]))

    def _append(self, table: str, frame: pd.DataFrame) -> None:
        frame.to_sql(table, self._connection, if_exists="append", index=False)

    def _known(self, frame: pd.DataFrame) -> pd.DataFrame:
        """Return the rows of the catalog's occupations, with ids in place of codes."""
        known = frame[frame["code"].isin(list(self._ids))]
        return known.assign(**{_OCCUPATION: known["code"].map(self._ids)}).drop(columns="code")

    def _numbered(self, frame: pd.DataFrame) -> pd.DataFrame:
        """Return a frame that goes by code as one that goes by id, in order."""
        known = frame[frame.index.isin(list(self._ids))].sort_index()
        numbers = [self._ids[str(code)] for code in known.index]
        return known.reset_index(drop=True).assign(**{_OCCUPATION: numbers})


def _distinct(frame: pd.DataFrame, columns: list[str]) -> pd.DataFrame:
    """Return the distinct rows of some columns in order, numbered from 1 in ``id``."""
    found = frame[columns].drop_duplicates().sort_values(columns)
    return found.assign(id=range(1, len(found) + 1))

"""Reports of somebody whose shortlist names jobs that the data do not have."""

import csv
import json
from dataclasses import replace
from datetime import date
from io import StringIO

import pytest

from careerapp.catalog.store import Catalog
from careerapp.domain.former_jobs import Crosswalk, FormerJobs
from careerapp.domain.shortlist import Favorite, Shortlist
from careerapp.matching.recommender import Recommender
from careerapp.report.html_report import html_report
from careerapp.report.json_report import report_json
from careerapp.report.person_report.build import build_report
from careerapp.report.person_report.results import PersonResults, rank_person
from careerapp.report.ranking_csv import ranking_csv
from tests.report.person_report.people import NURSES, SAM

KEPT, UNKNOWN, HIDDEN = "17-1022.99", "15-1199.99", "27-2011.99"  # which no data have
TITLES = {"en": {KEPT: "Old Surveyors", HIDDEN: "=Old Actors"}}
NOTE = "Ask Aunt Rosa."


@pytest.fixture(scope="module")
def results(catalog: Catalog, recommender: Recommender) -> PersonResults:
    shortlist = Shortlist(
        (Favorite(NURSES), Favorite(KEPT, 3, NOTE), Favorite(UNKNOWN)), frozenset({HIDDEN})
    )
    crosswalk = Crosswalk({KEPT: ("17-1022.00",), UNKNOWN: ("99-9999.99",)})
    return rank_person(
        catalog, recommender, replace(SAM, shortlist=shortlist), FormerJobs(TITLES, crosswalk)
    )


def test_the_page_names_them_with_what_was_noted(results: PersonResults) -> None:
    report = build_report(results, date(2026, 11, 7))
    first, second, third = report.shortlist.favorites
    assert (first.title, first.note) == ("Old Surveyors", NOTE)
    missing = "the data that are used now have no job with this code."
    assert first.line == f"{KEPT}: {missing} By your crosswalk it is Surveyors (17-1022.00) now."
    assert second.title == "Registered Nurses"
    assert (third.title, third.line) == (f"Job {UNKNOWN}", f"{UNKNOWN}: {missing}")
    page = html_report(report)
    assert first.line in page
    assert NOTE in page


def test_json_says_which_are_not_in_the_data(results: PersonResults) -> None:
    document = json.loads(report_json(results, build_report(results, date(2026, 11, 7))))
    kept, nurses, unknown = document["shortlist"]
    assert kept == {
        "code": KEPT,
        "title": "Old Surveyors",
        "match": None,
        "stars": 3,
        "note": NOTE,
        "in_data": False,
        "successors": ["17-1022.00"],
    }
    assert (nurses["in_data"], nurses["successors"]) == (True, [])
    assert (unknown["title"], unknown["in_data"], unknown["successors"]) == (None, False, [])


def test_the_table_has_them_at_its_end_and_no_formula(results: PersonResults) -> None:
    rows = list(csv.DictReader(StringIO(ranking_csv(results))))
    assert len(rows) == len(results.matches) + 3
    kept, unknown, hidden = rows[-3:]
    assert (kept["code"], kept["title"], kept["stars"], kept["rank"]) == (
        *(KEPT, "Old Surveyors", "3", ""),
    )
    assert (unknown["title"], unknown["stars"], unknown["match"]) == ("", "1", "")
    assert hidden["hidden"] == "yes"
    assert hidden["title"].startswith("'=")

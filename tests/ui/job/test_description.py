"""O*NET's own words on a job's page and in a report, where a person has taken them in."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pandas as pd
import pytest
from PySide6.QtWidgets import QLabel

from careerapp import paths
from careerapp.catalog.read_back import read_back
from careerapp.catalog.store import load_catalog
from careerapp.catalog.write import write
from careerapp.domain.person import Person
from careerapp.matching.recommender import Recommender
from careerapp.report.html_report import html_report
from careerapp.report.person_report.build import build_report
from careerapp.report.person_report.results import rank_person
from careerapp.ui.engine import Engine
from careerapp.ui.results.job.job_head import JobHead
from careerapp.ui.results.results_view import ResultsView
from tests.ui.steps import ACTORS, NURSES, PERSON, open_job, words

GENETICS = "29-9092.00"  # the best match of the person
HEADING = "In O*NET’s own words"
THEIRS = "Look after people who are ill."
SOURCE = (
    "Source: the O*NET 30.2 Database, February 2026, by the U.S. Department of Labor, Employment "
    "and Training Administration (USDOL/ETA). Used unchanged under the CC BY 4.0 license. "
    "O*NET® is a trademark of USDOL/ETA."
)
_TEXTS = ["summary", "activity_1", "activity_2", "activity_3"]


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Data with words of O*NET's about all jobs but one, two of which our texts do not know."""
    path = tmp_path_factory.mktemp("own") / "careers.sqlite"
    bundled = read_back(paths.DATABASE)
    texts = {language: frame.copy() for language, frame in bundled.texts.items()}
    for frame in texts.values():
        frame.loc[[GENETICS, ACTORS], _TEXTS] = ""
    theirs = pd.Series(THEIRS, index=[code for code in bundled.codes if code != ACTORS])
    write(replace(bundled, texts=texts, descriptions=theirs), path)
    return path


@pytest.fixture(scope="module")
def engine(own: Path) -> Engine:
    catalog = load_catalog(own)
    return Engine(catalog, Recommender(catalog))


def _head(results: ResultsView, code: str) -> JobHead:
    (head,) = open_job(results, code).findChildren(JobHead)
    return head


def test_they_stand_under_our_summary(results: ResultsView) -> None:
    head = _head(results, NURSES)
    said = words(head, visible=True)
    places = [said.index(each) for each in ("What you would do", HEADING, THEIRS, SOURCE)]
    assert places == sorted(places)
    (theirs,) = [label for label in head.findChildren(QLabel) if label.text() == THEIRS]
    assert theirs.locale().name().startswith("en")


def test_where_we_have_no_summary_they_stand_alone(results: ResultsView) -> None:
    said = words(_head(results, GENETICS), visible=True)
    assert THEIRS in said
    assert SOURCE in said
    assert "There is no summary of it yet." not in said
    said = words(_head(results, ACTORS), visible=True)
    assert HEADING not in said
    assert "There is no summary of it yet." in said


def test_a_report_has_them_where_there_is_no_summary(engine: Engine) -> None:
    results = rank_person(engine.catalog, engine.recommender, Person(PERSON))
    assert GENETICS in [match.code for match in results.first]
    page = html_report(build_report(results, date(2026, 11, 7)))
    assert page.count(f"{HEADING}: “{THEIRS}” {SOURCE}") == 1  # the others have our summary

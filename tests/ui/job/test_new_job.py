"""A job that came with a newer release than our texts."""

from dataclasses import replace
from pathlib import Path

import pytest

from careerapp import paths
from careerapp.catalog.installed import Installed
from careerapp.catalog.read_back import read_back
from careerapp.ui.engine import Engine, load_engine
from careerapp.ui.results.job.job_head import JobHead
from careerapp.ui.results.results_view import ResultsView
from tests.ui.steps import NURSES, open_job, words

_TEXTS = ["summary", "activity_1", "activity_2", "activity_3"]


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    bundled = read_back(paths.DATABASE)
    english = bundled.texts["en"].copy()
    english.loc[NURSES, _TEXTS] = ""
    installed = Installed(tmp_path)
    installed.put(replace(bundled, texts={**bundled.texts, "en": english}))
    return load_engine(tmp_path)


def test_its_page_says_that_there_is_no_summary(results: ResultsView) -> None:
    (head,) = open_job(results, NURSES).findChildren(JobHead)
    said = words(head, visible=True)
    assert "This job is new in the data. There is no summary of it yet." in said
    assert "•" not in said
    assert "What you would do" not in said

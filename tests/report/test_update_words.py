"""What new data would change, in words."""

from dataclasses import replace

import pytest

from careerapp import paths
from careerapp.catalog.changes import Changes, compare
from careerapp.catalog.gather import Gathered
from careerapp.catalog.onet_archive import release_of
from careerapp.catalog.read_back import read_back
from careerapp.catalog.releases import oews, projections
from careerapp.domain.occupation import Source
from careerapp.report.update_words import changed_jobs, update_sentences

SUM = "0" * 64


@pytest.fixture(scope="module")
def present() -> Gathered:
    return read_back(paths.DATABASE)


def with_sources(present: Gathered, *new: Source, without: tuple[str, ...] = ()) -> Changes:
    kept = [each for each in present.sources if not each.file.startswith(without)]
    return compare(present, replace(present, sources=(*new, *kept)))


def come_gone_and_renamed(present: Gathered) -> Changes:
    """Compare with data with a new job, without another, and with a third called otherwise."""
    texts = {tag: frame.copy() for tag, frame in present.texts.items()}
    texts["en"].loc["29-1141.00", "title"] = "Nurses"
    for frame in texts.values():
        frame.loc["99-9999.00"] = frame.loc["27-2011.00"]
        frame.loc["99-9999.00", "title"] = "Makers"
    codes = tuple(code for code in present.codes if code != "27-2011.00")
    return compare(present, replace(present, codes=(*codes, "99-9999.00"), texts=texts))


def test_an_older_release_is_said_to_be_older(present: Gathered) -> None:
    older = release_of(28, 0).source("Interests.txt", 8307, SUM)
    changes = with_sources(present, older, without=("Interests.txt",))
    assert update_sentences(changes)[:2] == [
        "This is older than what the program uses now.",
        "What jobs are like: O*NET 28.0, August 2023, in place of O*NET 30.2, February 2026.",
    ]


def test_pay_and_outlook_are_told_by_their_months_and_years(present: Gathered) -> None:
    new = (
        oews(2026).source("state_M2026_dl.xlsx", 1, SUM),
        projections(2026, 2036).source("occupation.xlsx", 1, SUM),
    )
    changes = with_sources(present, *new, without=("oews_2025_state", "employment_projections"))
    assert update_sentences(changes) == [
        "Pay and jobs in states and territories: May 2026, in place of May 2025.",
        "Outlook, and what it takes to get in: 2026 to 2036, in place of 2024 to 2034.",
    ]


def test_jobs_that_come_go_and_get_another_name(present: Gathered) -> None:
    found = changed_jobs(come_gone_and_renamed(present))
    assert [(group.heading, group.lines) for group in found] == [
        ("New jobs, without a summary of ours: 1", ("Makers (99-9999.00)",)),
        ("Jobs that are gone: 1", ("Actors (27-2011.00)",)),
        (
            "Jobs with another name: 1",
            ("Registered Nurses, from now on Nurses (29-1141.00)",),
        ),
    ]

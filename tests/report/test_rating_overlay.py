"""Several jobs on one page of ratings, and the person over them."""

from dataclasses import replace

import pytest

from careerapp.catalog.store import Catalog, load_catalog
from careerapp.domain.occupation import Occupation
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, Interest, Subject, WorkValue
from careerapp.report.rating_overlay import RatingOverlay, overlay

NURSES, ACTORS, DEVELOPERS = "29-1141.00", "27-2011.00", "15-1252.00"
PERSON = Profile(
    interests={Interest.SOCIAL: 0.8, Interest.ARTISTIC: 0.1}, subjects={Subject.PSYCHOLOGY: 1.0}
)


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


@pytest.fixture(scope="module")
def jobs(catalog: Catalog) -> list[Occupation]:
    return [catalog.occupation(code) for code in (NURSES, ACTORS, DEVELOPERS)]


def _overlay(jobs: list[Occupation], block: Block, profile: Profile = PERSON) -> RatingOverlay:
    found = overlay(jobs, profile, block)
    assert found is not None
    return found


def test_all_interests_of_all_jobs_are_shown_with_the_answers_over_them(
    jobs: list[Occupation],
) -> None:
    shown = _overlay(jobs, Block.INTERESTS)
    assert shown.labels[2:4] == ("Creating", "Helping people")
    # O*NET 30.2, scale OI: Artistic 1.34 of nurses, 7.00 of actors; (value - 1) / 6.
    assert [round(job.ratings[2] or 0, 2) for job in shown.jobs[:2]] == [0.06, 1.0]
    assert shown.person is not None
    assert shown.person.ratings == (None, None, 0.1, 0.8, None, None)
    assert "Creating: Registered Nurses 6" in shown.text
    assert "you no answer" in shown.text


def test_the_title_says_in_what_the_jobs_differ_most(jobs: list[Occupation]) -> None:
    assert _overlay(jobs, Block.INTERESTS).title == (
        "Interests: these jobs differ most in “Creating”"
    )
    twins = [jobs[0], replace(jobs[0], title="Twins")]
    assert _overlay(twins, Block.INTERESTS).title == "Interests: these jobs are much alike"


def test_a_job_that_is_not_rated_is_named_and_the_others_are_shown(jobs: list[Occupation]) -> None:
    shown = _overlay(jobs, Block.VALUES)
    assert [job.name for job in shown.jobs] == [
        "Registered Nurses",
        "Actors",
        "Software Developers (not rated)",
    ]
    assert set(shown.jobs[2].ratings) == {None}
    assert len(shown.labels) == len(WorkValue)
    assert "Software Developers" not in shown.text
    assert _overlay([jobs[0], jobs[2]], Block.VALUES).title == (
        "Values: of these jobs, only Registered Nurses is rated"
    )


def test_where_none_of_the_jobs_is_rated_there_is_nothing_to_show(jobs: list[Occupation]) -> None:
    assert overlay([jobs[2], jobs[2]], PERSON, Block.SUBJECTS) is None


def test_the_eight_subjects_that_matter_most_for_any_of_the_jobs_are_shown(
    jobs: list[Occupation],
) -> None:
    shown = _overlay(jobs, Block.SUBJECTS)
    assert len(shown.labels) == 8
    assert shown.labels[0] == "Art, music and theater"  # of actors, the highest of all
    assert shown.answers[shown.labels.index("Psychology")] == "Love"


def test_without_answers_there_is_no_person(jobs: list[Occupation]) -> None:
    shown = _overlay(jobs, Block.INTERESTS, Profile())
    assert shown.person is None
    assert "you" not in shown.text

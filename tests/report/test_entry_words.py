"""What is needed to enter a job, in words."""

import pytest

from careerapp.catalog.store import Catalog, load_catalog
from careerapp.domain.profile import Profile
from careerapp.domain.scales import EducationLevel
from careerapp.report.entry_words import (
    education_needed,
    experience_needed,
    plan_sentence,
    training_needed,
)
from careerapp.report.schooling import Schooling

HIGH_SCHOOL, BACHELORS = EducationLevel.HIGH_SCHOOL, EducationLevel.BACHELORS
MASTERS = EducationLevel.MASTERS


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


def test_no_school_is_needed_where_no_credential_is() -> None:
    assert education_needed(EducationLevel.LESS_THAN_HIGH_SCHOOL) == "No diploma or degree needed"
    assert education_needed(BACHELORS) == "Bachelor's degree"
    assert education_needed(None) == "not published"


def test_the_text_none_is_a_category_and_says_that_nothing_is_needed() -> None:
    assert experience_needed("None") == "No experience in a related job needed"
    assert training_needed("None") == "No training on the job beyond settling in"
    assert experience_needed(None) == training_needed(None) == "not published"


def test_every_category_of_the_projections_has_words(catalog: Catalog) -> None:
    outlooks = [catalog.occupation(str(code)).outlook for code in catalog.titles.index]
    experience = {experience_needed(one.work_experience) for one in outlooks}
    training = {training_needed(one.on_the_job_training) for one in outlooks}
    assert len(experience) == 3
    assert len(training) == 6
    assert "not published" not in experience | training


@pytest.mark.parametrize(
    ("current", "planned", "entry", "sentence"),
    [
        (
            HIGH_SCHOOL,
            BACHELORS,
            MASTERS,
            "People typically get in with a master's degree; you plan a bachelor's degree.",
        ),
        (
            HIGH_SCHOOL,
            None,
            MASTERS,
            "People typically get in with a master's degree; you have a high school diploma.",
        ),
        (
            HIGH_SCHOOL,
            BACHELORS,
            BACHELORS,
            "You plan a bachelor's degree, which is typically enough to get in.",
        ),
        (
            BACHELORS,
            BACHELORS,
            HIGH_SCHOOL,
            "You have a bachelor's degree, which is typically enough to get in.",
        ),
        (None, None, HIGH_SCHOOL, ""),
        (HIGH_SCHOOL, None, None, ""),
    ],
)
def test_the_plan_is_held_against_what_is_typical(
    current: EducationLevel | None,
    planned: EducationLevel | None,
    entry: EducationLevel | None,
    sentence: str,
) -> None:
    profile = Profile(current_education=current, planned_education=planned)
    assert plan_sentence(profile, Schooling(entry=entry)) == sentence

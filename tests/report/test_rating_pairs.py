"""A job and a person side by side, against the files that O*NET publishes."""

import pytest

from careerapp.catalog.store import Catalog, load_catalog
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, Interest, Subject, WorkValue
from careerapp.report.rating_pairs import RatingPairs, other_subjects, pair_ratings

NURSES, DEVELOPERS = "29-1141.00", "15-1252.00"
PERSON = Profile(
    interests={Interest.INVESTIGATIVE: 0.9, Interest.SOCIAL: 0.6},
    values={WorkValue.RELATIONSHIPS: 0.2},
    subjects={
        Subject.PSYCHOLOGY: 2 / 3,
        Subject.MATHEMATICS: 0.0,
        Subject.FINE_ARTS: 1.0,
        Subject.HISTORY_AND_ARCHEOLOGY: 2 / 3,
        Subject.PHYSICS: 1 / 3,
    },
)


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


def _compare(catalog: Catalog, profile: Profile, block: Block) -> RatingPairs:
    found = pair_ratings(catalog.occupation(NURSES), profile, block)
    assert found is not None
    return found


def test_interests_of_a_job_stand_beside_the_answers(catalog: Catalog) -> None:
    found = _compare(catalog, PERSON, Block.INTERESTS)
    # onet/30.2/Interests.txt, scale OI: 3.46, 4.71, 1.34, 5.57, 2.38, 4.75 of 1 to 7
    expected = [(rating - 1) / 6 for rating in (3.46, 4.71, 1.34, 5.57, 2.38, 4.75)]
    assert [pair.job for pair in found.pairs] == pytest.approx(expected)
    assert [pair.person for pair in found.pairs] == [None, 0.9, None, 0.6, None, None]
    assert found.title == "Interests: you and this job share most “Finding out why”"
    text = found.text.replace("\N{NO-BREAK SPACE}", " ")
    assert "Hands-on work: this job 41 %, you no answer" in text
    assert "Finding out why: this job 62 %, you 90 %" in text


def test_the_strongest_eight_subjects_are_told_in_the_words_of_the_answers(
    catalog: Catalog,
) -> None:
    found = _compare(catalog, PERSON, Block.SUBJECTS)
    # onet/29.3/Knowledge.txt, scale IM: 4.58 of 1 to 5 for Psychology
    assert [pair.label for pair in found.pairs[:3]] == [
        "Psychology",
        "Looking after customers",
        "Medicine",
    ]
    assert len(found.pairs) == 8
    assert found.pairs[0].job == pytest.approx((4.58 - 1) / 4)
    words = {pair.label: pair.person_words for pair in found.pairs}
    assert words["Psychology"] == "Enjoy"
    assert words["Mathematics"] == "Not for me"
    assert words["Medicine"] == "no answer"


@pytest.mark.parametrize(
    ("profile", "title"),
    [
        (PERSON, "Values: nothing is high for both you and this job"),
        (Profile(interests=PERSON.interests), "Values: you have not rated these"),
        (Profile(), "Values: this job has most of “Good company”"),
    ],
)
def test_a_title_says_what_is_seen(catalog: Catalog, profile: Profile, title: str) -> None:
    assert _compare(catalog, profile, Block.VALUES).title == title


def test_without_answers_the_job_stands_alone(catalog: Catalog) -> None:
    found = _compare(catalog, Profile(), Block.VALUES)
    assert not found.answered
    assert ", you " not in found.text


def test_what_has_not_been_rated_is_not_compared(catalog: Catalog) -> None:
    developers = catalog.occupation(DEVELOPERS)
    assert pair_ratings(developers, PERSON, Block.VALUES) is None
    assert pair_ratings(developers, PERSON, Block.SUBJECTS) is None
    assert pair_ratings(developers, PERSON, Block.INTERESTS) is not None
    assert other_subjects(developers, PERSON) == ""


def test_old_ratings_are_said_to_be_old(catalog: Catalog) -> None:
    # onet/29.3/Work Values.txt, column Date
    assert "77 % are from 2008, none is newer" in _compare(catalog, PERSON, Block.VALUES).source


def test_what_somebody_enjoys_and_the_job_hardly_uses_is_named(catalog: Catalog) -> None:
    nurses = catalog.occupation(NURSES)
    # onet/29.3/Knowledge.txt, 29-1141.00, scale IM: 1.01 and 1.44
    assert other_subjects(nurses, PERSON).replace("\N{NO-BREAK SPACE}", " ") == (
        "You also enjoy or love what is not among these subjects: Art, music and theater "
        "(0 % in this job) and History (11 % in this job)."
    )
    many = Profile(subjects=dict.fromkeys(Subject, 1.0))
    assert other_subjects(nurses, many).endswith(" and 20 more.")
    assert other_subjects(nurses, Profile()) == ""

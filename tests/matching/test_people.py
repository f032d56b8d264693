"""Made-up people, and what must and must not be near the top of their lists."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from careerapp import paths
from careerapp.domain.profile import Profile
from careerapp.domain.profile_json import read_profile
from careerapp.domain.scales import EducationLevel, Interest, WorkValue
from careerapp.matching.recommender import Recommender

TOP = 10


@dataclass(frozen=True)
class Person:
    """Ratings in the scales' order, in percent; codes of occupations, or how codes begin.

    One of `expected` must be among the first ten; none of these may begin with `unlikely`.
    """

    name: str
    interests: tuple[int, int, int, int, int, int]
    values: tuple[int, int, int, int, int, int]
    planned: EducationLevel
    expected: tuple[str, ...]
    unlikely: tuple[str, ...]

    @property
    def profile(self) -> Profile:
        return Profile(
            name=self.name,
            interests={key: r / 100 for key, r in zip(Interest, self.interests, strict=True)},
            values={key: r / 100 for key, r in zip(WorkValue, self.values, strict=True)},
            planned_education=self.planned,
        )


PEOPLE = (
    Person(
        "mechanic",
        (95, 40, 10, 10, 20, 40),
        (45, 45, 30, 40, 60, 50),
        EducationLevel.CERTIFICATE,
        ("49-3023.00", "49-3031.00", "49-3042.00", "49-3041.00", "49-3053.00"),
        ("21-", "23-", "25-", "27-", "29-1"),
    ),
    Person(
        "nurse",
        (40, 60, 10, 95, 25, 45),
        (75, 55, 50, 95, 75, 60),
        EducationLevel.BACHELORS,
        ("29-1141.00", "29-1141.03", "29-1141.01", "29-2061.00", "29-1141.04"),
        ("15-", "17-", "47-", "49-", "53-"),
    ),
    Person(
        "accountant",
        (10, 40, 5, 15, 50, 98),
        (55, 60, 50, 50, 60, 80),
        EducationLevel.BACHELORS,
        ("13-2011.00", "13-2082.00", "13-2031.00", "43-3031.00", "13-2061.00"),
        ("27-", "29-", "37-", "45-", "47-"),
    ),
    Person(
        "painter",
        (55, 20, 98, 15, 25, 10),
        (85, 80, 50, 40, 20, 35),
        EducationLevel.SOME_COLLEGE,
        ("27-1013.00", "27-1012.00", "27-1014.00", "51-9194.00", "27-1019.00"),
        ("11-", "13-", "15-2", "29-1", "43-"),
    ),
    Person(
        "programmer",
        (35, 90, 30, 10, 25, 75),
        (75, 70, 55, 45, 60, 80),
        EducationLevel.BACHELORS,
        ("15-1252.00", "15-1251.00", "15-1253.00", "15-1299.08", "15-1211.00"),
        ("21-", "25-2", "35-", "39-", "53-"),
    ),
    Person(
        "schoolteacher",
        (15, 25, 55, 98, 30, 35),
        (80, 70, 45, 90, 60, 50),
        EducationLevel.BACHELORS,
        ("25-2021.00", "25-2012.00", "25-2031.00", "25-2022.00", "25-2051.00"),
        ("15-", "17-", "47-", "49-", "51-"),
    ),
    Person(
        "lawyer",
        (5, 55, 35, 40, 95, 55),
        (85, 90, 80, 50, 35, 75),
        EducationLevel.DOCTORAL_OR_PROFESSIONAL,
        ("23-1011.00", "23-1022.00", "23-1023.00", "23-1021.00"),
        ("35-", "37-", "45-", "47-", "53-"),
    ),
    Person(
        "farmer",
        (98, 25, 5, 10, 55, 40),
        (55, 85, 35, 25, 15, 35),
        EducationLevel.HIGH_SCHOOL,
        ("11-9013.00", "45-", "37-"),
        ("15-", "21-", "23-", "25-", "29-1"),
    ),
    Person(
        "shopkeeper",
        (30, 5, 20, 45, 98, 60),
        (45, 50, 45, 65, 55, 45),
        EducationLevel.HIGH_SCHOOL,
        ("41-1011.00", "41-2031.00", "41-1012.00", "11-9051.00", "41-4012.00"),
        ("15-", "17-", "19-", "29-1", "47-"),
    ),
    Person(
        "biologist",
        (45, 98, 15, 15, 10, 40),
        (85, 80, 55, 40, 45, 65),
        EducationLevel.DOCTORAL_OR_PROFESSIONAL,
        ("19-1029.04", "19-1022.00", "19-1021.00", "19-1042.00", "19-2041.00", "19-1029.02"),
        ("35-", "39-", "41-", "43-", "53-"),
    ),
)


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.name)
def test_what_suits_a_person_is_near_the_top(recommender: Recommender, person: Person) -> None:
    codes = [match.code for match in recommender.recommend(person.profile, limit=TOP)]
    assert any(code.startswith(person.expected) for code in codes), codes


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.name)
def test_what_does_not_suit_a_person_is_not(recommender: Recommender, person: Person) -> None:
    codes = [match.code for match in recommender.recommend(person.profile, limit=TOP)]
    assert [code for code in codes if code.startswith(person.unlikely)] == []


def test_the_sample_person_gets_sciences_and_health(recommender: Recommender) -> None:
    profile = read_profile(Path(paths.PEOPLE / "sample.json"))
    codes = [match.code for match in recommender.recommend(profile, limit=10)]
    assert sum(code.startswith(("15-", "17-", "19-", "29-")) for code in codes) >= 6, codes
    assert not [code for code in codes if code.startswith(("35-", "41-", "47-", "51-", "53-"))]

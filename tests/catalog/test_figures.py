"""Figures of O*NET in the committed database against the source files.

Every expected value was looked up by hand in the file that is named beside it.
"""

import pytest

from careerapp.catalog.store import Catalog
from careerapp.domain.scales import EducationLevel, Interest, JobZone, WorkValue


# onet/30.2/Occupation Data.txt
@pytest.mark.parametrize(
    ("code", "title"),
    [
        ("13-2011.00", "Accountants and Auditors"),
        ("15-1252.00", "Software Developers"),
        ("25-2021.00", "Elementary School Teachers, Except Special Education"),
        ("27-2011.00", "Actors"),
        ("29-1141.00", "Registered Nurses"),
        ("31-1121.00", "Home Health Aides"),
        ("51-2092.00", "Team Assemblers"),
        ("53-3032.00", "Heavy and Tractor-Trailer Truck Drivers"),
    ],
)
def test_title(catalog: Catalog, code: str, title: str) -> None:
    assert catalog.titles[code] == title
    assert catalog.occupation(code).title == title


# onet/30.2/Interests.txt, scale OI: realistic, investigative, artistic, social, enterprising,
# conventional
@pytest.mark.parametrize(
    ("code", "ratings"),
    [
        ("13-2011.00", (1.14, 3.57, 1.08, 2.13, 3.87, 7.00)),
        ("15-1252.00", (3.61, 6.05, 2.37, 1.81, 1.87, 5.62)),
        ("27-1013.00", (4.05, 2.68, 7.00, 2.28, 2.37, 2.34)),
        ("29-1141.00", (3.46, 4.71, 1.34, 5.57, 2.38, 4.75)),
        ("33-2011.00", (6.49, 2.92, 1.31, 3.39, 3.01, 3.47)),
    ],
)
def test_interests(catalog: Catalog, code: str, ratings: tuple[float, ...]) -> None:
    expected = [(rating - 1) / 6 for rating in ratings]
    assert list(catalog.interests.loc[code]) == pytest.approx(expected)
    assert catalog.occupation(code).interests == pytest.approx(
        dict(zip(Interest, expected, strict=True))
    )


# onet/29.3/Work Values.txt, scale EX: achievement, independence, recognition, relationships,
# support, working conditions
@pytest.mark.parametrize(
    ("code", "ratings"),
    [
        ("13-2011.00", (5.00, 5.00, 4.67, 4.67, 4.67, 4.50)),
        ("27-1013.00", (5.67, 5.67, 4.67, 4.00, 2.00, 4.67)),
        ("29-1141.00", (5.33, 5.33, 4.67, 6.33, 6.00, 4.83)),
        ("31-1121.00", (2.33, 2.67, 2.00, 4.33, 4.00, 2.50)),
        ("33-2011.00", (5.50, 4.67, 4.83, 5.67, 5.83, 4.50)),
    ],
)
def test_work_values(catalog: Catalog, code: str, ratings: tuple[float, ...]) -> None:
    expected = [(rating - 1) / 6 for rating in ratings]
    assert list(catalog.values.loc[code]) == pytest.approx(expected)
    assert catalog.occupation(code).values == pytest.approx(
        dict(zip(WorkValue, expected, strict=True))
    )


# onet/29.3/Education, Training, and Experience.txt, scale RL: less than high school, high school,
# certificate, some college, associate, 6 + 7, 8 + 9, 10 + 11 + 12
@pytest.mark.parametrize(
    ("code", "percentages"),
    [
        ("27-1013.00", (0, 27.33, 0.26, 37.03, 0, 35.12, 0, 0.26)),
        ("27-2011.00", (45.42, 16.24, 3.81, 0, 0, 20.68, 0, 13.86)),
        ("29-1071.00", (0, 0, 0, 0, 0, 5.41, 81.08, 13.51)),
        ("29-1141.00", (0, 0.76, 22.50, 0, 19.39, 55.92, 1.43, 0)),
        ("33-2011.00", (9.36, 35.89, 24.60, 19.50, 7.15, 0.43, 0, 2.96 + 0.10)),
        ("53-3032.00", (25.90, 54.34, 18.51, 1.24, 0, 0, 0, 0)),
    ],
)
def test_education(catalog: Catalog, code: str, percentages: tuple[float, ...]) -> None:
    expected = [share / 100 for share in percentages]
    # The source's rounded shares add up to 99.97-100.02; ours to 1.
    assert list(catalog.education.loc[code]) == pytest.approx(expected, abs=2e-4)
    assert catalog.education.loc[code].sum() == pytest.approx(1)
    found = catalog.occupation(code).education
    assert found is not None
    assert list(found) == list(EducationLevel)


# onet/29.3/Job Zones.txt
@pytest.mark.parametrize(
    ("code", "zone"),
    [
        ("11-1011.00", JobZone.EXTENSIVE),
        ("15-1252.00", JobZone.CONSIDERABLE),
        ("27-1013.00", JobZone.MEDIUM),
        ("43-9022.00", JobZone.SOME),
        ("45-3031.00", JobZone.LITTLE),
    ],
)
def test_job_zone(catalog: Catalog, code: str, zone: JobZone) -> None:
    assert catalog.occupation(code).job_zone is zone


# onet/29.3/Knowledge.txt and Skills.txt, scale IM
def test_knowledge_and_skills(catalog: Catalog) -> None:
    nurses = catalog.occupation("29-1141.00")
    accountants = catalog.occupation("13-2011.00")
    assert nurses.knowledge is not None
    assert list(nurses.knowledge)[:3] == [
        "Psychology",
        "Customer and Personal Service",
        "Medicine and Dentistry",
    ]
    assert nurses.knowledge["Psychology"] == pytest.approx((4.58 - 1) / 4)
    assert list(nurses.knowledge)[-1] == "Fine Arts"
    assert nurses.knowledge["Fine Arts"] == pytest.approx((1.01 - 1) / 4)
    assert nurses.skills is not None
    assert list(nurses.skills)[:3] == ["Social Perceptiveness", "Active Listening", "Coordination"]
    assert nurses.skills["Social Perceptiveness"] == pytest.approx((4.12 - 1) / 4)
    assert accountants.knowledge is not None
    assert accountants.knowledge["Economics and Accounting"] == pytest.approx((4.65 - 1) / 4)
    assert accountants.skills is not None
    assert accountants.skills["Reading Comprehension"] == pytest.approx((3.88 - 1) / 4)


# onet/29.3/Related Occupations.txt
@pytest.mark.parametrize(
    ("code", "place", "related", "tier"),
    [
        ("15-1252.00", 1, "15-1299.08", "Primary-Short"),
        ("29-1141.00", 1, "29-1141.04", "Primary-Short"),
        ("29-1141.00", 6, "29-1161.00", "Primary-Long"),
        ("47-2111.00", 20, "47-2132.00", "Supplemental"),
    ],
)
def test_related_occupations(
    catalog: Catalog, code: str, place: int, related: str, tier: str
) -> None:
    found = catalog.occupation(code).related[place - 1]
    assert (found.code, found.tier) == (related, tier)
    assert found.title == catalog.titles[related]


# onet/29.3/Alternate Titles.txt
def test_alternate_titles(catalog: Catalog) -> None:
    counselors = catalog.occupation("21-1014.00").alternate_titles
    # Listed twice: with and without a short form.
    assert counselors.count("Licensed Mental Health Counselor (LMHC)") == 1
    nurses = catalog.occupation("29-1141.00").alternate_titles
    assert len(nurses) == 100
    assert nurses[:2] == ("Cardiac Care Unit Nurse (CCU Nurse)", "Cardiac Nurse Specialist")


# onet/29.3/Technology Skills.txt
def test_technologies(catalog: Catalog) -> None:
    technologies = catalog.occupation("47-2111.00").technologies
    assert len(technologies) == 33
    assert [one.name for one in technologies if one.hot] == [
        "Adobe Acrobat",
        "Autodesk AutoCAD",
        "Microsoft Excel",
        "Microsoft Office software",
        "Microsoft Outlook",
        "Microsoft Windows",
        "Microsoft Word",
        "SAP software",
    ]
    assert technologies[1].category == "Computer aided design CAD software"
    assert not any(one.in_demand for one in technologies)


# resources/content/occupation_summaries.csv and es/occupations.csv
def test_own_texts(catalog: Catalog, spanish: Catalog) -> None:
    chief = catalog.occupation("11-1011.00")
    assert chief.summary.startswith("The top boss of a company or public agency.")
    assert chief.activities[2] == "Choose department heads and divide the work among them"
    loader = spanish.occupation("53-7121.00")
    assert loader.title == "Cargadores de vagones cisterna, camiones y barcos"
    assert loader.activities[0] == ("Girar los tubos de carga hasta su lugar y encender las bombas")

"""The levels of education that sentences name."""

from careerapp.catalog.store import load_catalog
from careerapp.domain.scales import EducationLevel
from careerapp.report.schooling import Schooling, schooling_of


def test_levels_come_from_both_sources() -> None:
    catalog = load_catalog()
    # bls/employment_projections_2024_2034.xlsx, Table 1.2; onet/29.3/Education, Training, and
    # Experience.txt: 56 % of nurses have a bachelor's degree.
    nurses = catalog.occupation("29-1141.00")
    assert schooling_of(nurses) == Schooling(EducationLevel.BACHELORS, EducationLevel.BACHELORS)
    # 45 % of actors have less than a high school diploma; "Some college, no degree" to enter.
    actors = catalog.occupation("27-2011.00")
    assert schooling_of(actors).commonest is EducationLevel.LESS_THAN_HIGH_SCHOOL
    # Workers have not been asked.
    assert schooling_of(catalog.occupation("15-1252.00")) == Schooling(EducationLevel.BACHELORS)

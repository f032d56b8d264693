"""What single cells say."""

import math

import pytest

from careerapp.domain.scales import LOCATIONS, EducationLevel
from careerapp.report import cell_names
from careerapp.report.cell_names import education_called, place_called
from careerapp.report.table_cells import RatingOfCell
from careerapp.report.table_file import DecimalSign
from careerapp.report.table_scale import SCALES, Scale, scale_named
from careerapp.report.words import education_name

POINT, COMMA = DecimalSign.POINT, DecimalSign.COMMA


@pytest.mark.parametrize(
    ("scale", "decimal", "cell", "rating"),
    [
        ("0-1", POINT, "0.25", 0.25),
        ("0-1", POINT, " .5 ", 0.5),
        ("0-1", POINT, "2.5e-1", 0.25),
        ("0-1", COMMA, "0,25", 0.25),
        ("0-40", POINT, "10", 0.25),
        ("1-5", COMMA, "4,6", 0.9),
        ("1-7", POINT, "1", 0),
        ("0-100", POINT, "100", 1),
        ("0-1", POINT, "80%", 0.8),
        ("0-1", COMMA, "12,5 %", 0.125),
        ("1-5", POINT, "50%", 0.5),
        ("0-1", POINT, "\u00a00.5\u00a0", 0.5),
    ],
)
def test_a_rating_is_read(scale: str, decimal: DecimalSign, cell: str, rating: float) -> None:
    assert RatingOfCell(scale_named(scale), decimal)[cell] == pytest.approx(rating, abs=1e-15)


@pytest.mark.parametrize("cell", ["", "  ", "\u00a0"])
def test_a_blank_cell_is_not_answered(cell: str) -> None:
    assert math.isnan(RatingOfCell(SCALES[0], POINT)[cell])


@pytest.mark.parametrize(
    ("decimal", "cell", "said"),
    [
        (POINT, "1.5", "not a number from 0 to 1"),
        (POINT, "-0.1", "not a number from 0 to 1"),
        (POINT, "often", "not a number from 0 to 1"),
        (POINT, "nan", "not a number from 0 to 1"),
        (POINT, "inf", "not a number from 0 to 1"),
        (POINT, "1_0", "not a number from 0 to 1"),
        (POINT, "120%", "not a share from 0% to 100%"),
        (POINT, "0,5", "written with a comma, but the decimal sign of this table is a point"),
        (COMMA, "0.5", "written with a point, but the decimal sign of this table is a comma"),
        (POINT, "2026-03-04", "a date"),
        (POINT, "2026-03-04 10:00:00", "a date"),
        (POINT, "3/4/2026", "a date"),
        (POINT, "4-Mar", "a date"),
        (POINT, "Mar-26", "a date"),
        (POINT, "=A1/2", "a formula without its result"),
        (POINT, "#DIV/0!", "an error of the spreadsheet"),
        (POINT, "TRUE", "not a number from 0 to 1"),
    ],
)
def test_what_is_no_rating_is_told_apart(decimal: DecimalSign, cell: str, said: str) -> None:
    cells = RatingOfCell(Scale(0, 1), decimal)
    assert math.isinf(cells[cell])
    assert said in str(cells.why_none(cell))


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("bachelors", EducationLevel.BACHELORS),
        ("Bachelor's degree", EducationLevel.BACHELORS),
        ("Bachelor’s Degree", EducationLevel.BACHELORS),
        ("BACHELOR", EducationLevel.BACHELORS),
        ("B.A.", EducationLevel.BACHELORS),
        ("high_school", EducationLevel.HIGH_SCHOOL),
        ("High school diploma or equivalent", EducationLevel.HIGH_SCHOOL),
        ("GED", EducationLevel.HIGH_SCHOOL),
        ("Some college, no degree", EducationLevel.SOME_COLLEGE),
        ("2-year degree", EducationLevel.ASSOCIATE),
        ("Maestría", EducationLevel.MASTERS),
        ("Ph.D.", EducationLevel.DOCTORAL_OR_PROFESSIONAL),
        ("doctoral_or_professional", EducationLevel.DOCTORAL_OR_PROFESSIONAL),
        ("wizardry", None),
        ("", None),
    ],
)
def test_education_is_read_in_peoples_words(text: str, level: EducationLevel | None) -> None:
    assert education_called(text) is level


def test_no_name_means_two_levels_or_two_places() -> None:
    for names in (
        [(text, level) for level, texts in cell_names._EDUCATION.items() for text in texts],
        [(text, code) for code, texts in cell_names._PLACES.items() for text in texts],
    ):
        assert len({cell_names._key(text) for text, _meaning in names}) == len(names)
    assert all(education_called(education_name(level)) is level for level in EducationLevel)
    assert all(place_called(place.name) is place for place in LOCATIONS)
    assert all(place_called(place.code) is place for place in LOCATIONS)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("CA", "CA"),
        ("ca", "CA"),
        ("California", "CA"),
        ("new york", "NY"),
        ("D.C.", "DC"),
        ("Washington, DC", "DC"),
        ("Washington", "WA"),
        ("USA", "US"),
        ("Puerto Rico", "PR"),
        ("XX", None),
    ],
)
def test_places_are_read_by_code_and_name(text: str, code: str | None) -> None:
    place = place_called(text)
    assert (place.code if place else None) == code

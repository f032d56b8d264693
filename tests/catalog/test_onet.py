"""O*NET tables, small and made up; each kind of wrong content is refused."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from careerapp.catalog import onet
from careerapp.catalog.errors import SourceError
from careerapp.catalog.tables import Table

RATED = ("O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value", "Date")
INTERESTS = ("Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional")
CODE = "29-1141.00"


def read(folder: Path, name: str, header: Sequence[str], rows: Sequence[Sequence[object]]) -> Table:
    lines = ["\t".join(map(str, cells)) for cells in (header, *rows)]
    path = folder / f"{name}.txt"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return onet.read_onet(path, name)


def rating_rows(
    elements: Sequence[str], scale: str = "OI", value: object = "2.50"
) -> list[list[object]]:
    return [[CODE, "1.B", element, scale, value, "02/2026"] for element in elements]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "30.2"
    made.mkdir()
    return made


def test_interests_are_read_from_their_scale_only(folder: Path) -> None:
    rows = [
        *rating_rows(INTERESTS),
        *rating_rows(["First Interest High-Point"], scale="IH", value="6.00"),
    ]
    found = onet.interests(read(folder, "Interests", RATED, rows))
    assert found.loc[CODE].to_dict() == dict.fromkeys(map(str.lower, INTERESTS), 2.5)


def test_work_values_are_named_as_in_the_program(folder: Path) -> None:
    names = ("Achievement", "Working Conditions", "Recognition")
    rows = rating_rows((*names, "Relationships", "Support", "Independence"), scale="EX")
    found = onet.work_values(read(folder, "Work Values", RATED, rows))
    assert found.loc[CODE, "working_conditions"] == 2.5


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (
            rating_rows(INTERESTS[:5]),
            (
                "29-1141.00 has 5 of 6 rows on scale OI; Element Name 'Conventional' is missing; "
                "the file seems cut off"
            ),
        ),
        (
            rating_rows((*INTERESTS, "Athletic")),
            (
                "Element Name 'Athletic' of 29-1141.00, Athletic, OI is not one of "
                "Realistic, Investigative, Artistic, Social, Enterprising, Conventional"
            ),
        ),
        (
            [*rating_rows(INTERESTS[:5]), *rating_rows(["Conventional"], value="7.01")],
            "Data Value '7.01' of 29-1141.00, Conventional, OI is not a number from 1 to 7",
        ),
        (
            [*rating_rows(INTERESTS[:5]), *rating_rows(["Conventional"], value="n/a")],
            "Data Value 'n/a' of 29-1141.00, Conventional, OI is not a number from 1 to 7",
        ),
        (
            rating_rows((*INTERESTS, "Realistic")),
            "29-1141.00, Realistic, OI comes twice (O*NET-SOC Code, Element Name, Scale ID)",
        ),
        (rating_rows(INTERESTS, scale="IH"), "no row has Scale ID 'OI'"),
    ],
    ids=["missing", "unknown", "out of range", "not a number", "twice", "no such scale"],
)
def test_wrong_interests_are_refused(folder: Path, rows: list[list[object]], message: str) -> None:
    with pytest.raises(SourceError) as refusal:
        onet.interests(read(folder, "Interests", RATED, rows))
    assert str(refusal.value) == f"30.2/Interests.txt: {message}"


def test_a_code_not_of_the_form_is_refused(folder: Path) -> None:
    with pytest.raises(SourceError) as refusal:
        read(folder, "Job Zones", ("O*NET-SOC Code", "Job Zone"), [["29-1141", 4]])
    assert str(refusal.value) == (
        "30.2/Job Zones.txt: O*NET-SOC Code '29-1141' is not a code of the form SS-SSSS.NN"
    )


def test_a_missing_column_is_refused(folder: Path) -> None:
    with pytest.raises(SourceError, match=r"Work Values\.txt: no column 'Data Value'"):
        read(folder, "Work Values", RATED[:4], [[CODE, "1.B", "Support", "EX"]])


@pytest.mark.parametrize("zone", ["0", "6", "2.5", "", "1-2"])
def test_a_job_zone_that_there_is_not_is_refused(folder: Path, zone: str) -> None:
    table = read(folder, "Job Zones", ("O*NET-SOC Code", "Job Zone"), [[CODE, zone]])
    with pytest.raises(SourceError) as refusal:
        onet.job_zones(table)
    assert str(refusal.value) == (
        f"30.2/Job Zones.txt: Job Zone {zone!r} of {CODE} is not a whole number from 1 to 5"
    )


def test_importances_leave_levels_out(folder: Path) -> None:
    rows = [
        *rating_rows(("Speaking", "Writing"), scale="IM", value="3.12"),
        *rating_rows(("Speaking", "Writing"), scale="LV", value="6.9"),
    ]
    found = onet.importances(read(folder, "Skills", RATED, rows), 2)
    assert found.loc[CODE].to_dict() == {"Speaking": 3.12, "Writing": 3.12}


def test_importances_of_too_few_elements_are_refused(folder: Path) -> None:
    table = read(folder, "Skills", RATED, rating_rows(("Speaking", "Writing"), scale="IM"))
    with pytest.raises(
        SourceError, match=r"Element Name has 2 different values on scale IM, not 35$"
    ):
        onet.importances(table, onet.SKILLS)


EDUCATION = "Education, Training, and Experience"
EDUCATION_HEADER = (
    *("O*NET-SOC Code", "Element Name", "Scale ID"),
    *("Category", "Data Value", "Date"),
)


def share_rows(shares: Sequence[object]) -> list[list[object]]:
    return [
        [CODE, "Required Level of Education", "RL", category, share, "08/2023"]
        for category, share in enumerate(shares, start=1)
    ]


def test_education_keeps_all_twelve_shares(folder: Path) -> None:
    shares = [0, 0.76, 22.5, 0, 19.39, 55.92, 0, 1.43, 0, 0, 0, 0]
    rows: list[list[object]] = [
        *share_rows(shares),
        [CODE, "Apprenticeship", "IM", "n/a", "3.00", "08/2023"],
    ]
    found = onet.education_shares(read(folder, EDUCATION, EDUCATION_HEADER, rows))
    assert list(found.loc[CODE]) == shares


@pytest.mark.parametrize(
    ("shares", "message"),
    [
        (
            [100, *[0] * 10],
            (
                "29-1141.00 has 11 of 12 rows on scale RL; Category '12' is missing; "
                "the file seems cut off"
            ),
        ),
        (
            [60, *[0] * 11],
            "the 12 shares on scale RL of 29-1141.00 add up to 60, not 100",
        ),
        (
            [100.01, *[0] * 11],
            (
                "Data Value '100.01' of 29-1141.00, Required Level of Education, RL, 1 "
                "is not a number from 0 to 100"
            ),
        ),
        (
            [100, *[0] * 12],
            (
                "Category '13' of 29-1141.00, Required Level of Education, RL, 13 is not one of "
                "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12"
            ),
        ),
    ],
    ids=["missing", "sum", "out of range", "unknown category"],
)
def test_wrong_education_is_refused(folder: Path, shares: list[object], message: str) -> None:
    with pytest.raises(SourceError) as refusal:
        onet.education_shares(read(folder, EDUCATION, EDUCATION_HEADER, share_rows(shares)))
    assert str(refusal.value) == f"30.2/{EDUCATION}.txt: {message}"


RELATED_HEADER = ("O*NET-SOC Code", "Related O*NET-SOC Code", "Relatedness Tier", "Index")


def related_rows(count: int = 20) -> list[list[object]]:
    return [
        [CODE, f"29-{1000 + index}.00", "Primary-Short", index] for index in range(1, count + 1)
    ]


def test_related_occupations_keep_tier_and_place(folder: Path) -> None:
    found = onet.related(read(folder, "Related Occupations", RELATED_HEADER, related_rows()))
    assert found.iloc[2].tolist() == [CODE, "29-1003.00", "Primary-Short", 3]


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (
            related_rows(19),
            "29-1141.00 has 19 different values of Index, not 20; the file seems cut off",
        ),
        (
            [*related_rows(19), [CODE, "29-1020.00", "Close", 20]],
            (
                "Relatedness Tier 'Close' of 29-1141.00, 29-1020.00 is not one of "
                "Primary-Short, Primary-Long, Supplemental"
            ),
        ),
        (
            [*related_rows(19), [CODE, "29-1020", "Primary-Short", 20]],
            (
                "Related O*NET-SOC Code '29-1020' of 29-1141.00, 29-1020 is not a code of the form "
                "SS-SSSS.NN"
            ),
        ),
        (
            [*related_rows(19), [CODE, "29-1020.00", "Primary-Short", 21]],
            "Index '21' of 29-1141.00, 29-1020.00 is not a whole number from 1 to 20",
        ),
    ],
    ids=["cut off", "unknown tier", "code", "place"],
)
def test_wrong_related_occupations_are_refused(
    folder: Path, rows: list[list[object]], message: str
) -> None:
    with pytest.raises(SourceError) as refusal:
        onet.related(read(folder, "Related Occupations", RELATED_HEADER, rows))
    assert str(refusal.value) == f"30.2/Related Occupations.txt: {message}"


def test_an_alternate_title_is_kept_once(folder: Path) -> None:
    rows = [
        [CODE, "Licensed Counselor (LC)", "n/a"],
        [CODE, "Licensed Counselor (LC)", "LC"],
        [CODE, "licensed counselor (lc)", "n/a"],
        ["29-1171.00", "Licensed Counselor (LC)", "n/a"],
    ]
    header = ("O*NET-SOC Code", "Alternate Title", "Short Title")
    found = onet.alternate_titles(read(folder, "Alternate Titles", header, rows))
    assert found.to_numpy().tolist() == [
        [CODE, "Licensed Counselor (LC)"],
        ["29-1171.00", "Licensed Counselor (LC)"],
    ]


TECHNOLOGY_HEADER = (
    "O*NET-SOC Code",
    "Example",
    "Commodity Code",
    "Commodity Title",
    "Hot Technology",
    "In Demand",
)


def test_technologies_keep_their_marks(folder: Path) -> None:
    rows = [[CODE, "Epic Systems", "43232604", "Medical software", "Y", "N"]]
    found = onet.technologies(read(folder, "Technology Skills", TECHNOLOGY_HEADER, rows))
    assert found.iloc[0].tolist() == [CODE, "Epic Systems", "Medical software", True, False]


def test_an_unknown_mark_of_a_technology_is_refused(folder: Path) -> None:
    rows = [[CODE, "Epic Systems", "43232604", "Medical software", "Yes", "N"]]
    table = read(folder, "Technology Skills", TECHNOLOGY_HEADER, rows)
    with pytest.raises(SourceError, match=r"Hot Technology 'Yes' of .* is not one of Y, N$"):
        onet.technologies(table)


def test_an_occupation_without_a_title_is_refused(folder: Path) -> None:
    table = read(folder, "Occupation Data", ("O*NET-SOC Code", "Title"), [[CODE, ""]])
    with pytest.raises(SourceError, match=r"Title '' of 29-1141\.00 is not a text$"):
        onet.titles(table)


def test_each_occupation_was_rated_last_in_some_year(folder: Path) -> None:
    rows = [
        *([*row[:-1], date] for row, date in zip(rating_rows(INTERESTS), DATES, strict=True)),
        *(["11-1011.00", *row[1:-1], "06/2008"] for row in rating_rows(INTERESTS)),
    ]
    found = onet.rated(read(folder, "Interests", RATED, rows))
    assert found.to_dict() == {"11-1011.00": 2008, CODE: 2024}


DATES = ("08/2023", "11/2024", *["12/2019"] * 4)


@pytest.mark.parametrize("date", ["", "2023", "13/2023", "08/23", "n/a"])
def test_ratings_without_a_month_are_refused(folder: Path, date: str) -> None:
    rows = [[*row[:-1], date] for row in rating_rows(INTERESTS)]
    with pytest.raises(SourceError, match=r"29-1141.00, Realistic, OI is not a month like 05/2025"):
        onet.rated(read(folder, "Interests", RATED, rows))

"""The projections workbook, small and made up."""

from collections.abc import Sequence
from itertools import zip_longest
from pathlib import Path

import pandas as pd
import pytest

from careerapp.catalog import projections
from careerapp.catalog.errors import SourceError

HEADER = (
    "2024 National Employment Matrix title",
    "2024 National Employment Matrix code",
    "Occupation type",
    "Employment, 2024",
    "Employment, 2034",
    "Employment change, percent, 2024–34",
    "Percent self employed, 2024",
    "Occupational openings, 2024–34 annual average",
    "Typical education needed for entry",
    "Work experience in a related occupation",
    "Typical on-the-job training needed to attain competency in the occupation",
)
TOTAL = (
    "Total, all occupations",
    "00-0000",
    "Summary",
    169956.1,
    175167.9,
    3.1,
    5.8,
    18863.3,
    "—",
    "—",
    "—",
)
MANAGERS = ("  Management", "11-0000", "Summary", 13607.6, 14441, 6.1, 14.1, 1147.9, "—", "—", "—")
NURSES = (
    "  Nurses",
    "29-1141",
    "Line item",
    3391,
    3557.1,
    4.9,
    0.5,
    189.1,
    "Bachelor's degree",
    "None",
    "None",
)
FOOTER = ("Footnotes:",)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "bls"
    folder.mkdir()
    return folder / "occupation.xlsx"


def write(path: Path, rows: Sequence[Sequence[object]], sheet: str = "Table 1.2") -> None:
    filled = zip(*zip_longest(("Table 1.2 Occupational projections",), *rows), strict=True)
    cells = pd.DataFrame(list(filled))
    with pd.ExcelWriter(path, engine="openpyxl") as book:
        pd.DataFrame(["Contents"]).to_excel(book, sheet_name="Index")
        cells.to_excel(book, sheet_name=sheet, header=False, index=False)


def changed(place: int, value: object) -> tuple[object, ...]:
    return (*NURSES[:place], value, *NURSES[place + 1 :])


def test_reads_the_line_items_and_the_total_in_persons(path: Path) -> None:
    write(path, (HEADER, TOTAL, MANAGERS, NURSES, FOOTER))
    table = projections.read_projections(path)
    assert table.rows == 2
    found = projections.projections(table)
    assert found.loc["29-1141"].to_dict() == {
        "title": "Nurses",
        "employment": 3391000,
        "projected_employment": 3557100,
        "growth": 4.9,
        "openings": 189100,
        "self_employed": 0.5,
        "entry_education": "Bachelor's degree",
        "work_experience": "None",
        "on_the_job_training": "None",
    }
    assert found.loc["00-0000"].dropna().to_dict() == {
        "title": "Total, all occupations",
        "employment": 169956100,
        "projected_employment": 175167900,
        "growth": 3.1,
        "openings": 18863300,
        "self_employed": 5.8,
    }


def test_a_dash_is_a_missing_figure(path: Path) -> None:
    write(path, (HEADER, TOTAL, changed(6, "—"), FOOTER))
    found = projections.projections(projections.read_projections(path))
    assert found["self_employed"].isna().to_dict() == {"00-0000": False, "29-1141": True}


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (
            (HEADER, TOTAL, changed(7, ">=1"), FOOTER),
            "Occupational openings '>=1' of 29-1141 is not a number from 0 up",
        ),
        (
            (HEADER, TOTAL, changed(6, 100.5), FOOTER),
            "Percent self employed '100.5' of 29-1141 is not a number from 0 to 100",
        ),
        (
            (HEADER, TOTAL, changed(5, None), FOOTER),
            "Employment change, percent '' of 29-1141 is not a number from -100 up",
        ),
        (
            (HEADER, TOTAL, changed(1, "291141"), FOOTER),
            "National Employment Matrix code '291141' is not a code of the form SS-SSSS",
        ),
        (
            (HEADER, TOTAL, NURSES, NURSES, FOOTER),
            "29-1141 comes twice (National Employment Matrix code)",
        ),
        (
            (HEADER, TOTAL, changed(8, None), FOOTER),
            "Typical education needed for entry '' of 29-1141 is not a text",
        ),
        (
            (HEADER, NURSES),
            "sheet 'Table 1.2' has no row 'Footnotes:' at its end; it seems cut off",
        ),
        (
            (HEADER, TOTAL, FOOTER),
            "sheet 'Table 1.2' has no row of Occupation type 'Line item'",
        ),
        (
            (HEADER, NURSES, FOOTER),
            "sheet 'Table 1.2' has no row of National Employment Matrix code '00-0000'",
        ),
        (
            (HEADER, TOTAL, changed(4, -1), FOOTER),
            "Employment, 2034 '-1' of 29-1141 is not a number from 0 up",
        ),
        (
            ((*HEADER[:4], "Employment", *HEADER[5:]), TOTAL, NURSES, FOOTER),
            "sheet 'Table 1.2' has not two columns like 'Employment, 2024', the earlier year first",
        ),
        ((HEADER[:2], FOOTER), "sheet 'Table 1.2' has no column 'Occupation type'"),
        ((HEADER[:-1], NURSES, FOOTER), "sheet 'Table 1.2' has no column 'Typical on-the-job"),
        (
            ((*HEADER, HEADER[5]), NURSES, FOOTER),
            "sheet 'Table 1.2' has more than one column 'Employment change, percent'",
        ),
    ],
)
def test_wrong_sheets_are_refused(
    path: Path, rows: Sequence[Sequence[object]], message: str
) -> None:
    write(path, rows)
    with pytest.raises(SourceError) as refusal:
        projections.projections(projections.read_projections(path))
    assert str(refusal.value).startswith(f"bls/occupation.xlsx: {message}")


def test_a_workbook_without_the_sheet_is_refused(path: Path) -> None:
    write(path, (HEADER, NURSES, FOOTER), sheet="Table 1.7")
    with pytest.raises(SourceError, match=r"^bls/occupation\.xlsx: there is no sheet 'Table 1\.2'"):
        projections.read_projections(path)


def test_a_cut_workbook_is_refused_wherever_it_is_cut(path: Path) -> None:
    write(path, (HEADER, TOTAL, NURSES, FOOTER))
    whole = path.read_bytes()
    for length in range(1, len(whole), 97):
        path.write_bytes(whole[:length])
        with pytest.raises(SourceError, match=r"^bls/occupation\.xlsx: .* cut off or damaged$"):
            projections.read_projections(path)


def test_a_workbook_with_a_damaged_sheet_is_refused(path: Path) -> None:
    write(path, [HEADER, *[NURSES] * 300, FOOTER])
    whole = bytearray(path.read_bytes())
    middle = whole.index(b"xl/worksheets/sheet2.xml") + 200
    whole[middle : middle + 40] = bytes(40)
    path.write_bytes(whole)
    with pytest.raises(SourceError, match=r"^bls/occupation\.xlsx: "):
        projections.read_projections(path)


def test_a_text_file_in_place_of_a_workbook_is_refused(path: Path) -> None:
    path.write_text("code,growth\n29-1141,4.9\n", encoding="utf-8")
    with pytest.raises(SourceError, match=r"not a whole ZIP archive"):
        projections.read_projections(path)

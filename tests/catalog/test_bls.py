"""The wage survey, small and made up."""

from pathlib import Path

import pandas as pd
import pytest

from careerapp.catalog import bls
from careerapp.catalog.errors import SourceError
from careerapp.domain.scales import LOCATIONS

FIGURES = "TOT_EMP,H_MEDIAN,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90"
HEADER = f"AREA_TITLE,PRIM_STATE,OCC_CODE,OCC_TITLE,O_GROUP,JOBS_1000,LOC_QUOTIENT,{FIGURES}"
STATES = [place for place in LOCATIONS if place.code != "US"]
FILLED = "21.309,0.98,1000,20.5,30000,35000,40000,50000,60000"
FIRST = f"Alabama,AL,29-1141,Registered Nurses,detailed,{FILLED}"
LINES = [f"{place.name},{place.code},29-1141,Nurses,detailed,{FILLED}" for place in STATES]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "bls"
    folder.mkdir()
    return folder / "state.csv"


def states(path: Path, lines: list[str]) -> pd.DataFrame:
    path.write_text("\n".join([HEADER, *lines]) + "\n", encoding="utf-8")
    return bls.state_market(bls.read_state_wages(path))


def with_first(line: str) -> list[str]:
    return [line, *LINES[1:]]


def test_a_quoted_title_does_not_shift_the_figures(path: Path) -> None:
    quoted = with_first(
        'Alabama,AL,29-1141,"Nurses, Registered",detailed,21.309,0.98,1000,,,,40000,,'
    )
    found = states(path, quoted).iloc[0].to_dict()
    assert (found["employment"], found["wage_median"]) == (1000, 40000)
    assert (found["location"], found["location_quotient"]) == ("AL", 0.98)
    assert found["jobs_per_1000"] == 21.309


def test_withheld_figures_stay_missing(path: Path) -> None:
    found = states(path, with_first("Alabama,AL,29-1141,Nurses,detailed,,,,,,,,,")).iloc[0]
    missing = found.index[found.isna()]
    assert set(missing) == set(found.index) - {"bls_code", "location"}


def test_totals_of_occupation_groups_are_left_out(path: Path) -> None:
    total = f"Alabama,AL,29-0000,Healthcare,major,{FILLED}"
    assert set(states(path, [*LINES, total])["bls_code"]) == {"29-1141"}


NATIONAL_HEADER = f"AREA_TITLE,PRIM_STATE,OCC_CODE,OCC_TITLE,O_GROUP,{FIGURES}"
NURSES = "U.S.,US,29-1141,Nurses,detailed,3000,46.9,68940,80330,97550,112350,137470"
ACTORS = "U.S.,US,27-2011,Actors,detailed,1000,29.05,,,,,"
DANCERS = "U.S.,US,27-2031,Dancers,detailed,,24.8,,,,,"
ARTISTS = "U.S.,US,27-0000,Arts,major,900000,29.05,,,,,"


def nation(path: Path, lines: list[str]) -> pd.DataFrame:
    path.write_text("\n".join([NATIONAL_HEADER, *lines]) + "\n", encoding="utf-8")
    return bls.national_market(bls.read_national_wages(path))


def test_the_countrys_jobs_per_1000_are_shares_of_all_that_are_counted(path: Path) -> None:
    found = nation(path, [NURSES, ACTORS, DANCERS, ARTISTS]).set_index("bls_code")
    assert found["employment"].tolist() == [3000, 1000, pd.NA]
    assert found["jobs_per_1000"].to_dict() == pytest.approx(
        {"29-1141": 750, "27-2011": 250, "27-2031": float("nan")}, nan_ok=True
    )


def test_the_countrys_quotient_is_1_where_jobs_are_counted(path: Path) -> None:
    quotients = nation(path, [NURSES, DANCERS])["location_quotient"]
    assert quotients.tolist() == pytest.approx([1, float("nan")], nan_ok=True)


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (
            with_first(FIRST.replace("29-1141", "29-1141.00")),
            "OCC_CODE '29-1141.00' of AL, 29-1141.00 is not a code of the form SS-SSSS",
        ),
        (
            with_first(FIRST.replace("40000", "*")),
            "A_MEDIAN '*' of AL, 29-1141 is not a whole number from 0 up",
        ),
        (
            with_first(FIRST.replace("1000", "nan", 1)),
            "TOT_EMP 'nan' of AL, 29-1141 is not a whole number from 0 up",
        ),
        (
            with_first(FIRST.replace("21.309", "-1")),
            "JOBS_1000 '-1' of AL, 29-1141 is not a number from 0 up",
        ),
        (
            with_first(FIRST.replace("0.98", "-0.98")),
            "LOC_QUOTIENT '-0.98' of AL, 29-1141 is not a number from 0 up",
        ),
        ([*LINES, FIRST], "AL, 29-1141 comes twice (PRIM_STATE, OCC_CODE)"),
        (
            LINES[:-1],
            "no row has PRIM_STATE 'WY' (Wyoming); the file seems cut off",
        ),
        (
            with_first(FIRST.replace("Alabama", "Alaska")),
            "AREA_TITLE 'Alaska' of AL is not 'Alabama'",
        ),
    ],
    ids=[
        "code",
        "mark",
        "nan",
        "negative share",
        "negative",
        "twice",
        "area missing",
        "area names",
    ],
)
def test_wrong_figures_are_refused(path: Path, lines: list[str], message: str) -> None:
    with pytest.raises(SourceError) as refusal:
        states(path, lines)
    assert str(refusal.value) == f"bls/state.csv: {message}"


def test_an_unknown_area_is_refused(path: Path) -> None:
    with pytest.raises(SourceError, match=r"PRIM_STATE 'AS' of AS, 29-1141 is not one of AL, AK"):
        states(path, [*LINES, FIRST.replace("Alabama,AL", "American Samoa,AS")])

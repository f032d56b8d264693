"""Newer figures of the Bureau of Labor Statistics in the place of the present ones."""

from dataclasses import replace
from pathlib import Path

import pytest

from careerapp import paths
from careerapp.catalog.deliveries import identify, taken_in
from careerapp.catalog.gather import Gathered
from careerapp.catalog.read_back import read_back
from careerapp.domain.progress import Canceled
from tests.catalog.official_bls import copy_projections, write_wages, zipped_states

pytestmark = pytest.mark.sources

NURSES, PILOTS = "29-1141", "53-2011"


@pytest.fixture(scope="module")
def present() -> Gathered:
    return read_back(paths.DATABASE)


def take_in(present: Gathered, *paths: Path) -> Gathered:
    return taken_in(present, [identify(path) for path in paths], lambda _part: None)


def bls_files(data: Gathered) -> dict[str, str]:
    return {each.file: each.release for each in data.sources if "O*NET" not in each.name}


def pay(data: Gathered, code: str, location: str) -> float:
    rows = data.market.set_index(["bls_code", "location"])["wage_median"]
    return float(rows[code, location])


def test_pay_of_the_states_takes_the_place_of_theirs_only(
    present: Gathered, sources: Path, tmp_path: Path
) -> None:
    workbook = write_wages(sources, tmp_path, 2026, {NURSES}, national=False, times=2)
    found = take_in(present, zipped_states(workbook))
    assert pay(found, NURSES, "CA") == 2 * pay(present, NURSES, "CA")
    assert pay(found, NURSES, "US") == pay(present, NURSES, "US")
    assert bls_files(found)["state_M2026_dl.xlsx"] == "May 2026"
    assert bls_files(found)["oews_2025_national.csv"] == "May 2025"
    assert "oews_2025_state.csv" not in bls_files(found)
    # What the survey no longer has is not published.
    of_pilots = found.market[found.market["bls_code"] == PILOTS]
    assert [*of_pilots["location"]] == ["US"]


def test_pay_of_the_country_takes_the_place_of_its_own_only(
    present: Gathered, sources: Path, tmp_path: Path
) -> None:
    workbook = write_wages(sources, tmp_path, 2026, {NURSES}, national=True, times=2)
    found = take_in(present, workbook)
    assert pay(found, NURSES, "US") == 2 * pay(present, NURSES, "US")
    assert pay(found, NURSES, "CA") == pay(present, NURSES, "CA")
    assert bls_files(found)["national_M2026_dl.xlsx"] == "May 2026"
    assert bls_files(found)["oews_2025_state.csv"] == "May 2025"
    # The next one takes the place of this one.
    newer = write_wages(sources, tmp_path, 2027, {NURSES}, national=True)
    assert "national_M2026_dl.xlsx" not in bls_files(take_in(found, newer))


def test_the_newest_of_several_wins(present: Gathered, sources: Path, tmp_path: Path) -> None:
    older = write_wages(sources, tmp_path, 2023, {NURSES}, national=True)
    newer = write_wages(sources, tmp_path, 2026, {NURSES}, national=True)
    found = bls_files(take_in(present, newer, older))
    assert "national_M2026_dl.xlsx" in found
    assert "national_M2023_dl.xlsx" not in found


# bls/employment_projections_2024_2034.xlsx, Table 1.2: 3,391.0 thousand nurses in 2024
def test_the_outlook_is_read_as_it_is_downloaded(
    present: Gathered, sources: Path, tmp_path: Path
) -> None:
    empty = replace(present, outlook=present.outlook.assign(employment=None))
    found = take_in(empty, copy_projections(sources, tmp_path))
    jobs = found.outlook["employment"].to_dict()
    assert jobs[NURSES] == 3_391_000
    assert bls_files(found)["occupation.xlsx"] == "2024-2034"
    assert "employment_projections_2024_2034.xlsx" not in bls_files(found)


def test_a_job_that_the_outlook_does_not_have_has_none(
    present: Gathered, sources: Path, tmp_path: Path
) -> None:
    english = present.texts["en"].copy()
    english.loc["99-9999.00"] = english.loc["29-1141.00"].replace(
        "Registered Nurses", "Makers of new things"
    )
    newer = replace(
        present, codes=(*present.codes, "99-9999.00"), texts={**present.texts, "en": english}
    )
    found = take_in(newer, copy_projections(sources, tmp_path))
    assert found.outlook.loc["99-9999", "title"] == "Makers of new things"
    assert found.outlook.loc["99-9999"].drop("title").isna().all()


def test_somebody_can_stop_it(present: Gathered, sources: Path, tmp_path: Path) -> None:
    deliveries = [identify(copy_projections(sources, tmp_path))]
    with pytest.raises(Canceled):
        taken_in(present, deliveries, lambda _part: None, lambda: True)


def test_progress_goes_from_file_to_file(present: Gathered, sources: Path, tmp_path: Path) -> None:
    national = write_wages(sources, tmp_path, 2026, {NURSES}, national=True)
    files = [copy_projections(sources, tmp_path), national]
    told: list[float] = []
    taken_in(present, [identify(path) for path in files], told.append)
    assert told == sorted(told)
    assert told[0] == 0.0
    assert told[-1] == 1.0
    # The outlook is the older of the two, and read first.
    sizes = [path.stat().st_size for path in files]
    assert min(part for part in told if part) >= sizes[0] / sum(sizes)

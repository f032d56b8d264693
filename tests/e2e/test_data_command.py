"""New data taken in from the command line, in a folder of a person's own."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.catalog.crosswalks import write_csv
from tests.catalog.official import as_from_30_3, tables_of, write_release
from tests.catalog.official_bls import write_wages
from tests.program import CLONE, Program

SAMPLE = CLONE / "data" / "people" / "sample.json"
NURSES = "29-1141"
CROSSWALK = [
    ("17-1022.99", "Old Surveyors", "17-1022.00", "Surveyors"),
    ("29-1141.00", "Registered Nurses", "29-1141.00", "Registered Nurses"),
]

Run = Callable[..., CompletedProcess[str]]


@pytest.fixture
def run(program: Program, tmp_path: Path) -> Run:
    home = tmp_path / "home"
    home.mkdir()
    there = {"HOME": str(home), "XDG_DATA_HOME": str(home)}
    return lambda *arguments: program.run(*arguments, environment=there)


@pytest.mark.sources
@pytest.mark.linux  # which says where a person's own folder is
def test_data_are_looked_at_taken_in_used_and_taken_back(
    run: Run, sources: Path, tmp_path: Path
) -> None:
    release = write_release(tmp_path, "30.3", as_from_30_3(tables_of(sources)))
    pay = write_wages(sources, tmp_path, 2026, {NURSES}, national=True)
    own = tmp_path / "home" / "careerapp" / "data" / "careers.sqlite"

    looked = run("data", "import", "--dry-run", release, pay)
    assert looked.stdout.splitlines() == [
        (
            "What jobs are like: O*NET 30.3, May 2026, in place of O*NET 29.3, May 2025 and O*NET "
            "30.2, February 2026."
        ),
        "Pay and jobs in the whole US: May 2026, in place of May 2025.",
        "The new release has no ratings of values: those of O*NET 29.3, May 2025 are kept.",
        "Nothing was changed.",
    ]
    assert looked.returncode == 0
    assert not own.exists()

    before = _ranking(run)
    taken = run("data", "import", release, pay)
    assert taken.stdout.splitlines()[-1] == (
        "The program uses these data from now on; `careerapp data rollback` goes back."
    )
    assert own.exists()
    assert "Career Interest Types.txt" in run("data", "info").stdout
    assert _ranking(run) != before  # the interests of 29.3 are others than those of 30.2
    again = run("--language", "es", "data", "import", release)
    assert again.stdout == "El programa ya usa todo lo que hay en estos archivos.\n"

    back = run("data", "rollback")
    assert back.stdout == "The program uses the data that came with it again.\n"
    assert _ranking(run) == before
    refused = run("data", "rollback")
    assert refused.returncode == 2
    assert refused.stderr == (
        "careerapp: the data that came with the program are used; nothing was taken in\n"
    )


def test_what_cannot_be_taken_in_is_refused_in_one_line(run: Run, tmp_path: Path) -> None:
    picture = tmp_path / "careers.png"
    picture.write_bytes((CLONE / "docs" / "careers.png").read_bytes())
    refused = run("data", "import", picture)
    assert refused.returncode == 2
    assert refused.stdout == ""
    assert refused.stderr == (
        f"careerapp: {picture}: this is not a whole ZIP archive; it may be cut off or damaged\n"
    )


def test_a_crosswalk_is_looked_at_used_and_forgotten(run: Run, tmp_path: Path) -> None:
    crosswalk = write_csv(tmp_path / "2010_to_2019_Crosswalk.csv", CROSSWALK)
    person = json.loads(SAMPLE.read_text(encoding="utf-8"))
    person["shortlist"] = {"favorites": [{"code": "17-1022.99", "stars": 2, "note": "Maps!"}]}
    file = tmp_path / "Sam.career"
    file.write_text(json.dumps(person), encoding="utf-8")
    before, since = "O*NET-SOC 2010 Code", "O*NET-SOC 2019 Code"
    said = [
        f"Old codes are those in column “{before}”, new codes those in “{since}”.",
        "This table gives a new code for 1 old job code.",
        "Jobs with one job in their place: 1",
        "  Old Surveyors (17-1022.99) → Surveyors (17-1022.00)",
    ]
    looked = run("data", "crosswalk", "--dry-run", crosswalk)
    assert looked.stdout.splitlines() == [*said, "Nothing was changed."]
    recommended = run("recommend", file)
    assert recommended.returncode == 0
    missing = "careerapp: not in the data that are used now, and kept in the file: "
    assert recommended.stderr == f"{missing}17-1022.99\n"

    used = run("data", "crosswalk", crosswalk)
    assert used.stdout.splitlines()[:-1] == said
    assert "A crosswalk is used;" in run("data", "info").stdout
    report = tmp_path / "sam.html"
    written = run("report", file, "-o", report)
    assert written.stderr == f"{missing}Old Surveyors (17-1022.99)\n"
    page = report.read_text(encoding="utf-8")
    assert "By your crosswalk it is Surveyors (17-1022.00) now." in page
    assert "Maps!" in page

    forgotten = run("--language", "es", "data", "forget-crosswalk")
    assert forgotten.stdout == "La tabla de correspondencias se ha olvidado.\n"
    refused = run("data", "forget-crosswalk")
    assert refused.returncode == 2
    assert refused.stderr == "careerapp: no crosswalk is in use, so there is nothing to remove\n"


def _ranking(run: Run) -> list[str]:
    answer = json.loads(run("recommend", SAMPLE, "--top", 50, "--format", "json").stdout)
    return [f"{match['code']} {match['match']}" for match in answer["matches"]]

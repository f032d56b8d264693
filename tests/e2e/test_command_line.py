"""The command line as scripts use it: real processes, of the source or of the frozen program."""

import json
import shutil
from pathlib import Path

import pytest

from careerapp import __version__
from tests.program import CLONE, Program


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A person's file where every program under test can see it."""
    person = tmp_path_factory.mktemp("people") / "sample.json"
    shutil.copyfile(CLONE / "data" / "people" / "sample.json", person)
    return person


def test_the_version_is_printed(program: Program) -> None:
    assert program.run("--version").stdout.strip() == f"careerapp {__version__}"


def test_five_careers_are_listed_by_default(program: Program, sample: Path) -> None:
    run = program.run("recommend", sample)
    assert run.returncode == 0
    assert run.stderr == ""
    ranked = [line.split() for line in run.stdout.splitlines() if line.strip()[:1].isdigit()]
    ranks = [int(words[0].rstrip("=")) for words in ranked[:-1]]  # the last explains 100 %
    assert len(ranks) == 5
    assert ranks[0] == 1
    assert ranks == sorted(ranks)


def test_only_jobs_that_can_be_entered_with_a_level(program: Program, sample: Path) -> None:
    run = program.run("recommend", sample, "--enter-with", "high_school", "--format", "json")
    answer = json.loads(run.stdout)
    assert len(answer["matches"]) == 5
    levels = {match["entry_education"] for match in answer["matches"]}
    assert levels <= {"less_than_high_school", "high_school"}
    everything = json.loads(
        program.run("recommend", sample, "--top", 923, "--format", "json").stdout
    )
    alike = {match["code"]: match for match in everything["matches"]}
    assert all(match == alike[match["code"]] for match in answer["matches"])  # no penalty
    refused = program.run("recommend", sample, "--enter-with", "phd")
    assert refused.returncode == 2
    assert "'phd'" in refused.stderr


def test_json_names_matches_reasons_and_sources(program: Program, sample: Path) -> None:
    run = program.run("recommend", sample, "--top", 7, "--format", "json")
    assert run.returncode == 0
    answer = json.loads(run.stdout)
    assert len(answer["matches"]) == 7
    assert answer["counted"] == ["interests", "values", "subjects", "education"]
    for match in answer["matches"]:
        assert 0 <= match["match"] <= 100
        assert match["title"]
        assert match["label"] in ("strong", "good", "fair", "weak")
        assert set(match["estimated"]) <= set(answer["counted"])
        points = [one["points"] for one in match["reasons"]["contributions"]]
        assert answer["base"] + sum(points) == pytest.approx(match["match"], abs=1e-5)
    names = {source["name"] for source in answer["sources"]}
    assert any("O*NET" in name for name in names)
    assert all(source["license"] and source["attribution"] for source in answer["sources"])


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('{"version": 1}', ["interests", "values", "subjects", "rated", "careerapp browse"]),
        ('{"version": 1, "location": "CA"}', ["rated"]),
        ('{"version": 1, "interests": {"social": 0.5, "artistic": 0.5}}', ["alike"]),
        ('{"version": 1, "interests": {"social": 1.5}}', ["interests.social", "1.5"]),
        ('{"version": 1, "interests": {"social": NaN}}', ["interests.social", "NaN"]),
        ('{"version": 1, "shoe_size": 42}', ["shoe_size"]),
        ('{"version": 1, "subjects": {"Astrology": 1}}', ["subjects.Astrology"]),
        (
            '{"version": 1, "values": {"support": 1, "recognition": 0}, "importance":{"values":0}}',
            ["importance", "0"],
        ),
        ('{"version": 1', ["line 1"]),
    ],
)
def test_bad_input_ends_with_2_and_one_clear_line(
    program: Program, tmp_path: Path, text: str, named: list[str]
) -> None:
    person = tmp_path / "person.json"
    person.write_text(text, encoding="utf-8")
    run = program.run("recommend", person)
    assert run.returncode == 2
    assert run.stdout == ""
    lines = run.stderr.splitlines()
    assert len(lines) == 1
    assert all(word in lines[0] for word in ["person.json", *named]), lines[0]


def test_jobs_can_be_looked_up_without_answers(program: Program) -> None:
    run = program.run("browse", "registered", "nurse")
    assert run.returncode == 0
    assert "29-1141.00  Registered Nurses" in run.stdout.splitlines()
    assert len(program.run("browse").stdout.splitlines()) == 923
    misspelled = program.run("browse", "sofware", "dev").stdout.splitlines()
    assert misspelled[0] == "15-1252.00  Software Developers"


def test_many_people_are_matched_and_bad_rows_reported(program: Program, tmp_path: Path) -> None:
    people, output = tmp_path / "people.csv", tmp_path / "out.csv"
    people.write_text("id,social,artistic\nAda,36,4\nBob,50,4\n", encoding="utf-8")
    run = program.run("batch", people, "--top", 2, "--output", output, "--scale", "0-40")
    assert run.returncode == 0
    assert "people matched: 1" in run.stdout
    assert "100%" in run.stderr
    assert "out-problems.csv" in run.stderr
    lines = output.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "id,rank,code,title,match,label"
    assert len(lines) == 3
    problems = (tmp_path / "out-problems.csv").read_text(encoding="utf-8").splitlines()
    assert problems[1] == "3,social,50,not a number from 0 to 40"


def test_a_table_from_a_spreadsheet_is_read_and_it_is_said_how(
    program: Program, tmp_path: Path
) -> None:
    people, output = tmp_path / "people.csv", tmp_path / "out.csv"
    people.write_bytes("Name;Social;Kreativität;GPA\r\nZoë;0,9;0,1;3,5\r\n".encode("cp1252"))
    command = ("batch", people, "--top", 1, "--output", output, "--column", "Kreativität=artistic")
    refused = program.run(*command)
    assert refused.returncode == 2
    assert "column 'GPA' is not known" in refused.stderr
    assert not output.exists()
    run = program.run(*command, "--ignore-other-columns")
    assert run.returncode == 0
    assert "Windows-1252 text; cells separated by semicolons; numbers with decimal" in run.stderr
    assert "column 'Name' is id" in run.stderr
    assert "column 'GPA' is left aside" in run.stderr
    assert output.read_text(encoding="utf-8").splitlines()[1].startswith("Zoë,1,")


@pytest.mark.parametrize(
    ("text", "named"), [("id,soc\n", "'soc'"), (None, "people.csv"), ("", "first line")]
)
def test_a_bad_file_of_people_ends_with_2_and_a_clear_line(
    program: Program, tmp_path: Path, text: str | None, named: str
) -> None:
    people = tmp_path / "people.csv"
    if text is not None:
        people.write_text(text, encoding="utf-8")
    run = program.run("batch", people, "--output", tmp_path / "out.csv")
    assert run.returncode == 2
    assert named in run.stderr.splitlines()[-1]
    assert "Traceback" not in run.stderr
    assert not (tmp_path / "out.csv").exists()


def test_the_benchmark_is_printed_as_json_and_as_a_table(program: Program) -> None:
    run = program.run("evaluate", "--json")
    assert run.returncode == 0
    assert "100%" in run.stderr
    answer = json.loads(run.stdout)
    names = [method["name"] for method in answer["methods"]]
    assert names[:3] == ["first version", "Pearson (O*NET)", "ours, interests only"]
    assert answer["methods"][2]["measures"]["P@5"] >= 0.3
    assert answer["releases"]


def test_the_questionnaire_is_measured_as_json_and_as_a_table(program: Program) -> None:
    as_json, as_table = (program.run("evaluate", "--instrument", *how) for how in (("--json",), ()))
    assert as_json.returncode == as_table.returncode == 0
    answer = json.loads(as_json.stdout)
    names = [form["name"] for form in answer["methods"]]
    assert names[:3] == ["short form, sd 0.15", "full form, sd 0.15", "sliders, sd 0.15"]
    assert answer["settings"]["noise"] == [0.15, 0.25, 0.35]
    assert "r investigative" in as_table.stdout
    assert "short form, 4 flipped" in as_table.stdout


@pytest.mark.parametrize("top", ["0", "-3", "many", "1.5"])
def test_a_bad_number_of_matches_is_refused(program: Program, sample: Path, top: str) -> None:
    run = program.run("recommend", sample, "--top", top)
    assert run.returncode == 2
    assert top in run.stderr.splitlines()[-1]


def test_the_sources_are_told(program: Program) -> None:
    run = program.run("data", "info")
    assert run.returncode == 0
    assert "923 jobs" in run.stdout
    for word in ("29.3", "30.2", "CC BY 4.0", "public domain", "SHA-256"):
        assert word in run.stdout


def test_a_build_without_the_releases_says_what_is_missing(
    program: Program, tmp_path: Path
) -> None:
    output = tmp_path / "careers.sqlite"
    run = program.run("data", "build", "--sources", tmp_path / "nowhere", "--output", output)
    assert run.returncode == 2
    assert "nowhere" in run.stderr
    assert len(run.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_the_self_test_checks_every_part(program: Program) -> None:
    run = program.run("selftest")
    assert "English, Español" in run.stdout
    assert run.returncode == 0, run.stdout + run.stderr
    checked = [line.split(":")[0].split(maxsplit=1) for line in run.stdout.splitlines()]
    assert checked == [
        ["ok", part]
        for part in (
            "libraries",
            "data",
            "your data",
            "your folder",
            "languages",
            "fonts",
            "search",
            "model",
            "bar chart",
            "polar chart",
            "saved chart",
            "screen",
            "window",
            "report",
        )
    ]


def test_the_demo_takes_a_picture_of_every_page(
    program: Program, sample: Path, tmp_path: Path
) -> None:
    run = program.run("demo", sample, "--out", tmp_path / "out")
    assert run.returncode == 0, run.stderr
    pictures = sorted((tmp_path / "out").glob("*.png"))
    assert [picture.stem[3:] for picture in pictures] == [
        "welcome",
        "place",
        "education",
        "interests-ways",
        "interests-questions",
        "interests",
        "values-ways",
        "values-questions",
        "values",
        "subjects",
        "careers",
        "careers-on-a-map",
        "careers-as-a-list",
        "job",
        "job-whole-page",
        "comparison",
        "shortlist",
        "what-if",
    ]
    assert all(str(picture) in run.stdout for picture in pictures)
    report = tmp_path / "out" / "report.pdf"
    assert f"Report: {report}" in run.stdout
    assert report.read_bytes().startswith(b"%PDF-")
    best = run.stdout.splitlines()[1].split()
    assert best[0] in ("1", "1=")  # alone there, or level with others
    assert best[-1] == program.run("recommend", sample).stdout.splitlines()[1].split()[-1]


def test_pictures_that_cannot_be_written_are_an_error(
    program: Program, sample: Path, tmp_path: Path
) -> None:
    in_the_way = tmp_path / "out"
    in_the_way.write_text("", encoding="utf-8")
    run = program.run("demo", sample, "--out", in_the_way)
    assert run.returncode == 2
    assert len(run.stderr.splitlines()) == 1
    assert str(in_the_way) in run.stderr


def test_a_reader_that_has_enough_is_no_error_to_talk_about(program: Program, sample: Path) -> None:
    with program.start("recommend", sample, "--top", 923) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.close()
        assert run.stderr.read() == b""

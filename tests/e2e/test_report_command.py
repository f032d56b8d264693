"""Reports from the command line, by real processes."""

import csv
import json
import shutil
from pathlib import Path

import pytest

from tests.program import CLONE, Program


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    person = tmp_path / "sample.json"
    shutil.copyfile(CLONE / "data" / "people" / "sample.json", person)
    return person


@pytest.mark.parametrize(
    ("name", "begins", "holds"),
    [
        ("a.pdf", b"%PDF-1.", b"%%EOF"),
        ("Ä b.HTML", b"<!DOCTYPE html>", b"</html>"),
        ("a.csv", b"\xef\xbb\xbfrank,code,title", b"Registered Nurses"),
        ("a.json", b"{", b'"made_on"'),
        ("a.png", b"\x89PNG", b"IEND"),
    ],
)
def test_the_ending_says_what_is_written(
    program: Program, sample: Path, tmp_path: Path, name: str, begins: bytes, holds: bytes
) -> None:
    output = tmp_path / "out" / name
    output.parent.mkdir()
    run = program.run("report", sample, "-o", output)
    assert (run.returncode, run.stderr) == (0, "")
    assert str(output) in run.stdout
    content = output.read_bytes()
    assert content.startswith(begins)
    assert holds in content
    assert list(output.parent.iterdir()) == [output]


@pytest.mark.parametrize(
    ("answers", "name", "said"),
    [
        ({"social": 1, "artistic": 0}, "a.doc", ["a.doc", ".pdf, .html, .csv, .json"]),
        ({"social": 1, "artistic": 0}, "folder.pdf", ["folder.pdf", "it is a folder"]),
        ({"social": 1, "artistic": 0}, "nowhere/a.pdf", ["a.pdf", "no folder"]),
        ({"social": 1}, "a.pdf", ["person.json", "rate at least two"]),
        ({"social": 2}, "a.pdf", ["person.json", "interests.social", "2"]),
    ],
)
def test_what_cannot_be_done_ends_with_2_and_one_clear_line(
    program: Program, tmp_path: Path, answers: dict[str, float], name: str, said: list[str]
) -> None:
    person = tmp_path / "person.json"
    person.write_text(json.dumps({"version": 1, "interests": answers}), encoding="utf-8")
    (tmp_path / "folder.pdf").mkdir()
    before = sorted(tmp_path.iterdir())
    run = program.run("report", person, "-o", tmp_path / name)
    assert (run.returncode, run.stdout) == (2, "")
    (line,) = run.stderr.splitlines()
    assert all(word in line for word in said), line
    assert sorted(tmp_path.iterdir()) == before


def test_what_cannot_be_done_is_said_in_spanish(program: Program, tmp_path: Path) -> None:
    person = tmp_path / "nadie.career"
    run = program.run("report", person, "-o", tmp_path / "a.pdf", "--language", "es")
    assert run.returncode == 2
    assert run.stderr == (
        f"careerapp: {person}: no se puede leer (no existe ese archivo ni esa carpeta)\n"
    )


@pytest.mark.parametrize("ending", ["html", "pdf", "csv", "json", "svg"])
def test_a_report_in_spanish(program: Program, sample: Path, tmp_path: Path, ending: str) -> None:
    output = tmp_path / f"a.{ending}"
    run = program.run("report", sample, "-o", output, "--language", "es")
    assert (run.returncode, run.stderr) == (0, "")
    content = output.read_bytes()
    if ending == "pdf":
        assert b"/Lang (es" in content
    else:
        with (CLONE / "resources" / "content" / "es" / "occupations.csv").open(
            encoding="utf-8", newline=""
        ) as file:
            titles = {row["code"]: row["title"] for row in csv.DictReader(file)}
        assert any(title in content.decode() for title in titles.values())
    if ending == "html":
        assert b'<html lang="es' in content


def test_a_report_in_an_unknown_language_is_refused(
    program: Program, sample: Path, tmp_path: Path
) -> None:
    run = program.run("report", sample, "-o", tmp_path / "a.html", "--language", "tlh")
    assert run.returncode == 2
    assert "'tlh' is not one of en, es" in run.stderr
    assert not (tmp_path / "a.html").exists()

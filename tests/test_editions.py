"""Where texts get releases, dates and years from: the data that the program has, in every room."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from careerapp import cli, paths
from careerapp.catalog.in_use import own_database
from careerapp.user_folder import user_folder
from tests.other_editions import of_bundled_editions, write_other_editions
from tests.program import CLONE, Program

_ROOMS = ("ui", "report", "charts")
_EDITION = re.compile(r"\bO\*NET \d|\b(?:2\d|3\d)\.[0-3]\b|\b20[0-4]\d\b")
_SAMPLE = CLONE / "data" / "people" / "sample.json"
Run = Callable[..., str]


def _literals(source: str) -> Iterator[tuple[int, str]]:
    """Yield the texts of a file, without what is only for who reads it."""
    tree = ast.parse(source)
    comments = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or id(node) in comments:
            continue
        if isinstance(node.value, str):
            yield node.lineno, node.value


def test_no_text_of_the_code_names_a_release_or_a_year() -> None:
    package = Path(cli.__file__).parent
    files = [file for room in _ROOMS for file in sorted((package / room).rglob("*.py"))]
    assert len(files) > 300
    named = [
        f"{file.relative_to(package)}:{line}: {text}"
        for file in (*files, *package.glob("*.py"))
        for line, text in _literals(file.read_text(encoding="utf-8"))
        if _EDITION.search(text)
    ]
    assert named == []


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command for somebody who has taken in data of other editions."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    write_other_editions(own_database(user_folder()))

    def run(*words: object) -> str:
        assert cli.main([*map(str, words)]) == 0
        return capsys.readouterr().out

    return run


@pytest.mark.linux
def test_commands_answer_from_the_data_that_the_window_uses(run: Run) -> None:
    assert str(own_database(user_folder())) in run("data", "info")
    told = [
        run("data", "info"),
        run("recommend", _SAMPLE, "--format", "json"),
        run("recommend", _SAMPLE),
    ]
    assert "O*NET Database 41.0 (2036-08)" in told[0]
    assert '"release": "41.0"' in told[1]
    assert [of_bundled_editions(each) for each in told] == ["", "", ""]


@pytest.mark.linux
@pytest.mark.parametrize(
    ("ending", "names"),
    [
        ("html", ("May 2036", "2036 to 2046", "made in 2037", "are from 2039", "by 2046")),
        ("json", ('"jobs_2036"', '"jobs_2046"')),
    ],
)
def test_a_report_names_the_editions_in_use(
    run: Run, tmp_path: Path, ending: str, names: tuple[str, ...]
) -> None:
    report = tmp_path / f"report.{ending}"
    run("report", _SAMPLE, "-o", report)
    told = report.read_text(encoding="utf-8-sig")
    assert of_bundled_editions(told) == ""
    assert [name for name in names if name not in told] == []


@pytest.mark.linux
def test_a_spanish_report_does_too(program: Program, run: Run, tmp_path: Path) -> None:
    assert own_database(user_folder()) != paths.DATABASE
    report = tmp_path / "report.html"
    made = program.run("report", _SAMPLE, "-o", report, "--language", "es")
    assert made.returncode == 0
    told = report.read_text(encoding="utf-8")
    assert of_bundled_editions(told) == ""
    assert "mayo de 2036" in told

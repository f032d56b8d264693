"""What the command line decides before it does anything."""

import gc
import sys
from pathlib import Path
from typing import Any

import pytest

from careerapp import __main__, cli
from careerapp.ui import app


@pytest.fixture
def languages() -> list[str | None]:
    """In which language each window would have been opened."""
    return []


@pytest.fixture
def windows(
    monkeypatch: pytest.MonkeyPatch, languages: list[str | None]
) -> list[tuple[Path | None, bool]]:
    """With which file, and whether nothing is kept, each window would have been opened."""
    opened: list[tuple[Path | None, bool]] = []

    def open_window(
        person: Path | None = None, *, keep_nothing: bool = False, language: str | None = None
    ) -> int:
        opened.append((person, keep_nothing))
        languages.append(language)
        return 0

    monkeypatch.setattr(app, "main", open_window)
    monkeypatch.setattr(gc, "disable", list)  # these tests have garbage too
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return opened


def test_without_a_display_the_window_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert cli.main([]) == 2
    said = capsys.readouterr().err
    assert "no display" in said
    assert len(said.splitlines()) == 1


@pytest.mark.parametrize(
    ("line", "file", "language"),
    [
        ("", None, None),
        ("--language es", None, "es"),
        ("--language=en", None, "en"),
        ("--language es Ana.career", Path("Ana.career"), "es"),
        ("Ana.career --language es", Path("Ana.career"), "es"),
    ],
)
def test_the_window_opens_in_a_language(
    windows: list[tuple[Path | None, bool]],
    languages: list[str | None],
    line: str,
    file: Path | None,
    language: str | None,
) -> None:
    assert cli.main(line.split()) == 0
    assert windows == [(file, False)]
    assert languages == [language]


def test_a_language_that_is_not_there_is_refused(
    windows: list[tuple[Path | None, bool]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["--language", "tlh"]) == 2
    assert "'tlh' is not one of en, es" in capsys.readouterr().err
    assert windows == []


@pytest.mark.parametrize(
    ("line", "window"),
    [
        ("", (None, False)),
        ("--keep-nothing", (None, True)),
        ("Ana.career", (Path("Ana.career"), False)),
        ("ANA.CAREER", (Path("ANA.CAREER"), False)),
        ("ana.json", (Path("ana.json"), False)),
        ("people/ana.txt", (Path("people/ana.txt"), False)),
        ("--keep-nothing Ana.career", (Path("Ana.career"), True)),
        ("Ana.career --keep-nothing", (Path("Ana.career"), True)),
    ],
)
def test_a_file_in_place_of_a_command_is_opened_in_the_window(
    windows: list[Any], monkeypatch: pytest.MonkeyPatch, line: str, window: object
) -> None:
    assert cli.main(line.split()) == 0
    monkeypatch.setattr(sys, "argv", ["careerapp", *line.split()])
    assert __main__.main() == 0
    assert windows == [window, window]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Ana.career Ben.career", "2 files are named, and a window has one"),
        ("recomend Ana.career", "invalid choice: 'recomend'"),
        ("--keep-nothing recommend Ana.career", "--keep-nothing is for the window"),
        ("Ana.career --top 5", "--top"),
    ],
)
def test_what_means_nothing_is_refused(
    windows: list[Any], capsys: pytest.CaptureFixture[str], line: str, said: str
) -> None:
    try:
        code: object = cli.main(line.split())
    except SystemExit as end:  # argparse's way
        code = end.code
    assert code == 2
    assert said in capsys.readouterr().err.splitlines()[-1]
    assert windows == []


@pytest.mark.parametrize("command", ["recommend", "report", "demo"])
def test_help_says_what_a_person_is(capsys: pytest.CaptureFixture[str], command: str) -> None:
    with pytest.raises(SystemExit):
        cli.main([command, "--help"])
    said = capsys.readouterr().out
    assert said.startswith(f"usage: careerapp {command} ")
    assert "PERSON.career" in said

"""Nothing has to be read or done within a time: nothing goes by itself."""

import ast
from pathlib import Path

UI = Path(__file__).parents[3] / "careerapp" / "ui"

CLOCKS = {
    "autosave.py": "writes what was answered",
    "busy_bar.py": "stops moving; the sentence beside it stays",
    "demo.py": "walks through the pages for whoever makes pictures of them",
    "garbage_collector.py": "frees memory",
    "in_parts.py": "makes pages piece by piece",
    "main_window.py": "goes on after the first paint",
    "many/long_work.py": "looks how far something is",
    "pages.py": "says that one has to wait, if it takes long",
    "paper/report_dialog.py": "shows pages after the preview has been made",
    "people/folder_reader.py": "says that a folder is slow, and reads again what has changed",
    "results/job_tabs.py": "says aloud which page has come",
    "results/shortlist/shortlist_tab.py": "scrolls after the rows have found their places",
    "results/what_if/trial_status.py": "says aloud what stays to be read",
    "stall_watch.py": "measures, in tests",
    "timings.py": "measures",
    "turns.py": "draws charts one after the other",
    "unforeseen/error_teller.py": "tells of an error; answers that take long are kept later",
    "wizard/interests/questionnaire_view.py": "shows the last answer before the next screen; "
    "Back leads to it",
    "wizard/profile_wizard.py": "puts the keyboard on a page's own control after Qt has moved it",
    "wizard/ways/result_view.py": "says aloud what stays to be read",
}
"""What has a clock, and that it takes nothing away from anybody."""


def _has_clock(file: Path) -> bool:
    names = {
        node.id if isinstance(node, ast.Name) else node.attr
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Name | ast.Attribute)
    }
    return bool(names & {"QTimer", "QBasicTimer", "startTimer", "QPropertyAnimation"})


def test_no_clock_takes_anything_away() -> None:
    found = {file.relative_to(UI).as_posix() for file in UI.rglob("*.py") if _has_clock(file)}
    assert found == set(CLOCKS)


def test_no_message_is_shown_for_a_while() -> None:
    timed = ("showMessage(", "QSystemTrayIcon", "setDuration(")
    found = [
        f"{file.relative_to(UI)}: {word}"
        for file in UI.rglob("*.py")
        for word in timed
        if word in file.read_text(encoding="utf-8")
    ]
    assert found == []

"""Saving one report in any format, and writing those of many people."""

import json
from functools import partial
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.person import Person
from careerapp.domain.person_json import person_to_json, read_person
from careerapp.domain.profile import Profile
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.paper.many_reports import ManyReports, ReportsWritten, WantedReport
from careerapp.ui.paper.many_reports_dialog import ManyReportsDialog
from careerapp.ui.paper.report_dialog import ReportDialog
from careerapp.ui.paper.report_saver import ReportSaver
from careerapp.ui.paper.reports import Reports
from tests.report.person_report.people import FEW, ON_GUAM, SAM
from tests.ui.paper.conftest import A4


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def saver(engine: Engine, background: Background, window: QWidget) -> ReportSaver:
    return ReportSaver(engine, background, window)


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("r.pdf", b"%PDF-1.7"),
        ("r.HTML", b"<!DOCTYPE html>"),
        ("r.csv", b"\xef\xbb\xbfrank,"),
        ("r.json", b"{"),
    ],
)
def test_a_report_is_saved_as_its_ending_says(
    qtbot: QtBot, saver: ReportSaver, tmp_path: Path, name: str, begins: bytes
) -> None:
    with qtbot.waitSignal(saver.saved) as saved:
        saver.save(SAM, tmp_path / name)
    assert saved.args == [tmp_path / name]
    assert (tmp_path / name).read_bytes().startswith(begins)
    assert list(tmp_path.iterdir()) == [tmp_path / name]


@pytest.mark.parametrize("name", ["nowhere/r.pdf", "nowhere/r.csv", "r.doc", "folder.pdf"])
def test_what_cannot_be_saved_is_told_by_name(
    qtbot: QtBot, saver: ReportSaver, tmp_path: Path, name: str
) -> None:
    (tmp_path / "folder.pdf").mkdir()
    with qtbot.waitSignal(saver.failed) as failed:
        saver.save(SAM, tmp_path / name)
    assert str(tmp_path / name) in failed.args[0]
    assert list(tmp_path.iterdir()) == [tmp_path / "folder.pdf"]


def _write_people(folder: Path) -> list[Path]:
    people = {"sam": SAM, "nobody": Person(Profile(name="Nobody")), "tasi": ON_GUAM, "few": FEW}
    for name, person in people.items():
        (folder / f"{name}.json").write_text(person_to_json(person), encoding="utf-8")
    (folder / "damaged.json").write_text("{", encoding="utf-8")
    return [folder / f"{name}.json" for name in (*people, "damaged")]


def test_one_bad_person_does_not_stop_the_others(
    qtbot: QtBot, engine: Engine, background: Background, window: QWidget, tmp_path: Path
) -> None:
    files = _write_people(tmp_path)
    out = tmp_path / "out"
    out.mkdir()
    (out / "sam.pdf").write_text("another one's", encoding="utf-8")
    reports = ManyReports(engine, background, window)
    steps: list[tuple[int, int]] = []
    reports.progressed.connect(lambda done, total: steps.append((done, total)))
    with qtbot.waitSignal(reports.finished, timeout=20_000) as finished:
        wanted = [WantedReport(file.stem, partial(read_person, file)) for file in files]
        reports.start(wanted, out, A4)
    (written,) = finished.args
    assert isinstance(written, ReportsWritten)
    assert [file.name for file in written.files] == ["sam (2).pdf", "tasi.pdf", "few.pdf"]
    assert (out / "sam.pdf").read_text(encoding="utf-8") == "another one's"
    (nobody, why), (damaged, where) = written.problems
    assert (nobody, why) == ("nobody", "Nothing is rated yet, so no job stands out.")
    assert damaged == "damaged"
    assert "damaged.json" in where
    assert steps == [(done, 5) for done in range(6)]
    title = PdfReader(out / "tasi.pdf").metadata
    assert title is not None
    assert title.title == "Careers that fit Tasi"


def test_stopping_keeps_what_is_written(
    qtbot: QtBot, engine: Engine, background: Background, window: QWidget, tmp_path: Path
) -> None:
    wanted = [WantedReport(f"{number}", lambda: FEW) for number in range(50)]
    dialog = ManyReportsDialog(window, engine, background, wanted, tmp_path)
    dialog.open()
    assert dialog.windowTitle() == "Reports of 50 people"
    qtbot.waitUntil(lambda: dialog.progress.value() >= 2, timeout=20_000)
    with qtbot.waitSignal(dialog.reports.finished):
        QTest.mouseClick(dialog.stop_button, Qt.MouseButton.LeftButton)
    files = sorted(tmp_path.iterdir())
    assert 2 <= len(files) < 50
    assert all(PdfReader(file).pages for file in files)
    said = dialog.sentence.text()
    assert f"Written: {len(files)}" in said
    assert f"Stopped before the last {50 - len(files)}." in said
    QTest.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_a_disk_that_cannot_be_written_is_told_for_each(
    qtbot: QtBot, engine: Engine, background: Background, window: QWidget, tmp_path: Path
) -> None:
    wanted = [WantedReport("sam", lambda: FEW)]
    dialog = ManyReportsDialog(window, engine, background, wanted, tmp_path / "gone")
    dialog.open()
    qtbot.waitUntil(dialog.close_button.isVisible, timeout=20_000)
    assert dialog.sentence.text().endswith("Not written: 1.")
    assert dialog.problems_button.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_menu_opens_the_preview(
    qtbot: QtBot, engine: Engine, background: Background, window: QWidget
) -> None:
    reports = Reports(window, background)
    reports.show_report(engine, SAM)

    def dialog() -> ReportDialog | None:
        return window.findChild(ReportDialog)

    qtbot.waitUntil(lambda: dialog() is not None)
    opened = dialog()
    assert opened is not None
    qtbot.waitUntil(opened.save_button.isEnabled)
    opened.close()


def test_people_of_a_table_get_their_files(
    qtbot: QtBot, engine: Engine, background: Background, window: QWidget, tmp_path: Path
) -> None:
    reports = Reports(window, background)
    people = [("Ada/Byron: 1", SAM), ("Bob", FEW)]
    reports.write_reports_of_people(window, engine, people, tmp_path)
    qtbot.waitUntil(lambda: len(list(tmp_path.glob("*.pdf"))) == 2, timeout=20_000)
    assert sorted(file.name for file in tmp_path.glob("*.pdf")) == ["AdaByron 1.pdf", "Bob.pdf"]
    (dialog,) = window.findChildren(ManyReportsDialog)
    qtbot.waitUntil(dialog.close_button.isVisible)
    dialog.close_button.click()


def test_json_of_a_report_can_be_read_as_a_person(
    qtbot: QtBot, saver: ReportSaver, tmp_path: Path
) -> None:
    with qtbot.waitSignal(saver.saved):
        saver.save(SAM, tmp_path / "r.json")
    document = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    again = tmp_path / "again.json"
    again.write_text(json.dumps(document["person"]), encoding="utf-8")
    assert read_person(again) == SAM

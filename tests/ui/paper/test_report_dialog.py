"""The preview of a report, with real clicks, and what comes out of a printer."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QGraphicsView, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from careerapp.domain.person import Person
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.paper.preview_bar import PreviewBar
from careerapp.ui.paper.report_dialog import ReportDialog
from tests.report.person_report.people import SAM
from tests.ui.keyboard import KEY, press, tab_to
from tests.ui.paper.conftest import A4, LETTER

OpenReport = Callable[[Person], ReportDialog]


@pytest.fixture
def open_report(qtbot: QtBot, engine: Engine, background: Background) -> Iterator[OpenReport]:
    parent = QWidget()
    qtbot.addWidget(parent)
    opened = []

    def open_one(person: Person) -> ReportDialog:
        dialog = ReportDialog(parent, engine, person, background)
        opened.append(dialog)
        dialog.open()
        _wait_for_pages(qtbot, dialog)
        return dialog

    yield open_one
    for dialog in filter(isValid, opened):
        dialog.close()


def _wait_for_pages(qtbot: QtBot, dialog: ReportDialog) -> None:
    qtbot.waitUntil(dialog.save_button.isEnabled)


def _click(qtbot: QtBot, button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _turning(bar: PreviewBar) -> list[QWidget]:
    return [bar.back, bar.place, bar.forth]


def _printer(file: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    return printer


def test_pages_are_seen_and_turned(qtbot: QtBot, open_report: OpenReport) -> None:
    dialog = open_report(SAM)
    preview = dialog.preview
    assert preview is not None
    assert preview.isVisible()
    assert dialog.windowTitle() == "Careers that fit Sam"
    count = preview.pageCount()
    assert dialog.bar.place.text() == f"Page 1 of {count}"
    assert not dialog.bar.back.isEnabled()
    for _ in range(count - 1):
        _click(qtbot, dialog.bar.forth)
    assert dialog.bar.place.text() == f"Page {count} of {count}"
    assert not dialog.bar.forth.isEnabled()
    _click(qtbot, dialog.bar.back)
    assert preview.currentPage() == count - 1


def test_pages_are_made_larger_and_smaller(qtbot: QtBot, open_report: OpenReport) -> None:
    dialog = open_report(SAM)
    preview = dialog.preview
    assert preview is not None
    _click(qtbot, dialog.bar.whole)
    whole = preview.zoomFactor()
    _click(qtbot, dialog.bar.width_button)
    width = preview.zoomFactor()
    assert width > whole
    _click(qtbot, dialog.bar.larger)
    assert preview.zoomFactor() > width
    _click(qtbot, dialog.bar.smaller)
    assert preview.zoomFactor() == pytest.approx(width)


@pytest.mark.usefixtures("large_text")
def test_in_large_text_pages_are_read_from_their_top(open_report: OpenReport) -> None:
    dialog = open_report(SAM)
    assert dialog.preview is not None
    pages = dialog.preview.findChild(QGraphicsView)
    assert pages is not None
    assert pages.verticalScrollBar().maximum() > 0  # it is larger than what is seen of it
    corner = pages.mapFromScene(0, 0)
    assert 0 < corner.x() < 16
    assert 0 < corner.y() < 16
    assert dialog.bar.place.text().startswith("Page 1 of")


def test_the_buttons_that_turn_pages_stay_in_one_row(qtbot: QtBot) -> None:
    bar = PreviewBar(A4)
    qtbot.addWidget(bar)
    bar.show()
    least = bar.minimumSizeHint().width()
    heights = set()
    for width in range(least, 3 * least, 20):
        bar.resize(width, bar.heightForWidth(width))
        heights.add(bar.height())
        places = [QRect(one.mapTo(bar, QPoint()), one.size()) for one in _turning(bar)]
        assert len({place.center().y() for place in places}) == 1
        assert [place.left() for place in places] == sorted(place.left() for place in places)
        assert bar.rect().contains(places[0].united(places[-1]))
    assert len(heights) > 2, "rows were broken in several ways"


def test_another_paper_is_set_anew(qtbot: QtBot, open_report: OpenReport) -> None:
    dialog = open_report(SAM)
    assert dialog.printed is not None
    other = A4 if dialog.printed.paper == LETTER else LETTER
    dialog.bar.papers.button(other.id()).click()
    assert not dialog.print_button.isEnabled()  # until the pages are there
    _wait_for_pages(qtbot, dialog)
    assert dialog.printed.paper == other


def test_keys_reach_everything_and_names_are_said(qtbot: QtBot, open_report: OpenReport) -> None:
    dialog = open_report(SAM)
    assert dialog.preview is not None
    assert dialog.preview.accessibleName() == "The report on paper"
    for name in ("Whole page", "Print…", "Save as…", "Close"):
        tab_to(QPushButton, name)
    tab_to(QPushButton, "Next page")
    press(KEY.Key_Space)
    assert dialog.bar.place.text().startswith("Page 2 of")
    letters = [
        button.text().partition("&")[2][:1].lower()
        for button in dialog.findChildren(QAbstractButton)
        if "&" in button.text()
    ]
    assert len(set(letters)) == len(letters)


@pytest.mark.parametrize(("paper", "size"), [(A4, (595, 842)), (LETTER, (612, 792))])
def test_a_printer_gets_all_pages_scaled_to_its_paper(
    qtbot: QtBot,
    open_report: OpenReport,
    tmp_path: Path,
    paper: QPageSize,
    size: tuple[int, int],
) -> None:
    dialog = open_report(SAM)
    assert dialog.printed is not None
    printer = _printer(tmp_path / "printed.pdf")
    printer.setPageSize(paper)
    dialog.print_on(printer)
    qtbot.waitUntil(lambda: not dialog.is_printing)
    pages = PdfReader(tmp_path / "printed.pdf").pages
    assert len(pages) == dialog.printed.count
    assert (round(pages[0].mediabox.width), round(pages[0].mediabox.height)) == size
    assert "Careers that fit Sam" in _typed(pages[0].extract_text())


def _typed(text: str) -> str:
    return text.replace("\t", " ")  # as which Qt notes the space


def test_only_the_pages_that_were_asked_for_are_printed(
    qtbot: QtBot, open_report: OpenReport, tmp_path: Path
) -> None:
    dialog = open_report(SAM)
    printer = _printer(tmp_path / "printed.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    dialog.print_on(printer)
    qtbot.waitUntil(lambda: not dialog.is_printing)
    first, second = (
        _typed(page.extract_text()) for page in PdfReader(tmp_path / "printed.pdf").pages
    )
    assert "2 of 4" in first
    assert "3 of 4" in second


@pytest.mark.qt_log_ignore("QPainter::begin")  # what Qt says of it itself
def test_a_printer_that_does_not_work_is_told(
    qtbot: QtBot, open_report: OpenReport, tmp_path: Path
) -> None:
    dialog = open_report(SAM)
    dialog.print_on(_printer(tmp_path / "nowhere" / "printed.pdf"))
    assert dialog.message.isVisible()
    assert dialog.message.text().startswith("The report could not be printed.")

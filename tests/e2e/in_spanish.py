"""Somebody who reads Spanish and has a keyboard only, large text and high contrast.

``python -m tests.e2e.in_spanish FOLDER``: goes from the first page to two careers side by side and
to a report as a PDF in FOLDER, with keys alone; leaves a picture of each stop beside it.
"""

import sys
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from careerapp.ui.main_window import MainWindow
from careerapp.ui.paper.report_dialog import ReportDialog
from careerapp.ui.results.compare.compare_tab import CompareTab
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.shortlist.shortlist_tab import ShortlistTab
from careerapp.ui.results.table_model import CODE
from careerapp.ui.wizard.rating_slider import RatingSlider
from tests.e2e.begin import begin
from tests.step_by_step import StepByStep, Steps
from tests.ui.keyboard import CONTROL, KEY, focused, press, spoken_name, tab_to, type_in
from tests.ui.walk import settle

_ALT = Qt.KeyboardModifier.AltModifier

_Shown = TypeVar("_Shown", bound=QWidget)


class KeyboardVisitor(QObject):
    """Presses a key as soon as what the one before asked for has come about.

    Parameters
    ----------
    window : MainWindow
        The program's.
    folder : Path
        Gets the report, and the pictures.
    """

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._taken = 0
        StepByStep(self._go(), self).ended.connect(window.close)

    def _go(self) -> Steps:
        window = self._window
        yield window.isActiveWindow
        yield from self._answer()
        for words, code in (("enfermera registrada", "29-1141.00"), ("actor", "27-2011.00")):
            yield from self._keep_job(words, code)
        yield from self._compare()
        yield from self._report()

    def _answer(self) -> Steps:
        """Give the least that gives a ranking."""
        yield lambda: _at(QLineEdit)
        self._take("first page")
        type_in("Ines")
        press(KEY.Key_Return)
        yield lambda: _at(QLineEdit)
        type_in("calif")
        self._take("place")
        press(KEY.Key_Return)
        yield lambda: _at(QRadioButton)
        self._take("school")
        press(KEY.Key_Return)
        yield lambda: _at(QRadioButton) and spoken_name(focused()).startswith("30 actividades")
        self._take("ways")
        while not spoken_name(focused()).startswith("Seis controles"):
            press(KEY.Key_Down)
        press(KEY.Key_Return)
        yield lambda: _at(RatingSlider, "Trabajo práctico")
        press(KEY.Key_Home)
        tab_to(RatingSlider, "Ayudar a la gente")
        press(KEY.Key_End)
        self._take("interests")
        press(KEY.Key_Return)
        yield lambda: _at(QPushButton, "Siguiente")
        self._take("what came out")
        press(KEY.Key_Return)
        yield lambda: _at(QRadioButton)
        press(KEY.Key_L, _ALT)  # Saltar esta página
        yield lambda: _at(QRadioButton, "Matemáticas: No es para mí")
        self._take("subjects")
        press(KEY.Key_Return)
        yield lambda: self._has_results
        yield lambda: self._is_drawn
        self._take("careers")

    def _keep_job(self, words: str, code: str) -> Steps:
        press(KEY.Key_B, CONTROL)
        found = self._results.browse.list.model()
        yield lambda: _at(QLineEdit) and found.rowCount() > 0
        press(KEY.Key_A, CONTROL)
        type_in(words)
        yield lambda: found.index(0, 0).data(CODE) == code
        self._take(f"search for {words}")
        press(KEY.Key_Return)
        yield lambda: isinstance(self._page, JobTab) and self._page.code == code
        yield lambda: self._is_drawn
        self._take(f"job {code}")
        tab_to(QPushButton, "Agregar a favoritos")
        press(KEY.Key_Space)

    def _compare(self) -> Steps:
        while not isinstance(self._page, ShortlistTab):
            press(KEY.Key_Tab, CONTROL)
        for title in ("Enfermeros registrados", "Actores y actrices"):
            tab_to(QCheckBox, f"Comparar {title}")
            press(KEY.Key_Space)
        self._take("shortlist")
        tab_to(QPushButton, "Comparar 2 trabajos")
        press(KEY.Key_Space)
        yield lambda: isinstance(self._page, CompareTab)
        yield lambda: self._is_drawn
        self._take("side by side")

    def _report(self) -> Steps:
        press(KEY.Key_P, CONTROL)
        yield lambda: self._shown(ReportDialog) is not None
        dialog = self._shown(ReportDialog)
        assert dialog is not None
        yield dialog.save_button.isEnabled
        self._take("report", dialog)
        tab_to(QPushButton, "Guardar como…")
        press(KEY.Key_Space)
        yield lambda: self._shown(QFileDialog) is not None and _at(QLineEdit)
        files = self._shown(QFileDialog)
        assert files is not None
        press(KEY.Key_A, CONTROL)
        type_in(str(self._folder / "informe.pdf"))
        self._take("where to save", files)
        press(KEY.Key_Return)
        yield (self._folder / "informe.pdf").is_file
        dialog.activateWindow()  # as a desktop does when a dialog over it closes
        yield lambda: _at(QPushButton, "Guardar como…")
        press(KEY.Key_Escape)
        yield lambda: self._shown(ReportDialog) is None

    @property
    def _has_results(self) -> bool:
        return self._window.results is not None and self._window.results.isVisible()

    @property
    def _results(self) -> ResultsView:
        assert self._window.results is not None
        return self._window.results

    @property
    def _page(self) -> QWidget | None:
        return self._results.tabs.currentWidget()

    @property
    def _is_drawn(self) -> bool:
        return not self._results.charts.turns.waiting

    def _shown(self, kind: type[_Shown]) -> _Shown | None:
        shown = (each for each in QApplication.topLevelWidgets() if isinstance(each, kind))
        return next((each for each in shown if each.isVisible()), None)

    def _take(self, name: str, widget: QWidget | None = None) -> None:
        """Take a picture, laid out for the words that are there by now."""
        settle()
        self._taken += 1
        picture = (widget or self._window).grab()
        assert picture.save(str(self._folder / f"{self._taken:02d} {name}.png"))


def _at(kind: type[QWidget], name: str = "") -> bool:
    """Say whether the keyboard is at a control."""
    widget = QApplication.focusWidget()
    return isinstance(widget, kind) and name in (spoken_name(widget), "")


def main() -> None:
    """Start the program as a person has set it, and use it."""
    begin(partial(KeyboardVisitor, folder=Path(sys.argv[1])), language="es")


if __name__ == "__main__":
    main()

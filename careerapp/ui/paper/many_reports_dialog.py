"""How far the PDFs of many people are, with a way to stop; then what has become of them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from careerapp.ui import theme
from careerapp.ui.announce import SpokenProgress, announce
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.labels import text_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
from careerapp.ui.paper.many_reports import ManyReports, ReportsWritten, WantedReport
from careerapp.ui.paper.paper_size import usual_paper
from careerapp.ui.people.lines_dialog import show_lines

_WIDTH = 520


class ManyReportsDialog(QDialog):
    """Writes while it is seen; closing it stops the writing, and what is written stays.

    Parameters
    ----------
    window : QWidget
        Over which it opens.
    engine : Engine
        Ranks.
    background : Background
        Works off the GUI thread.
    wanted : sequence of WantedReport
        Whose reports.
    folder : Path
        Where they go.
    """

    def __init__(
        self,
        window: QWidget,
        engine: Engine,
        background: Background,
        wanted: Sequence[WantedReport],
        folder: Path,
    ) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        count = len(wanted)
        title = (
            self.tr("Report of 1 person") if count == 1 else self.tr("Reports of {count} people")
        )
        self.setWindowTitle(title.format(count=count))
        self.setMinimumWidth(_WIDTH)
        self._folder = folder
        self._problems: list[tuple[str, str]] = []
        self.sentence = text_label(self.tr("Writing the reports…"))
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Reports written"))
        self._spoken = SpokenProgress(self.progress)
        self.problems_button = QPushButton(self.tr("&Why not?"))
        self.problems_button.clicked.connect(self._show_problems)
        self.problems_button.hide()
        self.stop_button = QPushButton(self.tr("&Stop"))
        self.stop_button.clicked.connect(self._stop)
        self.close_button = QPushButton(self.tr("&Close"))
        self.close_button.clicked.connect(self.close)
        self.close_button.hide()
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self.problems_button, self.stop_button, self.close_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.SPACE_16,) * 4)
        layout.setSpacing(theme.SPACE_12)
        layout.addWidget(self.sentence)
        layout.addWidget(self.progress)
        nest(layout, buttons)
        self.reports = ManyReports(engine, background, self)
        self.reports.progressed.connect(self._show_progress)
        self.reports.finished.connect(self._show_end)
        self.reports.start(wanted, folder, usual_paper())

    def reject(self) -> None:  # also when the window is closed
        self._stop()
        super().reject()

    def _stop(self) -> None:
        self.reports.stop()
        self.stop_button.setEnabled(False)

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self.progress.setFormat(
            self.tr("{done} of {total}").format(done=tr.number(done), total=tr.number(total))
        )
        self._spoken.show(done / total, self.progress.format())

    def _show_end(self, written: ReportsWritten) -> None:
        self._problems = written.problems
        folder = QDir.toNativeSeparators(str(self._folder))
        sentences = [
            self.tr("Written: {count}, into {folder}.").format(
                count=tr.number(len(written.files)), folder=folder
            )
        ]
        if written.problems:
            count = tr.number(len(written.problems))
            sentences.append(self.tr("Not written: {count}.").format(count=count))
        left = self.progress.maximum() - written.count
        if left:
            sentences.append(
                self.tr("Stopped before the last {count}.").format(count=tr.number(left))
            )
        self.sentence.setText(" ".join(sentences))
        self.problems_button.setVisible(bool(written.problems))
        self.stop_button.hide()
        self.close_button.show()
        self.close_button.setFocus()
        announce(self, self.sentence.text())

    def _show_problems(self) -> None:
        lines = [f"{name}: {reason}" for name, reason in self._problems]
        show_lines(self, self.tr("Not written"), lines)

"""Saving what became of a table of people."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from careerapp.domain.person import Person
from careerapp.report.batch_check import Checked
from careerapp.report.matched_group import MatchedGroup
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.errors import said
from careerapp.ui.file_dialog import file_dialog
from careerapp.ui.many.batch_tasks import SaveListTask, SaveMatchesTask
from careerapp.ui.many.long_work import LongWork, Work
from careerapp.ui.paper.reports import Reports

MOST_REPORTS = 1000
"""At once."""


class BatchSaver(QObject):
    """Asks where to, and writes in the background; a file appears when it is complete.

    Parameters
    ----------
    window : QWidget
        Over which is asked.
    engine : Engine
        Matches people, and has the occupations.
    background : Background
        Works off the GUI thread.

    Signals: ``said(sentence)``, what becomes of it; ``saved(path)``.
    """

    said = Signal(str)
    saved = Signal(Path)

    def __init__(self, window: QWidget, engine: Engine, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._engine = engine
        self._reports = Reports(window, background)
        self._work = LongWork(background, self)
        self._work.progressed.connect(self._say_progress)

    def ask_for_matches(self, group: MatchedGroup) -> None:
        """Ask where all matches are to be saved."""
        proposed = group.table.path.with_name(f"{group.table.path.stem}-matches.csv")
        dialog = self._dialog(self.tr("Save the matches"), proposed)
        dialog.fileSelected.connect(lambda path: self.save_matches(group, Path(path)))
        dialog.open()

    def ask_for_list(self, checked: Checked, table: Path) -> None:
        """Ask where the list of what is left out is to be saved."""
        proposed = table.with_name(f"{table.stem}-left-out.csv")
        dialog = self._dialog(self.tr("Save what is left out"), proposed)
        dialog.fileSelected.connect(lambda path: self.save_list(checked, table, Path(path)))
        dialog.open()

    def ask_for_reports(self, group: MatchedGroup, places: Sequence[int]) -> None:
        """Ask for a folder, and write a PDF into it for each of some people.

        Parameters
        ----------
        group : MatchedGroup
            All people of the table.
        places : sequence of int
            Whose, as places in its results; `MOST_REPORTS` at most.
        """
        folder = str(group.table.path.parent)
        dialog = file_dialog(self._window, self.tr("Folder for the reports"), folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self.write_reports(group, places, Path(path)))
        dialog.open()

    def write_reports(self, group: MatchedGroup, places: Sequence[int], folder: Path) -> None:
        """Write a PDF for each of some people into a folder; see `ask_for_reports`."""
        profiles = map(group.results.profile, places)
        people = [(profile.name, Person(profile)) for profile in profiles]
        self._reports.write_reports_of_people(self._window, self._engine, people, folder)

    def save_matches(self, group: MatchedGroup, path: Path) -> None:
        """Save all matches as CSV, in the order of the table."""
        self._save(SaveMatchesTask(self._engine.recommender, group.results, group.table.path, path))

    def save_list(self, checked: Checked, table: Path, path: Path) -> None:
        """Save why rows are left out as CSV."""
        self._save(SaveListTask(checked, table, path))

    def stop(self) -> None:
        """Leave nothing half done."""
        self._work.cancel()

    def _dialog(self, title: str, proposed: Path) -> QFileDialog:
        kind = self.tr("Table (*.csv)")
        dialog = file_dialog(self._window, title, str(proposed), kind)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        return dialog

    def _save(self, task: Work[Path]) -> None:
        self.said.emit(self.tr("Saving…"))
        self._work.run(task, self._tell, self._fail)

    def _say_progress(self, fraction: float) -> None:
        self.said.emit(self.tr("Saving: {percent} %").format(percent=int(100 * fraction)))

    def _tell(self, path: Path) -> None:
        self.said.emit(self.tr("Saved: {file}").format(file=QDir.toNativeSeparators(str(path))))
        self.saved.emit(path)

    def _fail(self, error: BaseException) -> None:
        self.said.emit(said(error))

"""The door to reports: what menus and other windows call."""

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from careerapp.domain.person import Person
from careerapp.domain.person_json import read_person
from careerapp.ui.announce import announce
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.errors import said
from careerapp.ui.file_dialog import file_dialog
from careerapp.ui.in_parts import InParts
from careerapp.ui.language import tr
from careerapp.ui.message_box import say
from careerapp.ui.quick_imports import quick_imports

if TYPE_CHECKING:
    from collections.abc import Generator

    from careerapp.ui.paper.many_reports import WantedReport
    from careerapp.ui.paper.report_saver import ReportSaver

_WITHOUT_QT = (
    "matplotlib.backends.backend_svg",
    "pypdf",
    "pypdf.annotations",
    "careerapp.report.html_report",
    "careerapp.report.json_report",
    "careerapp.report.pdf_details",
    "careerapp.report.person_report.build",
    "careerapp.report.ranking_csv",
)
"""What a thread imports when the first report is asked for."""

_WITH_QT = (
    "PySide6.QtPrintSupport",
    "PySide6.QtSvg",
    "careerapp.ui.paper.printed_report",
    "careerapp.ui.paper.report_maker",
    "careerapp.ui.paper.report_saver",
    "careerapp.ui.paper.report_dialog",
    "careerapp.ui.paper.many_reports_dialog",
)
"""What is imported afterwards on the GUI thread, a few milliseconds at a time."""


class Reports(QObject):
    """Shows and saves the report of one person, and writes those of many.

    Parameters
    ----------
    window : QWidget
        The main window.
    background : Background
        Works off the GUI thread.

    Signals: ``saved(path)``, when the report of one person has been saved from a menu.
    """

    saved = Signal(Path)

    def __init__(self, window: QWidget, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        self._importing: InParts[bool] | None = None
        self._waiting: Callable[[], object] | None = None
        self._saver: ReportSaver | None = None

    def show_report(self, engine: Engine, person: Person) -> None:
        """Show a person's report as it will be on paper, to print or save it.

        Parameters
        ----------
        engine : Engine
            Ranks.
        person : Person
            Answers that tell jobs apart, and the rest of the person.
        """
        self._when_imported(partial(self._show, engine, person))

    def save_report(self, engine: Engine, person: Person) -> None:
        """Ask for a file and save a person's report in it; see `show_report`."""
        self._when_imported(partial(self._save, engine, person))

    def write_reports_of_files(
        self, window: QWidget, engine: Engine, files: Sequence[Path]
    ) -> None:
        """Ask for a folder and write a PDF into it for each person who is kept in a file.

        Parameters
        ----------
        window : QWidget
            Over which is asked.
        engine : Engine
            Ranks.
        files : sequence of Path
            The people.
        """
        self._when_imported(partial(self._write_files, window, engine, files))

    def write_reports_of_people(
        self, window: QWidget, engine: Engine, people: Sequence[tuple[str, Person]], folder: Path
    ) -> None:
        """Write a PDF for each of many people into a folder, with a window that says how far it is.

        Parameters
        ----------
        window : QWidget
            Over which that window opens.
        engine : Engine
            Ranks.
        people : sequence of (str, Person)
            How their files are called, and who they are.
        folder : Path
            Is there.
        """
        self._when_imported(partial(self._write_people, window, engine, people, folder))

    def _when_imported(self, then: Callable[[], object]) -> None:
        if self._importing is not None and self._importing.made:
            then()
            return
        begun = self._waiting is not None
        self._waiting = then  # in place of what was asked for a moment ago
        if not begun:
            self._background.run(import_without_qt, self._import_with_qt, self._fail)

    def _import_with_qt(self, _done: None) -> None:
        self._importing = InParts(_import_in_parts(), self)
        self._importing.done.connect(self._go_on)
        self._importing.go_on()

    def _go_on(self) -> None:
        then, self._waiting = self._waiting, None
        if then is not None:
            then()

    def _show(self, engine: Engine, person: Person) -> None:
        from careerapp.ui.paper.report_dialog import ReportDialog

        ReportDialog(self._window, engine, person, self._background).open()

    def _save(self, engine: Engine, person: Person) -> None:
        from careerapp.report.person_report.build import report_title
        from careerapp.ui.paper.report_saver import ReportSaver

        if self._saver is None:
            self._saver = ReportSaver(engine, self._background, self._window)
            self._saver.failed.connect(self._say_failure)
            self._saver.saved.connect(self._tell)
        self._saver.ask(person, report_title(person.profile.name, tr))

    def _tell(self, path: Path) -> None:
        file = QDir.toNativeSeparators(str(path))
        announce(self._window, self.tr("Saved: {file}").format(file=file))
        self.saved.emit(path)

    def _fail(self, error: BaseException) -> None:
        self._waiting = None
        self._say_failure(said(error))

    def _say_failure(self, reason: str) -> None:
        say(self._window, self.tr("The report could not be saved."), reason)

    def _write_files(self, window: QWidget, engine: Engine, files: Sequence[Path]) -> None:
        from careerapp.ui.paper.many_reports import WantedReport

        wanted = [WantedReport(file.stem, partial(read_person, file)) for file in files]
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        proposed = str(files[0].parent) if files else QStandardPaths.writableLocation(documents)
        dialog = file_dialog(window, self.tr("Folder for the reports"), proposed)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(partial(self._write_into, window, engine, wanted))
        dialog.open()

    def _write_people(
        self, window: QWidget, engine: Engine, people: Sequence[tuple[str, Person]], folder: Path
    ) -> None:
        from careerapp.ui.paper.many_reports import WantedReport

        wanted = [WantedReport(name, partial(_given, person)) for name, person in people]
        self._write_into(window, engine, wanted, str(folder))

    def _write_into(
        self, window: QWidget, engine: Engine, wanted: "Sequence[WantedReport]", folder: str
    ) -> None:
        from careerapp.ui.paper.many_reports_dialog import ManyReportsDialog

        place = Path(QDir.fromNativeSeparators(folder))
        ManyReportsDialog(window, engine, self._background, wanted, place).open()


def _given(person: Person) -> Person:
    return person


def import_without_qt() -> None:
    """Import what reports need besides Qt; for a thread."""
    with quick_imports():
        for name in _WITHOUT_QT:
            import_module(name)


def _import_in_parts() -> "Generator[None, None, bool]":
    for name in _WITH_QT:
        with quick_imports():
            import_module(name)
        yield
    return True

"""Asking where a report is to be saved, and saving it while the window answers."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from careerapp.domain.person import Person
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.errors import said
from careerapp.ui.file_dialog import file_dialog
from careerapp.ui.file_names import file_name
from careerapp.ui.paper.paper_size import usual_paper
from careerapp.ui.paper.pdf_file import PdfFile
from careerapp.ui.paper.printed_report import PrintedReport
from careerapp.ui.paper.report_kinds import ReportKind, kind_name, kind_of, write_other_kind
from careerapp.ui.paper.report_maker import ReportMaker
from careerapp.ui.unfinished import Unfinished


class ReportSaver(Unfinished):
    """Saves the report of a person in the format that its ending says.

    Parameters
    ----------
    engine : Engine
        Ranks.
    background : Background
        Works off the GUI thread.
    window : QWidget
        Over which is asked.

    Signals: ``saved(path)``; ``failed(reason)``.
    """

    saved = Signal(Path)
    failed = Signal(str)

    def __init__(self, engine: Engine, background: Background, window: QWidget) -> None:
        super().__init__(window)
        self._engine = engine
        self._background = background
        self._window = window
        self._maker = ReportMaker(engine, background, self)
        self._maker.made.connect(self._write_pages)
        self._maker.failed.connect(self.failed)
        self._file = PdfFile(background, self)
        self._file.written.connect(self.saved)
        self._file.failed.connect(self.failed)
        self._path = Path()
        self._busy = False
        for ended in (self.saved, self.failed):
            ended.connect(self._end)

    @property
    def busy(self) -> bool:
        """Whether a report is being written."""
        return self._busy

    def ask(self, person: Person, title: str, printed: PrintedReport | None = None) -> None:
        """Ask where, and save there.

        Parameters
        ----------
        person : Person
            Whose report it is.
        title : str
            What the file is called if nobody says otherwise.
        printed : PrintedReport, optional
            The pages, where there are some already.
        """
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QDir(QStandardPaths.writableLocation(documents))
        kinds = {kind_name(kind): kind for kind in ReportKind}
        name = file_name(title, self.tr("Careers"))
        proposed = folder.filePath(f"{name}.{ReportKind.PDF.value}")
        dialog = file_dialog(self._window, self.tr("Save the report"), proposed, ";;".join(kinds))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ReportKind.PDF.value)
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(kinds.get(chosen, ReportKind.PDF).value)
        )
        dialog.fileSelected.connect(partial(self._save_as, person, printed))
        dialog.open()

    def save(self, person: Person, path: Path, printed: PrintedReport | None = None) -> None:
        """Save a report; what it is to be is in the ending of its name.

        Parameters
        ----------
        person : Person
            Whose report it is.
        path : Path
            The file.
        printed : PrintedReport, optional
            The pages, where there are some already.
        """
        self._busy = True
        kind = kind_of(path)
        if kind is None:
            sentence = self.tr("{file}: its ending has to be .pdf, .html, .csv or .json.")
            self.failed.emit(sentence.format(file=path))
        elif kind is not ReportKind.PDF:
            work = partial(write_other_kind, self._engine, person, kind, path)
            self._background.run(work, self._tell, self._fail)
        elif printed is not None:
            self._file.write(printed, path)
        else:
            self._path = path
            self._maker.make(person, usual_paper())

    def _save_as(self, person: Person, printed: PrintedReport | None, path: str) -> None:
        self.save(person, Path(path), printed)

    def _write_pages(self, printed: PrintedReport) -> None:
        self._file.write(printed, self._path)

    def _end(self) -> None:
        self._busy = False

    def _tell(self, path: Path) -> None:
        self.saved.emit(path)

    def _fail(self, error: BaseException) -> None:
        self.failed.emit(said(error))

"""A PDF for each of many people, one after the other, while the window answers."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPageSize

from careerapp.domain.errors import SaidError
from careerapp.domain.language import to_translate
from careerapp.domain.person import Person
from careerapp.domain.profile import Obstacle
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.errors import said
from careerapp.ui.file_names import file_name
from careerapp.ui.paper.pdf_file import PdfFile
from careerapp.ui.paper.printed_report import PrintedReport
from careerapp.ui.paper.report_maker import ReportMaker
from careerapp.ui.unfinished import Unfinished


@dataclass(frozen=True, slots=True)
class WantedReport:
    """One of many.

    Attributes
    ----------
    name : str
        Of the file, without its ending; also how its person is called where something is wrong.
    read : callable
        Returns the person, on a thread; may raise what a file may be at fault for.
    """

    name: str
    read: Callable[[], Person]


@dataclass(slots=True)
class ReportsWritten:
    """What has become of them.

    Attributes
    ----------
    files : list of Path
        Those that were written.
    problems : list of (str, str)
        Whose was not, and why.
    """

    files: list[Path] = field(default_factory=list)
    problems: list[tuple[str, str]] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How many are done with."""
        return len(self.files) + len(self.problems)


class ManyReports(Unfinished):
    """Writes PDFs into a folder; a person whose report cannot be written does not stop the others.

    Parameters
    ----------
    engine : Engine
        Ranks.
    background : Background
        Works off the GUI thread.
    parent : QObject
        Whoever wants them.

    Signals: ``progressed(done, total)``; ``finished(written)``, a `ReportsWritten`, also when it
    was stopped.
    """

    progressed = Signal(int, int)
    finished = Signal(object)

    def __init__(self, engine: Engine, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._maker = ReportMaker(engine, background, self)
        self._maker.made.connect(self._write)
        self._maker.failed.connect(self._note_problem)
        self._file = PdfFile(background, self)
        self._file.written.connect(self._note_file)
        self._file.failed.connect(self._note_problem)
        self._wanted: Sequence[WantedReport] = ()
        self._folder = Path()
        self._paper = QPageSize()
        self._stopped = False
        self.written = ReportsWritten()

    @property
    def busy(self) -> bool:
        """Whether there is more to do."""
        return self.written.count < len(self._wanted)

    def start(self, wanted: Sequence[WantedReport], folder: Path, paper: QPageSize) -> None:
        """Write them all.

        Parameters
        ----------
        wanted : sequence of WantedReport
            Whose.
        folder : Path
            Is there. No file in it is replaced: a second one of a name gets a number.
        paper : QPageSize
            What they are for.
        """
        self._wanted = wanted
        self._folder = folder
        self._paper = paper
        self._stopped = False
        self.written = ReportsWritten()
        self._go_on()

    def stop(self) -> None:
        """Write no more; the one that is being written is completed."""
        self._stopped = True

    def _go_on(self) -> None:
        self.progressed.emit(self.written.count, len(self._wanted))
        if self._stopped or not self.busy:
            self._wanted = self._wanted[: self.written.count]
            self.finished.emit(self.written)
            return
        read = self._wanted[self.written.count].read
        self._background.run(partial(_read_telling, read), self._make, self._fail)

    def _make(self, person: Person) -> None:
        self._maker.make(person, self._paper)

    def _write(self, printed: PrintedReport) -> None:
        name = file_name(self._wanted[self.written.count].name, self.tr("Careers"))
        self._file.write(printed, free_path(self._folder, name, self.written.files))

    def _note_file(self, path: Path) -> None:
        self.written.files.append(path)
        self._go_on()

    def _note_problem(self, reason: str) -> None:
        self.written.problems.append((self._wanted[self.written.count].name, reason))
        self._go_on()

    def _fail(self, error: BaseException) -> None:
        self._note_problem(said(error))


def free_path(folder: Path, name: str, taken: Collection[Path] = ()) -> Path:
    """Return where a PDF can go without replacing another one."""
    path = folder / f"{name}.pdf"
    number = 2
    while path in taken or path.exists():
        path = folder / f"{name} ({number}).pdf"
        number += 1
    return path


class _UntellingError(SaidError):
    """Answers that tell no jobs apart; it says what is missing."""


def _read_telling(read: Callable[[], Person]) -> Person:
    """Return a person who can be ranked; for a thread."""
    person = read()
    obstacle = person.profile.obstacle
    if obstacle is not None:
        raise _UntellingError(_missing(obstacle))
    return person


def _missing(obstacle: Obstacle) -> str:
    return {
        Obstacle.NOTHING_RATED: to_translate("Nothing is rated yet, so no job stands out."),
        Obstacle.ONE_RATING: to_translate(
            "One rating alone says too little, so no job stands out."
        ),
        Obstacle.ALL_ALIKE: to_translate("Everything is rated alike, so no job stands out."),
        Obstacle.ALL_IGNORED: to_translate(
            "What is rated is set not to count, so no job stands out."
        ),
    }[obstacle]

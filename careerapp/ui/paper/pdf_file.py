"""Writing pages as a PDF while the window answers."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from careerapp.report.pdf_details import PdfDetails, complete_pdf
from careerapp.report.whole_file import write_whole
from careerapp.ui.background import Background
from careerapp.ui.errors import said
from careerapp.ui.in_parts import InParts
from careerapp.ui.paper.pdf import pdf_details, pdf_pages
from careerapp.ui.paper.printed_report import PrintedReport


class PdfFile(QObject):
    """Paints a page at a time, and completes and writes the file in the background.

    One file at a time; the next one when the last has been written or has failed.

    Parameters
    ----------
    background : Background
        Works off the GUI thread.
    parent : QObject
        Whoever wants the file.

    Signals: ``written(path)``; ``failed(reason)``, which names the file.
    """

    written = Signal(Path)
    failed = Signal(str)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._painting: InParts[bytes] | None = None

    def write(self, printed: PrintedReport, path: Path) -> None:
        """Write pages as a file, which appears when it is complete."""
        painting = InParts(pdf_pages(printed), self)
        self._painting = painting
        painting.done.connect(partial(self._complete, painting, pdf_details(printed), path))
        painting.go_on_soon()

    def stop(self) -> None:
        """Write nothing any more; what is being written is finished or never appears."""
        self._painting = None

    def _complete(self, painting: InParts[bytes], details: PdfDetails, path: Path) -> None:
        painting.deleteLater()
        if painting is self._painting and painting.made is not None:
            self._painting = None
            work = partial(_complete_and_write, painting.made, details, path)
            self._background.run(work, self._tell, self._fail)

    def _tell(self, path: Path) -> None:
        self.written.emit(path)

    def _fail(self, error: BaseException) -> None:
        self.failed.emit(said(error))


def _complete_and_write(pages: bytes, details: PdfDetails, path: Path) -> Path:
    """Add what Qt does not write, and write the file; for a thread."""
    write_whole(path, complete_pdf(pages, details))
    return path

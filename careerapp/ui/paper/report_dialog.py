"""The report of a person as it will be on paper: looked at, printed, saved."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QSize, Qt, QTimer
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QDialog,
    QGraphicsView,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from careerapp.domain.person import Person
from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.in_parts import InParts
from careerapp.ui.keys.window_keys import listen, report_keys
from careerapp.ui.labels import notice_label, text_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
from careerapp.ui.paper.paper_size import usual_paper
from careerapp.ui.paper.preview_bar import PreviewBar
from careerapp.ui.paper.printed_report import PrintedReport
from careerapp.ui.paper.printing import prepare_printer, print_pages
from careerapp.ui.paper.report_maker import ReportMaker
from careerapp.ui.paper.report_saver import ReportSaver
from careerapp.ui.window_place import resize_on_screen

_SIZE = QSize(900, 720)
_LEAST = 640, 480


class ReportDialog(QDialog):
    """A preview with what can be done with it; made while it is seen, deleted when closed.

    Parameters
    ----------
    window : QWidget
        Over which it opens.
    engine : Engine
        Ranks.
    person : Person
        Answers that tell jobs apart, and the rest of the person.
    background : Background
        Works off the GUI thread.
    """

    def __init__(
        self, window: QWidget, engine: Engine, person: Person, background: Background
    ) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report"))
        self.setMinimumSize(*_LEAST)
        resize_on_screen(self, _SIZE)
        self._person = person
        self._printed: PrintedReport | None = None
        self._printer_in_use: QPrinter | None = None
        self._preview_printer: QPrinter | None = None
        self._preview: QPrintPreviewWidget | None = None
        self._printing: InParts[bool] | None = None
        self._maker = ReportMaker(engine, background, self)
        self._maker.made.connect(self._show)
        self._maker.failed.connect(self._say_failure)
        self._saver = ReportSaver(engine, background, self)
        self._saver.saved.connect(self._say_saved)
        self._saver.failed.connect(self._say_failure)
        self.bar = PreviewBar(usual_paper())
        self.bar.paper_chosen.connect(self._make)
        self.message = notice_label()
        self._waiting = text_label(self.tr("Writing the report…"), theme.LEAD)
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._body = QStackedWidget()
        self._body.addWidget(self._waiting)
        self.print_button = QPushButton(self.tr("&Print…"))
        self.print_button.clicked.connect(self._ask_printer)
        self.save_button = QPushButton(self.tr("&Save as…"))
        self.save_button.clicked.connect(self._ask_where)
        self.close_button = QPushButton(self.tr("&Close"))
        self.close_button.clicked.connect(self.close)
        keys = report_keys(tr)
        listen(self, keys.print, self.print_button.click)
        listen(self, keys.save, self.save_button.click)
        listen(self, keys.close, self.close)
        self._lay_out()
        self._make(self.bar.paper)

    @property
    def printed(self) -> PrintedReport | None:
        """The pages that are seen."""
        return self._printed

    @property
    def preview(self) -> QPrintPreviewWidget | None:
        """What shows them."""
        return self._preview

    @property
    def is_printing(self) -> bool:
        """Whether a printer is still being given pages."""
        return self._printing is not None

    def print_on(self, printer: QPrinter) -> None:
        """Print the pages that are seen, on whatever paper the printer has been given."""
        if self._printed is None:
            return
        printer.setFullPage(True)
        painter = QPainter()
        if not painter.begin(printer):
            self._say_not_printed()
            return
        self._printer_in_use = printer  # it goes with the last page
        self._printing = InParts(print_pages(painter, printer, self._printed), self)
        self._printing.done.connect(self._end_printing)
        self._printing.go_on_soon()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_8)
        buttons.addStretch()
        for button in (self.print_button, self.save_button, self.close_button):
            buttons.addWidget(button)
        self.print_button.setProperty("primary", True)
        self.print_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.SPACE_16,) * 4)
        layout.setSpacing(theme.SPACE_12)
        layout.addWidget(self.bar)
        layout.addWidget(self._body, 1)
        layout.addWidget(self.message)
        nest(layout, buttons)

    def _make(self, paper: QPageSize) -> None:
        self._printed = None
        self._let_go_on(on=False)
        self._body.setCurrentWidget(self._waiting)
        self._maker.make(self._person, paper)

    def _show(self, printed: PrintedReport) -> None:
        self._printed = printed
        if self._preview is None:
            self._make_preview()
            QTimer.singleShot(0, self, self._show_pages)
        else:
            self._show_pages()

    def _show_pages(self) -> None:
        printed, preview, printer = self._printed, self._preview, self._preview_printer
        if printed is None or preview is None or printer is None:
            return
        prepare_printer(printer, printed)
        if preview.pageCount():
            preview.updatePreview()
        self._body.setCurrentWidget(preview)  # which has it painted, the first time
        self._let_go_on(on=True)
        self.bar.show_preview(preview)
        self.setWindowTitle(printed.report.title)
        self.message.setText(
            self.tr(
                "No font on this computer has some letters of the name or the notes. Boxes stand "
                "for them."
            )
        )
        self.message.setVisible(bool(printed.missing_letters))
        announce(self, self.tr("The report has {count} pages.").format(count=printed.count))

    def _make_preview(self) -> None:
        self._preview_printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        preview = QPrintPreviewWidget(self._preview_printer)
        for seen in (preview, *preview.findChildren(QWidget)):  # parts of it take the keyboard
            seen.setAccessibleName(self.tr("The report on paper"))
            seen.setAccessibleDescription(
                self.tr("A picture. Saved as a web page, the report can be read aloud.")
            )
        preview.paintRequested.connect(self._paint)
        self._body.addWidget(preview)
        for pages in preview.findChildren(QGraphicsView):
            self.setTabOrder(self.bar.forth, pages)
        self._preview = preview

    def _paint(self, printer: QPrinter) -> None:
        if self._printed is not None:
            for _ in print_pages(QPainter(printer), printer, self._printed):
                pass

    def _let_go_on(self, *, on: bool) -> None:
        for button in (self.print_button, self.save_button):
            button.setEnabled(on)
        self.bar.let_look(on=on)

    def _ask_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if self._printed is not None:
            prepare_printer(printer, self._printed)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.accepted.connect(partial(self.print_on, printer))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _ask_where(self) -> None:
        if self._printed is not None:
            self._saver.ask(self._person, self._printed.report.title, self._printed)

    def _end_printing(self) -> None:
        printing, self._printing = self._printing, None
        if printing is not None and not printing.made:
            self._say_not_printed()
        self._printer_in_use = None

    def _say_not_printed(self) -> None:
        self._say(self.tr("The report could not be printed. Is the printer on, and connected?"))

    def _say_saved(self, path: Path) -> None:
        self._say(self.tr("Saved: {file}").format(file=QDir.toNativeSeparators(str(path))))

    def _say_failure(self, reason: str) -> None:
        if self._printed is None:
            self._waiting.setText(self.tr("The report could not be written."))
        self._say(reason)

    def _say(self, sentence: str) -> None:
        self.message.setText(sentence)
        self.message.show()
        announce(self.message, sentence)

"""How the preview of a report is looked at: paper, zoom, pages."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintPreviewWidget
from PySide6.QtWidgets import QGraphicsView, QHBoxLayout, QPushButton, QWidget

from careerapp.ui import theme
from careerapp.ui.focus_kept import focus_kept
from careerapp.ui.labels import text_label
from careerapp.ui.results.segmented import Segmented
from careerapp.ui.text_size import beside_text
from careerapp.ui.wrapped_row import WrappedRow

_UNIT = 100  # pixels
_PAPERS = (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter)


class PreviewBar(WrappedRow):
    """Buttons over a preview, in as many rows as they need.

    Parameters
    ----------
    paper : QPageSize
        What is usual here, A4 or Letter.

    Signals: ``paper_chosen(paper)``.
    """

    paper_chosen = Signal(QPageSize)

    def __init__(self, paper: QPageSize) -> None:
        super().__init__()
        self._preview: QPrintPreviewWidget | None = None
        names = {_PAPERS[0]: self.tr("A&4"), _PAPERS[1]: self.tr("&Letter")}
        self.papers = Segmented(self.tr("Paper"), names)
        self.papers.show_value(paper.id())
        self.papers.chosen.connect(self._choose_paper)
        self.smaller = _button(self.tr("S&maller"))
        self.smaller.clicked.connect(self._zoom_out)
        self.larger = _button(self.tr("Lar&ger"))
        self.larger.clicked.connect(self._zoom_in)
        self.width_button = _button(self.tr("F&ull width"))
        self.width_button.clicked.connect(self._fit_width)
        self.whole = _button(self.tr("&Whole page"))
        self.whole.clicked.connect(self._fit_page)
        self.back = _button(self.tr("Pre&vious page"))
        self.back.clicked.connect(self._go_back)
        self.forth = _button(self.tr("&Next page"))
        self.forth.clicked.connect(self._go_on)
        self.place = text_label("")
        self.place.setWordWrap(False)
        looking = (self.smaller, self.larger, self.width_button, self.whole)
        turning = QWidget()
        row = QHBoxLayout(turning)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_8)
        for part in (self.back, self.place, self.forth):
            row.addWidget(part)
        self.set_widgets([self.papers, *looking, turning])

    @property
    def paper(self) -> QPageSize:
        """The paper that is chosen."""
        return QPageSize(self.papers.value)

    def show_preview(self, preview: QPrintPreviewWidget) -> None:
        """Work on a preview that has pages."""
        if preview is not self._preview:
            self._preview = preview
            preview.previewChanged.connect(self._show_place)
            self._show_at_text_size()
        self._show_place()

    def measure(self) -> None:
        super().measure()
        self._show_at_text_size()

    def let_look(self, *, on: bool) -> None:
        """Say whether there is anything to look at; another paper can always be chosen."""
        for button in (self.smaller, self.larger, self.width_button, self.whole):
            button.setEnabled(on)
        if not on:
            self.back.setEnabled(False)
            self.forth.setEnabled(False)
            self.place.setText("")
            self.arrange()

    def _choose_paper(self, paper: QPageSize.PageSizeId) -> None:
        self.paper_chosen.emit(QPageSize(paper))

    def _show_place(self) -> None:
        if self._preview is None:
            return
        page, count = self._preview.currentPage(), self._preview.pageCount()
        self.place.setText(self.tr("Page {page} of {count}").format(page=page, count=count))
        self.arrange()
        with focus_kept(self.back, self.forth):
            self.back.setEnabled(page > 1)
            self.forth.setEnabled(page < count)

    def _show_at_text_size(self) -> None:
        """Fill the width; where text is larger than usual, the page is as much larger."""
        if self._preview is not None:
            page = self._preview.currentPage()
            self._preview.fitToWidth()
            if beside_text(_UNIT) > _UNIT:
                self._preview.zoomIn(beside_text(_UNIT) / _UNIT)
            _show_from_its_top(self._preview, page)

    def _zoom_in(self) -> None:
        if self._preview is not None:
            self._preview.zoomIn()

    def _zoom_out(self) -> None:
        if self._preview is not None:
            self._preview.zoomOut()

    def _fit_width(self) -> None:
        if self._preview is not None:
            self._preview.fitToWidth()

    def _fit_page(self) -> None:
        if self._preview is not None:
            self._preview.fitInView()

    def _go_back(self) -> None:
        self._go_to(-1)

    def _go_on(self) -> None:
        self._go_to(1)

    def _go_to(self, step: int) -> None:
        if self._preview is not None:
            self._preview.setCurrentPage(self._preview.currentPage() + step)
            self._show_place()


def _show_from_its_top(preview: QPrintPreviewWidget, page: int) -> None:
    """Scroll to where a page begins, as zooming keeps the middle in sight."""
    for view in preview.findChildren(QGraphicsView):
        for bar in (view.verticalScrollBar(), view.horizontalScrollBar()):
            bar.setValue(-theme.SPACE_8)  # the corner of the first page is at 0
    preview.setCurrentPage(page)  # which are below each other


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("compact", True)
    return button

"""A window with a text to read."""

from math import ceil

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from careerapp.ui.mirrored import directed
from careerapp.ui.web_page import open_page

_LARGEST = QSize(680, 520)
_MARGIN = 16


class TextDialog(QDialog):
    """A text and a Close button, as high as the text if it is short; deleted when closed.

    Parameters
    ----------
    title : str
        Title of the window.
    html : str
        The text; its links open in the browser.
    parent : QWidget, optional
        The window it belongs to.
    """

    def __init__(self, title: str, html: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self.follow)
        self.text.setHtml(directed(html))
        self.text.setAccessibleName(title)
        self.text.document().setDocumentMargin(_MARGIN)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
        self.ensurePolished()
        self.resize(_LARGEST)
        layout.activate()
        self._give_back_spare_room()

    def follow(self, link: QUrl) -> None:
        """Do what a link that was clicked stands for: open a page on the web."""
        open_page(link.toString(QUrl.ComponentFormattingOption.FullyEncoded), self)

    def _give_back_spare_room(self) -> None:
        document = self.text.document()
        document.setTextWidth(self.text.viewport().width())
        spare = self.text.viewport().height() - ceil(document.size().height())
        if spare > 0:
            self.resize(_LARGEST.width(), _LARGEST.height() - spare)

"""What is seen in the moment before the first page is there."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careerapp.ui import theme
from careerapp.ui.labels import heading_label, text_label
from careerapp.ui.language import tr
from careerapp.ui.text_size import limit_width

_AROUND_PAGES = (221, 9, 9, 9)  # what the wizard has beside its pages, and above


def welcome_title() -> str:
    """Return the heading of the first page."""
    return tr("Find careers that fit you")


def welcome_lead() -> str:
    """Return the sentence under that heading."""
    return tr(
        "Tell us what you like doing and what matters to you. We compare your answers with 923 "
        "jobs and show the closest ones.",
    )


class OpeningView(QWidget):
    """The first page's words where the wizard will have them, which takes a twentieth of a second.

    The window is painted sooner with these alone.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        page = QWidget()
        limit_width(page, theme.COLUMN_WIDTH)
        words = QVBoxLayout(page)
        words.setContentsMargins(theme.SPACE_24, theme.SPACE_16, theme.SPACE_24, theme.SPACE_8)
        words.setSpacing(theme.SPACE_8)
        words.addWidget(heading_label(welcome_title(), 1))
        lead = text_label(welcome_lead(), theme.LEAD, quiet=True)
        limit_width(lead, theme.TEXT_WIDTH)
        words.addWidget(lead)
        words.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*_AROUND_PAGES)
        layout.addWidget(page)

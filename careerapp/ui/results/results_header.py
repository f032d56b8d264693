"""The line over the results: for whom they are, and what can be opened beside them."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from careerapp.domain.profile import Profile
from careerapp.report.glossary import Term
from careerapp.ui import theme
from careerapp.ui.accessible import unfolds
from careerapp.ui.arrow import ArrowButton
from careerapp.ui.explained import explain
from careerapp.ui.labels import text_label
from careerapp.ui.layouts import nest
from careerapp.ui.results.side_panel import Panel
from careerapp.ui.text_size import Measured
from careerapp.ui.tips import plain_tip
from careerapp.ui.words import education_name, location_name

_MOST_LINES = 3


class ResultsHeader(QWidget, Measured):
    """Name, place and school, a button for each side panel, and the ways back to the answers.

    At most one of the panels' buttons is down. One may go back to all answers or to one page.

    Signals: ``answers_wanted()``; ``panel_chosen(panel)``, a `Panel` or None, when the person
    opens one or closes the one that is open.
    """

    answers_wanted = Signal()
    panel_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._whom = text_label("", theme.LEAD)
        # A long name without spaces is cut off here rather than widening the window.
        self._whom.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._buttons = {
            Panel.FILTERS: _panel_button(self.tr("Fi&lters")),
            Panel.WHAT_IF: _panel_button(self.tr("&What if")),
        }
        explain(self._buttons[Panel.WHAT_IF], Term.WHAT_IF)
        self._change = QPushButton()
        self._change.clicked.connect(self.answers_wanted)
        self._pages = ArrowButton()
        self._pages.setAccessibleName(self.tr("Change one page of my answers"))
        self._pages.setToolTip(plain_tip(self._pages.accessibleName()))
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.SPACE_8)
        self._layout.addWidget(self._whom, 1)
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.SPACE_8)
        for panel, button in self._buttons.items():
            button.toggled.connect(lambda down, panel=panel: self._choose(panel, down=down))
            self._row.addWidget(button)
        self._row.addSpacing(theme.SPACE_8)
        answers = QHBoxLayout()
        answers.setSpacing(theme.SPACE_4)
        answers.addWidget(self._change)
        answers.addWidget(self._pages)
        nest(self._row, answers)
        self._row.addStretch()
        nest(self._layout, self._row)

    def offer_pages(self, menu: QMenu) -> None:
        """Offer single pages of the answers, in a menu beside the way to all of them."""
        self._pages.setMenu(menu)

    def show_person(self, profile: Profile) -> None:
        """Say for whom the jobs are ranked."""
        parts = [location_name(profile.location)]
        if profile.name:
            parts.insert(0, profile.name)
        if profile.target_education is not None:
            parts.append(education_name(profile.target_education))
        self._whom.setText("  ·  ".join(parts))
        self._change.setText(self.tr("Change my &answers"))
        self.measure()

    def show_nobody(self) -> None:
        """Say that there are no answers yet."""
        self._whom.setText(self.tr("No answers yet. Answering shows which jobs fit you."))
        self._change.setText(self.tr("&Answer the questions"))
        self.measure()

    def show_panel(self, panel: Panel | None) -> None:
        """Show which panel is open."""
        for each, button in self._buttons.items():
            with QSignalBlocker(button):
                button.setChecked(each is panel)

    def button(self, panel: Panel) -> QPushButton:
        """Return the button that opens a panel."""
        return self._buttons[panel]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()

    def measure(self) -> None:
        """Put the buttons under the words, where those would take many lines beside them."""
        words = self._whom.fontMetrics().horizontalAdvance(self._whom.text())
        beside = self.width() - self._row.sizeHint().width()
        direction = QBoxLayout.Direction
        narrow = words > _MOST_LINES * beside
        self._layout.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _choose(self, panel: Panel, *, down: bool) -> None:
        chosen = panel if down else None
        self.show_panel(chosen)
        self.panel_chosen.emit(chosen)


def _panel_button(text: str) -> QPushButton:
    button = QPushButton()
    unfolds(button)
    button.setCheckable(True)
    button.setText(text)
    return button

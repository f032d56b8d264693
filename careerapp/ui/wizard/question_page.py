"""What all wizard pages share: a question, the reason for it, and one control."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget, QWizardPage

from careerapp.domain.profile import Profile
from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.focus_in_sight import reveal
from careerapp.ui.labels import heading_label, notice_label, paragraph
from careerapp.ui.layouts import lay_out_now, nest
from careerapp.ui.scrolled_page import ScrolledPage
from careerapp.ui.text_size import beside_text_at_least, limit_width
from careerapp.ui.wizard.loaded import Loaded


class QuestionPage(QWizardPage):
    """A page with a heading, its reason, a notice that may appear, and a scrolling body.

    A page is never in the way: it is complete whether answered or not, unless the wizard says
    that something is missing.

    Signals: ``answers_changed()``; ``moved()``, when the page shows another of its screens;
    ``finish_wanted()``, when the person asks for their careers here; ``browse_wanted()``, when a
    person who got a notice would rather see all jobs than answer.
    """

    answers_changed = Signal()
    moved = Signal()
    finish_wanted = Signal()
    browse_wanted = Signal()

    def __init__(self, question: str, reason: str) -> None:
        super().__init__()
        self.setAccessibleName(question)
        self._complete = True
        self._notice = notice_label()
        self._browse = QPushButton(self.tr("Browse all jobs instead"))
        self._browse.setProperty("link", True)
        self._browse.clicked.connect(self.browse_wanted)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.SPACE_8)

        scroll = ScrolledPage()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = scroll.column
        column.setContentsMargins(theme.SPACE_24, theme.SPACE_16, theme.SPACE_24, theme.SPACE_8)
        column.addWidget(heading_label(question, 1))
        column.addWidget(paragraph(reason, theme.LEAD, quiet=True))
        noticed = QHBoxLayout()
        noticed.setSpacing(theme.SPACE_12)
        noticed.addWidget(self._notice, 1)
        noticed.addWidget(self._browse)
        nest(column, noticed)
        nest(column, self.body, 1)

        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(scroll)
        self._scroll = scroll
        self.set_notice("")

    def sizeHint(self) -> QSize:
        # A page takes what is left; if it asked for more, the wizard's buttons would be made lower.
        return self.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        return False  # for the same reason; what is too high scrolls

    def show_profile(self, profile: Profile) -> None:
        """Show a person's answers to this page's question."""
        raise AssertionError("every page shows its part of a profile")

    def put_into(self, profile: Profile) -> Profile:
        """Return a profile with the answers of this page in place of its own."""
        raise AssertionError("every page answers a part of a profile")

    def start(self) -> None:
        """Begin where the answers that are shown were left; for another person, or a new page."""

    def go_on(self) -> bool:
        """Go to the page's next screen and return True, or return False where there is none."""
        return False

    def go_back(self) -> bool:
        """Go to the screen before and return True, or return False where there is none."""
        return False

    def show_loaded(self, loaded: Loaded) -> None:
        """Show what could not be shown before the slow parts were loaded."""

    @property
    def room(self) -> int:
        """How wide the control can be, in pixels, beside the bar of a page that scrolls."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        widest = beside_text_at_least(theme.COLUMN_WIDTH)
        return min(self.width() - bar, widest) - 2 * theme.SPACE_24

    @property
    def notice(self) -> str:
        """The message that stands above the control, or an empty text."""
        return self._notice.text()

    @property
    def first_control(self) -> QWidget:
        """Where the keyboard begins on this page."""
        raise AssertionError("every page has a control")

    def set_notice(self, text: str, *, way_out: bool = True) -> None:
        """Show a message above the control; an empty one takes it away.

        Parameters
        ----------
        text : str
            The message.
        way_out : bool
            Whether one may look at all jobs instead of heeding it.
        """
        self._notice.setText(text)
        self._notice.setVisible(bool(text))
        self._browse.setVisible(bool(text) and way_out)
        # A wizard gives the focus to a page's first control, even to a hidden one.
        policy = Qt.FocusPolicy.StrongFocus if text and way_out else Qt.FocusPolicy.NoFocus
        self._browse.setFocusPolicy(policy)
        if text:
            self.scroll_to_top()
        if text and self.isVisible():
            announce(self, text)

    def add_footer(self, widget: QWidget) -> None:
        """Show something under the page that does not scroll with it."""
        centered = QHBoxLayout()
        centered.setContentsMargins(theme.SPACE_24, theme.SPACE_4, theme.SPACE_24, theme.SPACE_4)
        centered.addWidget(widget)
        limit_width(widget, theme.COLUMN_WIDTH, margins=2 * theme.SPACE_24)
        nest(self._layout, centered)

    def scroll_to_top(self) -> None:
        """Show the page from its heading on."""
        self._scroll.verticalScrollBar().setValue(0)

    def begin_at_heading(self) -> None:
        """Show the page from its heading on, if what has the keyboard can be seen there as well."""
        control, scroll = self.first_control, self._scroll
        if not scroll.isAncestorOf(control):
            return
        lay_out_now()
        end = scroll.top_of(control) + control.height() + scroll.verticalScrollBar().value()
        if end <= scroll.viewport().height():
            self.scroll_to_top()
        else:
            reveal(control)

    def set_complete(self, *, complete: bool) -> None:
        """Say whether one can go on, or finish, from here."""
        self._complete = complete
        self.completeChanged.emit()

    def isComplete(self) -> bool:
        return self._complete

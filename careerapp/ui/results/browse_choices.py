"""What all jobs can be narrowed and sorted by."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from careerapp.domain.browsing import BrowseOrder, Browsing, Facet
from careerapp.domain.scales import EducationLevel, Interest, Subject
from careerapp.report.browse_words import BrowseWords
from careerapp.report.glossary import Term
from careerapp.ui import theme
from careerapp.ui.language import tr
from careerapp.ui.results.job_families import family_names
from careerapp.ui.results.labeled import labeled
from careerapp.ui.results.steady_choice import SteadyChoice
from careerapp.ui.text_size import Measured
from careerapp.ui.tips import plain_tip
from careerapp.ui.words import education_name, interest_words, subject_words

_TERMS = {
    Facet.INTEREST: Term.INTERESTS,
    Facet.FAMILY: Term.CAREER_GROUP,
    Facet.SUBJECT: Term.SUBJECTS,
    Facet.EDUCATION: Term.EDUCATION_TO_GET_IN,
}
_LISTED = 24  # choices that are seen without scrolling


class BrowseChoices(QWidget, Measured):
    """A search box, a choice for everything else that jobs can be browsed by, and their order.

    Signals: ``changed()``, when something else is wanted.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ranked = False
        self._wanted = Browsing()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("for example nurse, game design or rn"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._change)
        self.choices = {
            Facet.INTEREST: _choice(
                self.tr("any interest"), [(interest_words(each).title, each) for each in Interest]
            ),
            Facet.FAMILY: _choice(
                self.tr("all career groups"),
                sorted((name, code) for code, name in family_names().items()),
            ),
            Facet.SUBJECT: _choice(
                self.tr("any subject"),
                sorted((subject_words(each).title, each) for each in Subject),
            ),
            Facet.EDUCATION: _choice(
                self.tr("any education"), [(education_name(each), each) for each in EducationLevel]
            ),
        }
        self.order = SteadyChoice()
        self.order.currentIndexChanged.connect(self._change_order)
        for choice in self.choices.values():
            choice.currentIndexChanged.connect(self._change)
        self._lay_out()
        self._offer_orders()

    @property
    def wanted(self) -> Browsing:
        """What the person looks for."""
        return self._wanted

    def show_ranked(self, *, ranked: bool) -> None:
        """Offer to sort by match, or not; whatever has just become possible is taken."""
        before = self._wanted.orders(ranked=self._ranked)
        self._ranked = ranked
        self._wanted = self._wanted.settled(before, ranked=ranked)
        self._offer_orders()

    def take_back(self, *facets: Facet) -> None:
        """Ask no longer for some things."""
        with QSignalBlocker(self):
            for facet in facets:
                if facet is Facet.WORDS:
                    self.search.clear()
                else:
                    self.choices[facet].setCurrentIndex(0)
        self.changed.emit()

    def _lay_out(self) -> None:
        labels = {
            Facet.INTEREST: self.tr("&Interest"),
            Facet.FAMILY: self.tr("Career &group"),
            Facet.SUBJECT: self.tr("S&ubject"),
            Facet.EDUCATION: self.tr("Edu&cation to get in"),
        }
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SPACE_12)
        self._over = (
            _part(self.tr("&Search by name"), self.search),
            _part(self.tr("Sorted b&y"), self.order),
        )
        self._parts = [
            _part(label, self.choices[facet], _TERMS[facet]) for facet, label in labels.items()
        ]
        self._in_a_row = 0
        self._place(len(self._parts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()

    def minimumSizeHint(self) -> QSize:
        # While all stand in a row, the page may still get too narrow for that.
        return QSize(self._least_width(len(self._parts) // 2), super().minimumSizeHint().height())

    def measure(self) -> None:
        count = len(self._parts)
        self._place(count if self.width() >= self._least_width(count) else count // 2)

    def _least_width(self, in_a_row: int) -> int:
        least = max(part.minimumSizeHint().width() for part in (*self._parts, *self._over))
        return in_a_row * (least + theme.SPACE_12) - theme.SPACE_12

    def _place(self, in_a_row: int) -> None:
        """Put so many choices side by side, and the search box over them."""
        if in_a_row == self._in_a_row:
            return
        self._in_a_row = in_a_row
        search, order = self._over
        parts = [*self._parts]
        if in_a_row == len(parts):
            self._grid.addWidget(search, 0, 0, 1, in_a_row - 1)
            self._grid.addWidget(order, 0, in_a_row - 1)
        else:
            self._grid.addWidget(search, 0, 0, 1, in_a_row)
            parts.append(order)
        for number, part in enumerate(parts):
            row, column = divmod(number, in_a_row)
            self._grid.addWidget(part, row + 1, column)
        for column in range(len(self._parts)):
            self._grid.setColumnStretch(column, int(column < in_a_row))

    def _change(self) -> None:
        before = self._wanted.orders(ranked=self._ranked)
        interest, family, subject, education = (
            self.choices[facet].currentData() or None for facet in self.choices
        )
        wanted = Browsing(
            self.search.text(),
            Interest(interest) if interest else None,
            family,
            Subject(subject) if subject else None,
            EducationLevel(education) if education else None,
            self._wanted.order,
        )
        self._wanted = wanted.settled(before, ranked=self._ranked)
        self._offer_orders()
        self.changed.emit()

    def _change_order(self) -> None:
        self._wanted = self._wanted.by(BrowseOrder(self.order.currentData()))
        self.changed.emit()

    def _offer_orders(self) -> None:
        words = BrowseWords(self._wanted, tr)
        with QSignalBlocker(self.order):
            self.order.clear()
            for order in self._wanted.orders(ranked=self._ranked):
                self.order.addItem(words.order(order), order.value)
            self.order.setCurrentIndex(self.order.findData(self._wanted.order.value))
        for choice in (self.order, *self.choices.values()):
            choice.setToolTip(plain_tip(choice.currentText()))  # it may be cut off


def _part(label: str, control: QWidget, *terms: Term) -> QWidget:
    part = QWidget()
    _, layout = labeled(label, control, *terms)
    layout.setContentsMargins(0, 0, 0, 0)
    part.setLayout(layout)
    return part


def _choice(anything: str, names: Iterable[tuple[str, str]]) -> SteadyChoice:
    """Return a choice that may be narrower than its words; its list is not."""
    choice = SteadyChoice()
    choice.addItem(anything, "")
    for name, value in names:
        choice.addItem(name, str(value))
    choice.setMaxVisibleItems(_LISTED)
    return choice

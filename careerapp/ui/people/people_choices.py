"""What the people of a folder can be narrowed and sorted by."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from careerapp.domain.scales import Interest
from careerapp.report.glossary import Term
from careerapp.report.people_folder import State
from careerapp.report.people_folder_words import order_name, state_name
from careerapp.report.people_order import PeopleFilter, PeopleOrder
from careerapp.ui import theme
from careerapp.ui.language import tr
from careerapp.ui.results.job_families import family_names
from careerapp.ui.results.labeled import labeled
from careerapp.ui.results.steady_choice import SteadyChoice
from careerapp.ui.tips import plain_tip
from careerapp.ui.words import interest_words

_SHARES = (3, 2, 3, 2, 2, 0)  # of the room, for each part
_ONE_ROW, _HALF = 50, 3  # lines of text that are as wide as all parts; else so many in a row


class PeopleChoices(QWidget):
    """A search box, a choice each for code, kind of work and state, and the order.

    Signals: ``changed()``, when others are wanted, or in another order.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("name, code, place or job"))
        self.search.setToolTip(plain_tip(self.search.placeholderText()))  # it may be cut off
        self.search.setClearButtonEnabled(True)
        self.interest = _choice(
            self.tr("any code"),
            [(_letter_name(each), each.value) for each in Interest],
        )
        self.family = _choice(
            self.tr("all career groups"),
            sorted((name, code) for code, name in family_names().items()),
        )
        self.state = _choice(
            self.tr("everybody"), [(state_name(each, tr), each.value) for each in State]
        )
        self.order = SteadyChoice()
        for order in PeopleOrder:
            self.order.addItem(order_name(order, tr), order.value)
        self.backwards = QCheckBox(self.tr("R&eversed"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SPACE_12)
        self._grid.setVerticalSpacing(theme.SPACE_4)
        self._columns = self._make_columns()
        self._in_a_row = 0
        self._place(len(self._columns))
        self.search.textChanged.connect(self.changed)
        for choice in self.choices:
            choice.currentIndexChanged.connect(self.changed)
        self.backwards.toggled.connect(self.changed)

    @property
    def wanted(self) -> PeopleFilter:
        """Who is wanted."""
        interest, state = self.interest.currentData(), self.state.currentData()
        return PeopleFilter(
            self.search.text().strip(),
            Interest(interest) if interest else None,
            self.family.currentData() or None,
            State(state) if state else None,
        )

    @property
    def wanted_order(self) -> PeopleOrder:
        """What people are sorted by."""
        return PeopleOrder(self.order.currentData())

    def sort_by(self, order: PeopleOrder) -> None:
        """Sort by a column; by the one that it is sorted by already, from the other end."""
        again = order is self.wanted_order
        with QSignalBlocker(self):
            self.backwards.setChecked(again and not self.backwards.isChecked())
            self.order.setCurrentIndex(self.order.findData(order.value))
        self.changed.emit()

    def go_on_from(self, before: "PeopleChoices") -> None:
        """Want the same people in the same order as other choices."""
        with QSignalBlocker(self):
            self.search.setText(before.search.text())
            for choice, other in zip(self.choices, before.choices, strict=True):
                choice.setCurrentIndex(choice.findData(other.currentData()))
            self.backwards.setChecked(before.backwards.isChecked())

    def clear(self) -> None:
        """Want everybody."""
        with QSignalBlocker(self):
            self.search.clear()
            for choice in (self.interest, self.family, self.state):
                choice.setCurrentIndex(0)
        self.changed.emit()

    def share_room(self, width: int) -> None:
        """Stand in one row, or in two where a width in pixels is too narrow for that."""
        room = width / QFontMetrics(theme.scaled_font(theme.BODY)).height()
        self._place(len(self._columns) if room >= _ONE_ROW else _HALF)

    @property
    def choices(self) -> tuple[SteadyChoice, ...]:
        """All but the search box."""
        return self.interest, self.family, self.state, self.order

    def _place(self, in_a_row: int) -> None:
        """Put so many of the parts into each row."""
        if in_a_row == self._in_a_row:
            return
        self._in_a_row = in_a_row
        for number, part in enumerate(self._columns):
            self._grid.addWidget(part, *divmod(number, in_a_row))
            self._grid.setColumnStretch(number, _SHARES[number] if number < in_a_row else 0)

    def _make_columns(self) -> list[QWidget]:
        parts = (
            (self.tr("&Search"), self.search, ()),
            (self.tr("Code &has"), self.interest, (Term.CODE,)),
            (self.tr("Career grou&p of the best three"), self.family, (Term.CAREER_GROUP,)),
            (self.tr("Ans&wers"), self.state, ()),
            (self.tr("Sorted b&y"), self.order, ()),
            ("", self.backwards, ()),
        )
        columns = []
        for label, control, terms in parts:
            column = QWidget()
            _, layout = labeled(label, control, *terms)
            layout.setContentsMargins(0, 0, 0, 0)
            column.setLayout(layout)
            columns.append(column)
        return columns


def _letter_name(interest: Interest) -> str:
    words = interest_words(interest)
    return f"{interest.value[0].upper()}  {words.term}"


def _choice(anything: str, names: Iterable[tuple[str, str]]) -> SteadyChoice:
    choice = SteadyChoice()
    choice.addItem(anything, "")
    for name, value in names:
        choice.addItem(name, value)
    choice.setMaxVisibleItems(choice.count())
    return choice

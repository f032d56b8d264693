"""Sorting statements about work values into columns."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QVBoxLayout, QWidget

from careerapp.domain.answering import sort_values
from careerapp.domain.profile import Profile
from careerapp.domain.value_sort import COLUMNS, LIMITS, FullColumnError, placed, taken_back
from careerapp.domain.value_statements import ValueStatement
from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.labels import notice_label, text_label
from careerapp.ui.layouts import nest
from careerapp.ui.text_size import Measured, beside_text
from careerapp.ui.wizard.values.sort_column import SortColumn
from careerapp.ui.wizard.values.sort_pile import SortPile
from careerapp.ui.wizard.values.statement_card import StatementCard
from careerapp.ui.wizard.ways.way_view import WayView

_COLUMN_HEIGHT = 240  # as high as they get, so that nothing moves while cards come
_DIRECTIONS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class SortView(WayView, Measured):
    """A pile of statements over five columns that take only so many.

    One card is marked: the next of the pile, or one that lies in a column. A digit, a press on a
    heading or the mouse puts it into a column; Delete puts it back on the pile.

    Parameters
    ----------
    statements : sequence of ValueStatement
        In the order of the pile.
    """

    def __init__(self, statements: Sequence[ValueStatement]) -> None:
        super().__init__()
        self._statements = {each.id: each for each in statements}
        self._order = list(self._statements)  # of the pile
        self._sorting: Mapping[str, int] = {}
        self._pile = SortPile()
        self._pile.later.connect(self._leave_for_later)
        self._pile.dropped.connect(self._take_back)
        names = self._names()
        self._columns = [
            SortColumn(place + 1, name, LIMITS[place]) for place, name in enumerate(names)
        ]
        self._cards = {each: StatementCard(theme.CAPTION, draggable=True) for each in self._order}
        self._marked = self._pile.card
        self._marks = QButtonGroup(self)  # one card is marked
        self._marks.buttonToggled.connect(self._note_mark)
        self._marks.addButton(self._pile.card)
        for id_, card in self._cards.items():
            card.show_statement(id_, self._statements[id_].statement)
            card.setParent(self)
            card.hide()
            self._marks.addButton(card)
        self._message = notice_label()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(theme.SPACE_8)
        for place, column in enumerate(self._columns):
            column.wanted.connect(partial(self._put_marked, place))
            column.dropped.connect(partial(self._put_dropped, place))
            self._row.addWidget(column, 1)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SPACE_8, 0, 0)
        layout.setSpacing(theme.SPACE_8)
        layout.addWidget(
            text_label(
                self.tr(
                    "In a job, how much does this matter to you? Press 1 to 5, drag the card, or "
                    "press a heading. Each column takes only so many, so you have to choose."
                )
            )
        )
        layout.addWidget(self._pile)
        nest(layout, self._row)
        layout.addWidget(self._message)
        self._show()
        self._mark(self._pile.card)

    def show_profile(self, profile: Profile) -> None:
        known = profile.responses.sorting.items()
        self._sorting = {each: place for each, place in known if each in self._statements}
        self._show()
        if self._marked.isHidden():
            self._mark(self._next_card)

    def put_into(self, profile: Profile) -> Profile:
        return sort_values(profile, list(self._statements.values()), self._sorting)

    @property
    def first_control(self) -> QWidget:
        return self._marked

    @property
    def complete(self) -> bool:
        return len(self._sorting) == len(self._statements)

    def begin(self, *, at_end: bool = False) -> None:
        self._message.hide()
        self._mark(self._next_card)

    @property
    def _open(self) -> list[str]:
        return [each for each in self._order if each not in self._sorting]

    @property
    def _next_card(self) -> StatementCard:
        """The card to go on with: the next of the pile, or else the first of all."""
        return self._pile.card if self._open else self._grid()[0][0]

    def _grid(self) -> list[list[StatementCard]]:
        """Return the cards column by column, without empty columns."""
        columns = [
            [self._cards[each] for each, column in self._sorting.items() if column == place]
            for place in range(COLUMNS)
        ]
        return [column for column in columns if column]

    def _mark(self, card: StatementCard) -> None:
        card.setChecked(True)

    def _note_mark(self, card: QAbstractButton, checked: bool) -> None:  # noqa: FBT001 - Qt's
        if checked and isinstance(card, StatementCard):
            self._marked = card

    def _show(self) -> None:
        for id_, card in self._cards.items():
            if id_ not in self._sorting:
                card.hide()
        for place, column in enumerate(self._columns):
            column.show_cards(
                [self._cards[each] for each, where in self._sorting.items() if where == place]
            )
        total, left = len(self._statements), self._open
        if left:
            self._pile.show_next(left[0], self._statements[left[0]].statement, len(left), total)
        else:
            self._pile.show_all_sorted(total)

    def _put_marked(self, place: int) -> None:
        self._put(self._marked.id, place)

    def _put_dropped(self, place: int, id_: str) -> None:
        if id_ in self._statements:
            self._put(id_, place)

    def _put(self, id_: str, place: int) -> None:
        column = self._columns[place]
        before = self._sorting
        try:
            self._sorting = placed(before, id_, place)
        except FullColumnError:
            sentence = self.tr("“{column}” is full. Move one of its {limit} away first.")
            self._say(sentence.format(column=column.name, limit=LIMITS[place]))
            return
        self._message.hide()
        self._show()
        self._go_to(self._pile.card if self._open else self._cards[id_])
        said = self.tr("Put into “{column}”. {left} left.").format(
            column=column.name, left=len(self._open)
        )
        swapped = [
            each for each, old in before.items() if each != id_ and self._sorting[each] != old
        ]
        if swapped:
            sentence = self.tr("“{one}” has changed places with “{other}”.")
            said = sentence.format(
                one=self._statements[id_].statement, other=self._statements[swapped[0]].statement
            )
            self._message.setText(said)
            self._message.show()
        announce(self, said)
        self.answers_changed.emit()

    def _take_back(self, id_: str) -> None:
        if id_ in self._sorting:
            self._sorting = taken_back(self._sorting, id_)
            self._order.remove(id_)
            self._order.insert(0, id_)  # where it can be seen
            self._message.hide()
            self._show()
            self._go_to(self._pile.card)
            self.answers_changed.emit()

    def _leave_for_later(self) -> None:
        first = self._open[0]
        self._order.remove(first)
        self._order.append(first)
        self._show()
        self._go_to(self._pile.card)

    def _go_to(self, card: StatementCard) -> None:
        self._mark(card)
        card.setFocus()

    def _say(self, sentence: str) -> None:
        self._message.setText(sentence)
        self._message.show()
        announce(self, sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), Qt.Key
        if keys.Key_1 <= key < keys.Key_1 + COLUMNS:
            if not event.isAutoRepeat():  # a key that is held down sorts one card
                self._put_marked(key - keys.Key_1)
        elif key in (keys.Key_Delete, keys.Key_Backspace):
            self._take_back(self._marked.id)
        elif key in _DIRECTIONS:
            self._walk(*_DIRECTIONS[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def _walk(self, right: int, down: int) -> None:
        """Go to the card beside the marked one, the pile being above all columns."""
        grid = self._grid()
        places = {card: (x, y) for x, column in enumerate(grid) for y, card in enumerate(column)}
        at = places.get(self._marked)
        if at is None:
            if down > 0 and grid:
                self._go_to(grid[0][0])
            return
        x, y = at
        if y + down < 0 and self._open:
            self._go_to(self._pile.card)
            return
        x = min(max(x + right, 0), len(grid) - 1)
        y = min(max(y + down, 0), len(grid[x]) - 1)
        self._go_to(grid[x][y])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def measure(self) -> None:
        self._make_room()

    def _make_room(self) -> None:
        gaps = (COLUMNS - 1) * self._row.spacing() + COLUMNS * 2 * theme.SPACE_4
        room = (self.width() - gaps) // COLUMNS
        widest = max(card.longest_word for card in self._cards.values())
        stacked = widest > room
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)
        for column in self._columns:
            column.setMinimumHeight(0 if stacked else beside_text(_COLUMN_HEIGHT))

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Matters most"),
            self.tr("Matters much"),
            self.tr("In between"),
            self.tr("Matters little"),
            self.tr("Matters least"),
        )

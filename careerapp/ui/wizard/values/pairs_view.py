"""Choosing between two statements about work values until the order of the six is settled."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from careerapp.domain.answering import choose_pairs
from careerapp.domain.profile import Profile
from careerapp.domain.responses import PairAnswer, Preference
from careerapp.domain.value_pairs import MOST_QUESTIONS, next_pair
from careerapp.domain.value_statements import ValueStatement
from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.labels import heading_label, text_label
from careerapp.ui.layouts import nest
from careerapp.ui.text_size import Measured
from careerapp.ui.wizard.values.statement_card import StatementCard
from careerapp.ui.wizard.ways.way_view import WayView

_CARD_HEIGHT, _CARD_LINES = 120, 4  # pixels and lines, at least
_KEYS = {
    Qt.Key.Key_1: Preference.FIRST,
    Qt.Key.Key_2: Preference.SECOND,
    Qt.Key.Key_3: Preference.SAME,
}
_ARROWS = {
    Qt.Key.Key_Left: Preference.FIRST,
    Qt.Key.Key_Right: Preference.SECOND,
    Qt.Key.Key_Up: Preference.FIRST,
    Qt.Key.Key_Down: Preference.SAME,
}


class PairsView(WayView, Measured):
    """Two cards, one of which is chosen, or both alike.

    Going back shows the choices that were made; another one in their place asks on from there.

    Parameters
    ----------
    statements : sequence of ValueStatement
        All of them.
    """

    def __init__(self, statements: Sequence[ValueStatement]) -> None:
        super().__init__()
        self._statements = statements
        self._by_id = {each.id: each for each in statements}
        self._pairs: tuple[PairAnswer, ...] = ()
        self._place = 0  # of the choice that is shown
        self._asked = ("", "")
        self._cards = {
            preference: StatementCard(theme.LEAD)
            for preference in (Preference.FIRST, Preference.SECOND)
        }
        self._same = QPushButton(self.tr("3  Both the same"))
        self._same.setCheckable(True)
        self._progress = text_label(quiet=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SPACE_8, 0, 0)
        layout.setSpacing(theme.SPACE_12)
        layout.addWidget(heading_label(self.tr("Which matters more to you in a job?"), 2))
        layout.addWidget(
            text_label(
                self.tr("Press 1, 2 or 3, or the card. Take what comes to mind first."),
                quiet=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_16)
        for number, card in enumerate(self._cards.values(), start=1):
            column = QVBoxLayout()
            column.setSpacing(theme.SPACE_4)
            column.addWidget(text_label(str(number), theme.CAPTION, quiet=True))
            column.addWidget(card)
            nest(row, column, 1)
        nest(layout, row)
        layout.addWidget(self._same, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._progress)
        for preference, button in self._buttons():
            # Not the click: assistive technology chooses without one.
            button.toggled.connect(partial(self._take, preference))
        self.measure()
        self._show()

    def measure(self) -> None:
        for card in self._cards.values():
            lines = _CARD_LINES * card.fontMetrics().lineSpacing()
            card.setMinimumHeight(max(_CARD_HEIGHT, lines))

    def show_profile(self, profile: Profile) -> None:
        if tuple(profile.responses.pairs) != self._pairs:
            self._pairs = tuple(
                pair
                for pair in profile.responses.pairs
                if pair.first in self._by_id and pair.second in self._by_id
            )
            self._place = len(self._pairs)
            self._show()

    def put_into(self, profile: Profile) -> Profile:
        return choose_pairs(profile, self._statements, self._pairs)

    @property
    def first_control(self) -> QWidget:
        return self._cards[Preference.FIRST]

    @property
    def complete(self) -> bool:
        return next_pair(self._statements, self._pairs) is None

    def begin(self, *, at_end: bool = False) -> None:
        self._place = len(self._pairs)
        self._show()

    def go_on(self) -> bool:
        if self._place >= self._last:
            return False
        self._place += 1
        self._show()
        self.moved.emit()
        return True

    def go_back(self) -> bool:
        if self._place == 0:
            return False
        self._place -= 1
        self._show()
        self.moved.emit()
        return True

    @property
    def _last(self) -> int:
        """The place of the last choice that there is to see, made or open."""
        return len(self._pairs) - (1 if self.complete else 0)

    def _buttons(self) -> list[tuple[Preference, StatementCard | QPushButton]]:
        return [*self._cards.items(), (Preference.SAME, self._same)]

    def _show(self) -> None:
        self._place = min(self._place, self._last)
        chosen: Preference | None = None
        if self._place < len(self._pairs):
            pair = self._pairs[self._place]
            self._asked, chosen = (pair.first, pair.second), pair.preference
        else:
            asked = next_pair(self._statements, self._pairs)
            if asked is not None:
                self._asked = (asked[0].id, asked[1].id)
        for id_, card in zip(self._asked, self._cards.values(), strict=True):
            card.show_statement(id_, self._by_id[id_].statement)
        for preference, button in self._buttons():
            with QSignalBlocker(button):
                button.setChecked(preference is chosen)
        said = self.tr("Choice {number} of {most} at most.").format(
            number=self._place + 1, most=MOST_QUESTIONS
        )
        if self._place + 1 < len(self._pairs):
            said += " " + self.tr("Another choice here asks the later ones again.")
        self._progress.setText(said)

    def _take(self, preference: Preference, chosen: bool) -> None:  # noqa: FBT001 - Qt's
        if not chosen and (self._place >= len(self._pairs)):
            return
        answer = PairAnswer(*self._asked, preference)
        if self._pairs[self._place : self._place + 1] != (answer,):
            self._pairs = (*self._pairs[: self._place], answer)
            self.answers_changed.emit()
        if self.complete and self._place + 1 >= len(self._pairs):
            self._show()
            self.finished.emit()
            return
        self._place += 1
        self._show()
        self.first_control.setFocus()
        first, second = (card.statement for card in self._cards.values())
        announce(self, self.tr("{first}, or: {second}?").format(first=first, second=second))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _KEYS:
            if not event.isAutoRepeat():  # a key that is held down is one choice
                self._take(_KEYS[key], chosen=True)
        elif key in _ARROWS:
            dict(self._buttons())[_ARROWS[key]].setFocus()
        else:
            super().keyPressEvent(event)

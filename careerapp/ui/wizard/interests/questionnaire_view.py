"""The questionnaire about interests: some activities a screen, each liked or disliked."""

from collections.abc import Sequence
from functools import partial
from math import ceil

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from careerapp.domain.answering import answer_items
from careerapp.domain.interest_items import LIKINGS, InterestItem
from careerapp.domain.profile import Profile
from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.labels import heading_label, rule, text_label
from careerapp.ui.layouts import nest
from careerapp.ui.text_size import Measured, beside_text, beside_text_at_least
from careerapp.ui.wizard.interests.item_row import ItemRow
from careerapp.ui.wizard.interests.live_chart import LiveChart
from careerapp.ui.wizard.loaded import Loaded
from careerapp.ui.wizard.pace import ITEM_SECONDS, MINUTE
from careerapp.ui.wizard.ways.way_view import WayView

PER_SCREEN = 6

_CHART_WIDTH = 264
_LEAST_LINE = 20  # characters that an activity has beside its marks
_GLIMPSE = 250  # milliseconds in which the last answer of a screen can be seen


class QuestionnaireView(WayView, Measured):
    """Six activities a screen; an answer leads on to the next open one, and to the next screen.

    Parameters
    ----------
    all_items : sequence of InterestItem
        The full questionnaire, for scoring.
    items : sequence of InterestItem
        Those that are asked, a multiple of six.
    """

    def __init__(self, all_items: Sequence[InterestItem], items: Sequence[InterestItem]) -> None:
        super().__init__()
        self._all_items = all_items
        self._items = items
        self._likings: dict[str, int] = {}
        self._screen = 0
        self._current = 0
        answers = self._answers()
        self._rows = [ItemRow(answers) for _ in range(PER_SCREEN)]
        self._headings = [
            text_label(f"{answer}\n{number}", theme.CAPTION, quiet=True)
            for number, answer in enumerate(answers, start=1)
        ]
        self._leading_on = QTimer(self)
        self._leading_on.setSingleShot(True)
        self._leading_on.setInterval(_GLIMPSE)
        self._leading_on.timeout.connect(self._lead_on)

        self._live = LiveChart()
        asking = QVBoxLayout()
        asking.setSpacing(0)
        asking.addWidget(heading_label(self.tr("How much would you like to do this?"), 2))
        asking.addSpacing(theme.SPACE_4)
        asking.addWidget(
            text_label(
                self.tr("Do not think about pay, or whether you know how. Keys 1 to 5 answer."),
                quiet=True,
            )
        )
        nest(asking, self._heading_row())
        for place, row in enumerate(self._rows):
            asking.addWidget(rule())
            asking.addWidget(row)
            row.changed.connect(partial(self._take, place))
            row.digit_pressed.connect(self._answer_by_digit)
            row.row_wanted.connect(partial(self._step_from, place))
        self._progress = QProgressBar()
        self._progress.setRange(0, len(items))
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("How many are answered"))
        self._done = text_label(quiet=True)
        asking.addSpacing(theme.SPACE_16)
        asking.addWidget(self._progress)
        asking.addSpacing(theme.SPACE_4)
        asking.addWidget(self._done)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, theme.SPACE_8, 0, 0)
        self._layout.setSpacing(theme.SPACE_16)
        nest(self._layout, asking, 1)
        self._layout.addWidget(self._live)
        self._live.wanted.connect(self._make_room)
        self.measure()
        self._show_screen(0)

    def measure(self) -> None:
        self._mark_width = _mark_width(self._answers())
        for label in self._headings:
            label.setFixedWidth(self._mark_width)
        for row in self._rows:
            row.set_mark_width(self._mark_width)
        self._make_room()

    def show_profile(self, profile: Profile) -> None:
        self._likings = dict(profile.responses.likings)
        self._show_answers()
        self._live.show_interests(profile.interests)

    def put_into(self, profile: Profile) -> Profile:
        answered = answer_items(profile, self._all_items, self._likings)
        self._live.show_interests(answered.interests)
        return answered

    def show_loaded(self, loaded: Loaded) -> None:
        self._live.show_loaded(loaded)

    @property
    def first_control(self) -> QWidget:
        return self._rows[self._current].stop

    @property
    def complete(self) -> bool:
        return all(item.id in self._likings for item in self._items)

    def begin(self, *, at_end: bool = False) -> None:
        open_items = [place for place, item in enumerate(self._items) if self._is_open(item)]
        place = 0
        if at_end:
            place = len(self._items) - PER_SCREEN
        elif open_items:
            place = open_items[0]
        self._show_screen(place // PER_SCREEN)

    def look_at(self, question: str) -> None:
        place = next((at for at, item in enumerate(self._items) if item.id == question), 0)
        self._show_screen(place // PER_SCREEN)
        self._current = place % PER_SCREEN

    def go_on(self) -> bool:
        if self._screen + 1 >= self._screens:
            self._leading_on.stop()
            return False
        self._turn_to(self._screen + 1)
        return True

    def go_back(self) -> bool:
        if self._screen == 0:
            self._leading_on.stop()
            return False
        self._turn_to(self._screen - 1)
        return True

    @property
    def _screens(self) -> int:
        return ceil(len(self._items) / PER_SCREEN)

    def _is_open(self, item: InterestItem) -> bool:
        return item.id not in self._likings

    def _turn_to(self, screen: int) -> None:
        self._show_screen(screen)
        self.moved.emit()
        announce(self._progress, self._done.text())

    def _show_screen(self, screen: int) -> None:
        self._leading_on.stop()
        self._screen = screen
        shown = self._items[screen * PER_SCREEN : (screen + 1) * PER_SCREEN]
        for row, item in zip(self._rows, shown, strict=True):
            row.show_item(item, self._likings.get(item.id))
        self._current = next((place for place, item in enumerate(shown) if self._is_open(item)), 0)
        self._show_progress()

    def _show_answers(self) -> None:
        for row in self._rows:
            if row.item is not None:
                row.show_place(self._likings.get(row.item.id))
        self._show_progress()

    def _show_progress(self) -> None:
        total = len(self._items)
        left = sum(map(self._is_open, self._items))
        self._progress.setValue(total - left)
        self._done.setText(
            self.tr("{done} of {total} answered, about {minutes} min left").format(
                done=total - left, total=total, minutes=ceil(left * ITEM_SECONDS / MINUTE)
            )
            if left
            else self.tr("All {total} answered").format(total=total)
        )

    def _take(self, place: int) -> None:
        row = self._rows[place]
        if row.item is None:
            return
        was_open = self._is_open(row.item)
        if row.place is None:
            self._likings.pop(row.item.id, None)
        else:
            self._likings[row.item.id] = row.place
        self._current = place
        self._show_progress()
        self.answers_changed.emit()
        self._leading_on.stop()
        if was_open and row.place is not None:
            self._go_to_next_open(place)

    def _answer_by_digit(self, digit: int) -> None:
        if self._leading_on.isActive():  # somebody is faster, and means what comes next
            self._leading_on.stop()
            self._lead_on()
            if not self.isVisible():
                return
        place = next((at for at, row in enumerate(self._rows) if row.focused), self._current)
        item = self._rows[place].item
        was_open = item is not None and self._is_open(item)
        self._rows[place].choose(digit)
        if was_open:
            return  # that has led on
        if place + 1 < PER_SCREEN:
            self._step_from(place, 1)
        else:
            self._leading_on.start()

    def _step_from(self, place: int, step: int) -> None:
        """Go to the row above or below, and no further than the first and the last."""
        self._current = min(max(place + step, 0), PER_SCREEN - 1)
        self._rows[self._current].stop.setFocus()

    def _go_to_next_open(self, place: int) -> None:
        order = [*range(place + 1, PER_SCREEN), *range(place)]
        following = next((each for each in order if self._rows[each].place is None), None)
        if following is None:
            self._leading_on.start()
        else:
            self._current = following
            self._rows[following].stop.setFocus()

    def _lead_on(self) -> None:
        if not self.go_on():
            self.finished.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Put the chart and the marks beside the activities, or below where there is no room."""
        least = _LEAST_LINE * self.fontMetrics().averageCharWidth() + LIKINGS * self._mark_width
        chart = beside_text(_CHART_WIDTH)
        room = self.width() - theme.SPACE_16 - chart
        beside = self._live.shows and room >= least
        direction = QHBoxLayout.Direction
        self._layout.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._live.setMaximumWidth(chart if beside else beside_text_at_least(theme.COLUMN_WIDTH))
        self._live.setMinimumWidth(chart if beside else 0)
        for row in self._rows:
            row.stack(stacked=self.width() < least)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Wherever else on the screen the keyboard is, the digits answer what is open.
        key, keys = event.key(), Qt.Key
        if keys.Key_1 <= key < keys.Key_1 + LIKINGS:
            if not event.isAutoRepeat():
                self._answer_by_digit(key - keys.Key_1)
        else:
            super().keyPressEvent(event)

    def _answers(self) -> tuple[str, ...]:
        return (
            self.tr("Strongly dislike"),
            self.tr("Dislike"),
            self.tr("Not sure"),
            self.tr("Like"),
            self.tr("Strongly like"),
        )

    def _heading_row(self) -> QHBoxLayout:
        headings = QHBoxLayout()
        headings.setContentsMargins(0, theme.SPACE_8, 0, theme.SPACE_4)
        headings.setSpacing(0)
        headings.addStretch()
        for label in self._headings:
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            headings.addWidget(label)
        return headings


def _mark_width(answers: Sequence[str]) -> int:
    """Return how wide a column has to be for the longest word over it."""
    caption = QFontMetrics(theme.scaled_font(theme.CAPTION))
    words = [word for answer in answers for word in answer.split()]
    return theme.SPACE_12 + max(map(caption.horizontalAdvance, words))

"""As what the careers are shown, how many, and in which order."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from careerapp.domain.job_list import MAP_SIZE, SIZES, Display, JobOrder, ListView
from careerapp.report.list_words import ListWords
from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.labels import line_label, text_label
from careerapp.ui.language import tr
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.overview.listing import Listing
from careerapp.ui.results.segmented import Segmented
from careerapp.ui.results.value_choice import ValueChoice
from careerapp.ui.wrapped_row import WrappedRow


class Toolbar(WrappedRow):
    """Bars, map or list; a number of jobs; an order; and how many jobs pass.

    What is chosen goes into the person's view of the list.

    Parameters
    ----------
    state : PersonState
        Holds the choices.
    """

    def __init__(self, state: PersonState) -> None:
        super().__init__()
        self._state = state
        self.display = Segmented(
            self.tr("Show your careers as"),
            {
                Display.BARS: self.tr("Bars"),
                Display.MAP: self.tr("Map"),
                Display.LIST: self.tr("List"),
            },
        )
        self.size_choice = ValueChoice(
            {size: self.tr("{size} jobs").format(size=size) for size in SIZES}
        )
        self.order_choice = ValueChoice(self._order_words(ListWords(None, tr)))
        self.count = text_label("", bold=True)
        self.count.setWordWrap(False)
        self._size = _labeled(self.tr("&Show"), self.size_choice)
        self._order = _labeled(self.tr("Sor&ted by"), self.order_choice)
        self._map_size = text_label(
            self.tr("The map shows the {count} closest jobs.").format(count=MAP_SIZE), quiet=True
        )
        self._map_size.setWordWrap(False)
        self.set_widgets((self.display, self._size, self._order, self._map_size, self.count))
        self.display.chosen.connect(lambda each: self._want(replace(state.view, display=each)))
        self.size_choice.chosen.connect(lambda each: self._want(replace(state.view, size=each)))
        self.order_choice.chosen.connect(lambda each: self._want(replace(state.view, order=each)))
        state.view_changed.connect(self._show_view)
        self._show_view()

    def show_listing(self, listing: Listing) -> None:
        """Name the orders for a place, and say how many jobs pass."""
        self.order_choice.set_words(self._order_words(listing.words))
        before, now = self.count.text(), listing.words.count(listing.selection)
        self.count.setText(now)
        if before not in ("", now) and self.isVisible():
            announce(self.count, now)
        self.arrange()

    def _show_view(self) -> None:
        view = self._state.view
        self.display.show_value(view.display)
        self.size_choice.show_value(view.size)
        self.order_choice.show_value(view.order)
        on_map = view.display is Display.MAP
        self._size.setHidden(on_map)
        self._order.setHidden(on_map)
        self._map_size.setVisible(on_map)
        self.arrange()

    def _want(self, view: ListView) -> None:
        self._state.view = view

    def _order_words(self, words: ListWords) -> dict[JobOrder, str]:
        return {order: words.order(order) for order in JobOrder}


def _labeled(text: str, control: QWidget) -> QWidget:
    label = line_label(text)
    label.setBuddy(control)
    label.setProperty("quiet", True)
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.SPACE_8)
    row.addWidget(label)
    row.addWidget(control)
    return both

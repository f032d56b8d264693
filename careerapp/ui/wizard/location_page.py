"""Where the person wants to work."""

from dataclasses import replace

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from careerapp.domain.profile import Profile
from careerapp.domain.scales import LOCATIONS
from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.labels import text_label
from careerapp.ui.results.table_model import CODE, Cell, Column, Row, TableModel
from careerapp.ui.text_size import Measured, beside_text
from careerapp.ui.wizard.question_page import QuestionPage
from careerapp.ui.words import location_name

_MOST_WIDTH, _LEAST_LIST = 460, 220  # pixels


class _PlaceFilter(QSortFilterProxyModel):
    """Keeps the places whose name has the text in it, or whose postal code it is."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._text = ""

    def search(self, text: str) -> None:
        self.beginFilterChange()
        self._text = text.strip().casefold()
        self.endFilterChange()

    def filterAcceptsRow(
        self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        index = self.sourceModel().index(source_row, 0, source_parent)
        code: str = index.data(CODE)
        return self._text in index.data().casefold() or self._text == code.casefold()


class _Place(QStyledItemDelegate):
    """Draws a place with room around it, so that it can be hit."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        height = option.fontMetrics.height() + 2 * theme.SPACE_8
        return QSize(super().sizeHint(option, index).width(), height)


class _SearchField(QLineEdit):
    """A line whose arrow keys walk through the list under it."""

    def __init__(self, listing: QListView) -> None:
        super().__init__()
        self._listing = listing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._listing.setFocus()
            if not self._listing.currentIndex().isValid():
                self._listing.setCurrentIndex(self._listing.model().index(0, 0))
        else:
            super().keyPressEvent(event)


class LocationPage(QuestionPage, Measured):
    """A list of places with a search field over it."""

    def __init__(self, question: str) -> None:
        super().__init__(
            question,
            self.tr("Why we ask: pay and the number of jobs differ from place to place."),
        )
        places = TableModel([Column()], self)
        places.set_rows(
            [Row((Cell(location_name(place.code)),), place.code) for place in LOCATIONS]
        )
        self._shown = _PlaceFilter(self)
        self._shown.setSourceModel(places)

        self._list = QListView()
        self._list.setModel(self._shown)
        self._list.setItemDelegate(_Place(self._list))
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setAccessibleName(self.tr("Places"))
        # Not the current row: the list makes its first row current when it gets the focus.
        self._list.selectionModel().selectionChanged.connect(self._choose)
        self._search = _SearchField(self._list)
        self._search.setClearButtonEnabled(True)
        self._search.setPlaceholderText(self.tr("Type to search, for instance Cal or CA"))
        self._search.setAccessibleName(self.tr("Search places"))
        self._search.textChanged.connect(self._filter)
        self._none_found = text_label("", quiet=True)
        self._found = self._shown.rowCount()
        self._location: str | None = None

        self.body.addSpacing(theme.SPACE_8)
        self.body.addWidget(self._search)
        self.body.addWidget(self._list, 1)
        self.body.addWidget(self._none_found)
        self.measure()

    def measure(self) -> None:
        for part in (self._list, self._search):
            part.setMaximumWidth(beside_text(_MOST_WIDTH))
        self._list.setMinimumHeight(beside_text(_LEAST_LIST))

    @property
    def first_control(self) -> QWidget:
        return self._search

    def show_profile(self, profile: Profile) -> None:
        self._search.clear()
        self._location = profile.location
        self._select_location()
        self.answers_changed.emit()

    def put_into(self, profile: Profile) -> Profile:
        return replace(profile, location=self._location)

    def _choose(self) -> None:
        for index in self._list.selectedIndexes():
            self._location = index.data(CODE)
            self.answers_changed.emit()

    def _filter(self, text: str) -> None:
        # Moving the list's current row while it is filtered is not the person's choice.
        selection = self._list.selectionModel()
        selection.blockSignals(True)
        self._shown.search(text)
        selection.blockSignals(False)
        self._select_location()
        found = self._shown.rowCount()
        if found == 1:
            self._list.setCurrentIndex(self._shown.index(0, 0))
        nothing = self.tr("No place is called “{text}”. Try a shorter word.")
        self._none_found.setText("" if found else nothing.format(text=text.strip()))
        if self.isVisible() and found != self._found:
            announce(self, self._none_found.text() or self._count_sentence(found))
        self._found = found

    def _count_sentence(self, found: int) -> str:
        return self.tr("One place") if found == 1 else self.tr("{count} places").format(count=found)

    def _select_location(self) -> None:
        for row in range(self._shown.rowCount()):
            index = self._shown.index(row, 0)
            if index.data(CODE) == self._location:
                self._list.setCurrentIndex(index)
                self._list.scrollTo(index)
                return
        self._list.selectionModel().setCurrentIndex(
            QModelIndex(), QItemSelectionModel.SelectionFlag.Clear
        )

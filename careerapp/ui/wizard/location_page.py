"""Where the person wants to work."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QWidget

from careerapp.domain.profile import Profile
from careerapp.domain.scales import LOCATIONS
from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.wizard.question_page import QuestionPage
from careerapp.ui.words import location_name

_CODE = Qt.ItemDataRole.UserRole


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


class LocationPage(QuestionPage):
    """A list of places with a search field over it."""

    minutes = 0.5

    def __init__(self) -> None:
        super().__init__(
            self.tr("Place"),
            self.tr("Where do you want to work?"),
            self.tr("Why we ask: pay and the number of jobs differ from place to place."),
        )
        row = QSize(0, self.fontMetrics().height() + 2 * theme.SPACE_8)
        places = QStandardItemModel(self)
        for place in LOCATIONS:
            item = QStandardItem(location_name(place.code))
            item.setData(place.code, _CODE)
            item.setSizeHint(row)
            places.appendRow(item)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(places)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

        self._list = QListView()
        self._list.setModel(self._shown)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setAccessibleName(self.tr("Places"))
        self._list.setMaximumWidth(460)
        self._list.setMinimumHeight(220)
        self._list.selectionModel().currentChanged.connect(self._choose)
        self._search = _SearchField(self._list)
        self._search.setClearButtonEnabled(True)
        self._search.setPlaceholderText(self.tr("Type to search, for instance Cal"))
        self._search.setAccessibleName(self.tr("Search places"))
        self._search.setMaximumWidth(460)
        self._search.textChanged.connect(self._filter)
        self._none_found = text_label("", quiet=True)
        self._location: str | None = None

        self.body.addWidget(self._search)
        self.body.addWidget(self._list, 1)
        self.body.addWidget(self._none_found)

    @property
    def answered(self) -> bool:
        return self._location is not None

    @property
    def location(self) -> str | None:
        """The postal code chosen, or None."""
        return self._location

    @property
    def first_control(self) -> QWidget:
        return self._search

    def show_profile(self, profile: Profile) -> None:
        self._search.clear()
        self._location = profile.location
        self._select_location()
        self.answers_changed.emit()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self._location = index.data(_CODE)
            self.answers_changed.emit()

    def _filter(self, text: str) -> None:
        # Moving the list's current row while it is filtered is not the person's choice.
        selection = self._list.selectionModel()
        selection.blockSignals(True)
        self._shown.setFilterFixedString(text.strip())
        selection.blockSignals(False)
        self._select_location()
        found = self._shown.rowCount()
        if found == 1:
            self._list.setCurrentIndex(self._shown.index(0, 0))
        nothing = self.tr("No place has “{text}” in its name. Try a shorter word.")
        self._none_found.setText("" if found else nothing.format(text=text.strip()))

    def _select_location(self) -> None:
        for row in range(self._shown.rowCount()):
            index = self._shown.index(row, 0)
            if index.data(_CODE) == self._location:
                self._list.setCurrentIndex(index)
                self._list.scrollTo(index)
                return
        self._list.selectionModel().setCurrentIndex(
            QModelIndex(), QItemSelectionModel.SelectionFlag.Clear
        )

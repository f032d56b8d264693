"""A counselor's view: the people of a folder."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from careerapp.matching.recommender import Recommender
from careerapp.report.folder_files import FolderError
from careerapp.report.people_folder import PersonRow
from careerapp.report.people_folder_words import (
    details,
    folder_sentence,
    no_people_sentence,
    selection_sentence,
    slow_sentence,
)
from careerapp.report.people_order import sorted_people
from careerapp.ui import theme
from careerapp.ui.accessible import speak_as
from careerapp.ui.announce import announce
from careerapp.ui.background import Background
from careerapp.ui.file_dialog import file_dialog
from careerapp.ui.keys.pressing import press_by_enter
from careerapp.ui.keys.window_keys import folder_keys, listen
from careerapp.ui.labels import text_label
from careerapp.ui.language import tr
from careerapp.ui.menu import Menu
from careerapp.ui.mirrored import leading
from careerapp.ui.people.folder_bar import FolderBar
from careerapp.ui.people.folder_reader import FolderReader
from careerapp.ui.people.folder_status import FolderStatus
from careerapp.ui.people.people_actions import PeopleActions
from careerapp.ui.people.people_choices import PeopleChoices
from careerapp.ui.people.people_table import PeopleTable
from careerapp.ui.results.empty_list import EmptyList
from careerapp.ui.roomy_page import RoomyPage
from careerapp.ui.text_size import Measured, beside_text
from careerapp.ui.window_place import resize_on_screen

_SIZE = QSize(1100, 700)
_LEAST = 960, 560
_LEAST_BODY = 150  # pixels, for a few people


class FolderView(QWidget, Measured):
    """A window of its own with a table of people; closing it hides it, with all that was chosen.

    Parameters
    ----------
    recommender : Recommender
        Matches the people.
    background : Background
        Works off the GUI thread.

    Signals: ``open_wanted(path)``, a person to be shown in the main window;
    ``reports_wanted(paths)``, of at least one person; ``comparison_wanted(paths)``, of two
    people on one job; ``then_and_now_wanted(paths)``, of one person with earlier answers, or of
    two files of one person.
    """

    open_wanted = Signal(Path)
    reports_wanted = Signal(list)
    comparison_wanted = Signal(list)
    then_and_now_wanted = Signal(list)

    def __init__(self, recommender: Recommender, background: Background) -> None:
        super().__init__(None, Qt.WindowType.Window)
        speak_as(self, QAccessible.Role.Window)
        # The program ends with its main window.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle(self.tr("People in a folder"))
        self.setMinimumSize(*_LEAST)
        resize_on_screen(self, _SIZE)
        self._rows: dict[Path, PersonRow] = {}
        self._failure: FolderError | None = None
        self._to_select: Sequence[Path] = ()
        self.reader = FolderReader(recommender, background, self)
        self.bar = FolderBar()
        self.choices = PeopleChoices()
        self.table = PeopleTable()
        self.empty = EmptyList("", "")
        self.status = FolderStatus()
        self.actions_row = PeopleActions()
        self._details = text_label("", quiet=True, selectable=True)
        self._body = QStackedWidget()
        self._body.addWidget(self.empty)
        self._body.addWidget(self.table)
        self._lay_out()
        self._connect()
        self._show_people()

    def show_folder(self, folder: Path) -> None:
        """Read a folder and show who is in it."""
        self._failure = None
        self._rows = {}
        self.bar.show_folder(folder)
        self.setWindowTitle(self.tr("People in {folder}").format(folder=folder.name or folder))
        self.reader.open(folder)
        self._show_people()

    def go_on_from(self, before: "FolderView") -> None:
        """Show the same folder as another view; people are read anew, in the present language."""
        self.choices.go_on_from(before.choices)
        if before.reader.folder is not None:
            self._to_select = before.table.selected
            self.show_folder(before.reader.folder)

    def choose_folder(self) -> None:
        """Ask which folder to look through."""
        start = str(self.reader.folder or Path.home())
        dialog = file_dialog(self, self.tr("Choose a folder of people"), start)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._take_folder)
        dialog.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # A file that is written in place changes nothing in its folder that could be watched.
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.reader.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def measure(self) -> None:
        self._share_room()
        # Two lines from the beginning, so that the table stays as high as it is.
        line = QFontMetrics(self._details.font()).lineSpacing()
        self._details.setMinimumHeight(2 * line)
        self._body.setMinimumHeight(beside_text(_LEAST_BODY))

    def _share_room(self) -> None:
        self.choices.share_room(self.width() - 2 * theme.SPACE_16)

    def _lay_out(self) -> None:
        page = RoomyPage()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        layout = page.column
        layout.setContentsMargins(theme.SPACE_16, theme.SPACE_12, theme.SPACE_16, theme.SPACE_12)
        layout.setSpacing(theme.SPACE_8)
        layout.addWidget(self.bar)
        layout.addWidget(self.choices)
        layout.addWidget(self.status)
        layout.addWidget(self._body, 1)
        self.measure()
        self._details.setAlignment(leading() | Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._details)
        layout.addWidget(self.actions_row)

    def _connect(self) -> None:
        self.bar.choose_wanted.connect(self.choose_folder)
        self.bar.refresh_wanted.connect(self.reader.refresh)
        self.choices.changed.connect(self._narrow)
        self.status.way_out_wanted.connect(self.choices.clear)
        self.reader.changed.connect(self._take_people)
        self.reader.finished.connect(self._finish)
        self.reader.slow.connect(self._say_slow)
        self.reader.failed.connect(self._say_failure)
        self.table.order_wanted.connect(self.choices.sort_by)
        self.table.selection_changed.connect(self._show_selection)
        self.table.open_wanted.connect(self._open)
        self.table.menu_wanted.connect(self._show_menu)
        self.empty.wanted.connect(self._take_way_out)
        self.actions_row.open.triggered.connect(self._open)
        self.actions_row.report.triggered.connect(self._report)
        self.actions_row.compare.triggered.connect(self._compare)
        self.actions_row.then_and_now.triggered.connect(self._compare_then_and_now)
        keys = folder_keys(tr)
        listen(self, keys.search, self.choices.search.setFocus)
        listen(self, keys.read_again, self.reader.refresh)
        listen(self, keys.close, self.close)

    def _take_folder(self, folder: str) -> None:
        self.show_folder(Path(folder))

    def _take_people(self) -> None:
        self._failure = None
        self._rows = {row.file.path: row for row in self.reader.people}
        self._show_people()

    def _finish(self) -> None:
        first_time = self.table.current is None
        self._take_people()
        if self._to_select:
            self.table.select(self._to_select)
            self._to_select = ()
        if first_time:
            announce(self.status, self.status.text)
        if first_time and self.table.isVisible():
            self.table.setFocus()
            self.table.select_first()

    def _narrow(self) -> None:
        self._show_people()
        announce(self.status, self.status.text)

    def _show_people(self) -> None:
        """Show who is wanted of those who have been read, or why there is nobody."""
        people = list(self._rows.values())
        wanted = self.choices.wanted
        order, backwards = self.choices.wanted_order, self.choices.backwards.isChecked()
        shown = sorted_people(wanted.passing(people), order, backwards=backwards)
        self.table.show_order(order, backwards=backwards)
        self.table.show_people(shown)
        self._body.setCurrentWidget(self.table if shown else self.empty)
        self.choices.setEnabled(bool(people))
        self.status.show_people(people, len(shown), self.reader.others, reading=self.reader.reading)
        if not shown:
            self._say_nobody(bool(people))
        self._show_selection()

    def _say_nobody(self, has_people: bool) -> None:  # noqa: FBT001
        folder = self.reader.folder
        choose = self.tr("Choose a folder…")
        if self._failure is not None:
            self.empty.say(folder_sentence(self._failure, tr), choose)
        elif folder is None:
            self.empty.say(self.tr("Choose the folder that holds your people’s files."), choose)
        elif has_people:
            self.empty.say(
                self.tr("Nobody in this folder is like that."), self.tr("Show everybody")
            )
        elif self.reader.reading:
            self.empty.say(self.tr("Reading the folder…"), self.tr("Choose another folder…"))
        else:
            sentence = no_people_sentence(folder, len(self.reader.others), tr)
            self.empty.say(sentence, self.tr("Choose another folder…"))

    def _take_way_out(self) -> None:
        if self._rows:
            self.choices.clear()
        else:
            self.choose_folder()

    def _show_selection(self) -> None:
        chosen = [self._rows[path] for path in self.table.selected if path in self._rows]
        self.actions_row.show_selection(chosen)
        if len(chosen) == 1:
            self._details.setText(details(chosen[0], tr))
        elif chosen:
            self._details.setText(selection_sentence(chosen, tr))
        else:
            self._details.setText("")

    def _say_slow(self) -> None:
        if self.reader.folder is not None:
            sentence = slow_sentence(self.reader.folder, tr)
            self.status.say(sentence)
            self.empty.say(sentence, self.tr("Choose another folder…"))

    def _say_failure(self, error: BaseException) -> None:
        self._rows = {}
        folder = self.reader.folder or Path()
        self._failure = (
            error if isinstance(error, FolderError) else FolderError.other(folder, error)
        )
        self._show_people()
        announce(self, folder_sentence(self._failure, tr))

    def _show_menu(self, place: QPoint) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions_row.all)
        menu.popup(place)

    def _open(self) -> None:
        if len(self.table.selected) == 1:
            self.open_wanted.emit(self.table.selected[0])

    def _report(self) -> None:
        selected = self.table.selected
        self.reports_wanted.emit([path for path in selected if not self._rows[path].damage])

    def _compare(self) -> None:
        self.comparison_wanted.emit(self.table.selected)

    def _compare_then_and_now(self) -> None:
        self.then_and_now_wanted.emit(self.table.selected)

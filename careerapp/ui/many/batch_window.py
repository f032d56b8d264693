"""Many people from a table: choose it, set right how it is read, check, match, save."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from careerapp.domain.occupation import Source
from careerapp.report.batch_check import Checked
from careerapp.report.matched_group import MatchedGroup
from careerapp.report.table_file import TableFile
from careerapp.ui import theme
from careerapp.ui.accessible import speak_as
from careerapp.ui.announce import announce
from careerapp.ui.background import Background
from careerapp.ui.dropped_file import dropped_file
from careerapp.ui.engine import Engine
from careerapp.ui.errors import said
from careerapp.ui.figure_view import Charts
from careerapp.ui.file_dialog import file_dialog
from careerapp.ui.keys.pressing import press_by_enter
from careerapp.ui.keys.window_keys import listen, table_keys
from careerapp.ui.labels import notice_label
from careerapp.ui.language import tr
from careerapp.ui.many.batch_pages import BatchPages
from careerapp.ui.many.batch_saver import BatchSaver
from careerapp.ui.many.batch_state import BatchState, Matched
from careerapp.ui.many.batch_tasks import LookTask, MatchTask
from careerapp.ui.many.long_work import LongWork
from careerapp.ui.many.step_line import StepLine
from careerapp.ui.question_box import ask
from careerapp.ui.window_place import resize_on_screen

_SIZE = QSize(1140, 740)
_LEAST = 960, 600
_TABLE, _CHECK, _MATCHES = range(3)


class BatchWindow(QWidget):
    """A window of its own; one can go on with all others meanwhile. Deleted when closed.

    Parameters
    ----------
    engine : Engine
        Matches people.
    charts : Charts
        Makes charts.
    background : Background
        Works off the GUI thread.

    Signals: ``table_shown()``, ``checked()`` and ``matched()``, when that is done; ``stopped()``,
    when it was canceled; ``failed(sentence)``.
    """

    table_shown = Signal()
    checked = Signal()
    matched = Signal()
    stopped = Signal()
    failed = Signal(str)

    def __init__(self, engine: Engine, charts: Charts, background: Background) -> None:
        super().__init__(None, Qt.WindowType.Window)
        speak_as(self, QAccessible.Role.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The program ends with its main window.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle(self.tr("Many people from a table"))
        self.setMinimumSize(*_LEAST)
        resize_on_screen(self, _SIZE)
        self.setAcceptDrops(True)
        self._engine = engine
        self.state = BatchState()
        self._may_close = False
        self.work = LongWork(background, self)
        self.saver = BatchSaver(self, engine, background)
        self.steps = StepLine()
        self.message = notice_label()
        self.pages = BatchPages(self, charts, background)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_16, theme.SPACE_12, theme.SPACE_16, theme.SPACE_12)
        layout.setSpacing(theme.SPACE_12)
        layout.addWidget(self.steps)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.message)
        self._connect()

    @property
    def sources(self) -> tuple[Source, ...]:
        """What the data are from that people are matched with."""
        return self._engine.catalog.sources

    def choose_table(self) -> None:
        """Ask which table to read."""
        reading = self.state.reading
        start = str(Path.home() if reading is None else reading.table.path.parent)
        kinds = self.tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)")
        dialog = file_dialog(self, self.tr("Choose a table of people"), start, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.open_table(Path(path)))
        dialog.open()

    def open_table(self, path: Path) -> None:
        """Look at a table, and show how it is read."""
        self.pages.table.forget()
        self._look_at(path)

    def go_on_from(self, before: "BatchWindow") -> None:
        """Show what another window shows, in the language that is spoken now.

        Parameters
        ----------
        before : BatchWindow
            Has nothing under way.
        """
        self.pages.table.go_on_from(before.pages.table)
        if before.pages.table.table is not None:
            self._name_after(before.pages.table.table)
        self.state = before.state
        if self.sources != before.sources:
            self.state.matched = None  # with jobs that may be gone
        if self.state.matched is not None and before.steps.step == _MATCHES:
            self._show_results()
            self.pages.results.go_on_from(before.pages.results)
        elif self.state.checked is not None and before.steps.step != _TABLE:
            self._show_checked()
        else:
            self._show_table_page()

    def say(self, sentence: str) -> None:
        """Say what became of something, under the page; empty for nothing."""
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.work.busy and not self._may_close:
            event.ignore()
            ask(
                self,
                self.tr("Stop and close the window?"),
                self.tr("Not all people of the table are done yet. Nothing is kept of them."),
                self.tr("Stop and close"),
                self._close_anyway,
            )
            return
        self.work.cancel()
        self.saver.stop()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None and not self.work.busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open_table(path)

    def _connect(self) -> None:
        pages = self.pages
        pages.choose_wanted.connect(self.choose_table)
        pages.look_again_wanted.connect(self._look_again)
        pages.check_wanted.connect(self._check)
        pages.match_wanted.connect(self._match)
        pages.back_wanted.connect(self._show_table_page)
        pages.cancel_wanted.connect(self.work.cancel)
        pages.save_wanted.connect(self._save_matches)
        pages.save_list_wanted.connect(self._save_list)
        pages.reports_wanted.connect(self._write_reports)
        self.work.progressed.connect(pages.progress.show_progress)
        self.work.stopped.connect(self._go_back)
        self.saver.said.connect(self.say)
        keys = table_keys(tr)
        listen(self, keys.open, self.choose_table)
        listen(self, keys.find, self.pages.start_search)
        listen(self, keys.close, self.close)

    def _look_at(self, path: Path) -> None:
        self._begin(_TABLE, self.tr("Reading {file}").format(file=path.name))
        task = LookTask(path, self.pages.table.reading.said)
        self.work.run(task, self._show_table, self._say_failure)

    def _look_again(self) -> None:
        if self.pages.table.table is not None:
            self._look_at(self.pages.table.table.path)

    def _show_table(self, table: TableFile) -> None:
        self.pages.table.show_table(table)
        self._name_after(table)
        self._show_table_page()
        self.pages.table.columns.table.setFocus()
        announce(self, self.windowTitle())
        self.table_shown.emit()

    def _name_after(self, table: TableFile) -> None:
        self.setWindowTitle(self.tr("{file} – many people").format(file=table.path.name))

    def _show_table_page(self) -> None:
        self._show(self.pages.table if self.pages.table.table else self.pages.start, _TABLE)

    def _check(self) -> None:
        reading = self.pages.table.task
        if reading is not None:
            self._begin(_CHECK, self.tr("Checking {file}").format(file=reading.table.path.name))
            self.state = BatchState(reading)
            self.work.run(reading.check, self._take_checked, self._say_failure)

    def _take_checked(self, checked: Checked) -> None:
        self.state.checked = checked
        self._show_checked()
        self.checked.emit()

    def _show_checked(self) -> None:
        reading, checked = self.state.reading, self.state.checked
        if reading is not None and checked is not None:
            self._show(self.pages.check, _CHECK)
            self.pages.check.show_checked(checked, reading.scales)

    def _match(self) -> None:
        reading, checked = self.state.reading, self.state.checked
        if reading is None or checked is None:
            return
        heading = self.tr("Matching the people of {file}").format(file=reading.table.path.name)
        self._begin(_MATCHES, heading, checked.people + checked.left_out)
        engine, top = self._engine, self.pages.table.jobs_each.value
        task = MatchTask(engine.catalog, engine.recommender, reading, top)
        self.work.run(task, self._take_matched, self._say_failure)

    def _take_matched(self, group: MatchedGroup) -> None:
        self.state.matched = Matched(group, date.today())
        self._show_results()
        self.matched.emit()

    def _show_results(self) -> None:
        checked, matched = self.state.checked, self.state.matched
        if checked is not None and matched is not None:
            self._show(self.pages.results, _MATCHES)
            titles, day = self._engine.recommender.titles, tr.day(matched.day)
            self.pages.results.show_group(matched.group, checked, titles, day)

    def _say_failure(self, error: BaseException) -> None:
        """Say what is in the way, where one can do something about it."""
        self._show_table_page()
        words = said(error)
        if self.pages.table.table is None:
            self.pages.start.say(words, self.tr("Choose another &table…"))
            self.pages.start.button.setFocus()
        else:
            self.say(words)
        announce(self, words)
        self.failed.emit(words)

    def _go_back(self) -> None:
        """Go back to where what was stopped can be begun again."""
        if self.steps.step == _MATCHES:
            self._show(self.pages.check, _CHECK)
        else:
            self._show_table_page()
        self.say(self.tr("Stopped. Nothing was kept."))
        self.stopped.emit()

    def _save_matches(self) -> None:
        if self.state.matched is not None:
            self.saver.ask_for_matches(self.state.matched.group)

    def _write_reports(self) -> None:
        if self.state.matched is not None:
            places = self.pages.results.people.places.tolist()
            self.saver.ask_for_reports(self.state.matched.group, places)

    def _save_list(self) -> None:
        checked, reading = self.state.checked, self.state.reading
        if checked is not None and reading is not None:
            self.saver.ask_for_list(checked, reading.table.path)

    def _begin(self, step: int, heading: str, people: int = 0) -> None:
        self._show(self.pages.progress, step)
        self.pages.progress.begin(heading, people)

    def _show(self, page: QWidget, step: int) -> None:
        self.say("")
        self.steps.show_step(step)
        self.pages.setCurrentWidget(page)

    def _close_anyway(self) -> None:
        self._may_close = True
        self.close()

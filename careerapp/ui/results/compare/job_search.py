"""A box to find one job by its name."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QRect, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from careerapp.catalog.search import Hit, TitleIndex
from careerapp.ui.announce import announce
from careerapp.ui.background import Background
from careerapp.ui.errors import said
from careerapp.ui.text_size import beside_text

_MOST = 8
_LEAST_WIDTH = 480  # of the list, in pixels; longer names are cut off at its end


class JobSearch(QLineEdit):
    """Lists the jobs that fit what is typed; choosing one empties the box.

    Parameters
    ----------
    titles : callable
        Returns what finds jobs by name; called in the background.
    background : Background
        Works off the GUI thread.

    Signals: ``job_picked(code)``; ``searched()``, when other jobs have been looked for.
    """

    job_picked = Signal(str)
    searched = Signal()

    def __init__(self, titles: Callable[[], TitleIndex], background: Background) -> None:
        super().__init__()
        self._titles = titles
        self._background = background
        self._index: TitleIndex | None = None
        self._loading = False
        self._hits: Sequence[Hit] = ()
        self._names = QStringListModel(self)
        self.popup = QListView()
        self._list = QCompleter(self._names, self)
        self._list.setPopup(self.popup)
        self.popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list.setWidget(self)  # not `setCompleter`, which would put the names into the box
        self.popup.clicked.connect(self._pick_clicked)
        self.popup.selectionModel().currentChanged.connect(self._say_current)
        self.setClearButtonEnabled(True)
        self.textChanged.connect(self._find)
        self.returnPressed.connect(self._pick_current)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._load()  # only now: it would keep the page from coming at once

    @property
    def is_ready(self) -> bool:
        """Whether jobs can be found."""
        return self._index is not None

    @property
    def found(self) -> Sequence[Hit]:
        """The jobs that fit what is typed, best first."""
        return self._hits

    @property
    def found_nothing(self) -> bool:
        """Whether no job fits what is typed."""
        return self.is_ready and bool(self.text().strip()) and not self._hits

    def _load(self) -> None:
        if not self._loading:
            self._loading = True
            self._background.run(self._titles, self._use_index, self._say_not_loaded)

    def _use_index(self, index: TitleIndex) -> None:
        self._index = index
        self._find(self.text())

    def _say_not_loaded(self, error: BaseException) -> None:
        self._loading = False  # the next visit tries again
        self.setPlaceholderText(
            self.tr("The jobs could not be loaded: {error}").format(error=said(error))
        )

    def _find(self, typed: str) -> None:
        self._load()  # assistive technology fills the box without going there
        typed = typed.strip()
        self._hits = self._index.find(typed)[:_MOST] if self._index and typed else ()
        self._names.setStringList([self._line(hit) for hit in self._hits])
        if self._hits and self.hasFocus():
            self._list.complete(
                QRect(0, 0, max(self.width(), beside_text(_LEAST_WIDTH)), self.height())
            )
            # Qt leaves no room for the padding of the style sheet, and cuts the last one off.
            around = self.popup.height() - self.popup.viewport().height()
            rows = len(self._hits) * self.popup.sizeHintForRow(0)
            self.popup.resize(self.popup.width(), rows + around)
        else:
            self.popup.hide()
        self._describe(0)
        self.searched.emit()

    def _say_current(self, current: QModelIndex) -> None:
        if current.isValid():
            announce(self, self._line(self._hits[current.row()]))
            self._describe(current.row())

    def _describe(self, place: int) -> None:
        """Tell a screen reader, which does not see the list, what the Return key would add."""
        sentence = self.tr("Press Enter to add {title}")
        line = sentence.format(title=self._line(self._hits[place])) if self._hits else ""
        self.setAccessibleDescription(line)

    def _line(self, hit: Hit) -> str:
        if hit.called is None:
            return hit.title
        return self.tr("{title}, also called {name}").format(title=hit.title, name=hit.called)

    def _pick_current(self) -> None:
        """Pick the job that the arrow keys have gone to, or else the best."""
        gone_to = self.popup.currentIndex().row() if self.popup.isVisible() else 0
        if self._hits:
            self._pick(max(gone_to, 0))

    def _pick_clicked(self, index: QModelIndex) -> None:
        self._pick(index.row())

    def _pick(self, place: int) -> None:
        code = self._hits[place].code
        self.popup.hide()
        self.clear()
        self._hits = ()
        self.job_picked.emit(code)

"""The people who have been here before, one of whom may be back."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from careerapp.ui import icons, theme
from careerapp.ui.document.known import Known
from careerapp.ui.labels import heading_label, text_label
from careerapp.ui.layouts import nest
from careerapp.ui.tips import plain_tip

MOST_SHOWN = 5

_LONGEST_NAME = 32  # letters of middle width


class KnownList(QFrame):
    """A line a person: their name, where they are kept and since when; nothing of their answers.

    Signals: ``wanted(path)``, when somebody is to be opened; ``unwanted(path)``, when somebody is
    to be taken off; ``shown_anew()``, when there are other lines.
    """

    shown_anew = Signal()
    wanted = Signal(object)
    unwanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(theme.SPACE_12)
        self._lines.setVerticalSpacing(theme.SPACE_4)
        self._lines.setColumnStretch(2, 1)
        self._controls: list[QWidget] = []
        self._in_lines: list[QWidget] = []
        self._people: Sequence[Known] = ()
        self._all_shown = False
        self._more = QPushButton()
        self._more.setProperty("link", True)
        self._more.clicked.connect(self._show_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SPACE_16, 0, 0)
        layout.setSpacing(theme.SPACE_4)
        layout.addWidget(heading_label(self.tr("Have you been here before?"), 2, theme.BODY))
        layout.addWidget(text_label(self.tr("Choose your name to go on where you left off.")))
        nest(layout, self._lines)
        layout.addWidget(self._more)
        layout.setAlignment(self._more, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_people(self, people: Sequence[Known]) -> None:
        """Show others than before.

        Parameters
        ----------
        people : sequence of Known
            The latest first; the first `MOST_SHOWN` have a line, until all are asked for.
        """
        self._people = people
        for widget in self._in_lines:
            self._lines.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._controls, self._in_lines = [], []
        shown = people if self._all_shown else people[:MOST_SHOWN]
        for row, known in enumerate(shown):
            self._add_line(row, known)
        left = len(people) - len(shown)
        self._more.setText(self.tr("Show {count} more").format(count=left))
        self._more.setVisible(left > 0)
        self.setVisible(bool(people))

    def _show_all(self) -> None:
        self._all_shown = True
        first_hidden = 2 * MOST_SHOWN
        self.show_people(self._people)
        self._controls[first_hidden].setFocus()
        self.shown_anew.emit()

    @property
    def controls(self) -> list[QWidget]:
        """All that can have the keyboard, in reading order."""
        return [*self._controls, self._more]

    def _add_line(self, row: int, known: Known) -> None:
        name = known.name or self.tr("Somebody without a name")
        where = self._where(known)
        choose = QPushButton()
        metrics = choose.fontMetrics()
        room = _LONGEST_NAME * metrics.averageCharWidth()
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        choose.setText(shown.replace("&", "&&"))
        choose.setToolTip(plain_tip(name))
        choose.setProperty("link", True)
        choose.setAccessibleName(name)
        choose.setAccessibleDescription(where)
        choose.clicked.connect(partial(self.wanted.emit, known.path))
        remove = QToolButton()
        icons.set_icon(remove, "close")
        tip = self._removal(known).format(name=name)
        remove.setToolTip(plain_tip(tip))
        remove.setAccessibleName(tip)
        remove.clicked.connect(partial(self.unwanted.emit, known.path))
        self._controls += (choose, remove)
        line = (choose, remove, text_label(where, theme.CAPTION, quiet=True))
        self._in_lines += line
        for column, widget in enumerate(line):
            self._lines.addWidget(widget, row, column)

    def _removal(self, known: Known) -> str:
        if known.file is None:
            return self.tr("Remove {name} from this computer")
        if known.unsaved:
            return self.tr("Remove what {name} has not saved")
        return self.tr("Take {name} off this list; the file stays")

    def _where(self, known: Known) -> str:
        if known.problem:
            return self.tr("cannot be read")
        changed = "" if known.changed is None else _moment(known.changed)
        if known.file is None:
            return self.tr("kept by this program, {when}").format(when=changed)
        if known.unsaved:
            sentence = self.tr("{file}, with changes of {when} that are not saved")
            return sentence.format(file=known.file.name, when=changed)
        return f"{known.file.name}, {changed}"


def _moment(seconds: float) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(seconds))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)

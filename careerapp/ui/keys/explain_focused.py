"""What a tool tip says, for whoever has no mouse."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QAbstractItemView, QApplication, QToolTip, QWidget

from careerapp.ui.announce import announce
from careerapp.ui.language import tr
from careerapp.ui.tips import as_tip

_UNTIL_ONE_GOES_ON = 2**31 - 1  # milliseconds, the most that Qt takes


def explanation(control: QWidget) -> str:
    """Return what there is to say about a control: its tool tip, and those of what it stands in.

    Of a table it is the whole text of the cell that one is at.

    Parameters
    ----------
    control : QWidget
        Where there are none, what a screen reader says is taken.
    """
    tips: dict[str, None] = {}
    if isinstance(control, QAbstractItemView) and control.currentIndex().isValid():
        cell = control.currentIndex()  # which may be cut off
        tips[cell.data(Qt.ItemDataRole.AccessibleTextRole) or cell.data()] = None
    part: QWidget | None = control
    while part is not None and not part.isWindow():
        tips[_plain(part.toolTip())] = None
        part = part.parentWidget()
    return "\n".join(filter(None, tips)) or control.accessibleDescription()


def explain_focused() -> None:
    """Show it under the control that has the keyboard; once more, and it is put away."""
    control = QApplication.focusWidget()
    if control is None:
        return
    if QToolTip.isVisible():
        QToolTip.hideText()
        return
    said = explanation(control) or tr("There is nothing more to say about this.")
    below = control.mapToGlobal(QPoint(0, control.height()))
    QToolTip.showText(below, as_tip(said), control, QRect(), _UNTIL_ONE_GOES_ON)
    announce(control, said)


def _plain(tip: str) -> str:
    return QTextDocumentFragment.fromHtml(tip).toPlainText() if tip.startswith("<") else tip

"""What a heading that is gone leaves in memory, with and without a screen reader that asks for it.

``python -m benchmarks.headings``; without a display, with ``QT_QPA_PLATFORM=offscreen``. Pages of
headings are shown and go, as when jobs are opened and closed.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from benchmarks.table import Row, print_table
from careerapp.ui.app import make_application
from careerapp.ui.labels import heading_label
from careerapp.ui.timings import resident_memory

_ON_A_PAGE = 50
_PAGES = 200
_PAGES_BEFORE = 40  # until nothing more is made for the first time
_KIB = 1024


def main() -> None:
    """Measure and print a table."""
    application = make_application()
    headings = _PAGES * _ON_A_PAGE
    print_table(
        Row(f"left of each of {headings:,} headings, {how}", "KiB", _left(application, ask))
        for how, ask in (("nobody asked for", _ignore), ("a screen reader asked for", _listen))
    )


def _left(application: QApplication, ask: Callable[[QLabel], object]) -> float:
    """Return by how much memory grows with each heading, in KiB."""
    _come_and_go(application, _PAGES_BEFORE, ask)
    before = resident_memory() or 0
    _come_and_go(application, _PAGES, ask)
    return ((resident_memory() or 0) - before) * _KIB / (_PAGES * _ON_A_PAGE)


def _come_and_go(application: QApplication, pages: int, ask: Callable[[QLabel], object]) -> None:
    for _ in range(pages):
        page = QWidget()
        column = QVBoxLayout(page)
        for number in range(_ON_A_PAGE):
            label = heading_label(f"Heading {number}", level=2)
            column.addWidget(label)
            ask(label)
        page.deleteLater()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        del page, column, label
    gc.collect()


def _ignore(_label: QLabel) -> None:
    pass


def _listen(label: QLabel) -> None:
    """Ask what a screen reader asks about a heading."""
    heading = QAccessible.queryAccessibleInterface(label)
    assert heading.role() is QAccessible.Role.Heading
    assert heading.text(QAccessible.Text.Name) == label.text()
    level = heading.attributesInterface().attributeValue(QAccessible.Attribute.Level)
    assert level == 2


if __name__ == "__main__":
    main()

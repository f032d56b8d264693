"""The real window on screens of different scale, one after the other; prints how it is drawn.

A process of its own, because a platform reads its screens when it starts.
"""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QSettings, QTimer
from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

from careerapp.ui.app import make_application, make_window
from careerapp.ui.figure_view import FigureView
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.side_panel import Panel
from tests.ui.steps import PERSON

_STEP = 20  # milliseconds
_AROUND = 4  # dots on each side of a line


def main(folder: Path) -> None:
    """Show a person's results and a panel, and move the window over all screens and back."""
    application = make_application()
    store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    store.setValue("window/appearance", "light")
    window = make_window(application, store, folder)
    window.resize(1180, 700)
    window.show()
    window.wizard.show_profile(PERSON)
    window.wizard.accept()
    _wait(lambda: window.results is not None and window.results.isVisible())
    assert window.results is not None
    window.results.header.button(Panel.WHAT_IF).click()
    chart = window.results.ranking.chart
    screens = application.screens()
    seen = []
    for screen in (*screens, screens[0]):
        window.move(screen.geometry().topLeft() + QPoint(20, 20))
        window.windowHandle().setScreen(screen)  # which a desktop does by itself
        _wait(lambda: chart.current)
        seen.append(
            {
                "scale": window.devicePixelRatio(),
                "icons": sorted({*_icons(window)}),
                "charts": [_dots(chart)],
                "shades of lines": sorted({*_shades(window)}),
            }
        )
    print(json.dumps(seen))


def _wait(until: Callable[[], bool]) -> None:
    loop = QEventLoop()
    look = QTimer()
    look.setInterval(_STEP)
    look.timeout.connect(lambda: loop.quit() if until() else None)
    look.start()
    if not until():
        loop.exec()


def _in_sight(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def _icons(window: MainWindow) -> Iterator[float]:
    """Yield how many dots to the pixel each icon that is seen has."""
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and not button.icon().isNull():
            scale = button.devicePixelRatio()
            drawn = button.icon().pixmap(button.iconSize(), scale)
            yield drawn.width() / button.iconSize().width()


def _dots(chart: FigureView) -> float:
    """Return how many dots to the pixel a chart is drawn with."""
    return float(chart.figure.dpi / chart.logicalDpiX())


def _shades(window: MainWindow) -> Iterator[int]:
    """Yield of how many colors the lines across a page are, with the ground on both sides."""
    picture = window.grab().toImage()
    scale = picture.devicePixelRatio()
    for line in window.findChildren(QFrame):
        if line.property("rule") and _in_sight(line):
            middle = line.mapTo(window, line.rect().center())
            x, y = round(middle.x() * scale), round(middle.y() * scale)
            around = range(y - _AROUND, y + _AROUND + 1)
            yield len({picture.pixel(x, row) for row in around if 0 <= row < picture.height()})


if __name__ == "__main__":
    main(Path(sys.argv[1]))

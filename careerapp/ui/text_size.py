"""How large text is: the steps, and what follows when it gets another size."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication, QWidget

NORMAL = 100
TEXT_SIZES = (80, 90, NORMAL, 110, 125, 150, 175, 200)
"""In percent of the system's own size."""

_PERCENT = 100
_USUAL_PIXELS = 40 / 3  # of 10 points on a usual screen, which icons and boxes are drawn for
_WIDEST = "widest"  # a property, what `limit_width` was told
_FONT_BEFORE_STYLE = "_q_styleSheetWidgetFont"
"""Where Qt notes what to give a widget back when a style sheet is taken off or put on anew."""
_DEFAULT_POINTS = 10.0  # some platforms give a size in pixels only


class Measured:
    """A widget that keeps what it has measured of words; told when they have another size.

    A base class beside Qt's. What is measured anew whenever it is asked for, as a `sizeHint` is,
    needs none.
    """

    def measure(self) -> None:
        """Measure again; all fonts and styles are the new ones."""
        raise NotImplementedError


def step_from(percent: int, steps: int) -> int:
    """Return the text size that is some steps larger, or smaller, as far as there are any."""
    place = TEXT_SIZES.index(percent) + steps
    return TEXT_SIZES[min(max(place, 0), len(TEXT_SIZES) - 1)]


def system_font() -> QFont:
    """Return the platform's interface font at its own size, in points."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(points(font))
    return font


def points(font: QFont) -> float:
    """Return a font's size in points."""
    return font.pointSizeF() if font.pointSizeF() > 0 else _DEFAULT_POINTS


def beside_text(pixels: int) -> int:
    """Return how large something is that has a number of pixels beside words of the usual size.

    It grows with them; as systems differ by a pixel or two in what is usual, only a system font
    that is a quarter larger or smaller makes it another size.
    """
    system, shown = system_font(), QApplication.font()
    usual = round(QFontInfo(system).pixelSize() / _USUAL_PIXELS * 4) / 4
    return round(pixels * usual * points(shown) / points(system))


def beside_text_at_least(pixels: int) -> int:
    """Return the same, but a number of pixels where words are smaller than usual."""
    return max(pixels, beside_text(pixels))


def limit_width(widget: QWidget, pixels: int, *, margins: int = 0) -> None:
    """Let a widget be no wider than some pixels, and wider beside larger words.

    So that a line has as many letters, whatever their size, where the window has room for it.

    Parameters
    ----------
    widget : QWidget
        What is kept from being wider.
    pixels : int
        Beside words of the usual size, or of a smaller one.
    margins : int
        To take off, which do not grow.
    """
    widget.setProperty(_WIDEST, [pixels, margins])
    widget.setMaximumWidth(beside_text_at_least(pixels) - margins)


@contextmanager
def changing_font(application: QApplication, font: QFont) -> Iterator[None]:
    """Give all that is shown another font; what has a step of the type scale keeps it.

    The application gets its style sheet inside, and has none while fonts change. To take it off and
    put one on visits each widget once; to replace it does so for each of their ancestors, which
    takes eight times as long.
    """
    before = points(application.font())
    own = [
        (widget, _resized(widget.font(), font, before))
        for widget in application.allWidgets()
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont)
    ]
    application.setStyleSheet("")
    application.setFont(font)
    for widget, its in own:
        widget.setProperty(_FONT_BEFORE_STYLE, None)
        widget.setFont(its)
    yield
    for widget in application.allWidgets():
        if widest := widget.property(_WIDEST):
            pixels, margins = widest
            limit_width(widget, pixels, margins=margins)
        if isinstance(widget, Measured):
            widget.measure()


def _resized(own: QFont, font: QFont, before: float) -> QFont:
    """Return a widget's own font at its step of the type scale, beside another font."""
    # Rounded, so that no step is lost however often the size changes.
    scale = round(points(own) / before, 2)
    own.setFamilies(font.families())
    own.setPointSizeF(points(font) * scale)
    return own

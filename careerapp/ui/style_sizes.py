"""What in the style sheet grows with text."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from careerapp.ui.text_size import beside_text

_MARK = 16  # pixels, of boxes and circles to mark, with their border
_MARK_BORDER = 2
_DOT_RING = 5 / 16  # of a mark, around the dot in a circle that is marked
_ICON = 16
_HELP, _HELP_FRAME = 16, 4
_MENU_ROOM = 24  # before and after the words of a menu, for ticks and arrows


def menu_room() -> int:
    """Return how much room there is before the words of a menu, and as much after them."""
    return beside_text(_MENU_ROOM)


def style_sizes() -> dict[str, str]:
    """Return lengths by their names in the style sheet."""
    mark = beside_text(_MARK)
    ring = round(mark * _DOT_RING)
    explained = beside_text(_HELP)
    line = QFontMetrics(QApplication.font()).height()
    pixels = {
        # A layout without room makes controls lower than their words, but not than these.
        "text_line": max(18, line, beside_text(_ICON)),
        "caption_line": max(16, line),
        "tab_line": max(28, line),
        "heading_line": beside_text(32),
        "row": max(24, line),
        "mark": mark - 2 * _MARK_BORDER,
        "mark_gap": beside_text(8),
        "mark_radius": mark // 2,
        "tick_radius": beside_text(4),
        "dot": ring,
        "dot_inside": mark - 2 * ring,
        "help": explained,
        "help_radius": explained // 2 + _HELP_FRAME,
        "arrow_room": beside_text(14),
        "drop": beside_text(24),
        "menu_room": menu_room(),
        "group_top": beside_text(28),
        "tab": beside_text(260),
    }
    return {name: f"{length}px" for name, length in pixels.items()}

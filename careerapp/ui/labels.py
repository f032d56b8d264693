"""Labels and headings on the type scale."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel

from careerapp.ui import accessible, theme
from careerapp.ui.text_size import limit_width
from careerapp.ui.wrapped_label import WrappedLabel

_HEADINGS = {1: theme.TITLE, 2: theme.SECTION, 3: theme.BODY}


def text_label(
    text: str = "",
    scale: float = theme.BODY,
    *,
    bold: bool = False,
    quiet: bool = False,
    selectable: bool = False,
) -> QLabel:
    """Return a wrapping label.

    Parameters
    ----------
    text : str
        Plain text.
    scale : float
        Step of the type scale.
    bold, quiet : bool
        Whether it stands out, or back.
    selectable : bool
        Whether it can be selected with the mouse, and copied; that makes a label dearer.
    """
    return _styled(WrappedLabel(text), scale, bold=bold, quiet=quiet, selectable=selectable)


def line_label(text: str = "") -> QLabel:
    """Return a label of one line, in front of a control; a letter after ``&`` can go to it."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)  # first, or the text is read twice
    label.setText(text)
    return label


def heading_label(
    text: str, level: int, scale: float | None = None, *, selectable: bool = False
) -> QLabel:
    """Return a heading, which screen readers know as one.

    Parameters
    ----------
    text : str
        Plain text.
    level : int
        1 for what a window or a page is about, 2 for its sections, 3 for their parts.
    scale : float or None
        Step of the type scale, where it is not that of the level.
    selectable : bool
        As of `text_label`.
    """
    label = WrappedLabel()
    accessible.heading(label, level)
    _styled(label, scale or _HEADINGS[level], bold=True, selectable=selectable)
    label.setText(text)
    return label


def paragraph(text: str = "", scale: float = theme.BODY, *, quiet: bool = False) -> QLabel:
    """Return a wrapping label that is never wider than is good to read; see `text_label`."""
    label = _Paragraph(text)
    limit_width(label, theme.TEXT_WIDTH)
    return _styled(label, scale, quiet=quiet)


class _Paragraph(WrappedLabel):
    """Takes the height of the width that it gets; a layout asks for that of a whole line."""

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(min(width, self.maximumWidth()))


def _styled(
    label: WrappedLabel,
    scale: float,
    *,
    bold: bool = False,
    quiet: bool = False,
    selectable: bool = False,
) -> QLabel:
    label.setFont(theme.scaled_font(scale, bold=bold))
    label.setProperty("quiet", quiet)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def notice_label() -> QLabel:
    """Return a framed label for a message that needs an answer; hidden until it has a text."""
    label = text_label()
    label.setProperty("notice", True)
    label.hide()
    return label


def rule() -> QFrame:
    """Return a hairline."""
    line = QFrame()
    line.setProperty("rule", True)
    return line

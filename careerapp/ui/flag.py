"""Properties of widgets that the style sheet looks at."""

from PySide6.QtWidgets import QApplication, QWidget


def set_flag(widget: QWidget, name: str, *, on: bool) -> None:
    """Set a property to true or false, and have the widget painted accordingly."""
    if bool(widget.property(name)) != on:
        widget.setProperty(name, on)
        polish_again(widget)


def polish_again(widget: QWidget) -> None:
    """Have the style sheet look at a widget's properties, which it does only when polishing."""
    style = QApplication.style()  # as a widget's own `style()` stays in memory with each new sheet
    style.unpolish(widget)
    style.polish(widget)

"""Properties of widgets that the style sheet looks at."""

from PySide6.QtWidgets import QWidget


def set_flag(widget: QWidget, name: str, *, on: bool) -> None:
    """Set a property to true or false, and have the widget painted accordingly."""
    if bool(widget.property(name)) != on:
        widget.setProperty(name, on)
        widget.style().unpolish(widget)  # style sheets look at properties only when polishing
        widget.style().polish(widget)

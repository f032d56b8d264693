"""Layouts, before their turn."""

from PySide6.QtCore import QCoreApplication, QEvent


def lay_out_now() -> None:
    """Let all widgets find their places that have asked for others."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

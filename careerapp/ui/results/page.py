"""What stands behind a tab of the results."""

from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """Takes the height that it gets, however high its content is.

    Otherwise all pages are asked how high they are in their width whenever one of them grows.
    """

    def hasHeightForWidth(self) -> bool:
        return False

    @property
    def spoken(self) -> str:
        """What a screen reader says with the page's name when it is shown; empty for nothing."""
        return ""

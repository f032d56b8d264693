"""A widget that fills the width it gets, and is as high as what is in it then."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from careerapp.ui import theme


class Column(QWidget):
    """Asks for a page's width, whatever is in it.

    Otherwise a layout would first work out how wide all would like to be, and how high all would
    be then: twice the work for every part that is added to a page.
    """

    def sizeHint(self) -> QSize:
        return QSize(theme.COLUMN_WIDTH, self.minimumSizeHint().height())

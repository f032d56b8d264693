"""What can be done with any chart: copy it, or save it as a file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from careerapp.charts.files import ChartFile
from careerapp.report.whole_file import WriteError, write_whole
from careerapp.ui.errors import said
from careerapp.ui.file_dialog import file_dialog
from careerapp.ui.file_names import file_name
from careerapp.ui.language import tr
from careerapp.ui.menu import Menu
from careerapp.ui.message_box import say

_SCALE = 2.0  # of pictures, so that they are sharp on any screen and in print


class ChartMenu(Menu):
    """Copies and saves a chart as it is.

    Parameters
    ----------
    view : QWidget
        Shows the chart.
    chart : ChartFile
        Draws it.
    dots : float
        To the inch, in the window.
    """

    def __init__(self, view: QWidget, chart: ChartFile, dots: float) -> None:
        super().__init__(view)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._view = view
        self._chart = chart
        self._dots = _SCALE * dots

    def complete(self) -> None:
        """Add what can be done with the chart, after what others have added before."""
        self.addSeparator()
        self.setAccessibleName(self._chart.title)
        self.addAction(self.tr("&Copy as picture"), self._copy)
        self.addAction(self.tr("Save as &PNG…"), partial(self._save, "png", self._png))
        self.addAction(self.tr("Save as &SVG…"), partial(self._save, "svg", self._chart.svg))

    def _png(self) -> bytes:
        return self._chart.png(self._dots)

    def _copy(self) -> None:
        picture = QImage.fromData(self._png())
        picture.setDevicePixelRatio(_SCALE)
        QGuiApplication.clipboard().setImage(picture)

    def _save(self, ending: str, make: Callable[[], bytes]) -> None:
        pictures = QStandardPaths.StandardLocation.PicturesLocation
        folder = QDir(QStandardPaths.writableLocation(pictures))
        name = file_name(self._chart.title, self.tr("chart"))
        proposed = folder.filePath(f"{name}.{ending}")
        kind = {"png": self.tr("Picture (*.png)"), "svg": self.tr("Drawing (*.svg)")}[ending]
        dialog = file_dialog(self._view, self.tr("Save the chart"), proposed, kind)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.fileSelected.connect(partial(save_chart, self._view, make))
        dialog.open()


def save_chart(parent: QWidget, make: Callable[[], bytes], path: str) -> None:
    """Write a chart into a file, all of it or nothing, and say so if that fails.

    Parameters
    ----------
    parent : QWidget
        Whose window says it.
    make : callable
        Returns what is written.
    path : str
        Of the file.
    """
    try:
        write_whole(Path(path), make())
    except WriteError as error:
        say(parent, tr("The chart could not be saved."), f"{said(error)}.")

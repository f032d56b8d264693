"""Which folder is shown, and the ways to another one."""

from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.text_size import Measured
from careerapp.ui.tips import plain_tip


class FolderBar(QWidget, Measured):
    """The path, shortened in its middle where it is long, and two buttons.

    Signals: ``choose_wanted()``; ``refresh_wanted()``.
    """

    choose_wanted = Signal()
    refresh_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._path = self.tr("No folder is chosen yet")
        self._name = text_label("", theme.LEAD)
        self._name.setWordWrap(False)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.choose = QPushButton(self.tr("Choose &folder…"))
        self.choose.clicked.connect(self.choose_wanted)
        self.refresh = QPushButton(self.tr("Read a&gain"))
        self.refresh.setToolTip(self.tr("The folder is also read again when something changes."))
        self.refresh.setEnabled(False)
        self.refresh.clicked.connect(self.refresh_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_8)
        row.addWidget(self._name, 1)
        row.addWidget(self.refresh)
        row.addWidget(self.choose)

    def show_folder(self, folder: Path) -> None:
        """Say which folder is shown."""
        self._path = QDir.toNativeSeparators(str(folder))
        self._name.setToolTip(plain_tip(self._path))
        self._name.setAccessibleName(self._path)
        self.refresh.setEnabled(True)
        self._shorten()

    def measure(self) -> None:
        self._shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        metrics = self._name.fontMetrics()
        middle = Qt.TextElideMode.ElideMiddle
        self._name.setText(metrics.elidedText(self._path, middle, self._name.width()))

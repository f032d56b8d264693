"""A program in one setting, with its pages, photographed one after the other."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from careerapp.charts.paper import paper_theme
from careerapp.domain.person import Person
from careerapp.domain.person_json import person_to_json
from careerapp.ui.app import make_application
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine, load_engine
from careerapp.ui.figure_view import Charts
from careerapp.ui.main_window import MainWindow
from careerapp.ui.settings import Settings
from careerapp.ui.theme import Theme
from careerapp.ui.translations import Translations
from careerapp.ui.turns import Turns
from tests.pictures.rest import come_to_rest
from tests.pictures.setting import FONT, SIZE, Setting

_QUICK = 80  # the least compression that there is

LoadEngine = Callable[[], Engine]


class Studio:
    """Makes windows and takes their pictures.

    Parameters
    ----------
    setting : Setting
        What the process was started for.
    folder : Path
        Gets the pictures. Everything else is written into the current folder.
    """

    def __init__(self, setting: Setting, folder: Path) -> None:
        self.setting = setting
        self._folder = folder
        self._windows = 0
        self.application = make_application()
        self.application.setCursorFlashTime(0)
        for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo):
            QApplication.setEffectEnabled(effect, False)
        paper_theme()  # makes the font known to matplotlib
        self._translations = Translations(self.application, setting.language)
        self.theme = Theme(self.application, setting.appearance, setting.text_percent)
        self.background = Background(self.application)
        # Qt finds no other font, but calls it by what it had wanted; charts are to find it too.
        font = self.application.font()
        font.setFamily(FONT)
        self.application.setFont(font)

    @cached_property
    def engine(self) -> Engine:
        """What ranks jobs, for all windows."""
        return load_engine(language=self.setting.language)

    @cached_property
    def charts(self) -> Charts:
        """For windows without a main window."""
        return Charts(self.theme, Turns(self.application))

    def window(self, load: LoadEngine | None = None, *, person: Person | None = None) -> MainWindow:
        """Open another window, with a person's file or at the first page.

        Parameters
        ----------
        load : callable or None
            What loads the engine; the usual one by default.
        person : Person or None
            Whose file it opens.
        """
        self._windows += 1
        home = Path(f"window {self._windows}").resolve()
        home.mkdir()
        settings = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)
        opened: list[str] = []
        window = MainWindow(
            Settings(settings),
            self.theme,
            self._translations,
            home,
            self.background,
            load or (lambda: self.engine),
            opened.append,
        )
        if person is not None:
            file = home / f"{person.profile.name}.career"
            file.write_text(person_to_json(person), encoding="utf-8")
            window.open_person(file)
        self.show(window)
        return window

    def show(self, window: QWidget) -> None:
        """Put a window of the usual size on the screen, in front of all others."""
        window.resize(*SIZE)
        window.show()
        window.activateWindow()
        come_to_rest()

    def take(self, widget: QWidget, name: str) -> None:
        """Take a picture of what is seen when all is at rest.

        Parameters
        ----------
        widget : QWidget
            A window or a part of one.
        name : str
            Of the page, for files: small letters and ``-``.
        """
        come_to_rest()
        self.keep(widget.grab().toImage(), name)

    def keep(self, picture: QImage, name: str) -> None:
        """Keep a picture under a name."""
        path = self._folder / f"{name}.png"
        assert not path.exists(), f"there are two pictures of {name}"
        assert picture.save(str(path), quality=_QUICK), f"{path} cannot be written"

    def leave(self, window: QWidget) -> None:
        """Take a window off the screen, and forget it."""
        window.hide()
        window.deleteLater()
        come_to_rest()

"""What the program remembers between two runs."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from careerapp.ui.text_size import NORMAL, TEXT_SIZES
from careerapp.ui.theme import Appearance


class Settings:
    """A typed view of a settings store.

    Parameters
    ----------
    store : QSettings
        Where the settings are kept; tests inject a file of their own.
    """

    _GEOMETRY = "window/geometry"
    _APPEARANCE = "window/appearance"
    _LANGUAGE = "window/language"
    _TEXT_SIZE = "window/text_size"

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @property
    def window_geometry(self) -> QByteArray | None:
        """Size and position of the window when it was last closed."""
        value = self._store.value(self._GEOMETRY)
        return value if isinstance(value, QByteArray) else None

    @window_geometry.setter
    def window_geometry(self, geometry: QByteArray) -> None:
        self._store.setValue(self._GEOMETRY, geometry)

    @property
    def appearance(self) -> Appearance:
        """The look that was chosen, or the system's."""
        value = self._store.value(self._APPEARANCE)
        return Appearance(value) if value in list(Appearance) else Appearance.SYSTEM

    @appearance.setter
    def appearance(self, appearance: Appearance) -> None:
        self._store.setValue(self._APPEARANCE, appearance.value)

    @property
    def language(self) -> str:
        """Tag of the language that was chosen; empty where it is the system's."""
        value = self._store.value(self._LANGUAGE)
        return value if isinstance(value, str) else ""

    @language.setter
    def language(self, language: str) -> None:
        self._store.setValue(self._LANGUAGE, language)

    @property
    def text_percent(self) -> int:
        """How large text is, in percent of the system's own size."""
        value = str(self._store.value(self._TEXT_SIZE))
        return int(value) if value in map(str, TEXT_SIZES) else NORMAL

    @text_percent.setter
    def text_percent(self, percent: int) -> None:
        self._store.setValue(self._TEXT_SIZE, percent)

    def remove(self) -> None:
        """Forget everything, and remove the file that had it."""
        self._store.clear()
        self._store.sync()
        file = Path(self._store.fileName())
        with suppress(OSError):  # on Windows it may be no file
            file.unlink(missing_ok=True)
            file.parent.rmdir()  # where nothing else is in it

    def save(self) -> None:
        """Write everything to disk now."""
        self._store.sync()

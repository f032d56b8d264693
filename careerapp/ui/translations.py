"""The languages that the program speaks, and the one that it speaks just now."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtGui import QGuiApplication

from careerapp import paths

SOURCE = "en"  # the language that the texts are written in
_PREFIX = "careerapp_"
_COUNTRY = "US"  # whose jobs these are, and whose way to write dollars is known to all who ask


def offered(folder: Path = paths.TRANSLATIONS) -> tuple[str, ...]:
    """Return the tags of all languages, English first.

    Parameters
    ----------
    folder : Path
        Has a compiled translation for each of the others.
    """
    others = sorted(file.stem.removeprefix(_PREFIX) for file in folder.glob(f"{_PREFIX}*.qm"))
    return (SOURCE, *others)


def own_name(tag: str) -> str:
    """Return what a language is called by those who speak it."""
    if tag == SOURCE:
        return "English"  # which Qt calls American
    name = QLocale(f"{tag}_{_COUNTRY}").nativeLanguageName() or tag
    return name[:1].upper() + name[1:]


def chosen_by(locale: QLocale, tags: tuple[str, ...]) -> str:
    """Return the first language that a locale asks for and we have, or English."""
    for wanted in locale.uiLanguages():
        tag = wanted.replace("_", "-").split("-")[0]
        if tag in tags:
            return tag
    return SOURCE


def files_of(tag: str, folder: Path = paths.TRANSLATIONS) -> tuple[Path, Path]:
    """Return the files with Qt's own words and with ours: what is installed last is asked first."""
    own = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return Path(own) / f"qtbase_{tag}.qm", folder / f"{_PREFIX}{tag}.qm"


class Translations(QObject):
    """Keeps the application in the chosen language, or the system's.

    Figures and days are written as the system does where it speaks that language too, or else as
    those do in the US who speak it.

    Parameters
    ----------
    application : QGuiApplication
        Gets translators, locale and direction of reading.
    chosen : str
        Tag of a language; empty for the system's.
    folder : Path
        Has the compiled translations.

    Signals: ``changed()``, after the application has another language.
    """

    changed = Signal()

    def __init__(
        self, application: QGuiApplication, chosen: str = "", folder: Path = paths.TRANSLATIONS
    ) -> None:
        super().__init__(application)
        self._application = application
        self._folder = folder
        self._installed: list[QTranslator] = []
        self._chosen = ""
        self._language = ""
        self.chosen = chosen

    @property
    def offered(self) -> tuple[str, ...]:
        """Tags of the languages that can be chosen."""
        return offered(self._folder)

    @property
    def others(self) -> dict[str, str]:
        """The languages that are not spoken just now, by what they are called in themselves."""
        return {tag: own_name(tag) for tag in self.offered if tag != self._language}

    @property
    def language(self) -> str:
        """Tag of the language that is spoken."""
        return self._language

    def language_of(self, chosen: str) -> str:
        """Return the tag of what would be spoken if that were chosen."""
        tags = self.offered
        return chosen if chosen in tags else chosen_by(QLocale.system(), tags)

    @property
    def chosen(self) -> str:
        """What the person chose; empty for the system's language."""
        return self._chosen

    @chosen.setter
    def chosen(self, chosen: str) -> None:
        self._chosen = chosen if chosen in self.offered else ""
        language = self.language_of(chosen)
        if language == self._language:
            return
        self._language = language
        self._install(language)
        self.changed.emit()

    def _install(self, language: str) -> None:
        for translator in self._installed:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []
        if language != SOURCE:
            for file in files_of(language, self._folder):
                translator = QTranslator(self)
                if translator.load(str(file)):
                    self._application.installTranslator(translator)
                    self._installed.append(translator)
        locale = _locale(language)
        QLocale.setDefault(locale)
        self._application.setLayoutDirection(locale.textDirection())


def _locale(language: str) -> QLocale:
    system = QLocale.system()
    # The locale named C speaks English, but writes figures for programs.
    if QLocale.languageToCode(system.language()) == language:
        return system
    known = QLocale(f"{language}_{_COUNTRY}")
    if known.language() is QLocale.Language.C:  # there is none
        return QLocale(f"{SOURCE}_{_COUNTRY}")
    return known

"""What came with the program: libraries, data, words and letters."""

from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from careerapp import paths
from careerapp.domain.language import Language, to_translate
from careerapp.domain.profile_json import read_profile
from careerapp.ui.selftest.broken import BrokenError

if TYPE_CHECKING:
    from careerapp.catalog.store import Catalog
    from careerapp.matching.recommender import Recommender

SAMPLE = paths.PEOPLE / "sample.json"
_LIBRARIES = (
    *("numpy", "scipy", "pandas", "sklearn", "matplotlib", "rapidfuzz"),
    *("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtSvg"),
    "PySide6.QtPrintSupport",
)
_TYPED = "sofware dev"


def load_libraries() -> int:
    """Load all that the program is made of, and return how much that is."""
    for name in _LIBRARIES:
        import_module(name)
    return len(_LIBRARIES)


class Installation:
    """Looks at it; data and model are loaded once for all who need them.

    Each method returns what was found, or raises.

    Parameters
    ----------
    tr : Language
        Of the reader.
    """

    def __init__(self, tr: Language) -> None:
        self._tr = tr

    @cached_property
    def catalog(self) -> "Catalog":
        """The bundled occupations, whatever the person has taken in."""
        from careerapp.catalog.load_in_use import load_bundled

        return load_bundled()

    @cached_property
    def recommender(self) -> "Recommender":
        """Fitted to them."""
        from careerapp.matching.recommender import Recommender

        return Recommender(self.catalog)

    def data(self) -> str:
        """Read all that is known about each occupation, in each language."""
        tr = self._tr
        for tag in ("en", *_tags()):
            catalog = self.catalog.in_language(tag)
            for code in catalog.titles.index:
                catalog.occupation(str(code))
        return tr("{count} jobs from {files} source files").format(
            count=tr.number(len(self.catalog.titles)),
            files=tr.number(len(self.catalog.sources)),
        )

    def languages(self) -> str:
        """Load the translations, our own and Qt's."""
        from PySide6.QtCore import QTranslator

        from careerapp.ui.translations import SOURCE, files_of, own_name

        tags = _tags()
        for tag in tags:
            for file in files_of(tag):
                if not QTranslator().load(str(file)):
                    raise BrokenError(
                        to_translate(
                            "the words in {language} are missing or damaged ({file}). Get the "
                            "program again and put it in the place of this one."
                        ),
                        language=own_name(tag),
                        file=file,
                    )
        return ", ".join(map(own_name, (SOURCE, *tags)))

    def fonts(self) -> str:
        """Load the letters of reports, and look for those of the window."""
        from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

        from careerapp.charts.paper import FONT_FILES

        tr = self._tr
        if not QFontMetrics(QFont()).inFont("a"):  # names of families are there without fonts
            raise BrokenError(
                to_translate(
                    "this computer has no fonts, so that all words would be boxes. Install some; "
                    "on Debian and Ubuntu: {command}."
                ),
                command="`sudo apt install fonts-dejavu-core`",
            )
        for file in FONT_FILES:
            _try_font(file)
        return tr("{own} of the program, {count} of this computer").format(
            own=tr.number(len(FONT_FILES)), count=tr.number(len(QFontDatabase.families()))
        )

    def search(self) -> str:
        """Find a job by a name with a mistake in it."""
        from careerapp.catalog.search import TitleIndex

        tr = self._tr
        found = TitleIndex(self.catalog).find(_TYPED)[0].title
        return tr("{job} first for “{typed}”").format(job=found, typed=_TYPED)

    def model(self) -> str:
        """Rank jobs for the sample person."""
        tr = self._tr
        titles = self.catalog.in_language(tr.language).titles
        best = self.recommender.recommend(read_profile(SAMPLE), limit=1)[0]
        return tr("{job} first for the sample person").format(job=titles[best.code])


def _tags() -> list[str]:
    return sorted(folder.name for folder in paths.CONTENT.iterdir() if folder.is_dir())


def _try_font(file: Path) -> None:
    from PySide6.QtGui import QFontDatabase

    number = QFontDatabase.addApplicationFont(str(file))
    if number < 0:
        raise BrokenError(
            to_translate(
                "the letters of reports are missing or damaged ({file}). Get the program again and "
                "put it in the place of this one."
            ),
            file=file,
        )
    QFontDatabase.removeApplicationFont(number)

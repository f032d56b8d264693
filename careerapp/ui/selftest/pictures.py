"""What is drawn: charts, the window and the report."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import CDLL
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from careerapp.domain.language import Language, to_translate
from careerapp.domain.profile_json import read_profile
from careerapp.ui.selftest.broken import BrokenError, library_in
from careerapp.ui.selftest.installation import SAMPLE, Installation

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from PySide6.QtWidgets import QApplication

    from careerapp.charts.theme import ChartTheme


_PLUGIN = "libqxcb.so"
_SCREEN = to_translate(
    "windows need {library}, which cannot be loaded. Install it; on Debian and Ubuntu: {command}."
)
_INSTALL = (
    "`sudo apt install libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 "
    "libxcb-shape0`"
)


class Pictures:
    """Draws them; each method returns what was found, or raises.

    Parameters
    ----------
    installation : Installation
        Has data and model.
    application : QApplication
        Draws in memory.
    tr : Language
        Of the reader.
    """

    def __init__(
        self, installation: Installation, application: "QApplication", tr: Language
    ) -> None:
        self._installation = installation
        self._application = application
        self._tr = tr

    def bar_chart(self) -> str:
        """Draw one of careers."""
        from matplotlib.figure import Figure

        from careerapp.charts.theme import LIGHT

        figure = Figure((8, 4))
        _draw_bar(figure, LIGHT)
        return self._drawn(figure)

    def polar_chart(self) -> str:
        """Draw one of interests."""
        from matplotlib.figure import Figure

        from careerapp.charts.polar import Series, draw_polar
        from careerapp.charts.theme import LIGHT

        figure = Figure((4, 4))
        labels = ["One", "Two", "Three"]
        draw_polar(figure, labels, Series("Job", [0.2, 0.5, 0.9]), None, LIGHT, title="Title")
        return self._drawn(figure)

    def saved_chart(self) -> str:
        """Draw one for files."""
        from careerapp.charts.files import ChartFile
        from careerapp.charts.theme import LIGHT

        tr = self._tr
        chart = ChartFile(_draw_bar, LIGHT, 576, 288, "Title")
        drawing = chart.svg()
        if b">Source<" not in drawing:
            raise RuntimeError("the drawing has no words")
        return tr("{drawing} bytes of a drawing, {picture} of a picture").format(
            drawing=tr.number(len(drawing)), picture=tr.number(len(chart.png(96)))
        )

    def screen(self) -> str:
        """Load what windows need on a screen, without opening one."""
        tr = self._tr
        if sys.platform != "linux" or not os.environ.get("DISPLAY"):
            return tr("windows are drawn in memory here")
        try:
            CDLL(str(_plugin_for_screens()))
        except OSError as error:
            library = library_in(str(error))
            raise BrokenError(_SCREEN, library=library or _PLUGIN, command=_INSTALL) from error
        return tr("windows can be opened")

    def window(self) -> str:
        """Open it, answer and look at a job, in a folder of its own."""
        from PySide6.QtCore import QSettings

        from careerapp.ui.app import make_window
        from careerapp.ui.demo import find_results
        from careerapp.ui.settings import Settings

        tr = self._tr
        with tempfile.TemporaryDirectory() as private, _raising_what_slots_raise():
            store = QSettings(str(Path(private) / "selftest.ini"), QSettings.Format.IniFormat)
            Settings(store).language = tr.language
            window = make_window(self._application, store, Path(private))
            window.show()
            window.wizard.show_profile(read_profile(SAMPLE))
            results = find_results(window)
            results.tabs.open_job(results.matches[0].code)
            self._application.processEvents()
            tabs = results.tabs.count()
            window.close()
        return tr("from the first page to {count} tabs of results").format(count=tr.number(tabs))

    def report(self) -> str:
        """Make one as a PDF."""
        from datetime import date

        from careerapp.domain.person_json import read_person
        from careerapp.report.person_report.build import build_report
        from careerapp.report.person_report.results import rank_person
        from careerapp.ui.paper.paper_size import usual_paper
        from careerapp.ui.paper.report_file import report_pdf

        tr = self._tr
        whole = self._installation
        results = rank_person(whole.catalog, whole.recommender, read_person(SAMPLE))
        finished = report_pdf(build_report(results, date.today()), usual_paper())
        return tr("{count} bytes of a PDF").format(count=tr.number(len(finished.content)))

    def _drawn(self, figure: "Figure") -> str:
        tr = self._tr
        pixels = BytesIO()
        figure.savefig(pixels, format="rgba")
        if len(set(pixels.getvalue())) == 1:
            raise RuntimeError("the chart is empty")
        return tr("{count} pixels drawn").format(count=tr.number(len(pixels.getvalue()) // 4))


def _draw_bar(figure: "Figure", theme: "ChartTheme") -> None:
    from careerapp.charts.ranking import Bar, RankingWords, draw_ranking
    from careerapp.domain.scales import Block

    bar = Bar("11-1011.00", "Job", 80.0, "fit", parts=dict.fromkeys(Block, 20.0))
    words = RankingWords(
        {block: block.value for block in Block}, "Average", "Full", "Tied", "Estimated"
    )
    draw_ranking(figure, [bar], theme, words=words, title="Title", source="Source")


def _plugin_for_screens() -> Path:
    from PySide6.QtCore import QLibraryInfo

    plugins = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    return Path(plugins) / "platforms" / _PLUGIN


@contextmanager
def _raising_what_slots_raise() -> Iterator[None]:
    """Raise at the end what Qt's slots have raised, and wait no longer for what they were to do."""
    from PySide6.QtCore import QCoreApplication

    raised: list[BaseException] = []

    def hear(_kind: type[BaseException], error: BaseException, _trace: object) -> None:
        raised.append(error)
        QCoreApplication.exit()

    before, sys.excepthook = sys.excepthook, hear
    try:
        yield
    except Exception:
        if not raised:
            raise
    finally:
        sys.excepthook = before
    if raised:
        raise raised[0]

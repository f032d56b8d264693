"""Does this installation work? Data, model, charts and a window, without a display."""

import os
import tempfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from careerapp import paths
from careerapp.charts.theme import LIGHT, ChartTheme
from careerapp.domain.profile_json import read_profile

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_SAMPLE = paths.PEOPLE / "sample.json"


def selftest() -> bool:
    """Check the parts one after the other and print a line each.

    Returns
    -------
    bool
        Whether all of them work.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    checks: tuple[tuple[str, Callable[[], str]], ...] = (
        ("data", _data),
        ("languages", _languages),
        ("search", _search),
        ("model", _model),
        ("bar chart", _bar_chart),
        ("polar chart", _polar_chart),
        ("saved chart", _saved_chart),
        ("window", _window),
        ("report", _report_as_pdf),
    )
    outcomes = [_report(name, check) for name, check in checks]
    return all(outcomes)


def _report(name: str, check: Callable[[], str]) -> bool:
    try:
        found = check()
    except Exception as error:  # whatever is broken, say so and go on
        print(f"FAILED  {name}: {type(error).__name__}: {error}")
        return False
    print(f"ok      {name}: {found}")
    return True


def _data() -> str:
    from careerapp.catalog.store import load_catalog

    catalog = load_catalog()
    for code in catalog.titles.index:
        catalog.occupation(code)
    return f"{len(catalog.titles)} occupations from {len(catalog.sources)} source files"


def _languages() -> str:
    from PySide6.QtCore import QTranslator

    from careerapp.ui.translations import SOURCE, files_of, own_name

    tags = sorted(folder.name for folder in paths.CONTENT.iterdir() if folder.is_dir())
    for tag in tags:
        _, own = files_of(tag)
        if not QTranslator().load(str(own)):
            raise FileNotFoundError(f"{own}: is missing, or no translation")
    return ", ".join(map(own_name, (SOURCE, *tags)))


def _search() -> str:
    from careerapp.catalog.search import TitleIndex
    from careerapp.catalog.store import load_catalog

    typed = "sofware dev"
    return f"{TitleIndex(load_catalog()).find(typed)[0].title} first for “{typed}”"


def _model() -> str:
    from careerapp.catalog.store import load_catalog
    from careerapp.matching.recommender import Recommender

    best = Recommender(load_catalog()).recommend(read_profile(_SAMPLE), limit=1)[0]
    return f"{best.title} first for the sample person"


def _bar_chart() -> str:
    from matplotlib.figure import Figure

    figure = Figure((8, 4))
    _draw_bar(figure, LIGHT)
    return _drawn(figure)


def _draw_bar(figure: "Figure", theme: ChartTheme) -> None:
    from careerapp.charts.ranking import Bar, RankingWords, draw_ranking
    from careerapp.domain.scales import Block

    bar = Bar("11-1011.00", "Job", 80.0, "fit", parts=dict.fromkeys(Block, 20.0))
    words = RankingWords(
        {block: block.value for block in Block}, "Average", "Full", "Tied", "Estimated"
    )
    draw_ranking(figure, [bar], theme, words=words, title="Title", source="Source")


def _polar_chart() -> str:
    from matplotlib.figure import Figure

    from careerapp.charts.polar import Series, draw_polar

    figure = Figure((4, 4))
    labels = ["One", "Two", "Three"]
    draw_polar(figure, labels, Series("Job", [0.2, 0.5, 0.9]), None, LIGHT, title="Title")
    return _drawn(figure)


def _saved_chart() -> str:
    from careerapp.charts.files import ChartFile

    chart = ChartFile(_draw_bar, LIGHT, 576, 288, "Title")
    drawing = chart.svg()
    if b">Source<" not in drawing:
        raise RuntimeError("the drawing has no words")
    return f"{len(drawing):,} bytes of a drawing, {len(chart.png(96)):,} of a picture"


def _report_as_pdf() -> str:
    from datetime import date

    from careerapp.catalog.store import load_catalog
    from careerapp.domain.person_json import read_person
    from careerapp.matching.recommender import Recommender
    from careerapp.report.person_report.build import build_report
    from careerapp.report.person_report.results import rank_person
    from careerapp.ui.paper.paper_size import usual_paper
    from careerapp.ui.paper.report_file import report_pdf

    catalog = load_catalog()
    results = rank_person(catalog, Recommender(catalog), read_person(_SAMPLE))
    finished = report_pdf(build_report(results, date.today()), usual_paper())
    return f"{len(finished.content):,} bytes of a PDF"


def _drawn(figure: "Figure") -> str:
    pixels = BytesIO()
    figure.savefig(pixels, format="rgba")
    colors = len(set(pixels.getvalue()))
    if colors == 1:
        raise RuntimeError("the chart is empty")
    return f"{len(pixels.getvalue()) // 4:,} pixels drawn"


def _window() -> str:
    from PySide6.QtCore import QSettings

    from careerapp.ui.app import make_application, make_window
    from careerapp.ui.demo import find_results

    application = make_application()
    with tempfile.TemporaryDirectory() as private:
        store = QSettings(str(Path(private) / "selftest.ini"), QSettings.Format.IniFormat)
        window = make_window(application, store, Path(private))
        window.show()
        window.wizard.show_profile(read_profile(_SAMPLE))
        results = find_results(window)
        results.tabs.open_job(results.matches[0].code)
        application.processEvents()
        tabs = results.tabs.count()
        window.close()
    return f"from the first page to {tabs} tabs of results"

"""What the results are made of, imported before anybody asks for them.

A class of Qt must not be defined in a thread: PySide notes it in tables that the GUI thread reads
without the interpreter's lock whenever Qt asks an object for its class, and now and then the
program dies of that.
"""

from collections.abc import Iterator
from importlib import import_module

from careerapp.ui.quick_imports import quick_imports

WITHOUT_QT = (
    "matplotlib.backends.backend_agg",
    "careerapp.catalog.browse",
    "careerapp.catalog.search",
    "careerapp.charts.career_map",
    "careerapp.charts.contributions",
    "careerapp.charts.education",
    "careerapp.charts.files",
    "careerapp.charts.outlook",
    "careerapp.charts.pairs",
    "careerapp.charts.pay",
    "careerapp.charts.places",
    "careerapp.charts.polar",
    "careerapp.charts.ranking",
    "careerapp.report.job_comparison_words",
    "careerapp.report.job_line",
    "careerapp.report.list_words",
    "careerapp.report.market_words",
    "careerapp.report.people_folder_words",
    "careerapp.report.reasons",
    "careerapp.report.sittings",
    "careerapp.report.then_and_now_words",
    "careerapp.report.what_if_words",
)
"""For a thread."""

LATER_WITHOUT_QT = (
    "careerapp.report.batch_export",
    "careerapp.report.batch_words",
    "careerapp.report.cohort_figures",
    "careerapp.report.matched_group",
    "careerapp.report.scale_suggestion",
)
"""For a thread as well, when all that a person needs is there."""

_WITH_QT = (
    "matplotlib.backends.backend_qtagg",
    "careerapp.ui.figure_view",
    "careerapp.ui.picking_view",
    "careerapp.ui.results.overview.bars_page",
    "careerapp.ui.results.overview.list_page",
    "careerapp.ui.results.overview.map_page",
    "careerapp.ui.results.overview.toolbar",
    "careerapp.ui.results.overview.overview_tab",
    "careerapp.ui.results.overview.filter_panel",
    "careerapp.ui.results.browse_tab",
    "careerapp.ui.results.shortlist.shortlist_tab",
    "careerapp.ui.results.job.why_section",
    "careerapp.ui.results.job.pay_section",
    "careerapp.ui.results.job.job_tab",
    "careerapp.ui.results.compare.compare_tab",
    "careerapp.ui.results.what_if.what_if_panel",
    "careerapp.ui.results.results_in_parts",
)


def import_in_parts() -> Iterator[None]:
    """Import on the GUI thread what defines classes of Qt, a few milliseconds at a time."""
    for name in _WITH_QT:
        with quick_imports():
            import_module(name)
        yield

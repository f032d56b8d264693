"""The careers: bars, list and map, what narrows them, all jobs, the shortlist, the comparison."""

from dataclasses import replace

from careerapp.domain.job_filter import InPlace, JobFilter
from careerapp.domain.job_list import Display, JobOrder, ListView
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, EducationLevel, Interest
from careerapp.domain.shortlist import Shortlist
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.job.ways import Way, WaySwitch
from careerapp.ui.results.overview.fit_dialog import FitDialog
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from careerapp.ui.scrolled_page import ScrolledPage
from tests.pictures.people import ACTORS, DEVELOPERS, LEGISLATORS, NURSES, SAMS_FILE
from tests.pictures.rest import come_to_rest
from tests.pictures.studio import Studio

_NARROW = JobFilter(
    entry_education=EducationLevel.BACHELORS,
    least_pay=60_000,
    in_place=InPlace.EXISTS,
    growing=True,
)
_NONE_PASSES = JobFilter(entry_education=EducationLevel.LESS_THAN_HIGH_SCHOOL, least_pay=200_000)


def careers(studio: Studio) -> None:
    """The ranking in all of its forms, and the panels beside it."""
    window, results = _opened(studio)
    state = window.state
    for display in Display:
        state.view = ListView(display=display)
        studio.take(window, f"careers-{display}")
    state.view = ListView(display=Display.LIST, order=JobOrder.PAY, size=50)
    studio.take(window, "careers-list-by-pay")
    _panel(results, Panel.FILTERS)
    state.view = ListView(display=Display.LIST)
    studio.take(window, "careers-list-filters-open")
    state.view = ListView()
    studio.take(window, "careers-filters-open")
    state.view = ListView(_NARROW)
    studio.take(window, "careers-filtered")
    state.view = ListView(_NARROW, display=Display.MAP)
    studio.take(window, "careers-filtered-map")
    state.view = ListView(_NONE_PASSES)
    studio.take(window, "careers-none-passes")
    state.view = ListView()
    _panel(results, Panel.FILTERS)
    window.state.shortlist = state.shortlist.with_rejected(results.matches[0].code)
    studio.take(window, "careers-one-hidden")
    _what_if(studio, window, results)
    results.ranking.meaning.click()
    (dialog,) = results.ranking.findChildren(FitDialog)
    studio.take(dialog, "what-the-match-means")
    dialog.close()
    studio.leave(window)


def _what_if(studio: Studio, window: MainWindow, results: ResultsView) -> None:
    _panel(results, Panel.WHAT_IF)
    panel = results.what_if
    folds = [*panel.pages.items(), ("what-counts", panel.weights)]
    panel.pages[Block.INTERESTS].heading.setChecked(False)
    for name, fold in folds:
        fold.heading.setChecked(True)
        studio.take(window, f"what-if-{name}")
        fold.heading.setChecked(False)
    panel.pages[Block.INTERESTS].heading.setChecked(True)
    results.trial.answer(Interest.SOCIAL, 1.0)
    studio.take(window, "what-if-changed")
    _panel(results, Panel.WHAT_IF)
    studio.take(window, "what-if-closed-with-changes")
    results.trial.reset()


def all_jobs(studio: Studio) -> None:
    """The list of all jobs, without answers and with them."""
    window = studio.window()
    window.flow.browse()
    come_to_rest()
    results = window.results
    assert results is not None
    studio.take(window, "all-jobs-without-answers")
    results.browse.search.setText("nurse")
    studio.take(window, "all-jobs-searched")
    results.browse.search.setText("astrologer of the third kind")
    studio.take(window, "all-jobs-nothing-found")
    results.tabs.open_job(NURSES)
    studio.take(window, "job-without-answers")
    results.tabs.go_to(results.shortlist)
    studio.take(window, "shortlist-empty")
    studio.leave(window)
    window, results = _opened(studio)
    results.tabs.go_to(results.browse)
    studio.take(window, "all-jobs-ranked")
    studio.leave(window)


def shortlist(studio: Studio) -> None:
    """Jobs that are kept, and hidden ones."""
    window, results = _opened(studio)
    results.tabs.go_to(results.shortlist)
    studio.take(window, "shortlist")
    window.state.shortlist = window.state.shortlist.without_favorite(DEVELOPERS)
    studio.take(window, "shortlist-one-taken-off")
    studio.leave(window)


def comparison(studio: Studio) -> None:
    """Jobs side by side, in each way of showing figures."""
    window, results = _opened(studio)
    results.tabs.compare([])
    studio.take(window, "comparison-empty")
    results.tabs.compare([NURSES])
    studio.take(window, "comparison-of-one")
    results.tabs.compare([NURSES, DEVELOPERS])
    studio.take(window, "comparison-of-two")
    results.tabs.compare([NURSES, DEVELOPERS, ACTORS, LEGISLATORS])
    studio.take(window, "comparison-of-four")
    page = results.tabs.comparison
    assert page is not None
    (scrolled,) = page.findChildren(ScrolledPage)
    for way in Way:
        page.overlays.findChildren(WaySwitch)[0].button(way).click()
        come_to_rest()
        scrolled.show_at_top(page.overlays)
        studio.take(window, f"comparison-as-{way}")
    studio.leave(window)


def few_answers(studio: Studio) -> None:
    """Careers for somebody who has answered hardly anything."""
    window = studio.window(
        person=replace(
            SAMS_FILE,
            profile=Profile("Mo", interests={Interest.SOCIAL: 0.9, Interest.REALISTIC: 0.1}),
            shortlist=Shortlist(),
            earlier=(),
        )
    )
    studio.take(window, "careers-few-answers")
    studio.leave(window)


def _opened(studio: Studio) -> tuple[MainWindow, ResultsView]:
    """Open Sam's file, with the careers in front."""
    window = studio.window(person=SAMS_FILE)
    results = window.results
    assert results is not None, "the careers are not there"
    return window, results


def _panel(results: ResultsView, panel: Panel) -> None:
    """Open or close a panel."""
    results.header.button(panel).click()
    come_to_rest()

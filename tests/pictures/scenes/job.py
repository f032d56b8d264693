"""One job's page, at each of its sections, in each way of showing figures."""

from PySide6.QtWidgets import QAbstractButton

from careerapp.domain.pay import PayPeriod
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.job.jump_bar import JumpBar
from careerapp.ui.results.job.pay_choices import PayChoicesBar
from careerapp.ui.results.job.ways import Way, WaySwitch
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.segmented import Segmented
from careerapp.ui.results.steady_choice import SteadyChoice
from careerapp.ui.scrolled_page import ScrolledPage
from tests.pictures.people import ACTORS, NURSES, SAMS_FILE
from tests.pictures.rest import come_to_rest
from tests.pictures.studio import Studio

_SECTIONS = ("why", "fit", "entry", "pay", "outlook", "use", "next-steps", "related")


def job(studio: Studio) -> None:
    """A job that everything is known of, and one with gaps."""
    window = studio.window(person=SAMS_FILE)
    results = window.results
    assert results is not None, "the careers are not there"
    tab = _opened(results, NURSES)
    studio.take(window, "job")
    places = tab.findChildren(JumpBar)[0].findChildren(QAbstractButton)
    for button, name in zip(places, _SECTIONS, strict=True):
        button.click()
        studio.take(window, f"job-{name}")
    for way in (Way.BARS, Way.TABLE):  # circles are seen already
        places[1].click()
        tab.findChildren(WaySwitch)[0].button(way).click()
        studio.take(window, f"job-fit-as-{way}")
    places[3].click()
    (choices,) = tab.findChildren(PayChoicesBar)
    (period,) = choices.findChildren(Segmented)
    period.button(PayPeriod.HOUR).click()
    (place,) = choices.findChildren(SteadyChoice)
    place.setCurrentIndex(place.findData("TX"))
    place.activated.emit(place.currentIndex())
    studio.take(window, "job-pay-compared")
    come_to_rest()
    (scrolled,) = tab.findChildren(ScrolledPage)
    bar = scrolled.verticalScrollBar()
    bar.setValue(bar.value() + bar.pageStep())
    studio.take(window, "job-pay-places")
    _opened(results, ACTORS)
    studio.take(window, "job-with-gaps")
    studio.leave(window)


def _opened(results: ResultsView, code: str) -> JobTab:
    results.tabs.open_job(code)
    come_to_rest()
    tab = results.tabs.currentWidget()
    assert isinstance(tab, JobTab)
    return tab

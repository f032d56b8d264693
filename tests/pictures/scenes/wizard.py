"""The questions, in each way of answering, without answers and with them."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from careerapp.domain.profile import Profile
from careerapp.domain.responses import InterestWay, ValueWay
from careerapp.domain.scales import EducationLevel, Interest
from careerapp.domain.sentence import Sentence
from careerapp.ui.document.known import Known
from careerapp.ui.main_window import MainWindow
from careerapp.ui.wizard.interests.interests_page import InterestsPage
from careerapp.ui.wizard.values.values_page import ValuesPage
from tests.pictures.people import SAM
from tests.pictures.rest import come_to_rest
from tests.pictures.studio import Studio
from tests.ui.wizard_steps import INTERESTS, PLACE, SCHOOL, SUBJECTS, VALUES

_WRITTEN = 1_790_000_000  # seconds since 1970
_LIKED = "425131"  # to six activities
_SORTED = "123451234512345234"  # into three columns of four, and two of three


def welcome(studio: Studio) -> None:
    """The first page, for somebody new and where people are known."""
    window = studio.window()
    studio.take(window, "welcome")
    known = [
        Known(Path("kept"), "Ana María López", changed=_WRITTEN),
        Known(Path("Sam.career"), "Sam", Path("Sam.career"), _WRITTEN, unsaved=True),
        Known(Path("old.json"), "", Path("old.json"), _WRITTEN, problem=Sentence("it is not JSON")),
    ]
    window.wizard.welcome.show_known(known)
    studio.take(window, "welcome-known-people")
    studio.leave(window)


def wizard(studio: Studio) -> None:
    """All other pages, one after the other."""
    window = studio.window()
    _place_and_school(studio, window)
    _interests(studio, window)
    _values(studio, window)
    _subjects(studio, window)
    studio.leave(window)


def _place_and_school(studio: Studio, window: MainWindow) -> None:
    _begin(window, PLACE)
    studio.take(window, "place-empty")
    window.wizard.take_over(Profile(location="PR"))
    studio.take(window, "place-chosen")
    _begin(window, SCHOOL)
    studio.take(window, "school-empty")
    window.wizard.take_over(
        Profile(
            current_education=EducationLevel.HIGH_SCHOOL,
            planned_education=EducationLevel.BACHELORS,
        )
    )
    studio.take(window, "school-chosen")


def _interests(studio: Studio, window: MainWindow) -> None:
    _begin(window, INTERESTS)
    studio.take(window, "interests-ways")
    for way in InterestWay:
        page = _begin(window, INTERESTS)
        assert isinstance(page, InterestsPage)
        page.choose(way)
        studio.take(window, f"interests-{way}-empty")
        match way:
            case InterestWay.SHORT | InterestWay.FULL:
                _type(_LIKED[:4])
            case InterestWay.PROFILER:
                _type("R 12 I 33 A 20 S 25 E 14 C 18")
            case InterestWay.SLIDERS:
                window.wizard.take_over(_with_way(SAM, interests=way))
        studio.take(window, f"interests-{way}-answered")
    _begin(window, INTERESTS, replace(SAM, values={}, subjects={}))
    studio.take(window, "interests-result")
    alike = Profile(interests=dict.fromkeys(Interest, 0.5))
    _begin(window, INTERESTS, alike)
    studio.take(window, "interests-result-alike")
    page = _begin(window, INTERESTS)
    assert isinstance(page, InterestsPage)
    page.choose(InterestWay.PROFILER)
    _type("R 12 I 330")
    page.go_on()
    studio.take(window, "interests-profiler-wrong")


def _values(studio: Studio, window: MainWindow) -> None:
    _begin(window, VALUES)
    studio.take(window, "values-ways")
    for way in ValueWay:
        page = _begin(window, VALUES)
        assert isinstance(page, ValuesPage)
        page.choose(way)
        studio.take(window, f"values-{way}-empty")
        match way:
            case ValueWay.SORT:
                _type(_SORTED[:9])
            case ValueWay.PAIRS:
                _type("112")
            case ValueWay.SLIDERS:
                window.wizard.take_over(_with_way(SAM, values=way))
        studio.take(window, f"values-{way}-answered")
    page = _begin(window, VALUES)
    assert isinstance(page, ValuesPage)
    page.choose(ValueWay.SORT)
    _type(_SORTED)
    studio.take(window, "values-sort-complete")
    _type("1")  # there is no room for it
    _begin(window, VALUES, replace(SAM, subjects={}))
    studio.take(window, "values-result")


def _subjects(studio: Studio, window: MainWindow) -> None:
    _begin(window, SUBJECTS)
    studio.take(window, "subjects-empty")
    window.wizard.accept()  # there is nothing to rank by
    studio.take(window, "subjects-nothing-to-rank-by")
    _begin(window, SUBJECTS, SAM)
    studio.take(window, "subjects-answered")


def _begin(window: MainWindow, page: int, profile: Profile | None = None) -> object:
    """Go to a page, with these answers and no others."""
    window.wizard.show_profile(profile or Profile())
    window.wizard.setCurrentId(page)
    come_to_rest()
    return window.wizard.pages[page]


def _with_way(
    profile: Profile, *, interests: InterestWay | None = None, values: ValueWay | None = None
) -> Profile:
    responses = replace(profile.responses, interest_way=interests, value_way=values)
    return replace(profile, responses=responses)


def _type(keys: str) -> None:
    """Type, each key when what the one before has done is seen."""
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, key)
        come_to_rest()

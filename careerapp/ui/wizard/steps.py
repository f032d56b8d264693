"""The steps of the wizard: what is asked, how long it takes, and the page that asks."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block
from careerapp.ui.language import tr
from careerapp.ui.opening_view import welcome_title
from careerapp.ui.wizard import pace, progress
from careerapp.ui.wizard.welcome_page import WelcomePage

if TYPE_CHECKING:
    from careerapp.ui.wizard.question_page import QuestionPage


class StepState(StrEnum):
    """What has become of a step."""

    DONE = "done"
    BEGUN = "begun"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Step:
    """A step that is listed before its page is made.

    Attributes
    ----------
    name : str
        One word for the sidebar.
    question : str
        The heading of the page.
    minutes : callable
        How long it takes in the way that a profile says.
    answered : callable
        Whether a profile has an answer to it, and no questionnaire is half done.
    make : callable
        Makes the page for the question.
    block : Block or None
        The ratings that are given here; with enough of them the wizard can finish.
    begun : callable
        Whether a questionnaire is half done.
    """

    name: str
    question: str
    minutes: Callable[[Profile], float]
    answered: Callable[[Profile], bool]
    make: "Callable[[str], QuestionPage]"
    block: Block | None = None
    begun: Callable[[Profile], bool] = lambda _profile: False

    def state(self, profile: Profile) -> StepState:
        """Return what has become of it."""
        if self.answered(profile):
            return StepState.DONE
        return StepState.BEGUN if self.begun(profile) else StepState.OPEN


def all_steps() -> tuple[Step, ...]:
    """Return the steps in their order."""
    return (
        Step(
            tr("Welcome"),
            welcome_title(),
            lambda _profile: 0,
            lambda profile: bool(profile.name),
            WelcomePage,
        ),
        Step(
            tr("Place"),
            tr("Where do you want to work?"),
            lambda _profile: pace.PLACE_MINUTES,
            lambda profile: profile.location is not None,
            _make_location,
        ),
        Step(
            tr("Education"),
            tr("How much education do you plan to get?"),
            lambda _profile: pace.SCHOOL_MINUTES,
            lambda profile: profile.target_education is not None,
            _make_education,
        ),
        Step(
            tr("Interests"),
            tr("What kind of activities do you enjoy?"),
            progress.interest_minutes_left,
            lambda profile: bool(profile.interests) and not progress.interests_begun(profile),
            _make_interests,
            Block.INTERESTS,
            progress.interests_begun,
        ),
        Step(
            tr("Values"),
            tr("What matters to you in a job?"),
            progress.value_minutes_left,
            lambda profile: bool(profile.values) and not progress.values_begun(profile),
            _make_values,
            Block.VALUES,
            progress.values_begun,
        ),
        Step(
            tr("Subjects"),
            tr("Which subjects do you like?"),
            lambda _profile: pace.SUBJECTS_MINUTES,
            lambda profile: bool(profile.subjects),
            _make_subjects,
            Block.SUBJECTS,
        ),
    )


# Only the first page is imported with the window, so that it is painted sooner.


def _make_location(question: str) -> "QuestionPage":
    from careerapp.ui.wizard.location_page import LocationPage

    return LocationPage(question)


def _make_education(question: str) -> "QuestionPage":
    from careerapp.ui.wizard.education_page import EducationPage

    return EducationPage(question)


def _make_interests(question: str) -> "QuestionPage":
    from careerapp.ui.wizard.interests.interests_page import InterestsPage

    return InterestsPage(question)


def _make_values(question: str) -> "QuestionPage":
    from careerapp.ui.wizard.values.values_page import ValuesPage

    return ValuesPage(question)


def _make_subjects(question: str) -> "QuestionPage":
    from careerapp.ui.wizard.subjects_page import SubjectsPage

    return SubjectsPage(question)

"""The wizard: six pages that add up to a profile."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QWizard

from careerapp.domain.profile import Obstacle, Profile
from careerapp.domain.scales import Block
from careerapp.ui.wizard.education_page import EducationPage
from careerapp.ui.wizard.location_page import LocationPage
from careerapp.ui.wizard.question_page import QuestionPage
from careerapp.ui.wizard.ratings_page import InterestsPage, ValuesPage
from careerapp.ui.wizard.step_list import StepList
from careerapp.ui.wizard.subjects_page import SubjectsPage
from careerapp.ui.wizard.welcome_page import WelcomePage
from careerapp.ui.words import obstacle_question


class ProfileWizard(QWizard):
    """Welcome, location, education, interests, values, subjects; embedded in the main window.

    It keeps how much each group of answers counts, which is not asked here.

    Signals: ``profile_ready(profile)``, when the person asks for the result and the answers can
    give one; ``browse_wanted()``, when they cannot and the person would rather see all jobs;
    ``cancelled()``.
    """

    profile_ready = Signal(Profile)
    browse_wanted = Signal()
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        self._welcome = WelcomePage()
        self._location = LocationPage()
        self._education = EducationPage()
        self._interests = InterestsPage()
        self._values = ValuesPage()
        self._subjects = SubjectsPage()
        self._rated: dict[Block, QuestionPage] = {
            Block.INTERESTS: self._interests,
            Block.VALUES: self._values,
            Block.SUBJECTS: self._subjects,
        }
        self._importance: Mapping[Block, float] = {}
        self.pages: tuple[QuestionPage, ...] = (
            self._welcome,
            self._location,
            self._education,
            self._interests,
            self._values,
            self._subjects,
        )
        self._last = self.pages[-1]
        for page in self.pages:
            self.addPage(page)
            page.answers_changed.connect(self._update)
            page.browse_wanted.connect(self.browse_wanted)
        self._steps = StepList(self.pages)
        self._steps.step_chosen.connect(self.setCurrentId)
        self.setSideWidget(self._steps)
        self._set_up_buttons()
        self.currentIdChanged.connect(self._enter_page)
        self.restart()
        self._update()

    @property
    def profile(self) -> Profile:
        """The answers as they stand."""
        return Profile(
            name=self._welcome.name,
            location=self._location.location,
            current_education=self._education.current,
            planned_education=self._education.planned,
            interests=self._interests.ratings,
            values=self._values.ratings,
            subjects=self._subjects.ratings,
            importance=dict(self._importance),
        )

    def show_profile(self, profile: Profile) -> None:
        """Fill all pages with a person's answers and go to the first one."""
        self._importance = dict(profile.importance)
        for page in self.pages:
            page.show_profile(profile)
            page.set_notice("")
        self.restart()
        self._steps.forget()
        self._update()

    def set_importance(self, importance: Mapping[Block, float]) -> None:
        """Replace how much each group of answers counts."""
        self._importance = dict(importance)
        self._update()

    def accept(self) -> None:
        """Hand the profile over, or ask on if no job would stand out."""
        profile = self.profile
        if profile.obstacle is None:
            self.profile_ready.emit(profile)
            return
        block = self._block_to_ask(profile)
        page = self._rated[block]
        page.set_notice(obstacle_question(profile.obstacle, block))
        self.setCurrentId(self.pages.index(page))

    def _block_to_ask(self, profile: Profile) -> Block:
        # Where another answer helps most; of equals, the first page's.
        if profile.obstacle is Obstacle.ALL_IGNORED:
            return max(self._rated, key=profile.weight)
        return max(self._rated, key=lambda block: len(profile.ratings(block)))

    def reject(self) -> None:
        """Leave the wizard; Cancel and Escape come here."""
        self.cancelled.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()  # the main window closes, never a part of it

    def _set_up_buttons(self) -> None:
        button = QWizard.WizardButton
        option = QWizard.WizardOption
        self.setOptions(
            option.IndependentPages
            | option.HaveFinishButtonOnEarlyPages
            | option.HaveCustomButton1
            | option.NoBackButtonOnStartPage
        )
        self.setButtonText(button.BackButton, self.tr("&Back"))
        self.setButtonText(button.NextButton, self.tr("Ne&xt"))
        self.setButtonText(button.FinishButton, self.tr("&See my careers"))
        self.setButtonText(button.CancelButton, self.tr("Cancel"))
        self.setButtonText(button.CustomButton1, self.tr("Not s&ure, skip"))
        self.setButtonLayout(
            [
                button.CancelButton,
                button.Stretch,
                button.BackButton,
                button.CustomButton1,
                button.NextButton,
                button.FinishButton,
            ]
        )
        self.button(button.CustomButton1).clicked.connect(self.next)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._enter_page()

    def _enter_page(self) -> None:
        if self.currentId() < 0:
            return  # between two pages while it restarts
        self._update()
        # After the wizard has put the focus on one of its buttons.
        QTimer.singleShot(0, self.pages[self.currentId()].first_control.setFocus)

    def _update(self) -> None:
        enough = any(page.answered for page in self._rated.values())
        if self.profile.obstacle is None:
            for page in self.pages:
                page.set_notice("")
        for page in self.pages:
            page.setFinalPage(enough and page is not self._last)
        self._last.set_complete(complete=enough)
        current = self.pages[self.currentId()]
        skip = self.button(QWizard.WizardButton.CustomButton1)
        skip.setVisible(current not in (self._welcome, self._last))
        skip.setEnabled(not current.answered)
        last = current is self._last
        _set_primary(self.button(QWizard.WizardButton.NextButton), primary=not last)
        _set_primary(self.button(QWizard.WizardButton.FinishButton), primary=last)
        self._steps.show_state(self.currentId(), enough=enough)


def _set_primary(button: QAbstractButton, *, primary: bool) -> None:
    if button.property("primary") != primary:
        button.setProperty("primary", primary)
        button.style().unpolish(button)  # style sheets look at properties only when polishing
        button.style().polish(button)

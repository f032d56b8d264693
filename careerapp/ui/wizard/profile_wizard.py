"""The wizard: five pages that add up to a profile."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QWizard

from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block
from careerapp.ui.wizard.education_page import EducationPage
from careerapp.ui.wizard.location_page import LocationPage
from careerapp.ui.wizard.question_page import QuestionPage
from careerapp.ui.wizard.ratings_page import InterestsPage, ValuesPage
from careerapp.ui.wizard.step_list import StepList
from careerapp.ui.wizard.welcome_page import WelcomePage
from careerapp.ui.words import obstacle_question


class ProfileWizard(QWizard):
    """Welcome, location, education, interests, values; embedded in the main window.

    Signals: ``profile_ready(profile)``, when the person asks for the result and the answers can
    give one; ``cancelled()``.
    """

    profile_ready = Signal(Profile)
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
        self.pages: tuple[QuestionPage, ...] = (
            self._welcome,
            self._location,
            self._education,
            self._interests,
            self._values,
        )
        for page in self.pages:
            self.addPage(page)
            page.answers_changed.connect(self._update)
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
        )

    def show_profile(self, profile: Profile) -> None:
        """Fill all pages with a person's answers and go to the first one."""
        for page in self.pages:
            page.show_profile(profile)
            page.set_notice("")
        self.restart()
        self._steps.forget()
        self._update()

    def accept(self) -> None:
        """Hand the profile over, or ask on if no job would stand out."""
        profile = self.profile
        if profile.obstacle is None:
            self.profile_ready.emit(profile)
            return
        on_values = len(profile.values) > len(profile.interests)
        page = self._values if on_values else self._interests
        block = Block.VALUES if on_values else Block.INTERESTS
        page.set_notice(obstacle_question(profile.obstacle, block))
        self.setCurrentId(self.pages.index(page))

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
        enough = self._interests.answered or self._values.answered
        if self.profile.obstacle is None:
            for page in self.pages:
                page.set_notice("")
        for page in self.pages[:-1]:
            page.setFinalPage(enough)
        self._values.set_enough(enough=enough)
        current = self.pages[self.currentId()]
        skip = self.button(QWizard.WizardButton.CustomButton1)
        skip.setVisible(current not in (self._welcome, self._values))
        skip.setEnabled(not current.answered)
        last = current is self._values
        _set_primary(self.button(QWizard.WizardButton.NextButton), primary=not last)
        _set_primary(self.button(QWizard.WizardButton.FinishButton), primary=last)
        self._steps.show_state(self.currentId(), enough=enough)


def _set_primary(button: QAbstractButton, *, primary: bool) -> None:
    if button.property("primary") != primary:
        button.setProperty("primary", primary)
        button.style().unpolish(button)  # style sheets look at properties only when polishing
        button.style().polish(button)

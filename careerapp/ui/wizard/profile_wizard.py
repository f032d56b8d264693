"""The wizard: six pages that add up to a profile."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QWidget, QWizard

from careerapp.domain.profile import Obstacle, Profile
from careerapp.domain.scales import Block
from careerapp.ui.announce import announce
from careerapp.ui.flag import set_flag
from careerapp.ui.wizard.loaded import Loaded
from careerapp.ui.wizard.question_page import QuestionPage
from careerapp.ui.wizard.step_list import StepList
from careerapp.ui.wizard.steps import all_steps
from careerapp.ui.wizard.welcome_page import WelcomePage

_PRIMARY = "primary"  # the style sheet's name for the button that leads on


class ProfileWizard(QWizard):
    """Welcome, location, education, interests, values, subjects; embedded in the main window.

    A page may have several screens: Next and Back go through them, and then on to another page.

    It holds the profile. A page is made when it is first needed, shows its part of the profile
    and replaces it. How much each group of answers counts is kept, but not asked here. What the
    first page shows is made by `build`.

    Signals: ``profile_changed()``, with every answer; ``profile_ready(profile)``, when the person
    asks for the result and the answers can give one; ``browse_wanted()``, when they cannot and the
    person would rather see all jobs; ``cancelled()``.
    """

    profile_changed = Signal()
    profile_ready = Signal(Profile)
    browse_wanted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)  # a constructor's would make a dialog of it
        self.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        self.setAccessibleName(self.tr("Questions"))
        self._profile = Profile()
        self._showing = False
        self._leaving = False
        self._loaded: Loaded | None = None
        self._made: dict[int, QuestionPage] = {}
        self.steps = all_steps()
        self._last = len(self.steps) - 1
        self._page_of = {step.block: index for index, step in enumerate(self.steps) if step.block}
        self._side = StepList(self.steps)
        self._side.step_chosen.connect(self.setCurrentId)
        self.setSideWidget(self._side)
        self.welcome = WelcomePage(self.steps[0].question)
        self._arriving = False

    def build(self) -> Iterator[None]:
        """Make what the first page shows, in parts of a few milliseconds each."""
        self._set_up_buttons()
        yield
        set_flag(self.button(QWizard.WizardButton.NextButton), _PRIMARY, on=True)
        yield
        self._take_in(0, self.welcome)
        yield
        self.currentIdChanged.connect(self._enter_page)
        self.restart()
        self._put_in_reading_order()

    @property
    def profile(self) -> Profile:
        """The answers as they stand."""
        return self._profile

    @property
    def pages(self) -> tuple[QuestionPage, ...]:
        """All pages, made now if need be."""
        return tuple(self._page(index) for index in range(len(self.steps)))

    def show_profile(self, profile: Profile) -> None:
        """Fill all pages with a person's answers and go to the first one."""
        self._fill(profile)
        for page in self._made.values():
            page.start()
        self._side.forget()
        self.restart()
        self._update()

    def take_over(self, profile: Profile) -> None:
        """Fill all pages with other answers of the same person, and stay where one was."""
        self._fill(profile)
        self._update()

    def resume(self) -> None:
        """Go to the last page with an answer, and on it to where the answers were left."""
        profile = self._profile
        touched = [
            index
            for index, step in enumerate(self.steps)
            if step.answered(profile) or step.begun(profile)
        ]
        self.setCurrentId(max(touched, default=0))

    def open_page(self, index: int) -> None:
        """Go to a page, and on it to what has come out, or to its first open question."""
        self._page(index).start()
        self.setCurrentId(index)
        self._follow_page()  # also where it was open already

    def say_saved(self) -> None:
        """Say that the answers of now are safe."""
        self._side.show_saving(self.tr("Your answers are saved."))

    def say_nothing_kept(self) -> None:
        """Say that the person has to save themselves."""
        self._side.show_saving(self.tr("Nothing is kept on this computer."))

    def say_not_saved(self, reason: str) -> None:
        """Say that the answers of now will be lost, and why."""
        self._side.show_saving(
            self.tr("Your answers cannot be saved."),
            self.tr("They cannot be kept: {reason}.").format(reason=reason),
        )

    @property
    def touched(self) -> bool:
        """Whether there is any answer."""
        return self._profile != Profile()

    def clear(self) -> None:
        """Begin again with no answer."""
        self.show_profile(Profile())

    def setCurrentId(self, index: int) -> None:
        """Go to a page, so that Next leads on from there."""
        self._page(index)
        while self.currentId() > index:  # Qt refuses to go on to a page that is still behind it
            self.back()
        self._leave_page(partial(super().setCurrentId, index))

    def nextId(self) -> int:
        return self.currentId() + 1 if 0 <= self.currentId() < self._last else -1

    @property
    def has_loaded(self) -> bool:
        """Whether pages show all that they can."""
        return self._loaded is not None

    def show_loaded(self, loaded: Loaded) -> None:
        """Let all pages show what could not be shown before."""
        self._loaded = loaded
        for page in self._made.values():
            page.show_loaded(loaded)

    def validateCurrentPage(self) -> bool:
        if not self._leaving and self._page(self.currentId()).go_on():
            return False
        if self.nextId() >= 0:
            self._page(self.nextId())  # the wizard goes there next
        return super().validateCurrentPage()

    def accept(self) -> None:
        """Hand the profile over, or ask on if no job would stand out."""
        profile = self._profile
        if profile.obstacle is None:
            self.profile_ready.emit(profile)
            return
        # Imported with the last pages, which are needed to get here.
        from careerapp.ui.words import obstacle_question

        block = self._block_to_ask(profile)
        index = self._page_of[block]
        self._page(index).set_notice(obstacle_question(profile.obstacle, block))
        self.setCurrentId(index)

    def _block_to_ask(self, profile: Profile) -> Block:
        # Where another answer helps most; of equals, the first page's.
        if profile.obstacle is Obstacle.ALL_IGNORED:
            return max(self._page_of, key=profile.weight)
        return max(self._page_of, key=lambda block: len(profile.ratings(block)))

    def reject(self) -> None:
        """Leave the wizard; Cancel and Escape come here."""
        self.cancelled.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()  # the main window closes, never a part of it

    def _fill(self, profile: Profile) -> None:
        self._profile = profile
        self._showing = True
        for page in self._made.values():
            page.show_profile(profile)
            page.set_notice("")
        self._showing = False
        self.profile_changed.emit()

    def _page(self, index: int) -> QuestionPage:
        if index not in self._made:
            step = self.steps[index]
            self._take_in(index, step.make(step.question))
        return self._made[index]

    def _take_in(self, index: int, page: QuestionPage) -> None:
        page.show_profile(self._profile)
        page.start()
        if self._loaded is not None:
            page.show_loaded(self._loaded)
        page.answers_changed.connect(partial(self._take_answers, page))
        page.moved.connect(self._follow_page)
        page.finish_wanted.connect(self.accept)
        page.browse_wanted.connect(self.browse_wanted)
        self._made[index] = page
        self.setPage(index, page)
        self._mark_complete(index, page)

    def _take_answers(self, page: QuestionPage) -> None:
        if not self._showing:
            self._profile = page.put_into(self._profile)
            self._update()
            self.profile_changed.emit()

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
        self.setButtonText(button.CustomButton1, self.tr("S&kip this page"))
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
        self.button(button.CustomButton1).clicked.connect(partial(self._leave_page, self.next))
        back = self.button(button.BackButton)
        back.clicked.disconnect()  # Qt's own way leaves the page, whatever screen it shows
        back.clicked.connect(self._go_back)

    def _put_in_reading_order(self) -> None:
        """Let screen readers come to the steps, the page and the buttons as they are seen."""
        for part in (self.currentPage(), self._side):
            holder = part.parentWidget()
            if holder is not None:
                holder.lower()
        button = QWizard.WizardButton
        for which in (
            button.CancelButton,
            button.BackButton,
            button.CustomButton1,
            button.NextButton,
            button.FinishButton,
        ):
            self.button(which).raise_()

    def _leave_page(self, leave: Callable[[], None]) -> None:
        """Go to another page whatever screens are left of this one."""
        self._leaving = True
        leave()
        self._leaving = False

    def _go_back(self) -> None:
        if not self._page(self.currentId()).go_back():
            self.back()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._enter_page()

    def _enter_page(self) -> None:
        if self.currentId() < 0:
            return  # between two pages while it restarts
        self._update()
        if not self.isVisible():
            return
        self._focus_control()
        if not self._arriving:
            self._arriving = True
            # The wizard puts the focus on one of its buttons first. A timer of its own would come
            # after the next key of whoever types fast.
            QTimer.singleShot(0, self, self._arrive)

    def _arrive(self) -> None:
        """Give the keyboard to a page, and say which one it is; once, if several were passed."""
        self._arriving = False
        if not self.isVisible():
            return
        self._focus_control()
        page = self._page(self.currentId())
        title = self.tr("Step {number} of {count}: {question}").format(
            number=self.currentId() + 1, count=len(self.steps), question=page.accessibleName()
        )
        announce(page, f"{title} {page.notice}".strip())

    def _follow_page(self) -> None:
        self._update()
        if self.isVisible():
            self._focus_control()

    def _focus_control(self) -> None:
        # Of the page that is open now, which may be another one than a moment ago.
        page = self._page(self.currentId())
        page.first_control.setFocus()
        page.begin_at_heading()

    @property
    def _enough(self) -> bool:
        return any(self._profile.ratings(block) for block in self._page_of)

    def _mark_complete(self, index: int, page: QuestionPage) -> None:
        page.setFinalPage(self._enough and index != self._last)
        if index == self._last:
            page.set_complete(complete=self._enough)

    def _update(self) -> None:
        telling = self._profile.obstacle is None
        for index, page in self._made.items():
            if telling:
                page.set_notice("")
            self._mark_complete(index, page)
        current = self.currentId()
        last = current == self._last
        skip = self.button(QWizard.WizardButton.CustomButton1)
        skip.setVisible(0 < current < self._last)
        skip.setEnabled(not self.steps[current].answered(self._profile))
        set_flag(self.button(QWizard.WizardButton.NextButton), _PRIMARY, on=not last)
        set_flag(self.button(QWizard.WizardButton.FinishButton), _PRIMARY, on=last)
        self._side.show_state(current, self._profile, enough=self._enough)

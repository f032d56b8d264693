"""A page of the wizard that can be answered in several ways, and shows what has come out."""

from collections.abc import Sequence
from typing import Generic

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget, QWizard

from careerapp.domain.profile import Profile
from careerapp.ui.wizard.loaded import Loaded
from careerapp.ui.wizard.question_page import QuestionPage
from careerapp.ui.wizard.ways.result_view import ResultView
from careerapp.ui.wizard.ways.way import Key, Way
from careerapp.ui.wizard.ways.way_chooser import WayChooser
from careerapp.ui.wizard.ways.way_view import WayView


class WaysPage(QuestionPage, Generic[Key]):
    """First the choice of a way, then that way, then the result.

    Parameters
    ----------
    question, reason : str
        As for every page.
    ways : sequence of Way
        The recommended one first. Their views are made when they are first needed.
    result : ResultView
        Shows what has come out.
    """

    def __init__(
        self, question: str, reason: str, ways: Sequence[Way[Key]], result: ResultView
    ) -> None:
        super().__init__(question, reason)
        self._ways = {way.key: way for way in ways}
        self._profile = Profile()
        self._loaded: Loaded | None = None
        self._chosen_anew = self._rating_anew = False
        self._made: dict[Key, WayView] = {}
        self._stations: dict[WayView, QWidget] = {}
        self._chooser = WayChooser(ways)
        self._result = result
        result.again_wanted.connect(self._begin_again)
        result.question_wanted.connect(self._look_at)
        result.finish_wanted.connect(self.finish_wanted)
        self._current: WayView = self._chooser
        for view in (self._chooser, result):
            self._take_in(view)
        self.body.addStretch()
        self._show(self._chooser)

    @property
    def way(self) -> Key | None:
        """The way chosen last."""
        return self.way_of(self._profile)

    def way_of(self, profile: Profile) -> Key | None:
        """Return the way that was chosen for this page."""
        raise AssertionError("every page has a way")

    def with_way(self, profile: Profile, way: Key) -> Profile:
        """Return a profile with another way chosen."""
        raise AssertionError("every page has a way")

    def answered(self, profile: Profile) -> bool:
        """Return whether there is anything to show as a result."""
        raise AssertionError("every page has ratings")

    def rate_anew(self, profile: Profile) -> Profile:
        """Return a profile rated by all answers in the way chosen last, and by no others."""
        raise AssertionError("every page has a way")

    def choose(self, way: Key) -> None:
        """Answer in a way, from its first open question on."""
        self._chosen_anew = True
        self._profile = self.with_way(self._profile, way)
        view = self._view(way)
        self._show(view)
        view.begin()
        self.answers_changed.emit()
        self.moved.emit()

    @property
    def first_control(self) -> QWidget:
        wizard = self.wizard()
        if self._current is self._result and wizard is not None:
            return wizard.button(QWizard.WizardButton.NextButton)  # there is nothing to answer
        return self._current.first_control

    def show_profile(self, profile: Profile) -> None:
        self._profile = profile
        self._current.show_profile(profile)

    def put_into(self, profile: Profile) -> Profile:
        way = self.way
        if way is not None:
            profile = self.with_way(profile, way)
        profile = self._current.put_into(profile)
        self._profile = self.rate_anew(profile) if self._rating_anew else profile
        return self._profile

    def start(self) -> None:
        self._chosen_anew = False
        way = self.way
        if way is None:
            self._show(self._result if self.answered(self._profile) else self._chooser)
            return
        view = self._view(way)
        self._show(view)
        if view.complete and self.answered(self._profile):
            self._show(self._result)
        else:
            view.begin()

    def go_on(self) -> bool:
        if self._current is self._chooser:
            self.choose(self._chooser.chosen.key)
            return True
        if self._current.go_on():
            return True
        if self._current is self._result or not self.answered(self._profile):
            return False
        self._show_result()
        return True

    def go_back(self) -> bool:
        self._chosen_anew = False  # one only looks at it again
        way = self.way
        if self._current.go_back():
            return True
        if self._current is self._chooser:
            return False
        if self._current is self._result and way is not None:
            view = self._view(way)
            self._show(view)
            view.begin(at_end=True)
            self.moved.emit()
        else:
            self._choose_again()
        return True

    def show_loaded(self, loaded: Loaded) -> None:
        self._loaded = loaded
        for view in (self._result, *self._made.values()):
            view.show_loaded(loaded)

    def _view(self, way: Key) -> WayView:
        if way not in self._made:
            view = self._made[way] = self._ways[way].make()
            self._take_in(view)
            view.finished.connect(self._show_result)
            if self._loaded is not None:
                view.show_loaded(self._loaded)
        return self._made[way]

    def _take_in(self, view: WayView) -> None:
        view.answers_changed.connect(self.answers_changed)
        view.moved.connect(self.moved)
        station = QWidget()
        station.hide()
        layout = QVBoxLayout(station)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(view)
        if view is not self._chooser:
            layout.addWidget(self._other_way(), 0, Qt.AlignmentFlag.AlignLeft)
        self._stations[view] = station
        self.body.insertWidget(0, station)

    def _other_way(self) -> QPushButton:
        # One for each view and made after it, so that the Tab key comes to it last.
        button = QPushButton(self.tr("Answer in another way"))
        button.setProperty("link", True)
        button.clicked.connect(self._choose_again)
        return button

    def _show(self, view: WayView) -> None:
        """Show one view, and the answers of now in it."""
        if view is not self._current:
            self._stations[self._current].hide()
        self._current = view
        view.show_profile(self._profile)
        self._stations[view].show()
        self.scroll_to_top()

    def _show_result(self) -> None:
        if self._chosen_anew and self._current.complete:
            # It may have been answered before another way was, and is wanted now.
            self._rating_anew = True
            self.answers_changed.emit()
            self._rating_anew = False
        self._show(self._result)
        self.moved.emit()

    def _choose_again(self) -> None:
        self._chooser.mark(self.way)
        self._show(self._chooser)
        self.moved.emit()

    def _begin_again(self) -> None:
        way = self.way or next(reversed(self._ways))  # sliders show any ratings
        self.choose(way)

    def _look_at(self, question: str) -> None:
        self._begin_again()
        self._current.look_at(question)
        self.moved.emit()

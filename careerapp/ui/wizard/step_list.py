"""The wizard's sidebar: all steps, where one is, what is done, and the time left."""

from collections.abc import Sequence
from functools import partial
from math import ceil

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from careerapp.domain.profile import Profile
from careerapp.ui import icons, theme
from careerapp.ui.arrow_stops import ArrowStops
from careerapp.ui.flag import set_flag
from careerapp.ui.labels import text_label
from careerapp.ui.roomy_page import RoomyPage
from careerapp.ui.text_size import Measured, beside_text
from careerapp.ui.tips import plain_tip
from careerapp.ui.wizard.steps import Step, StepState

CURRENT = "current"
"""The style sheet's name for the step that is open."""

_WIDTH = 188
_BESIDE_NAMES = 64  # pixels for a button's padding, and what is around it; its icon grows


class StepList(QWidget, Measured):
    """A button a step; all of them are one stop of the Tab key.

    Signals: ``step_chosen(index)``.
    """

    step_chosen = Signal(int)

    def __init__(self, steps: Sequence[Step]) -> None:
        super().__init__()
        self.setProperty("sidebar", True)
        self.setAttribute(icons.STYLED)
        self._steps = steps
        self._reached = 0
        self._buttons = [QPushButton() for _ in steps]
        self._time_left = text_label("", theme.CAPTION, quiet=True)
        self._page = RoomyPage()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)
        layout = self._page.column
        layout.setContentsMargins(theme.SPACE_12, theme.SPACE_24, theme.SPACE_12, theme.SPACE_16)
        layout.setSpacing(theme.SPACE_4)
        for index, button in enumerate(self._buttons):
            button.setProperty("step", True)
            icons.set_icon(button, "open")
            button.clicked.connect(partial(self.step_chosen.emit, index))
            layout.addWidget(button)
        self._stops = ArrowStops(self._buttons, self)
        layout.addStretch()
        self._hint = text_label(
            self.tr("Rate some interests, values or subjects; then you can see your careers."),
            theme.CAPTION,
        )
        layout.addWidget(self._hint)
        layout.addSpacing(theme.SPACE_8)
        layout.addWidget(self._time_left)
        self._saving = text_label("", theme.CAPTION, quiet=True)
        layout.addWidget(self._saving)
        self.measure()

    def measure(self) -> None:
        least = _least_width(self._steps)
        if beside_text(_WIDTH) > _WIDTH:  # it may have to scroll
            least += self._page.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(max(_WIDTH, least))

    def show_state(self, current: int, profile: Profile, *, enough: bool) -> None:
        """Show which step is open and what is done.

        Parameters
        ----------
        current : int
            Index of the open step.
        profile : Profile
            The answers.
        enough : bool
            Whether the answers give a result already.
        """
        self._hint.setVisible(not enough)
        self._reached = max(self._reached, current)
        for index, (step, button) in enumerate(zip(self._steps, self._buttons, strict=True)):
            button.setText(_numbered(index, step))
            set_flag(button, CURRENT, on=index == current)
            state, icon = self._state(index, current, profile)
            icons.set_icon(button, icon)
            button.setAccessibleName(
                self.tr("Step {number}, {step}: {state}").format(
                    number=index + 1, step=step.name, state=state
                )
            )
            button.setToolTip(plain_tip(f"{step.question} ({state})"))
        self._stops.stop_at(current)
        minutes = sum(
            step.minutes(profile) for step in self._steps[current:] if not step.answered(profile)
        )
        self._time_left.setText(
            self.tr("About {minutes} min left").format(minutes=ceil(minutes))
            if minutes
            else self.tr("All answered")
        )

    def show_saving(self, sentence: str, trouble: str = "") -> None:
        """Say whether the answers are safe.

        Parameters
        ----------
        sentence : str
            Whether they are.
        trouble : str
            Why they are not; stands out, and is announced once.
        """
        if sentence == self._saving.text():
            return
        self._saving.setText(sentence)
        self._saving.setToolTip(plain_tip(trouble))
        set_flag(self._saving, "notice", on=bool(trouble))
        if trouble:
            from careerapp.ui.announce import announce

            announce(self, f"{sentence} {trouble}")

    def forget(self) -> None:
        """Start again with no step visited and nothing said."""
        self._reached = 0
        self.show_saving("")

    def _state(self, index: int, current: int, profile: Profile) -> tuple[str, str]:
        if index == current:
            return self.tr("open now"), "current"
        state = self._steps[index].state(profile)
        if state is StepState.DONE:
            return self.tr("done"), "check"
        if state is StepState.BEGUN:
            return self.tr("begun"), "begun"
        if index == 0 and self._reached:
            return self.tr("done"), "check"
        if index <= self._reached:
            return self.tr("skipped"), "skipped"
        return self.tr("still to come"), "open"


def _least_width(steps: Sequence[Step]) -> int:
    bold = QFontMetrics(theme.scaled_font(theme.BODY, bold=True))  # as the open step has it
    names = (_numbered(index, step) for index, step in enumerate(steps))
    return max(map(bold.horizontalAdvance, names)) + _BESIDE_NAMES + icons.size()


def _numbered(index: int, step: Step) -> str:
    return f"{index + 1}  {step.name}"

"""The wizard's sidebar: all steps, where one is, what is done, and the time left."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from careerapp.ui import icons, theme
from careerapp.ui.labels import text_label
from careerapp.ui.wizard.question_page import QuestionPage

_WIDTH = 188


class StepList(QWidget):
    """A button a step.

    Signals: ``step_chosen(index)``.
    """

    step_chosen = Signal(int)

    def __init__(self, pages: Sequence[QuestionPage]) -> None:
        super().__init__()
        self.setProperty("sidebar", True)
        self.setAttribute(icons.STYLED)
        self.setFixedWidth(_WIDTH)
        self._pages = pages
        self._reached = 0
        self._buttons = [QPushButton() for _ in pages]
        self._icons = ["open" for _ in pages]
        self._time_left = text_label("", theme.CAPTION, quiet=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_12, theme.SPACE_24, theme.SPACE_12, theme.SPACE_16)
        layout.setSpacing(theme.SPACE_4)
        choice = QButtonGroup(self)  # so that a click on the open step leaves it checked
        for index, button in enumerate(self._buttons):
            button.setProperty("step", True)
            button.setCheckable(True)
            choice.addButton(button)
            button.setIcon(icons.icon("open", self.palette()))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked, index=index: self.step_chosen.emit(index))
            layout.addWidget(button)
        layout.addStretch()
        self._hint = text_label(
            self.tr("Rate some interests, values or subjects; then you can see your careers."),
            theme.CAPTION,
        )
        layout.addWidget(self._hint)
        layout.addSpacing(theme.SPACE_8)
        layout.addWidget(self._time_left)

    def show_state(self, current: int, *, enough: bool) -> None:
        """Show which step is open and what is done.

        Parameters
        ----------
        current : int
            Index of the open page.
        enough : bool
            Whether the answers give a result already.
        """
        self._hint.setVisible(not enough)
        self._reached = max(self._reached, current)
        for index, (page, button) in enumerate(zip(self._pages, self._buttons, strict=True)):
            button.setText(f"{index + 1}  {page.step}")
            button.setChecked(index == current)
            state, icon = self._state(index, current)
            if self._icons[index] != icon:
                self._icons[index] = icon
                button.setIcon(icons.icon(icon, self.palette()))
            button.setAccessibleName(
                self.tr("Step {number}, {step}: {state}").format(
                    number=index + 1, step=page.step, state=state
                )
            )
            button.setToolTip(f"{page.question} ({state})")
        minutes = sum(page.minutes for page in self._pages[current:] if not page.answered)
        self._time_left.setText(
            self.tr("About {minutes} min left").format(minutes=ceil(minutes))
            if minutes
            else self.tr("All answered")
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for button, name in zip(self._buttons, self._icons, strict=True):
                button.setIcon(icons.icon(name, self.palette()))

    def forget(self) -> None:
        """Start again with no step visited."""
        self._reached = 0

    def _state(self, index: int, current: int) -> tuple[str, str]:
        if index == current:
            return self.tr("open now"), "current"
        if self._pages[index].answered:
            return self.tr("done"), "check"
        if index == 0 and self._reached:
            return self.tr("done"), "check"
        if index <= self._reached:
            return self.tr("skipped"), "skipped"
        return self.tr("still to come"), "open"

"""The education a person has, and the education they are ready to reach."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QGroupBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from careerapp.domain.profile import Profile
from careerapp.domain.scales import EducationLevel
from careerapp.ui import theme
from careerapp.ui.focus_kept import focus_kept
from careerapp.ui.layouts import nest
from careerapp.ui.wizard.loaded import Loaded
from careerapp.ui.wizard.openings_view import OpeningsView
from careerapp.ui.wizard.question_page import QuestionPage
from careerapp.ui.words import education_name
from careerapp.ui.wrapped_radio import WrappedRadio

_GAP = theme.SPACE_24


class _LevelChoice(QGroupBox):
    """The eight levels, one of which or none is chosen."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.buttons = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        for level in EducationLevel:
            button = WrappedRadio(education_name(level))
            self.buttons.addButton(button, level.rank)
            layout.addWidget(button)

    @property
    def level(self) -> EducationLevel | None:
        chosen = self.buttons.checkedId()
        return None if chosen < 0 else list(EducationLevel)[chosen]

    def set_level(self, level: EducationLevel | None) -> None:
        """Show a level, or none, without a signal."""
        with QSignalBlocker(self.buttons):
            if level is not None:
                self.buttons.button(level.rank).setChecked(True)
                return
            self.buttons.setExclusive(False)
            for button in self.buttons.buttons():
                button.setChecked(False)
            self.buttons.setExclusive(True)

    def offer_from(self, lowest: EducationLevel | None) -> None:
        for level in EducationLevel:
            offered = lowest is None or level.rank >= lowest.rank
            self.buttons.button(level.rank).setEnabled(offered)


class EducationPage(QuestionPage):
    """Two columns: what you have now, and how far you would go; what that opens is under them.

    Where text is large, the columns stand one under the other.
    """

    def __init__(self, question: str) -> None:
        super().__init__(
            question,
            self.tr(
                "Why we ask: jobs differ in the education their workers have. Think of what "
                "you plan to reach, not only of what you have today."
            ),
        )
        self._current = _LevelChoice(self.tr("What you have now"))
        self._planned = _LevelChoice(self.tr("What you plan"))
        self._current.buttons.idToggled.connect(self._update)
        # Not the click: assistive technology chooses without one.
        self._planned.buttons.idToggled.connect(self._wish)
        self._wished: EducationLevel | None = None
        self._clear = QPushButton(self.tr("Clear both"))
        self._clear.setProperty("link", True)
        self._clear.clicked.connect(self._clear_both)
        self._openings = OpeningsView()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(_GAP)
        self._columns.addWidget(self._current, 1)
        self._columns.addWidget(self._planned, 1)
        self.body.addSpacing(theme.SPACE_8)
        nest(self.body, self._columns)
        self.body.addWidget(self._openings)
        self.body.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch()
        self._update()

    @property
    def current(self) -> EducationLevel | None:
        """The level the person has."""
        return self._current.level

    @property
    def planned(self) -> EducationLevel | None:
        """The level the person is ready to reach; never below the current one."""
        return self._planned.level

    @property
    def first_control(self) -> QWidget:
        return self._current.buttons.checkedButton() or self._current.buttons.button(0)

    def show_profile(self, profile: Profile) -> None:
        self._current.set_level(profile.current_education)
        self._wished = profile.planned_education
        self._update()

    def put_into(self, profile: Profile) -> Profile:
        return replace(profile, current_education=self.current, planned_education=self.planned)

    def show_loaded(self, loaded: Loaded) -> None:
        self._openings.show_openings(loaded.openings, loaded.editions.projected)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = 2 * self._current.sizeHint().width() + _GAP
        direction = QBoxLayout.Direction
        narrow = self.room < needed
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _clear_both(self) -> None:
        self.show_profile(Profile())

    def _wish(self, rank: int, chosen: bool) -> None:  # noqa: FBT001
        if chosen:
            self._wished = list(EducationLevel)[rank]
            self._update()

    def _update(self) -> None:
        # The wish is kept, so that a slip in the other column does not change it for good.
        current, wished = self.current, self._wished
        self._planned.offer_from(current)
        below = current is not None and wished is not None and wished.rank < current.rank
        self._planned.set_level(current if below else wished)
        self._openings.show_levels(current, self.planned)
        with focus_kept(self._clear, self.first_control):
            self._clear.setEnabled(current is not None or self.planned is not None)
        self.answers_changed.emit()

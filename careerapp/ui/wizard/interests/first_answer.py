"""The way to a first answer, and what further pages would add to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block
from careerapp.report.sharpening import sharpening
from careerapp.ui import theme
from careerapp.ui.labels import heading_label, text_label
from careerapp.ui.language import tr


class FirstAnswer(QFrame):
    """A card for people who want to see careers before they answer the rest.

    Hidden where these answers tell no jobs apart, and where no page is open any more.

    Signals: ``wanted()``.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("strip", True)
        button = QPushButton(self.tr("See a first list now"))
        button.clicked.connect(self.wanted)
        self._now = text_label()
        self._further = text_label()
        self._how = text_label(scale=theme.CAPTION, quiet=True)
        layout = QVBoxLayout(self)
        margin = theme.SPACE_16
        layout.setContentsMargins(margin, theme.SPACE_12, margin, theme.SPACE_12)
        layout.setSpacing(theme.SPACE_8)
        layout.addWidget(heading_label(self.tr("Answer more now, or later"), 3))
        layout.addWidget(self._now)
        layout.addWidget(self._further)
        layout.addWidget(self._how)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_profile(self, profile: Profile, *, measured: bool) -> None:
        """Say what a person's answers are worth so far.

        Parameters
        ----------
        profile : Profile
            The answers.
        measured : bool
            Whether it has been measured what answers like these are worth.
        """
        answered = [block for block in Block if _answered(profile, block)]
        words = sharpening(profile.counted, answered, tr)
        self._now.setText(words.now)
        self._further.setText("\n".join(f"\N{BULLET} {line}" for line in words.further))
        self._how.setText(words.how)
        for label in (self._now, self._further, self._how):
            label.setVisible(measured)
        self.setVisible(profile.obstacle is None and bool(words.further))


def _answered(profile: Profile, block: Block) -> bool:
    if block is Block.EDUCATION:
        return profile.target_education is not None
    return bool(profile.ratings(block))

"""How much each page of answers counts."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from careerapp.domain.profile import IMPORTANCE_DEFAULT, Profile
from careerapp.domain.scales import Block
from careerapp.report.answer_names import page_name
from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.results.choice import Choice

_STEPS = (0.0, 0.5, 1.0, 1.5, 2.0)


class ImportanceForm(QWidget):
    """A box for each page, with five steps from "ignore" to "matters most".

    Signals: ``changed(importance)``, a dictionary of `Block` to float that leaves out what
    simply matters; only when the person chooses a step.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What counts"))
        self._importance: dict[Block, float] = {}
        self._boxes = {block: _StepBox() for block in Block}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(theme.SPACE_12)
        layout.setVerticalSpacing(theme.SPACE_8)
        layout.setColumnStretch(1, 1)
        steps = self._step_names()
        for row, (block, box) in enumerate(self._boxes.items()):
            page = page_name(block, _tr)
            name = text_label(page)
            name.setWordWrap(False)
            name.setBuddy(box)
            box.setAccessibleName(self.tr("How much counts: {page}").format(page=page))
            box.setPlaceholderText(self.tr("not answered"))
            box.addItems(steps)
            box.activated.connect(lambda _index, block=block: self._choose(block))
            layout.addWidget(name, row, 0)
            layout.addWidget(box, row, 1)
        self.setFocusProxy(self._boxes[Block.INTERESTS])
        self.show_profile(Profile())

    def show_profile(self, profile: Profile) -> None:
        """Show how much the pages count for a person; those without an answer cannot be set.

        A number between two steps shows the nearer one and is kept until that box is changed.
        """
        self._importance = dict(profile.importance)
        for block, box in self._boxes.items():
            answered = _is_answered(profile, block)
            box.setCurrentIndex(_nearest_step(profile.weight(block)) if answered else -1)
            box.setEnabled(answered)
            hint = self.tr("Answer the page “{page}” first.").format(page=page_name(block, _tr))
            box.setToolTip("" if answered else hint)
            box.setAccessibleDescription(box.toolTip())

    def box(self, block: Block) -> QComboBox:
        """Return the box of a page."""
        return self._boxes[block]

    @property
    def importance(self) -> dict[Block, float]:
        """How much the pages count, as they are shown; what is absent simply matters."""
        return {
            block: weight
            for block, weight in self._importance.items()
            if weight != IMPORTANCE_DEFAULT
        }

    def _choose(self, block: Block) -> None:
        shown = _nearest_step(self._importance.get(block, IMPORTANCE_DEFAULT))
        chosen = self._boxes[block].currentIndex()
        if chosen != shown:
            self._importance[block] = _STEPS[chosen]
            self.changed.emit(self.importance)

    def _step_names(self) -> list[str]:
        return [
            self.tr("ignore"),
            self.tr("matters little"),
            self.tr("matters"),
            self.tr("matters a lot"),
            self.tr("matters most"),
        ]


class _StepBox(Choice):
    """A box that the wheel does not change; it scrolls what is around."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)


def _nearest_step(weight: float) -> int:
    return min(range(len(_STEPS)), key=lambda place: abs(_STEPS[place] - weight))


def _is_answered(profile: Profile, block: Block) -> bool:
    if block is Block.EDUCATION:
        return profile.target_education is not None
    return bool(profile.ratings(block))

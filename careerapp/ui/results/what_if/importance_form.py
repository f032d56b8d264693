"""How much each page of answers counts."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel

from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block
from careerapp.domain.what_if import Weight
from careerapp.report.answer_names import page_name
from careerapp.report.what_if_words import IMPORTANCE_STEPS, importance_names, nearest_importance
from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.language import tr
from careerapp.ui.results.steady_choice import SteadyChoice
from careerapp.ui.results.what_if.answers_form import AnswersForm
from careerapp.ui.text_size import Measured
from careerapp.ui.tips import plain_tip


class ImportanceForm(AnswersForm, Measured):
    """A box for each page, with five steps from "ignore" to "matters most".

    A number between two steps shows the nearer one and is kept until that box is changed.
    """

    def __init__(self) -> None:
        super().__init__()
        self._boxes = {block: SteadyChoice() for block in Block}
        self._names: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.SPACE_8, 0, 0, theme.SPACE_8)
        self._grid.setHorizontalSpacing(theme.SPACE_12)
        self._grid.setVerticalSpacing(theme.SPACE_8)
        for block, box in self._boxes.items():
            page = page_name(block, tr)
            name = text_label(page)
            name.setWordWrap(False)
            name.setBuddy(box)
            box.setAccessibleName(self.tr("How much counts: {page}").format(page=page))
            box.setPlaceholderText(self.tr("not answered"))
            box.addItems(importance_names(tr))
            box.activated.connect(lambda step, block=block: self._choose(block, step))
            self._names.append(name)
        self._place(stacked=False)
        self._shown = Profile()
        self.show_answers(Profile(), Profile())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()

    def measure(self) -> None:
        names = max(name.sizeHint().width() for name in self._names)
        boxes = max(box.minimumSizeHint().width() for box in self._boxes.values())
        self._place(stacked=theme.SPACE_8 + names + theme.SPACE_12 + boxes > self.width())

    def _place(self, *, stacked: bool) -> None:
        """Put the boxes under their names, or beside them."""
        for place, (name, box) in enumerate(zip(self._names, self._boxes.values(), strict=True)):
            row = 2 * place
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(box, row + 1 if stacked else row, 0 if stacked else 1)
        self._grid.setColumnStretch(0, int(stacked))
        self._grid.setColumnStretch(1, int(not stacked))

    def show_answers(self, kept: Profile, tried: Profile) -> None:
        """Show how much the pages count; those without an answer cannot be set."""
        self._shown = tried
        for block, box in self._boxes.items():
            answered = _is_answered(tried, block)
            box.setCurrentIndex(nearest_importance(tried.weight(block)) if answered else -1)
            box.setEnabled(answered)
            hint = self.tr("Answer the page “{page}” first.").format(page=page_name(block, tr))
            box.setToolTip(plain_tip("" if answered else hint))
            box.setAccessibleDescription(box.toolTip())

    def box(self, block: Block) -> QComboBox:
        """Return the box of a page."""
        return self._boxes[block]

    def _choose(self, block: Block, step: int) -> None:
        if step != nearest_importance(self._shown.weight(block)):
            self.answered.emit(Weight(block), IMPORTANCE_STEPS[step], None)


def _is_answered(profile: Profile, block: Block) -> bool:
    if block is Block.EDUCATION:
        return profile.target_education is not None
    return bool(profile.ratings(block))

"""What scales the ratings of a table are on."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QWidget

from careerapp.domain.scales import Interest, Subject, WorkValue
from careerapp.report.batch_words import scale_title
from careerapp.report.table_columns import Assignment
from careerapp.report.table_scale import SCALES, Scale, Scales, scale_named
from careerapp.ui import theme
from careerapp.ui.language import tr
from careerapp.ui.results.labeled import labeled
from careerapp.ui.results.steady_choice import SteadyChoice

_Group = type[Interest | WorkValue | Subject]
_GROUPS: tuple[_Group, ...] = (Interest, WorkValue, Subject)


class ScaleChoices(QWidget):
    """A choice each for interests, values and subjects, as far as the table has them."""

    def __init__(self) -> None:
        super().__init__()
        self.interests, self.values, self.subjects = (_choice() for _ in _GROUPS)
        self._said: dict[_Group, Scale] = {}
        self._parts: list[QWidget] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_12)
        for group, label, choice in zip(
            _GROUPS,
            (
                self.tr("Scale of the &interests"),
                self.tr("Scale of the &values"),
                self.tr("Scale of the &subjects"),
            ),
            self._choices,
            strict=True,
        ):
            part = QWidget()
            _, layout = labeled(label, choice)
            layout.setContentsMargins(0, 0, 0, 0)
            part.setLayout(layout)
            row.addWidget(part, 1)
            self._parts.append(part)
            choice.activated.connect(lambda _place, each=(group, choice): self._say(*each))

    @property
    def scales(self) -> Scales:
        """The scales."""
        return Scales(*(scale_named(choice.currentData()) for choice in self._choices))

    @property
    def said(self) -> Mapping[_Group, Scale]:
        """What somebody has said of this file."""
        return dict(self._said)

    def go_on_from(self, before: "ScaleChoices") -> None:
        """Take over what somebody has said of the file."""
        self._said.update(before.said)

    def forget(self) -> None:
        """Take another file, of which nothing has been said."""
        self._said.clear()

    def show_scales(self, suggested: Scales, assignment: Assignment) -> None:
        """Show what the first rows tell, where nobody has said otherwise.

        Parameters
        ----------
        suggested : Scales
            What they tell.
        assignment : Assignment
            What the columns are read as.
        """
        found = (suggested.interests, suggested.values, suggested.subjects)
        for choice, part, group, scale in zip(
            self._choices, self._parts, _GROUPS, found, strict=True
        ):
            part.setVisible(any(isinstance(field, group) for field in assignment))
            shown = self._said.get(group, scale)
            with QSignalBlocker(choice):
                choice.setCurrentIndex(choice.findData(shown.name))

    @property
    def _choices(self) -> tuple[SteadyChoice, ...]:
        return self.interests, self.values, self.subjects

    def _say(self, group: _Group, choice: SteadyChoice) -> None:
        self._said[group] = scale_named(choice.currentData())


def _choice() -> SteadyChoice:
    choice = SteadyChoice()
    for scale in SCALES:
        choice.addItem(scale_title(scale, tr), scale.name)
    return choice

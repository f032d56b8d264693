"""A family of subjects on a card: its name, the four answers over their columns, a row each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout

from careerapp.domain.scales import Subject
from careerapp.ui import theme
from careerapp.ui.labels import heading_label, rule, text_label
from careerapp.ui.layouts import nest
from careerapp.ui.text_size import Measured
from careerapp.ui.wizard.subject_row import SubjectRow
from careerapp.ui.words import subject_words

_WRAPPED = 0.6  # of the longest name, which then takes two lines


class SubjectCard(QFrame, Measured):
    """The rows of one family; where it is narrow, names take two lines and examples a line below.

    Parameters
    ----------
    title : str
        What the family is called.
    subjects : sequence of Subject
        In their order.
    answers : tuple of str
        The names of the four answers, least first.

    Attributes
    ----------
    rows : mapping of Subject to SubjectRow
        In their order.
    """

    def __init__(self, title: str, subjects: Sequence[Subject], answers: tuple[str, ...]) -> None:
        super().__init__()
        self.setProperty("strip", True)
        self._answers = answers
        self.rows: Mapping[Subject, SubjectRow] = {
            subject: SubjectRow(subject_words(subject), answers, wrap_name=True)
            for subject in subjects
        }
        self._examples = text_label("", theme.CAPTION, quiet=True)
        self._examples.setContentsMargins(theme.SPACE_8, 0, 0, 0)
        margins = theme.SPACE_8
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins, margins, margins, theme.SPACE_4)
        layout.setSpacing(0)
        self._names = [text_label(answer, theme.CAPTION, quiet=True) for answer in answers]
        self._heading = _heading(title, self._names)
        nest(layout, self._heading)
        layout.addWidget(rule())
        for row in self.rows.values():
            layout.addWidget(row)
            row.attention_changed.connect(self._show_examples)
        layout.addWidget(self._examples)
        layout.addStretch()
        self.measure()
        self._show_examples()

    def measure(self) -> None:
        caption = QFontMetrics(theme.scaled_font(theme.CAPTION))
        self._answer_width = theme.SPACE_12 + max(map(caption.horizontalAdvance, self._answers))
        self._longest_name = _longest_name()
        self._shortest_name = round(self._longest_name * _WRAPPED)
        self._roomy_width = (
            self._longest_name + self._around + len(self._answers) * self._answer_width
        )
        self._examples.setMinimumHeight(caption.lineSpacing())
        self._give_answers(self._answer_width)
        self._give_names_room()

    @property
    def least_width(self) -> int:
        """Where a card is narrower, the answers have no room beside the names."""
        return self._roomy_width - self._longest_name + self._shortest_name

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_names_room()

    @property
    def _around(self) -> int:
        return 3 * theme.SPACE_8 + 2 * self.frameWidth()

    def _give_answers(self, width: int) -> None:
        for name in self._names:
            name.setFixedWidth(width)
        for row in self.rows.values():
            row.set_mark_width(width)

    def _give_names_room(self) -> None:
        roomy = self.width() >= self._roomy_width
        for row in self.rows.values():
            row.name.setMinimumWidth(self._longest_name if roomy else self._shortest_name)

    def share_room(self, room: int) -> None:
        """Put the answers under the names, where text is so large that they have no room beside.

        Parameters
        ----------
        room : int
            How wide the card is going to be, in pixels.
        """
        stacked = room < self.least_width
        share = (room - self._around) // len(self._answers)
        self._give_answers(min(self._answer_width, share) if stacked else self._answer_width)
        direction = QBoxLayout.Direction
        self._heading.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)
        for row in self.rows.values():
            row.stack(stacked=stacked)

    def name_examples_below(self, *, below: bool) -> None:
        """Say whether the examples of the row that one looks at stand under all rows."""
        self._examples.setVisible(below)

    def _show_examples(self) -> None:
        row = next((each for each in self.rows.values() if each.attended), None)
        self._examples.setText("" if row is None else f"{row.name.text()}: {row.examples}")


def _longest_name() -> int:
    body = QFontMetrics(theme.scaled_font(theme.BODY))
    return max(body.horizontalAdvance(subject_words(subject).title) for subject in Subject)


def _heading(title: str, answers: Sequence[QLabel]) -> QBoxLayout:
    bottom = Qt.AlignmentFlag.AlignBottom
    names = QHBoxLayout()
    names.setSpacing(0)
    names.addStretch()
    for label in answers:
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter | bottom)
        names.addWidget(label, 0, bottom)
    heading = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    heading.setContentsMargins(theme.SPACE_8, 0, 0, theme.SPACE_4)
    heading.setSpacing(0)
    heading.addWidget(heading_label(title, 2, theme.BODY), 1, bottom)
    nest(heading, names)
    return heading

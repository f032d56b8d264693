"""How many people there are, and what is the matter with files."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from careerapp.report.people_folder import OtherFile, PersonRow
from careerapp.report.people_folder_words import (
    clarity_meaning,
    count_sentence,
    damaged_sentence,
    other_lines,
    others_sentence,
)
from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.language import tr
from careerapp.ui.people.lines_dialog import show_lines
from careerapp.ui.tips import plain_tip

_BETWEEN = " · "


class FolderStatus(QWidget):
    """A line over the table.

    Signals: ``way_out_wanted()``, to see everybody again.
    """

    way_out_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._others: Sequence[OtherFile] = ()
        self._count = text_label("", quiet=True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._count.setSizePolicy(policy)
        self.show_all = _link(self.tr("Show e&verybody"))
        self.show_all.clicked.connect(self.way_out_wanted)
        self.show_others = _link("")
        self.show_others.clicked.connect(self._list_others)
        self.what = _link(self.tr("What clear and flat &mean"))
        self.what.clicked.connect(self._explain)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_8)
        row.addWidget(self._count, 1)
        for button in (self.show_all, self.show_others, self.what):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_people(
        self,
        people: Sequence[PersonRow],
        shown: int,
        others: Sequence[OtherFile],
        *,
        reading: bool,
    ) -> None:
        """Say how many there are.

        Parameters
        ----------
        people : sequence of PersonRow
            All who have been read.
        shown : int
            How many of them are in the table.
        others : sequence of OtherFile
            The files that hold no person.
        reading : bool
            Whether there may be more.
        """
        self._others = others
        sentences = (
            count_sentence(people, shown, reading=reading, tr=tr) if people or reading else "",
            damaged_sentence(people, tr),
        )
        self.say(_BETWEEN.join(filter(None, sentences)))
        self.show_all.setVisible(0 < shown < len(people))  # else the empty table offers it
        self.show_others.setVisible(bool(others))
        self.show_others.setText(self.tr("Other f&iles: {count}").format(count=len(others)))
        self.show_others.setToolTip(plain_tip(others_sentence(others, tr)))
        self.what.setVisible(bool(people))

    @property
    def text(self) -> str:
        """What it says."""
        return self._count.text()

    def say(self, sentence: str) -> None:
        """Say something else."""
        self._count.setText(sentence)
        self._count.setToolTip(plain_tip(sentence))

    def _list_others(self) -> None:
        show_lines(self, self.tr("Files that hold no person"), other_lines(self._others, tr))

    def _explain(self) -> None:
        show_lines(self, self.what.text().replace("&", ""), clarity_meaning(tr))


def _link(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("link", True)
    return button

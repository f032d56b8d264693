"""What is said of an error that nobody foresaw."""

from enum import Enum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from careerapp.domain.sentence import Sentence
from careerapp.ui.announce import announce
from careerapp.ui.errors import said
from careerapp.ui.labels import heading_label, text_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
from careerapp.ui.text_size import beside_text
from careerapp.ui.window_place import resize_on_screen

_WIDTH = 600


class Answers(Enum):
    """What has become of the answers."""

    KEPT = "kept"
    BEING_KEPT = "being kept"
    """Which takes long."""
    NOT_WANTED = "not wanted"
    """The person chose that nothing is kept."""


class ErrorDialog(QDialog):
    """Says what happened, that the answers are safe, and what to do; deleted when closed.

    Parameters
    ----------
    parent : QWidget
        The window that the person has before them.
    answers : Answers or BaseException
        What has become of them, or why they could not be kept.
    details : str
        What can be copied.
    sentence : Sentence, optional
        What the error says, where that is for the person to read.

    Attributes
    ----------
    details : QPlainTextEdit
        The same, to be read before.
    """

    def __init__(
        self,
        parent: QWidget,
        answers: Answers | BaseException,
        details: str,
        sentence: Sentence | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Something went wrong"))
        self._count = 0
        self._of_answers = text_label(self._said_of(answers))
        self._again = text_label()
        self._again.hide()
        self._said = text_label(quiet=True)
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        layout = QVBoxLayout(self)
        for label in self._words(sentence):
            layout.addWidget(label)
        layout.addWidget(self._again)
        layout.addWidget(self.details, 1)
        nest(layout, self._buttons())
        self._close.setFocus()
        self.ensurePolished()
        self._make_room(QSize(beside_text(_WIDTH), 0))

    def say_of_answers(self, answers: Answers | BaseException) -> None:
        """Say what has become of the answers since."""
        sentence = self._said_of(answers)
        self._of_answers.setText(sentence)
        announce(self, sentence)
        self._make_room(self.size())

    def count_another(self, details: str) -> None:
        """Note that something went wrong while the window is open."""
        self._count += 1
        self._again.setText(
            self.tr("Since then, something went wrong once more.")
            if self._count == 1
            else self.tr("Since then, something went wrong {count} more times.").format(
                count=tr.number(self._count)
            )
        )
        self._again.show()
        self._make_room(self.size())
        if details != self.details.toPlainText():
            self.details.setPlainText(details)

    def _make_room(self, least: QSize) -> None:
        """Have all words seen, however large they are; of the details some lines will do."""
        resize_on_screen(self, least)  # which may be as wide as the screen
        layout = self.layout()
        if layout is not None:
            layout.activate()
            height = layout.totalHeightForWidth(self.width())
            resize_on_screen(self, QSize(self.width(), max(height, least.height())))

    def _words(self, sentence: Sentence | None) -> tuple[QLabel, ...]:
        told = () if sentence is None else (text_label(sentence.said(tr)),)
        return (
            heading_label(self.tr("The program could not do something."), 2),
            *told,
            self._of_answers,
            text_label(
                self.tr("You can go on. If it happens again, close the program and open it again.")
            ),
            text_label(
                self.tr(
                    "Whoever looks after the program may want these details. They say where in "
                    "the program it happened, and nothing about you."
                ),
                quiet=True,
            ),
        )

    def _said_of(self, answers: Answers | BaseException) -> str:
        if isinstance(answers, BaseException):
            return self.tr(
                "Your answers could not be kept: {error}. They are still here. Save them to a file."
            ).format(error=said(answers))
        if answers is Answers.NOT_WANTED:
            return self.tr(
                "Your answers are still here. You chose to keep nothing on this computer, so save "
                "them to a file if you want to have them later."
            )
        if answers is Answers.BEING_KEPT:
            return self.tr(
                "Your answers are being kept, which takes longer than usual. It is said here when "
                "they are."
            )
        return self.tr("Your answers are kept.")

    def _buttons(self) -> QHBoxLayout:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("C&opy details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        self._close = close
        row = QHBoxLayout()
        row.addWidget(self._said, 1)
        row.addWidget(buttons)
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        said_so = self.tr("Copied.")
        self._said.setText(said_so)
        announce(self, said_so)

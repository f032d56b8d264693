"""One control among the filters, with what it means and what it leaves out."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerapp.report.glossary import Term
from careerapp.ui import theme
from careerapp.ui.explained import explain
from careerapp.ui.labels import line_label, text_label


class FilterField(QWidget):
    """A label, a control, and two quiet lines under it.

    Parameters
    ----------
    control : QWidget
        Gets the label's key.
    name : str
        Of the label; empty for a control that has words of its own.
    meaning : str
        What the control asks for; may be empty.
    terms : sequence of Term
        The words of the glossary in the label.
    """

    def __init__(
        self, control: QWidget, name: str = "", meaning: str = "", terms: Sequence[Term] = ()
    ) -> None:
        super().__init__()
        self._label = line_label()
        self._label.setBuddy(control)
        self._label.setWordWrap(True)
        if terms:
            explain(self._label, *terms)
        self._meaning = text_label("", theme.CAPTION, quiet=True)
        self._left_out = text_label("", theme.CAPTION, quiet=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_4)
        layout.addWidget(self._label)
        layout.addWidget(control)
        layout.addWidget(self._meaning)
        layout.addWidget(self._left_out)
        self._control = control
        self.rename(name)
        self.explain(meaning)
        self.say_left_out("")

    def rename(self, name: str) -> None:
        """Give the control another label."""
        self._label.setText(name)
        self._label.setVisible(bool(name))

    def explain(self, meaning: str) -> None:
        """Say what the control asks for; a screen reader says it with the control."""
        self._meaning.setText(meaning)
        self._meaning.setVisible(bool(meaning))
        self._control.setAccessibleDescription(meaning)

    def say_left_out(self, sentence: str) -> None:
        """Say how many jobs are left out because nobody knows whether they would pass."""
        self._left_out.setText(sentence)
        self._left_out.setVisible(bool(sentence))

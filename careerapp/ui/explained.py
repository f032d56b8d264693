"""Words of the glossary, explained where they stand: to the mouse, and to a screen reader.

Whoever uses neither finds the same sentences under Help.
"""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from careerapp.report.glossary import Term, meaning
from careerapp.ui.language import tr
from careerapp.ui.tips import as_tip

_Widget = TypeVar("_Widget", bound=QWidget)


def explain(widget: _Widget, *terms: Term) -> _Widget:
    """Explain what a label, a heading or a button says, and return it.

    Parameters
    ----------
    widget : QWidget
        Keeps its description, if it has one.
    *terms : Term
        The words that stand on it.
    """
    sentences = meaning(*terms, tr=tr)
    widget.setToolTip(as_tip(sentences))
    if not widget.accessibleDescription():
        widget.setAccessibleDescription(sentences)
    return widget

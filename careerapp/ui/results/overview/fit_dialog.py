"""What percentages and labels mean, in a window of its own."""

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import QWidget

from careerapp.report.fit_words import fit_meanings
from careerapp.ui.language import tr
from careerapp.ui.text_dialog import TextDialog


class FitDialog(TextDialog):
    """The only place that explains them.

    Parameters
    ----------
    floors : sequence of float
        The least matches of a strong, a good and a fair fit, for the pages that count.
    parent : QWidget
        The window.
    """

    def __init__(self, floors: Sequence[float], parent: QWidget) -> None:
        super().__init__(tr("What the match means"), _html(floors), parent)


def _html(floors: Sequence[float]) -> str:
    sentences = (
        tr(
            "A match says how close the ratings of a job are to your answers. It does not say how "
            "good you would be at the job, or how likely you are to get it."
        ),
        tr(
            "The limits below are those for the pages that you have answered. With fewer pages, "
            "more jobs look alike, so a job must be closer to be called a strong fit."
        ),
    )
    rows = "".join(
        f"<tr><td><b>{escape(name)}</b></td><td>{escape(meaning)}</td></tr>"
        for name, meaning in fit_meanings(floors, tr)
    )
    last = tr(
        "Jobs in one bracket, or of one rank, are level within the accuracy of your answers. That "
        "holds even where a limit lies between them, so that their labels differ."
    )
    page = "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences)
    page += f"<table cellpadding='4'>{rows}</table><p>{escape(last)}</p>"
    return page.replace(" %", "&nbsp;%")
